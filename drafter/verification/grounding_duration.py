"""grounding.duration: every span of time is one of the evidence, to the unit, and in the role the words give it."""

from collections.abc import Iterator
from datetime import timedelta

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.matching import durations_of, offset_days, same_duration
from drafter.verification.readers.page import DurationValue, Mention
from drafter.verification.roles import SPANS, names_nearby

NAME = "grounding.duration"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each duration that nothing in scope carries."""
    mentions = case.reading.of_kind("duration")
    known = durations_of(case.facts.of_kind("duration")) if mentions else []
    for mention in mentions:
        value = mention.value
        if not isinstance(value, DurationValue) or case.cites_value(mention):
            continue
        same = case.about_here([one for duration, one in known if same_duration(value, duration)], mention.start)
        text = case.reading.text[mention.start : mention.end]
        if not same:
            if not _is_known_day(case, value):
                yield block(NAME, f"{text!r} is no duration known for this reply", mention.start, mention.end)
        elif not value.offset:
            yield from _check_role(case, mention, [one.name for one in same])


def _check_role(case: Case, mention: Mention, same: list[str]) -> Iterator[Finding]:
    available = frozenset(evidence.name for evidence in case.facts.of_kind("duration"))
    names = names_nearby(case.reading, "span", SPANS, available, mention.start)
    if names and "policy.processing" in same and _is_reply_to_request(case, names):
        return  # `we answer a request within ...`
    if names and not any(name in names for name in same):
        text = case.reading.text[mention.start : mention.end]
        yield block(NAME, f"{text!r} is {same[0]}, which is not what the sentence says", mention.start, mention.end)


def _is_known_day(case: Case, value: DurationValue) -> bool:
    """Whether `three days ago` or `in two days` is a day of the evidence; the date check looks at its role."""
    if not value.offset:
        return False
    wanted = {case.facts.today + timedelta(days=offset) for offset in offset_days(value)}
    return any(day.day in wanted for day in case.facts.days)


def _is_reply_to_request(case: Case, names: frozenset[str]) -> bool:
    """Whether what is answered is a request for a return, which the policy gives a time of its own."""
    return "policy.response_time" in names and "requested" in case.facts.values("return.status")
