"""Evidence: one typed, sourced, dated thing that a draft may say."""

from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun, UtcDatetime

EvidenceKind = Literal[
    "order_number",
    "tracking_number",
    "carrier",
    "date",
    "datetime",
    "duration",
    "money",
    "percentage",
    "quantity",
    "status",
    "url",
    "email",
    "phone",
    "name",
    "address",
    "product",
    "sku",
    "option",
    "clause",
    "action",
    "text",
]
Audience = Literal["customer", "staff"]


class Source(Noun):
    """Where a value was read: system, record and field; `url` where a person can see it."""

    system: str
    record: str
    field: str | None = None
    url: str | None = None


class Evidence(Noun):
    """One value, what it is about, who may see it, where it came from and how old it is.

    `name` is the slot that may show it (see `slots.py`), `subject` the thing it is about
    (`order:W1`, `shipment:W1/2`, `refund:W1/r1`, `product:SKU`, `policy:returns`, ...), `value` its
    canonical form (see `values.py`), `text` a plain English rendering for staff.
    """

    id: str = Field(examples=["e3"])
    kind: EvidenceKind
    name: str = Field(examples=["shipment.tracking_number"])
    subject: str = Field(examples=["shipment:W1/1"])
    value: str
    text: str
    audience: Audience = "customer"
    source: Source
    as_of: UtcDatetime
    derived_from: tuple[str, ...] = ()


class Gap(Noun):
    """Something that could not be learnt just now; the draft must not write as if it knew."""

    source: str = Field(examples=["aftership"])
    reason: Literal["timeout", "down", "unreadable", "unknown_value", "stale", "not_found", "ambiguous"]
    message: str
    subject: str | None = None
