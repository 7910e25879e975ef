"""grounding.time: a time of day is that of a known moment, on that moment's day."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.matching import same_time
from drafter.verification.readers.page import DateValue, Mention, TimeValue

NAME = "grounding.time"
_BESIDE = 14


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each time of day that is no known moment's."""
    for mention in case.reading.of_kind("time"):
        value = mention.value
        if not isinstance(value, TimeValue) or case.cites_value(mention):
            continue
        moments = [moment for moment, _ in case.facts.moments if same_time(value, moment.hour, moment.minute)]
        day = _day_beside(case, mention)
        if day is not None:
            moments = [moment for moment in moments if day.fits(moment.date())]
        if not moments:
            text = case.reading.text[mention.start : mention.end]
            yield block(NAME, f"{text!r} is no time known for this reply", mention.start, mention.end)


def _day_beside(case: Case, mention: Mention) -> DateValue | None:
    for other in case.reading.of_kind("date"):
        gap = max(other.start - mention.end, mention.start - other.end)
        if 0 <= gap <= _BESIDE and isinstance(other.value, DateValue):
            return other.value
    return None
