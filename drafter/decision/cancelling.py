"""Cancelling an order, or changing where it goes, while that is still possible."""

from drafter.decision.goods import judge, write_window
from drafter.decision.items import named_items
from drafter.decision.money_back import refund_status, write_refund_policy
from drafter.decision.parcels import read_parcels, write_parcels
from drafter.decision.parts import Draft, is_refunded, order_part
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.decision.states import has_left, states_allow
from drafter.decision.terms import window_end
from drafter.decision.wismo import answer_wismo, cancelled
from drafter.domain.decision import Part
from drafter.domain.order import Order
from drafter.domain.policy import ChangeRule, ReturnRule
from drafter.domain.understanding import IntentName

_MONEY_TAKEN = frozenset({"paid", "partially_paid", "partially_refunded"})


def answer_cancel(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about cancelling an order."""
    if order.status == "cancelled":
        return cancelled(sheet, order, intent)
    if is_refunded(order):
        return refund_status(sheet, order, intent, f"{order.number} was refunded in full")
    if sheet.claims("never_cancelled"):
        return answer_wismo(sheet, order, intent)
    rule = sheet.need(ChangeRule, "cancellation", order)
    subject = f"policy:cancellation/{order.number}"
    refusal = _refusal(sheet, order, rule)
    clause = sheet.write_clause("cancellation", subject, rule, rule.clause)
    if refusal is None:
        _check_whole(sheet, order)
        _check_not_chased(sheet, order)
        flags = write_refund_policy(sheet, subject, order) if order.payment_status in _MONEY_TAKEN else ()
        reasons = [f"{order.number} has not left and may be cancelled"]
        return order_part(sheet, order, intent, Draft("cancel_possible", "allow", reasons, flags, [subject], clause))
    flag, reason = refusal
    scope = [subject]
    if flag == "already_shipped":
        scope += _return_door(sheet, order)
        if sheet.known("order.unshipped_items", f"order:{order.number}"):
            _check_still_here(sheet, order)
            sheet.note(f"Part of {order.number} has not left: that part could still be cancelled by hand")
    return order_part(sheet, order, intent, Draft("cancel_too_late", "deny", [reason], [flag], scope, clause))


def answer_address(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about changing the address of an order."""
    if order.status == "cancelled":
        return cancelled(sheet, order, intent)
    if is_refunded(order):
        return refund_status(sheet, order, intent, f"{order.number} was refunded in full")
    rule = sheet.need(ChangeRule, "address_change", order)
    subject = f"policy:address_change/{order.number}"
    refusal = _refusal(sheet, order, rule)
    clause = sheet.write_clause("address_change", subject, rule, rule.clause)
    if refusal is None:
        if sheet.claims("address_given"):
            sheet.note(f"The new address is in the message: change it on {order.number}, then tell the customer")
            reasons = [f"{order.number} has not left, and the new address is in the message"]
            return order_part(sheet, order, intent, Draft("address_change", "allow", reasons, (), [subject], clause))
        reasons = [f"{order.number} has not left: its address can change once the complete new one is known"]
        return order_part(sheet, order, intent, Draft("address_change", "ask", reasons, (), [subject], clause))
    flag, reason = refusal
    if not rule.allowed and flag != "already_shipped":
        draft = Draft("address_change_too_late", "deny", [reason], ["never_allowed"], [subject], clause)
        return order_part(sheet, order, intent, draft)
    if flag != "already_shipped":
        why = f"{reason}; nothing has left, so a person should see whether it can be caught"
        raise NeedsPersonError(why, wish="address_wish")
    parcels = read_parcels(sheet, order)
    write_parcels(sheet, parcels)
    draft = Draft("address_change_too_late", "deny", [reason], [flag], [subject], clause, parcels)
    return order_part(sheet, order, intent, draft)


def _refusal(sheet: Sheet, order: Order, rule: ChangeRule) -> tuple[str, str] | None:
    """Return the flag and reason why an order can no longer be changed, or None when it can."""
    unseen = order.fulfillment_status == "fulfilled" and not order.shipments
    if unseen or has_left(order, label_counts=rule.label_counts_as_shipped):
        return "already_shipped", f"{order.number} has left"
    if not rule.allowed:
        return "state_not_allowed", f"The policy {rule.id!r} allows no change of {order.number}"
    if order.status == "unknown" or order.fulfillment_status == "unknown":
        raise NeedsPersonError(f"The state of {order.number} is not known, and the answer depends on it")
    if not states_allow(rule.states, order):
        state = order.fulfillment_status.replace("_", " ")
        return "state_not_allowed", f"{order.number} is {order.status} and {state}, which the policy does not allow"
    if rule.window is not None and sheet.today > window_end(sheet, rule.window, sheet.day(order.placed_at)):
        return "outside_window", f"The time to change {order.number} is over"
    return None


def _check_whole(sheet: Sheet, order: Order) -> None:
    """Hand off a wish to cancel only part of an order: the answer must not be about all of it."""
    named, items = named_items(sheet, order, reasons=False)
    in_part = named and len(items) < len(order.items)
    pieces = sum(item.quantity for item in order.items)
    if in_part or (pieces > 1 and (sheet.claims("part_only") or sheet.understanding.spared)):
        what = ", ".join(item.name for item in items) if in_part else "the message says which"
        why = f"The customer wants only part of {order.number} cancelled ({what}): do that by hand"
        raise NeedsPersonError(why, wish="part_wish")


def _check_not_chased(sheet: Sheet, order: Order) -> None:
    """Hand off a reminder: who asked before is not asked again whether they mean it."""
    if sheet.claims("not_cancelled"):
        why = f"The customer says that {order.number} is still not cancelled, and it is not: cancel it or say why not"
        raise NeedsPersonError(why, wish="cancel_chased")


def _check_still_here(sheet: Sheet, order: Order) -> None:
    """Hand off when the items to be cancelled are those that have not left: of them it is not true that they have."""
    named, items = named_items(sheet, order)
    if named and any(not item.quantity_shipped for item in items):
        why = f"What the customer wants cancelled of {order.number} has not left: it may be caught by hand"
        raise NeedsPersonError(why, wish="part_wish")


def _return_door(sheet: Sheet, order: Order) -> list[str]:
    """Write down until when what has left may come back instead; nothing where the policy does not allow it."""
    rule = sheet.find(ReturnRule, "returns", order)
    if rule is None:
        return []
    mark = sheet.mark()
    try:
        goods = judge(sheet, order, rule)
    except NeedsPersonError:
        sheet.forget(mark)
        return []
    if not goods.allowed:
        sheet.note(f"A return of {order.number} is not open either: {', '.join(goods.flags)}")
        return []
    write_window(sheet, f"policy:returns/{order.number}", "returns", goods)
    return [f"policy:returns/{order.number}"]
