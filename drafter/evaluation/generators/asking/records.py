"""Made-up orders: a demo customer's purchase, put into a state of our choosing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from drafter.domain.order import (
    EstimatedDelivery,
    ItemQuantity,
    LineItem,
    Order,
    Shipment,
    ShipmentStatus,
    TrackingEvent,
)
from drafter.domain.store import Store

ORDINARY = {"apparel", "footwear", "equipment", "lamp"}
_SCAN: dict[ShipmentStatus, str] = {"out_for_delivery": "Out for delivery", "delivered": "Delivered"}


@dataclass(frozen=True, slots=True)
class Stock:
    """What made-up orders of one store are made of: its demo orders, and the parcels in them."""

    store: Store
    orders: tuple[Order, ...]
    parcels: tuple[Shipment, ...]

    @classmethod
    def of(cls, store: Store, orders: Sequence[Order]) -> "Stock":
        """Return the demo orders whose first article is an ordinary one, and all parcels that can be followed."""
        plain = tuple(
            one for one in orders if one.items[0].category in ORDINARY and (one.buyer.email or one.buyer.name)
        )
        parcels = tuple(
            parcel for one in orders for parcel in one.shipments if parcel.carrier and parcel.tracking_number
        )
        return cls(store, plain, parcels)


@dataclass(frozen=True, slots=True)
class Days:
    """When things happen to a parcel, in days from now; what is None is not known."""

    shipped: int | None = -3
    scan: int | None = -1
    due: tuple[int | None, int] | None = (2, 3)
    delivered: int | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """One order in the making: at which moment, of which parts."""

    base: Order
    parcels: tuple[Shipment, ...]
    at: datetime

    def moment(self, away: int) -> datetime:
        """Return noon so many days from now, which is the same day in every store's time zone."""
        return (self.at + timedelta(days=away)).replace(hour=12, minute=0, second=0, microsecond=0)

    def day(self, away: int) -> date:
        """Return the day so many days from now."""
        return self.moment(away).date()

    def parcel(self, status: ShipmentStatus, days: Days, item: str = "1") -> Shipment:
        """Return a parcel with one article."""
        donor = self.parcels[int(item) - 1]
        place = donor.events[-1].location if donor.events else None
        scans: list[tuple[int, ShipmentStatus]] = []
        if days.scan is not None:
            scans = [(days.scan, status)]
            if days.shipped is not None and days.shipped < days.scan:
                scans.insert(0, (days.shipped, "in_transit"))
        return donor.model_copy(
            update={
                "id": item,
                "status": status,
                "shipped_at": None if days.shipped is None else self.moment(days.shipped),
                "delivered_at": None if days.delivered is None else self.moment(days.delivered),
                "estimated_delivery": self._due(days.due),
                "items": (ItemQuantity(id=item, quantity=1),),
                "events": tuple(
                    TrackingEvent(
                        at=self.moment(day), status=seen, description=_SCAN.get(seen, "Scanned"), location=place
                    )
                    for day, seen in scans
                ),
            }
        )

    def order(self, placed: int, **fields: object) -> Order:
        """Return an order of one article, placed so many days ago, with these fields."""
        sent = bool(fields.get("shipments"))
        item = self.item("1", sent=sent)
        made: dict[str, object] = {
            "placed_at": self.moment(placed),
            "updated_at": self.moment(-1),
            "status": "open",
            "payment_status": "paid",
            "fulfillment_status": "fulfilled" if sent else "unfulfilled",
            "return_status": "none",
            "hold_reason": None,
            "scheduled_for": None,
            "payment_due_by": None,
            "cancel_reason": None,
            "items": (item,),
            "total": item.unit_price,
            "paid_with": self.base.paid_with or "card",
            "shipments": (),
            "refunds": (),
            "returns": (),
            "notes": (),
        }
        return self.base.model_copy(update=made | fields)

    def item(self, number: str, *, sent: bool) -> LineItem:
        """Return one piece of an article of the demo order; a second one is the first in another guise."""
        which = min(int(number), len(self.base.items)) - 1
        fields = {
            "id": number,
            "quantity": 1,
            "quantity_shipped": int(sent),
            "quantity_refunded": 0,
            "final_sale": False,
        }
        return self.base.items[which].model_copy(update=fields)

    def _due(self, due: tuple[int | None, int] | None) -> EstimatedDelivery | None:
        if due is None:
            return None
        return EstimatedDelivery(earliest=None if due[0] is None else self.day(due[0]), latest=self.day(due[1]))
