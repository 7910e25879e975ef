from pathlib import Path

import numpy as np
import pytest

from drafter.ports import VectorStore
from drafter.vectors.memory import MemoryVectors, load_into_memory
from tests.contract.vector_store import VectorStoreContract


class TestMemoryVectors(VectorStoreContract):
    """Vectors in memory."""

    def open_store(self, folder: Path) -> VectorStore:
        """Return a store; `folder` is not needed."""
        del folder
        return MemoryVectors()


@pytest.mark.anyio
async def test_of_many_equally_near_the_first_ids_are_found() -> None:
    """Where more are equally near than were asked for, ids decide."""
    rng = np.random.default_rng(7)
    vectors = rng.normal(size=(500, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors[100:140] = vectors[99]  # ties across the cut
    ids = [f"{number:03}" for number in range(500)]
    store = MemoryVectors()
    await store.upsert("c", ids, vectors)

    found = await store.search("c", vectors[99], 10)

    cosines = vectors @ vectors[99]
    assert [i for i, _ in found] == [ids[place] for place in np.argsort(-cosines, kind="stable")[:10]]


@pytest.mark.anyio
async def test_a_copy_in_memory_answers_like_its_source() -> None:
    """All collections are copied, and later changes of the source are not seen."""
    source = MemoryVectors()
    await source.upsert("c", ["a"], np.array([[1, 0]], dtype=np.float32))

    copy = await load_into_memory(source)
    await source.drop("c")

    assert await copy.load_ids("c") == {"a"}
