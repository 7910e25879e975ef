"""Which of several orders of one person can be meant when the ticket names none."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from drafter.domain.order import Order

# A month past the longest return window in common use (60 days): nothing is left to do about such an order.
FINISHED_FOR = timedelta(days=90)
# Whatever its last status, an order in which nothing has moved for half a year is not what a new ticket is about.
SILENT_FOR = timedelta(days=180)

_OPEN_RETURN = frozenset({"requested", "in_progress", "inspection_complete"})
_NOTHING_TO_SHIP = frozenset({"not_required", "restocked"})
_MONEY_BACK = frozenset({"refunded", "voided"})


def plausible_orders(orders: Sequence[Order], as_of: datetime) -> tuple[Order, ...]:
    """Return the orders that can be meant: exactly one is an answer, more are a question to ask.

    An order is out of question when it has been finished for 90 days, or when nothing has happened to it for 180.
    Finished means cancelled, closed, refunded in full, without anything to ship, or delivered in all its parcels, and
    with no return or refund under way. When all orders are out of question, all of them are equally plausible.
    """
    live = tuple(order for order in orders if not _out_of_question(order, as_of))
    return live or tuple(orders)


def _out_of_question(order: Order, as_of: datetime) -> bool:
    silence = as_of - _last_movement(order)
    return silence > SILENT_FOR or (silence > FINISHED_FOR and _finished(order))


def _finished(order: Order) -> bool:
    under_way = order.return_status in _OPEN_RETURN or any(refund.status == "pending" for refund in order.refunds)
    if under_way or order.status == "unknown":
        return False
    if order.status != "open" or order.payment_status in _MONEY_BACK or order.fulfillment_status in _NOTHING_TO_SHIP:
        return True
    shipped = order.fulfillment_status == "fulfilled"
    return shipped and all(shipment.status == "delivered" for shipment in order.shipments)


def _last_movement(order: Order) -> datetime:
    moments = [order.placed_at, *(refund.at for refund in order.refunds)]
    if order.scheduled_for is not None:
        moments.append(order.scheduled_for)
    for shipment in order.shipments:
        moments.extend(event.at for event in shipment.events)
        moments.extend(at for at in (shipment.shipped_at, shipment.delivered_at) if at is not None)
    return max(moments)
