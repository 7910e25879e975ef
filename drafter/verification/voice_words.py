"""voice.words: words the brand avoids are not used."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, warn
from drafter.verification.phrases import fold

NAME = "voice.words"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each avoided word."""
    spoken = case.voice.languages.get(case.composition.language) if case.voice else None
    for word in spoken.avoid if spoken else ():
        start = case.reading.lower.find(fold(word))
        if start >= 0 and not case.reading.quoted(start):
            yield warn(NAME, f"the brand avoids {word!r}", start, start + len(word))
