"""Goods that are not as they should be: damaged, wrong, missing or defective."""

from drafter.decision.items import named_items, write_items
from drafter.decision.money_back import refund_status
from drafter.decision.parcels import delivery_day
from drafter.decision.parts import Draft, is_refunded, order_part, order_subject
from drafter.decision.returning import OPEN_RETURN, return_state
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.decision.states import is_on_its_way_or_there
from drafter.decision.wismo import answer_wismo, cancelled
from drafter.domain.decision import Part
from drafter.domain.order import LineItem, Order
from drafter.domain.policy import ProblemName, ProblemRule, ProblemTerms
from drafter.domain.understanding import IntentName

PROBLEMS: tuple[ProblemName, ...] = ("damaged", "wrong_item", "missing_item", "defective")


def answer_problem(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about a problem with what arrived."""
    if order.status == "cancelled":
        return cancelled(sheet, order, intent)
    kind = next((name for name in PROBLEMS if sheet.claims(name)), None)
    named, items = named_items(sheet, order)
    if is_refunded(order) or (named and all(item.quantity_refunded >= item.quantity for item in items)):
        return refund_status(sheet, order, intent, f"What the problem is about on {order.number} is refunded already")
    if _is_on_its_way_still(sheet, order, kind):
        return answer_wismo(sheet, order, intent)
    if not is_on_its_way_or_there(order):
        wish = "version_wish" if kind == "wrong_item" and sheet.understanding.wanted_options else None
        why = f"The customer reports a problem with {order.number}, which has not left by our records"
        raise NeedsPersonError(why, wish=wish)
    open_returns = [back for back in order.returns if back.status in OPEN_RETURN]
    if open_returns and _covered(items if named else (), order):
        return return_state(sheet, order, intent, open_returns)
    return _ask(sheet, order, intent, kind, items if named and len(items) == 1 else ())


def _ask(sheet: Sheet, order: Order, intent: IntentName, kind: ProblemName | None, items: tuple[LineItem, ...]) -> Part:
    """Return the question for what is needed; where the kind of problem is not clear no clause is stood on."""
    rule = sheet.need(ProblemRule, "problems", order)
    subject = f"policy:problems/{order.number}"
    write_items(sheet, ("request.items", order_subject(order)), order, items)
    if order.refunds:
        sheet.note(f"{order.number} has a refund on record: check what it was for")
    draft = Draft("item_problem", "ask", [f"The customer reports a problem with {order.number}"], scope=[subject])
    if kind is None:
        draft.flags = _photo_flags(sheet, needed=any(terms.photo_needed for terms in rule.kinds.values()))
        return order_part(sheet, order, intent, draft)
    terms = rule.kinds.get(kind)
    if terms is None:
        raise NeedsPersonError(f"The policy {rule.id!r} says nothing about {kind.replace('_', ' ')} goods")
    _check_time(sheet, order, kind, terms)
    draft.clause = sheet.write_clause("problems", subject, rule, terms.clause)
    draft.reasons = [f"The customer reports {kind.replace('_', ' ')} goods in {order.number}"]
    draft.flags = _photo_flags(sheet, needed=terms.photo_needed)
    return order_part(sheet, order, intent, draft)


def _photo_flags(sheet: Sheet, *, needed: bool) -> tuple[str, ...]:
    """Return whether a photo is to be asked for; one that came with the message is staff's to look at."""
    if sheet.claims("photo_given"):
        sheet.note("The customer says that a photo came with the message: look at it before you answer")
        return ()
    return ("photo_needed",) if needed else ()


def _check_time(sheet: Sheet, order: Order, kind: ProblemName, terms: ProblemTerms) -> None:
    """Hand off a report that comes after the time the policy gives; a late one is a person's to judge."""
    days = [day for day in (delivery_day(sheet, shipment) for shipment in order.shipments) if day is not None]
    if terms.report_within is None or not days:
        return
    last = sheet.calendar.after(max(days), terms.report_within, "most")
    if sheet.today > last:
        raise NeedsPersonError(
            f"{kind.replace('_', ' ').capitalize()} goods had to be reported by {last}; the report comes later"
        )


def _is_on_its_way_still(sheet: Sheet, order: Order, kind: ProblemName | None) -> bool:
    """Return whether what is missed may simply not have arrived yet."""
    if kind != "missing_item":
        return False
    underway = any(shipment.status != "delivered" for shipment in order.shipments)
    return underway or bool(sheet.known("order.unshipped_items", order_subject(order)))


def _covered(items: tuple[LineItem, ...], order: Order) -> bool:
    """Return whether the items are already in an open return."""
    held = {part.id for back in order.returns if back.status in OPEN_RETURN for part in back.items}
    return not held or (bool(items) and all(item.id in held for item in items))
