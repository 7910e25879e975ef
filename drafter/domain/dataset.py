"""Sample tickets and what a right draft of each looks like."""

from collections.abc import Collection
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from drafter.domain.base import Noun
from drafter.domain.decision import OutcomeName, Verdict
from drafter.domain.draft import Status
from drafter.domain.slots import SLOTS
from drafter.domain.store import Language
from drafter.domain.ticket import DraftRequest

STATUS_OF_VERDICT: dict[Verdict, Status] = {
    "inform": "ready",
    "allow": "ready",
    "deny": "ready",
    "ask": "needs_info",
    "handoff": "handoff",
}


EITHER = "|"
"""Between slots of which any will do, e.g. `shipment.delivered_on|shipment.delivered_at`."""


def _known_slots(choice: str) -> str:
    for name in choice.split(EITHER):
        if name not in SLOTS:
            raise ValueError(f"{name!r} is not a slot; the slots are listed in drafter/domain/slots.py")
    return choice


class Target(Noun):
    """What the draft of one sample must be.

    `parts` are the outcomes of all parts of the reply, the main one first and the rest in any order. `must_show`
    are slots of which the text must cite evidence, or several of which any will do (`a|b`). `must_not_contain` are
    literal words that may stand nowhere in the text, compared without case.
    """

    outcome: OutcomeName
    verdict: Verdict
    status: Status
    language: Language
    parts: tuple[OutcomeName, ...] = Field(min_length=1)
    must_show: tuple[Annotated[str, AfterValidator(_known_slots)], ...] = ()
    must_not_contain: tuple[Annotated[str, Field(min_length=1)], ...] = ()

    @model_validator(mode="after")
    def _fields_agree(self) -> Self:
        if self.parts[0] != self.outcome:
            raise ValueError(f"parts must begin with the outcome {self.outcome!r}, not {self.parts[0]!r}")
        if self.status not in {STATUS_OF_VERDICT[self.verdict], "needs_review"}:
            raise ValueError(f"verdict {self.verdict!r} goes with status {STATUS_OF_VERDICT[self.verdict]!r}")
        return self

    def missing(self, shown: Collection[str]) -> tuple[str, ...]:
        """Return what must be shown and is not among the slots a text cites."""
        return tuple(choice for choice in self.must_show if not set(choice.split(EITHER)) & set(shown))


class Sample(Noun):
    """A ticket and its target; samples of one `family` are versions of one situation and count as one in statistics."""

    id: str = Field(min_length=1, max_length=200)
    request: DraftRequest
    target: Target
    tags: tuple[str, ...] = ()
    family: str = Field(min_length=1, max_length=200)


class Dataset(Noun):
    """The samples of one file, in its order."""

    name: str
    samples: tuple[Sample, ...]
    content_hash: str
