import asyncio
from pathlib import Path

import pytest

from drafter.evaluation.bench import overhead, peers
from drafter.evaluation.bench.base import BenchContext
from drafter.evaluation.bench.server import connect
from drafter.evaluation.bench.workspace import model_settings
from drafter.settings import load_workspace

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).parents[3]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
CHUNKS = (
    b': hello\n\nevent: text\ndata: {"text": "Hi Ada,\\n\\nIt',
    b' left.", "at": 0}\n\n',
    b'event: draft\ndata: {"id": 1}\n\n',
)


def context_at(shared: Path) -> BenchContext:
    """Return the demo workspace beside this third-party data."""
    return BenchContext(root=ROOT, shared=shared, progress=lambda _: None)


async def test_without_the_peers_it_is_skipped_with_the_reason(tmp_path: Path) -> None:
    """Where their files are missing, it says which variable points at them."""
    report = await overhead.run(context_at(tmp_path))

    assert report.skipped is not None
    assert "DRAFTER_SHARED" in report.skipped


async def test_without_an_interpreter_it_says_how_to_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words name the variable and the packages."""
    (tmp_path / peers.FOLDER).mkdir()
    monkeypatch.setenv(peers.INTERPRETER, str(tmp_path / "nowhere"))
    report = await overhead.run(context_at(tmp_path))

    assert report.skipped is not None
    assert peers.INTERPRETER in report.skipped
    assert "langchain-openai" in report.skipped


async def test_the_workspace_is_copied_with_a_model_of_its_own(tmp_path: Path) -> None:
    """The benchmark's model is named in the copy, whatever the workspace says, which stays as it is."""
    with model_settings(context_at(tmp_path), "http://127.0.0.1:9/v1") as settings:
        workspace = load_workspace(settings.workspace)

        assert workspace.model.base_url == "http://127.0.0.1:9/v1"
        assert settings.workspace != ROOT
        assert list((settings.workspace / "evals/demo/orders").glob("*.jsonl"))


async def test_events_are_read_however_they_are_cut() -> None:
    """Chunks of the transfer are not events."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEAD)
        for chunk in CHUNKS:
            writer.write(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
        writer.write(b"0\r\n\r\n")
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server, connect(server.sockets[0].getsockname()[1]) as client:
        told = [event async for event in client.events("/v1/drafts", b"")]

    assert told == [("text", {"text": "Hi Ada,\n\nIt left.", "at": 0}), ("draft", {"id": 1})]
