from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from drafter.errors import TerminalError
from drafter.ports import Vector
from drafter.retrieval.indexing import Indexer, collection_name
from drafter.vectors.chroma import ChromaVectors
from drafter.vectors.memory import MemoryVectors
from tests.support.articles import article, make_knowledge
from tests.support.embedder import WordEmbedder

BRANDS = ("harbor", "lumen")
FILES = {
    "harbor/returns.md": article("Returns", "## How long?\nSixty days.\n\n## Who pays?\nWe do."),
    "harbor/returns.de.md": article("Rückgabe", "Sechzig Tage.", "de", translation_of="returns"),
    "lumen/versand.md": article("Versand", "Mit der Post.", "de"),
    "shared/scams.md": article("Scams", "We never ask for card numbers."),
}


class Unreadable(MemoryVectors):
    """A store that cannot be read until it is reset."""

    broken = True

    async def search(self, collection: str, query: Vector, top_k: int) -> Sequence[tuple[str, float]]:
        """Raise while broken."""
        if self.broken:
            raise TerminalError("memory", "Error finding id")
        return await super().search(collection, query, top_k)

    async def reset(self) -> None:
        """Mend."""
        self.broken = False
        await super().reset()


class Forgetful(MemoryVectors):
    """A store whose vectors are not those that were written."""

    async def load_vectors(self, collection: str) -> tuple[Sequence[str], NDArray[np.float32]]:
        """Return other vectors."""
        ids, vectors = await super().load_vectors(collection)
        return ids, np.roll(vectors, 1, axis=1)


def make_indexer(
    store: MemoryVectors | ChromaVectors, embedder: WordEmbedder, files: dict[str, str] | None = None
) -> Indexer:
    """Return an indexer of these files."""
    return Indexer(make_knowledge(FILES if files is None else files, BRANDS), store, embedder, BRANDS)


@pytest.mark.anyio
async def test_each_brand_and_language_has_a_collection_with_its_own_and_shared_chunks() -> None:
    """Nothing of one brand is in another's collection."""
    store, embedder = MemoryVectors(), WordEmbedder()

    report = await make_indexer(store, embedder).sync()

    names = {brand: {collection_name(brand, lang, embedder.identity) for lang in ("en", "de")} for brand in BRANDS}
    assert await store.load_collections() == names["harbor"] | names["lumen"]
    lumen = {i.partition("#")[0] for name in names["lumen"] for i in await store.load_ids(name)}
    assert lumen == {"lumen/versand", "shared/scams"}
    assert (report.collections, report.chunks, report.embedded, report.deleted) == (4, 6, 6, 0)


@pytest.mark.anyio
async def test_nothing_is_embedded_twice() -> None:
    """A second synchronisation of the same files embeds nothing."""
    store, embedder = MemoryVectors(), WordEmbedder()
    await make_indexer(store, embedder).sync()
    before = embedder.seen

    report = await make_indexer(store, embedder).sync()

    assert (embedder.seen, report.embedded, report.rebuilt) == (before, 0, None)


@pytest.mark.anyio
async def test_only_what_changed_is_embedded_and_what_is_gone_is_deleted() -> None:
    """An edited paragraph replaces itself; a removed article leaves."""
    store, embedder = MemoryVectors(), WordEmbedder()
    await make_indexer(store, embedder).sync()
    edited = {name: text for name, text in FILES.items() if name != "lumen/versand.md"}
    edited["harbor/returns.md"] = edited["harbor/returns.md"].replace("Sixty", "Ninety")

    report = await make_indexer(store, embedder, edited).sync()

    assert (report.embedded, report.deleted) == (1, 1)
    assert collection_name("lumen", "de", embedder.identity) not in await store.load_collections()


@pytest.mark.anyio
async def test_another_embedder_gets_an_index_of_its_own() -> None:
    """Vectors of different models never meet; the old ones are dropped."""
    store = MemoryVectors()
    await make_indexer(store, WordEmbedder("words/1")).sync()

    report = await make_indexer(store, WordEmbedder("words/2")).sync()

    assert report.embedded == 6
    assert collection_name("harbor", "en", "words/1") not in await store.load_collections()


@pytest.mark.anyio
async def test_an_unreadable_store_is_built_anew() -> None:
    """The probe finds the damage, the report says so, and everything is there afterwards."""
    store, embedder = Unreadable(), WordEmbedder()
    store.broken = False
    await make_indexer(store, embedder).sync()
    store.broken = True
    told: list[str] = []

    report = await make_indexer(store, embedder).sync(told.append)

    assert report.rebuilt == "memory: Error finding id"
    assert report.embedded == 6
    assert "building it anew" in told[0]
    assert told[-1] == "Indexed 6 of 6 new passages"


@pytest.mark.anyio
async def test_vectors_that_do_not_find_themselves_are_noticed() -> None:
    """A store that answers, but with other vectors than were written, is not trusted."""
    store, embedder = Forgetful(), WordEmbedder()
    await make_indexer(store, embedder).sync()

    assert await make_indexer(store, embedder).health() == (
        f"{min(await store.load_collections())}: a stored vector does not find itself"
    )


@pytest.mark.anyio
async def test_a_damaged_chroma_is_mended(tmp_path: Path) -> None:
    """Garbage over the database file costs a rebuild, no more."""
    embedder = WordEmbedder()
    await make_indexer(ChromaVectors(tmp_path / "index"), embedder).sync()
    database = tmp_path / "index" / "chroma.sqlite3"
    content = bytearray(database.read_bytes())
    content[:4096] = b"x" * 4096
    database.write_bytes(content)
    store = ChromaVectors(tmp_path / "index")

    report = await make_indexer(store, embedder).sync()

    assert report.rebuilt is not None
    assert report.embedded == 6
    assert await make_indexer(store, embedder).health() is None


@pytest.mark.anyio
async def test_a_stranger_in_the_index_is_removed() -> None:
    """Ids and collections that no file accounts for go."""
    store, embedder = MemoryVectors(), WordEmbedder()
    name = collection_name("harbor", "en", embedder.identity)
    await store.upsert(name, ["gone"], await embedder.embed(["gone"]))
    await store.upsert("old-brand-en-0", ["x"], await embedder.embed(["x"]))

    report = await make_indexer(store, embedder).sync()

    assert report.deleted == 1
    assert "old-brand-en-0" not in await store.load_collections()
