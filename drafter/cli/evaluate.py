"""`drafter eval`: run suites, compare runs, accept baselines, and test the tests."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import typer
from pydantic import JsonValue
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from drafter.bootstrap import open_drafts
from drafter.cli.common import WorkspaceOption, console, make_console, read_settings
from drafter.domain.dataset import Sample
from drafter.domain.evaluation import Comparison, Run
from drafter.errors import ConfigurationError
from drafter.evaluation.comparing import compare as compare_runs
from drafter.evaluation.importers.records import from_feedback, from_traces
from drafter.evaluation.importers.storing import add_samples, load_salt
from drafter.evaluation.importers.table import from_csv
from drafter.evaluation.judge.judging import judge_runs
from drafter.evaluation.judge.trusting import judged
from drafter.evaluation.reports.html import render_html
from drafter.evaluation.reports.junit import render_junit
from drafter.evaluation.reports.terminal import print_comparison, print_run
from drafter.evaluation.runs.files import (
    BASELINES,
    JUNIT_FILE,
    REPORT_FILE,
    RUN_FILE,
    TIMING_FILE,
    load_run,
    load_timing,
    write_baseline,
    write_run,
    write_timing,
)
from drafter.evaluation.runs.running import STATE, Bench, Finished, RunOptions, figures, open_bench, shortfalls
from drafter.evaluation.runs.variants import parse_variant
from drafter.evaluation.schemas import SHAPES, schema_of
from drafter.evaluation.selftest import run as run_selftest
from drafter.library.datasets import DATASETS_FOLDER
from drafter.library.suites import load_suite, suite_names
from drafter.settings import ModelSettings, Settings

app = typer.Typer(
    name="eval",
    help="Offline evaluations: is a change better, worse, or not yet known?",
    no_args_is_help=True,
)
INTERRUPTED = 130
RunPath = Annotated[Path, typer.Argument(help="A run's folder or file, or a baseline file.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object a suite.")]


@app.command("run")
def run(
    suites: Annotated[list[str], typer.Argument(help="Names of files in evals/suites.", metavar="SUITE...")],
    *,
    variant: Annotated[
        str, typer.Option(help="prompts=FOLDER,voice=FILE,outcome=FILE,knowledge=FOLDER,model=NAME: what is different.")
    ] = "",
    baseline: Annotated[Path | None, typer.Option(help="Compare with this run or baseline.")] = None,
    gate: Annotated[bool, typer.Option("--gate", help="Exit 1 unless the gate lets it pass.")] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Draft finished samples again.")] = False,
    repeats: Annotated[int | None, typer.Option(min=1, help="In place of the suite's.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first so many samples.")] = None,
    budget_usd: Annotated[str | None, typer.Option(help="Draft no further once a paid model cost this much.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write the report here as well.")] = None,
    junit: Annotated[Path | None, typer.Option(help="Write JUnit XML here as well.")] = None,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Draft and score suites; a killed run goes on where it stopped.

    Exit 1 when a threshold or a guard is missed, or, with --gate, when the comparison with the baseline does not pass.
    """
    settings = read_settings(workspace, quiet=True)
    if gate and baseline is None and len(suites) != 1:
        raise ConfigurationError("--gate compares one suite with its baseline; name one suite")
    if baseline is not None and len(suites) != 1:
        raise ConfigurationError("--baseline is of one suite; name one suite")
    options = RunOptions(
        limit=limit,
        repeats=repeats,
        budget_usd=_money(budget_usd),
        progress=console.print,
    )
    root = settings.workspace.resolve()
    for name in suites:
        load_suite(root, name)  # a wrong one is named before anything is loaded
    against = None
    if baseline is not None or gate:
        against = load_run(baseline or root / BASELINES / f"{suites[0]}.json")
    try:
        finished = asyncio.run(_run(settings, suites, variant, options, fresh=fresh))
    except KeyboardInterrupt as exc:
        console.print("Stopped. What is drafted is kept: the same command goes on from there.")
        raise typer.Exit(INTERRUPTED) from exc
    passed = True
    for one in finished:
        comparison = None if against is None else compare_runs(against, one.run)
        folder = _write(root, one, against, comparison, (html, junit))
        passed &= (comparison is None or comparison.passed) if gate else one.passed
        if as_json:
            told = figures(one) | (
                {"gate": json.loads(comparison.model_dump_json(exclude={"changed"}))} if comparison else {}
            )
            print(json.dumps(told, ensure_ascii=False))
        else:
            print_run(make_console(), one.run, comparison, one.timing, shortfalls(one.run))
            console.print(f"Report: {folder / REPORT_FILE}")
    if not passed:
        raise typer.Exit(1)


