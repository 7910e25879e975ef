"""The requests and answers that the API's documentation shows; all of it is of the demo workspace."""

import json
from typing import Any

from fastapi.openapi.models import Example

Json = dict[str, Any]

TICKET: Json = {
    "id": "48213",
    "store": "harbor-us",
    "channel": "email",
    "subject": "Where is it?",
    "requester": {"email": "ada@example.com", "name": "Ada", "verified": False},
    "messages": [
        {"id": "m1", "author": "customer", "body": "Where is my order W1?", "sent_at": "2026-11-20T09:00:00Z"}
    ],
    "order_numbers": ["W1"],
    "tags": ["vip"],
}
REQUEST: Json = {"ticket": TICKET}
WITH_ACTION: Json = {
    "ticket": TICKET,
    "confirmed_actions": [
        {
            "action": "partial_refund",
            "order_number": "W1",
            "amount": {"amount": "12.50", "currency": "USD"},
            "reason": "arrived damaged",
        }
    ],
    "guidance": "second contact this week",
    "writer": "auto",
    "agent_language": "en",
}
REQUESTS: dict[str, Example] = {
    "ticket": {"summary": "A ticket", "value": REQUEST},
    "confirmed": {"summary": "With an action the agent confirmed", "value": WITH_ACTION},
}
PREVIEWS: dict[str, Example] = {
    "saved": {"summary": "With the files as they are", "value": {"request": REQUEST, "files": {}}},
}
FEEDBACK: dict[str, Example] = {
    "edited": {
        "summary": "Sent with a change",
        "value": {"sent_text": "Hi Ada, it left us today.", "rating": "up", "comment": "a bit long"},
    },
}
FEEDBACK_STORED: Json = {"draft_id": "drf_5f1c0e2b9a7d4c3e8b6a1f20", "edit_class": "tone"}

_PRICE: Json = {"amount": "189.00", "currency": "USD"}
ORDER: Json = {
    "number": "W1",
    "id": "gid://shop/Order/1",
    "placed_at": "2026-11-15T10:00:00Z",
    "status": "open",
    "payment_status": "paid",
    "fulfillment_status": "fulfilled",
    "buyer": {"email": "ada@example.com", "name": "Ada Example"},
    "items": [{"id": "1", "sku": "FJELL-M", "name": "Fjell Rain Jacket", "quantity": 1, "unit_price": _PRICE}],
    "total": _PRICE,
    "paid_with": "card",
    "shipments": [
        {
            "id": "s1",
            "carrier": "UPS",
            "tracking_number": "1Z999AA10123456784",
            "status": "in_transit",
            "shipped_at": "2026-11-16T16:00:00Z",
            "estimated_delivery": {"earliest": "2026-11-20", "latest": "2026-11-21"},
            "items": [{"id": "1", "quantity": 1}],
            "events": [{"at": "2026-11-18T11:12:00Z", "status": "in_transit", "location": "Louisville, KY"}],
        }
    ],
    "updated_at": "2026-11-18T12:00:00Z",
}
ORDERS: dict[str, Example] = {"shipped": {"summary": "One parcel under way", "value": ORDER}}
IMPORTED: Json = {
    "imported": 1,
    "refused": 1,
    "errors": [{"line": 2, "field": "placed_at", "message": "Field required"}],
}
PRODUCT: Json = {
    "sku": "FJELL-M",
    "product_id": "fjell",
    "name": "Fjell Rain Jacket",
    "options": {"size": "M", "colour": "navy"},
    "available": True,
    "price": _PRICE,
    "attributes": {"fits": "true to size"},
    "url": "https://harbor.example.com/products/fjell",
}
PRODUCTS: dict[str, Example] = {"jacket": {"summary": "A variant", "value": PRODUCT}}

