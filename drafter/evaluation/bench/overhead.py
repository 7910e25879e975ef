"""What a draft costs beside the model's own time: against other frameworks in one run, with our checks on.

Ours drafts from the demo workspace, with embedding, retrieval, verification and the durable write, and has a scripted
model word each reply; the peers answer their own tickets. Rounds alternate, so that the machine's noise hits all alike;
figures are medians of rounds. Servers under test share a core, clients and stubs the other.
"""

import asyncio
import json
import os
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from typing import Protocol

from pydantic import JsonValue

from drafter.bootstrap import load_demo_orders, open_drafter
from drafter.evaluation.bench import peers
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.composer import fresh_bodies
from drafter.evaluation.bench.server import Client, connect, start_server
from drafter.evaluation.bench.workspace import model_settings
from drafter.library.datasets import load_dataset

CLIENTS = 32
ROUNDS, DRAFTS_A_ROUND, ALONE_A_ROUND = 5, 320, 40
SLOW_MS, SLOW_ROUNDS = 300, 3
STREAMS = 240
PIECE = 24
"""Characters a piece of our stub's answer has: about six tokens."""
OURS = "drafter"
BY_MODEL = b'"writer":"model"'
MOST_CPU_RATIO = 0.5
MOST_OVERHEAD_P95_MS = 120.0
MOST_FIRST_SENTENCE_MS = 25.0
_OK = 200


class _Server(Protocol):
    """A process under test."""

    @property
    def port(self) -> int:
        """Where it listens."""
        ...

    def cpu_s(self) -> float:
        """Return user and system CPU seconds spent so far."""
        ...


@dataclass(slots=True)
class _Contestant:
    """A service under test, and what its rounds measured."""

    server: _Server
    path: str
    bodies: Iterator[bytes]
    cpu_ms: list[float] = field(default_factory=list)
    per_s: list[float] = field(default_factory=list)
    p50_alone_ms: list[float] = field(default_factory=list)
    p95_many_ms: list[float] = field(default_factory=list)
    errors: int = 0
    drafts: int = 0
    by_model: int = 0

    async def race(self, count: int) -> None:
        """Measure a round at many clients."""
        cpu, started = self.server.cpu_s(), time.perf_counter()
        latencies = await self._load(count, CLIENTS)
        seconds, cpu = time.perf_counter() - started, self.server.cpu_s() - cpu
        self.cpu_ms.append(cpu / count * 1000)
        self.per_s.append(len(latencies) / seconds)
        self.p95_many_ms.append(statistics.quantiles(latencies, n=20)[-1] * 1000)

    async def walk(self, count: int) -> None:
        """Measure a round at one client."""
        self.p50_alone_ms.append(statistics.median(await self._load(count, 1)) * 1000)

    async def _load(self, count: int, clients: int) -> list[float]:
        waiting = islice(self.bodies, count)
        latencies: list[float] = []

        async def work() -> None:
            async with connect(self.server.port) as client:
                for body in waiting:
                    started = time.perf_counter()
                    status, answer = await client.request("POST", self.path, body)
                    latencies.append(time.perf_counter() - started)
                    self.errors += status != _OK
                    self.by_model += BY_MODEL in answer
                    self.drafts += 1

        async with asyncio.TaskGroup() as group:
            for _ in range(clients):
                group.create_task(work())
        return latencies


@dataclass(frozen=True, slots=True)
class _Arena:
    """Where everything runs."""

    context: BenchContext
    python: Path
    folder: Path
    state: Path
    present: tuple[peers.Peer, ...]
    tickets: Sequence[bytes]
    tested_core: int | None
    other_core: int | None


async def run(context: BenchContext) -> BenchReport:
    """Return CPU, rate and latency beside the peers', overhead on a slow model, and time to the first sentence."""
    folder = (context.shared / peers.FOLDER).absolute()
    python = peers.interpreter()
    missing = f"{folder} is not there (DRAFTER_SHARED)" if not folder.is_dir() else peers.HOW if python is None else ""
    if missing or python is None:
        return BenchReport(name="overhead", passed=True, figures={}, skipped=f"skipped: {missing}")
    present = await peers.installed(python)
    if peers.LCEL not in present:
        return BenchReport(name="overhead", passed=True, figures={}, skipped=f"skipped: {peers.HOW}")
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    tested, other = (cores[0], cores[1]) if len(cores) > 1 else (None, None)
    if other is not None:
        os.sched_setaffinity(0, {other})
    try:
        with tempfile.TemporaryDirectory(prefix="drafter-bench-") as state:
            tickets = await peers.tickets(python, folder)
            arena = _Arena(context, python, folder, Path(state), present, tickets, tested, other)
            figures = await _measure(arena)
    finally:
        if cores:
            os.sched_setaffinity(0, cores)
    return BenchReport(name="overhead", passed=_meets(figures), figures=figures)


def _meets(figures: dict[str, JsonValue]) -> bool:
    def figure(name: str) -> float:
        value = figures[name]
        return float(value) if isinstance(value, int | float) else float("inf")

    return (
        figure("cpu_ratio_langchain") <= MOST_CPU_RATIO
        and figure(f"overhead_p95_ms_{OURS}") <= MOST_OVERHEAD_P95_MS
        and figure("first_sentence_ms_p50") <= MOST_FIRST_SENTENCE_MS
        and figure("errors") == 0
    )


