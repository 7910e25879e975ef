"""What the gate found, in sentences that a support lead understands."""

from collections.abc import Iterator, Sequence

from drafter.domain.evaluation import PASS, Difference, GateRules, Run
from drafter.evaluation.aggregating import ALL
from drafter.evaluation.pairing import Pairs
from drafter.evaluation.reports.words import LANGUAGES, count, percent
from drafter.evaluation.statistics.intervals import zero_failures_upper

NAMED = 5
LEAST_P = 0.001


def titles(base: Run, candidate: Run) -> tuple[str, str]:
    """Return the names of both runs, told apart by their contents where their variants have one name."""
    if base.variant != candidate.variant or base.content == candidate.content:
        return base.variant, candidate.variant
    return f"{base.variant} {base.content[:8]}", f"{candidate.variant} {candidate.content[:8]}"


def unsafe(samples: Sequence[str], guards: Sequence[str]) -> Iterator[str]:
    """Yield that drafts are newly unsafe."""
    if samples:
        noun = count(len(samples), "draft newly breaks a hard guard", "drafts newly break a hard guard")
        yield f"{noun} ({', '.join(guards)}): {_named(samples)}."


def still_unsafe(samples: Sequence[str]) -> Iterator[str]:
    """Yield that drafts are as unsafe as they were."""
    if samples:
        noun = count(len(samples), "draft breaks a hard guard", "drafts break a hard guard")
        yield f"{noun} in the baseline and in the candidate alike: {_named(samples)}."


def missing(samples: Sequence[str]) -> Iterator[str]:
    """Yield that the candidate lacks samples."""
    if samples:
        noun = count(len(samples), "sample of the baseline is", "samples of the baseline are")
        yield f"{noun} missing from the candidate: {_named(samples)}."


def unscored(samples: Sequence[str], guards: Sequence[str]) -> Iterator[str]:
    """Yield that samples or guards could be judged in the baseline only."""
    if samples:
        noun = count(len(samples), "sample has", "samples have")
        yield f"{noun} a score in the baseline and none in the candidate: {_named(samples)}."
    if guards:
        noun = "hard guard" if len(guards) == 1 else "hard guards"
        yield f"The {noun} {', '.join(guards)} held the baseline and judged no draft of the candidate."


def worse(one: Difference) -> str:
    """Return that a slice, or the whole, got worse."""
    return f"{title(one)} fell from {_value(one, one.base)} to {_value(one, one.candidate)} ({_counted(one)})."


def whole(deciding: Sequence[Difference], rules: GateRules, *, same: bool, failed: bool) -> Iterator[str]:
    """Yield what holds over all samples: that nothing changed, is no worse, or cannot be told."""
    found = [one for one in deciding if one.slice == ALL]
    if not found:
        yield "No sample has a score in both runs, so there is nothing to compare by."
    for one in found:
        if same:
            unseen = _points(zero_failures_upper(one.delta.clusters, rules.alpha))
            yield (
                f"Nothing changed: all {count(one.delta.n, 'sample')} came out the same. With {_families(one)}, "
                f"a drop of less than {unseen} could not have been seen."
            )
        elif one.verdict == "better":
            yield f"{title(one)} rose from {_value(one, one.base)} to {_value(one, one.candidate)} ({_counted(one)})."
        elif one.verdict == "no worse":
            yield (
                f"{_went(one)}: a drop of more than {_points(-min(one.delta.low, 0.0))} is ruled out, "
                f"and up to {_points(rules.margin)} count as no worse."
            )
        elif one.verdict == "underpowered":
            yield _too_few(one, rules)
    if found and not same and not failed:
        yield from _quiet(deciding, rules)


def _went(one: Difference) -> str:
    before, after = _value(one, one.base), _value(one, one.candidate)
    went = f"stayed at {before}" if before == after else f"went from {before} to {after}"
    return f"{title(one)} {went} ({_counted(one)})"


