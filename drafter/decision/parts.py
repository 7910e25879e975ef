"""Building the parts of a reply: their scope and the flags that hold in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from drafter.decision.items import item_subject
from drafter.decision.parcels import Parcel, shipment_subject
from drafter.decision.sheet import Sheet
from drafter.domain.decision import OutcomeName, Part, Verdict
from drafter.domain.order import Order, Refund
from drafter.domain.policy import PaymentRule
from drafter.domain.understanding import IntentName

TICKET = "ticket"


@dataclass(slots=True)
class Draft:
    """A part in the making: what it says, why, and what else it may show."""

    outcome: OutcomeName
    verdict: Verdict
    reasons: Sequence[str]
    flags: Iterable[str] = ()
    scope: Sequence[str] = ()
    clause: str | None = None
    parcels: Sequence[Parcel] = field(default=())


def order_subject(order: Order) -> str:
    """Return the evidence subject of an order."""
    return f"order:{order.number}"


def order_part(sheet: Sheet, order: Order, intent: IntentName, draft: Draft) -> Part:
    """Return a part about an order, with all that is the order's in scope and every flag that is a fact of it."""
    subject = order_subject(order)
    flags: dict[str, tuple[str, ...]] = {
        subject: tuple(dict.fromkeys((*order_flags(sheet, order), *draft.flags))),
        **{parcel.subject: parcel.flags for parcel in draft.parcels if parcel.flags},
        **refund_flags(sheet, order),
    }
    return Part.made_of(
        outcome=draft.outcome,
        verdict=draft.verdict,
        intent=intent,
        subject=subject,
        scope=(subject, *_belongings(order), *draft.scope, *_always(sheet)),
        flags=_with_ticket(sheet, flags),
        reasons=tuple(draft.reasons),
        clause=draft.clause,
    )


def plain_part(sheet: Sheet, intent: IntentName, draft: Draft, subject: str = TICKET) -> Part:
    """Return a part about the ticket, a product or the knowledge."""
    own = tuple(draft.flags)
    flags: dict[str, tuple[str, ...]] = {} if subject == TICKET or not own else {subject: own}
    scope = (*(() if subject == TICKET else (subject,)), *draft.scope, *_always(sheet))
    return Part.made_of(
        outcome=draft.outcome,
        verdict=draft.verdict,
        intent=intent,
        subject=subject,
        scope=tuple(dict.fromkeys(scope)),
        flags=_with_ticket(sheet, flags, own if subject == TICKET else ()),
        reasons=tuple(draft.reasons),
        clause=draft.clause,
    )


def order_flags(sheet: Sheet, order: Order) -> list[str]:
    """Return the facts about an order that wordings ask for."""
    flags: list[str] = []
    if len(order.shipments) > 1:
        flags.append("split")
    if order.shipments and sheet.known("order.unshipped_items", order_subject(order)):
        flags.append("some_unshipped")
    elif order.shipments and all(shipment.status == "delivered" for shipment in order.shipments):
        flags.append("all_delivered")
    flags += payment_flags(sheet, order)
    flags += _money_back_flags(order)
    reason = sheet.known("order.cancel_reason", order_subject(order))
    if order.status == "cancelled" and reason:
        by = {"customer": "cancelled_by_customer", "inventory": "cancelled_by_merchant"}
        flags += [by.get(reason, "cancelled_by_merchant")] if reason != "other" else []
    if order.scheduled_for is not None and order.fulfillment_status == "scheduled":
        flags.append("subscription")
    return flags


def payment_flags(sheet: Sheet, order: Order) -> list[str]:
    """Return what is the matter with an order's payment, if anything is."""
    if order.status == "cancelled":
        return []
    if order.payment_status == "authorized" and order.payment_due_by is not None:
        days_left = (sheet.day(order.payment_due_by) - sheet.today).days
        if days_left < 0:
            return ["authorization_expired"]
        rule = sheet.find(PaymentRule, "payment")
        return ["authorization_expiring"] if rule is not None and days_left <= rule.expiring_within else []
    by_status = {
        "pending": "payment_pending",
        "partially_paid": "partially_paid",
        "expired": "authorization_expired",
    }
    return [by_status[order.payment_status]] if order.payment_status in by_status else []


def live_refunds(order: Order) -> tuple[Refund, ...]:
    """Return the refunds that went or are going through."""
    return tuple(refund for refund in order.refunds if refund.status != "failed")


def refund_total(order: Order) -> Decimal:
    """Return the sum of the refunds in the order's currency that went or are going through."""
    live = (refund.amount for refund in live_refunds(order) if refund.amount.currency == order.total.currency)
    return sum((amount.amount for amount in live), Decimal(0))


def is_refunded(order: Order) -> bool:
    """Return whether all the money went back, or is on its way."""
    return order.payment_status == "refunded" or (
        bool(live_refunds(order)) and refund_total(order) >= order.total.amount
    )


def refund_flags(sheet: Sheet, order: Order) -> Mapping[str, tuple[str, ...]]:
    """Return each refund's flags by its subject."""
    found: dict[str, tuple[str, ...]] = {}
    for refund in order.refunds:
        subject = f"refund:{order.number}/{refund.id}"
        timing = sheet.known("refund.timing", subject)
        due = sheet.known("refund.expected_by", subject)
        flags = [f"refund_{refund.status}"]
        if timing == "0 day":
            flags.append("refund_at_once")
        if due and refund.status == "completed" and due < sheet.today.isoformat():
            flags.append("refund_overdue")
        found[subject] = tuple(flags)
    return found


def _money_back_flags(order: Order) -> list[str]:
    if not order.refunds:
        return ["no_refund"]
    statuses = {refund.status for refund in order.refunds}
    flags = [f"refund_{status}" for status in ("pending", "completed", "failed") if status in statuses]
    if live_refunds(order) and not is_refunded(order):
        flags.append("refund_partial")
    if len(order.refunds) > 1:
        flags.append("multiple_refunds")
    return flags


def _belongings(order: Order) -> tuple[str, ...]:
    return (
        *(item_subject(order, item) for item in order.items),
        *(shipment_subject(order, shipment) for shipment in order.shipments),
        *(f"refund:{order.number}/{refund.id}" for refund in order.refunds),
        *(f"return:{order.number}/{back.id}" for back in order.returns),
    )


def _always(sheet: Sheet) -> tuple[str, ...]:
    return (f"store:{sheet.store.id}", "customer", TICKET)


def _with_ticket(
    sheet: Sheet, flags: dict[str, tuple[str, ...]], own: tuple[str, ...] = ()
) -> dict[str, tuple[str, ...]]:
    understanding = sheet.understanding
    facts = (
        ("second_contact", understanding.customer_messages > 1 or sheet.claims("no_answer")),
        ("angry", understanding.sentiment == "angry"),
        ("risk", bool(understanding.risks)),
        ("number_given", number_given(sheet)),
        ("address_given", sheet.claims("address_given")),
        ("photo_given", sheet.claims("photo_given")),
        ("measures_given", sheet.claims("measures_given")),
    )
    ticket = tuple(dict.fromkeys((*own, *(flag for flag, holds in facts if holds))))
    return {**flags, TICKET: ticket} if ticket else flags


def number_given(sheet: Sheet) -> bool:
    """Return whether the ticket names an order or tracking number; a bare number does where the order was found."""
    if sheet.understanding.references or sheet.request.ticket.order_numbers:
        return True
    found = {order.number.lstrip("#") for order in sheet.context.orders}
    return any(number.lstrip("#") in found for number in sheet.understanding.bare_numbers)
