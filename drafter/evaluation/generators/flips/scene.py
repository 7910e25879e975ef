"""One customer of one store, the order they write about, and what they write."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from drafter.domain.dataset import Target
from drafter.domain.decision import OutcomeName, Verdict
from drafter.domain.money import Money
from drafter.domain.order import (
    EstimatedDelivery,
    ItemQuantity,
    Order,
    Refund,
    RefundStatus,
    Return,
    Shipment,
    ShipmentStatus,
    TrackingEvent,
)
from drafter.domain.store import MARKETPLACES, Brand, Language, Store
from drafter.domain.ticket import Channel, DraftRequest, Message, Requester, Ticket
from drafter.evaluation.generators.flips.forms import of_day, of_money, of_span
from drafter.evaluation.generators.flips.pairs import Half, Pair
from drafter.evaluation.generators.flips.terms import Terms
from drafter.evaluation.generators.flips.words import ASKED, Topic

_NOON = time(12, tzinfo=UTC)
_CHANNELS: Mapping[bool, tuple[Channel, ...]] = {False: ("email", "chat", "form"), True: ("marketplace", "chat")}
_PAID_WITH = {"lumen-amazon": "amazon_pay", "harbor-cn": "alipay"}


@dataclass(frozen=True, slots=True)
class Scene:
    """A customer in one store and language with one order of one thing, `today` being the day they write.

    `base` is one of the store's demo orders with one parcel and one item left in it; `others` are further orders of
    the demo store, `sisters` are the stores of other brands that speak the language.
    """

    store: Store
    brand: Brand
    language: Language
    base: Order
    others: tuple[Order, ...]
    sisters: tuple[tuple[Store, Brand], ...]
    terms: Terms
    today: date
    ticket_id: str
    chance: Random = field(compare=False)

    @property
    def as_of(self) -> datetime:
        """The moment of writing."""
        return datetime.combine(self.today, time(15, tzinfo=UTC))

    @property
    def parcel(self) -> Shipment:
        """The demo order's parcel: its carrier, number and link."""
        return self.base.shipments[0]

    @property
    def number(self) -> str:
        """The order's number as the customer writes it."""
        return self.base.number

    @property
    def paid_with(self) -> str:
        """How the order was paid."""
        return _PAID_WITH.get(self.store.id, "card")

    @property
    def called(self) -> str:
        """The part of the customer's name that every greeting has."""
        return (self.base.buyer.name or "").split(maxsplit=1)[0]

    @property
    def price(self) -> str:
        """How the order's total may be written."""
        return of_money(self.base.items[0].unit_price)

    @property
    def timing(self) -> tuple[str, ...]:
        """How the time that a refund of the order takes may be written, where the policy says it in working days."""
        span = self.terms.timing.get(self.paid_with)
        return () if span is None else (of_span(*span, self.language),)

    def day(self, ahead: int) -> date:
        """Return the day so many days from today."""
        return self.today + timedelta(days=ahead)

    def noon(self, ahead: int) -> datetime:
        """Return noon of the day so many days from today."""
        return datetime.combine(self.day(ahead), _NOON)

    def spelt(self, *days: date) -> tuple[str, ...]:
        """Return how the scene's language writes these days."""
        return tuple(of_day(day, self.language) for day in days)

    # -- orders

    def waiting(self, **changes: Any) -> Order:  # noqa: ANN401 - any field of an order
        """Return the order paid for and not packed yet."""
        item = self.base.items[0].model_copy(update={"quantity": 1, "quantity_shipped": 0, "quantity_refunded": 0})
        head = {
            "placed_at": self.noon(-1),
            "status": "open",
            "payment_status": "paid",
            "fulfillment_status": "unfulfilled",
            "return_status": "none",
            "items": (item,),
            "total": item.unit_price,
            "paid_with": self.paid_with,
            "shipments": (),
            "refunds": (),
            "returns": (),
            "notes": (),
            "updated_at": self.as_of - timedelta(hours=3),
        }
        return self.base.model_copy(update={**head, **changes})

    def sent(
        self, status: ShipmentStatus = "in_transit", *, eta: int | None = 3, scanned: int = -1, **parcel: object
    ) -> Order:
        """Return the order with its parcel on its way: due in `eta` days, last seen `scanned` days from today."""
        events = (
            TrackingEvent(at=self.noon(min(scanned, -2) - 1), status="in_transit"),
            TrackingEvent(at=self.noon(scanned), status=status),
        )
        latest = None if eta is None else EstimatedDelivery(latest=self.day(eta))
        changes = {"estimated_delivery": latest, "events": events, "shipped_at": events[0].at, **parcel}
        return self._with_parcel(status, changes, placed=min(scanned, -2) - 2)

    def delivered(self, ago: int, **changes: Any) -> Order:  # noqa: ANN401 - any field of an order
        """Return the order delivered so many days ago."""
        events = (
            TrackingEvent(at=self.noon(-ago - 2), status="in_transit"),
            TrackingEvent(at=self.noon(-ago), status="delivered"),
        )
        parcel = {"delivered_at": self.noon(-ago), "events": events, "shipped_at": events[0].at}
        order = self._with_parcel("delivered", {**parcel, "estimated_delivery": None}, placed=-ago - 4)
        return order.model_copy(update={"status": "closed", **changes})

    def _with_parcel(self, status: ShipmentStatus, parcel: Mapping[str, object], placed: int) -> Order:
        order = self.waiting(fulfillment_status="fulfilled", placed_at=self.noon(placed))
        item = order.items[0].model_copy(update={"quantity_shipped": 1})
        fields = {"id": "1", "status": status, "delivered_at": None, "items": (ItemQuantity(id=item.id, quantity=1),)}
        shipment = self.parcel.model_copy(update={**fields, **parcel})
        return order.model_copy(update={"items": (item,), "shipments": (shipment,)})

    def refunded(self, amount: Money, *, ago: int = 2, status: RefundStatus = "completed", method: str = "") -> Order:
        """Return the order brought back and refunded so many days ago."""
        order = self.delivered(12)
        paid = method or order.paid_with
        refund = Refund(id="r1", amount=amount, method=paid, status=status, at=self.noon(-ago))
        back = Return(id="ret1", status="received", items=(ItemQuantity(id=order.items[0].id, quantity=1),))
        state = {"payment_status": "paid" if status == "pending" else "refunded", "return_status": "returned"}
        return order.model_copy(update={**state, "paid_with": paid, "refunds": (refund,), "returns": (back,)})

    def money(self, amount: str, currency: str = "") -> Money:
        """Return an amount in the store's currency or another."""
        return Money.model_validate({"amount": amount, "currency": currency or self.store.currency})

    # -- tickets

    def ask(self, topic: Topic, *, number: str = "", store: Store | None = None) -> DraftRequest:
        """Return a ticket about the order, the same one each time for the same scene and topic."""
        told = number or self.number
        texts = ASKED[topic][self.language]
        buyer = self.base.buyer
        place = store or self.store
        channels = _CHANNELS[place.platform in MARKETPLACES and self.store.platform in MARKETPLACES]
        ticket = Ticket(
            id=self.ticket_id,
            store=place.id,
            channel=channels[_pick(self.ticket_id, len(channels))],
            requester=Requester(email=buyer.email, name=buyer.name, marketplace_username=buyer.marketplace_username),
            messages=(
                Message(
                    id="m1",
                    author="customer",
                    body=texts[_pick(self.ticket_id, len(texts))].format(number=told),
                    sent_at=self.as_of - timedelta(minutes=30),
                ),
            ),
            order_numbers=(told,),
        )
        return DraftRequest(ticket=ticket, as_of=self.as_of)

    # -- samples

    def half(
        self,
        request: DraftRequest,
        orders: Order | Sequence[Order],
        outcome: OutcomeName,
        verdict: Verdict = "inform",
        **target: object,
    ) -> Half:
        """Return one side of a pair."""
        shown = (orders,) if isinstance(orders, Order) else tuple(orders)
        wanted = {"outcome": outcome, "verdict": verdict, "language": self.language, **target}
        return Half(request, shown, Target.model_validate(wanted))


Flip = Callable[[Scene], Pair | None]
"""Makes a pair of a scene; None where the flip makes no sense there."""


def _pick(ticket_id: str, count: int) -> int:
    return Random(ticket_id).randrange(count)  # noqa: S311 - repeatable, not secret
