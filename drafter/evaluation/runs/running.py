"""One run: a suite's samples, drafted with a variant, scored and counted."""

import hashlib
import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from drafter.bootstrap import Drafter, Progress, load_demo_orders, open_drafter
from drafter.domain.dataset import Sample
from drafter.domain.evaluation import PASS, Judged, Metric, Observation, Run, Suite, Timing
from drafter.errors import ConfigurationError
from drafter.evaluation.aggregating import aggregate
from drafter.evaluation.calibration import calibrate
from drafter.evaluation.runs.journal import Journal
from drafter.evaluation.runs.judging import Judge
from drafter.evaluation.runs.observing import Observing, Tick
from drafter.evaluation.runs.samples import Collected, collect_samples
from drafter.evaluation.runs.snapshots import SnapshotConnector
from drafter.evaluation.runs.variants import Variant, content_of, variant_workspace
from drafter.evaluation.scorers.base import Case
from drafter.library.suites import load_suite
from drafter.library.workspace import Library, load_library
from drafter.settings import Settings, Workspace, load_workspace

STATE = Path(".drafter") / "evals"
MOST_EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to run.

    Attributes:
        limit: at most so many samples, for a quick look; such a run is no baseline.
        budget_usd: after which no further sample is drafted.
        repeats: in place of the suite's.
        progress: told in words what is being done.
        tick: told how many samples are done.
    """

    limit: int | None = None
    budget_usd: Decimal | None = None
    repeats: int | None = None
    progress: Progress = lambda _: None
    tick: Tick = lambda _done, _all: None


@dataclass(frozen=True, slots=True)
class Finished:
    """A run, its times, and everything it saw."""

    run: Run
    timing: Timing
    samples: tuple[Sample, ...] = ()
    observations: Mapping[str, list[Observation]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the run by itself reaches its suite's thresholds, with every sample scored."""
        return not shortfalls(self.run) and not self.problems


@dataclass(slots=True)
class Bench:
    """A variant at work; several suites can be run with it."""

    settings: Settings
    variant: Variant
    drafter: Drafter
    library: Library
    content: str
    journal: Journal

    async def run(self, name: str, options: RunOptions) -> Finished:
        """Return a finished run of one suite; raises `ConfigurationError` where its files cannot be used."""
        root = self.settings.workspace.resolve()
        suite = load_suite(root, name)
        workspace = self.drafter.workspace
        judge = Judge(workspace, self.library.voices, suite.scorers)
        collected = collect_samples(suite, workspace.model_copy(update={"root": root}), self.settings.shared)
        samples = collected.samples[: options.limit]
        options.progress(f"{name}: {len(samples)} samples")
        observing = Observing(
            drafter=self.drafter,
            knowledge=self.library.knowledge,
            journal=self.journal,
            mode=suite.mode,
            writer="composer" if self.variant.model is None else "auto",
            repeats=options.repeats or suite.repeats,
            budget_usd=options.budget_usd,
            tick=options.tick,
        )
        seen = await observing.observe(samples)
        options.progress(f"{name}: scoring")
        judged = tuple(_judge(judge, samples, seen))
        run = _as_run(self, suite, samples, judged, collected, options)
        return Finished(run, observing.timing, samples, seen, collected.problems)

    def cases(self, finished: Finished) -> list[Case]:
        """Return what the scorers of a finished run were given, for the selftest of the scorers."""
        judge = Judge(self.drafter.workspace, self.library.voices, ())
        made = []
        for sample in finished.samples:
            twin = () if sample.change is None else finished.observations.get(sample.change.twin, ())
            made.append(judge.case(sample, finished.observations[sample.id][0], twin[0] if twin else None))
        return [case for case in made if case is not None]


@asynccontextmanager
async def open_bench(
    settings: Settings, variant: Variant, progress: Progress, *, fresh: bool = False
) -> AsyncIterator[Bench]:
    """Yield a variant of the workspace at work, with an empty database and the demo orders.

    Args:
        settings: whose workspace it is a variant of.
        variant: what is different.
        progress: told in words what is being done.
        fresh: forget once, at the start, what is finished.

    Raises:
        ConfigurationError: a file or the model of the variant cannot be used; names it.
    """
    root = settings.workspace.resolve()
    with TemporaryDirectory(prefix="drafter-eval-") as folder, variant_workspace(root, variant) as copy:
        content = content_of(copy, variant)
        mine = Settings(workspace=copy, shared=settings.shared, storage_url=f"sqlite:///{Path(folder) / 'drafter.db'}")
        async with open_drafter(mine, progress=progress, connect=SnapshotConnector) as drafter:
            workspace = load_workspace(copy)
            _check_model(variant, workspace, drafter.stale_files)
            await load_demo_orders(drafter, lambda _: None)
            with Journal(root / STATE / "journal", content[:16], fresh=fresh) as journal:
                yield Bench(settings, variant, drafter, load_library(workspace), content, journal)


