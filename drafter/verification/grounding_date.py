"""grounding.date: every day is a day of the evidence, on its weekday, of the thing and in the role the words give it."""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta

from drafter.domain.decision import OutcomeName
from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.facts import Day
from drafter.verification.matching import days_meant, offset_days
from drafter.verification.readers.page import DateValue, DurationValue, Mention
from drafter.verification.roles import (
    ACT,
    DELIVERED,
    DISPATCH,
    DUE,
    PAY,
    REFUND_DUE,
    REFUNDED,
    SHIPPED,
    TODAY,
    WINDOW_START,
    date_names,
    names_around,
)

NAME = "grounding.date"
_EVENTS = DELIVERED | DUE | ACT | SHIPPED | DISPATCH | REFUNDED | REFUND_DUE

_ABOUT_MONEY: frozenset[OutcomeName] = frozenset(
    {
        "refund_status",
        "refund_issued",
        "partial_refund_with_reason",
        "payment_action",
        "wismo_cancelled",
        "cancel_confirmed",
    }
)
_RANGE_WORDS = 5
_FIRST = frozenset({"shipment.eta_earliest", "delivery.earliest", "order.earliest_dispatch"})
_LAST = frozenset({"shipment.eta_latest", "delivery.latest", "order.dispatch_by"})


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each day that nothing in scope carries, and for each that is another thing's day."""
    days = case.facts.days
    for mention in case.reading.of_kind("date"):
        if isinstance(mention.value, DateValue):
            yield from _check_day(case, mention, mention.value, days)
    yield from _check_order(case, days)
    for mention in case.reading.of_kind("duration"):
        if isinstance(mention.value, DurationValue) and mention.value.offset:
            yield from _check_offset(case, mention, mention.value, days)


def _check_day(case: Case, mention: Mention, value: DateValue, days: tuple[Day, ...]) -> Iterator[Finding]:
    text = case.reading.text[mention.start : mention.end]
    meant = days_meant(value, days)
    if _is_plain_today(case, value):
        names = date_names(case.reading, case.facts.day_names, mention.start, mention.end)
        if names is None or not names <= _EVENTS or not meant:
            return
        if "delivery_today" in case.facts.values("shipment.next_step") and names & DUE:
            return
    if not meant:
        if not case.cites_value(mention):
            yield block(NAME, f"{text!r} is no day known for this reply", mention.start, mention.end)
        return
    if value.weekday is not None and all(day.day.weekday() != value.weekday for day in meant):
        yield block(NAME, f"{text!r} names the wrong weekday", mention.start, mention.end)
        return
    if case.cites_value(mention):
        return
    names = date_names(case.reading, case.facts.day_names, mention.start, mention.end)
    here = case.about_here([day.evidence for day in meant], mention.start)
    if not here:
        subject = meant[0].evidence.subject
        yield block(
            NAME, f"{text!r} belongs to {subject}, not to what the sentence is about", mention.start, mention.end
        )
    elif names is not None and not any(
        evidence.name in names
        or _is_moneys(case, evidence.name, names)
        or _is_placed(case, evidence.name, mention)
        or _ends_free_return(case, evidence.name, mention)
        for evidence in here
    ):
        yield block(
            NAME, f"{text!r} is {here[0].name}, which is not what the sentence says", mention.start, mention.end
        )


def _is_placed(case: Case, name: str, mention: Mention) -> bool:
    """Whether a model placed this very value where another word of the clause asks for it."""
    if case.composition.writer != "model" or name not in case.shown_at(mention.start):
        return False
    return name in names_around(case.reading, case.facts.day_names, mention.start)


def _is_moneys(case: Case, name: str, names: frozenset[str]) -> bool:
    """Whether money goes out or arrives on the day, in a reply about nothing else."""
    if not all(part.outcome in _ABOUT_MONEY for part in case.facts.parts):
        return False
    if name in REFUNDED:
        return names <= SHIPPED | DISPATCH | DELIVERED | WINDOW_START
    return name in REFUND_DUE | PAY and bool(names & DUE)


def _ends_free_return(case: Case, name: str, mention: Mention) -> bool:
    """Whether the day is the last on which the way back is paid, in a sentence that says who pays it."""
    cited = case.reading.cited.get(case.reading.sentence_at(mention.start), frozenset())
    sources = (case.facts.by_id.get(source) for source in cited)
    return name == "policy.free_return_until" and any(
        source is not None and source.name == "policy.return_shipping" for source in sources
    )


def _check_order(case: Case, days: tuple[Day, ...]) -> Iterator[Finding]:
    """`between Tuesday 24 and Monday 23` runs backwards."""
    mentions = case.reading.of_kind("date")
    for first, second in itertools.pairwise(mentions):
        if case.reading.words_between(first.end, second.start) > _RANGE_WORDS:
            continue
        if case.reading.sentence_at(first.start) != case.reading.sentence_at(second.start):
            continue
        one, other = _named(case, first, days, _LAST), _named(case, second, days, _FIRST)
        if one and other and min(one) > max(other):
            text = case.reading.text[first.start : second.end]
            yield block(NAME, f"{text!r} runs backwards", first.start, second.end)


def _named(case: Case, mention: Mention, days: tuple[Day, ...], names: frozenset[str]) -> list[date]:
    """Return the days of these slots that a mention may mean; where it shows a slot's value, only that slot's."""
    value, shown = mention.value, case.shown_at(mention.start)
    names = names & shown if shown else names
    found = days_meant(value, days) if isinstance(value, DateValue) and value.span is None else []
    return [day.day for day in found if day.evidence.name in names]


def _is_plain_today(case: Case, value: DateValue) -> bool:
    today = case.facts.today
    return value.relative and value.days == ((today.year, today.month, today.day),)


def _check_offset(case: Case, mention: Mention, value: DurationValue, days: tuple[Day, ...]) -> Iterator[Finding]:
    """`three days ago` is a day; grounding.duration lets it pass, so it is held to the days here."""
    wanted = {case.facts.today + timedelta(days=offset) for offset in offset_days(value)}
    meant = [day.evidence for day in days if day.day in wanted]
    if not meant or not wanted:
        return
    here = case.about_here(meant, mention.start)
    names = date_names(case.reading, case.facts.day_names, mention.start, mention.end)
    if not here or (names is not None and not names & TODAY and not any(one.name in names for one in here)):
        text = case.reading.text[mention.start : mention.end]
        yield block(NAME, f"{text!r} from today is another thing's day", mention.start, mention.end)
