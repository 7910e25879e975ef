"""slots.literal: a model wrote no value itself: each stands in a slot, or in a sentence that quotes its passage.

A number of three figures or more is a value whatever it stands for, also where no reader can tell for what.
"""

import re
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.readers.page import DateValue, Mention

NAME = "slots.literal"
_NUMBER = re.compile(r"[^\W\d_]*[-_#]?\d(?:[ \u00a0\u202f./-]?\d){2,}[\w-]*")
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
        inside = any(start < mention.end and mention.start < end for start, end in cited)
        if not inside and not case.cites_value(mention):
            yield block(NAME, f"{shown!r} was written out; it needs a slot", mention.start, mention.end)
    for number in _NUMBER.finditer(text, 0, case.end_of_body):
        start, end = number.span()
        shown_in = any(left < end and start < right for left, right in cited)
        read = any(one.start < end and start < one.end for one in case.reading.mentions)
        if not shown_in and not read and not case.reading.is_given(start):
            yield block(NAME, f"{number.group()!r} was written out; it needs a slot", start, end)


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
