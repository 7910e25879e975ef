from datetime import date

import pytest

from drafter.domain.store import Language
from drafter.verification.readers import read_mentions
from drafter.verification.readers.page import DateValue, Page

TODAY = date(2026, 11, 20)  # a Friday
TUESDAY = date(2026, 11, 24)


def _read(language: Language, text: str) -> list[DateValue]:
    mentions = read_mentions(Page(text, language, TODAY), {}, ())
    return [mention.value for mention in mentions if isinstance(mention.value, DateValue)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on November 24"),
        ("en", "on Tuesday, November 24, 2026"),
        ("en", "on the 24th of November"),
        ("en", "Tue 24 Nov"),
        ("en", "on 11/24"),
        ("en", "2026-11-24"),
        ("en", "by the 24th"),
        ("de", "am Dienstag, 24. November 2026"),
        ("de", "bis Dienstag, den 24. November"),
        ("de", "am 24.11."),
        ("de", "am 24.11.2026"),
        ("de", "bis zum 24. zugestellt"),
        ("it", "entro martedì 24 novembre"),
        ("it", "il 24/11/2026"),
        ("es", "el martes 24 de noviembre de 2026"),
        ("es", "hasta el 24 de noviembre"),
        ("fr", "le mardi 24 novembre"),
        ("fr", "d'ici le 24/11"),
        ("zh", "11 月 24 日"),
        ("zh", "2026年11月24日（周二）"),
        ("zh", "十一月二十四日"),
    ],
)
def test_a_day_is_read_in_every_order(language: Language, text: str) -> None:
    """November 24 is read however it is written."""
    (value,) = _read(language, text)

    assert value.fits(TUESDAY)
    assert value.weekday in (None, TUESDAY.weekday())


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "today", TODAY),
        ("en", "tomorrow", date(2026, 11, 21)),
        ("de", "morgen", date(2026, 11, 21)),
        ("de", "vorgestern", date(2026, 11, 18)),
        ("it", "domani", date(2026, 11, 21)),
        ("es", "mañana", date(2026, 11, 21)),
        ("fr", "demain", date(2026, 11, 21)),
        ("zh", "明天", date(2026, 11, 21)),
        ("en", "next Monday", date(2026, 11, 23)),
        ("zh", "下周一", date(2026, 11, 23)),
        ("en", "this week", TODAY),
    ],
)
def test_days_near_today_are_resolved(language: Language, text: str, day: date) -> None:
    """Words for days near today mean days of the calendar."""
    (value,) = _read(language, text)

    assert value.relative
    assert value.fits(day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Guten Morgen, Frau Keller"),
        ("es", "mañana por la mañana".replace("mañana por", "por", 1)),
        ("en", "It may take 24 hours."),
        ("en", "open 24/7"),
        ("fr", "dans les 24 heures"),
    ],
)
def test_what_is_no_day_is_not_read_as_one(language: Language, text: str) -> None:
    """Greetings, hours and idioms hold no day."""
    assert _read(language, text) == []


def test_both_ends_of_a_span_are_held() -> None:
    """`November 24–26` names two days."""
    (value,) = _read("en", "between November 24–26")

    assert value.span == (TUESDAY, date(2026, 11, 26))
    assert value.days == ((None, 11, 24), (None, 11, 26))


def test_a_second_month_does_not_make_a_span() -> None:
    """`November 23 and 15 December` are two days, each with its month."""
    first, second = _read("en", "between November 23 and 15 December")

    assert first.fits(date(2026, 11, 23))
    assert second.fits(date(2026, 12, 15))