def _check_model(variant: Variant, workspace: Workspace, problems: Sequence[str]) -> None:
    """Refuse a model that no draft would be worded by: the run would judge the composer in its name."""
    if variant.model is None:
        return
    if workspace.model.model is None:
        raise ConfigurationError(f"--variant model={variant.model}: drafter.toml names no model")
    if problems:
        raise ConfigurationError(f"--variant model={variant.model} cannot be used: {'; '.join(problems)}")


def _judge(judge: Judge, samples: Sequence[Sample], seen: Mapping[str, list[Observation]]) -> Iterator[Judged]:
    for sample in samples:
        twin = () if sample.change is None else seen.get(sample.change.twin, ())
        yield judge.judge(sample, seen[sample.id], twin)


def _as_run(  # noqa: PLR0913, PLR0917 - everything a run is made of
    bench: Bench,
    suite: Suite,
    samples: Sequence[Sample],
    judged: tuple[Judged, ...],
    collected: Collected,
    options: RunOptions,
) -> Run:
    asked = hashlib.sha256("\n".join(sample.model_dump_json() for sample in samples).encode()).hexdigest()
    rules = suite.model_dump_json(exclude={"about"})
    repeats = options.repeats or suite.repeats
    content = hashlib.sha256(f"{bench.content}\0{asked}\0{rules}\0{repeats}".encode()).hexdigest()
    return Run(
        suite=suite.name,
        variant=bench.variant.name,
        content=content,
        samples_hash=asked,
        gate=suite.gate,
        thresholds=suite.thresholds,
        results=judged,
        metrics=aggregate(judged, suite.slices),
        calibration=calibrate(judged),
        notes=(*collected.problems, *_left_out(judged)),
        not_drafted=len(collected.samples) - len(samples),
        versions={
            f"{brand} {name}": value
            for brand, versions in bench.library.versions.items()
            for name, value in versions.model_dump(exclude_none=True).items()
        },
    )


def _left_out(judged: Sequence[Judged]) -> Iterator[str]:
    """Yield in words what was not drafted and what no scorer could judge because it raised."""
    errors = Counter(one.error for one in judged if one.error)
    for error, count in errors.most_common():
        names = ", ".join([one.sample for one in judged if one.error == error][:MOST_EXAMPLES])
        yield f"{count} samples not drafted: {error} ({names})"
    raised = Counter((score.name, score.why) for one in judged for score in one.scores if " raised " in score.why)
    for (name, why), count in raised.most_common():
        yield f"{count} samples not scored by {name}: {why}"
    nothing = [one.sample for one in judged if one.passed is None and not one.error]
    if nothing:
        yield f"{len(nothing)} samples have no score at all ({', '.join(nothing[:MOST_EXAMPLES])})"


def shortfalls(run: Run) -> list[str]:
    """Return in words what keeps a run by itself from passing: thresholds, guards, and what was not scored."""
    problems = list(run.notes)
    for one in run.results:
        broken = [f"{score.name} ({score.why})" for score in one.scores if score.kind == "guard" and score.value == 0]
        problems += [f"{one.sample} breaks a guard: {', '.join(broken)}"] if broken else []
    passed = {metric.slice: metric for metric in run.metrics if metric.name == PASS}
    whole = passed.get("all")
    if whole is None or whole.interval is None:
        return [*problems, "no sample was scored"]
    if whole.interval.value < run.thresholds.passed:
        problems.append(f"{whole.interval.value:.1%} of samples passed; {run.thresholds.passed:.1%} are wanted")
    gap = run.thresholds.language_gap
    shares = [one.interval.value for name, one in passed.items() if name.startswith("language=") and one.interval]
    if gap is not None and shares and max(shares) - min(shares) > gap:
        problems.append(f"languages differ by {max(shares) - min(shares):.1%}; at most {gap:.1%} is wanted")
    return problems


def figures(finished: Finished) -> dict[str, object]:
    """Return what `drafter eval run --json` prints of one suite."""
    run, timing = finished.run, finished.timing
    passed: dict[str, Metric] = {metric.slice: metric for metric in run.metrics if metric.name == PASS}
    return {
        "suite": run.suite,
        "variant": run.variant,
        "pass": finished.passed,
        "content": run.content[:16],
        "samples": len(run.results),
        "families": len({one.family for one in run.results}),
        "passed": sum(one.passed == 1 for one in run.results),
        "unscored": sum(one.passed is None for one in run.results),
        "errors": sum(one.error is not None for one in run.results),
        "share": json.loads(passed["all"].interval.model_dump_json()) if passed and passed["all"].interval else None,
        "by_language": {
            name.partition("=")[2]: round(one.interval.value, 4)
            for name, one in passed.items()
            if name.startswith("language=") and one.interval
        },
        "failed_by_score": dict(
            Counter(
                score.name
                for one in run.results
                for score in one.scores
                if score.kind != "measure" and score.value is not None and score.value < 1
            ).most_common()
        ),
        "ece": run.calibration.ece if run.calibration else None,
        "seconds": timing.seconds,
        "drafted": timing.fresh,
        "kept": timing.cached,
        "shortfalls": shortfalls(run)[:20],
    }
