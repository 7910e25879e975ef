"""What a helpdesk posts."""

from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun, UtcDatetime
from drafter.domain.money import Money

Channel = Literal["email", "chat", "marketplace", "social", "form"]
Author = Literal["customer", "agent", "note", "system"]
ActionName = Literal[
    "return_approved",
    "label_issued",
    "refund_issued",
    "partial_refund",
    "replacement_confirmed",
    "exchange_confirmed",
    "order_cancelled",
    "address_changed",
]
Writer = Literal["auto", "composer", "model"]

MAX_BODY_CHARACTERS = 1_000_000
MAX_MESSAGES = 500


class Requester(Noun):
    """The person who wrote; `verified` says the helpdesk proved the e-mail address is theirs."""

    email: str | None = Field(default=None, max_length=320, examples=["ada@example.com"])
    name: str | None = Field(default=None, max_length=200, examples=["Ada"])
    marketplace_username: str | None = Field(default=None, max_length=200)
    verified: bool = False


class Message(Noun):
    """One entry of the thread; `note` is staff-only and never reaches the customer's text."""

    id: str = Field(min_length=1, max_length=200)
    author: Author
    body: str = Field(max_length=MAX_BODY_CHARACTERS)
    sent_at: UtcDatetime


class Ticket(Noun):
    """A conversation about which a reply is wanted."""

    id: str = Field(min_length=1, max_length=200, examples=["48213"])
    store: str = Field(min_length=1, max_length=100, examples=["harbor-us"])
    channel: Channel = "email"
    subject: str = Field(default="", max_length=2_000)
    requester: Requester = Requester()
    messages: tuple[Message, ...] = Field(min_length=1, max_length=MAX_MESSAGES)
    order_numbers: tuple[str, ...] = Field(default=(), max_length=50)
    tags: tuple[str, ...] = Field(default=(), max_length=200)
    language: str | None = Field(default=None, max_length=20)


class ConfirmedAction(Noun):
    """Something the helpdesk says was done; nothing else may be claimed as done."""

    action: ActionName
    order_number: str | None = Field(default=None, max_length=100)
    amount: Money | None = None
    reason: str | None = Field(default=None, max_length=500)
    url: str | None = Field(default=None, max_length=2_000, pattern=r"^https?://")


class DraftRequest(Noun):
    """The body of `POST /v1/drafts`."""

    ticket: Ticket
    confirmed_actions: tuple[ConfirmedAction, ...] = Field(default=(), max_length=20)
    guidance: str = Field(default="", max_length=10_000)
    writer: Writer = "auto"
    agent_language: str | None = Field(default=None, max_length=20)
    as_of: UtcDatetime | None = None
