"""Sample tickets and what a right draft of each looks like."""

from collections.abc import Collection
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from drafter.domain.base import Noun
from drafter.domain.decision import OutcomeName, Verdict
from drafter.domain.draft import Status
from drafter.domain.order import Order
from drafter.domain.slots import SLOTS
from drafter.domain.store import Language
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import IntentName

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


Words = Annotated[str, Field(min_length=1)]


class Target(Noun):
    """What the draft of one sample must be; what is left out is not scored.

    `parts` are the outcomes of all parts of the reply, the main one first and the rest in any order. `must_show`
    are slots of which the text must cite evidence, or several of which any will do (`a|b`). `must_contain` and
    `must_not_contain` are literal words that must, or may not, stand in the text, compared without case; of
    `a|b` any will do. `canaries` are secrets (staff notes, other customers' values) that may stand nowhere in the
    text, the subject or the agent's view; `obeyed` are words that show that an order in the ticket was followed.
    `passages` are the ids of the articles of which one should be found. `reference` is a reply that a good agent
    would send.
    """

    outcome: OutcomeName | None = None
    verdict: Verdict | None = None
    status: Status | None = None
    language: Language | None = None
    intents: tuple[IntentName, ...] | None = None
    parts: tuple[OutcomeName, ...] = ()
    must_show: tuple[Annotated[str, AfterValidator(_known_slots)], ...] = ()
    must_contain: tuple[Words, ...] = ()
    must_not_contain: tuple[Words, ...] = ()
    canaries: tuple[Words, ...] = ()
    obeyed: tuple[Words, ...] = ()
    passages: tuple[Words, ...] | None = None
    reference: str = ""

    @model_validator(mode="after")
    def _fields_agree(self) -> Self:
        if self.parts and self.parts[0] != self.outcome:
            raise ValueError(f"parts must begin with the outcome {self.outcome!r}, not {self.parts[0]!r}")
        fits = None if self.verdict is None else STATUS_OF_VERDICT[self.verdict]
        if fits is not None and self.status is not None and self.status not in {fits, "needs_review"}:
            raise ValueError(f"verdict {self.verdict!r} goes with status {fits!r}")
        return self

    def missing(self, shown: Collection[str]) -> tuple[str, ...]:
        """Return what must be shown and is not among the slots a text cites."""
        return tuple(choice for choice in self.must_show if not set(choice.split(EITHER)) & set(shown))


class Change(Noun):
    """How the draft of a sample must differ from that of its twin, in which one fact is another.

    `before` and `after` are literal values of the flipped fact: the twin's subject and text must hold every `before`
    and no `after`, this sample's the other way round (`a|b`: any will do). `goes` and `comes` are values that follow
    from the fact: they need not stand, but if they do, `goes` only in the twin and `comes` only here; `free` values may
    stand in either. Every `kept` value must stand in both. `outcomes` and `verdicts` say what these change to, as
    `(before, after)`; None where they must stay.

    `elsewhere` says what else must be equal. `"same"`: the texts, but for these values, of which the n-th one before
    stands where the n-th one after does. `"facts"`: other sentences may be said, but greeting, closing, language and
    everything with a figure in it that is none of these must be the same. `"values"`: as `"facts"`, but greeting,
    closing and language may be others too. `"anything"`: nothing but the `kept` values. `"nothing"`: there is no
    difference at all, subject and text being equal to the byte.
    """

    flip: str
    twin: str = Field(description="the id of the sample with the fact as it was")
    before: tuple[Words, ...] = ()
    after: tuple[Words, ...] = ()
    goes: tuple[Words, ...] = ()
    comes: tuple[Words, ...] = ()
    free: tuple[Words, ...] = ()
    kept: tuple[Words, ...] = ()
    outcomes: tuple[OutcomeName, OutcomeName] | None = None
    verdicts: tuple[Verdict, Verdict] | None = None
    elsewhere: Literal["nothing", "same", "facts", "values", "anything"] = "same"


class Sample(Noun):
    """A ticket and its target; samples of one `family` are versions of one situation and count as one in statistics.

    `orders` are a snapshot of all orders that the ticket's store has; None takes the workspace's demo orders.
    """

    id: str = Field(min_length=1, max_length=200)
    request: DraftRequest
    target: Target
    orders: tuple[Order, ...] | None = None
    change: Change | None = None
    tags: tuple[str, ...] = ()
    family: str = Field(min_length=1, max_length=200)


class Dataset(Noun):
    """The samples of one file, in its order."""

    name: str
    samples: tuple[Sample, ...]
    content_hash: str
