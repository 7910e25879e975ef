"""Canonical evidence values: one spelling per kind, so that equal things compare equal.

| kind | canonical value |
|---|---|
| date | `2026-11-24` |
| datetime | `2026-11-24T14:32:00Z` (UTC, seconds) |
| money | `12.50 EUR` |
| duration | `30 day`, `5..7 business_day`, `0 day` (at once), `24 hour` |
| percentage | `15` |
| quantity | `2` |
| status | the code, e.g. `in_transit` |
| others | the text itself |
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Literal

from drafter.domain.money import Money

DurationUnit = Literal["minute", "hour", "day", "business_day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class Duration:
    """A span between `least` and `most` units, both included."""

    least: int
    most: int
    unit: DurationUnit

    def __str__(self) -> str:
        """Return the canonical value, e.g. `5..7 business_day`."""
        span = str(self.least) if self.least == self.most else f"{self.least}..{self.most}"
        return f"{span} {self.unit}"


def parse_date(value: str) -> date:
    """Return the calendar day of a canonical `date`."""
    return date.fromisoformat(value)


def parse_datetime(value: str) -> datetime:
    """Return the UTC moment of a canonical `datetime`."""
    return datetime.fromisoformat(value).astimezone(UTC)


def format_datetime(moment: datetime) -> str:
    """Return the canonical `datetime` value of an aware moment."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_money(value: str) -> Money:
    """Return the `Money` of a canonical value such as `12.50 EUR`."""
    amount, currency = value.split(" ")
    return Money.made_of(amount=Decimal(amount), currency=currency)


def parse_duration(value: str) -> Duration:
    """Return the `Duration` of a canonical value such as `5..7 business_day`."""
    span, unit = value.split(" ")
    least, _, most = span.partition("..")
    return Duration(int(least), int(most or least), unit)  # type: ignore[arg-type]
