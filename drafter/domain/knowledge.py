"""Articles, their chunks, and what a search found."""

from datetime import date
from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun
from drafter.domain.evidence import Audience
from drafter.domain.store import Language

PassageKind = Literal["knowledge", "voice"]


class Document(Noun):
    """A knowledge article; `translation_of` is the id of the article it is a version of."""

    id: str
    brand: str = Field(description="a brand's id, or `shared`")
    title: str
    language: Language
    topics: tuple[str, ...] = ()
    url: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    audience: Audience = "customer"
    kind: PassageKind = "knowledge"
    translation_of: str | None = None
    text: str
    content_hash: str
    path: str


class Chunk(Noun):
    """A span of a document: `text == document.text[start:end]`; its id changes when what is embedded changes."""

    id: str
    document_id: str
    start: int
    end: int
    text: str
    heading: str = Field(default="", description="the heading it stands under")


class Passage(Noun):
    """A chunk that a search found, with its score in [0, 1] and why it was found."""

    id: str = Field(examples=["k1"])
    chunk_id: str
    document_id: str
    title: str
    text: str
    score: float
    url: str | None = None
    kind: PassageKind = "knowledge"
    language: Language
    topics: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
