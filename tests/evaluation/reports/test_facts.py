"""What is read off a run."""

import pytest

from drafter.domain.evaluation import Score, Timing
from drafter.evaluation.reports import facts
from tests.support.evaluated import make_judged, make_run


def test_a_guard_that_held_bounds_what_may_still_come() -> None:
    """With no failure in 30 families at most 9.5 % may fail; a broken guard has no such bound."""
    results = [make_judged(f"en-{number}", family=f"f{number}") for number in range(30)]
    held = facts.guards(make_run(results))[0]
    broken = facts.guards(make_run([*results, make_judged("en-x", broken={"voice.forbidden": "a word"})]))[0]

    assert held.families == 30
    assert held.bound == pytest.approx(1 - 0.05 ** (1 / 30))
    assert (broken.name, broken.broken, broken.bound) == ("voice.forbidden", ("en-x",), None)


def test_the_worst_sample_stands_first() -> None:
    """Broken guards come first, then errors, then the most failed checks."""
    one = make_judged("one", failing={"outcome": "x"})
    two = make_judged("two", failing={"outcome": "x", "verdict": "y"})
    raised = make_judged("raised", error="TimeoutError", scores=(), passed=0.0)
    unsafe = make_judged("unsafe", broken={"leaks.canary": "x"})

    order = [result.sample for result in facts.worst_first([make_judged(), one, two, raised, unsafe])]

    assert order == ["unsafe", "raised", "two", "one"]


def test_unscored_is_kept_apart_from_wrong() -> None:
    """A sample without a score is no failing one, and its reason is counted."""
    silent = make_judged("silent", passed=None, scores=(Score(name="outcome", value=None, why="no target"),))
    run = make_run([make_judged(), silent])

    assert facts.unscored(run) == [silent]
    assert facts.worst_first(run.results) == []
    assert facts.silent_scores(run) == [("outcome", "no target", 1)]


@pytest.mark.parametrize(("share", "value"), [(0.5, 50.0), (0.95, 95.0), (0.99, 99.0), (1.0, 100.0), (0.001, 1.0)])
def test_quantiles_are_values_that_were_seen(share: float, value: float) -> None:
    """A quantile is the smallest value that enough values do not exceed."""
    assert facts.quantile([float(number) for number in range(1, 101)], share) == value


def test_costs_that_are_no_numbers_count_nothing() -> None:
    """A cost is read from its digits; anything else is nothing."""
    assert facts.costs(Timing(cost_usd={"a": "0.5", "b": "n/a", "c": "NaN", "d": "0.25"})) == [0.0, 0.0, 0.25, 0.5]
