"""What a run says of itself: its guards, its failures, its latency; plain reading, nothing estimated anew."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from drafter.domain.evaluation import PASS, Interval, Judged, Metric, Run, Score, Timing
from drafter.evaluation.aggregating import ALL
from drafter.evaluation.statistics.intervals import zero_failures_upper


@dataclass(frozen=True, slots=True)
class Guard:
    """One hard guard over a run: how often it was judged and broken.

    `bound` is the largest share of such tickets that could break it and still leave none in this many families.
    """

    name: str
    judged: int
    families: int
    broken: tuple[str, ...]
    bound: float | None


def metric(run: Run, name: str = PASS, slice_name: str = ALL) -> Metric | None:
    """Return one metric of a run, if it was taken."""
    return next((one for one in run.metrics if one.name == name and one.slice == slice_name), None)


def overall(run: Run) -> Interval | None:
    """Return the share of samples that passed, with its interval."""
    found = metric(run)
    return found.interval if found else None


def guards(run: Run) -> list[Guard]:
    """Return the hard guards, broken ones first."""
    judged: Counter[str] = Counter()
    families: dict[str, set[str]] = {}
    broken: dict[str, list[str]] = {}
    for result in run.results:
        for score in result.scores:
            if score.kind == "guard" and score.value is not None:
                judged[score.name] += 1
                families.setdefault(score.name, set()).add(result.family)
                if score.value < 1:
                    broken.setdefault(score.name, []).append(result.sample)
    found = [_guard(name, judged[name], len(families[name]), tuple(broken.get(name, ()))) for name in judged]
    return sorted(found, key=lambda guard: (-len(guard.broken), guard.name))


def _guard(name: str, judged: int, families: int, broken: tuple[str, ...]) -> Guard:
    return Guard(name, judged, families, broken, None if broken else zero_failures_upper(families))


def failed(result: Judged) -> list[Score]:
    """Return the checks and guards that a sample did not pass, guards first."""
    found = [
        score for score in result.scores if score.kind != "measure" and score.value is not None and score.value < 1
    ]
    return sorted(found, key=lambda score: (score.kind != "guard", score.name))


def has_failed(result: Judged) -> bool:
    """Return whether a sample raised, or did not pass in all its repeats."""
    return result.error is not None or (result.passed is not None and result.passed < 1)


def worst_first(results: Iterable[Judged]) -> list[Judged]:
    """Return the samples that failed: broken guards first, then errors, then those with the most failed checks."""
    return sorted((result for result in results if has_failed(result)), key=_badness)


def _badness(result: Judged) -> tuple[int, bool, int, float, str]:
    scores = failed(result)
    hard = sum(score.kind == "guard" for score in scores)
    return -hard, result.error is None, -len(scores), result.passed or 0.0, result.sample


def unscored(run: Run) -> list[Judged]:
    """Return the samples that nothing could be said of."""
    return [result for result in run.results if result.passed is None and result.error is None]


def silent_scores(run: Run) -> list[tuple[str, str, int]]:
    """Return the scores that had nothing to judge by, why, and in how many samples; the most frequent first."""
    found = Counter((score.name, score.why) for one in run.results for score in one.scores if score.value is None)
    return sorted(((*key, times) for key, times in found.items()), key=lambda row: (-row[2], row[0], row[1]))


def families(run: Run) -> int:
    """Return how many situations the samples are versions of."""
    return len({result.family for result in run.results})


def costs(timing: Timing) -> list[float]:
    """Return what each draft cost, in US dollars; what is not a number counts as nothing."""
    return sorted(map(_dollars, timing.cost_usd.values()))


def _dollars(text: str) -> float:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return 0.0
    return float(amount) if amount.is_finite() else 0.0


def quantile(ordered: list[float], share: float) -> float:
    """Return the smallest value that at least this share of the sorted values does not exceed."""
    rank = -(-len(ordered) * round(share * 1000) // 1000)
    return ordered[max(rank, 1) - 1]
