import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.domain.evaluation import Judged, Metric, Score
from drafter.evaluation.aggregating import aggregate, kinds_of, members_of, values_of
from drafter.evaluation.statistics.intervals import wilson


def judged(name: str, passed: float | None, family: str = "", *scores: Score, language: str = "en") -> Judged:
    """Return a result."""
    slices = {"language": (language,), "tag": ("new", "hard")}
    return Judged(sample=name, family=family or name, slices=slices, scores=scores, passed=passed)


def metric(metrics: tuple[Metric, ...], name: str, label: str = "all") -> Metric:
    """Return one of the metrics."""
    return next(one for one in metrics if (one.name, one.slice) == (name, label))


def test_pass_rates_have_wilsons_interval_over_families() -> None:
    """The value is of samples, its certainty of families."""
    results = [judged("a", 1, "f"), judged("b", 1, "f"), judged("c", 0, "g"), judged("d", 1, "h")]
    found = metric(aggregate(results), "passed").interval

    assert found is not None
    assert (found.value, found.n, found.clusters) == (0.75, 4, 3)
    assert (found.low, found.high) == pytest.approx(wilson(0.75, 3), abs=1e-6)


def test_measures_have_an_interval_around_their_mean() -> None:
    """A measure may be any number."""
    results = [judged(str(at), None, "", Score(name="length", value=at, kind="measure")) for at in range(9)]
    found = metric(aggregate(results), "length")

    assert found.kind == "measure"
    assert found.interval is not None
    assert found.interval.low < found.interval.value == 4 < found.interval.high


def test_samples_without_a_value_are_counted_and_in_no_mean() -> None:
    """Unscored is not wrong."""
    results = [judged("a", 1, "", Score(name="voice", value=None, why="no voice")), judged("b", None)]
    metrics = aggregate(results)

    assert metric(metrics, "passed").unscored == 1
    assert metric(metrics, "passed").interval == metric(aggregate(results[:1]), "passed").interval
    assert metric(metrics, "voice") == Metric(name="voice", interval=None, unscored=2)


def test_only_named_slices_are_told() -> None:
    """A sample with several tags is in several slices; without names all slices are told."""
    results = [judged("a", 1), judged("b", 0, language="de")]

    assert {one.slice for one in aggregate(results, ("language",))} == {"all", "language=de", "language=en"}
    assert {one.slice for one in aggregate(results)} >= {"tag=new", "tag=hard"}
    assert members_of(results, ("tag",))["tag=new"].tolist() == [0, 1]
    assert aggregate([]) == ()


def test_a_metric_is_told_only_where_it_was_asked_for() -> None:
    """A score that no German sample has is no metric of German."""
    results = [judged("a", 1, "", Score(name="voice", value=1)), judged("b", 0, language="de")]
    told = {(one.name, one.slice) for one in aggregate(results, ("language",))}

    assert ("voice", "language=en") in told
    assert ("voice", "language=de") not in told


def test_of_scores_with_one_name_the_lowest_counts() -> None:
    """A name that is judged twice must hold twice; what could not be judged changes nothing."""
    scores = [
        Score(name="a", value=1),
        Score(name="a", value=0),
        Score(name="a", value=None),
        Score(name="b", value=None),
    ]

    assert values_of(judged("s", 1, "", *scores)) == {"passed": 1, "a": 0, "b": None}
    assert values_of(judged("s", 1, "", *scores[::-1])) == {"passed": 1, "a": 0, "b": None}


def test_a_kind_is_told_by_who_could_judge() -> None:
    """A guard that could not be judged in one sample is a guard all the same."""
    results = [
        judged("a", 1, "", Score(name="leaks", value=None)),
        judged("b", 1, "", Score(name="leaks", value=1, kind="guard")),
        judged("c", 1, "", Score(name="leaks", value=None)),
    ]

    assert kinds_of(results) == {"leaks": "guard"}


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.5, 1.0, None]), st.sampled_from("fgh")), min_size=1, max_size=15))
def test_the_order_of_samples_plays_no_part(rows: list[tuple[float | None, str]]) -> None:
    """Metrics are the same, in the same order, and every interval holds its value."""
    results = [judged(f"s{at}", passed, family) for at, (passed, family) in enumerate(rows)]
    metrics = aggregate(results)

    assert aggregate(results[::-1]) == metrics
    for one in metrics:
        assert one.interval is None or one.interval.low <= one.interval.value <= one.interval.high
        assert (one.interval.n if one.interval else 0) + one.unscored == len(results)
