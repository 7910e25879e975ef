"""The verdict in a sentence."""

import pytest

from drafter.domain.evaluation import Changed, Run, Thresholds
from drafter.evaluation.reports.verdict import judge
from drafter.evaluation.runs.running import shortfalls
from tests.support.evaluated import make_comparison, make_judged, make_large_run, make_run

BROKEN = make_judged("en-2", broken={"leaks.canary": "a staff note"}, number=1)


def test_a_good_run_passes() -> None:
    """A run that reaches everything its suite asks for passes, and says so."""
    verdict = judge(make_run())

    assert verdict.kind == "pass"
    assert verdict.sentence == "100\u202f% of 1 sample pass, and all 4 hard guards hold."


def test_a_broken_guard_fails_whatever_the_average() -> None:
    """One broken guard is named, with its sample, though the share passed is reached."""
    verdict = judge(make_run([make_judged(), BROKEN], thresholds=Thresholds()))

    assert verdict.kind == "fail"
    assert "1 sample breaks a hard guard" in verdict.sentence
    assert verdict.reasons == ("1 sample breaks the hard guard leaks.canary: en-2.",)


def test_languages_that_differ_are_named() -> None:
    """A gap between languages says which are the ends."""
    results = [
        make_judged(f"{language}-{number}", language=language, number=number)
        for number in range(4)
        for language in ("en", "de")
    ]
    results[1] = make_judged("de-0", language="de", failing={"outcome": "another"})

    reasons = judge(make_run(results, thresholds=Thresholds(language_gap=0.02))).reasons

    assert len(reasons) == 1
    assert "German 75.0" in reasons[0]
    assert "English 100" in reasons[0]


@pytest.mark.parametrize(
    "run",
    [
        pytest.param(make_run(), id="good"),
        pytest.param(make_run([BROKEN]), id="guard"),
        pytest.param(make_run([BROKEN], thresholds=Thresholds()), id="guard-only"),
        pytest.param(make_large_run(notes=()), id="languages"),
        pytest.param(make_large_run(rate=0.2), id="threshold"),
        pytest.param(make_run(notes=("2 samples not drafted",)), id="notes"),
        pytest.param(make_run([]), id="empty"),
        pytest.param(make_run([make_judged(passed=None, scores=())]), id="unscored"),
    ],
)
def test_the_verdict_is_that_of_the_command(run: Run) -> None:
    """The page says failed exactly where `drafter eval run` exits with 1."""
    assert (judge(run).kind == "fail") == bool(shortfalls(run))


def test_beside_a_baseline_the_gate_decides() -> None:
    """What a run misses by itself stands apart from the gate's verdict and its reasons."""
    verdict = judge(make_run([make_judged(failing={"outcome": "another"})]), make_comparison())

    assert verdict.kind == "pass"
    assert verdict.reasons == make_comparison().reasons
    assert verdict.apart == ("0\u202f% of samples pass; the suite asks for 98.0\u202f%.",)


def test_a_newly_unsafe_draft_is_the_first_thing_said() -> None:
    """The sentence names unsafe drafts before anything else, and once."""
    change = Changed(sample="en-2", kind="unsafe", base="a", candidate="b")
    comparison = make_comparison(passed=False, verdict="fail", changed=(change,))

    verdict = judge(make_run([make_judged(), BROKEN], thresholds=Thresholds()), comparison)

    assert verdict.sentence == "voice=warm may not replace composer: 1 draft is newly unsafe."
    assert verdict.apart == ()


def test_underpowered_is_not_a_pass() -> None:
    """Too few samples are said to be too few."""
    verdict = judge(make_run(), make_comparison(passed=False, verdict="underpowered"))

    assert verdict.label == "Underpowered"
    assert verdict.sentence.endswith("This is not a pass.")
