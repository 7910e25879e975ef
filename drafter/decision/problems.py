"""Goods that are not as they should be: damaged, wrong, missing or defective."""

from drafter.decision.complaints import (
    describes_fault,
    item_complained_of,
    item_missing,
    ordered_otherwise,
    says_something_lacks,
    says_what_is_missing,
    speaks_of_arrival,
    speaks_of_photos,
    wishes_discount,
    wishes_repair,
)
from drafter.decision.items import item_subject, named_items, write_items
from drafter.decision.money_back import refund_status
from drafter.decision.parcels import delivery_day
from drafter.decision.parts import Draft, is_refunded, order_part, order_subject
from drafter.decision.returning import OPEN_RETURN, asks_why_declined, return_state
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.decision.states import is_on_its_way_or_there
from drafter.decision.wismo import answer_wismo, cancelled
from drafter.domain.decision import Part
from drafter.domain.order import LineItem, Order, Return
from drafter.domain.policy import ProblemName, ProblemRule, ProblemTerms, Remedies
from drafter.domain.understanding import IntentName

PROBLEMS: tuple[ProblemName, ...] = ("damaged", "wrong_item", "missing_item", "defective")
_MENDED = frozenset({"repair", "replacement"})


def answer_problem(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about a problem with what arrived."""
    if order.status == "cancelled":
        return cancelled(sheet, order, intent)
    kind = _kind(sheet)
    named, items = _meant(sheet, order, kind)
    if is_refunded(order) or (named and all(item.quantity_refunded >= item.quantity for item in items)):
        return refund_status(sheet, order, intent, f"What the problem is about on {order.number} is refunded already")
    if _is_on_its_way_still(sheet, order, kind):
        return answer_wismo(sheet, order, intent)
    if not is_on_its_way_or_there(order):
        wish = "version_wish" if kind == "wrong_item" and sheet.understanding.wanted_options else None
        why = f"The customer reports a problem with {order.number}, which has not left by our records"
        raise NeedsPersonError(why, wish=wish)
    returns = _returns_meant(sheet, order, items if named else ())
    if returns:
        return return_state(sheet, order, intent, returns)
    if wishes_discount(sheet):
        why = f"The customer would keep what has a problem in {order.number} for part of the money back"
        raise NeedsPersonError(why, wish="discount_wish")
    return _ask(sheet, order, intent, kind, _troubled(sheet, order, kind, items if named else ()))


def _kind(sheet: Sheet) -> ProblemName | None:
    """Return the kind of problem; what is broken and faulty is only damaged where its arrival is spoken of."""
    kind = next((name for name in PROBLEMS if sheet.claims(name)), None)
    if kind == "damaged" and sheet.claims("defective") and not speaks_of_arrival(sheet):
        return "defective"
    return kind


def _meant(sheet: Sheet, order: Order, kind: ProblemName | None) -> tuple[bool, tuple[LineItem, ...]]:
    """Return whether items are named, and which; beside what is missing people name what did come."""
    if kind != "missing_item" or len(order.items) == 1:
        return named_items(sheet, order)
    item = item_missing(sheet, order)
    return (False, order.items) if item is None else (True, (item,))


def _troubled(sheet: Sheet, order: Order, kind: ProblemName | None, named: tuple[LineItem, ...]) -> LineItem | None:
    """Return the one item that has the problem; where something may be missing, none that may have come."""
    if kind == "missing_item" or (kind is None and len(order.items) > 1 and says_something_lacks(sheet)):
        return item_missing(sheet, order)
    return item_complained_of(sheet, order, named)


def _ask(sheet: Sheet, order: Order, intent: IntentName, kind: ProblemName | None, item: LineItem | None) -> Part:
    """Return the question for what is needed; where the kind of problem is not clear no clause is stood on."""
    rule = sheet.need(ProblemRule, "problems", order)
    subject = f"policy:problems/{order.number}"
    write_items(sheet, ("request.items", order_subject(order)), order, () if item is None else (item,))
    if order.refunds:
        sheet.note(f"{order.number} has a refund on record: check what it was for")
    draft = Draft("item_problem", "ask", [f"The customer reports a problem with {order.number}"], scope=[subject])
    if kind is None:
        needed = any(terms.photo_needed for terms in rule.kinds.values())
        draft.flags = (*_photo_flags(sheet, needed=needed), *_told_flags(sheet))
        return order_part(sheet, order, intent, draft)
    terms = rule.kinds.get(kind)
    if terms is None:
        raise NeedsPersonError(f"The policy {rule.id!r} says nothing about {kind.replace('_', ' ')} goods")
    _check_time(sheet, order, kind, terms)
    draft.clause = sheet.write_clause("problems", subject, rule, terms.clause)
    draft.reasons = [f"The customer reports {kind.replace('_', ' ')} goods in {order.number}"]
    draft.flags = (*_photo_flags(sheet, needed=terms.photo_needed), *_told_flags(sheet), *_remedy_flags(terms.remedies))
    if kind == "wrong_item" and item is not None and ordered_otherwise(sheet, item):
        draft.flags = (*draft.flags, "order_differs")
        _write_ordered(sheet, order, item)
    return order_part(sheet, order, intent, draft)


def _write_ordered(sheet: Sheet, order: Order, item: LineItem) -> None:
    """Write down what the order shows, where the customer says that they ordered something else."""
    basis = [("item.options", item_subject(order, item))]
    for name, value in item.options.items():
        sheet.write(("request.options", order_subject(order)), value, basis=basis, text=f"{name}: {value}")
    sheet.note(f"{order.number} shows {item.name} as {', '.join(item.options.values())}; the customer names another")


def _remedy_flags(remedies: Remedies) -> tuple[str, ...]:
    """Return what may be said of the ways out; of a combination without words of its own nothing is said."""
    if {"replacement", "refund"} <= set(remedies.choice):
        return ("remedy_choice",)
    if set(remedies.first) == _MENDED and remedies.then == ("refund",):
        return ("repair_first",)
    return ("any_remedy",) if set(remedies.first) == {*_MENDED, "refund"} else ()


def _told_flags(sheet: Sheet) -> tuple[str, ...]:
    """Return what the customer has told already, so that it is not asked again."""
    facts = (
        ("repair_wished", wishes_repair(sheet)),
        ("missing_said", says_what_is_missing(sheet)),
        ("fault_told", describes_fault(sheet)),
        ("several_photos", speaks_of_photos(sheet)),
    )
    return tuple(flag for flag, holds in facts if holds)


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


def _returns_meant(sheet: Sheet, order: Order, items: tuple[LineItem, ...]) -> list[Return]:
    """Return the returns that the message is about: one that was declined, or an open one with the items."""
    if asks_why_declined(sheet, order):
        return list(order.returns)
    open_returns = [back for back in order.returns if back.status in OPEN_RETURN]
    return open_returns if _covered(items, order) else []


def _covered(items: tuple[LineItem, ...], order: Order) -> bool:
    """Return whether the items are already in an open return."""
    held = {part.id for back in order.returns if back.status in OPEN_RETURN for part in back.items}
    return not held or (bool(items) and all(item.id in held for item in items))
