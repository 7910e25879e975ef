"""Returns and refunds asked for: what is open already, what may still come back, what may not."""

import re

from drafter.decision.cancelling import answer_cancel
from drafter.decision.goods import Goods, judge, open_items, write_costs, write_window
from drafter.decision.handing_over import service_subject
from drafter.decision.items import named_items, request_subject, write_items
from drafter.decision.money_back import look_after_returns, refund_status, write_refund_policy, write_refunds
from drafter.decision.parts import Draft, is_refunded, order_part, order_subject
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.decision.states import is_on_its_way_or_there
from drafter.decision.wismo import answer_wismo, cancelled
from drafter.domain.decision import Part
from drafter.domain.money import Money
from drafter.domain.order import Order, Return
from drafter.domain.policy import ProblemRule, ReturnRule
from drafter.domain.understanding import IntentName

OPEN_RETURN = frozenset({"requested", "approved", "in_transit", "received"})
_OPEN_ON_ORDER = frozenset({"requested", "in_progress", "inspection_complete"})
_IN_TROUBLE = frozenset({"lost", "returning"})
_RETURN = re.compile(r"return|rückgabe|rücksend|retour|\breso\b|\bresi\b|devoluci|renvoi|退货|退款", re.IGNORECASE)
_DECLINED = re.compile(
    r"declin|refus|reject|den(?:y|ied)|abgelehnt|ablehn|verweiger|rifiut|respint|rechaz|deneg|拒|未通过|没通过|不通过|驳回",
    re.IGNORECASE,
)
_STUCK = frozenset({"wismo_lost", "wismo_returning", "wismo_exception", "wismo_delayed"})


