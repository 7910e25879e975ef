"""Where is my order: from the facts of order and parcels to exactly one outcome."""

from collections.abc import Sequence
from datetime import datetime

from drafter.decision.dispatch import write_dispatch
from drafter.decision.handing_over import service_subject
from drafter.decision.items import item_subject
from drafter.decision.money_back import look_after_returns, refund_status, write_refund_policy, write_refunds
from drafter.decision.parcels import Kind, Parcel, read_parcels, write_contents, write_parcels
from drafter.decision.parts import Draft, is_refunded, order_part, order_subject, payment_flags
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.domain.decision import OutcomeName, Part
from drafter.domain.order import LineItem, Order
from drafter.domain.policy import ParcelRule
from drafter.domain.understanding import IntentName

_OPEN_RETURN = frozenset({"requested", "approved", "in_transit", "received"})
# What is wrong comes first: one parcel in trouble is what a reply about several must open with.
_TROUBLE: tuple[tuple[Kind, OutcomeName], ...] = (
    ("lost", "wismo_lost"),
    ("returning", "wismo_returning"),
    ("exception", "wismo_exception"),
    ("delayed", "wismo_delayed"),
)
_ALL_ALIKE: dict[Kind, OutcomeName] = {
    "moving": "wismo_in_transit",
    "out": "wismo_out_for_delivery",
    "pickup": "wismo_pickup",
    "delivered": "wismo_delivered",
}
_SAYS: dict[OutcomeName, str] = {
    "wismo_lost": "a parcel is lost, or has been waited for long enough",
    "wismo_returning": "a parcel is on its way back",
    "wismo_exception": "the carrier reports an exception",
    "wismo_delayed": "a parcel is late or has had no scan for too long",
    "wismo_in_transit": "every parcel is on its way and on time",
    "wismo_out_for_delivery": "out for delivery today",
    "wismo_pickup": "the customer or the carrier has to try again",
    "wismo_delivered": "every parcel was delivered",
    "wismo_partially_shipped": "the parcels stand differently, or part of the order has not left",
    "wismo_delivered_not_received": "delivered by its scan, and the customer does not have it",
}


