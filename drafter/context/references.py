"""What a ticket names: which numbers to look up, and under which of a shop's numbers each may be found."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import OrderReference, ReferenceKind, Understanding

# A ticket that names more orders than this is a list, not a question about its orders.
MAX_REFERENCES = 12

Lookup = Literal["id", "number", "reference", "tracking"]

# The number's own kind first, then the matching order of the design: platform id, order number, marketplace
# reference, tracking number. Every number is tried under each, so that a misread kind costs a lookup, not an order.
LOOKUPS: Mapping[ReferenceKind | None, tuple[Lookup, ...]] = {
    "platform_id": ("id", "number", "reference", "tracking"),
    "order_number": ("number", "id", "reference", "tracking"),
    "marketplace": ("reference", "number", "id", "tracking"),
    "tracking_number": ("tracking", "reference", "number", "id"),
    None: ("id", "number", "reference", "tracking"),
}

_AFTER_BUYING = frozenset(
    {"wismo", "return", "exchange", "cancel", "refund", "address_change", "payment", "item_problem"}
)
_SAID_AFTER_BUYING = frozenset(
    {
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
        "never_cancelled",
        "wants_addition",
        "wants_later",
        "says_paid",
        "not_cancelled",
        "says_yes",
    }
)


@dataclass(frozen=True, slots=True)
class Named:
    """A number the ticket names and, when it was recognised, what kind it is."""

    value: str
    kind: ReferenceKind | None = None

    @property
    def lookups(self) -> tuple[Lookup, ...]:
        """Where to look for it, first the likeliest."""
        return LOOKUPS[self.kind]


def named_numbers(request: DraftRequest, understanding: Understanding) -> tuple[Named, ...]:
    """Return the numbers to look up, each once: the helpdesk's own, the text's, then those of confirmed actions."""
    recognised = {number_key(reference.value): reference for reference in understanding.references}
    recognised |= {number_key(reference.text): reference for reference in understanding.references}
    named: dict[str, Named] = {}
    actions = (action.order_number for action in request.confirmed_actions if action.order_number)
    written = (*request.ticket.order_numbers, *(reference.value for reference in understanding.references), *actions)
    for value in written:
        number = _named(value, recognised.get(number_key(value)))
        if key := number_key(number.value):
            named.setdefault(key, number)
    return tuple(named.values())


def bare_numbers(understanding: Understanding) -> tuple[Named, ...]:
    """Return the numbers that may be an order's; what is not this requester's order is no number of an order."""
    return tuple(Named(value, "order_number") for value in understanding.bare_numbers)


def same_number(one: str, other: str) -> bool:
    """Return whether two spellings mean one order number."""
    return number_key(one) == number_key(other)


def is_after_buying(understanding: Understanding) -> bool:
    """Return whether the customer speaks of something they bought, so that their orders are worth a search.

    A risk is one for a person to judge, who will want to see the order.
    """
    about_purchase = any(intent.name in _AFTER_BUYING for intent in understanding.intents)
    return about_purchase or bool(understanding.risks) or not _SAID_AFTER_BUYING.isdisjoint(understanding.claims)


def _named(value: str, reference: OrderReference | None) -> Named:
    return Named(value.strip()) if reference is None else Named(reference.value, reference.kind)


def number_key(number: str) -> str:
    """Return the spelling under which numbers are compared: case, `#` and spaces do not count."""
    return number.replace("#", "").replace(" ", "").strip().upper()
