"""voice.marks: exclamation marks and emoji only as the brand allows."""

import re
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, warn

NAME = "voice.marks"
_EXCLAMATION = re.compile(r"[!！]")
_EMOJI = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\u2B55\u2764]\ufe0f?")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for the first mark beyond what is allowed."""
    if case.voice is None:
        return
    outcome = case.facts.parts[0].outcome
    exclamations = [match for match in _EXCLAMATION.finditer(case.reading.text) if not _is_given(case, match.start())]
    allowed = case.voice.exclamation.limit(outcome)
    if len(exclamations) > allowed:
        mark = exclamations[allowed]
        yield warn(NAME, "more exclamation marks than the brand allows", mark.start(), mark.end())
    emoji = [match for match in _EMOJI.finditer(case.reading.text) if not _is_given(case, match.start())]
    limit = case.voice.emoji.limit(outcome, case.trace.request.ticket.channel)
    strange = [match for match in emoji if match.group().rstrip("\ufe0f") not in case.voice.emoji.allowed]
    if len(emoji) > limit or strange:
        mark = strange[0] if strange else emoji[limit]
        yield warn(NAME, "an emoji the brand does not allow here", mark.start(), mark.end())


def _is_given(case: Case, position: int) -> bool:
    """Whether the mark belongs to a name or a quotation."""
    spans = (*case.reading.names, *case.reading.quotes)
    return any(start <= position < end for start, end, _ in spans)
