"""Requests to the API as JSON; all people are invented."""

import itertools
from typing import Any

Json = dict[str, Any]

AS_OF = "2026-11-20T15:00:00Z"
_numbers = itertools.count(1)


def order_body(number: str = "1001", **changes: object) -> Json:
    """Return Ada's order with one parcel under way."""
    price = {"amount": "189.00", "currency": "USD"}
    body: Json = {
        "number": number,
        "id": f"gid-{number}",
        "placed_at": "2026-11-15T10:00:00Z",
        "status": "open",
        "payment_status": "paid",
        "fulfillment_status": "fulfilled",
        "buyer": {"email": "ada@example.com", "name": "Ada Example"},
        "items": [{"id": "1", "sku": "FJELL-M", "name": "Fjell Rain Jacket", "quantity": 1, "unit_price": price}],
        "total": price,
        "paid_with": "card",
        "shipments": [
            {
                "id": "s1",
                "carrier": "UPS",
                "tracking_number": "1Z999AA10123456784",
                "status": "in_transit",
                "shipped_at": "2026-11-16T16:00:00Z",
                "estimated_delivery": {"latest": "2026-11-24"},
                "items": [{"id": "1", "quantity": 1}],
                "events": [{"at": "2026-11-19T11:12:00Z", "status": "in_transit", "location": "Louisville, KY"}],
            }
        ],
        "updated_at": "2026-11-19T12:00:00Z",
    }
    return body | changes


def draft_body(text: str = "Where is my order 1001?", *, store: str = "harbor-us", **changes: object) -> Json:
    """Return a request with one e-mail of Ada's and a ticket id of its own; `changes` are the request's."""
    message = {"id": "m1", "author": "customer", "body": text, "sent_at": "2026-11-20T14:00:00Z"}
    ticket = {
        "id": f"t{next(_numbers)}",
        "store": store,
        "subject": "My order",
        "requester": {"email": "ada@example.com", "name": "Ada Example"},
        "messages": [message],
    }
    return {"ticket": ticket, "as_of": AS_OF} | changes
