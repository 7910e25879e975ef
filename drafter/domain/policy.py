"""What a brand promises, as rules that a program can apply; each rule carries the clause it stands on.

A rule is chosen by topic, store and day: the brand's rules first, in file order, then the shared ones; the first that
covers the store and the day applies. Rules about an order go by the day it was placed, all others by today.
"""

import re
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from drafter.domain.base import Noun
from drafter.domain.money import Money
from drafter.domain.order import FulfillmentStatus, OrderStatus, PaymentStatus
from drafter.domain.store import Language, Store
from drafter.domain.understanding import ClaimName
from drafter.domain.values import Duration, parse_money

Topic = Literal[
    "returns",
    "exchanges",
    "cancellation",
    "address_change",
    "refunds",
    "calendar",
    "dispatch",
    "delivery",
    "parcels",
    "problems",
    "wholesale",
    "service",
    "payment",
]
WindowStart = Literal["delivery", "last_delivery", "purchase"]
Payer = Literal["merchant", "customer", "label"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ProblemName = Literal["damaged", "wrong_item", "missing_item", "defective"]
Remedy = Literal["replacement", "repair", "refund"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
REGION_GROUPS: Mapping[str, frozenset[str]] = {"EU": frozenset(_EU.split())}

_SPAN = re.compile(r"(\d{1,4})(?:\.\.(\d{1,4}))? (minute|hour|day|business[ _]day|week|month|year)s?")
_MONEY = re.compile(r"\d{1,9}(?:\.\d{1,2})? [A-Z]{3}")


def _read_span(value: object) -> object:
    if not isinstance(value, str):
        return value
    if value == "at once":
        return Duration(0, 0, "day")
    found = _SPAN.fullmatch(value)
    if found is None:
        raise ValueError("write a duration like `30 days`, `5..7 business days` or `at once`")
    least, most = int(found[1]), int(found[2] or found[1])
    if least > most:
        raise ValueError("the shorter end of a duration comes first")
    return Duration(least, most, found[3].replace(" ", "_"))  # type: ignore[arg-type]  # the pattern lists the units


def _read_days(value: object) -> object:
    found = _SPAN.fullmatch(value) if isinstance(value, str) else None
    if found is None or found[2] or found[3] not in {"day", "week"}:
        raise ValueError("write a number of calendar days like `30 days`")
    return int(found[1]) * (7 if found[3] == "week" else 1)


def _read_money(value: object) -> object:
    if isinstance(value, str):
        if not _MONEY.fullmatch(value):
            raise ValueError("write an amount like `3.95 GBP`")
        return parse_money(value)
    return value


Span = Annotated[Duration, BeforeValidator(_read_span)]
Days = Annotated[int, BeforeValidator(_read_days)]
Price = Annotated[Money, BeforeValidator(_read_money)]
Percent = Annotated[Decimal, Field(gt=0, le=100)]
Texts = dict[Language, Annotated[str, Field(min_length=1)]]


class Clause(Noun):
    """The words a rule stands on, by language; what a customer may be quoted."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    title: Texts
    text: Texts


class Rule(Noun):
    """Where and when a rule applies; no stores and no regions means everywhere."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    stores: tuple[str, ...] = ()
    regions: tuple[str, ...] = Field(default=(), description="ISO country codes of stores, or `EU`")
    valid_from: date | None = None
    valid_until: date | None = None
    url: str | None = Field(default=None, pattern=r"^https://")

    def covers(self, store: Store, day: date) -> bool:
        """Return whether the rule applies to this store on this day."""
        if (self.valid_from and day < self.valid_from) or (self.valid_until and day > self.valid_until):
            return False
        if self.stores and store.id not in self.stores:
            return False
        return not self.regions or any(in_region(store.region, region) for region in self.regions)


class OrderStates(Noun):
    """The states in which something is allowed; where nothing is listed the state does not matter."""

    status: tuple[OrderStatus, ...] = ()
    payment: tuple[PaymentStatus, ...] = ()
    fulfillment: tuple[FulfillmentStatus, ...] = ()


class Window(Noun):
    """Days counted from the day after `counted_from`; the last day counts in full."""

    length: Days
    counted_from: WindowStart
    next_workday: bool = Field(default=False, description="an end on a day off moves to the next working day")
    at_least_until: date | None = Field(default=None, description="a season's last day, where it is later")


class Exclusion(Noun):
    """Something that does not qualify, and the clause that says so."""

    clause: Clause


class CategoryTerms(Noun):
    """Other terms for some categories; what is not named stays as the rule says."""

    categories: tuple[str, ...] = Field(min_length=1)
    excluded: bool = False
    window: Window | None = None
    no_window: bool = False
    fee_percent: Percent | None = None
    clause: Clause


class WayBack(Noun):
    """Who pays return shipping, up to a day after delivery; `label` is a paid label from the merchant."""

    payer: Payer
    until_day: Days | None = None


class Statutory(Noun):
    """A right that stands in law beside the shop's own terms; no percentage is ever kept back under it."""

    window: Window
    excluded_categories: tuple[str, ...] = ()
    refund_within: Span | None = None
    clause: Clause


class GoodsRule(Rule):
    """Terms under which delivered goods may be given back; `window: null` sets no time limit."""

    states: OrderStates
    window: Window | None
    reasons: tuple[ClaimName, ...] = Field(default=(), description="accepted reasons; none listed: any")
    reason_needed: bool = False
    photo_needed: bool = False
    final_sale: Exclusion | None = Field(default=None, description="when given, final-sale items do not qualify")
    categories: tuple[CategoryTerms, ...] = ()
    fee: Price | None = None
    way_back: tuple[WayBack, ...] = Field(default=(), description="the first that covers the day applies")
    clause: Clause


class ReturnRule(GoodsRule):
    """Returns for money."""

    fee_percent: Percent | None = None
    statutory: Statutory | None = None


class ExchangeRule(GoodsRule):
    """Exchanges for another variant."""

    same_product: bool = Field(default=False, description="only another variant of the same product")


class ChangeRule(Rule):
    """Whether an order may still be cancelled, or its address changed."""

    allowed: bool = True
    states: OrderStates = OrderStates()
    label_counts_as_shipped: bool = False
    window: Window | None = None
    clause: Clause


class RefundRule(Rule):
    """How long money takes to arrive, by payment method, once it was issued; and how long before that."""

    timing: dict[str, Span]
    default: Span | None = None
    processing: Span | None = None


class CalendarRule(Rule):
    """The days on which the merchant works."""

    workdays: tuple[Weekday, ...] = Field(default=("mon", "tue", "wed", "thu", "fri"), min_length=1)
    holidays: tuple[date, ...] = ()
    time_zone: str | None = Field(default=None, description="IANA name; default: the store's")


class CategoryHandling(Noun):
    """Another handling time for some categories."""

    categories: tuple[str, ...] = Field(min_length=1)
    handling: Span


class DispatchRule(Rule):
    """How long an order takes to leave, in business days after the one it is taken in on."""

    handling: Span
    cut_off: time = Field(description="orders from this time on are taken in the next business day")
    categories: tuple[CategoryHandling, ...] = ()


class Route(Noun):
    """Delivery to some destinations: countries, `EU`, or `*` for all that no earlier route names."""

    to: tuple[str, ...] = Field(min_length=1)
    method: Texts
    duration: Span
    fee: Price | None = None
    free_from: Price | None = None


class DeliveryRule(Rule):
    """Delivery times after dispatch and shipping rates; a destination on no route is not served."""

    routes: tuple[Route, ...]

    def route(self, country: str) -> Route | None:
        """Return the first route to a country, or None."""
        return next((r for r in self.routes if any(to == "*" or in_region(country, to) for to in r.to)), None)


class NotReceived(Noun):
    """What happens when a parcel is delivered by its scan but not there."""

    wait: Days
    report_within: Days
    clause: Clause


class ParcelRule(Rule):
    """Patience with carriers, in calendar days."""

    stale_after: Days
    inquiry_after: Days
    offer_after: Days
    lost_after: Days
    exception_wait: Days
    not_received: NotReceived
    clause: Clause = Field(description="what is offered when a parcel is lost")


class Remedies(Noun):
    """What a clause about a problem offers; new goods that were missing or mixed up are a replacement too."""

    choice: tuple[Remedy, ...] = Field(default=(), description="what the customer may choose between")
    first: tuple[Remedy, ...] = Field(default=(), description="what is done, without saying that the customer chooses")
    then: tuple[Remedy, ...] = Field(default=(), description="what is done only where `first` is not possible")


class ProblemTerms(Noun):
    """What is asked and offered when goods are not as they should be; without `remedies` a reply offers nothing."""

    photo_needed: bool
    report_within: Span | None = None
    clause: Clause
    remedies: Remedies = Remedies()


class ProblemRule(Rule):
    """Damaged, wrong, missing and defective goods."""

    kinds: dict[ProblemName, ProblemTerms]
    defect_path: bool = Field(default=False, description="defects have rights of their own after the return window")


class Tier(Noun):
    """A discount from a quantity on."""

    at_least: int = Field(ge=1)
    percent: Percent


class WholesaleRule(Rule):
    """Wholesale tiers, smallest first; the binding quote comes from a person."""

    minimum: int = Field(ge=1)
    tiers: tuple[Tier, ...] = Field(min_length=1)
    clause: Clause


class ServiceRule(Rule):
    """How soon a person answers."""

    response_time: Span


class PaymentRule(Rule):
    """When a payment that is not through needs a word."""

    expiring_within: Days


RULES: Mapping[Topic, type[Rule]] = {
    "returns": ReturnRule,
    "exchanges": ExchangeRule,
    "cancellation": ChangeRule,
    "address_change": ChangeRule,
    "refunds": RefundRule,
    "calendar": CalendarRule,
    "dispatch": DispatchRule,
    "delivery": DeliveryRule,
    "parcels": ParcelRule,
    "problems": ProblemRule,
    "wholesale": WholesaleRule,
    "service": ServiceRule,
    "payment": PaymentRule,
}


class Policies(Noun):
    """The policies in force: rules by brand and topic, shared ones already appended; `version` hashes the files."""

    version: str
    brands: dict[str, dict[Topic, tuple[Rule, ...]]]

    def find(self, topic: Topic, store: Store, day: date) -> Rule | None:
        """Return the rule for a store on a day, or None when no policy covers it."""
        for rule in self.brands.get(store.brand, {}).get(topic, ()):
            if rule.covers(store, day):
                return rule
        return None


def in_region(country: str, region: str) -> bool:
    """Return whether a country is a region or belongs to it."""
    return country == region or country in REGION_GROUPS.get(region, ())
