"""What a brand may say to customers, by language."""

from datetime import date
from typing import NamedTuple

from drafter.domain.knowledge import Chunk, Document
from drafter.domain.store import LANGUAGES, Language
from drafter.ports import KnowledgeSource
from drafter.retrieval.indexing import collection_name


class Entry(NamedTuple):
    """A chunk for customers; `article` names what all its language versions share.

    `overruled_by` are the brand's own articles of the same name, when this one is shared.
    """

    chunk: Chunk
    document: Document
    article: str
    overruled_by: tuple[Document, ...]

    def in_force(self, today: date) -> bool:
        """Return whether the article holds today; a shared one gives way to the brand's while that holds."""
        return _holds(self.document, today) and not any(_holds(other, today) for other in self.overruled_by)


class Shelf(NamedTuple):
    """The entries in one language, and the collection that their vectors are in."""

    language: Language
    collection: str
    entries: tuple[Entry, ...]


def fill_shelves(knowledge: KnowledgeSource, brand: str, identity: str) -> tuple[Shelf, ...]:
    """Return the brand's shelves, one for each language it has articles for customers in."""
    documents = {i: document for i, document in knowledge.documents(brand).items() if document.audience == "customer"}
    own: dict[str, list[Document]] = {}
    for document in documents.values():
        if document.brand == brand:
            own.setdefault(_article(document), []).append(document)
    shelves: list[Shelf] = []
    for language in LANGUAGES:
        entries: list[Entry] = []
        for chunk in knowledge.chunks(brand, language):
            if chunk.document_id not in documents:
                continue
            document = documents[chunk.document_id]
            article = _article(document)
            overruled_by = () if document.brand == brand else tuple(own.get(article, ()))
            entries.append(Entry(chunk, document, article, overruled_by))
        if entries:
            shelves.append(Shelf(language, collection_name(brand, language, identity), tuple(entries)))
    return tuple(shelves)


def _article(document: Document) -> str:
    """Return the name that versions, and a shared article and the brand's own, have in common."""
    return (document.translation_of or document.id).rpartition("/")[2]


def _holds(document: Document, today: date) -> bool:
    after = document.valid_from is None or document.valid_from <= today
    return after and (document.valid_until is None or today <= document.valid_until)