def answer_wismo(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part that says where an order stands."""
    if order.status == "cancelled":
        return cancelled(sheet, order, intent)
    if is_refunded(order):
        return refund_status(sheet, order, intent, f"{order.number} was refunded in full")
    if not order.shipments:
        return not_shipped(sheet, order, intent)
    return _shipped(sheet, order, intent)


def cancelled(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about a cancelled order and its money."""
    if sheet.claims("never_cancelled"):
        why = f"The customer says they never cancelled {order.number}: check who did, and why"
        raise NeedsPersonError(why, wish="denies_cancelling")
    moving = [s.id for s in order.shipments if s.status not in {"label_created", "returning", "lost"}]
    if moving:
        raise NeedsPersonError(f"{order.number} is cancelled, but parcel {moving[0]} left: check which is right")
    write_refunds(sheet, order)
    if order.payment_status in {"paid", "partially_paid"} and not order.refunds:
        sheet.note(f"{order.number} is cancelled and paid, and no refund is recorded: issue it")
    why = f" ({order.cancel_reason})" if order.cancel_reason else ""
    already = ("already_done",) if intent == "cancel" else ()
    draft = Draft("wismo_cancelled", "inform", [f"{order.number} is cancelled{why}"], flags=already)
    return order_part(sheet, order, intent, draft)


def not_shipped(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about an order without a parcel."""
    if order.status != "open":
        raise NeedsPersonError(f"{order.number} is {order.status} and has no parcel: its state needs a look")
    if order.fulfillment_status == "on_hold":
        return _on_hold(sheet, order, intent)
    problem = payment_flags(sheet, order)
    if problem:
        return payment_action(sheet, order, intent)
    if order.payment_status in {"voided", "unknown"}:
        raise NeedsPersonError(f"The payment of {order.number} is {order.payment_status} and nothing has left")
    if order.fulfillment_status == "scheduled":
        return _scheduled(sheet, order, intent)
    if order.fulfillment_status not in {"unfulfilled", "in_progress", "partially_fulfilled"}:
        raise NeedsPersonError(f"{order.number} is {order.fulfillment_status} and shows no parcel")
    return _waiting(sheet, order, intent)


def payment_action(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part that asks for what the payment lacks."""
    flags = payment_flags(sheet, order)
    if "authorization_expired" not in flags:
        _check_due(sheet, order)
    reason = f"The payment of {order.number} needs the customer: {', '.join(flags)}"
    return order_part(sheet, order, intent, Draft("payment_action", "ask", [reason.replace("_", " ")]))


def _check_due(sheet: Sheet, order: Order) -> None:
    """Hand off a payment that is overdue: nobody should be asked to pay by a day that is over."""
    due = order.payment_due_by
    if due is not None and sheet.day(due) < sheet.today:
        raise NeedsPersonError(f"The payment of {order.number} was due on {sheet.day(due)} and is not complete")


def _on_hold(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    reason = sheet.known("order.hold_reason", order_subject(order))
    if payment_flags(sheet, order) and order.hold_reason is None:
        return payment_action(sheet, order, intent)
    if reason == "awaiting_payment":
        _check_due(sheet, order)
    if order.hold_reason is not None and reason is None:
        sheet.note("The reason of the hold is for staff only")
    ask = reason in {"awaiting_payment", "address"}
    draft = Draft(
        "on_hold",
        "ask" if ask else "inform",
        [f"{order.number} is on hold{f' ({reason})' if reason else ''}"],
        scope=[service_subject(sheet)],
    )
    return order_part(sheet, order, intent, draft)


def _scheduled(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    if order.scheduled_for is None:
        raise NeedsPersonError(f"{order.number} is scheduled, but for no day")
    if sheet.day(order.scheduled_for) < sheet.today:
        return _waiting(sheet, order, intent)
    reason = f"{order.number} is scheduled to ship on {sheet.day(order.scheduled_for)}"
    return order_part(sheet, order, intent, Draft("scheduled", "inform", [reason]))


def _waiting(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    flags = write_dispatch(sheet, order, order.items, since=_counts_from(order))
    if flags:
        sheet.note(f"{order.number} should have left already: ask the warehouse")
    late = " and is overdue" if flags else ""
    reasons = [f"{order.number} has not left yet{late}"]
    draft = Draft("wismo_not_shipped", "inform", reasons, flags=flags, scope=[service_subject(sheet)])
    return order_part(sheet, order, intent, draft)


def _shipped(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    rest = _unshipped(sheet, order)
    parcels = read_parcels(sheet, order)
    if not rest and all(parcel.kind == "delivered" for parcel in parcels) and _has_open_return(order):
        return _return_open(sheet, order, intent)
    outcome = _outcome(parcels, rest=bool(rest))
    if outcome == "wismo_lost" and _lost_is_settled(order, parcels):
        return refund_status(sheet, order, intent, f"What was lost of {order.number} is refunded already")
    write_parcels(sheet, parcels)
    write_contents(sheet, order)
    if order.refunds:
        write_refunds(sheet, order)
    flags = write_dispatch(sheet, order, rest, since=_counts_from(order)) if rest else ()
    draft = Draft(outcome, "inform", _reasons(sheet, order, outcome, parcels), flags=flags, parcels=parcels)
    if outcome in {"wismo_lost", "wismo_delivered_not_received"}:
        _stand_on_policy(sheet, order, draft)
    elif any("inquiry_due" in parcel.flags for parcel in parcels):
        rule = sheet.need(ParcelRule, "parcels", order)
        draft.scope = [f"policy:parcels/{order.number}"]
        sheet.write_clause("parcels", draft.scope[0], rule, rule.clause)
    return order_part(sheet, order, intent, draft)


def _outcome(parcels: Sequence[Parcel], *, rest: bool) -> OutcomeName:
    kinds = {parcel.kind for parcel in parcels}
    if kinds == {"unknown"} or (len(parcels) == 1 and "unknown" in kinds):
        raise NeedsPersonError("Where the parcel stands is not known: the carrier's status is not one we know")
    if any(p.kind == "unknown" and (p.shipment.shipped_at is None or p.shipment.carrier is None) for p in parcels):
        raise NeedsPersonError("One of the parcels has a status we do not know, and nothing else is known of it")
    for kind, outcome in _TROUBLE:
        if kind in kinds:
            return outcome
    if any("claimed_not_received" in parcel.flags for parcel in parcels):
        return "wismo_delivered_not_received"
    if rest or len(kinds) > 1:
        return "wismo_partially_shipped"
    return _ALL_ALIKE[parcels[0].kind]


def _reasons(sheet: Sheet, order: Order, outcome: OutcomeName, parcels: Sequence[Parcel]) -> list[str]:
    reasons = [f"{order.number}: {_SAYS[outcome]}"]
    for number, parcel in enumerate(parcels, 1):
        late = f", {parcel.days_late} days late" if parcel.days_late else ""
        old = f", last news {parcel.news_age} days ago" if parcel.news_age else ""
        reasons.append(f"Parcel {number}: {parcel.shipment.status.replace('_', ' ')}{late}{old}")
    if sheet.claims("late") and not any(parcel.days_late for parcel in parcels):
        reasons.append("The customer says it is late; no promised day is over yet")
    if sheet.claims("not_received") and outcome not in {"wismo_delivered_not_received", "wismo_delivered"}:
        reasons.append("The customer has not received it, as the parcels' states say too")
    return reasons


def _stand_on_policy(sheet: Sheet, order: Order, draft: Draft) -> None:
    """Add the clause a parcel's outcome stands on; an offer of money also says how long that takes."""
    rule = sheet.need(ParcelRule, "parcels", order)
    subject = f"policy:parcels/{order.number}"
    draft.scope = [subject]
    if draft.outcome == "wismo_lost":
        draft.verdict = "allow"
        _note_choice(sheet, order)
        draft.clause = sheet.write_clause("parcels", subject, rule, rule.clause)
        draft.flags = (*draft.flags, *write_refund_policy(sheet, subject, order))
    else:
        draft.clause = sheet.write_clause("parcels", subject, rule, rule.not_received.clause)


def _note_choice(sheet: Sheet, order: Order) -> None:
    """Tell staff what the customer chose, where they said so."""
    if sheet.claims("wants_money") != sheet.claims("wants_replacement"):
        chosen = "the money back" if sheet.claims("wants_money") else "a new parcel"
        sheet.note(f"The customer wants {chosen} for what is lost of {order.number}: see to it, then confirm it")


def _return_open(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    write_refunds(sheet, order)
    subject = f"policy:refunds/{order.number}"
    flags = (*write_refund_policy(sheet, subject, order, processing=True), *look_after_returns(sheet, order))
    scope = [subject, service_subject(sheet)]
    draft = Draft("return_status", "inform", [f"A return of {order.number} is open"], flags=flags, scope=scope)
    return order_part(sheet, order, intent, draft)


def _has_open_return(order: Order) -> bool:
    return any(back.status in _OPEN_RETURN for back in order.returns)


def _lost_is_settled(order: Order, parcels: Sequence[Parcel]) -> bool:
    """Return whether everything in the lost parcels was refunded."""
    refunded = {item.id for item in order.items if item.quantity_refunded >= item.quantity}
    lost = [parcel.shipment for parcel in parcels if parcel.kind == "lost"]
    return all(shipment.items and all(held.id in refunded for held in shipment.items) for shipment in lost)


def _unshipped(sheet: Sheet, order: Order) -> tuple[LineItem, ...]:
    """Return the lines of which something has not left, as the context found them."""
    names = sheet.values("order.unshipped_items", order_subject(order))
    return tuple(item for item in order.items if sheet.known("item.name", item_subject(order, item)) in names)


def _counts_from(order: Order) -> datetime:
    return max(order.placed_at, order.scheduled_for) if order.scheduled_for else order.placed_at
