"""A run as one HTML page that a support lead can read: no network, no script, every text from outside escaped."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from drafter.domain.evaluation import PASS, Comparison, Metric, Run, ScoreKind, Timing
from drafter.evaluation.aggregating import ALL
from drafter.evaluation.reports import charts, facts, words
from drafter.evaluation.reports.differences import kind_of, power_words, told
from drafter.evaluation.reports.samples import shelve
from drafter.evaluation.reports.verdict import judge

MOST_ROWS = 12
MOST_NAMES = 20
MOST_REASONS = 60
TESTS = {"mcnemar": "exact McNemar", "bootstrap": "paired bootstrap", "sign": "sign test"}


@dataclass(frozen=True, slots=True)
class Spread:
    """How one quantity is distributed over the drafts: a plot, and its figures in words."""

    plot: charts.Histogram | None
    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores over all samples; guards stand apart."""

    failing: list[Metric]
    passing: list[Metric]
    measures: list[Metric]
    unscored: list[str]


def render_html(
    run: Run, *, baseline: Run | None = None, comparison: Comparison | None = None, timing: Timing | None = None
) -> str:
    """Return the report on a run, beside a baseline where there is one, as one self-contained page.

    The same arguments give the same bytes.
    """
    page = _environment().get_template("report.html.j2")
    return page.render(
        run=run,
        comparison=comparison,
        verdict=judge(run, comparison),
        overall=facts.overall(run),
        families=facts.families(run),
        guards=facts.guards(run),
        errors=[result for result in run.results if result.error is not None],
        plot=charts.slice_plot(run, baseline, MOST_ROWS),
        scores=_scores(run),
        before=_by_name(baseline),
        told=told(comparison),
        power=power_words(run, comparison),
        kinds=_kinds(run),
        shelves=shelve(run, comparison),
        curve=charts.reliability(run.calibration) if run.calibration else None,
        latency=_latency(timing),
        cost=_cost(timing),
        timing=timing,
        judge=comparison and comparison.judge,
        unscored=[result.sample for result in facts.unscored(run)],
        silent=facts.silent_scores(run)[:MOST_REASONS],
        versions=[(name, words.one_line(str(value), 200)) for name, value in run.versions.items()],
        most_names=MOST_NAMES,
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("drafter.evaluation.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_seen,
    )
    environment.globals["words"] = words
    environment.globals["kind_of"] = kind_of
    environment.globals["TESTS"] = TESTS
    return environment


def _seen(value: Any) -> Any:  # noqa: ANN401 - whatever a template prints
    return words.shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _scores(run: Run) -> Scores:
    found = [one for one in run.metrics if one.slice == ALL and one.name != PASS]
    checks = [one for one in found if one.kind == "check" and one.interval is not None]
    return Scores(
        failing=sorted((one for one in checks if _share(one) < 1), key=lambda one: (_share(one), one.name)),
        passing=[one for one in checks if _share(one) >= 1],
        measures=[one for one in found if one.kind == "measure" and one.interval is not None],
        unscored=[one.name for one in found if one.interval is None],
    )


def _share(one: Metric) -> float:
    return one.interval.value if one.interval else 0.0


def _by_name(run: Run | None) -> dict[str, float]:
    metrics = run.metrics if run else ()
    return {one.name: one.interval.value for one in metrics if one.slice == ALL and one.interval is not None}


def _kinds(run: Run) -> dict[str, ScoreKind]:
    return {one.name: one.kind for one in run.metrics}


def _latency(timing: Timing | None) -> Spread | None:
    if timing is None or not timing.ms:
        return None
    return _spread(sorted(timing.ms.values()), words.milliseconds)


def _cost(timing: Timing | None) -> Spread | None:
    amounts = facts.costs(timing) if timing else []
    if not amounts or not amounts[-1]:
        return None
    found = _spread(amounts, words.dollars)
    return Spread(found.plot, (("together", words.dollars(sum(amounts))), *found.figures))


def _spread(ordered: Sequence[float], say: Callable[[float], str]) -> Spread:
    values = list(ordered)
    shares = (("median (p50)", 0.5), ("p95", 0.95), ("p99", 0.99))
    figures = [(name, say(facts.quantile(values, share))) for name, share in shares]
    return Spread(
        charts.histogram(values, say),
        (*figures, ("slowest" if say is words.milliseconds else "dearest", say(values[-1]))),
    )
