from collections.abc import Mapping, Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.domain.evaluation import Changed, Comparison, Difference, GateRules, Judged, Run, Score, Thresholds
from drafter.errors import ConfigurationError
from drafter.evaluation.aggregating import aggregate
from drafter.evaluation.comparing import compare

QUICK = GateRules(resamples=500)


def judged(
    name: str, passed: float | None = 1.0, *, safe: float | None = 1.0, family: str = "", **more: object
) -> Judged:
    """Return a result with a check and a guard."""
    scores = (
        Score(name="decision", value=passed, why="" if passed == 1 else "the outcome is another"),
        Score(name="leaks", value=safe, kind="guard", why="" if safe == 1 else "a staff note"),
    )
    fields = {
        "sample": name,
        "family": family or name,
        "passed": min(passed, safe or 0) if passed is not None else None,
    }
    return Judged.model_validate(fields | {"scores": scores, "slices": {"language": ("en",)}} | more)


def run(results: Sequence[Judged], **more: object) -> Run:
    """Return a run of these results."""
    fields: Mapping[str, object] = {"suite": "core", "variant": "v", "content": "c", "samples_hash": "h", "gate": QUICK}
    return Run.model_validate({**fields, "results": tuple(results), **more})


def many(count: int, failing: Sequence[int] = ()) -> list[Judged]:
    """Return so many results, each of its own family, of which some fail."""
    return [judged(f"s{place:04}", float(place not in failing)) for place in range(count)]


def difference(comparison: Comparison, label: str = "all", name: str = "passed") -> Difference:
    """Return one of a comparison's differences."""
    return next(one for one in comparison.differences if one.slice == label and one.name == name)


def kinds(comparison: Comparison) -> dict[str, str]:
    """Return which samples changed, and how."""
    return {one.sample: one.kind for one in comparison.changed}


def test_a_run_beside_itself_passes_and_says_what_it_could_not_have_seen() -> None:
    """Nothing changed; with ten samples a drop of up to 26 points goes unseen, which is told and no reproach."""
    made = compare(run(many(10)), run(many(10)))

    assert (made.passed, made.verdict, made.changed) == (True, "pass", ())
    assert made.reasons == (
        (
            "Nothing changed: all 10 samples came out the same. With 10 samples in 10 families, "
            "a drop of less than 25.9 points could not have been seen."
        ),
    )


RESULTS = st.lists(
    st.tuples(st.sampled_from([0.0, 0.5, 1.0, None]), st.sampled_from([0.0, 1.0, None]), st.sampled_from("abc")),
    min_size=1,
    max_size=12,
).map(lambda rows: [judged(f"s{at}", passed, safe=safe, family=fam) for at, (passed, safe, fam) in enumerate(rows)])


@settings(max_examples=60, deadline=None)
@given(RESULTS)
def test_every_run_passes_beside_itself(results: list[Judged]) -> None:
    """Whatever fails in it, nothing got worse."""
    assert compare(run(results), run(results)).passed


@settings(max_examples=60, deadline=None)
@given(RESULTS, RESULTS, st.randoms(use_true_random=False))
def test_the_order_of_samples_plays_no_part(
    results: list[Judged],
    others: list[Judged],
    random: Random,
) -> None:
    """Shuffled runs give the same comparison, to the digit."""
    shuffled, others_shuffled = random.sample(results, len(results)), random.sample(others, len(others))

    assert compare(run(shuffled), run(others_shuffled)) == compare(run(results), run(others))


@settings(max_examples=60, deadline=None)
@given(RESULTS, st.data())
def test_one_more_unsafe_draft_always_fails(results: list[Judged], data: st.DataObject) -> None:
    """Whatever else is true, a guard that newly fails blocks and is named."""
    safe = [
        one.model_copy(update={"scores": (one.scores[0], Score(name="leaks", value=1, kind="guard"))})
        for one in results
    ]
    place = data.draw(st.integers(0, len(safe) - 1))
    worse = list(safe)
    worse[place] = judged(safe[place].sample, 1.0, safe=0.0, family=safe[place].family)
    made = compare(run(safe), run(worse))

    assert made.verdict == "fail"
    assert kinds(made)[safe[place].sample] == "unsafe"
    assert made.reasons[0] == f"1 draft newly breaks a hard guard (leaks): {safe[place].sample}."


