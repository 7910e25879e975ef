"""What the helpdesk confirmed as done: worded as done, and nothing else is."""

from drafter.decision.dispatch import write_dispatch
from drafter.decision.items import named_items, write_items
from drafter.decision.money_back import Issue, refund_timing, write_arrival, write_refund_policy, write_refunds
from drafter.decision.parts import Draft, order_part, order_subject
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.decision.wishes import read_wish, wished_item, write_price, write_wanted
from drafter.domain.decision import OutcomeName, Part
from drafter.domain.order import Order
from drafter.domain.policy import DispatchRule
from drafter.domain.ticket import ActionName, ConfirmedAction
from drafter.domain.understanding import IntentName

_OUTCOME: dict[ActionName, OutcomeName] = {
    "return_approved": "return_label_issued",
    "label_issued": "return_label_issued",
    "refund_issued": "refund_issued",
    "partial_refund": "partial_refund_with_reason",
    "replacement_confirmed": "replacement_confirmed",
    "exchange_confirmed": "exchange_confirmed",
    "order_cancelled": "cancel_confirmed",
    "address_changed": "address_changed",
}
_INTENT: dict[ActionName, IntentName] = {
    "return_approved": "return",
    "label_issued": "return",
    "refund_issued": "refund",
    "partial_refund": "refund",
    "replacement_confirmed": "item_problem",
    "exchange_confirmed": "exchange",
    "order_cancelled": "cancel",
    "address_changed": "address_change",
}
_EVERYTHING: frozenset[IntentName] = frozenset(
    {"wismo", "return", "refund", "exchange", "cancel", "address_change", "item_problem", "payment"}
)
# What a customer asked that an action answers: it is not answered a second time by policy.
RESOLVES: dict[ActionName, frozenset[IntentName]] = {
    "return_approved": frozenset({"return", "refund", "exchange", "item_problem"}),
    "label_issued": frozenset({"return", "refund", "exchange", "item_problem"}),
    "refund_issued": _EVERYTHING,
    "partial_refund": frozenset({"refund", "return", "item_problem", "exchange"}),
    "replacement_confirmed": frozenset({"item_problem", "exchange", "refund", "return", "wismo"}),
    "exchange_confirmed": frozenset({"exchange", "return", "refund", "item_problem"}),
    "order_cancelled": _EVERYTHING,
    "address_changed": frozenset({"address_change"}),
}
_LEAVES_AGAIN = frozenset({"replacement_confirmed", "exchange_confirmed"})


def answer_action(sheet: Sheet, order: Order, number: int, action: ConfirmedAction) -> Part:
    """Return the part that words a confirmed action; `action:<number>` is its evidence."""
    _check_amount(order, action)
    subject = f"action:{number}"
    policy = f"policy:refunds/{order.number}"
    draft = Draft(
        _OUTCOME[action.action],
        "inform",
        [f"The helpdesk confirmed: {action.action.replace('_', ' ')} on {order.number}"],
        scope=[subject, policy],
    )
    if action.action in {"refund_issued", "partial_refund"}:
        draft.flags = _write_money(sheet, order, subject, policy, action)
        part = order_part(sheet, order, _INTENT[action.action], draft)
        return _without_other_refunds(part, order)
    if action.action == "order_cancelled":
        write_refunds(sheet, order)
        draft.flags = write_refund_policy(sheet, policy, order)
    elif action.action in {"return_approved", "label_issued"}:
        draft.flags = write_refund_policy(sheet, policy, order, processing=True)
        if sheet.known("action.url", subject) or _has_label(sheet, order):
            draft.flags = (*draft.flags, "label_ready")
    else:
        _write_goods(sheet, order, action.action)
    return order_part(sheet, order, _INTENT[action.action], draft)


def order_of(sheet: Sheet, action: ConfirmedAction) -> Order:
    """Return the order an action is on.

    Raises:
        NeedsPersonError: it names none, and there is not exactly one.
    """
    orders = sheet.context.orders
    if action.order_number is None:
        if len(orders) == 1:
            return orders[0]
        raise NeedsPersonError(f"The confirmed {action.action} names no order, and {len(orders)} are in question")
    wanted = _key(action.order_number)
    for order in orders:
        if wanted in {_key(number) for number in (order.number, order.id or "", *order.references.values()) if number}:
            return order
    raise NeedsPersonError(f"The confirmed {action.action} is on an order this requester may not hear about")


def _check_amount(order: Order, action: ConfirmedAction) -> None:
    if action.action == "partial_refund" and action.amount is None:
        raise NeedsPersonError("The confirmed partial refund has no amount")
    amount = action.amount
    if amount is None:
        return
    if amount.currency != order.total.currency:
        raise NeedsPersonError(f"The confirmed amount {amount} is in another currency than {order.number}")
    if amount.amount > order.total.amount:
        raise NeedsPersonError(f"The confirmed amount {amount} is more than {order.number} cost ({order.total})")


def _write_money(sheet: Sheet, order: Order, subject: str, policy: str, action: ConfirmedAction) -> tuple[str, ...]:
    """Write down how long the money takes from today, and what all refunds come to when no amount was given."""
    method = sheet.known("order.paid_with", order_subject(order))
    if action.amount is None:
        write_refunds(sheet, order)
        if not order.refunds:
            sheet.note("The confirmed refund has no amount and none is on record: the draft names no sum")
    if refund_timing(sheet, order, method) is None:
        return ()
    write_refund_policy(sheet, policy, order)
    return write_arrival(sheet, subject, order, Issue(method, sheet.today))


def _without_other_refunds(part: Part, order: Order) -> Part:
    """Return the part without the order's earlier refunds: their dates must not be read as this one's."""
    others = {f"refund:{order.number}/{refund.id}" for refund in order.refunds}
    scope = tuple(place for place in part.scope if place not in others)
    flags = {place: kept for place, kept in part.flags.items() if place not in others}
    hidden = {"refund_pending", "refund_failed", "multiple_refunds", "refund_partial", "no_refund", "refund_completed"}
    flags[part.subject] = tuple(flag for flag in flags.get(part.subject, ()) if flag not in hidden)
    return part.model_copy(update={"scope": scope, "flags": flags})


def _write_goods(sheet: Sheet, order: Order, action: ActionName) -> None:
    """Write down what is replaced or exchanged, and by when it leaves."""
    if action not in _LEAVES_AGAIN:
        return
    named, items = named_items(sheet, order)
    subject = order_subject(order)
    if named:
        write_items(sheet, ("request.items", subject), order, items)
    if action == "exchange_confirmed":
        item = wished_item(sheet, items)
        wish = None if item is None else read_wish(sheet, item)
        cards = () if wish is None or not wish.is_said else wish.available()
        if wish is not None and cards and cards[0].price.currency == wish.item.unit_price.currency:
            write_wanted(sheet, subject, wish, cards[0])
            write_price(sheet, subject, wish, cards[0])
        return
    if sheet.find(DispatchRule, "dispatch", order) is not None:
        write_dispatch(sheet, order, items, since=sheet.context.as_of)


def _has_label(sheet: Sheet, order: Order) -> bool:
    return any(sheet.known("return.label_url", f"return:{order.number}/{back.id}") for back in order.returns)


def _key(number: str) -> str:
    return number.replace("#", "").replace(" ", "").upper()
