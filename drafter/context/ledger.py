"""Writing evidence down: ids in a fixed order, kinds from the slot table, sources by subject."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from drafter.domain.evidence import Audience, Evidence, Gap, Source
from drafter.domain.money import Money
from drafter.domain.slots import SLOTS
from drafter.domain.values import format_datetime

Value = str | int | date | datetime | Money | None


class Ledger:
    """The evidence and gaps of one ticket, in the order they were written.

    Moments become calendar days in the store's time zone.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone
        self._evidence: list[Evidence] = []
        self._gaps: list[Gap] = []

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All evidence so far: e1, e2, ..."""
        return tuple(self._evidence)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """All gaps so far."""
        return tuple(self._gaps)

    def page(self, subject: str, system: str, record: str, as_of: datetime) -> "Page":
        """Return a page to write one subject's evidence on, read from one record."""
        return Page(self, subject, system, record, as_of)

    def add(self, evidence: Evidence) -> None:
        """Keep one evidence."""
        self._evidence.append(evidence)

    def miss(self, gap: Gap) -> None:
        """Keep one gap, once."""
        if gap not in self._gaps:
            self._gaps.append(gap)

    def next_id(self) -> str:
        """Return the id of the next evidence."""
        return f"e{len(self._evidence) + 1}"

    def day(self, moment: datetime | None) -> date | None:
        """Return the store's calendar day of a moment."""
        return None if moment is None else moment.astimezone(self.zone).date()


class Page:
    """Evidence about one subject from one record."""

    def __init__(self, ledger: Ledger, subject: str, system: str, record: str, as_of: datetime) -> None:
        self.ledger = ledger
        self._subject = subject
        self._system = system
        self._record = record
        self._as_of = as_of

    def about(self, subject: str, *, system: str | None = None, as_of: datetime | None = None) -> "Page":
        """Return a page about something else in the same record."""
        return Page(self.ledger, subject, system or self._system, self._record, as_of or self._as_of)

    def put(
        self, name: str, value: Value, field: str, *, as_of: datetime | None = None, text: str | None = None
    ) -> None:
        """Write one evidence down for customers; None and empty text say nothing and are left out."""
        if value is not None and value != "":
            self._write(name, value, field, as_of or self._as_of, text=text, audience="customer")

    def put_for_staff(self, name: str, value: Value, field: str) -> None:
        """Write one evidence down that only staff may see."""
        if value is not None and value != "":
            self._write(name, value, field, self._as_of, text=None, audience="staff")

    def put_status(self, name: str, status: str, field: str, *, as_of: datetime | None = None) -> None:
        """Write a status down; an unknown one leaves a gap and no evidence."""
        if status == "unknown":
            message = f"{field}: the source's value is not one we know"
            self.ledger.miss(Gap(source=self._system, reason="unknown_value", message=message, subject=self._subject))
            return
        self.put(name, status, field, as_of=as_of, text=status.replace("_", " "))

    def _write(  # noqa: PLR0913 - evidence has this many sides
        self,
        name: str,
        value: str | int | date | datetime | Money,
        field: str,
        as_of: datetime,
        *,
        text: str | None,
        audience: Audience,
    ) -> None:
        canonical = value if isinstance(value, str) else _canonical(value)
        self.ledger.add(
            Evidence.made_of(
                id=self.ledger.next_id(),
                kind=SLOTS[name].kind,
                name=name,
                subject=self._subject,
                value=canonical,
                text=text or canonical,
                audience=audience,
                source=Source.made_of(system=self._system, record=self._record, field=field, url=None),
                as_of=as_of,
                derived_from=(),
            )
        )


def _canonical(value: int | date | datetime | Money) -> str:
    if isinstance(value, datetime):
        return format_datetime(value)
    return value.isoformat() if isinstance(value, date) else str(value)