def test_one_unsafe_draft_blocks_a_candidate_that_is_better_by_far() -> None:
    """No average outweighs it."""
    base = many(400, failing=range(60))
    made = compare(run(base), run([*many(399), judged("s0399", safe=0.0)]))

    assert difference(made).verdict == "better"
    assert made.verdict == "fail"
    assert made.changed[0].kind == "unsafe"
    assert made.changed[0].why == ("leaks fails: a staff note",)


def test_a_guard_that_failed_before_is_named_and_does_not_block() -> None:
    """Who comes after is not blamed; a guard that was never judged before counts as having held."""
    base = [*many(300), judged("old", safe=0.0), judged("unjudged", safe=None)]
    kept = compare(run(base), run(base))
    new = compare(run(base), run([*many(300), judged("old", safe=0.0), judged("unjudged", safe=0.0)]))

    assert kept.passed
    assert "1 draft breaks a hard guard in the baseline and in the candidate alike: old." in kept.reasons
    assert new.reasons[0] == "1 draft newly breaks a hard guard (leaks): unjudged."


def test_a_language_that_got_worse_fails_though_the_whole_is_fine() -> None:
    """One of six languages lost 16 of 230 samples, and the others won as many."""
    lost = range(16)
    german = {place: {"language": ("de",)} if place < 230 else {"language": ("en",)} for place in range(1400)}
    base = [judged(f"s{place:04}", float(not 300 <= place < 330), slices=german[place]) for place in range(1400)]
    candidate = [judged(f"s{place:04}", float(place not in lost), slices=german[place]) for place in range(1400)]
    made = compare(run(base), run(candidate))

    assert difference(made).delta.value > 0
    assert difference(made, "language=de").verdict == "worse"
    assert (made.verdict, made.reasons[0]) == (
        "fail",
        "German fell from 100\u202f% to 93.0\u202f% (16 lost, 0 won, p < 0.001 after Holm).",
    )


def test_a_drop_over_all_is_found_and_its_samples_are_named() -> None:
    """Each lost sample stands there with the check that it lost."""
    made = compare(run(many(400)), run(many(400, failing=range(20))))

    assert made.verdict == "fail"
    assert "The pass rate fell from 100\u202f% to 95.0\u202f% (20 lost, 0 won, p < 0.001 after Holm)." in made.reasons
    assert made.changed[0] == Changed(
        sample="s0000", slices={"language": ("en",)}, kind="loss", why=("decision fails: the outcome is another",)
    )
    assert len(made.changed) == 20
    assert "Single scores that got worse: decision from 100\u202f% to 95.0\u202f%." in made.reasons


def test_a_family_counts_as_one() -> None:
    """Twenty lost versions of one ticket are one loss; twenty tickets are twenty."""
    versions = [judged(f"s{place:04}", family="one" if place < 20 else "") for place in range(400)]
    lost = [judged(f"s{place:04}", float(place >= 20), family="one" if place < 20 else "") for place in range(400)]

    made = difference(compare(run(versions), run(lost)))

    assert (made.p, made.losses, made.delta.clusters, made.verdict) == (1.0, 20, 381, "underpowered")


def test_no_loss_among_many_is_no_worse_and_among_few_is_underpowered() -> None:
    """Texts that differ without a lost sample pass with 400 families and cannot be judged with 40."""
    for count, verdict in ((400, "pass"), (40, "underpowered")):
        changed = [one.model_copy(update={"text": "Hello!"}) for one in many(count)]
        made = compare(run(many(count)), run(changed))

        assert (made.verdict, made.passed) == (verdict, verdict == "pass")
        assert set(kinds(made).values()) == {"text"}
    assert made.reasons[0] == (
        "The pass rate stayed at 100\u202f% (0 lost, 0 won, p = 1.000 after Holm). That is too little to tell: "
        "a drop of 7.1 points is still possible, and 2.0 points are allowed. 40 samples in 40 families show a drop of "
        "5.0 points with a chance of 1\u202f%, and one of 19.1 points with a chance of 80\u202f%."
    )


def test_missing_samples_are_no_pass_and_additional_ones_are_named() -> None:
    """A candidate cannot pass by leaving out what it fails."""
    made = compare(run(many(400)), run([*many(398), judged("new", 0.0)], samples_hash="other"))

    assert (made.only_in_base, made.only_in_candidate) == (("s0398", "s0399"), ("new",))
    assert made.verdict == "fail"
    assert made.reasons[0] == "2 samples of the baseline are missing from the candidate: s0398, s0399."
    assert "1 sample is only in the candidate and compared with nothing: new." in made.reasons


