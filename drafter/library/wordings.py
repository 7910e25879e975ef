"""The merchant's own words in all their languages: clauses, names of shipping methods, articles passage by passage."""

from collections.abc import Iterator, Mapping, Sequence

from drafter.domain.knowledge import Chunk, Document
from drafter.domain.policy import Policies, Texts
from drafter.domain.store import LANGUAGES
from drafter.library.knowledge import Knowledge


def wordings(policies: Policies, knowledge: Knowledge, brands: Sequence[str]) -> Iterator[Texts]:
    """Yield every wording of policies and articles by language."""
    for topics in policies.brands.values():
        for rules in topics.values():
            for rule in rules:
                yield from _texts(rule.model_dump())
    for brand in brands:
        yield from _passages(knowledge, brand)


def _texts(value: object) -> Iterator[Texts]:
    if isinstance(value, dict):
        if value and all(key in LANGUAGES and isinstance(words, str) for key, words in value.items()):
            yield value
        else:
            for inner in value.values():
                yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)


def _passages(knowledge: Knowledge, brand: str) -> Iterator[Texts]:
    """Yield titles and passages of articles that were translated passage by passage."""
    documents = knowledge.documents(brand)
    chunks: dict[str, list[Chunk]] = {}
    for language in LANGUAGES:
        for chunk in knowledge.chunks(brand, language):
            chunks.setdefault(chunk.document_id, []).append(chunk)
    families: dict[str, list[Document]] = {}
    for document in documents.values():
        families.setdefault(document.translation_of or document.id, []).append(document)
    for versions in families.values():
        yield {version.language: version.title for version in versions}
        yield from _in_parallel(versions, chunks)


def _in_parallel(versions: Sequence[Document], chunks: Mapping[str, Sequence[Chunk]]) -> Iterator[Texts]:
    original = next((one for one in versions if one.translation_of is None), versions[0])
    count = len(chunks.get(original.id, ()))
    alike = [one for one in versions if len(chunks.get(one.id, ())) == count]
    for place in range(count):
        yield {one.language: sorted(chunks[one.id], key=lambda chunk: chunk.start)[place].text for one in alike}
