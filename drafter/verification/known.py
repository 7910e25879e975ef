"""What a model took over word for word from the composer's draft, which stands on rules of its own."""

import re

from drafter.domain.composition import Composition
from drafter.domain.finding import MODEL_ONLY, Finding
from drafter.verification.reading import Reading

_ENDED = re.compile(r"(?:^|[.!?:…。！？：\n])[\s\"”»)）」]*$")


def is_taken_over(finding: Finding, reading: Reading, known: Composition) -> bool:
    """Return whether a finding is about a sentence that the composer's draft has as well, as a whole."""
    if finding.check not in MODEL_ONLY or finding.start is None:
        return False
    sentence = reading.sentences[reading.sentence_at(finding.start)]
    said = _plain(reading.text[sentence.start : sentence.end])
    text = "\n".join(map(_plain, known.text.split("\n")))
    at = text.find(said) if said else -1
    while at >= 0:
        goes_on = said[-1].isalnum() and text[at + len(said) : at + len(said) + 1].isalnum()
        if _ENDED.search(text, 0, at) and not goes_on:
            return True
        at = text.find(said, at + 1)
    return False


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