async def _measure(arena: _Arena) -> dict[str, JsonValue]:
    figures: dict[str, JsonValue] = {}
    errors = 0
    tell = arena.context.progress
    async with _contest(arena, 0) as (field_, stub):
        for number in range(ROUNDS):
            tell(f"instant model, round {number + 1} of {ROUNDS}: {', '.join(field_)}")
            for one in field_.values():
                await one.race(DRAFTS_A_ROUND)
            for one in field_.values():
                await one.walk(ALONE_A_ROUND)
        ours = field_[OURS]
        figures |= _compared(field_)
        tell(f"{STREAMS} streams, one client")
        figures |= await _first_sentences(ours, stub)
        figures["worded_by_model"] = round(ours.by_model / ours.drafts, 3)
        errors += sum(one.errors for one in field_.values())
    async with _contest(arena, SLOW_MS) as (field_, _):
        for number in range(SLOW_ROUNDS):
            tell(f"model of {SLOW_MS} ms, round {number + 1} of {SLOW_ROUNDS}")
            for one in field_.values():
                await one.race(DRAFTS_A_ROUND)
        for name, one in field_.items():
            figures[f"overhead_p95_ms_{name}"] = round(statistics.median(one.p95_many_ms) - SLOW_MS, 1)
        errors += sum(one.errors for one in field_.values())
    return figures | {"piece_characters": PIECE, "errors": errors}


def _compared(field_: dict[str, _Contestant]) -> dict[str, JsonValue]:
    figures: dict[str, JsonValue] = {}
    for name, one in field_.items():
        figures[f"cpu_ms_per_draft_{name}"] = round(statistics.median(one.cpu_ms), 2)
        figures[f"drafts_per_s_{name}"] = round(statistics.median(one.per_s), 1)
        figures[f"p50_ms_one_client_{name}"] = round(statistics.median(one.p50_alone_ms), 1)
    ours = field_[OURS]
    for name, one in field_.items():
        if name != OURS:
            pairs = zip(ours.cpu_ms, one.cpu_ms, strict=True)
            figures[f"cpu_ratio_{name}"] = round(statistics.median(mine / theirs for mine, theirs in pairs), 3)
    return figures


@asynccontextmanager
async def _contest(arena: _Arena, latency_ms: int) -> AsyncIterator[tuple[dict[str, _Contestant], peers.Running]]:
    """Yield the services, each with a model that answers after so long, warm; and our model's stub."""
    async with AsyncExitStack() as stack:
        stub = await stack.enter_async_context(peers.open_stub(f"slow:{latency_ms}", PIECE, arena.other_core))
        field_ = {OURS: await stack.enter_async_context(_ours(arena, stub))}
        asked = await stack.enter_async_context(
            peers.open_peer_stub(arena.python, arena.folder, latency_ms, arena.other_core, arena.state)
        )
        for peer in arena.present:
            running = await stack.enter_async_context(
                peers.open_peer(
                    peer, arena.python, arena.folder, asked, arena.tested_core, arena.state, arena.tickets[0]
                )
            )
            field_[peer.name] = _Contestant(running, peers.PATH, cycle(arena.tickets))
        for one in field_.values():
            await one.race(2 * CLIENTS)
            await one.walk(CLIENTS // 4)
            one.cpu_ms, one.per_s, one.p50_alone_ms, one.p95_many_ms = [], [], [], []
        yield field_, stub


@asynccontextmanager
async def _ours(arena: _Arena, stub: peers.Running) -> AsyncIterator[_Contestant]:
    """Yield the service with those sample tickets whose reply a model words."""
    context = arena.context
    with model_settings(context, f"http://127.0.0.1:{stub.port}/v1") as settings:
        async with open_drafter(settings, progress=context.progress) as drafter:
            await load_demo_orders(drafter, context.progress)
        server = await start_server(settings.workspace, str(settings.storage_url), cpu=arena.tested_core)
        try:
            samples = load_dataset(context.root / "evals/datasets/demo.jsonl").samples
            async with connect(server.port) as client:
                answers = [
                    await client.request("POST", "/v1/drafts", sample.request.model_dump_json().encode())
                    for sample in samples
                ]
            worded = [one for one, (_, answer) in zip(samples, answers, strict=True) if BY_MODEL in answer]
            context.progress(f"the model words {len(worded)} of {len(samples)} sample tickets")
            count = ROUNDS * (DRAFTS_A_ROUND + ALONE_A_ROUND) + STREAMS + 4 * CLIENTS
            yield _Contestant(server, "/v1/drafts", iter(fresh_bodies(worded, count)))
        finally:
            await server.kill()


async def _first_sentences(ours: _Contestant, stub: peers.Running) -> dict[str, JsonValue]:
    """Return how long after the model's first character the first verified words of the body arrived."""
    waits: list[float] = []
    async with connect(ours.server.port) as client, connect(stub.port) as asked:
        for body in islice(ours.bodies, STREAMS):
            arrived = await _body_arrives(client, body)
            _, told = await asked.request("GET", "/stats")
            if arrived is not None:
                waits.append((arrived - float(json.loads(told)["first_sent_at"])) * 1000)
    early = sorted(waits)
    return {
        "first_sentence_ms_p50": round(statistics.median(early), 2) if early else None,
        "first_sentence_ms_p95": round(early[int(len(early) * 0.95)], 2) if early else None,
        "streams_worded_by_model": len(early),
    }


async def _body_arrives(client: Client, body: bytes) -> float | None:
    """Return when words beyond the greeting arrived; None where the draft is not the model's."""
    reached: list[tuple[float, int]] = []
    draft: dict[str, JsonValue] = {}
    async for name, data in client.events("/v1/drafts", body):
        if name == "text":
            reached.append((time.monotonic(), data["at"] + len(data["text"])))
        elif name == "draft":
            draft = data
    versions, text = draft.get("versions"), str(draft.get("text", ""))
    if not isinstance(versions, dict) or versions["writer"] != "model":
        return None
    greeting, apart, _ = text.partition("\n\n")
    least = len(greeting) + len(apart) if apart else 0
    return next(moment for moment, reach in reached if reach > least)
