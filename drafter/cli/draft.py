"""`drafter draft` and `drafter replay`."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from drafter.bootstrap import Replay, open_drafter
from drafter.cli.common import WorkspaceOption, make_console, parse_request, read_settings
from drafter.cli.render import print_draft
from drafter.domain.draft import Draft
from drafter.domain.ticket import DraftRequest
from drafter.errors import TicketError
from drafter.settings import Settings


def draft(
    ticket: Annotated[Path, typer.Argument(help="A ticket or draft request as JSON; - for standard input.")],
    *,
    workspace: WorkspaceOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the draft as JSON.")] = False,
) -> None:
    """Draft a reply to one ticket and print it with its evidence."""
    settings = read_settings(workspace, quiet=True)
    try:
        content = sys.stdin.read() if str(ticket) == "-" else ticket.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise TicketError(f"cannot read {ticket}: {exc}", field="TICKET") from exc
    made = asyncio.run(_draft(settings, parse_request(content)))
    if as_json:
        print(made.model_dump_json(indent=2))
    else:
        print_draft(make_console(), made)
    if any(not finding.resolved for finding in made.findings):
        raise typer.Exit(1)


async def _draft(settings: Settings, request: DraftRequest) -> Draft:
    async with open_drafter(settings) as drafter:
        return await drafter.draft(request)


def replay(
    draft_id: Annotated[str, typer.Argument(help="The draft's id, drf_….")], *, workspace: WorkspaceOption = None
) -> None:
    """Re-run decision, composing and verification of a stored draft and compare byte for byte."""
    result = asyncio.run(_replay(read_settings(workspace, quiet=True), draft_id))
    print(result.model_dump_json(indent=2))
    if not result.identical:
        raise typer.Exit(1)


async def _replay(settings: Settings, draft_id: str) -> Replay:
    async with open_drafter(settings) as drafter:
        stored = await drafter.drafts.load_draft(draft_id)
        trace = await drafter.drafts.load_trace(draft_id)
        if stored is None or trace is None:
            raise TicketError(f"there is no draft {draft_id}", field="DRAFT_ID")
        return drafter.replay(stored, trace)
