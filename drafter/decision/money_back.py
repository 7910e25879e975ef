"""How long money takes to come back, and the state of refunds that were asked about."""

import re
from datetime import date
from typing import NamedTuple

from drafter.decision.parts import Draft, live_refunds, order_part, order_subject, refund_total
from drafter.decision.sheet import Sheet
from drafter.domain.decision import Part
from drafter.domain.money import Money
from drafter.domain.order import Order
from drafter.domain.policy import RefundRule, ServiceRule
from drafter.domain.understanding import IntentName
from drafter.domain.values import Duration

_ASKS_PURPOSE = re.compile(
    r"\bwhat(?:['’]?s| is| was| are| were)\b[^.!?\n]{0,60}\bfor\b"
    r"|\bwhy (?:did|have) (?:you|i) (?:refund|get|got|receive)|\bwo(?:für|zu)\b"
    r"|\b(?:warum|weshalb|wieso) (?:habt ihr|haben sie|habe ich)\b[^.!?\n]{0,40}(?:erstattet|bekommen|erhalten)"
    r"|\b(?:a|per) (?:che )?cosa\b|\bperch[eé] (?:mi avete|ho ricevuto)\b"
    r"|\b(?:de|a|por|para) qu[eé] (?:es|son|era|eran|corresponden?|se deben?)\b"
    r"|\bpor qu[eé] me (?:devolvieron|han devuelto|reembolsaron)\b"
    r"|\bà quoi (?:correspond|servent|sert)|\bpour(?: |)quoi (?:m['’]|j['’]ai reçu|avez-vous rembours)"
    r"|什么钱|什么费用|什么款|是为什么退|为什么退给我|为什么给我退",
    re.IGNORECASE,
)


class Issue(NamedTuple):
    """A refund that was issued: to which payment method, on which day, and whether it is still under way."""

    method: str | None
    day: date
    pending: bool = False


def refund_timing(sheet: Sheet, order: Order, method: str | None) -> tuple[Duration, str] | None:
    """Return how long a refund to a payment method takes, and the policy record, or None when no policy says."""
    rule = sheet.find(RefundRule, "refunds", order)
    if rule is None:
        return None
    timing = rule.timing.get(method or "", rule.default)
    return None if timing is None else (timing, f"refunds/{rule.id}")


def write_refund_policy(sheet: Sheet, subject: str, order: Order, *, processing: bool = False) -> tuple[str, ...]:
    """Write down how long a refund of this order would take; return the flags that follow."""
    found = refund_timing(sheet, order, sheet.known("order.paid_with", order_subject(order)))
    rule = sheet.find(RefundRule, "refunds", order)
    if processing and rule is not None and rule.processing is not None:
        sheet.write(("policy.processing", subject), rule.processing, rule=f"refunds/{rule.id}")
    if found is None:
        return ()
    timing, record = found
    paid_with = [("order.paid_with", order_subject(order))]
    sheet.write(("policy.refund_timing", subject), timing, rule=record, basis=paid_with)
    return ("refund_at_once",) if timing.most == 0 else ()


def look_after_returns(sheet: Sheet, order: Order) -> tuple[str, ...]:
    """Tell staff what a return of this order lacks; return the flag where it has waited for longer than we say.

    An order was last changed when its return was asked for or arrived, or later: what is over since then is over.
    """
    for back in order.returns:
        if back.status == "approved" and not sheet.known("return.label_url", f"return:{order.number}/{back.id}"):
            sheet.note(f"The approved return of {order.number} has no label on record: send one")
    statuses = {back.status for back in order.returns}
    service, refunds = sheet.find(ServiceRule, "service"), sheet.find(RefundRule, "refunds", order)
    answer = service.response_time if service is not None and "requested" in statuses else None
    is_checked = order.return_status == "inspection_complete" or bool(order.refunds)
    check = refunds.processing if refunds is not None and "received" in statuses and not is_checked else None
    since = sheet.day(order.updated_at)
    spans = [span for span in (answer, check) if span is not None]
    if not any(sheet.calendar.after(since, span, "most") < sheet.today for span in spans):
        return ()
    sheet.note(f"The return of {order.number} has waited since {since} at least: answer it, or check the goods")
    return ("return_overdue",)


def write_refunds(sheet: Sheet, order: Order) -> None:
    """Write down when each refund should show, and what they come to."""
    for refund in order.refunds:
        subject = f"refund:{order.number}/{refund.id}"
        if refund.status == "failed":
            sheet.note(f"Refund {refund.id} of {refund.amount} failed: it has to be issued again")
            continue
        method = sheet.known("refund.method", subject) or sheet.known("order.paid_with", order_subject(order))
        write_arrival(sheet, subject, order, Issue(method, sheet.day(refund.at), refund.status == "pending"))
    total = refund_total(order)
    if not live_refunds(order):
        return
    if total > order.total.amount:
        sheet.note(f"The refunds of {order.number} come to more than the order: check them")
        return
    basis = [("refund.amount", f"refund:{order.number}/{refund.id}") for refund in live_refunds(order)]
    amount = Money(amount=total, currency=order.total.currency)
    sheet.write(("order.refund_total", order_subject(order)), amount, basis=basis)


def write_arrival(sheet: Sheet, subject: str, order: Order, issue: Issue) -> tuple[str, ...]:
    """Write down how long one refund takes and its last day; return the flags that follow.

    The last day of a refund that is still pending is only given while it lies ahead.
    """
    found = refund_timing(sheet, order, issue.method)
    if found is None:
        return ()
    timing, record = found
    sheet.write(("refund.timing", subject), timing, rule=record, basis=[("refund.method", subject)])
    due = sheet.calendar.after(issue.day, timing, "most")
    if not issue.pending or due >= sheet.today:
        sheet.write(("refund.expected_by", subject), due, rule=record, basis=[("refund.issued_on", subject)])
    elif issue.pending:
        sheet.note(f"A refund pending since {issue.day} should have shown by {due}: check why it has not gone through")
    if not issue.pending and due < sheet.today and sheet.claims("refund_missing"):
        sheet.note(f"The customer misses a refund issued on {issue.day} that should have shown by {due}: trace it")
    return ("refund_at_once",) if timing.most == 0 else ()


def _asked_purpose(sheet: Sheet, order: Order) -> tuple[str, ...]:
    """Return the flag that what a refund is for is asked; who misses the money does not ask that."""
    came = any(refund.status == "completed" for refund in order.refunds)
    if not came or sheet.claims("refund_missing") or not _ASKS_PURPOSE.search(sheet.understanding.request):
        return ()
    if not all(sheet.known("refund.reason", f"refund:{order.number}/{refund.id}") for refund in order.refunds):
        sheet.note(f"The customer asks what the refund of {order.number} is for, and no reason is on record: tell them")
    return ("purpose_asked",)


def refund_status(sheet: Sheet, order: Order, intent: IntentName, reason: str) -> Part:
    """Return the part that says where the refunds of an order stand."""
    write_refunds(sheet, order)
    subject = f"policy:refunds/{order.number}"
    flags = write_refund_policy(sheet, subject, order, processing=True)
    flags = _asked_purpose(sheet, order) if order.refunds else flags
    draft = Draft("refund_status", "inform", [reason], flags=flags, scope=[subject])
    return order_part(sheet, order, intent, draft)