def _too_few(one: Difference, rules: GateRules) -> str:
    return (
        f"{_went(one)}. That is too little to tell: a drop of {_points(-one.delta.low)} is still possible, "
        f"and {_points(rules.margin)} are allowed. {_families(one)} show a drop of {_points(rules.effect)} "
        f"with a chance of {percent(one.power, 0)}, "
        f"and one of {_points(one.effect_found)} with a chance of {percent(rules.power, 0)}."
    )


def _quiet(deciding: Sequence[Difference], rules: GateRules) -> Iterator[str]:
    """Yield how many slices are too small to have shown a drop."""
    blind = [one for one in deciding if one.slice != ALL and one.verdict == "underpowered" and one.power < rules.power]
    if blind:
        noun = count(len(blind), "slice is", "slices are")
        yield (
            f"{noun} too small to be judged alone: in none of them would a drop of {_points(rules.effect)} "
            f"have been seen with a chance of {percent(rules.power, 0)}."
        )


def told(differences: Sequence[Difference]) -> Iterator[str]:
    """Yield which single scores got worse; they decide nothing by themselves."""
    found = [one for one in differences if one.verdict == "worse"]
    if found:
        listed = "; ".join(f"{one.name} from {_value(one, one.base)} to {_value(one, one.candidate)}" for one in found)
        yield f"Single scores that got worse: {listed}."


def different_samples(pairs: Pairs, otherwise: bool) -> Iterator[str]:  # noqa: FBT001 - read as words where called
    """Yield which samples are not the same in both runs, and that they are compared with nothing."""
    if pairs.only_in_candidate:
        noun = count(len(pairs.only_in_candidate), "sample is", "samples are")
        yield f"{noun} only in the candidate and compared with nothing: {_named(pairs.only_in_candidate)}."
    if pairs.rewritten:
        noun = count(len(pairs.rewritten), "sample has", "samples have")
        yield (
            f"{noun} another ticket or target than in the baseline and count in no pass rate: "
            f"{_named(pairs.rewritten)}. Accept a new baseline to compare them again."
        )
    elif otherwise and not pairs.only_in_base and not pairs.only_in_candidate:
        yield "Both runs have the same sample ids, but what is asked or expected in some sample was changed."


def different_scores(pairs: Pairs, base: Run, candidate: Run) -> Iterator[str]:
    """Yield which checks only one of the runs has: then passing means something else in each."""
    old, new = (
        {
            score.name
            for one in run.results
            for score in one.scores
            if score.kind != "measure" and score.value is not None
        }
        for run in (base, candidate)
    )
    if pairs.both and old - new:
        yield f"Only the baseline has the checks {', '.join(sorted(old - new))}; it passed under more."
    if pairs.both and new - old:
        yield f"Only the candidate has the checks {', '.join(sorted(new - old))}; it passed under more."


def title(one: Difference) -> str:
    """Return what a difference is about, as the beginning of a sentence."""
    name, _, value = one.slice.partition("=")
    where = LANGUAGES.get(value, value) if name == "language" else f"{name.capitalize()} {value}"
    if one.name == PASS:
        return "The pass rate" if one.slice == ALL else where
    return one.name if one.slice == ALL else f"{one.name} in {where}"


def _counted(one: Difference) -> str:
    after = "<" if one.p_adjusted < LEAST_P else "="
    p = max(one.p_adjusted, LEAST_P)
    return f"{one.losses} lost, {one.wins} won, p {after} {p:.3f} after Holm"


def _value(one: Difference, value: float) -> str:
    return percent(value) if one.test == "mcnemar" else f"{value:.3f}"


def _points(share: float) -> str:
    return f"{100 * share:.1f} points"


def _families(one: Difference) -> str:
    return f"{count(one.delta.n, 'sample')} in {count(one.delta.clusters, 'family', 'families')}"


def _named(samples: Sequence[str]) -> str:
    left = len(samples) - NAMED
    return ", ".join(samples[:NAMED]) + (f" and {left} more" if left > 0 else "")
