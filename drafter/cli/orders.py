"""`drafter orders import`."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from drafter.bootstrap import open_mirror
from drafter.cli.common import WorkspaceOption, console, read_settings
from drafter.domain.order import Order
from drafter.errors import TicketError
from drafter.settings import Settings, load_workspace

app = typer.Typer(help="Orders in the mirror.", no_args_is_help=True)


@app.callback()
def orders() -> None:
    """Orders in the mirror."""


@app.command("import")
def import_orders(
    file: Annotated[Path, typer.Argument(help="NDJSON: an order a line, as in the wire contract.")],
    *,
    store: Annotated[str, typer.Option(help="The store the orders belong to.")],
    workspace: WorkspaceOption = None,
) -> None:
    """Add or replace orders; good lines are kept, bad ones are named with their line."""
    settings = read_settings(workspace, quiet=True)
    if load_workspace(settings.workspace).store(store) is None:
        raise TicketError(f"no store {store!r} in drafter.toml", field="--store")
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as exc:
        raise TicketError(f"cannot read {file}: {exc}", field="FILE") from exc
    good: list[Order] = []
    bad = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            good.append(Order.model_validate_json(line))
        except ValidationError as exc:
            bad += 1
            first = exc.errors(include_url=False)[0]
            console.print(f"{file}:{number}: {'.'.join(map(str, first['loc'])) or 'line'}: {first['msg']}")
    asyncio.run(_put(settings, store, good))
    console.print(f"{len(good)} orders are in the mirror of {store}; {bad} lines were refused.")
    if bad:
        raise typer.Exit(1)


async def _put(settings: Settings, store: str, good: list[Order]) -> None:
    async with open_mirror(settings) as mirror:
        await mirror.put_orders(store, good)
