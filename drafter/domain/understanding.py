"""What the customer's words say, before anything is looked up."""

from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun
from drafter.domain.store import Language

IntentName = Literal[
    "wismo",
    "return",
    "exchange",
    "cancel",
    "refund",
    "address_change",
    "payment",
    "item_problem",
    "presale_size",
    "presale_compatibility",
    "presale_delivery",
    "presale_product",
    "wholesale",
    "policy_question",
    "thanks",
    "out_of_scope",
]
ClaimName = Literal[
    "not_received",
    "late",
    "damaged",
    "wrong_item",
    "missing_item",
    "defective",
    "wrong_size",
    "changed_mind",
    "sent_back",
    "refund_missing",
    "charged_twice",
    "wants_human",
    "never_cancelled",
    "part_only",
    "wants_addition",
    "to_neighbour",
    "wants_later",
    "says_paid",
    "not_cancelled",
    "only_if_late",
    "says_yes",
    "no_answer",
    "measures_given",
    "wants_replacement",
    "wants_money",
    "address_given",
    "photo_given",
]
RiskFlag = Literal["legal_threat", "chargeback", "injury", "self_harm", "fraud", "threat", "press", "privacy_request"]
ReferenceKind = Literal["order_number", "platform_id", "marketplace", "tracking_number"]


class Intent(Noun):
    """A topic the customer raises and how sure we are, 0 to 1."""

    name: IntentName
    score: float = Field(ge=0, le=1)


class Exemplar(Noun):
    """A sentence that a customer with this intent would write; leads edit them in `prompts/intents/`."""

    intent: IntentName
    language: Language
    text: str = Field(min_length=1, max_length=500)


MOST_WEIGHT = 100


class ExemplarTicket(Noun):
    """What a customer wrote first, and the topics it raises, the main one first; leads edit `prompts/tickets/`.

    `weight` is how many tickets it counts as: some ten say that others like it must be read so from now on.
    """

    text: str = Field(min_length=1, max_length=4_000)
    language: Language
    intents: tuple[IntentName, ...] = Field(min_length=1)
    weight: int = Field(default=1, ge=1, le=MOST_WEIGHT)


class Saying(Noun):
    """A clause of what retrieval searches for, and the topic it sounds like most by itself."""

    text: str
    intent: IntentName


class OrderReference(Noun):
    """Something that looks like an order or tracking number, normalised (`value`) and as written (`text`)."""

    value: str
    text: str
    kind: ReferenceKind
    source: Literal["ticket", "subject", "message", "agent"] = "message"


class ProductMention(Noun):
    """A product or variant the customer asks about, as written."""

    text: str
    options: dict[str, str] = {}


class Understanding(Noun):
    """The reading of one ticket.

    `request` is the customer's latest unanswered words, quoted history, signature and headers stripped; `query` is
    what retrieval searches for. `intents` are ranked, best first, never empty. `destination` is an ISO country or a
    place the customer asks delivery to; `quantity` a number of pieces asked about (wholesale). `bare_numbers` are
    numbers that nothing marks as an order's: they count only where this requester has such an order.
    """

    language: Language
    language_score: float = Field(default=1.0, ge=0, le=1)
    request: str
    query: str
    told: tuple[Saying, ...] = Field(default=(), description="the clauses of `query`")
    intents: tuple[Intent, ...] = Field(min_length=1)
    named: tuple[IntentName, ...] = Field(
        default=(), description="those of `intents` that a set phrase names, whatever the classifier thinks"
    )
    references: tuple[OrderReference, ...] = ()
    bare_numbers: tuple[str, ...] = ()
    claims: tuple[ClaimName, ...] = ()
    risks: tuple[RiskFlag, ...] = ()
    spared: str = Field(default="", description="the words about what the customer keeps")
    injection: tuple[str, ...] = Field(default=(), description="why the text looks like instructions to a machine")
    products: tuple[ProductMention, ...] = ()
    wanted_options: dict[str, str] = Field(default={}, description="options asked for, e.g. {'size': 'L'}")
    destination: str | None = None
    quantity: int | None = None
    sentiment: Literal["positive", "neutral", "negative", "angry"] = "neutral"
    urgency: Literal["low", "normal", "high"] = "normal"
    customer_messages: int = Field(default=1, ge=0, description="customer messages since the last agent reply")
