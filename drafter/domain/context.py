"""Everything that was looked up for a ticket."""

from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun, UtcDatetime
from drafter.domain.evidence import Evidence, Gap
from drafter.domain.order import Order, Product
from drafter.domain.store import Brand, Store
from drafter.domain.ticket import ConfirmedAction

Match = Literal["found", "none_given", "not_found", "ambiguous", "not_party", "unreachable"]


class RelatedTicket(Noun):
    """Another ticket that is probably about the same thing."""

    ticket_id: str
    score: float = Field(ge=0, le=1)
    reasons: tuple[str, ...]


class PastTicket(Noun):
    """What is remembered of an earlier ticket."""

    ticket_id: str
    store: str
    brand: str
    email: str | None
    order_numbers: tuple[str, ...]
    created_at: UtcDatetime


class Context(Noun):
    """Orders the requester is a party to, products asked about, evidence from both, and what is missing.

    `match` says how the order search ended; with `not_party` and `not_found` no order is in `orders` and no
    evidence of one is in `evidence`: later stages cannot tell the two apart except by `match`, which only
    agents see. `orders` is in the order the ticket speaks of them. `candidates` are the numbers of the orders an
    ambiguous search found. `products` holds all variants of each product asked about, the one that is meant first.
    `actions` are the confirmed actions this requester may hear about; the first is the subject `action:1`. `as_of` is
    the moment of the draft: every age is counted to it.
    """

    as_of: UtcDatetime
    store: Store
    brand: Brand
    match: Match
    orders: tuple[Order, ...] = ()
    candidates: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    gaps: tuple[Gap, ...] = ()
    related_tickets: tuple[RelatedTicket, ...] = ()
    actions: tuple[ConfirmedAction, ...] = ()
    staff_notes: tuple[str, ...] = Field(default=(), description="never in a draft; verification looks for leaks")
