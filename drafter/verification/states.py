"""Which statuses of the evidence bear out a phrase that claims a state."""

from collections.abc import Mapping

from drafter.verification.facts import Facts, Parcel

PARCEL: Mapping[str, frozenset[str]] = {
    "delivered": frozenset({"delivered"}),
    "out": frozenset({"out_for_delivery"}),
    "attempt": frozenset({"attempt_failed", "available_for_pickup", "returning"}),
    "pickup": frozenset({"available_for_pickup"}),
    "transit": frozenset({"in_transit", "out_for_delivery"}),
    "shipped": frozenset(
        {
            "in_transit", "out_for_delivery", "attempt_failed", "available_for_pickup", "delivered", "exception",
            "returning", "lost",
        }
    ),
    "exception": frozenset({"exception", "lost", "returning", "attempt_failed"}),
    "returning": frozenset({"returning"}),
    "lost": frozenset({"lost"}),
    "label": frozenset({"label_created"}),
}  # fmt: skip

_PREPARING = frozenset({"unfulfilled", "in_progress", "partially_fulfilled", "scheduled", "on_hold"})
_PAID = frozenset({"paid", "partially_paid", "authorized", "partially_refunded", "refunded"})
_REFUNDED = frozenset({"partially_refunded", "refunded"})
_OWED = frozenset({"payment_pending", "partially_paid", "authorization_expiring", "authorization_expired"})
_UNPAID = frozenset({"pending", "partially_paid", "expired", "voided", "authorized"})


def parcel_bears_out(name: str, parcel: Parcel) -> bool:
    """Return whether a parcel's status (and flags) bear out the phrase row `name`."""
    if parcel.status in PARCEL[name]:
        return True
    if name == "lost":
        return "lost" in parcel.flags
    if name == "shipped":
        return parcel.shipped or parcel.status == "unknown"
    return name == "transit" and parcel.status == "label_created" and parcel.shipped


def order_bears_out(name: str, facts: Facts) -> bool:
    """Return whether an order in scope bears out the phrase row `name` of family `order`."""
    fulfillment, payment = facts.values("order.fulfillment_status"), facts.values("order.payment_status")
    flags = facts.flags
    if name == "cancelled":
        return "cancelled" in facts.values("order.status") or "order_cancelled" in facts.actions
    if name == "hold":
        return "on_hold" in fulfillment or bool(facts.named("order.hold_reason")) or order_bears_out("unpaid", facts)
    if name == "scheduled":
        return "scheduled" in fulfillment or bool(facts.named("order.scheduled_for", "order.dispatch_by"))
    if name == "preparing":
        # said wrongly only of an order that has left altogether, or ended
        ended = bool(facts.values("order.status") & {"cancelled"})
        left = bool(facts.parcels) and all(parcel.status in PARCEL["shipped"] for parcel in facts.parcels)
        waiting = bool(flags & {"some_unshipped", "overdue_dispatch", "subscription"} or fulfillment & _PREPARING)
        return not ended and (waiting or not left or bool(facts.actions))
    if name in ("paid", "released"):
        return bool(payment & (_PAID if name == "paid" else {"voided"}))
    return _is_unpaid(facts)


def _is_unpaid(facts: Facts) -> bool:
    """Whether money for an order in scope is missing; a refund that failed is a payment that failed."""
    said = facts.values("order.payment_status") & _UNPAID or facts.flags & _OWED
    waited_for = any(part.outcome == "payment_action" for part in facts.parts)
    because = facts.values("order.hold_reason", "order.cancel_reason") & {"awaiting_payment", "declined"}
    return bool(said or waited_for or because or "failed" in facts.values("refund.status"))


def refund_bears_out(name: str, facts: Facts) -> bool:
    """Return whether refunds or actions bear out the phrase row `name` of family `refund`."""
    statuses = facts.values("refund.status")
    if name == "issued":
        done = {"refund_issued", "partial_refund"} & facts.actions
        done |= facts.values("order.payment_status") & _REFUNDED
        return bool(done or statuses & {"pending", "completed"} or facts.flags & {"refund_completed", "refund_pending"})
    if name == "pending":
        return bool(
            statuses & {"pending"}
            or "refund_pending" in facts.flags
            or {"refund_issued", "partial_refund"} & facts.actions
        )
    return bool(statuses & {name} or f"refund_{name}" in facts.flags)


_RETURN: Mapping[str, frozenset[str]] = {
    "received": frozenset({"received", "closed"}),
    "approved": frozenset({"approved", "in_transit", "received", "closed"}),
    "declined": frozenset({"declined"}),
    "requested": frozenset({"requested", "approved", "in_transit", "received", "declined", "closed"}),
    "closed": frozenset({"closed"}),
}

_BY_ORDER: Mapping[str, frozenset[str]] = {
    "received": frozenset({"inspection_complete", "returned"}),
    "requested": frozenset({"requested", "in_progress", "inspection_complete", "returned"}),
    "closed": frozenset({"returned"}),
}
"""What an order itself says of its returns."""
_BY_FLAG: Mapping[str, frozenset[str]] = {
    "requested": frozenset({"already_requested", "already_done"}),
    "closed": frozenset({"already_done"}),
}


def return_bears_out(name: str, facts: Facts) -> bool:
    """Return whether returns or actions bear out the phrase row `name` of family `return`."""
    if name in ("approved", "requested") and {"return_approved", "label_issued"} & facts.actions:
        return True
    if name == "requested" and facts.named("return.status"):
        return True
    by_order = facts.values("order.return_status") & _BY_ORDER.get(name, frozenset())
    by_flag = facts.flags & _BY_FLAG.get(name, frozenset())
    return bool(facts.values("return.status") & _RETURN[name] or by_order or by_flag)


_DEEDS: Mapping[str, frozenset[str]] = {
    "replacement": frozenset({"replacement_confirmed"}),
    "exchange": frozenset({"exchange_confirmed"}),
    "address": frozenset({"address_changed"}),
    "label": frozenset({"label_issued", "return_approved"}),
}


def deed_bears_out(name: str, facts: Facts) -> bool:
    """Return whether a confirmed action (or a label that exists) bears out the phrase row `name` of family `deed`."""
    if name == "label" and (facts.named("return.label_url") or "label_ready" in facts.flags):
        return True
    return bool(_DEEDS.get(name, frozenset()) & facts.actions)
