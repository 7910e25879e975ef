"""Vectors in Chroma, embedded: one collection per brand and language, derived from the knowledge files.

Source: chromadb 1.5.9, measured. Answers of an index hurt by a crash vary (`InternalError`, a missing file, a panic of
its Rust core); all become `TerminalError`, upon which the indexer starts afresh. Two processes that write at once harm
an index, so the indexer works under `exclusive`, a lock file beside it.
"""

import asyncio
import contextlib
import fcntl
import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from drafter.errors import TerminalError
from drafter.ports import Vector

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
    from chromadb.api.models.Collection import Collection

_Answer = TypeVar("_Answer")
_SPACE = {"hnsw:space": "cosine"}
UPSERT_BATCH = 1_000
"""Below Chroma's own limit for one call (5,461)."""


class ChromaVectors:
    """A `PersistentClient` in its own folder; meets `VectorStore`. Chroma is imported at first use (a second)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._client: ClientAPI | None = None
        self._inode = 0

    async def upsert(self, collection: str, ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Add or replace vectors; raises as `search`."""
        await self._run(lambda: self._upsert(collection, list(ids), vectors))

    async def delete(self, collection: str, ids: Sequence[str]) -> None:
        """Remove vectors; unknown ids are ignored; raises as `search`."""
        await self._run(lambda: self._delete(collection, list(ids)))

    async def search(self, collection: str, query: Vector, top_k: int) -> Sequence[tuple[str, float]]:
        """Return at most `top_k` (id, cosine) pairs, best first, ties by id.

        Raises:
            TerminalError: the index cannot be read; rebuild it.
        """
        return await self._run(lambda: self._search(collection, query, top_k))

    async def load_ids(self, collection: str) -> set[str]:
        """Return the ids in a collection (empty when there is none); raises as `search`."""
        return await self._run(lambda: self._load_ids(collection))

    async def load_vectors(self, collection: str) -> tuple[Sequence[str], NDArray[np.float32]]:
        """Return a collection's ids, sorted, and their vectors; raises as `search`."""
        return await self._run(lambda: self._load_vectors(collection))

    async def load_collections(self) -> set[str]:
        """Return the names of all collections; raises as `search`."""
        return await self._run(lambda: {found.name for found in self._open().list_collections()})

    async def drop(self, collection: str) -> None:
        """Forget a collection; raises as `search`."""
        await self._run(lambda: self._drop(collection))

    async def reset(self) -> None:
        """Delete the folder and start afresh; raises as `search` when even that is refused."""
        await self._run(self._reset)

    async def close(self) -> None:
        """Let go of the folder and of what Chroma keeps in memory (40 MB); the next call opens it again."""
        await self._run(self._close)

    @contextlib.asynccontextmanager
    async def exclusive(self) -> AsyncIterator[None]:
        """Keep other processes from writing meanwhile; waits for one that does; raises as `search`."""
        handle = await self._run(self._lock)
        try:
            yield
        finally:
            handle.close()

    async def _run(self, work: Callable[[], _Answer]) -> _Answer:
        return await asyncio.to_thread(_translated, work)

    def _lock(self) -> IO[str]:
        self._folder.parent.mkdir(parents=True, exist_ok=True)
        handle = self._folder.with_name(f"{self._folder.name}.lock").open("a")
        fcntl.flock(handle, fcntl.LOCK_EX)
        return handle

    def _open(self) -> "ClientAPI":
        """Return the client, a new one where another process began the folder anew."""
        self._folder.mkdir(parents=True, exist_ok=True)
        inode = self._folder.stat().st_ino
        if self._client is None or self._inode != inode:
            import chromadb  # noqa: PLC0415 - takes a second, for those who search
            from chromadb.api.shared_system_client import SharedSystemClient  # noqa: PLC0415
            from chromadb.config import Settings  # noqa: PLC0415

            if self._client is not None:
                SharedSystemClient.clear_system_cache()  # else Chroma hands out the old client for this path
            settings = Settings(anonymized_telemetry=False, allow_reset=False)
            self._client = chromadb.PersistentClient(path=str(self._folder), settings=settings)
            self._inode = inode
        return self._client

    def _close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            from chromadb.api.client import Client  # noqa: PLC0415 - as in `_open`

            if isinstance(client, Client):
                client.close()

    def _find(self, name: str) -> "Collection | None":
        from chromadb.errors import NotFoundError  # noqa: PLC0415 - as in `_open`

        try:
            return self._open().get_collection(name, embedding_function=None)
        except NotFoundError:
            return None

    def _upsert(self, name: str, ids: list[str], vectors: NDArray[np.float32]) -> None:
        collection = self._open().get_or_create_collection(name, embedding_function=None, metadata=_SPACE)
        for start in range(0, len(ids), UPSERT_BATCH):
            end = start + UPSERT_BATCH
            collection.upsert(ids=ids[start:end], embeddings=vectors[start:end])

    def _delete(self, name: str, ids: list[str]) -> None:
        collection = self._find(name)
        if collection is not None and ids:
            collection.delete(ids=ids)

    def _search(self, name: str, query: Vector, top_k: int) -> list[tuple[str, float]]:
        collection = self._find(name)
        if collection is None:
            return []
        found = collection.query(query_embeddings=query.reshape(1, -1), n_results=top_k, include=["distances"])
        pairs = zip(found["ids"][0], (found["distances"] or [[]])[0], strict=True)
        return sorted(((i, 1.0 - float(distance)) for i, distance in pairs), key=lambda pair: (-pair[1], pair[0]))

    def _load_ids(self, name: str) -> set[str]:
        collection = self._find(name)
        return set() if collection is None else set(collection.get(include=[])["ids"])

    def _load_vectors(self, name: str) -> tuple[list[str], NDArray[np.float32]]:
        collection = self._find(name)
        if collection is None:
            return [], np.empty((0, 0), dtype=np.float32)
        found = collection.get(include=["embeddings"])
        vectors = np.asarray(found["embeddings"], dtype=np.float32)
        order = sorted(range(len(found["ids"])), key=found["ids"].__getitem__)
        return [found["ids"][place] for place in order], vectors[order]

    def _drop(self, name: str) -> None:
        if self._find(name) is not None:
            self._open().delete_collection(name)

    def _reset(self) -> None:
        from chromadb.api.shared_system_client import SharedSystemClient  # noqa: PLC0415 - as in `_open`

        self._client = None
        SharedSystemClient.clear_system_cache()  # as in `_open`
        if self._folder.exists():
            shutil.rmtree(self._folder)
        self._open()


def _translated(work: Callable[[], _Answer]) -> _Answer:
    """Return what `work` does, with every failure of Chroma's as a TerminalError."""
    try:
        return work()
    except Exception as exc:
        raise TerminalError("chroma", f"{type(exc).__name__}: {exc}") from exc
    except BaseException as exc:
        if type(exc).__name__ == "PanicException":  # how Chroma's Rust core fails; it has no importable class
            raise TerminalError("chroma", f"{type(exc).__name__}: {exc}") from exc
        raise
