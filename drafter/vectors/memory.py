"""Vectors in memory, as a read cache in front of a store that lasts."""

import contextlib
from collections.abc import AsyncIterator, Sequence

import numpy as np
from numpy.typing import NDArray

from drafter.ports import Vector, VectorStore

_NO_VECTORS: NDArray[np.float32] = np.empty((0, 0), dtype=np.float32)


class MemoryVectors:
    """Collections as sorted ids and one matrix each; meets `VectorStore`."""

    def __init__(self) -> None:
        self._collections: dict[str, tuple[list[str], NDArray[np.float32]]] = {}

    async def upsert(self, collection: str, ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Add or replace vectors."""
        known = dict(zip(*self._collections.get(collection, ((), ())), strict=True))
        known.update(zip(ids, vectors, strict=True))
        if known:
            order = sorted(known)
            self._collections[collection] = order, np.stack([known[i] for i in order]).astype(np.float32)

    async def delete(self, collection: str, ids: Sequence[str]) -> None:
        """Remove vectors; unknown ids are ignored."""
        known, vectors = self._collections.get(collection, ([], _NO_VECTORS))
        gone = set(ids)
        kept = [place for place, i in enumerate(known) if i not in gone]
        self._collections[collection] = [known[place] for place in kept], vectors[kept]

    async def search(self, collection: str, query: Vector, top_k: int) -> Sequence[tuple[str, float]]:
        """Return at most `top_k` (id, cosine) pairs, best first, ties by id."""
        ids, vectors = self._collections.get(collection, ([], _NO_VECTORS))
        if not ids:
            return []
        cosines = vectors @ query
        order = (-cosines).argsort(kind="stable")[:top_k]
        return list(zip(map(ids.__getitem__, order.tolist()), cosines[order].tolist(), strict=True))

    async def load_ids(self, collection: str) -> set[str]:
        """Return the ids in a collection (empty when there is none)."""
        return set(self._collections.get(collection, ([], _NO_VECTORS))[0])

    async def load_vectors(self, collection: str) -> tuple[Sequence[str], NDArray[np.float32]]:
        """Return a collection's ids, sorted, and their vectors."""
        return self._collections.get(collection, ([], _NO_VECTORS))

    async def load_collections(self) -> set[str]:
        """Return the names of all collections."""
        return set(self._collections)

    async def drop(self, collection: str) -> None:
        """Forget a collection."""
        self._collections.pop(collection, None)

    async def reset(self) -> None:
        """Forget everything."""
        self._collections.clear()

    @contextlib.asynccontextmanager
    async def exclusive(self) -> AsyncIterator[None]:
        """Do nothing: memory belongs to one process."""
        yield


async def load_into_memory(store: VectorStore) -> MemoryVectors:
    """Return a copy of everything in `store`, which is not asked again; raises as `VectorStore.load_vectors`."""
    memory = MemoryVectors()
    for collection in sorted(await store.load_collections()):
        ids, vectors = await store.load_vectors(collection)
        await memory.upsert(collection, ids, vectors)
    return memory