def test_samples_that_lost_their_score_are_no_pass() -> None:
    """Not scored is not passed; a guard that judges nothing any more is named."""
    silent = [one.model_copy(update={"scores": one.scores[:1]}) for one in many(399)]
    made = compare(run(many(400)), run([*silent, judged("s0399", None, safe=None)]))

    assert (made.verdict, made.unscored) == ("fail", ("s0399",))
    assert made.reasons[:2] == (
        "1 sample has a score in the baseline and none in the candidate: s0399.",
        "The hard guard leaks held the baseline and judged no draft of the candidate.",
    )


def test_runs_of_two_suites_are_refused() -> None:
    """There is nothing to compare, and the message says why."""
    with pytest.raises(ConfigurationError, match="run of the suite 'core' and the candidate one of 'voice'"):
        compare(run(many(3)), run(many(3), suite="voice"))


def test_a_run_with_a_sample_twice_is_refused() -> None:
    """Neither result would be the right one."""
    with pytest.raises(ConfigurationError, match="the candidate has more than one result for the sample 's0002'"):
        compare(run(many(3)), run([*many(3), judged("s0002")]))


def test_a_sample_that_was_changed_is_compared_with_nothing_but_its_guards() -> None:
    """Otherwise a target that was made easier would be a win; a baseline without tickets or hashes says nothing."""
    base = [*many(300), judged("moved", 0.0, asked="a"), judged("told", ticket="old"), judged("bare")]
    candidate = [
        *many(300),
        judged("moved", asked="b"),
        judged("told", ticket="new", safe=0.0),
        judged("bare", ticket="x"),
    ]
    made = compare(run(base), run(candidate, samples_hash="other"))

    assert difference(made).delta.n == 301
    assert made.reasons[0] == "1 draft newly breaks a hard guard (leaks): told."
    assert made.reasons[-1] == (
        "2 samples have another ticket or target than in the baseline and count in no pass rate: moved, told. "
        "Accept a new baseline to compare them again."
    )


def test_changed_samples_that_cannot_be_told_are_told_of() -> None:
    """Without a hash a sample, the runs' hashes still show that something is asked otherwise."""
    made = compare(run(many(300)), run(many(300), samples_hash="other"))

    assert made.passed
    assert made.reasons[-1] == (
        "Both runs have the same sample ids, but what is asked or expected in some sample was changed."
    )


def test_other_checks_are_told_of() -> None:
    """Passing means something else in each run then."""
    more = [one.model_copy(update={"scores": (*one.scores, Score(name="voice", value=1))}) for one in many(300)]

    assert (
        "Only the candidate has the checks voice; it passed under more." in compare(run(many(300)), run(more)).reasons
    )
    assert "Only the baseline has the checks voice; it passed under more." in compare(run(more), run(many(300))).reasons


def measured(count: int, value: float, step: float = 0.0) -> list[Judged]:
    """Return results that have a measure and nothing else."""
    return [
        Judged(
            sample=f"s{place}",
            family=f"f{place}",
            passed=None,
            scores=(Score(name="retrieval.mrr", value=value + step * (place % 7), kind="measure"),),
        )
        for place in range(count)
    ]


def test_measures_decide_where_there_are_no_checks() -> None:
    """A search whose rank falls everywhere is worse; one that stays is not."""
    worse = compare(run(measured(80, 0.8, 0.01)), run(measured(80, 0.7, 0.02)))
    better = compare(run(measured(80, 0.7, 0.02)), run(measured(80, 0.8, 0.01)))

    assert worse.verdict == "fail"
    assert worse.reasons[0].startswith("retrieval.mrr fell from 0.829 to 0.758 (")
    assert difference(worse, name="retrieval.mrr").test == "bootstrap"
    assert better.passed


def test_two_samples_that_differ_alike_show_nothing() -> None:
    """No resample varies, but two of two is no proof."""
    made = compare(run(measured(2, 0.8)), run(measured(2, 0.7)))

    assert difference(made, name="retrieval.mrr").p == 0.5
    assert made.verdict == "underpowered"


