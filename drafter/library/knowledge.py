"""Knowledge articles: Markdown files with front matter -> documents and chunks.

A chunk is one paragraph: articles are written so that each paragraph answers a question by itself, because a
knowledge answer quotes it whole. Markdown's emphasis and links are taken out at load, so what is quoted is plain text.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

from pydantic import Field, model_validator

from drafter.domain.base import Noun
from drafter.domain.evidence import Audience
from drafter.domain.knowledge import Chunk, Document
from drafter.domain.store import LANGUAGES, Language
from drafter.errors import ConfigurationError
from drafter.library.markdown import Block, cut, parse_blocks
from drafter.library.yaml_lines import YamlFile, parse_yaml

SHARED = "shared"
_FENCE = "---"
_GAP = "\n\n"


class _FrontMatter(Noun):
    """What stands between the `---` lines; a translation takes what it leaves out from its original."""

    title: str = Field(min_length=1)
    language: Language
    topics: tuple[str, ...] | None = None
    url: str | None = Field(default=None, pattern=r"^https?://\S+$")
    valid_from: date | None = None
    valid_until: date | None = None
    audience: Audience | None = None
    translation_of: str | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.valid_from and self.valid_until and self.valid_from > self.valid_until:
            message = f"valid_from {self.valid_from} is after valid_until {self.valid_until}"
            raise ValueError(message)
        return self


@dataclass(frozen=True, slots=True)
class _Article:
    """One file, read: its front matter, and its body as plain text with chunks."""

    id: str
    brand: str
    front: _FrontMatter
    file: YamlFile
    text: str
    chunks: tuple[Chunk, ...]
    content_hash: str


class Knowledge:
    """The articles of all brands; meets `KnowledgeSource`."""

    def __init__(self, documents: Sequence[Document], chunks: Sequence[Chunk], brands: Sequence[str]) -> None:
        listing = "\n".join(sorted(f"{document.id} {document.content_hash}" for document in documents))
        self.version = hashlib.sha256(listing.encode()).hexdigest()[:16]
        languages = {document.id: document.language for document in documents}
        self._documents: dict[str, dict[str, Document]] = {}
        self._chunks: dict[tuple[str, Language], tuple[Chunk, ...]] = {}
        for brand in brands:
            own = {d.id: d for d in documents if d.brand in (brand, SHARED)}
            self._documents[brand] = own
            for language in LANGUAGES:
                self._chunks[brand, language] = tuple(
                    chunk for chunk in chunks if chunk.document_id in own and languages[chunk.document_id] == language
                )

    def documents(self, brand: str) -> Mapping[str, Document]:
        """Return the brand's and the shared documents by id."""
        return self._documents.get(brand, {})

    def chunks(self, brand: str, language: Language) -> Sequence[Chunk]:
        """Return the chunks of the brand's and the shared documents in one language, by file and place."""
        return self._chunks.get((brand, language), ())


def load_knowledge(folder: Path, brands: Sequence[str], *, unsaved: Mapping[str, str] | None = None) -> Knowledge:
    """Return the articles in `folder/<brand>/*.md` and `folder/shared/*.md`.

    Args:
        folder: the workspace's `knowledge`.
        brands: the brands' ids.
        unsaved: text by path below `folder` that stands for (or beside) what is on disk.

    Raises:
        ConfigurationError: a file is not an article, or articles contradict each other; names file and line.
    """
    known = {*brands, SHARED}
    texts = {path.relative_to(folder).as_posix(): path for path in folder.glob("*/*.md")}
    articles: dict[str, _Article] = {}
    for name in sorted({*texts, *(unsaved or {})}):
        brand = name.partition("/")[0]
        path = str(folder / name)
        if brand not in known:
            message = f"no brand {brand!r} in drafter.toml; folders here are {', '.join(sorted(known))}"
            raise ConfigurationError(message, path=path)
        content = (unsaved or {}).get(name)
        article = _parse_article(_read(folder / name) if content is None else content, brand, path)
        articles[article.id] = article
    documents = [_to_document(article, articles) for article in articles.values()]
    _check_versions(documents, articles)
    return Knowledge(documents, [chunk for article in articles.values() for chunk in article.chunks], brands)


