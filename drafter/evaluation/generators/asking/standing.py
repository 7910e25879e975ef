"""What an order's record says plainly: one word for where it stands, read without any of the product's stages."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from drafter.domain.order import Order, Shipment
from drafter.domain.store import Store

STALE_AFTER = 5
"""Days without a scan after which both brands' policies call the news old."""
GIVEN_UP_AFTER = 5
"""Days past the promised day after which they offer a replacement: for those cases the record alone says nothing."""
_PICKUP = {"available_for_pickup", "attempt_failed"}
_TROUBLE = ("lost", "returning", "exception", "late")
_OPEN_RETURNS = {"requested", "approved", "in_transit", "received"}


def local_day(moment: datetime, store: Store) -> date:
    """Return the calendar day of a moment where the store is."""
    return moment.astimezone(ZoneInfo(store.time_zone)).date()


def parcel_stands(parcel: Shipment, today: date, store: Store) -> str | None:
    """Return how a parcel stands; None where the record alone does not settle it."""
    if parcel.status in _PICKUP:
        return "pickup"
    if parcel.status not in {"label_created", "in_transit"}:
        return parcel.status
    if any(event.status == "delivered" for event in parcel.events):
        return None
    due = parcel.estimated_delivery.latest if parcel.estimated_delivery else None
    if due is not None and due < today:
        return "late" if today - due < timedelta(days=GIVEN_UP_AFTER) else None
    return _by_its_scans(parcel, today, store, promised=due is not None)


def _by_its_scans(parcel: Shipment, today: date, store: Store, *, promised: bool) -> str | None:
    last = max((local_day(event.at, store) for event in parcel.events), default=None)
    silent = (today - last).days if last else 0
    if silent > STALE_AFTER + 1:
        return "late"
    if silent >= STALE_AFTER or (last is None and not promised):
        return None
    return "moving" if parcel.shipped_at else "labelled"


def stands(order: Order, at: datetime, store: Store) -> str | None:
    """Return how an order stands as a whole; None where the record alone does not settle it."""
    today = local_day(at, store)
    if "unknown" in {order.status, order.fulfillment_status}:
        return "unknown"
    if order.status == "cancelled":
        return "cancelled" if not order.shipments else None
    if not order.shipments:
        return _not_sent(order, today, store)
    return "refunded" if order.payment_status == "refunded" else _sent(order, today, store)


def _sent(order: Order, today: date, store: Store) -> str | None:
    kinds = [parcel_stands(parcel, today, store) for parcel in order.shipments]
    if None in kinds or "unknown" in kinds:
        return None
    if order.returns:
        opened = [one.status for one in order.returns if one.status in _OPEN_RETURNS]
        return f"return {opened[0]}" if len(order.returns) == len(opened) == 1 and set(kinds) == {"delivered"} else None
    trouble = next((kind for kind in _TROUBLE if kind in kinds), None)
    rest = any(item.quantity_shipped < item.quantity - item.quantity_refunded for item in order.items)
    alike = kinds[0] if len(set(kinds)) == 1 and not rest else "mixed"
    return trouble or alike


def _not_sent(order: Order, today: date, store: Store) -> str | None:
    if order.status != "open":
        return None
    if order.fulfillment_status == "on_hold":
        return f"held {order.hold_reason}"
    if order.payment_status in {"pending", "partially_paid"}:
        overdue = order.payment_due_by is not None and local_day(order.payment_due_by, store) < today
        return None if overdue else "unpaid"
    settled = order.payment_status == "paid" or (order.payment_status == "authorized" and order.payment_due_by is None)
    if order.fulfillment_status == "scheduled" and settled:
        later = order.scheduled_for is not None and local_day(order.scheduled_for, store) > today
        return "scheduled" if later else None
    return {"unfulfilled": "open", "in_progress": "packing"}.get(order.fulfillment_status) if settled else None
