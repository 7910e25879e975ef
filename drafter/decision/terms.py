"""What a policy about goods means for one item on the day of the draft: may it come back, until when, at what cost."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from drafter.decision.parcels import delivery_day
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.domain.order import LineItem, Order, Shipment
from drafter.domain.policy import CategoryTerms, Clause, GoodsRule, Payer, ReturnRule, Statutory, WayBack, Window

Refusal = Literal["category_excluded", "final_sale", "outside_window"]
_GONE = frozenset({"lost", "returning"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A window as it lies on the calendar; without `starts` it has not begun, or its first day is not known."""

    window: Window
    starts: date | None
    ends: date | None

    @property
    def is_counted(self) -> bool:
        """Whether its last day follows from its length, not from a season or a day off."""
        return self.starts is None or self.ends == self.starts + timedelta(days=self.window.length)

    def rank(self) -> tuple[date, int]:
        """Return what makes one window better than another."""
        return (self.ends or date.max, self.window.length)


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for one item; `statutory` says that the window given is the law's own.

    `paid_days` is for how many days from delivery the merchant pays the way back, where that ends.
    """

    item: LineItem
    clause: Clause
    refusal: Refusal | None = None
    span: Placed | None = None
    statutory: bool = False
    delivered_on: date | None = None
    delivered: bool = False
    fee_percent: Decimal | None = None
    payer: Payer | None = None
    paid_days: int | None = None

    @property
    def paid_until(self) -> date | None:
        """The last day on which the merchant pays the way back, where that ends and has begun."""
        if self.paid_days is None or self.delivered_on is None:
            return None
        return self.delivered_on + timedelta(days=self.paid_days)


def item_terms(sheet: Sheet, order: Order, rule: GoodsRule, item: LineItem) -> Terms:
    """Return what the rule says about one item today.

    Raises:
        NeedsPersonError: it depends on a delivery day that nobody recorded.
    """
    special = next((terms for terms in rule.categories if item.category in terms.categories), None)
    delivered, day = _delivery(sheet, order, item)
    own = _own_span(sheet, order, rule, special, item)
    barred, clause = _bar(rule, special, item)
    right = rule.statutory if isinstance(rule, ReturnRule) else None
    law = _lawful_span(sheet, order, right, item)
    way = _way_back(sheet, rule, day)
    open_own = barred is None and (own is None or _is_open(sheet, order, item, own))
    open_law = law is not None and _is_open(sheet, order, item, law)
    terms = Terms(
        item,
        clause,
        delivered_on=day,
        delivered=delivered,
        fee_percent=None if open_law or not isinstance(rule, ReturnRule) else _percent(rule, special),
        payer=None if way is None else way.payer,
        paid_days=way.until_day if way is not None and way.payer == "merchant" else None,
    )
    if open_own:
        return _by_own_terms(terms, own, law if open_law else None)
    if open_law and right is not None:
        return replace(terms, span=law, clause=right.clause, statutory=True)
    if barred is not None:
        return replace(terms, refusal=barred)
    ended = max((span for span in (own, law) if span is not None), key=Placed.rank)
    return replace(terms, refusal="outside_window", span=ended)


def _by_own_terms(terms: Terms, own: Placed | None, law: Placed | None) -> Terms:
    """Return what the shop's own terms allow, by whichever open window is the longer one."""
    if own is None or law is None:
        return replace(terms, span=own)
    best = max(own, law, key=Placed.rank)
    return replace(terms, span=best, statutory=best.rank() == law.rank())


def window_end(sheet: Sheet, window: Window, starts: date) -> date:
    """Return the last day of a window: the first day is not counted."""
    ends = starts + timedelta(days=window.length)
    ends = sheet.calendar.next_workday(ends) if window.next_workday else ends
    return ends if window.at_least_until is None else max(ends, window.at_least_until)


def _bar(rule: GoodsRule, special: CategoryTerms | None, item: LineItem) -> tuple[Refusal | None, Clause]:
    """Return why the shop's own terms do not cover an item, if so, and the clause that decides."""
    if special is not None and special.excluded:
        return "category_excluded", special.clause
    if item.final_sale and rule.final_sale is not None:
        return "final_sale", rule.final_sale.clause
    return None, rule.clause if special is None else special.clause


def _own_span(
    sheet: Sheet, order: Order, rule: GoodsRule, special: CategoryTerms | None, item: LineItem
) -> Placed | None:
    if special is not None and (special.no_window or special.window is not None):
        window = None if special.no_window else special.window
    else:
        window = rule.window
    return None if window is None else _place(sheet, order, window, item)


def _lawful_span(sheet: Sheet, order: Order, right: Statutory | None, item: LineItem) -> Placed | None:
    if right is None or item.category in right.excluded_categories:
        return None
    return _place(sheet, order, right.window, item)


def _place(sheet: Sheet, order: Order, window: Window, item: LineItem) -> Placed:
    if window.counted_from == "purchase":
        starts: date | None = sheet.day(order.placed_at)
    else:
        everything = window.counted_from == "last_delivery"
        _, starts = _delivery(sheet, order, None if everything else item)
    return Placed(window, starts, None if starts is None else window_end(sheet, window, starts))


def _is_open(sheet: Sheet, order: Order, item: LineItem, span: Placed) -> bool:
    """Return whether a window is open, or will be; one whose first day is not known is open while it must be."""
    if span.ends is not None:
        return sheet.today <= span.ends
    delivered, _ = _delivery(sheet, order, item if span.window.counted_from == "delivery" else None)
    if not delivered or sheet.today <= sheet.day(order.placed_at) + timedelta(days=span.window.length):
        return True
    raise NeedsPersonError(f"The window of {order.number} depends on its delivery day, which is not recorded")


def _delivery(sheet: Sheet, order: Order, item: LineItem | None) -> tuple[bool, date | None]:
    """Return whether an item (or the whole order) has arrived, and the day the last parcel with it did."""
    if item is None and sheet.known("order.unshipped_items", f"order:{order.number}"):
        return False, None
    parcels = [shipment for shipment in order.shipments if shipment.status not in _GONE and _holds(shipment, item)]
    if not parcels:
        return order.fulfillment_status == "fulfilled" and not order.shipments, None
    if any(shipment.status != "delivered" for shipment in parcels):
        return False, None
    days = [delivery_day(sheet, shipment) for shipment in parcels]
    known = [day for day in days if day is not None]
    return True, max(known) if len(known) == len(days) else None


def _holds(shipment: Shipment, item: LineItem | None) -> bool:
    return item is None or not shipment.items or any(held.id == item.id for held in shipment.items)


def _percent(rule: ReturnRule, special: CategoryTerms | None) -> Decimal | None:
    return special.fee_percent if special is not None and special.fee_percent is not None else rule.fee_percent


def _way_back(sheet: Sheet, rule: GoodsRule, delivered_on: date | None) -> WayBack | None:
    """Return who pays the way back and until when; before delivery, what will hold on the first day."""
    age = 0 if delivered_on is None else (sheet.today - delivered_on).days
    return next((way for way in rule.way_back if way.until_day is None or age <= way.until_day), None)
