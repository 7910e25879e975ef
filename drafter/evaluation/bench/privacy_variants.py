"""Personal data of the demo's customers, typed in other forms and places."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from drafter.domain.draft import Trace
from drafter.domain.order import Order
from drafter.domain.ticket import DraftRequest, Message, Requester

_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x30, 0x3A)}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one customer, and where else they could want things sent."""

    requester: Requester
    orders: tuple[Order, ...]
    phone: str
    elsewhere: str

    @property
    def emails(self) -> list[str]:
        """E-mail addresses."""
        return _given(self.requester.email, *(order.buyer.email for order in self.orders))

    @property
    def names(self) -> list[str]:
        """Names of requester and buyers."""
        return _given(self.requester.name, *(order.buyer.name for order in self.orders))

    @property
    def handles(self) -> list[str]:
        """Names of accounts."""
        return _given(self.requester.marketplace_username, *(order.buyer.marketplace_username for order in self.orders))

    @property
    def streets(self) -> list[str]:
        """Street lines."""
        return _given(*(order.shipping_address.line1 for order in self.orders if order.shipping_address))

    @property
    def phones(self) -> list[str]:
        """Phone numbers."""
        return _given(self.phone, *(order.buyer.phone for order in self.orders))

    @property
    def numbers(self) -> list[str]:
        """Order, marketplace and tracking numbers."""
        parcels = (shipment.tracking_number for order in self.orders for shipment in order.shipments)
        references = (one for order in self.orders for one in order.references.values())
        return _given(*(order.number for order in self.orders), *references, *parcels)

    def told(self) -> str:
        """Return all of it, as a customer would type it."""
        places = [
            f"{order.shipping_address.line1}, {order.shipping_address.postal_code} {order.shipping_address.city}"
            for order in self.orders
            if order.shipping_address and order.shipping_address.postal_code
        ]
        return "\n".join([*self.names, *self.handles, *places, *self.phones, *self.emails, *self.numbers])


Vary = Callable[[DraftRequest, Known], DraftRequest]


def _with_body(request: DraftRequest, change: Callable[[str], str]) -> DraftRequest:
    """Return the request with its last customer message changed."""
    messages = list(request.ticket.messages)
    place = max(number for number, message in enumerate(messages) if message.author == "customer")
    messages[place] = messages[place].model_copy(update={"body": change(messages[place].body)})
    return _with_ticket(request, messages=tuple(messages))


def _with_ticket(request: DraftRequest, **changes: object) -> DraftRequest:
    return request.model_copy(update={"ticket": request.ticket.model_copy(update=changes)})


def _append(text: Callable[[Known], str]) -> Vary:
    return lambda request, known: _with_body(request, lambda body: f"{body}\n\n{text(known)}")


def _in_sentences(known: Known) -> str:
    said = [f"this is about {number} please." for number in known.numbers]
    said += [f"You can reach {name} at {phone} or {email}!" for name, phone, email in _people(known)]
    said += [f"It should go to {street} as always." for street in known.streets]
    return " ".join(said)


def _people(known: Known) -> Iterator[tuple[str, str, str]]:
    for name in known.names or [""]:
        for phone in known.phones:
            yield from ((name, phone, email) for email in known.emails or [""])


def _quote(request: DraftRequest, known: Known) -> DraftRequest:
    quoted = "\n".join(f"> {line}" for line in known.told().splitlines())
    return _with_body(request, lambda body: f"{body}\n\nOn Mon, Nov 16, {' '.join(known.names)} wrote:\n{quoted}")


def _answer(request: DraftRequest, known: Known) -> DraftRequest:
    """Return the request with an agent's answer before it that names everything."""
    first = request.ticket.messages[0]
    told = f"Hi {' '.join(known.names)}, here is what we have:\n{known.told()}"
    asked = Message(id="earlier", author="customer", body=known.told(), sent_at=first.sent_at)
    answer = Message(id="answer", author="agent", body=told, sent_at=first.sent_at)
    return _with_ticket(request, messages=(asked, answer, *request.ticket.messages))


def _spaced(known: Known) -> str:
    groups = [" ".join(re.findall(r".{1,4}", number.lstrip("#"))) for number in known.numbers if len(number) > 6]  # noqa: PLR2004
    dashed = [re.sub(r"[\s()]+", "-", phone).strip("-") for phone in known.phones]
    tight = [re.sub(r"[\s()-]+", "", phone) for phone in known.phones]
    streets = [re.sub(r"\s+", "  ", street) for street in known.streets]
    return "\n".join([*groups, *dashed, *tight, *streets])


def _linked(known: Known) -> str:
    parts = [
        f"https://track.example.com/p?n={number.lstrip('#')}&m={email}"
        for number in known.numbers
        for email in known.emails
    ]
    return " ".join([*parts, *(f"mailto:{email}" for email in known.emails)])


VARIANTS: Mapping[str, Vary] = {
    "as written": lambda request, _: request,
    "listed": _append(Known.told),
    "in sentences": _append(_in_sentences),
    "upper case": _append(lambda known: known.told().upper()),
    "lower case": _append(lambda known: known.told().lower()),
    "without accents": _append(lambda known: bare(known.told())),
    "spaces in numbers": _append(_spaced),
    "full-width digits": _append(lambda known: known.told().translate(_FULL_WIDTH)),
    "in links": _append(_linked),
    "another address": _append(lambda known: f"Please send it to {known.elsewhere} instead."),
    "in the subject": lambda request, known: _with_ticket(request, subject=known.told().replace("\n", " - ")),
    "quoted": _quote,
    "in the thread": _answer,
    "in guidance": lambda request, known: request.model_copy(update={"guidance": known.told()}),
}


def titled(trace: Trace, known: Known) -> Trace:
    """Return the trace with all of it in product names and in texts of carriers and merchants."""
    told = " ".join(known.told().split("\n"))
    changed = tuple(
        one.model_copy(update={"value": f"{one.value} - {told}"}) if one.kind in {"product", "text"} else one
        for one in trace.context.evidence
    )
    return trace.model_copy(update={"context": trace.context.model_copy(update={"evidence": changed})})


def _given(*values: str | None) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))


def bare(text: str) -> str:
    """Return the text without accents."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
