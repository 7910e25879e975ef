"""A real server process on loopback, and a plain HTTP/1.1 client that costs little itself."""

import asyncio
import json
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

START_TIMEOUT_S = 60.0


@dataclass(slots=True)
class Server:
    """A running service; `cold_start_s` is spawn to first `ready`."""

    process: asyncio.subprocess.Process
    port: int
    cold_start_s: float

    def cpu_s(self) -> float:
        """Return user and system CPU seconds spent so far."""
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)

    def rss_mb(self) -> float:
        """Return resident memory in MiB."""
        return float(psutil.Process(self.process.pid).memory_info().rss) / 2**20

    async def kill(self) -> None:
        """End the process as a power cut would."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGKILL)
        await self.process.wait()


def free_port() -> int:
    """Return a loopback port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def start_server(root: Path, storage_url: str, *, cpu: int | None = None) -> Server:
    """Return a ready server for the workspace at `root`, pinned to one CPU if asked.

    Raises:
        RuntimeError: it did not become ready.
    """
    port = free_port()
    environment = os.environ | {
        "DRAFTER_WORKSPACE": str(root),
        "DRAFTER_STORAGE_URL": storage_url,
        "DRAFTER_LOG_LEVEL": "warning",
    }
    started = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from drafter.cli.main import run; run()",
        "serve",
        "--port",
        str(port),
        env=environment,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    if cpu is not None and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(process.pid, {cpu})
    while time.perf_counter() - started < START_TIMEOUT_S:
        try:
            async with connect(port) as client:
                status, _ = await client.request("GET", "/readyz")
        except OSError:
            status = 0
        if status == 200:  # noqa: PLR2004 - HTTP's own number
            return Server(process, port, time.perf_counter() - started)
        if process.returncode is not None:
            break
        await asyncio.sleep(0.02)
    process.kill()
    raise RuntimeError("the server did not become ready")


class Client:
    """One keep-alive connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def request(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        """Return status and body.

        Raises:
            OSError: the connection broke before the answer was complete.
        """
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        try:
            await self._writer.drain()
            return await self._read()
        except asyncio.IncompleteReadError as exc:
            raise ConnectionResetError("the answer was cut off") from exc

    async def _read(self) -> tuple[int, bytes]:
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        status = int(head.split(" ", 2)[1])
        length = next(line for line in head.split("\r\n") if line.startswith("content-length:"))
        return status, await self._reader.readexactly(int(length.partition(":")[2]))

    async def events(self, path: str, body: bytes) -> AsyncIterator[tuple[str, Any]]:
        """Yield name and parsed data of each event that a POST is answered with.

        Raises:
            OSError: no events came, or the connection broke before the last.
        """
        head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            f"Accept: text/event-stream\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        try:
            if b"text/event-stream" not in await self._reader.readuntil(b"\r\n\r\n"):
                raise ConnectionError("the answer is no stream of events")
            waiting = b""
            while size := int(await self._reader.readuntil(b"\r\n"), 16):
                waiting += (await self._reader.readexactly(size + 2))[:-2]
                *complete, waiting = waiting.split(b"\n\n")
                for event in complete:
                    fields = dict(line.split(b": ", 1) for line in event.split(b"\n") if b": " in line)
                    if b"event" in fields:
                        yield fields[b"event"].decode(), json.loads(fields[b"data"])
            await self._reader.readuntil(b"\r\n")
        except asyncio.IncompleteReadError as exc:
            raise ConnectionResetError("the answer was cut off") from exc

    async def post(self, path: str, body: bytes) -> tuple[int, Any]:
        """Return status and parsed JSON of a POST."""
        status, answer = await self.request("POST", path, body)
        return status, json.loads(answer)


@asynccontextmanager
async def connect(port: int) -> AsyncIterator[Client]:
    """Yield a client connected to a loopback port."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**22)
    try:
        yield Client(reader, writer)
    finally:
        writer.close()