@app.command("compare")
def compare(
    base: RunPath,
    candidate: RunPath,
    *,
    html: Annotated[Path | None, typer.Option(help="Write a report.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Compare two runs, paired by sample; exit 1 with the reasons in words when the candidate may not replace BASE."""
    one, other = load_run(base), load_run(candidate)
    comparison = compare_runs(one, other)
    if html is not None:
        _put(html, render_html(other, baseline=one, comparison=comparison, timing=load_timing(candidate)))
    _tell(comparison, as_json=as_json)


@app.command("judge")
def judge(
    base: RunPath,
    candidate: RunPath,
    *,
    model: Annotated[str, typer.Option(help="The judge, such as openai:NAME, or recorded:FILE.", metavar="NAME")],
    base_url: Annotated[str | None, typer.Option(help="Its endpoint, where it is not the provider's own.")] = None,
    as_json: JsonOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Have a model say which replies it prefers; it counts only where it agrees with people's labels."""
    settings = read_settings(workspace, quiet=True)
    one, other = load_run(base), load_run(candidate)
    comparison = compare_runs(one, other)
    chosen = ModelSettings(model=model, base_url=base_url)
    made = asyncio.run(judge_runs(settings.workspace.resolve(), one, other, chosen))
    comparison = judged(comparison, made, other.gate.alpha)
    _tell(comparison, as_json=as_json)


@app.command("report")
def report(
    candidate: RunPath,
    *,
    baseline: Annotated[Path | None, typer.Option(help="Show it beside this run or baseline.")] = None,
    html: Annotated[Path, typer.Option(help="Where the page is written.")] = Path("report.html"),
    junit: Annotated[Path | None, typer.Option(help="Write JUnit XML here as well.")] = None,
) -> None:
    """Write one self-contained page about a run."""
    made = load_run(candidate)
    against = None if baseline is None else load_run(baseline)
    comparison = None if against is None else compare_runs(against, made)
    _put(html, render_html(made, baseline=against, comparison=comparison, timing=load_timing(candidate)))
    if junit is not None:
        _put(junit, render_junit(made, comparison))
    console.print(f"Report: {html}")


@app.command("accept")
def accept(
    candidate: RunPath,
    *,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Accept it although it misses thresholds, guards or samples.")
    ] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Make a run the baseline of its suite: evals/baselines/SUITE.json."""
    root = read_settings(workspace, quiet=True).workspace.resolve()
    made = load_run(candidate)
    problems = shortfalls(made)
    if made.not_drafted:
        drafted = len(made.results)
        problems.append(f"only {drafted} of {drafted + made.not_drafted} samples were drafted (--limit)")
    if problems and not anyway:
        for problem in problems:
            console.print(f"- {problem}")
        console.print("Not accepted. Mend it, or say --anyway.")
        raise typer.Exit(1)
    path = root / BASELINES / f"{made.suite}.json"
    write_baseline(made, path)
    console.print(f"{len(made.results)} results are now the baseline {path.relative_to(root)}")


@app.command("import")
def import_samples(
    source: Annotated[str, typer.Argument(help="traces, feedback, or a CSV file.", metavar="traces|feedback|FILE.csv")],
    *,
    into: Annotated[str, typer.Option(help="Added to evals/datasets/NAME.jsonl.", metavar="NAME")],
    limit: Annotated[int, typer.Option(min=1, help="At most so many stored drafts, the latest first.")] = 1_000,
    workspace: WorkspaceOption = None,
) -> None:
    """Make samples of stored drafts, of what agents sent instead, or of a table; nobody can be known from them."""
    settings = read_settings(workspace, quiet=True)
    root = settings.workspace.resolve()
    found = asyncio.run(_collect(settings, source, limit))
    path = root / DATASETS_FOLDER / f"{into}.jsonl"
    added = add_samples(path, found)
    console.print(f"{added} samples added to {path.relative_to(root)}, {len(found) - added} were there already")


async def _collect(settings: Settings, source: str, limit: int) -> list[Sample]:
    if source.endswith(".csv"):
        return list(from_csv(Path(source)))
    if source not in {"traces", "feedback"}:
        raise ConfigurationError(f"{source!r} is not traces, feedback or a .csv file")
    importer = from_traces if source == "traces" else from_feedback
    salt = load_salt(settings.workspace.resolve() / STATE)
    async with open_drafts(settings) as drafts:
        return [sample async for sample in importer(drafts, limit, salt)]


@app.command("selftest")
def selftest(*, as_json: JsonOption = False, workspace: WorkspaceOption = None) -> None:
    """Test the tests: false alarms and misses of the gate, and whether each scorer finds the bugs planted for it."""
    settings = read_settings(workspace, quiet=True)
    parts = asyncio.run(_selftest(settings, RunOptions(progress=console.print)))
    for part in parts:
        if as_json:
            print(json.dumps(part, ensure_ascii=False))
        else:
            make_console().print(f"{part['name']}: {'met' if part['pass'] else 'NOT MET'}")
            make_console().print_json(json.dumps(part, ensure_ascii=False))
    if not all(part["pass"] for part in parts):
        raise typer.Exit(1)


async def _selftest(settings: Settings, options: RunOptions) -> list[dict[str, JsonValue]]:
    async with open_bench(settings, parse_variant("", settings.workspace.resolve()), options.progress) as bench:
        return await run_selftest(bench, options)


@app.command("schema")
def schema(shape: Annotated[str, typer.Argument(help="sample or suite.", metavar="sample|suite")]) -> None:
    """Print the JSON Schema of a data set's line, or of a suite file."""
    if shape not in SHAPES:
        raise ConfigurationError(f"{shape!r} is not sample or suite")
    print(schema_of(SHAPES[shape]), end="")


@app.command("suites")
def suites(*, workspace: WorkspaceOption = None) -> None:
    """List the workspace's suites."""
    for name in suite_names(read_settings(workspace, quiet=True).workspace.resolve()):
        print(name)


def _tell(comparison: Comparison, *, as_json: bool) -> None:
    """Print a comparison, and end with 1 where it does not pass."""
    if as_json:
        print(comparison.model_dump_json())
    else:
        print_comparison(make_console(), comparison)
    if not comparison.passed:
        raise typer.Exit(1)


async def _run(
    settings: Settings, names: Sequence[str], variant: str, options: RunOptions, *, fresh: bool
) -> list[Finished]:
    chosen = parse_variant(variant, settings.workspace.resolve())
    async with open_bench(settings, chosen, options.progress, fresh=fresh) as bench:
        return [await _run_one(bench, name, options) for name in names]


async def _run_one(bench: Bench, name: str, options: RunOptions) -> Finished:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(name, total=None)
        tick = replace(options, tick=lambda done, total: progress.update(task, completed=done, total=total))
        return await bench.run(name, tick)


def _write(
    root: Path,
    finished: Finished,
    against: Run | None,
    comparison: Comparison | None,
    asked: tuple[Path | None, Path | None],
) -> Path:
    """Return the folder into which a run, its times and its reports were written."""
    made, (html, junit) = finished.run, asked
    folder = root / STATE / "runs" / f"{made.suite}-{made.content[:12]}"
    write_run(made, folder / RUN_FILE)
    write_timing(finished.timing, folder / TIMING_FILE)
    page = render_html(made, baseline=against, comparison=comparison, timing=finished.timing)
    cases = render_junit(made, comparison)
    for path, text in ((folder / REPORT_FILE, page), (folder / JUNIT_FILE, cases), (html, page), (junit, cases)):
        if path is not None:
            _put(path, text)
    return folder


def _put(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as exc:
        raise ConfigurationError(f"cannot be written: {exc.strerror}", path=str(path)) from exc


def _money(text: str | None) -> Decimal | None:
    if text is None:
        return None
    wrong = ConfigurationError(f"--budget-usd: {text!r} is not an amount such as 2.50")
    try:
        amount = Decimal(text)
    except ArithmeticError as exc:
        raise wrong from exc
    if not amount.is_finite() or amount <= 0:
        raise wrong
    return amount
