"""Other tickets about the same thing."""

from collections.abc import Iterable, Sequence

from drafter.context.parties import fold
from drafter.context.references import number_key
from drafter.domain.context import PastTicket, RelatedTicket
from drafter.domain.store import Store

MAX_RELATED = 10

# How sure it is that two tickets belong together, for an agent's merge hint: a shared order of the same person is
# the same matter; a shared order alone may be two people (gift, household); a shared person may be another matter.
_SAME_ORDER_AND_BUYER = 0.98
_SAME_ORDER = 0.8
_SAME_BUYER = 0.5


def rank_related(
    past: Iterable[PastTicket], ticket_id: str, store: Store, email: str | None, order_numbers: Sequence[str]
) -> tuple[RelatedTicket, ...]:
    """Return earlier tickets of the same brand about these orders or from this address, likeliest first.

    Order numbers only mean the same order within one store; addresses count in all stores of the brand.
    """
    ranked: dict[str, tuple[float, PastTicket, str]] = {}
    address, numbers = fold(email), frozenset(map(number_key, order_numbers))
    for other in past:
        if other.ticket_id == ticket_id or other.brand != store.brand:
            continue
        same_order = other.store == store.id and _shares(numbers, other.order_numbers)
        same_buyer = bool(address) and (other.email == address or fold(other.email) == address)
        if not (same_order or same_buyer):
            continue
        score, reason = _judge(same_order=same_order, same_buyer=same_buyer)
        known = ranked.get(other.ticket_id)
        if known is None or known[0] < score:
            ranked[other.ticket_id] = (score, other, reason)
    best = sorted(ranked.values(), key=lambda entry: (entry[0], entry[1].created_at), reverse=True)
    return tuple(
        RelatedTicket.made_of(ticket_id=other.ticket_id, score=score, reasons=(reason,))
        for score, other, reason in best[:MAX_RELATED]
    )


def _shares(numbers: frozenset[str], others: Sequence[str]) -> bool:
    """Return whether any of the others is one of the numbers; most are spelt as they are compared."""
    return not (numbers.isdisjoint(others) and numbers.isdisjoint(map(number_key, others)))


def _judge(*, same_order: bool, same_buyer: bool) -> tuple[float, str]:
    if same_order and same_buyer:
        return _SAME_ORDER_AND_BUYER, "same order and buyer"
    return (_SAME_ORDER, "same order") if same_order else (_SAME_BUYER, "same buyer")
