"""Orders, tickets and stores for tests; all people are invented."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from drafter.domain.money import Money
from drafter.domain.order import Buyer, LineItem, Order, Product, Shipment, ShipmentStatus, TrackingEvent
from drafter.domain.store import Brand, Platform, Store
from drafter.domain.ticket import DraftRequest, Message, Requester, Ticket
from drafter.domain.understanding import Intent, IntentName, OrderReference, ReferenceKind, Understanding

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
ADA = "ada@example.com"
HARBOR = Brand(id="harbor", name="Harbor", domains=("harbor.example.com",))


def days_ago(days: float) -> datetime:
    """Return a moment before `NOW`."""
    return NOW - timedelta(days=days)


def money(amount: str, currency: str = "USD") -> Money:
    """Return an amount."""
    return Money(amount=Decimal(amount), currency=currency)


def make_store(platform: Platform = "shopify", **fields: object) -> Store:
    """Return a US store of the brand Harbor."""
    base: dict[str, object] = {
        "id": "harbor-us",
        "brand": "harbor",
        "name": "Harbor US",
        "platform": platform,
        "region": "US",
        "currency": "USD",
        "time_zone": "America/New_York",
        "languages": ("en",),
    }
    return Store.model_validate(base | fields)


def make_item(**fields: object) -> LineItem:
    """Return one rain jacket."""
    base: dict[str, object] = {"id": "1", "sku": "FJELL-M", "name": "Fjell Rain Jacket", "options": {"size": "M"}}
    return LineItem.model_validate(base | {"quantity": 1, "unit_price": money("189.00")} | fields)


def make_event(status: ShipmentStatus = "in_transit", days: float = 2, **fields: object) -> TrackingEvent:
    """Return a scan of some days ago."""
    return TrackingEvent.model_validate({"at": days_ago(days), "status": status, "location": "Louisville, KY"} | fields)


def make_shipment(**fields: object) -> Shipment:
    """Return a parcel under way with one scan."""
    base: dict[str, object] = {
        "id": "s1",
        "carrier": "UPS",
        "tracking_number": "1Z999AA10123456784",
        "tracking_url": "https://track.example.com/1Z999AA10123456784",
        "status": "in_transit",
        "shipped_at": days_ago(3),
        "items": ({"id": "1", "quantity": 1},),
        "events": (make_event(),),
    }
    return Shipment.model_validate(base | fields)


def make_order(number: str = "W1", **fields: object) -> Order:
    """Return Ada's open, paid order."""
    base: dict[str, object] = {
        "number": number,
        "id": f"gid-{number}",
        "placed_at": days_ago(5),
        "status": "open",
        "payment_status": "paid",
        "fulfillment_status": "unfulfilled",
        "buyer": Buyer(email=ADA, name="Ada Example", other_emails=("ada.work@example.com",)),
        "items": (make_item(),),
        "total": money("189.00"),
        "updated_at": days_ago(1),
    }
    return Order.model_validate(base | fields)


def make_product(sku: str = "FJELL-M", **fields: object) -> Product:
    """Return a variant of the rain jacket."""
    base: dict[str, object] = {
        "sku": sku,
        "product_id": "fjell",
        "name": "Fjell Rain Jacket",
        "options": {"size": sku.rpartition("-")[2]},
        "available": True,
        "price": money("189.00"),
    }
    return Product.model_validate(base | fields)


def make_request(email: str | None = ADA, *, numbers: tuple[str, ...] = (), **fields: object) -> DraftRequest:
    """Return a request with one short e-mail; `fields` are the ticket's."""
    base: dict[str, object] = {
        "id": "t1",
        "store": "harbor-us",
        "requester": Requester(email=email, name="Ada"),
        "messages": (Message(id="m1", author="customer", body="Where is it?", sent_at=days_ago(0.1)),),
        "order_numbers": numbers,
    }
    return DraftRequest(ticket=Ticket.model_validate(base | fields))


def make_understanding(*intents: IntentName, request: str = "Where is it?", **fields: object) -> Understanding:
    """Return the reading of a ticket about these intents, `wismo` when none is given."""
    ranked = tuple(Intent(name=name, score=0.9) for name in intents or ("wismo",))
    return Understanding.model_validate(
        {"language": "en", "request": request, "query": request, "intents": ranked} | fields
    )


def refer(value: str, kind: ReferenceKind = "order_number") -> OrderReference:
    """Return a number found in the text."""
    return OrderReference(value=value, text=value, kind=kind)
