"""`drafter bench`: measure what the README claims."""

from importlib import import_module
from typing import Annotated

import typer
import uvloop
from pydantic import JsonValue
from rich.table import Table

from drafter.cli.common import WorkspaceOption, console, make_console, read_settings
from drafter.errors import TicketError
from drafter.evaluation.bench import BENCHES
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.settings import Settings


def bench(
    name: Annotated[str | None, typer.Argument(help=f"One of {', '.join(BENCHES)}; default all.")] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a benchmark.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Run one benchmark, or all with a table; exit 1 when a line is not met."""
    settings = read_settings(workspace, quiet=True)
    if name is not None and name not in BENCHES:
        raise TicketError(f"{name!r} is not one of {', '.join(BENCHES)}", field="NAME")
    reports = []
    for chosen in [name] if name else BENCHES:
        console.print(f"bench {chosen} ...")
        report = _run(settings, chosen)
        reports.append(report)
        if as_json:
            print(_as_json(report))
    if not as_json:
        _print_table(reports)
    if not all(report.passed for report in reports):
        raise typer.Exit(1)


def _run(settings: Settings, name: str) -> BenchReport:
    context = BenchContext(
        root=settings.workspace.resolve(), shared=settings.shared, progress=lambda text: console.print(f"  {text}")
    )
    module = import_module(f"drafter.evaluation.bench.{name}")
    report: BenchReport = uvloop.run(module.run(context))  # a client that costs little: .3 ms less a request
    return report


def _as_json(report: BenchReport) -> str:
    return report.model_dump_json(by_alias=True, exclude_none=True)


def _print_table(reports: list[BenchReport]) -> None:
    table = Table(show_edge=False)
    for column in ("benchmark", "line", "figures"):
        table.add_column(column, overflow="fold")
    for report in reports:
        line = report.skipped or ("met" if report.passed else "NOT MET")
        figures = "\n".join(f"{name}: {_short(value)}" for name, value in report.figures.items())
        table.add_row(report.name, line, figures)
    make_console().print(table)


def _short(value: JsonValue) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)
