"""What only a party to an order may hear, in the spellings a draft could use."""

import json
from collections.abc import Iterator, Sequence

from babel.dates import format_date

from drafter.domain.order import Order
from drafter.domain.store import LANGUAGES

_SHORTEST_DETAIL = 3


def details(order: Order) -> Iterator[tuple[str, str]]:
    """Yield what only a party to the order may hear, by kind, in the spellings a draft's JSON could have."""
    seen: set[str] = set()
    for kind, values in _raw_details(order):
        for value in values:
            if value and len(value) >= _SHORTEST_DETAIL and value not in seen:
                seen.add(value)
                yield kind, json.dumps(value, ensure_ascii=False)[1:-1]


def _raw_details(order: Order) -> Iterator[tuple[str, Sequence[str | None]]]:
    buyer, address = order.buyer, order.shipping_address
    names = (buyer.name or "").split()
    yield "buyer", (buyer.email, buyer.name, *names, buyer.phone, buyer.marketplace_username, *buyer.other_emails)
    if address is not None:
        yield "address", (address.line1, address.line2, address.city, address.postal_code)
    yield "item", tuple(text for item in order.items for text in (item.name, item.sku))
    yield "number", (order.number, order.id, *order.references.values())
    for shipment in order.shipments:
        yield "parcel", (shipment.tracking_number, shipment.tracking_url, shipment.carrier)
        yield "event", tuple(text for event in shipment.events for text in (event.location, event.description))
    amounts = {
        order.total.amount,
        *(item.unit_price.amount for item in order.items),
        *(r.amount.amount for r in order.refunds),
    }
    plain = [f"{amount:.2f}" for amount in sorted(amounts)]
    yield "amount", (*plain, *(amount.replace(".", ",") for amount in plain))
    yield "note", tuple(note.text for note in order.notes)
    yield "reason", (*(refund.reason for refund in order.refunds), *(back.reason for back in order.returns))
    yield "date", tuple(_dates(order))


def _dates(order: Order) -> Iterator[str]:
    moments = [order.placed_at, *(refund.at for refund in order.refunds)]
    for shipment in order.shipments:
        moments += [at for at in (shipment.shipped_at, shipment.delivered_at) if at is not None]
        moments += [event.at for event in shipment.events]
    days = {moment.date() for moment in moments}
    days |= {s.estimated_delivery.latest for s in order.shipments if s.estimated_delivery is not None}
    for day in sorted(days):
        yield day.isoformat()
        for language in LANGUAGES:
            yield from (format_date(day, style, locale=language) for style in ("long", "medium"))