_PASSAGE: Json = {
    "id": "k1",
    "title": "Tracking your order",
    "text": "The tracking link works a few hours after we hand the parcel over.",
    "score": 0.52,
    "url": "https://harbor.example.com/help/order-tracking",
    "kind": "knowledge",
}
SEARCH_RESULT: Json = {
    "query": "Where do I find my tracking link?",
    "language": "en",
    "passages": [
        _PASSAGE | {"chunk_id": "order-tracking-1", "document_id": "order-tracking", "language": "en", "why": ["dense"]}
    ],
}
_SOURCE: Json = {"system": "local", "record": "order:W1"}
DRAFT: Json = {
    "id": "drf_5f1c0e2b9a7d4c3e8b6a1f20",
    "ticket_id": "48213",
    "status": "ready",
    "language": "en",
    "subject": "Re: Where is it?",
    "text": "Hi Ada,\n\nYour order W1 is on its way with UPS.\n\nHappy trails,\nThe Harbor crew",
    "html": "<p>Hi Ada,</p><p>Your order W1 is on its way with UPS.</p><p>Happy trails,<br>The Harbor crew</p>",
    "outcome": "wismo_in_transit",
    "verdict": "inform",
    "reasons": ["W1: every parcel is under way"],
    "intents": [{"name": "wismo", "score": 0.97}],
    "personal_touch": {"at": 46, "hint": "A word about the trip, if they wrote of one"},
    "citations": [
        {"start": 20, "end": 22, "evidence": "e3"},
        {"start": 26, "end": 36, "evidence": "e4"},
        {"start": 42, "end": 45, "evidence": "e5"},
    ],
    "evidence": [
        {
            "id": "e3",
            "kind": "order_number",
            "name": "order.number",
            "subject": "order:W1",
            "value": "W1",
            "text": "W1",
            "source": _SOURCE | {"field": "number"},
            "as_of": "2026-11-18T12:00:00Z",
        },
        {
            "id": "e4",
            "kind": "status",
            "name": "shipment.status",
            "subject": "shipment:W1/1",
            "value": "in_transit",
            "text": "in transit",
            "source": _SOURCE | {"field": "shipments.1.status"},
            "as_of": "2026-11-18T11:12:00Z",
        },
        {
            "id": "e5",
            "kind": "carrier",
            "name": "shipment.carrier",
            "subject": "shipment:W1/1",
            "value": "UPS",
            "text": "UPS",
            "source": _SOURCE | {"field": "shipments.1.carrier"},
            "as_of": "2026-11-18T12:00:00Z",
        },
    ],
    "passages": [_PASSAGE],
    "findings": [],
    "gaps": [],
    "tags": ["store:harbor-us", "region:us", "language:en", "topic:wismo", "outcome:wismo_in_transit"],
    "routing": {
        "queue": "shipping",
        "priority": "normal",
        "sla_minutes": 240,
        "escalate_to": "shipping_lead",
        "sla_risk": 0.2,
        "reasons": [],
    },
    "related_tickets": [{"ticket_id": "48190", "score": 0.98, "reasons": ["same order and buyer"]}],
    "summary": "Asks where W1 is; second message in three days",
    "agent_view": {"language": "de", "text": "Hallo Ada,\n\ndeine Bestellung W1 ist mit UPS unterwegs."},
    "agent_notes": ["W1 has staff notes: read them before sending"],
    "versions": {
        "drafter": "0.1.0",
        "writer": "composer",
        "prompt": "74c3a9cdc7c9a838",
        "voice": "e513f3677fe359ea",
        "playbook": "1d5cd9335793588a",
        "knowledge": "4f47b407404aadff",
        "policies": "a48681a6e3b75083",
    },
    "timings_ms": {"understanding": 1.4, "context": 1.6, "decision": 0.3, "retrieval": 1.0, "total": 6.4},
    "created_at": "2026-11-20T09:00:02Z",
}
_EVENTS: tuple[tuple[str, Json], ...] = (
    ("stage", {"stage": "understanding", "ms": 1.4}),
    ("stage", {"stage": "context", "ms": 1.6}),
    ("stage", {"stage": "decision", "ms": 0.3}),
    ("stage", {"stage": "retrieval", "ms": 1.0}),
    ("text", {"text": "Hi Ada,\n\nYour order W1 is on its way with UPS.", "at": 0}),
    ("text", {"text": "\n\nHappy trails,\nThe Harbor crew", "at": 46}),
    ("draft", DRAFT),
)
EVENTS = "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in _EVENTS)
REPLAY: Json = {"draft_id": "drf_5f1c0e2b9a7d4c3e8b6a1f20", "identical": True, "text": DRAFT["text"], "findings": []}
