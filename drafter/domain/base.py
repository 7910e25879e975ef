"""The shape every noun shares."""

from datetime import UTC, date, datetime
from typing import Annotated, TypeVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict

FIRST_YEAR, LAST_YEAR = 1900, 2999
"""Times beyond are slips, and counting days from them would leave the calendar."""

_Day = TypeVar("_Day", date, datetime)


class Noun(BaseModel):
    """A frozen value object; an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _in_calendar(value: _Day) -> _Day:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueError(f"the year must be between {FIRST_YEAR} and {LAST_YEAR}")
    return value


def _to_utc(value: datetime) -> datetime:
    return _in_calendar(value).astimezone(UTC)


UtcDatetime = Annotated[AwareDatetime, AfterValidator(_to_utc)]
"""An RFC 3339 time with an offset, kept in UTC."""
CalendarDate = Annotated[date, AfterValidator(_in_calendar)]
"""A day without a time."""
