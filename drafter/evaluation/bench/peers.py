"""Other frameworks' services and model stubs: third-party data, run by an interpreter that has their packages.

Every server is a process of its own; whoever starts one pins it: those under test share a core, stubs another.
"""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from drafter.evaluation.bench.server import connect, free_port

INTERPRETER = "DRAFTER_PEERS_PYTHON"
FOLDER = "bench_peers"
PATH = "/draft"
HOW = (
    f"set {INTERPRETER} to a Python that has the peers' packages: `python3 -m venv peers`, then "
    '`peers/bin/pip install fastapi "uvicorn[standard]" httpx openai chromadb numpy langchain langchain-classic '
    f"langchain-openai langchain-chroma langchain-community` (haystack-ai chroma-haystack for one peer more), then "
    f"{INTERPRETER}=peers/bin/python"
)
START_TIMEOUT_S = 90.0


@dataclass(frozen=True, slots=True)
class Peer:
    """A service written with another framework."""

    name: str
    module: str
    needs: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)


LCEL = Peer("langchain", "peer_langchain", ("langchain_openai", "langchain_chroma"), {"MODE": "vector"})
PEERS = (LCEL, Peer("haystack", "peer_haystack", ("haystack", "haystack_integrations")))


@dataclass(frozen=True, slots=True)
class Running:
    """A server process on loopback."""

    process: asyncio.subprocess.Process
    port: int

    def cpu_s(self) -> float:
        """Return user and system CPU seconds spent so far."""
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)


def interpreter() -> Path | None:
    """Return the Python that peers run with, where one is named and is there."""
    named = os.environ.get(INTERPRETER)
    return Path(named).absolute() if named and Path(named).is_file() else None


async def installed(python: Path) -> tuple[Peer, ...]:
    """Return the peers whose packages this interpreter has."""
    looked_for = [need for peer in PEERS for need in peer.needs]
    code = "import sys; from importlib.util import find_spec; print(*[n for n in sys.argv[1:] if find_spec(n)])"
    found = set((await _output(python, "-c", code, *looked_for)).split())
    return tuple(peer for peer in PEERS if found.issuperset(peer.needs))


async def tickets(python: Path, folder: Path) -> list[bytes]:
    """Return the tickets that peers are measured with."""
    code = "import common, json; [print(json.dumps(ticket)) for ticket in common.tickets()]"
    return (await _output(python, "-c", code, environment=_environment(folder))).encode().splitlines()


@asynccontextmanager
async def open_stub(script: str, piece: int, core: int | None) -> AsyncIterator[Running]:
    """Yield our scripted endpoint."""
    arguments = ("-m", "drafter.models.scripted_server", "--script", script, "--piece", str(piece))
    async with _run(Path(sys.executable), arguments, os.environ, core, Path.cwd()) as stub:
        yield stub


@asynccontextmanager
async def open_peer_stub(
    python: Path, folder: Path, latency_ms: int, core: int | None, state: Path
) -> AsyncIterator[Running]:
    """Yield the endpoint that peers ask, which answers in plain text."""
    options = ("--loop", "uvloop", "--http", "httptools", "--timeout-keep-alive", "75")
    environment = _environment(folder) | {"STUB_LATENCY_MS": str(latency_ms)}
    async with _run(python, (*_uvicorn("stub_llm"), *options), environment, core, state) as stub:
        await _until_answered(stub, "GET", "/healthz", b"")
        yield stub


@asynccontextmanager
async def open_peer(  # noqa: PLR0913, PLR0917 - where everything is that it needs
    peer: Peer, python: Path, folder: Path, stub: Running, core: int | None, state: Path, ticket: bytes
) -> AsyncIterator[Running]:
    """Yield a peer that has answered one ticket; its index is built below `state`."""
    environment = _environment(folder) | {"STUB_URL": f"http://127.0.0.1:{stub.port}/v1", **peer.environment}
    (state / "data").mkdir(exist_ok=True)
    async with _run(python, _uvicorn(peer.module), environment, core, state) as running:
        await _until_answered(running, "POST", PATH, ticket)
        yield running


def _uvicorn(module: str) -> tuple[str, ...]:
    return ("-m", "uvicorn", f"{module}:app", "--no-access-log", "--log-level", "error")


def _environment(folder: Path) -> dict[str, str]:
    wanted = {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1", "TOKENIZERS_PARALLELISM": "false"}
    return {name: value for name, value in os.environ.items() if not name.startswith("DRAFTER_")} | wanted


async def _output(python: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
    process = await asyncio.create_subprocess_exec(python, *arguments, stdout=asyncio.subprocess.PIPE, env=environment)
    out, _ = await process.communicate()
    return out.decode()


@asynccontextmanager
async def _run(
    python: Path, arguments: Sequence[str], environment: Mapping[str, str], core: int | None, state: Path
) -> AsyncIterator[Running]:
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        python,
        *arguments,
        "--port",
        str(port),
        env=environment,
        cwd=state,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    if core is not None:
        os.sched_setaffinity(process.pid, {core})
    running = Running(process, port)
    try:
        await _until_answered(running, "GET", "/", b"", any_status=True)
        yield running
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _until_answered(server: Running, method: str, path: str, body: bytes, *, any_status: bool = False) -> None:
    started = time.perf_counter()
    while time.perf_counter() - started < START_TIMEOUT_S and server.process.returncode is None:
        try:
            async with connect(server.port) as client:
                status, _ = await client.request(method, path, body)
        except OSError:
            status = 0
        if status == 200 or (any_status and status):  # noqa: PLR2004 - HTTP's own number
            return
        await asyncio.sleep(0.05)
    raise RuntimeError(f"a server for the benchmark did not answer {method} {path}")
