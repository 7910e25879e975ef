"""Where the marks of the plots stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.domain.evaluation import Bin, Calibration
from drafter.evaluation.reports import charts
from drafter.evaluation.reports.words import milliseconds
from tests.support.evaluated import make_large_run, make_run


def test_slices_stand_in_groups_worst_first() -> None:
    """Languages come first; within a group the lowest share does, with the baseline beside it."""
    run = make_large_run(rate=0.1)
    plot = charts.slice_plot(run, make_large_run(), most_rows=4)

    assert plot is not None
    assert plot.everything is not None
    assert [group.name for group in plot.groups] == ["language", "brand", "channel", "outcome"]
    places = [row.at for row in (*plot.groups[0].rows, *plot.groups[0].rest)]
    assert places == sorted(places)
    assert len(plot.groups[0].rows) == 4
    assert plot.groups[0].rows[0].name == "Chinese (zh)"
    assert all(row.base_at is not None for row in plot.groups[0].rows)


def test_a_run_without_shares_has_no_plot() -> None:
    """Where nothing was scored there is nothing to draw."""
    assert charts.slice_plot(make_run([]), None, most_rows=4) is None


@given(st.floats(0, 1))
def test_an_axis_holds_its_lowest_share(lowest: float) -> None:
    """The axis of shares ends at 100 %, has few ticks, and begins no higher than the lowest share."""
    scale, ticks = charts.share_axis(lowest)

    assert 0 <= scale.low <= max(min(lowest, 0.95) + 1e-9, 0)
    assert 2 <= len(ticks) <= charts.MOST_TICKS
    assert ticks[-1].label == "100\u202f%"


def test_a_histogram_counts_everything_once() -> None:
    """Each value is in a bar or counted as beyond the edge."""
    values = [5.0 + number % 10 for number in range(200)] + [4_000.0]

    found = charts.histogram(values, milliseconds)

    assert found is not None
    assert found.beyond == 1
    assert max(bar.height for bar in found.bars) == 100
    assert found.ticks[0].label == "0"
    assert "samples" in found.bars[0].title


@pytest.mark.parametrize("values", [[0.0], [0.0, 0.0, 7.0], [1e-9], [3.0] * 5])
def test_a_histogram_of_little_is_drawn(values: list[float]) -> None:
    """Equal, tiny and zero values have a histogram as well."""
    found = charts.histogram(values, milliseconds)

    assert found is not None
    assert found.bars
    assert all(0 <= bar.at <= 100 for bar in found.bars)


def test_the_reliability_curve_begins_where_its_points_do() -> None:
    """The axes begin below the lowest point; empty bins are no points."""
    bins = (
        Bin(low=0.8, high=0.9, n=40, confidence=0.85, right=0.7),
        Bin(low=0.9, high=1.0, n=160, confidence=0.97, right=0.98),
        Bin(low=1.0, high=1.0, n=0, confidence=1.0, right=0.0),
    )

    curve = charts.reliability(Calibration(bins=bins, ece=0.04))

    assert curve is not None
    assert [tick.label for tick in curve.ticks] == ["60\u202f%", "80\u202f%", "100\u202f%"]
    assert [(point.x, point.y) for point in curve.points] == [(62.5, 25.0), (92.5, 95.0)]
    assert curve.points[1].radius > curve.points[0].radius
    assert charts.reliability(Calibration(bins=(), ece=0)) is None
