"""Exchanges: whether one is open, for which variant, and at what difference in price."""

from drafter.decision.goods import Goods, judge, write_costs, write_window
from drafter.decision.items import request_subject, write_items
from drafter.decision.options import names_unknown_colour
from drafter.decision.parts import Draft, is_refunded, order_part, order_subject
from drafter.decision.returning import OPEN_RETURN, by_policy_subject, check_returns_known, return_state
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.decision.states import is_on_its_way_or_there
from drafter.decision.wishes import (
    Wish,
    read_wish,
    wished_item,
    write_alternatives,
    write_price,
    write_wanted,
    write_wanted_name,
)
from drafter.decision.wismo import answer_wismo, cancelled
from drafter.domain.decision import Part
from drafter.domain.order import LineItem, Order
from drafter.domain.policy import ExchangeRule, ProblemRule, ReturnRule
from drafter.domain.understanding import IntentName


def answer_exchange(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about swapping something of an order."""
    settled = _settled(sheet, order, intent)
    if settled is not None:
        return settled
    rule = sheet.need(ExchangeRule, "exchanges", order)
    goods = judge(sheet, order, rule)
    subject = f"policy:exchanges/{order.number}"
    clause = sheet.write_clause("exchanges", subject, rule, goods.clause)
    write_window(sheet, subject, "exchanges", goods)
    about = request_subject(sheet, order, "exchange")
    if not goods.allowed:
        write_items(sheet, ("request.items", about), order, goods.items)
        return _denied(sheet, order, intent, goods, clause)
    flags = [*goods.flags, *write_costs(sheet, subject, "exchanges", goods)]
    draft = Draft("exchange_quote", "allow", [], flags, [subject, about], clause)
    item = wished_item(sheet, goods.items)
    write_items(sheet, ("request.items", about), order, [item] if item else goods.items)
    if item is None:
        draft.flags = [*flags, "options_unknown"]
        draft.reasons = [f"An exchange is open for {order.number}; which item for what is not said"]
    else:
        _settle_wish(sheet, order, read_wish(sheet, item), draft, same_product=rule.same_product)
    return order_part(sheet, order, intent, draft)


def _settled(sheet: Sheet, order: Order, intent: IntentName) -> Part | None:
    if order.status == "cancelled":
        return cancelled(sheet, order, intent)
    check_returns_known(order)
    open_returns = [back for back in order.returns if back.status in OPEN_RETURN]
    if open_returns:
        return return_state(sheet, order, intent, open_returns)
    if is_refunded(order):
        raise NeedsPersonError(f"{order.number} was refunded in full: there is nothing to exchange")
    if not is_on_its_way_or_there(order):
        why = f"The customer wants something else than ordered, and {order.number} has not left: change it by hand"
        raise NeedsPersonError(why, wish="version_wish")
    if all(shipment.status in {"lost", "returning"} for shipment in order.shipments) and order.shipments:
        return answer_wismo(sheet, order, intent)
    return None


def _denied(sheet: Sheet, order: Order, intent: IntentName, goods: Goods, clause: str) -> Part:
    problems = sheet.find(ProblemRule, "problems", order)
    flags = [*goods.flags, *(("defect_path",) if problems is not None and problems.defect_path else ())]
    reasons = [f"No exchange of {order.number}: {', '.join(goods.flags).replace('_', ' ')}"]
    scope = [f"policy:exchanges/{order.number}", request_subject(sheet, order, "exchange")]
    return order_part(sheet, order, intent, Draft("exchange_denied", "deny", reasons, flags, scope, clause))


def _settle_wish(sheet: Sheet, order: Order, wish: Wish, draft: Draft, *, same_product: bool) -> None:
    """Complete the quote for one item: the variant and its price, what else there is, or the question which."""
    subject, item = order_subject(order), wish.item
    if wish.other_product and same_product:
        draft.reasons = [f"The policy exchanges {item.name} only for another variant of the same product"]
        write_wanted_name(sheet, subject, wish)
        _refuse(sheet, order, item, draft, "another_product")
        return
    if not wish.variants and wish.is_said:
        raise NeedsPersonError(f"No product card of {item.name} says whether the variant wanted can be had")
    available = wish.available()
    if not wish.is_said or wish.is_unclear() or (wish.other_product and len(available) > 1):
        unknown = names_unknown_colour(sheet.understanding.wanted_options, wish.variants)
        if same_product and not wish.has_others:
            draft.reasons = [f"No other variant of {item.name} is available"]
            _refuse(sheet, order, item, draft, "no_other_version")
            return
        draft.flags = [*draft.flags, "options_unknown", *(("colour_unknown",) if unknown else ())]
        draft.reasons = [f"An exchange of {item.name} ({order.number}) is open; the variant wanted is not clear"]
        write_alternatives(sheet, subject, wish)
    elif not available:
        draft.reasons = [f"The variant of {item.name} that is wanted is not available"]
        _refuse(sheet, order, item, draft, "exchange_unavailable")
        write_wanted(sheet, subject, wish, next(iter(wish.fitting()), None))
        write_alternatives(sheet, subject, wish)
    else:
        card = available[0]
        if card.price.currency != item.unit_price.currency:
            raise NeedsPersonError(f"{card.name} is priced in {card.price.currency}, unlike {order.number}")
        write_wanted(sheet, subject, wish, card)
        same = ("another_version",) if card.name == item.name else ()
        draft.flags = [*draft.flags, *same, write_price(sheet, subject, wish, card)]
        draft.reasons = [f"An exchange of {item.name} ({order.number}) is within the policy; {card.sku} is available"]


def _refuse(sheet: Sheet, order: Order, item: LineItem, draft: Draft, flag: str) -> None:
    """Turn the quote into a refusal for this reason; where the item could be returned, its last day goes first."""
    draft.outcome, draft.verdict = "exchange_denied", "deny"
    draft.flags = [*draft.flags, flag]
    rule = sheet.find(ReturnRule, "returns", order)
    if rule is None or sheet.memory.get(("about", order.number)):
        return  # where a return of other items is asked beside it, "you can return it" could be read as of those
    try:
        goods = judge(sheet, order, rule)
    except NeedsPersonError:
        return
    if item in [terms.item for terms in goods.allowed]:
        subject = by_policy_subject(order)
        write_window(sheet, subject, "returns", goods)
        draft.flags = [*draft.flags, "return_open"]
        draft.scope = [subject, *draft.scope]
