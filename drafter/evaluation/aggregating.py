"""What a run's scores come to: each metric over everything and over each slice, with its interval."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from drafter.domain.evaluation import PASS, Interval, Judged, Metric, ScoreKind
from drafter.evaluation.statistics.families import Families, Floats, by_family, numbered
from drafter.evaluation.statistics.intervals import mean_interval, pass_rate

ALL = "all"
DIGITS = 6
"""Metrics stand in baselines in git; more digits would only differ from machine to machine."""
Numbers = NDArray[np.int64]
Column = tuple[ScoreKind, Floats, NDArray[np.bool_]]


def aggregate(results: Sequence[Judged], slices: Iterable[str] | None = None) -> tuple[Metric, ...]:
    """Return every metric over `all` and over each value of the named slices (None: of all slices there are).

    Checks, guards and what passed have Wilson's interval, measures Student's; families count as one in both.
    A sample without a value is counted as unscored and is in no mean.
    """
    ordered = sorted(results, key=lambda one: one.sample)
    families = numbered([one.family for one in ordered])
    members = members_of(ordered, slices)
    return tuple(
        metric for name, column in _columns(ordered).items() for metric in _metrics(name, column, families, members)
    )


def members_of(results: Sequence[Judged], slices: Iterable[str] | None = None) -> dict[str, Numbers]:
    """Return which results belong to `all` and to each slice, e.g. `language=de`, by their place in the order given."""
    wanted = None if slices is None else set(slices)
    found: dict[str, list[int]] = {}
    for place, one in enumerate(results):
        for name, values in one.slices.items():
            if wanted is None or name in wanted:
                for value in set(values):
                    found.setdefault(f"{name}={value}", []).append(place)
    return {ALL: np.arange(len(results))} | {name: np.array(found[name]) for name in sorted(found)}


def values_of(one: Judged) -> dict[str, float | None]:
    """Return a sample's values by metric; of scores with one name the lowest counts."""
    values: dict[str, float | None] = {PASS: one.passed}
    for score in one.scores:
        before = values.get(score.name)
        if before is None:
            values[score.name] = score.value
        elif score.value is not None:
            values[score.name] = min(before, score.value)
    return values


def kinds_of(results: Iterable[Judged]) -> dict[str, ScoreKind]:
    """Return the kind of each score there is; one that says it could not judge tells no kind where another does."""
    kinds: dict[str, ScoreKind] = {}
    for one in results:
        for score in one.scores:
            if score.value is not None or score.name not in kinds:
                kinds[score.name] = score.kind
    return kinds


def _columns(results: Sequence[Judged]) -> Mapping[str, Column]:
    """Return per metric: its kind, its values (NaN where there is none), and where it was asked for at all."""
    kinds: dict[str, ScoreKind] = {PASS: "check", **kinds_of(results)}
    rows = [values_of(one) for one in results]
    columns = {}
    for name in sorted(kinds, key=lambda name: (name != PASS, name)):
        values = np.array([np.nan if (value := row.get(name)) is None else value for row in rows], dtype=np.float64)
        columns[name] = (kinds[name], values, np.array([name in row for row in rows], dtype=np.bool_))
    return columns


def _metrics(name: str, column: Column, families: Numbers, members: Mapping[str, Numbers]) -> Iterator[Metric]:
    kind, values, asked = column
    for label, places in members.items():
        if not asked[places].any():
            continue
        scored = places[~np.isnan(values[places])]
        interval = None
        if len(scored):
            interval = interval_of(by_family(values[scored], families[scored]), kind)
        yield Metric(name=name, slice=label, kind=kind, interval=interval, unscored=int(len(places) - len(scored)))


def interval_of(families: Families, kind: ScoreKind) -> Interval:
    """Return the mean over samples and its interval."""
    low, high = mean_interval(families) if kind == "measure" else pass_rate(families)
    rounded = [round(number, DIGITS) for number in (families.mean, low, high)]
    return Interval(value=rounded[0], low=rounded[1], high=rounded[2], n=families.n, clusters=len(families))