def parse_article(content: str, *, brand: str, path: str) -> tuple[Document, tuple[Chunk, ...]]:
    """Return one article that is no translation, as a document and its chunks; raises as `load_knowledge`."""
    article = _parse_article(content, brand, path)
    return _to_document(article, {article.id: article}), article.chunks


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise ConfigurationError(f"not UTF-8 at byte {exc.start}", path=str(path)) from exc
    except OSError as exc:
        raise ConfigurationError(f"cannot be read ({exc.strerror})", path=str(path)) from exc


def _parse_article(content: str, brand: str, path: str) -> _Article:
    lines = content.splitlines()
    end = next((number for number, line in enumerate(lines) if number and line.rstrip() == _FENCE), None)
    if end is None or lines[0].rstrip() != _FENCE:
        message = "an article starts with front matter between two lines `---` (title, language, ...)"
        raise ConfigurationError(message, path=path, line=1)
    file = parse_yaml("\n".join(["", *lines[1:end]]), path=path)  # the empty line keeps the file's line numbers
    if not isinstance(file.data, dict):
        raise file.error("front matter is `key: value` lines")
    front = file.parse(_FrontMatter)
    article_id = f"{brand}/{Path(path).stem}"
    text, chunks = _chunk(article_id, front.title, list(parse_blocks("\n".join(lines[end + 1 :]))))
    if not chunks:
        raise ConfigurationError("the article has no text below its front matter", path=path, line=end + 1)
    return _Article(article_id, brand, front, file, text, chunks, hashlib.sha256(content.encode()).hexdigest())


def _chunk(article_id: str, title: str, blocks: Sequence[Block]) -> tuple[str, tuple[Chunk, ...]]:
    """Return the document's text, and a chunk for each paragraph, long ones cut at sentence ends.

    A chunk's id holds the hash of all that is embedded with it, so an id that the index knows needs no embedding.
    """
    chunks: dict[str, Chunk] = {}
    heading = ""
    at = 0
    for block in blocks:
        if block.is_heading:
            heading = block.text
        for start, end in () if block.is_heading else cut(block.text):
            piece = block.text[start:end]
            digest = hashlib.sha256(f"{title}\0{heading}\0{piece}".encode()).hexdigest()[:16]
            chunk = Chunk(
                id=f"{article_id}#{digest}",
                document_id=article_id,
                start=at + start,
                end=at + end,
                text=piece,
                heading=heading,
            )
            chunks.setdefault(chunk.id, chunk)
        at += len(block.text) + len(_GAP)
    return _GAP.join(block.text for block in blocks), tuple(chunks.values())


def _to_document(article: _Article, articles: Mapping[str, _Article]) -> Document:
    front = article.front
    original = _original(article, articles)
    inherited = original.front if original is not None else front
    return Document(
        id=article.id,
        brand=article.brand,
        title=front.title,
        language=front.language,
        topics=(front.topics if front.topics is not None else inherited.topics) or (),
        url=front.url or inherited.url,
        valid_from=front.valid_from or inherited.valid_from,
        valid_until=front.valid_until or inherited.valid_until,
        audience=front.audience or inherited.audience or "customer",
        translation_of=original.id if original is not None else None,
        text=article.text,
        content_hash=article.content_hash,
        path=article.file.path,
    )


def _original(article: _Article, articles: Mapping[str, _Article]) -> _Article | None:
    name = article.front.translation_of
    if name is None:
        return None
    original = articles.get(f"{article.brand}/{name}")
    if original is None:
        raise article.file.error(f"no article {name}.md in the same folder", ("translation_of",))
    if original.front.translation_of is not None:
        raise article.file.error(f"{name} is a translation itself; name its original", ("translation_of",))
    return original


def _check_versions(documents: Sequence[Document], articles: Mapping[str, _Article]) -> None:
    """Raise ConfigurationError when an article has two versions in one language."""
    seen: dict[tuple[str, Language], str] = {}
    for document in documents:
        key = (document.translation_of or document.id, document.language)
        if key in seen:
            message = f"{seen[key]} is already the {document.language} version of this article"
            raise articles[document.id].file.error(message, ("language",))
        seen[key] = document.id
