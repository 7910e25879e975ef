from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.decision.workdays import Workdays
from drafter.domain.policy import CalendarRule
from drafter.domain.values import parse_duration

_CALENDAR = Workdays(CalendarRule.model_validate({"id": "us", "holidays": ["2026-11-26"]}))


@pytest.mark.parametrize(
    ("start", "span", "end"),
    [
        pytest.param("2026-11-20", "1 business_day", "2026-11-23", id="over-a-weekend"),
        pytest.param("2026-11-25", "1 business_day", "2026-11-27", id="over-a-holiday"),
        pytest.param("2026-11-21", "1 business_day", "2026-11-23", id="from-a-saturday"),
        pytest.param("2026-11-21", "0 business_day", "2026-11-21", id="none"),
        pytest.param("2026-11-20", "5..7 business_day", "2026-12-02", id="the-longer-end"),
        pytest.param("2026-11-20", "3 day", "2026-11-23", id="days"),
        pytest.param("2026-11-20", "2 week", "2026-12-04", id="weeks"),
        pytest.param("2026-11-20", "24 hour", "2026-11-21", id="hours"),
        pytest.param("2026-11-20", "0 day", "2026-11-20", id="at-once"),
    ],
)
def test_spans_end_on_their_day(start: str, span: str, end: str) -> None:
    """Business days skip weekends and days off, the others do not."""
    found = _CALENDAR.after(date.fromisoformat(start), parse_duration(span), "most")

    assert found == date.fromisoformat(end)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 30))
def test_business_days_end_on_a_working_day_and_grow(day: date, count: int) -> None:
    """More business days never end sooner, and always on a day somebody works."""
    end = _CALENDAR.add(day, count)

    assert _CALENDAR.is_workday(end)
    assert day <= end <= _CALENDAR.add(day, count + 1)


def test_a_calendar_without_a_working_day_is_refused() -> None:
    """Arithmetic ends, even with a broken calendar."""
    rule = CalendarRule.model_validate({"id": "x", "workdays": ["mon"], "holidays": [date(2026, 1, 5)]})
    endless = CalendarRule.model_construct(id="x", workdays=(), holidays=())

    assert Workdays(rule).next_workday(date(2026, 1, 5)) == date(2026, 1, 12)
    with pytest.raises(ValueError, match="no working day"):
        Workdays(endless).next_workday(date(2026, 1, 5))
