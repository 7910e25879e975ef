"""The shape of playbook files as written, before they are checked for sense."""

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from drafter.domain.decision import OutcomeName, Verdict
from drafter.domain.playbook import LoopKind, Move, Priority
from drafter.domain.store import Language
from drafter.domain.ticket import Channel


class Strict(BaseModel):
    """A mapping whose keys are all known."""

    model_config = ConfigDict(extra="forbid")


class PhrasingEntry(Strict):
    """A phrasing as written: a text, or a text with the channels it is for."""

    text: str
    channels: list[Channel] = []


def _as_phrasing(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


PhrasingField = Annotated[PhrasingEntry, BeforeValidator(_as_phrasing)]
WordingField = dict[Language, Annotated[list[PhrasingField], Field(min_length=1)]]


class CaseEntry(Strict):
    """One case of a step."""

    when: str | None = None
    wording: WordingField


class StepEntry(Strict):
    """A step, or the use of a shared one."""

    use: str | None = None
    id: str | None = Field(default=None, pattern=r"^[a-z][a-z0-9_]*$")
    move: Move | None = None
    each: LoopKind | None = None
    when: str | None = None
    channels: list[Channel] = []
    paragraph: Literal["new"] | None = None
    cases: list[CaseEntry] = []
    wording: WordingField | None = None


class SharedFile(Strict):
    """A file whose name begins with `_`: steps for any outcome to use."""

    steps: list[StepEntry]


class OutcomeFile(SharedFile):
    """An outcome's file."""

    outcome: OutcomeName
    verdicts: list[Verdict] = Field(min_length=1)
    topic: str = Field(min_length=1)
    tags: list[str] = []
    queue: str = Field(min_length=1)
    priority: Priority = "normal"
    sla_minutes: int = Field(ge=1)
    owner: str = Field(min_length=1)
    escalate_to: str | None = None
    requires: list[str] = []
    personal_touch: dict[Language, str] | None = None
