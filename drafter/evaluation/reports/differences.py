"""Which differences a reader needs first."""

from drafter.domain.evaluation import PASS, Comparison, Difference, Run, ScoreKind
from drafter.evaluation.aggregating import ALL
from drafter.evaluation.reports.words import percent

_ORDER = {"worse": 0, "underpowered": 1, "better": 2, "no worse": 3}


def told(comparison: Comparison | None) -> tuple[list[Difference], list[Difference]]:
    """Return the differences a reader needs, and the rest: scores and slices that are no worse or cannot be told."""
    ordered = sorted(comparison.differences if comparison else (), key=_order)
    return [one for one in ordered if _is_needed(one)], [one for one in ordered if not _is_needed(one)]


def _is_needed(one: Difference) -> bool:
    return _is_whole(one) or one.verdict in {"worse", "better"}


def _is_whole(one: Difference) -> bool:
    return one.name == PASS and one.slice == ALL


def _order(one: Difference) -> tuple[bool, int, bool, float, str, str]:
    return not _is_whole(one), _ORDER[one.verdict], one.name != PASS, one.delta.value, one.name, one.slice


def kind_of(one: Difference, kinds: dict[str, ScoreKind]) -> ScoreKind:
    """Return the kind of the score, guessed by its test where a run does not tell it."""
    return kinds.get(one.name, "check" if one.name == PASS or one.test == "mcnemar" else "measure")


def power_words(run: Run, comparison: Comparison | None) -> str:
    """Return in words how small a drop this many samples could have shown."""
    found = next(filter(_is_whole, comparison.differences if comparison else ()), None)
    if found is None:
        return ""
    rules = run.gate
    return (
        f"This many samples show a drop of {100 * rules.effect:.1f} points with a chance of "
        f"{percent(found.power, 0)} (wanted: {percent(rules.power, 0)}); the smallest drop they show that "
        f"surely is {100 * found.effect_found:.1f} points. Up to {100 * rules.margin:.1f} points less is no worse."
    )
