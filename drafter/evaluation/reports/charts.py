"""Where the marks of each plot stand; the templates draw them.

Places along a plot are in percent of its width, so that a plot is as wide as its page and its words stay as large.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import get_args

from drafter.domain.evaluation import PASS, Bin, Calibration, Interval, Run, SliceName
from drafter.evaluation.aggregating import ALL
from drafter.evaluation.reports.facts import quantile
from drafter.evaluation.reports.words import GAP, RANGE, bounds, count, percent, slice_value, sort_key

STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.25)
MOST_TICKS = 6
MANY = 30
"""Slices of fewer families have wide intervals; the axis does not begin low for their sake."""
BARS = 24
WIDEST = 2
"""A histogram ends at so many times the 95th percentile, lest a few slow drafts squeeze all others into one bar."""
NICE = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
STARTS = (0.0, 0.2, 0.4, 0.6, 0.8, 0.9)
"""Where the axes of the reliability curve may begin."""
DIMENSIONS = get_args(SliceName)


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of numbers laid along a plot."""

    low: float
    high: float

    def at(self, value: float) -> float:
        """Return where a number stands, in percent, at the plot's edge where it lies beyond."""
        share = (value - self.low) / (self.high - self.low)
        return round(100 * min(max(share, 0.0), 1.0), 2)


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled place of an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Row:
    """One slice of a dot-and-whisker plot, and the same in words."""

    name: str
    n: str
    value: str
    bounds: str
    at: float
    low: float
    high: float
    clipped: bool
    base_at: float | None
    base: str


@dataclass(frozen=True, slots=True)
class Group:
    """The slices along one dimension, worst first; `rest` are those beyond the first screen."""

    name: str
    rows: tuple[Row, ...]
    rest: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class SlicePlot:
    """The share of samples passed by slice, on one axis."""

    ticks: tuple[Tick, ...]
    everything: Row | None
    groups: tuple[Group, ...]
    threshold_at: float | None


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a histogram: where it begins, how wide and how tall it is, in percent, and what it says."""

    at: float
    width: float
    height: float
    title: str


@dataclass(frozen=True, slots=True)
class Histogram:
    """How often which value was seen; `marks` are its median and tail."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    marks: tuple[Tick, ...]
    beyond: int


@dataclass(frozen=True, slots=True)
class Point:
    """A bin of the reliability curve, in percent from the lower left, and the same in words."""

    x: float
    y: float
    radius: float
    range: str
    n: int
    confidence: str
    right: str


@dataclass(frozen=True, slots=True)
class Reliability:
    """The points of the reliability curve, and its axes, which are alike."""

    points: tuple[Point, ...]
    ticks: tuple[Tick, ...]


def slice_plot(run: Run, baseline: Run | None, most_rows: int) -> SlicePlot | None:
    """Return the plot of the share passed, for the slices that have one."""
    found = {one.slice: one.interval for one in run.metrics if one.name == PASS and one.interval is not None}
    if not found:
        return None
    before = _values(baseline)
    threshold = run.thresholds.passed
    lows = [interval.low if interval.clusters >= MANY else interval.value for interval in found.values()]
    lows += [before[name] for name in found if name in before]
    scale, ticks = share_axis(min([*lows, threshold] if threshold else lows))
    rows = {name: _row(name, interval, before.get(name), scale) for name, interval in found.items()}
    groups: dict[str, list[str]] = {}
    for name in found:
        if name != ALL:
            groups.setdefault(name.partition("=")[0], []).append(name)
    return SlicePlot(
        ticks=ticks,
        everything=rows.get(ALL),
        groups=tuple(_group(name, groups[name], found, rows, most_rows) for name in sorted(groups, key=_reading_order)),
        threshold_at=scale.at(threshold) if threshold else None,
    )


def _values(run: Run | None) -> dict[str, float]:
    metrics = run.metrics if run else ()
    return {one.slice: one.interval.value for one in metrics if one.name == PASS and one.interval is not None}


def _reading_order(name: str) -> tuple[int, str]:
    return DIMENSIONS.index(name) if name in DIMENSIONS else len(DIMENSIONS), name


