"""`drafter demo`: five sample tickets, their drafts, evidence and checks; then the service."""

import asyncio
from typing import Annotated

import typer

from drafter.bootstrap import Drafter, load_demo_orders, open_drafter
from drafter.cli.common import WorkspaceOption, console, make_console, read_settings
from drafter.cli.render import print_draft
from drafter.cli.serve import PortOption, run_service
from drafter.domain.draft import Draft
from drafter.library.datasets import load_dataset
from drafter.settings import Settings

DATASET = "evals/datasets/demo.jsonl"
DEMO_TAG = "demo"


def demo(
    *,
    serve: Annotated[bool, typer.Option(help="Serve the API afterwards.")] = True,
    port: PortOption = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Index the knowledge, push the demo orders, print the drafts of five sample tickets, and serve."""
    settings = read_settings(workspace, quiet=True)
    drafts = asyncio.run(_draft_samples(settings))
    out = make_console()
    for draft in drafts:
        print_draft(out, draft)
    ready = sum(draft.status == "ready" for draft in drafts)
    open_findings = sum(not finding.resolved for draft in drafts for finding in draft.findings)
    out.print(f"{ready} of {len(drafts)} drafts are ready to send; {open_findings} checks failed.")
    if ready < len(drafts) or open_findings:
        raise typer.Exit(1)
    if serve:
        where = f"http://127.0.0.1:{port or 8000}"
        out.print(f"Serving on {where} (Ctrl+C ends it): {where}/studio shows drafts, {where}/docs the API.")
        run_service(settings, None, port)


async def _draft_samples(settings: Settings) -> list[Draft]:
    async with open_drafter(settings, progress=console.print) as drafter:
        count = await load_demo_orders(drafter, console.print)
        console.print(f"{count} demo orders are in the mirror.")
        return await _draft_tagged(drafter)


async def _draft_tagged(drafter: Drafter) -> list[Draft]:
    samples = load_dataset(drafter.workspace.root / DATASET).samples
    return [await drafter.draft(sample.request) for sample in samples if DEMO_TAG in sample.tags]
