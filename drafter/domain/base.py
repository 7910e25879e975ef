"""The shape every noun shares."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, TypeVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

FIRST_YEAR, LAST_YEAR = 1900, 2999
"""Times beyond are slips, and counting days from them would leave the calendar."""
MOST_PIECES = 1_000_000

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
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


def _written_out(value: object) -> object:
    """Refuse the seconds since 1970 that pydantic would take as well."""
    if isinstance(value, (datetime, date)) or (isinstance(value, str) and _DATE.match(value)):
        return value
    raise ValueError("must be written as in RFC 3339, beginning with a date such as 2026-11-20")


def _number(value: object) -> object:
    """Refuse text and yes or no, which pydantic would take for numbers."""
    if isinstance(value, (str, bool)):
        raise ValueError("must be a number, not text or a truth value")
    return value


_YEARS = Field(json_schema_extra={"pattern": "^(19|2[0-9])[0-9]{2}-"})

UtcDatetime = Annotated[AwareDatetime, AfterValidator(_to_utc), BeforeValidator(_written_out), _YEARS]
"""An RFC 3339 time with an offset, kept in UTC."""
CalendarDate = Annotated[date, AfterValidator(_in_calendar), BeforeValidator(_written_out), _YEARS]
"""A day without a time."""
Count = Annotated[int, BeforeValidator(_number), Field(ge=0, le=MOST_PIECES)]
"""How many pieces."""
