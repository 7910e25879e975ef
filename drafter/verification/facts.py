"""What the draft may say: the customer's evidence in scope, indexed for the checks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from drafter.domain.decision import Part
from drafter.domain.draft import Trace
from drafter.domain.evidence import Evidence
from drafter.domain.store import Brand
from drafter.domain.values import parse_date, parse_datetime
from drafter.verification.readers.identifiers import plain_code

TEXTS = frozenset({"text", "clause", "address", "product", "option", "name", "sku"})
_MOST_HEARD = 20_000
"""Characters at either end of a message; what stands between them nobody reads."""
CODES = frozenset({"order_number", "tracking_number", "sku"})


@dataclass(frozen=True, slots=True)
class Day:
    """A date or moment of the evidence as a local day."""

    day: date
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Parcel:
    """A parcel in scope: what evidence and decision say about it."""

    subject: str
    place: int
    status: str | None
    shipped: bool
    flags: frozenset[str]
    carrier: str | None
    tracking_number: str | None
    items: tuple[str, ...]


def order_of(subject: str) -> str:
    """Return the order number a subject belongs to (`shipment:W1/2` -> `W1`), or the empty string."""
    kind, _, rest = subject.partition(":")
    if kind == "order":
        return rest
    return rest.rsplit("/", 1)[0] if kind in ("shipment", "item", "refund", "return") else ""


def _ends(text: str) -> str:
    return text if len(text) <= 2 * _MOST_HEARD else f"{text[:_MOST_HEARD]}\n{text[-_MOST_HEARD:]}"


class Facts:
    """The trace as checks ask about it."""

    def __init__(self, trace: Trace, brands: Sequence[Brand]) -> None:
        self.trace = trace
        self.brands = brands
        self.context = trace.context
        self.parts: tuple[Part, ...] = trace.decision.parts
        self.zone = ZoneInfo(trace.context.store.time_zone)
        self.today: date = trace.context.as_of.astimezone(self.zone).date()
        scope = frozenset([subject for part in self.parts for subject in part.scope])
        self.scope = scope
        self.evidence: tuple[Evidence, ...] = tuple(
            [one for one in trace.evidence if one.audience == "customer" and one.subject in scope]
        )
        by_name: dict[str, list[Evidence]] = {}
        by_kind: dict[str, list[Evidence]] = {}
        for evidence in self.evidence:
            by_name.setdefault(evidence.name, []).append(evidence)
            by_kind.setdefault(evidence.kind, []).append(evidence)
        self.by_name: Mapping[str, list[Evidence]] = by_name
        self.by_kind: Mapping[str, list[Evidence]] = by_kind
        self.by_id = {evidence.id: evidence for evidence in self.evidence}

    def named(self, *names: str) -> list[Evidence]:
        """Return the evidence of these slots."""
        return [evidence for name in names for evidence in self.by_name.get(name, ())]

    def values(self, *names: str) -> frozenset[str]:
        """Return the values of these slots."""
        return frozenset(evidence.value for evidence in self.named(*names))

    def of_kind(self, *kinds: str) -> list[Evidence]:
        """Return the evidence of these kinds."""
        return [evidence for kind in kinds for evidence in self.by_kind.get(kind, ())]

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """Order, tracking and article numbers as compared, each with its kind."""
        return {plain_code(evidence.value): evidence.kind for evidence in self.of_kind(*CODES)}

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """Every date in scope, moments by their local day."""
        found = [Day(parse_date(evidence.value), evidence) for evidence in self.of_kind("date")]
        found += [Day(moment.date(), evidence) for moment, evidence in self.moments]
        return tuple(found)

    @cached_property
    def day_names(self) -> frozenset[str]:
        """The slots of all these dates."""
        return frozenset(day.evidence.name for day in self.days)

    @cached_property
    def moments(self) -> tuple[tuple[datetime, Evidence], ...]:
        """Every moment in scope, in the store's time."""
        return tuple(
            (parse_datetime(evidence.value).astimezone(self.zone), evidence) for evidence in self.of_kind("datetime")
        )

    @cached_property
    def flags(self) -> frozenset[str]:
        """All flags of all parts."""
        return frozenset(flag for part in self.parts for flags in part.flags.values() for flag in flags)

    def flags_of(self, subject: str) -> frozenset[str]:
        """Return the flags set on one subject."""
        return frozenset(flag for part in self.parts for flag in part.flags.get(subject, ()))

    @cached_property
    def parcels(self) -> tuple[Parcel, ...]:
        """The parcels in scope, in order."""
        by_subject: dict[str, list[Evidence]] = {}
        for evidence in self.evidence:
            if evidence.subject.startswith("shipment:"):
                by_subject.setdefault(evidence.subject, []).append(evidence)
        return tuple(
            self._parcel(subject, place, found) for place, (subject, found) in enumerate(by_subject.items(), start=1)
        )

    def _parcel(self, subject: str, place: int, evidence: Iterable[Evidence]) -> Parcel:
        first: dict[str, str] = {}
        items = []
        for one in evidence:
            first.setdefault(one.name, one.value)
            if one.name == "shipment.items":
                items.append(one.value)
        index = first.get("shipment.index", "")
        return Parcel(
            subject=subject,
            place=int(index) if index.isdigit() else place,
            status=first.get("shipment.status"),
            shipped="shipment.shipped_on" in first,
            flags=self.flags_of(subject),
            carrier=first.get("shipment.carrier"),
            tracking_number=first.get("shipment.tracking_number"),
            items=tuple(items),
        )

    @cached_property
    def orders(self) -> frozenset[str]:
        """Numbers of the orders in scope."""
        return frozenset(filter(None, (order_of(subject) for subject in self.scope)))

    @cached_property
    def actions(self) -> frozenset[str]:
        """Names of what the helpdesk says was done."""
        confirmed = {action.action for action in self.context.actions}
        confirmed |= {action.action for action in self.trace.request.confirmed_actions}
        return frozenset(confirmed) | self.values("action.name")

    @cached_property
    def customer_words(self) -> str:
        """What the customer wrote, subject included; of a very long message its two ends, as it was understood."""
        ticket = self.trace.request.ticket
        words = [ticket.subject, *(message.body for message in ticket.messages if message.author == "customer")]
        return "\n".join((*map(_ends, words), *ticket.order_numbers))

    @cached_property
    def verdicts(self) -> frozenset[str]:
        """The verdicts of all parts."""
        return frozenset(part.verdict for part in self.parts)