def _group(name: str, members: list[str], found: dict[str, Interval], rows: dict[str, Row], most: int) -> Group:
    members = sorted(members, key=lambda one: (found[one].value, found[one].low, sort_key(one)))
    ordered = [rows[member] for member in members]
    return Group(name, tuple(ordered[:most]), tuple(ordered[most:]))


def _row(name: str, interval: Interval, before: float | None, scale: Scale) -> Row:
    return Row(
        name="All samples" if name == ALL else slice_value(name),
        n=f"{interval.n:,}",
        value=percent(interval.value),
        bounds=bounds(interval),
        at=scale.at(interval.value),
        low=scale.at(interval.low),
        high=scale.at(interval.high),
        clipped=interval.low < scale.low,
        base_at=None if before is None else scale.at(before),
        base="" if before is None else percent(before),
    )


def share_axis(lowest: float) -> tuple[Scale, tuple[Tick, ...]]:
    """Return an axis up to 100 % that begins at a round share at or below the lowest one."""
    lowest = min(max(lowest, 0.0), 0.95)
    step = next((step for step in STEPS if (1 - lowest) / step <= MOST_TICKS - 1), STEPS[-1])
    parts = math.ceil((1 - lowest) / step - 1e-9)
    low = max(1 - parts * step, 0.0)
    scale = Scale(low, 1.0)
    values = [1 - step * part for part in range(parts, -1, -1)]
    return scale, tuple(Tick(scale.at(value), percent(round(value, 4), 0)) for value in values if value >= low - 1e-9)


def histogram(values: Sequence[float], words: Callable[[float], str]) -> Histogram | None:
    """Return a histogram up to about the 99th percentile; what lies beyond is counted."""
    ordered = sorted(values)
    if not ordered:
        return None
    top = min(quantile(ordered, 0.99), WIDEST * quantile(ordered, 0.95))
    width = round_up((top or ordered[-1] or 1.0) / BARS)
    top = width * BARS
    scale = Scale(0.0, top)
    counts = [0] * BARS
    for value in ordered:
        if value <= top:
            counts[min(int(value / width), BARS - 1)] += 1
    tallest = max(*counts, 1)
    bars = tuple(
        Bar(
            scale.at(place * width),
            round(100 / BARS, 2),
            round(100 * seen / tallest, 2),
            f"{words(place * width)} to {words((place + 1) * width)}: {count(seen, 'sample')}",
        )
        for place, seen in enumerate(counts)
        if seen
    )
    ticks = tuple(Tick(scale.at(top * part / 4), words(top * part / 4) if part else "0") for part in range(5))
    marks = tuple(Tick(scale.at(quantile(ordered, share)), label) for share, label in ((0.5, "p50"), (0.95, "p95")))
    return Histogram(bars, ticks, marks, sum(value > top for value in ordered))


def round_up(width: float) -> float:
    """Return the next number of one or two figures that is easily read."""
    power = 10.0 ** math.floor(math.log10(width))
    return next(power * nice for nice in NICE if power * nice >= width * (1 - 1e-9))


def reliability(calibration: Calibration) -> Reliability | None:
    """Return the reliability curve, on axes that begin low enough for all its points."""
    bins = [one for one in calibration.bins if one.n]
    if not bins:
        return None
    lowest = min(min(one.confidence, one.right) for one in bins)
    scale = Scale(max((start for start in STARTS if start <= lowest), default=0.0), 1.0)
    most = max(one.n for one in bins)
    ends = (scale.low, (scale.low + 1) / 2, 1.0)
    return Reliability(
        points=tuple(_point(one, scale, most) for one in bins),
        ticks=tuple(Tick(scale.at(end), percent(end, 0)) for end in ends),
    )


def _point(one: Bin, scale: Scale, most: int) -> Point:
    low, high = percent(one.low).removesuffix(f"{GAP}%"), percent(one.high)
    return Point(
        x=scale.at(one.confidence),
        y=scale.at(one.right),
        radius=round(1.2 + 1.6 * math.sqrt(one.n / most), 2),
        range=high if high.startswith(low) else f"{low} {RANGE} {high}",
        n=one.n,
        confidence=percent(one.confidence),
        right=percent(one.right),
    )
