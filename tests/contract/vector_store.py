"""What every vector store does."""

from abc import ABC, abstractmethod
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from drafter.ports import VectorStore

SHELF = "acme-en-0"


def unit(*numbers: float) -> NDArray[np.float32]:
    """Return a vector of length 1."""
    vector = np.array(numbers, dtype=np.float32)
    return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


def stack(*vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return vectors as a matrix."""
    return np.stack(vectors)


class VectorStoreContract(ABC):
    """Behaviour shared by all vector stores."""

    @abstractmethod
    def open_store(self, folder: Path) -> VectorStore:
        """Return an empty store, below `folder` where it keeps files."""

    @pytest.fixture
    def store(self, tmp_path: Path) -> VectorStore:
        """Return an empty store."""
        return self.open_store(tmp_path / "index")

    @pytest.mark.anyio
    async def test_the_nearest_come_first_and_ties_by_id(self, store: VectorStore) -> None:
        """Search ranks by cosine, then by id, and returns no more than asked for."""
        await store.upsert(SHELF, ["c", "b", "a"], stack(unit(1, 1), unit(0, 1), unit(0, 1)))

        found = await store.search(SHELF, unit(0, 1), 2)
        every = await store.search(SHELF, unit(1, 1), 10)

        assert [i for i, _ in found] == ["a", "b"]
        assert [round(cosine, 3) for _, cosine in every] == [1.0, 0.707, 0.707]

    @pytest.mark.anyio
    async def test_an_id_is_stored_once(self, store: VectorStore) -> None:
        """A second write replaces the vector."""
        await store.upsert(SHELF, ["a"], stack(unit(1, 0)))
        await store.upsert(SHELF, ["a"], stack(unit(0, 1)))

        assert await store.load_ids(SHELF) == {"a"}
        assert (await store.search(SHELF, unit(0, 1), 1))[0][1] == pytest.approx(1.0, abs=1e-6)

    @pytest.mark.anyio
    async def test_what_is_deleted_is_gone(self, store: VectorStore) -> None:
        """Deleting ignores ids and collections nobody knows."""
        await store.upsert(SHELF, ["a", "b"], stack(unit(1, 0), unit(0, 1)))

        await store.delete(SHELF, ["a", "zz"])
        await store.delete("nowhere", ["a"])

        assert await store.load_ids(SHELF) == {"b"}
        assert [i for i, _ in await store.search(SHELF, unit(1, 0), 5)] == ["b"]

    @pytest.mark.anyio
    async def test_vectors_come_back_as_they_went_in_sorted_by_id(self, store: VectorStore) -> None:
        """Loading gives ids in order, each with its own float32 vector."""
        await store.upsert(SHELF, ["b", "a"], stack(unit(1, 2, 3), unit(3, 2, 1)))

        ids, vectors = await store.load_vectors(SHELF)

        assert list(ids) == ["a", "b"]
        assert vectors.dtype == np.float32
        assert np.allclose(vectors, stack(unit(3, 2, 1), unit(1, 2, 3)), atol=1e-6)

    @pytest.mark.anyio
    async def test_collections_are_apart(self, store: VectorStore) -> None:
        """A search in one brand's collection never sees another's; dropping one leaves the other."""
        await store.upsert("acme-en-0", ["a"], stack(unit(1, 0)))
        await store.upsert("other-en-0", ["o"], stack(unit(1, 0)))

        assert [i for i, _ in await store.search("acme-en-0", unit(1, 0), 5)] == ["a"]
        await store.drop("other-en-0")
        await store.drop("nowhere")
        assert await store.load_collections() == {"acme-en-0"}

    @pytest.mark.anyio
    async def test_what_is_not_there_is_empty(self, store: VectorStore) -> None:
        """An unknown collection has no ids, no vectors and no answers."""
        ids, vectors = await store.load_vectors("nowhere")

        assert (len(ids), vectors.size) == (0, 0)
        assert await store.load_ids("nowhere") == set()
        assert list(await store.search("nowhere", unit(1, 0), 3)) == []

    @pytest.mark.anyio
    async def test_a_reset_store_is_empty_and_usable(self, store: VectorStore) -> None:
        """After a reset everything is gone and writing works."""
        await store.upsert(SHELF, ["a"], stack(unit(1, 0)))

        await store.reset()

        assert await store.load_collections() == set()
        await store.upsert(SHELF, ["b"], stack(unit(1, 0)))
        assert await store.load_ids(SHELF) == {"b"}
