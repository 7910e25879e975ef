"""claims.by_us: `we have ...` is followed by nothing that would need a confirmation, unless there is one.

`claims.done` knows how people word the common deeds; this check knows what is harmless to have done, and asks for
proof of everything else.
"""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.lexicons.deeds import DONE, DONE_BY, PASSIVE, PASSIVE_BY, is_harmless
from drafter.verification.reading import Reading

NAME = "claims.by_us"
_KNOWN_CLAIMS = ("deed", "refund", "order", "return", "parcel")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each deed of ours that nothing in scope bears out."""
    reading = case.reading
    proven = any(name.startswith(("action.", "refund.", "return.")) for name in case.facts.by_name)
    if proven or case.facts.actions:
        return
    language = reading.language
    done = () if reading.words.isdisjoint(DONE_BY[language]) else DONE[language].finditer(reading.lower)
    passive = () if reading.words.isdisjoint(PASSIVE_BY[language]) else PASSIVE[language].finditer(reading.lower)
    for match in (*done, *passive):
        start, end = match.span(match.lastindex or 0)
        if is_harmless(match.group(match.lastindex or 0), language) or reading.is_given(start):
            continue
        mood = reading.mood(start, end)
        if mood.negated or not mood.asserted or _is_known(reading, match.start(), end):
            continue
        yield block(NAME, f"{reading.text[match.start() : end]!r} is confirmed by nothing", match.start(), end)


def _is_known(reading: Reading, start: int, end: int) -> bool:
    """Whether a check that knows the claim looks at these words already."""
    return any(
        cue.start < end and start < cue.end for family in _KNOWN_CLAIMS for cue in reading.by_family.get(family, ())
    )
