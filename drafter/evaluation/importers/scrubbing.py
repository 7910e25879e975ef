"""Takes people out of real tickets: every personal value becomes a made-up one of the same shape, the same everywhere.

A sample must still be understood, matched to its order and drafted as the real ticket was, so values are replaced and
not blanked: `#10421` becomes another number of five digits, in the order and wherever the customer wrote it. Personal
values that no record told us are found by their shape and blanked.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from drafter.domain.order import Order
from drafter.domain.ticket import DraftRequest
from drafter.models.recorded import scrub

GIVEN_NAMES = ("Alex", "Robin", "Kim", "Sam", "Toni", "Luca")
FAMILY_NAME = "Sample"
HAN_NAME = "王某"
_LEAST = 2
_LEAST_STREET = 6
_HOUSE_NUMBER = re.compile(r"(?<!\w)\d+\s?[a-zA-Z]?(?!\w)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_HAN = re.compile(r"[\u4e00-\u9fff]")


class Pseudonyms:
    """Made-up values for the people, places and numbers of one ticket."""

    def __init__(self, request: DraftRequest, orders: Sequence[Order], salt: str) -> None:
        self._salt = salt
        values: dict[str, str] = {}
        requester = request.ticket.requester
        self._add_person(values, requester.name, requester.email, requester.marketplace_username)
        for order in orders:
            buyer = order.buyer
            self._add_person(values, buyer.name, buyer.email, buyer.marketplace_username, buyer.phone)
            self._add_order(values, order)
        for number in request.ticket.order_numbers:
            values.setdefault(number.lstrip("#"), self._digits(number.lstrip("#")))
        self._values = {value.casefold(): made for value, made in values.items() if len(value) >= _LEAST}
        ordered = sorted(self._values, key=len, reverse=True)
        self._found = re.compile("|".join(map(_bounded, ordered)) or r"(?!)", re.IGNORECASE)

    def scrub(self, text: str) -> str:
        """Return a text of a customer's or an agent's with made-up values; what nobody told us is blanked."""
        pieces: list[str] = []
        at = 0
        for found in self._found.finditer(text):
            pieces += [scrub(text[at : found.start()]), self._values[found[0].casefold()]]
            at = found.end()
        return "".join([*pieces, scrub(text[at:])])

    def scrub_request(self, request: DraftRequest, ticket_id: str) -> DraftRequest:
        """Return a request of which no word names a person; the ticket has another id."""
        fields = request.model_dump(mode="json")
        ticket = fields["ticket"] | {"id": ticket_id, "subject": self.scrub(request.ticket.subject)}
        ticket["messages"] = [one | {"body": self.scrub(one["body"])} for one in ticket["messages"]]
        ticket["requester"] = self._replace(ticket["requester"])
        ticket["order_numbers"] = self._replace(ticket["order_numbers"])
        fields["guidance"] = self.scrub(request.guidance)
        fields["confirmed_actions"] = self._replace(fields["confirmed_actions"])
        return DraftRequest.model_validate(fields | {"ticket": ticket})

    def scrub_order(self, order: Order) -> Order:
        """Return an order with made-up people, places and numbers; staff notes are blanked of what they tell."""
        fields = self._replace(order.model_dump(mode="json"))
        fields["notes"] = [one | {"text": self.scrub(one["text"])} for one in fields["notes"]]
        return Order.model_validate(fields)

    def _add_person(
        self,
        values: dict[str, str],
        name: str | None,
        email: str | None,
        handle: str | None,
        phone: str | None = None,
    ) -> None:
        if email:
            values.setdefault(email, f"customer{self._number(email.casefold(), 900) + 100}@example.com")
        if handle:
            values.setdefault(handle, f"buyer{self._number(handle.casefold(), 9_000) + 1_000}")
        if phone:
            values.setdefault(phone, self._digits(phone))
        if name and _HAN.search(name):
            values.setdefault(name, HAN_NAME)
        elif name:
            words = _WORD.findall(name)
            values |= {word: FAMILY_NAME for word in words[1:] if word not in values}
            values |= {word: GIVEN_NAMES[self._number(word.casefold(), len(GIVEN_NAMES))] for word in words[:1]}

    def _add_order(self, values: dict[str, str], order: Order) -> None:
        numbers = [order.number.lstrip("#"), order.id, *order.references.values()]
        numbers += [shipment.tracking_number for shipment in order.shipments]
        for number in filter(None, numbers):
            values.setdefault(number, self._digits(number))
        values |= {email: f"customer{self._number(email, 900) + 100}@example.com" for email in order.buyer.other_emails}
        address = order.shipping_address
        if address is not None:
            for line in filter(None, (address.line1, address.line2)):
                values.setdefault(line, "1 Example Street")
                street = _HOUSE_NUMBER.sub("", line).strip(" ,")
                values.setdefault(street if len(street) >= _LEAST_STREET else line, "Example Street")

    def _replace(self, value: Any) -> Any:  # noqa: ANN401 - JSON of any shape
        if isinstance(value, str):
            return self._found.sub(lambda found: self._values[found[0].casefold()], value)
        if isinstance(value, Mapping):
            return {key: self._replace(one) for key, one in value.items()}
        if isinstance(value, Iterable):
            return [self._replace(one) for one in value]
        return value

    def _digits(self, value: str) -> str:
        """Return a value of the same shape with other digits, the first of a run never 0."""
        digest = hashlib.sha256(f"{self._salt}\0{value}".encode()).digest()
        made = []
        for place, letter in enumerate(value):
            begins = place == 0 or not value[place - 1].isdigit()
            made.append(str(digest[place % 32] % (9 if begins else 10) + begins) if letter.isdigit() else letter)
        return "".join(made)

    def _number(self, value: str, below: int) -> int:
        return int.from_bytes(hashlib.sha256(f"{self._salt}\0{value}".encode()).digest()[:4], "big") % below


def _bounded(value: str) -> str:
    before = r"(?<!\w)" if value[0].isalnum() and value[0].isascii() else ""
    after = r"(?!\w)" if value[-1].isalnum() and value[-1].isascii() else ""
    return f"{before}{re.escape(value)}{after}"
