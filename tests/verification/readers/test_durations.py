from datetime import date

import pytest

from drafter.domain.store import Language
from drafter.domain.values import parse_duration
from drafter.verification.matching import same_duration
from drafter.verification.readers import read_mentions
from drafter.verification.readers.page import DurationValue, Page


def _read(language: Language, text: str) -> list[DurationValue]:
    mentions = read_mentions(Page(text, language, date(2026, 11, 20)), {}, ())
    return [mention.value for mention in mentions if isinstance(mention.value, DurationValue)]


@pytest.mark.parametrize(
    ("language", "text", "canonical"),
    [
        ("en", "within 30 days", "30 day"),
        ("en", "a 14-day window", "14 day"),
        ("en", "five to seven business days", "5..7 business_day"),
        ("en", "a fortnight", "14 day"),
        ("en", "two weeks", "14 day"),
        ("en", "twenty-one days", "21 day"),
        ("en", "24 hours", "24 hour"),
        ("de", "innerhalb von 30 Tagen", "30 day"),
        ("de", "30-tägige Frist", "30 day"),
        ("de", "5 bis 7 Werktage", "5..7 business_day"),
        ("de", "vierzehn Tage", "2 week"),
        ("it", "5–7 giorni lavorativi", "5..7 business_day"),
        ("it", "due settimane", "14 day"),
        ("es", "de 5 a 7 días hábiles", "5..7 business_day"),
        ("es", "quince días", "15 day"),
        ("fr", "sous 30 jours", "30 day"),
        ("fr", "quinze jours", "14 day"),
        ("fr", "5 à 7 jours ouvrés", "5..7 business_day"),
        ("zh", "5–7 个工作日", "5..7 business_day"),
        ("zh", "三十天内", "30 day"),
        ("zh", "两周", "14 day"),
    ],
)
def test_spans_of_time_are_read(language: Language, text: str, canonical: str) -> None:
    """A span of time means the same in digits and words, in every language."""
    (value,) = _read(language, text)

    assert same_duration(value, parse_duration(canonical))


@pytest.mark.parametrize(
    ("language", "text", "canonical"),
    [
        ("en", "30 business days", "30 day"),
        ("en", "5 days", "5..7 day"),
        ("en", "7 to 7 business days", "5..7 business_day"),
        ("de", "ein Monat", "30 day"),
    ],
)
def test_a_span_of_another_type_is_another_span(language: Language, text: str, canonical: str) -> None:
    """Days are not business days, one end is not the range, a month is not thirty days."""
    assert not any(same_duration(value, parse_duration(canonical)) for value in _read(language, text))


def test_the_most_of_a_range_may_be_named_alone_as_a_limit() -> None:
    """`within 7 business days` is true of 5 to 7."""
    (value,) = _read("en", "within 7 business days")

    assert same_duration(value, parse_duration("5..7 business_day"))


@pytest.mark.parametrize(
    ("language", "text", "offset"),
    [
        ("en", "three days ago", -1),
        ("en", "in three days", 1),
        ("de", "vor drei Tagen", -1),
        ("it", "tre giorni fa", -1),
        ("es", "hace tres días", -1),
        ("fr", "il y a trois jours", -1),
        ("zh", "3 天前", -1),
    ],
)
def test_a_span_can_point_to_a_day(language: Language, text: str, offset: int) -> None:
    """`three days ago` counts from today."""
    (value,) = _read(language, text)

    assert value.offset == offset
