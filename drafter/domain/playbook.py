"""The playbook: what is said in each outcome, read and checked before the first ticket arrives.

A phrasing is a tuple of sentences, a sentence a tuple of segments; a condition is a small tree. Both are plain
data: `library` reads and proves them, `composing` renders and evaluates them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from drafter.domain.decision import OutcomeName, Verdict
from drafter.domain.store import Language
from drafter.domain.ticket import Channel

Move = Literal["acknowledge", "state", "explain", "next_step", "options", "personal_touch", "close"]
LoopKind = Literal["item", "shipment", "refund", "return", "product", "action"]
Priority = Literal["low", "normal", "high", "urgent"]


@dataclass(frozen=True, slots=True)
class Words:
    """Literal text."""

    text: str


@dataclass(frozen=True, slots=True)
class Show:
    """`{slot}` or `{slot|filter}`: the evidence's value, rendered by kind and locale."""

    slot: str
    filter: str | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """`{slot: words}`: these words, cited to the slot's evidence."""

    slot: str
    words: str


@dataclass(frozen=True, slots=True)
class Plural:
    """`{slot|plural: one=…; other=…}`: the form of the number's CLDR category, `#` standing for the number."""

    slot: str
    forms: tuple[tuple[str, str], ...]


Segment = Words | Show | Anchor | Plural
Sentence = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Present:
    """True when there is evidence for the slot."""

    slot: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """True when there is evidence for the slot and its canonical value is among these."""

    slot: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """True when the flag holds here; with `anywhere`, when it is set on any subject in scope."""

    name: str
    anywhere: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """Compares the number of subjects of a kind in scope."""

    kind: str
    operator: Literal["==", "!=", "<", "<=", ">", ">="]
    number: int


@dataclass(frozen=True, slots=True)
class Compare:
    """True when there is evidence for the slot and its number stands so to this one (of a duration, the most)."""

    slot: str
    operator: Literal["<", "<=", ">", ">="]
    number: float


@dataclass(frozen=True, slots=True)
class Asks:
    """True when a word about the ticket or part (`channel`, `verdict`, `intent`, `claim`) is among these."""

    about: Literal["channel", "verdict", "intent", "claim"]
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Here:
    """True of the place in the reply: `first` and `last` of a loop, `main` part, `same_order`, `links_allowed`."""

    name: Literal["first", "last", "main", "same_order", "links_allowed"]


@dataclass(frozen=True, slots=True)
class Constant:
    """Always true, or never."""

    value: bool


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    operand: "Condition"


@dataclass(frozen=True, slots=True)
class Both:
    """All of them."""

    operands: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of them."""

    operands: tuple["Condition", ...]


Atom = Present | OneOf | Compare | Flag | Count | Asks | Here
Condition = Atom | Constant | Not | Both | Either
ALWAYS = Constant(value=True)
HERE_NAMES = ("first", "last", "main", "same_order", "links_allowed")


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to say it, for formal and for informal address; `source` is the template as written."""

    formal: tuple[Sentence, ...]
    informal: tuple[Sentence, ...]
    channels: frozenset[Channel]
    source: str


Wording = Mapping[Language, tuple[Phrasing, ...]]


@dataclass(frozen=True, slots=True)
class Case:
    """What a step says when `when` holds and no earlier case's did."""

    when: Condition
    wording: Wording


@dataclass(frozen=True, slots=True)
class Step:
    """One move of an outcome; without cases it only marks the place of the personal touch.

    `id` is `step_id` for an outcome's own step and `_common.step_id` for a shared one, whoever uses it: it names the
    step in voices' overrides and in the seed of its phrasing.
    """

    id: str
    move: Move
    each: LoopKind | None = None
    when: Condition = ALWAYS
    channels: frozenset[Channel] = frozenset()
    new_paragraph: bool = False
    cases: tuple[Case, ...] = ()


@dataclass(frozen=True, slots=True)
class OutcomePlan:
    """An outcome's steps, and where its drafts go."""

    outcome: OutcomeName
    verdicts: tuple[Verdict, ...]
    topic: str
    tags: tuple[str, ...]
    queue: str
    priority: Priority
    sla_minutes: int
    owner: str
    escalate_to: str | None
    requires: tuple[str, ...]
    personal_touch: Mapping[Language, str] | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Playbook:
    """Every outcome's plan, the shared steps by id, and one hash over all the files."""

    outcomes: Mapping[OutcomeName, OutcomePlan]
    common: Mapping[str, Step]
    version: str
