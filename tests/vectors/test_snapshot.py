import os
from pathlib import Path

import numpy as np
import pytest

from drafter.vectors.memory import MemoryVectors
from drafter.vectors.snapshot import from_bytes, snapshot_path, to_bytes


def _vectors(count: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    rng = np.random.default_rng(3)
    return rng.normal(size=(count, 8)).astype(np.float32)


@pytest.mark.anyio
async def test_a_snapshot_gives_all_collections_back() -> None:
    """Ids and vectors of every collection are the same, bit by bit."""
    source = MemoryVectors()
    await source.upsert("harbor-en-1", ["b", "a", "c"], _vectors(3))
    await source.upsert("harbor-zh-1", ["保修#1"], _vectors(1))

    copy = await from_bytes(await to_bytes(source))

    assert await copy.load_collections() == {"harbor-en-1", "harbor-zh-1"}
    for name in await source.load_collections():
        ids, vectors = await source.load_vectors(name)
        copied_ids, copied = await copy.load_vectors(name)
        assert list(copied_ids) == list(ids)
        assert np.array_equal(copied, vectors)


@pytest.mark.anyio
async def test_bytes_that_are_no_snapshot_are_refused() -> None:
    """Half a file, or another one, is a ValueError, so that the index itself is read."""
    source = MemoryVectors()
    await source.upsert("c", ["a"], _vectors(1))
    content = await to_bytes(source)

    for broken in (b"", b"PK", content[: len(content) // 2], b"vectors"):
        with pytest.raises(ValueError, match="snapshot"):
            await from_bytes(broken)


def test_whatever_happens_to_the_index_makes_its_snapshot_another(tmp_path: Path) -> None:
    """A file more, less, longer or written again changes where the snapshot is looked for; looking does not."""
    index = tmp_path / "index"
    index.mkdir()
    file = index / "chroma.sqlite3"
    file.write_bytes(b"one")
    os.utime(file, ns=(1, 1))
    seen = [snapshot_path(index)]

    file.write_bytes(b"other")
    os.utime(file, ns=(1, 1))
    seen.append(snapshot_path(index))
    os.utime(file, ns=(2, 2))
    seen.append(snapshot_path(index))
    (index / "more").write_bytes(b"")
    seen.append(snapshot_path(index))
    file.unlink()
    seen.append(snapshot_path(index))

    assert len(set(seen)) == len(seen)
    assert snapshot_path(index) == seen[-1]
    assert {path.parent for path in seen} == {tmp_path}
