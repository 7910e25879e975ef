"""Orders and tickets with one thing changed."""

from drafter.domain.order import Order
from drafter.domain.ticket import DraftRequest


def with_ticket(request: DraftRequest, **changes: object) -> DraftRequest:
    """Return the request with these fields of its ticket changed."""
    return request.model_copy(update={"ticket": request.ticket.model_copy(update=changes)})


def with_requester(request: DraftRequest, **changes: object) -> DraftRequest:
    """Return the request with these fields of its requester changed."""
    return with_ticket(request, requester=request.ticket.requester.model_copy(update=changes))


def renumbered(order: Order, number: str) -> Order:
    """Return the order under another number, its marketplace's included."""
    references = {name: number if value == order.number else value for name, value in order.references.items()}
    return order.model_copy(update={"number": number, "id": number, "references": references})


def with_parcel(order: Order, **changes: object) -> Order:
    """Return the order with these fields of its parcel changed."""
    return order.model_copy(update={"shipments": (order.shipments[0].model_copy(update=changes),)})


def with_item(order: Order, **changes: object) -> Order:
    """Return the order with these fields of its item changed."""
    return order.model_copy(update={"items": (order.items[0].model_copy(update=changes),)})


def another_number(number: str) -> str:
    """Return a tracking number of the same form that differs in one figure."""
    digit = next(at for at in reversed(range(len(number) - 3)) if number[at].isdigit())
    return f"{number[:digit]}{(int(number[digit]) + 3) % 10}{number[digit + 1 :]}"