def answer_return(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about sending something of an order back."""
    settled = _settled(sheet, order, intent)
    if settled is not None:
        return settled
    if not is_on_its_way_or_there(order):
        return answer_cancel(sheet, order, intent)
    if order.shipments and all(shipment.status in _IN_TROUBLE for shipment in order.shipments):
        return answer_wismo(sheet, order, intent)
    return _by_policy(sheet, order, intent)


def _settled(sheet: Sheet, order: Order, intent: IntentName) -> Part | None:
    """Return the part for an order of which nothing is left to return, or where that was asked before."""
    if order.status == "cancelled":
        return cancelled(sheet, order, intent)
    check_returns_known(order)
    open_returns = [back for back in order.returns if back.status in OPEN_RETURN]
    if (open_returns and not _asks_for_more(sheet, order)) or _only_said_to_be_open(order):
        return return_state(sheet, order, intent, open_returns)
    if is_refunded(order):
        return refund_status(sheet, order, intent, f"{order.number} was refunded in full")
    if _was_declined(sheet, order):
        return return_state(sheet, order, intent, list(order.returns))
    return None if open_items(order) else return_state(sheet, order, intent, list(order.returns))


def answer_refund(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about money back: where it stands when some is recorded, else how to get it."""
    if order.status == "cancelled":
        return cancelled(sheet, order, intent)
    if order.refunds:
        return refund_status(sheet, order, intent, f"{order.number} has {len(order.refunds)} refund(s) on record")
    if any(back.status in OPEN_RETURN for back in order.returns) or _only_said_to_be_open(order):
        return return_state(sheet, order, intent, list(order.returns))
    if sheet.claims("refund_missing", "sent_back"):
        sheet.note(f"The customer expects a refund of {order.number}; neither a refund nor an open return is recorded")
        return refund_status(sheet, order, intent, f"No refund is recorded on {order.number}")
    waits = sheet.claims("not_received", "late") and not sheet.claims("changed_mind")
    if waits or any(shipment.status in _IN_TROUBLE for shipment in order.shipments):
        return answer_wismo(sheet, order, intent)
    return _if_in_trouble(sheet, order, intent) or answer_return(sheet, order, intent)


def _if_in_trouble(sheet: Sheet, order: Order, intent: IntentName) -> Part | None:
    """Return where the parcels stand when none is there and one is late or stuck: nobody can send that back."""
    if not order.shipments or any(shipment.status == "delivered" for shipment in order.shipments):
        return None
    mark = sheet.mark()
    part = answer_wismo(sheet, order, intent)
    if part.outcome in _STUCK:
        return part
    sheet.forget(mark)
    return None


def return_state(sheet: Sheet, order: Order, intent: IntentName, returns: list[Return]) -> Part:
    """Return the part that says where the returns of an order stand; an approved one with a label shows the label."""
    write_refunds(sheet, order)
    subject = f"policy:refunds/{order.number}"
    flags = write_refund_policy(sheet, subject, order, processing=True) if not order.refunds else ()
    labelled = [back for back in returns if sheet.known("return.label_url", f"return:{order.number}/{back.id}")]
    ready = bool(labelled) and all(back.status == "approved" for back in returns)
    if sheet.claims("sent_back", "refund_missing"):
        ready = False
    states = ", ".join(dict.fromkeys(back.status.replace("_", " ") for back in returns)) or order.return_status
    reasons = [f"A return of {order.number} is on record: {states}"]
    check_returns_known(order)
    if not order.returns:
        raise NeedsPersonError(f"The shop says that a return of {order.number} is {states}, without any detail")
    if any(back.status == "declined" for back in returns):
        sheet.note(f"A return of {order.number} was declined before")
    flags = (*flags, *look_after_returns(sheet, order), "already_requested", *(("label_ready",) if ready else ()))
    outcome = Draft(
        "return_label_issued" if ready else "return_status", "inform", reasons, flags, [subject, service_subject(sheet)]
    )
    return order_part(sheet, order, intent, outcome)


def asks_why_declined(sheet: Sheet, order: Order) -> bool:
    """Return whether the customer speaks of a declined return, and one of this order was."""
    declined = any(back.status == "declined" for back in order.returns)
    return declined and bool(_RETURN.search(sheet.said) and _DECLINED.search(sheet.said))


def check_returns_known(order: Order) -> None:
    """Hand off when a return is on record in a state nobody knows: whatever is said next depends on it."""
    if order.return_status == "unknown" or any(back.status == "unknown" for back in order.returns):
        raise NeedsPersonError(f"The state of a return of {order.number} is not known")


def by_policy_subject(order: Order) -> str:
    """Return the subject of an order's return terms."""
    return f"policy:returns/{order.number}"


def _by_policy(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    rule = sheet.need(ReturnRule, "returns", order)
    goods = judge(sheet, order, rule)
    subject = by_policy_subject(order)
    clause = sheet.write_clause("returns", subject, rule, goods.clause)
    about = request_subject(sheet, order, "return")
    write_items(sheet, ("request.items", about), order, goods.items)
    write_window(sheet, subject, "returns", goods)
    if not goods.allowed:
        return _denied(sheet, order, intent, goods, clause)
    flags = [*goods.flags, *write_costs(sheet, subject, "returns", goods)]
    flags += write_refund_policy(sheet, subject, order, processing=True)
    if "partly_allowed" in goods.flags:
        refused = [terms.item for terms in goods.refused]
        write_items(sheet, ("request.excluded_items", about), order, refused)
    _write_amount(sheet, order, goods)
    draft = Draft("return_steps", "allow", _allow_reasons(sheet, order, goods), flags, [subject, about], clause)
    return order_part(sheet, order, intent, draft)


def _denied(sheet: Sheet, order: Order, intent: IntentName, goods: Goods, clause: str) -> Part:
    problems = sheet.find(ProblemRule, "problems", order)
    flags = [*goods.flags, *(("defect_path",) if problems is not None and problems.defect_path else ())]
    why = {
        "outside_window": "the return window is over",
        "final_sale": "the items are final sale",
        "category_excluded": "the items' category is excluded from returns",
        None: "the order's state does not allow a return",
    }
    span = goods.refused[0].span
    ended = f" (it ended on {span.ends})" if span is not None and span.ends is not None else ""
    reasons = [f"No return of {order.number}: {why[goods.refusal]}{ended}"]
    scope = [by_policy_subject(order), request_subject(sheet, order, "return")]
    draft = Draft("return_denied", "deny", reasons, flags, scope, clause)
    return order_part(sheet, order, intent, draft)


def _allow_reasons(sheet: Sheet, order: Order, goods: Goods) -> list[str]:
    reasons = [f"A return of {order.number} is within the policy {goods.rule.id!r}"]
    reasons += [f"{terms.item.name}: not returnable ({terms.refusal})" for terms in goods.refused if terms.refusal]
    ends = {terms.span.ends for terms in goods.allowed if terms.span is not None}
    if len(ends) > 1:
        sheet.note(f"The items of {order.number} have different last days; the draft gives the earliest")
    return reasons


def _write_amount(sheet: Sheet, order: Order, goods: Goods) -> None:
    """Write down what comes back, where that is certain: the whole order, one piece a line, no discount."""
    prices = sum(item.unit_price.amount * item.quantity for item in order.items)
    whole = {terms.item.id for terms in goods.allowed} == {item.id for item in order.items}
    if any(item.quantity > 1 for item in order.items):
        return
    if not whole or order.refunds or prices != order.total.amount or not all(t.delivered for t in goods.allowed):
        return
    if any(item.unit_price.currency != order.total.currency for item in order.items):
        return
    percent, fee = goods.allowed[0].fee_percent, sheet.known("policy.fee", by_policy_subject(order))
    if fee is not None or percent is not None:
        return
    basis = [("order.total", order_subject(order))]
    amount = Money(amount=order.total.amount, currency=order.total.currency)
    sheet.write(("return.refund_amount", order_subject(order)), amount, basis=basis)


def _asks_for_more(sheet: Sheet, order: Order) -> bool:
    """Return whether the request names items that are not in an open return yet."""
    named, items = named_items(sheet, order)
    held = {part.id for back in order.returns if back.status in OPEN_RETURN for part in back.items}
    return named and len(order.items) > 1 and bool(held) and not held & {item.id for item in items}


def _was_declined(sheet: Sheet, order: Order) -> bool:
    """Return whether a return of what is asked about was declined: it is not offered again by policy."""
    declined = [back for back in order.returns if back.status == "declined"]
    held = {part.id for back in declined for part in back.items}
    named, items = named_items(sheet, order)
    return bool(declined) and (not named or not held or any(item.id in held for item in items))


def _only_said_to_be_open(order: Order) -> bool:
    return order.return_status in _OPEN_ON_ORDER and not order.returns
