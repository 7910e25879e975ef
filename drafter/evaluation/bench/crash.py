"""Kill -9 during 1,000 posts: every acknowledged draft is still there and replays to the same bytes."""

import asyncio
import json
import random
from collections.abc import Iterator

from drafter.bootstrap import load_demo_orders, open_drafter
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.server import Server, connect, start_server
from drafter.evaluation.bench.workspace import throwaway_settings
from drafter.library.datasets import load_dataset

POSTS = 1_000
KILLS = 5
CLIENTS = 8


async def run(context: BenchContext) -> BenchReport:
    """Return how many acknowledged drafts were lost and how many replayed otherwise; the line is none."""
    with throwaway_settings(context) as settings:
        async with open_drafter(settings, progress=context.progress) as drafter:
            await load_demo_orders(drafter, context.progress)
        url = str(settings.storage_url)
        bodies = _bodies(context)
        acknowledged: dict[str, str] = {}
        for number in range(KILLS):
            server = await start_server(context.root, url)
            await _post_until_killed(server, bodies, acknowledged, last=number == KILLS - 1)
            context.progress(f"kill {number + 1}: {len(acknowledged)} drafts acknowledged")
        server = await start_server(context.root, url)
        try:
            lost, changed = await _check(server, acknowledged)
        finally:
            await server.kill()
    figures = {
        "posts": POSTS,
        "kills": KILLS,
        "acknowledged": len(acknowledged),
        "lost": lost,
        "replayed_otherwise": changed,
    }
    passed = lost == 0 and changed == 0 and len(acknowledged) >= POSTS - KILLS * CLIENTS
    return BenchReport(name="crash", passed=passed, figures=dict(figures))


def _bodies(context: BenchContext) -> Iterator[bytes]:
    samples = load_dataset(context.root / "evals/datasets/demo.jsonl").samples
    for number in range(POSTS):
        request = samples[number % len(samples)].request
        ticket = request.ticket.model_copy(update={"id": f"crash-{number}"})
        yield request.model_copy(update={"ticket": ticket}).model_dump_json().encode()


async def _post_until_killed(
    server: Server, bodies: Iterator[bytes], acknowledged: dict[str, str], *, last: bool
) -> None:
    """Post until enough of this round's share is acknowledged, then kill the server mid-flight."""
    share = POSTS if last else len(acknowledged) + random.Random(len(acknowledged)).randint(120, 220)  # noqa: S311

    async def work() -> None:
        try:
            async with connect(server.port) as client:
                for body in bodies:
                    status, draft = await client.post("/v1/drafts", body)
                    if status == 200:  # noqa: PLR2004 - HTTP's own number
                        acknowledged[draft["id"]] = draft["text"]
                    if len(acknowledged) >= share:
                        server.process.kill()
                        return
        except OSError:
            return

    async with asyncio.TaskGroup() as group:
        for _ in range(CLIENTS):
            group.create_task(work())
    await server.kill()


async def _check(server: Server, acknowledged: dict[str, str]) -> tuple[int, int]:
    lost = changed = 0
    async with connect(server.port) as client:
        for draft_id, text in acknowledged.items():
            status, body = await client.request("GET", f"/v1/drafts/{draft_id}")
            if status != 200 or json.loads(body)["text"] != text:  # noqa: PLR2004 - HTTP's own number
                lost += 1
                continue
            status, replay = await client.post(f"/v1/drafts/{draft_id}/replay", b"")
            changed += status != 200 or not replay["identical"]  # noqa: PLR2004 - HTTP's own number
    return lost, changed
