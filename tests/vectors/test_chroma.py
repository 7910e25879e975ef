import asyncio
from pathlib import Path

import numpy as np
import pytest

from drafter.errors import TerminalError
from drafter.ports import VectorStore
from drafter.vectors.chroma import ChromaVectors
from tests.contract.vector_store import SHELF, VectorStoreContract, stack, unit


class TestChromaVectors(VectorStoreContract):
    """Vectors in an embedded Chroma."""

    def open_store(self, folder: Path) -> VectorStore:
        """Return a store in its own folder."""
        return ChromaVectors(folder)


@pytest.mark.anyio
async def test_vectors_survive_a_reopening(tmp_path: Path) -> None:
    """What was written is there for the next process's store."""
    await ChromaVectors(tmp_path / "index").upsert(SHELF, ["a"], stack(unit(1, 0)))

    assert await ChromaVectors(tmp_path / "index").load_ids(SHELF) == {"a"}


@pytest.mark.anyio
async def test_more_vectors_than_one_call_takes_are_all_stored(tmp_path: Path) -> None:
    """Large writes are split."""
    store = ChromaVectors(tmp_path / "index")
    vectors = np.eye(2_500, 4, dtype=np.float32) + np.float32(0.1)

    await store.upsert(SHELF, [f"c{number}" for number in range(2_500)], vectors)

    assert len(await store.load_ids(SHELF)) == 2_500


@pytest.mark.anyio
async def test_an_unreadable_index_is_a_terminal_error_and_a_reset_mends_it(tmp_path: Path) -> None:
    """Garbage in the database is reported as such, and starting afresh works."""
    folder = tmp_path / "index"
    store = ChromaVectors(folder)
    await store.upsert(SHELF, ["a"], stack(unit(1, 0)))
    database = folder / "chroma.sqlite3"
    database.write_bytes(b"garbage" * (database.stat().st_size // 7))

    with pytest.raises(TerminalError, match="chroma: "):
        await store.load_ids(SHELF)

    await store.reset()
    await store.upsert(SHELF, ["b"], stack(unit(1, 0)))
    assert await store.load_ids(SHELF) == {"b"}


@pytest.mark.anyio
async def test_a_place_that_cannot_be_written_is_a_terminal_error(tmp_path: Path) -> None:
    """A folder that cannot be made is reported, by reset as well."""
    await asyncio.to_thread((tmp_path / "file").write_text, "in the way")
    store = ChromaVectors(tmp_path / "file" / "index")

    with pytest.raises(TerminalError, match="chroma: "):
        await store.upsert(SHELF, ["a"], stack(unit(1, 0)))
    with pytest.raises(TerminalError, match="chroma: "):
        await store.reset()


@pytest.mark.anyio
async def test_writers_take_turns(tmp_path: Path) -> None:
    """While one store works exclusively, another one on the same folder waits."""
    first, second = ChromaVectors(tmp_path / "index"), ChromaVectors(tmp_path / "index")
    log: list[str] = []

    async def work(store: ChromaVectors, name: str) -> None:
        async with store.exclusive():
            log.append(f"{name} begins")
            await store.upsert(SHELF, [name], stack(unit(1, 0)))
            log.append(f"{name} ends")

    await asyncio.gather(work(first, "a"), work(second, "b"))

    assert log in (["a begins", "a ends", "b begins", "b ends"], ["b begins", "b ends", "a begins", "a ends"])
    assert await first.load_ids(SHELF) == {"a", "b"}


@pytest.mark.anyio
async def test_an_index_begun_anew_by_another_process_is_noticed(tmp_path: Path) -> None:
    """A store whose folder was replaced reads the new one."""
    first, second = ChromaVectors(tmp_path / "index"), ChromaVectors(tmp_path / "index")
    await first.upsert(SHELF, ["old"], stack(unit(1, 0)))

    await second.reset()
    await second.upsert(SHELF, ["new"], stack(unit(1, 0)))

    assert await first.load_ids(SHELF) == {"new"}
