"""Orders, parcels and what happened to them, as pushed and as every connector returns them."""

from typing import Literal

from pydantic import Field, StrictBool

from drafter.domain.base import CalendarDate, Count, Noun, Pieces, Stock, UtcDatetime
from drafter.domain.money import Money

OrderStatus = Literal["open", "cancelled", "closed", "unknown"]
PaymentStatus = Literal[
    "pending",
    "authorized",
    "expired",
    "partially_paid",
    "paid",
    "partially_refunded",
    "refunded",
    "voided",
    "unknown",
]
FulfillmentStatus = Literal[
    "unfulfilled",
    "scheduled",
    "on_hold",
    "in_progress",
    "partially_fulfilled",
    "fulfilled",
    "restocked",
    "not_required",
    "unknown",
]
OrderReturnStatus = Literal["none", "requested", "in_progress", "inspection_complete", "returned", "failed", "unknown"]
ShipmentStatus = Literal[
    "label_created",
    "in_transit",
    "out_for_delivery",
    "attempt_failed",
    "available_for_pickup",
    "delivered",
    "exception",
    "returning",
    "lost",
    "unknown",
]
RefundStatus = Literal["pending", "completed", "failed"]
ReturnStatus = Literal["requested", "approved", "declined", "in_transit", "received", "closed", "unknown"]
NoteAudience = Literal["staff", "customer", "exception"]


class Address(Noun):
    """A postal address; country is ISO 3166-1 alpha-2."""

    line1: str
    line2: str | None = None
    city: str
    region: str | None = None
    postal_code: str | None = None
    country: str = Field(pattern=r"^[A-Z]{2}$")


class Buyer(Noun):
    """The order's party."""

    email: str | None = None
    name: str | None = None
    phone: str | None = None
    marketplace_username: str | None = None
    other_emails: tuple[str, ...] = ()


class LineItem(Noun):
    """One line of an order."""

    id: str
    sku: str | None = None
    name: str
    options: dict[str, str] = {}
    quantity: Pieces
    unit_price: Money
    quantity_shipped: Count = 0
    quantity_refunded: Count = 0
    final_sale: StrictBool = False
    category: str | None = None


class ItemQuantity(Noun):
    """How many of a line are in a parcel or a return; `id` is the line's."""

    id: str
    quantity: Pieces


class TrackingEvent(Noun):
    """One carrier scan."""

    at: UtcDatetime
    status: ShipmentStatus
    description: str = ""
    location: str | None = None


class EstimatedDelivery(Noun):
    """Calendar days, both included, in the destination's time zone."""

    earliest: CalendarDate | None = None
    latest: CalendarDate


class Shipment(Noun):
    """A parcel."""

    id: str
    carrier: str | None = None
    service: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    status: ShipmentStatus = "unknown"
    shipped_at: UtcDatetime | None = None
    delivered_at: UtcDatetime | None = None
    estimated_delivery: EstimatedDelivery | None = None
    items: tuple[ItemQuantity, ...] = ()
    events: tuple[TrackingEvent, ...] = ()


class Refund(Noun):
    """Money that went or goes back."""

    id: str
    amount: Money
    reason: str | None = None
    method: str | None = None
    status: RefundStatus
    at: UtcDatetime


class Return(Noun):
    """Goods that come back."""

    id: str
    status: ReturnStatus
    reason: str | None = None
    label_url: str | None = None
    items: tuple[ItemQuantity, ...] = ()


class Note(Noun):
    """A note on an order: `staff` is never disclosed, `exception` is a published notice for customers."""

    audience: NoteAudience
    text: str
    at: UtcDatetime


class Order(Noun):
    """One purchase; a field that the platform does not have is absent or null, never invented."""

    number: str = Field(min_length=1, max_length=100)
    id: str | None = None
    references: dict[str, str] = {}
    placed_at: UtcDatetime
    status: OrderStatus
    payment_status: PaymentStatus
    fulfillment_status: FulfillmentStatus
    return_status: OrderReturnStatus = "none"
    hold_reason: str | None = None
    scheduled_for: UtcDatetime | None = None
    payment_due_by: UtcDatetime | None = None
    cancel_reason: str | None = None
    buyer: Buyer
    items: tuple[LineItem, ...] = Field(min_length=1)
    total: Money
    paid_with: str | None = None
    shipping_method: str | None = None
    shipping_address: Address | None = None
    shipments: tuple[Shipment, ...] = ()
    refunds: tuple[Refund, ...] = ()
    returns: tuple[Return, ...] = ()
    notes: tuple[Note, ...] = ()
    updated_at: UtcDatetime


class Product(Noun):
    """A product card: one variant that can be bought."""

    sku: str = Field(min_length=1, max_length=200)
    product_id: str
    name: str
    options: dict[str, str] = {}
    available: StrictBool
    quantity: Stock | None = None
    price: Money
    attributes: dict[str, str] = {}
    compatible_with: tuple[str, ...] = ()
    url: str | None = None