def test_costs_are_better_where_they_fall_and_decide_nothing() -> None:
    """Less is better for what is paid, and no saving or expense moves the gate."""

    def costing(value: float) -> list[Judged]:
        score = Score(name="cost.usd", value=value, kind="measure")
        return [one.model_copy(update={"scores": (*one.scores, score)}) for one in many(300)]

    made = compare(run(costing(0.01)), run(costing(0.02)))

    assert made.passed
    assert difference(made, name="cost.usd").verdict == "worse"
    assert difference(compare(run(costing(0.02)), run(costing(0.01))), name="cost.usd").verdict == "better"


def test_only_slices_that_were_named_beforehand_are_tested() -> None:
    """They are those of the candidate's metrics; a slice that holds every sample is none."""
    results = [
        judged(
            f"s{place}", slices={"language": ("en",), "brand": ("a" if place % 2 else "b",), "tag": (f"t{place % 3}",)}
        )
        for place in range(60)
    ]
    candidate = run(results, metrics=aggregate(results, ("language", "brand")))
    made = compare(run(results), candidate)

    assert {one.slice for one in made.differences if one.name == "passed"} == {"all", "brand=a", "brand=b"}


def test_repeats_count_by_their_share() -> None:
    """A sample that passes one time of two lies between."""
    base = [judged(f"s{place:03}", 0.5) for place in range(100)]
    candidate = [judged(f"s{place:03}", 1.0 if place < 30 else 0.5) for place in range(100)]
    made = difference(compare(run(base), run(candidate)))

    assert (made.base, made.candidate, made.wins, made.verdict) == (0.5, 0.65, 30, "better")


def test_a_threshold_that_only_the_candidate_misses_blocks_it() -> None:
    """A drop that the margin allows may still leave less than the suite asks for; one missed before is no news."""
    wanted = Thresholds(passed=0.99)
    good, low, lower = (
        run(many(600, failing), metrics=aggregate(many(600, failing), ("language",)), thresholds=wanted)
        for failing in ((), range(7), range(8))
    )
    newly, before = compare(good, low), compare(low, lower)

    assert (newly.verdict, before.verdict) == ("fail", "pass")
    assert any("asks for 99.0" in reason for reason in newly.reasons), newly.reasons
    assert not any("asks for" in reason for reason in before.reasons)


def test_nothing_scored_is_no_pass() -> None:
    """Two runs without a common score cannot be compared."""
    base = [judged("a", None, safe=None, text="x")]
    made = compare(run(base), run([judged("a", None, safe=None, text="y")]))

    assert made.verdict == "underpowered"
    assert made.reasons[0] == "No sample has a score in both runs, so there is nothing to compare by."


def test_variants_of_one_name_are_told_apart_by_content() -> None:
    """Else a report would say that a run may not replace itself."""
    made = compare(run(many(3), content="0123456789"), run(many(3), content="9876543210"))

    assert (made.base, made.candidate) == ("v 01234567", "v 98765432")
    assert compare(run(many(3)), run(many(3), variant="w")).candidate == "w"


def test_the_rules_given_decide() -> None:
    """A wide margin and a large effect make a small comparison enough."""
    changed = [one.model_copy(update={"text": "Hello!"}) for one in many(40)]
    lenient = GateRules(margin=0.1, effect=0.1, resamples=500)

    assert compare(run(many(40)), run(changed), lenient).passed


def test_an_error_in_the_candidate_is_a_loss_with_its_reason() -> None:
    """A draft that was not made is not passed."""
    failed = Judged(
        sample="s0000",
        family="s0000",
        passed=0.0,
        error="timeout",
        scores=(Score(name="drafted", value=0, why="timeout"),),
    )
    made = compare(run(many(300)), run([failed, *many(300)[1:]]))

    assert made.changed == (
        Changed(
            sample="s0000",
            slices={"language": ("en",)},
            kind="loss",
            why=("drafted fails: timeout", "not drafted: timeout"),
        ),
    )


@pytest.mark.parametrize(
    ("base", "candidate", "verdict"), [(0, 0, "underpowered"), (0, 3, "underpowered"), (3, 0, "fail")]
)
def test_a_run_without_samples_never_passes(base: int, candidate: int, verdict: str) -> None:
    """An empty baseline shows nothing, an empty candidate lacks everything."""
    assert compare(run(many(base)), run(many(candidate))).verdict == verdict
