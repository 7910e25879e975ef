"""Which of the items asked about may come back, and under which one set of terms."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from drafter.decision.items import named_items
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.decision.states import states_allow
from drafter.decision.terms import Refusal, Terms, item_terms
from drafter.domain.order import LineItem, Order
from drafter.domain.policy import Clause, GoodsRule, Topic
from drafter.domain.values import Duration

_REFUSALS: tuple[Refusal, ...] = ("outside_window", "final_sale", "category_excluded")
_REASONS = frozenset({"damaged", "wrong_item", "missing_item", "defective", "wrong_size", "changed_mind"})


@dataclass(frozen=True, slots=True)
class Goods:
    """The items that qualify and those that do not, and the terms that decide."""

    rule: GoodsRule
    clause: Clause
    allowed: tuple[Terms, ...] = ()
    refused: tuple[Terms, ...] = ()
    flags: tuple[str, ...] = ()
    refusal: Refusal | None = None

    @property
    def items(self) -> tuple[LineItem, ...]:
        """The items the answer is about: those that qualify, else those refused for the reason that is given."""
        return tuple(terms.item for terms in self.allowed or self.refused)


def open_items(order: Order) -> tuple[LineItem, ...]:
    """Return the items that are neither refunded nor in a return that was not declined."""
    back = {held.id: held.quantity for entry in order.returns if entry.status != "declined" for held in entry.items}
    return tuple(item for item in order.items if item.quantity > item.quantity_refunded + back.get(item.id, 0))


def judge(sheet: Sheet, order: Order, rule: GoodsRule) -> Goods:
    """Return what the rule says about the items the request is about, or about all that are still the customer's.

    Raises:
        NeedsPersonError: nothing is left to come back, a deciding fact is unknown, or items fall under different terms.
    """
    _check_reason(sheet, rule)
    named, meant = named_items(sheet, order)
    if sheet.understanding.spared and not named and len(order.items) > 1:
        raise NeedsPersonError(f"The customer keeps part of {order.number}, and which part is not clear")
    left = open_items(order)
    candidates = tuple(item for item in meant if item in left)
    if not candidates:
        raise NeedsPersonError(f"Everything asked about of {order.number} is already on its way back or refunded")
    if not states_allow(rule.states, order):
        refused = tuple(Terms(item, rule.clause) for item in candidates)
        return Goods(rule, rule.clause, refused=refused, flags=("state_not_allowed",))
    terms = tuple(item_terms(sheet, order, rule, item) for item in candidates)
    if not named and any(entry.delivered for entry in terms):
        terms = tuple(entry for entry in terms if entry.delivered)
    allowed = tuple(entry for entry in terms if entry.refusal is None)
    refused = tuple(entry for entry in terms if entry.refusal is not None)
    if not allowed:
        return _refused(rule, refused)
    if len({(entry.payer, entry.fee_percent) for entry in allowed}) > 1:
        raise NeedsPersonError(f"The items of {order.number} fall under different terms (fee or return shipping)")
    return Goods(rule, _strictest(allowed).clause, allowed, refused, _allowed_flags(sheet, rule, allowed, refused))


def write_window(sheet: Sheet, subject: str, topic: Topic, goods: Goods) -> None:
    """Write down the window that holds for all the items the answer is about: the one that ends first.

    On its last day no days are left to speak of, and where a season moved its end only the end is given.
    """
    entry = _strictest(goods.allowed) if goods.allowed else goods.refused[0]
    span = entry.span
    if span is None:
        return
    record = f"{topic}/{goods.rule.id}"
    if span.is_counted:
        sheet.write(("policy.window", subject), _days(span.window.length), rule=record)
    if span.starts is None or span.ends is None:
        return
    basis = [("shipment.delivered_on", place) for place in _parcels_of(sheet, subject)]
    if span.is_counted:
        sheet.write(("policy.window_starts", subject), span.starts, rule=record, basis=basis)
    sheet.write(("policy.window_ends", subject), span.ends, rule=record, basis=basis)
    if sheet.today < span.ends:
        sheet.write(("policy.days_left", subject), _days((span.ends - sheet.today).days), rule=record, basis=basis)


def write_costs(sheet: Sheet, subject: str, topic: Topic, goods: Goods) -> tuple[str, ...]:
    """Write down what coming back costs; return the flags that follow."""
    rule, record = goods.rule, f"{topic}/{goods.rule.id}"
    percent, payer = goods.allowed[0].fee_percent, goods.allowed[0].payer
    fee = rule.fee
    if fee is not None:
        sheet.write(("policy.fee", subject), fee, rule=record)
    if percent is not None:
        sheet.write(("policy.fee_percent", subject), f"{percent.normalize():f}", rule=record)
    if payer in {"merchant", "customer"}:
        sheet.write(("policy.return_shipping", subject), str(payer), rule=record)
    ending = _write_free_days(sheet, subject, topic, goods)
    if fee is not None or percent is not None:
        return ("fee_applies", *ending)
    return ("free_return", *ending) if payer == "merchant" else ()


def _write_free_days(sheet: Sheet, subject: str, topic: Topic, goods: Goods) -> tuple[str, ...]:
    """Write down how long the merchant pays the way back, where goods may come back for longer; return the flags."""
    days, span = goods.allowed[0].paid_days, _strictest(goods.allowed).span
    if days is None:
        return ()
    until = min((entry.paid_until for entry in goods.allowed if entry.paid_until is not None), default=None)
    if span is not None and until is not None and span.ends is not None:
        is_longer = span.ends > until
    else:
        is_longer = span is None or span.window.length > days
    if not is_longer:
        return ()
    record = f"{topic}/{goods.rule.id}/{goods.rule.clause.id}"
    sheet.write(("policy.free_return_for", subject), _days(days), rule=record)
    if until is None:
        return ()
    basis = [("shipment.delivered_on", place) for place in _parcels_of(sheet, subject)]
    sheet.write(("policy.free_return_until", subject), until, rule=record, basis=basis)
    return ("last_free_day",) if until == sheet.today else ()


def _check_reason(sheet: Sheet, rule: GoodsRule) -> None:
    """Hand off a reason that the policy does not accept: whether to make an exception is not ours to say."""
    given = [claim for claim in sheet.understanding.claims if claim in _REASONS]
    if rule.reasons and given and not set(given) & set(rule.reasons):
        raise NeedsPersonError(f"The reason given ({', '.join(given)}) is not among those the policy accepts")


def _strictest(allowed: Sequence[Terms]) -> Terms:
    """Return the terms of the item whose window ends first: what is said of it holds for all."""

    def end(entry: Terms) -> tuple[date, int]:
        return (date.max, 10_000) if entry.span is None else entry.span.rank()

    return min(allowed, key=end)


def _refused(rule: GoodsRule, refused: Sequence[Terms]) -> Goods:
    """Return the refusal for one reason: the first that occurs, with the items it is true of."""
    reason = next(reason for reason in _REFUSALS if any(entry.refusal == reason for entry in refused))
    told = [entry for entry in refused if entry.refusal == reason]
    told.sort(key=lambda entry: (date.min, 0) if entry.span is None else entry.span.rank(), reverse=True)
    return Goods(rule, told[0].clause, refused=tuple(told), flags=(reason,), refusal=reason)


def _allowed_flags(
    sheet: Sheet, rule: GoodsRule, allowed: Sequence[Terms], refused: Sequence[Terms]
) -> tuple[str, ...]:
    given = [claim for claim in sheet.understanding.claims if claim in (rule.reasons or _REASONS)]
    facts = (
        ("partly_allowed", bool(refused)),
        ("not_yet_delivered", not all(entry.delivered for entry in allowed)),
        ("no_window", all(entry.span is None for entry in allowed)),
        ("statutory", all(entry.statutory for entry in allowed)),
        ("last_day", any(entry.span is not None and entry.span.ends == sheet.today for entry in allowed)),
        ("photo_needed", rule.photo_needed),
        ("reason_needed", not given and (rule.reason_needed or bool(rule.reasons))),
    )
    return tuple(flag for flag, holds in facts if holds)


def _parcels_of(sheet: Sheet, subject: str) -> tuple[str, ...]:
    number = subject.rpartition("/")[2]
    orders = (order for order in sheet.context.orders if order.number == number)
    return tuple(f"shipment:{number}/{shipment.id}" for order in orders for shipment in order.shipments)


def _days(count: int) -> Duration:
    return Duration(count, count, "day")
