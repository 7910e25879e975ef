"""A written reply, with the proof of each span."""

from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun
from drafter.domain.store import Language


class Citation(Noun):
    """`text[start:end]`, in Unicode code points, stands on this evidence (`e3`) or passage (`k1`)."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    evidence: str


class PersonalTouch(Noun):
    """Where the agent may add a line of their own, and a hint what."""

    at: int = Field(ge=0)
    hint: str


class Composition(Noun):
    """The reply's text and its citations, in text order, not overlapping."""

    language: Language
    subject: str
    text: str
    citations: tuple[Citation, ...] = ()
    personal_touch: PersonalTouch | None = None
    writer: Literal["composer", "model"] = "composer"


class AgentView(Noun):
    """The same reply in the agent's working language."""

    language: Language
    text: str
