"""`drafter index` and `drafter search`."""

import asyncio
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from drafter.bootstrap import open_drafter
from drafter.cli.common import WorkspaceOption, console, make_console, read_settings
from drafter.domain.knowledge import Passage
from drafter.domain.store import LANGUAGES, Language
from drafter.errors import TicketError
from drafter.settings import Settings


def index(*, workspace: WorkspaceOption = None) -> None:
    """Bring the vector index in line with the knowledge files; only what changed is embedded."""
    settings = read_settings(workspace, quiet=True)
    count = asyncio.run(_index(settings))
    console.print(f"The index holds {count} passages and answers.")


async def _index(settings: Settings) -> int:
    async with open_drafter(settings, progress=console.print) as drafter:
        return drafter.passage_count


def search(
    query: Annotated[str, typer.Argument(help="What a customer might ask.")],
    *,
    store: Annotated[str, typer.Option(help="The store whose brand's knowledge is searched.")],
    language: Annotated[str | None, typer.Option(help="en, de, it, es, fr or zh (default: the store's).")] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Show the passages a draft would be given, with scores and why."""
    if language is not None and language not in LANGUAGES:
        raise TicketError(f"{language!r} is not one of {', '.join(LANGUAGES)}", field="--language")
    wanted = next((known for known in LANGUAGES if known == language), None)
    passages = asyncio.run(_search(read_settings(workspace, quiet=True), store, query, wanted))
    if not passages:
        console.print("Nothing relevant is known.")
        raise typer.Exit(1)
    table = Table(show_edge=False)
    for column in ("score", "language", "title", "passage", "why"):
        table.add_column(column, overflow="fold")
    for passage in passages:
        why = ", ".join(passage.why)
        table.add_row(f"{passage.score:.2f}", passage.language, Text(passage.title), Text(passage.text), Text(why))
    make_console().print(table)


async def _search(settings: Settings, store: str, query: str, language: Language | None) -> tuple[Passage, ...]:
    async with open_drafter(settings) as drafter:
        known = drafter.workspace.store(store)
        if known is None:
            raise TicketError(f"no store {store!r} in drafter.toml", field="--store")
        return await drafter.search(known, query, language or known.languages[0])
