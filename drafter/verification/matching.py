"""When a value as written is a value of the evidence: the same value of the same type, nothing less."""

from collections.abc import Iterable
from datetime import timedelta

from drafter.domain.evidence import Evidence
from drafter.domain.money import Money
from drafter.domain.values import Duration, parse_duration, parse_money
from drafter.verification.facts import Day
from drafter.verification.readers.page import DateValue, DurationValue, MoneyValue, TimeValue

_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}
_MONTHS = {"month": 1, "year": 12}
_HALF_DAY = 12
_LAST_HOUR = 23


def same_money(said: MoneyValue, money: Money) -> bool:
    """Return whether amount and currency agree."""
    return money.amount in said.amounts and money.currency in said.currencies


def same_duration(said: DurationValue, known: Duration) -> bool:
    """Return whether a duration as written is the known one: `two weeks` is `14 day`, `5 days` never `5 business_day`."""
    return any(_same_span(option, said.bound, known) for option in said.options)


def _same_span(said: Duration, bound: str, known: Duration) -> bool:
    for table in (_MINUTES, _MONTHS):
        if said.unit in table and known.unit in table:
            factor, base = table[said.unit], table[known.unit]
            return _same_ends((said.least * factor, said.most * factor), bound, (known.least * base, known.most * base))
    return said.unit == known.unit and _same_ends((said.least, said.most), bound, (known.least, known.most))


def _same_ends(said: tuple[int, int], bound: str, known: tuple[int, int]) -> bool:
    if said == known:
        return True
    if said[0] != said[1]:
        return False
    return (bound == "most" and said[1] == known[1]) or (bound == "least" and said[0] == known[0])


def same_time(said: TimeValue, hour: int, minute: int) -> bool:
    """Return whether a time of day as written is this one."""
    return hour in said.hours and (said.minute == minute or (said.minute is None and minute == 0))


def money_of(evidence: Iterable[Evidence]) -> list[tuple[Money, Evidence]]:
    """Return the amounts of evidence of kind `money`."""
    return [(parse_money(one.value), one) for one in evidence]


def durations_of(evidence: Iterable[Evidence]) -> list[tuple[Duration, Evidence]]:
    """Return the durations of evidence of kind `duration`."""
    return [(parse_duration(one.value), one) for one in evidence]


def days_meant(said: DateValue, days: Iterable[Day]) -> list[Day]:
    """Return the days of the evidence that a date as written may mean, its weekday aside."""
    if said.span is not None and said.days:
        # `24-26 November`: one mention, two ends; both must be known
        ends = [[day for day in days if day.day == end] for end in said.span]
        return ends[0] + ends[1] if all(ends) else []
    return [day for day in days if said.fits(day.day)]


def offset_days(said: DurationValue) -> list[int]:
    """Return how many days from today `three days ago` or `in two weeks` means."""
    spans = []
    spans += [
        said.offset * timedelta(minutes=option.most * _MINUTES[option.unit]).days
        for option in said.options
        if option.unit in ("day", "week") and option.least == option.most
    ]
    return spans
