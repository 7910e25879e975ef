"""slots.literal: a model wrote no value itself: each stands in a slot, or in a sentence that quotes its passage.

A number of three figures or more is a value whatever it stands for, also where no reader can tell for what.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.readers.page import DateValue, Mention

NAME = "slots.literal"
_DIGITS = re.compile(r"\d(?:[ \u00a0\u202f./-]?\d){2,}[\w-]*")
_NUMBER = re.compile(rf"[^\W\d_]*[-_#]?{_DIGITS.pattern}")
_EVENTS = ("parcel", "order", "refund", "return", "deed", "promise", "when")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each typed value of a model's text that no citation covers."""
    if case.composition.writer != "model":
        return
    text = case.reading.text
    cited = [(citation.start, citation.end) for citation in case.composition.citations]
    for mention in case.reading.mentions:
        shown = text[mention.start : mention.end]
        if mention.kind == "quantity" and not any(character.isdigit() for character in shown):
            continue  # `one`, `both`: words of every sentence; grounding.quantity reads them
        if _is_the_day(case, mention):
            continue
        if not _meets(mention.start, mention.end, cited) and not case.cites_value(mention):
            yield block(NAME, f"{shown!r} was written out; it needs a slot", mention.start, mention.end)
    taken = [*cited, *((mention.start, mention.end) for mention in case.reading.mentions)]
    for number in _numbers(text, case.end_of_body, taken):
        start, end = number.span()
        if not case.reading.is_given(start):
            yield block(NAME, f"{number.group()!r} was written out; it needs a slot", start, end)


def _numbers(text: str, end_of_body: int, taken: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """Yield the numbers of three figures or more, letters before them included, that no such span takes a part of."""
    reach = 0
    for digits in _DIGITS.finditer(text, 0, end_of_body):
        if not _meets(digits.start(), digits.end(), taken):
            number = _NUMBER.search(text, reach, end_of_body)
            if number is not None and not _meets(number.start(), number.end(), taken):
                yield number
        reach = digits.end()


def _meets(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(left < end and start < right for left, right in spans)


def _is_the_day(case: Case, mention: Mention) -> bool:
    """Whether `today` is said of a delivery planned for today, or of nothing that happens to an order."""
    value, today = mention.value, case.facts.today
    if not isinstance(value, DateValue) or not value.relative:
        return False
    if value.days != ((today.year, today.month, today.day),):
        return False
    reading = case.reading
    clause = reading.clauses[reading.clause_at(mention.start)]
    events = [cue for family in _EVENTS for cue in reading.within(family, clause) if cue.name != "today"]
    return not events or "delivery_today" in case.facts.values("shipment.next_step")
