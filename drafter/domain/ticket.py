"""What a helpdesk posts."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, JsonValue, StrictBool

from drafter.domain.base import Noun, UtcDatetime, at_most
from drafter.domain.money import Money
from drafter.domain.store import LANGUAGES

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
AGENT_LANGUAGE = rf"^({'|'.join(LANGUAGES)})([-_][A-Za-z0-9]+)*$"


class Requester(Noun):
    """The person who wrote; `verified` says the helpdesk proved the e-mail address is theirs."""

    email: str | None = Field(default=None, max_length=320, examples=["ada@example.com"])
    name: str | None = Field(default=None, max_length=200, examples=["Ada"])
    marketplace_username: str | None = Field(default=None, max_length=200)
    verified: StrictBool = False


class Message(Noun):
    """One entry of the thread; `note` is staff-only and never reaches the customer's text."""

    id: str = Field(min_length=1, max_length=200)
    author: Author
    body: Annotated[str, at_most(MAX_BODY_CHARACTERS)]
    sent_at: UtcDatetime


_CUSTOMERS_WORDS: dict[str, JsonValue] = {
    "properties": {"author": {"const": "customer"}, "body": {"pattern": r"\S"}},
    "required": ["author", "body"],
}
_NOTHING_TO_ANSWER: dict[str, JsonValue] = {
    "properties": {"subject": {"pattern": r"^\s*$"}, "messages": {"not": {"contains": _CUSTOMERS_WORDS}}}
}


class Ticket(Noun):
    """A conversation about which a reply is wanted; the customer must have written something, if only a subject."""

    model_config = ConfigDict(json_schema_extra={"not": _NOTHING_TO_ANSWER})

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
    guidance: Annotated[str, at_most(10_000)] = ""
    writer: Writer = "auto"
    agent_language: str | None = Field(default=None, max_length=20, pattern=AGENT_LANGUAGE, examples=["en", "de-AT"])
    as_of: UtcDatetime | None = None
