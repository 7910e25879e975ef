"""Calendar arithmetic: the merchant's working days, and spans counted from a day."""

from datetime import date, timedelta
from typing import Literal

from drafter.domain.policy import WEEKDAYS, CalendarRule
from drafter.domain.values import Duration

_DAYS_OF: dict[str, int] = {"day": 1, "week": 7, "month": 31, "year": 366}
_LONGEST_HOLIDAY = 60


class Workdays:
    """The days a merchant works on."""

    def __init__(self, rule: CalendarRule) -> None:
        self._week = frozenset(WEEKDAYS.index(day) for day in rule.workdays)
        self._holidays = frozenset(rule.holidays)

    def is_workday(self, day: date) -> bool:
        """Return whether the merchant works on this day."""
        return day.weekday() in self._week and day not in self._holidays

    def next_workday(self, day: date) -> date:
        """Return the day itself when it is a working day, else the next one."""
        for ahead in range(_LONGEST_HOLIDAY):
            if self.is_workday(day + timedelta(days=ahead)):
                return day + timedelta(days=ahead)
        raise ValueError(f"the calendar has no working day in the {_LONGEST_HOLIDAY} days from {day}")

    def add(self, day: date, count: int) -> date:
        """Return the working day `count` working days after a day; 0 is the day itself or the next working day."""
        day = self.next_workday(day) if count == 0 else day
        for _ in range(count):
            day = self.next_workday(day + timedelta(days=1))
        return day

    def after(self, day: date, span: Duration, end: Literal["least", "most"]) -> date:
        """Return the day on which a span that starts on a day is over, by its shorter or longer end."""
        count = span.least if end == "least" else span.most
        if span.unit == "business_day":
            return day if count == 0 else self.add(day, count)
        if span.unit in {"hour", "minute"}:
            hours = count if span.unit == "hour" else -(-count // 60)
            return day + timedelta(days=-(-hours // 24))
        return day + timedelta(days=count * _DAYS_OF[span.unit])
