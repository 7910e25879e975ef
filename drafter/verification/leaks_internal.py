"""leaks.internal: words of the machinery stay out: notes, queues, slots, evidence ids, status codes."""

import re
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.domain.slots import FLAGS, SLOTS
from drafter.verification.case import Case, block
from drafter.verification.readers.page import find_in_words

NAME = "leaks.internal"
_MACHINE = re.compile(r"(?<![\w/.-])(?:[a-z]+_[a-z_]+|evidence\s?[ek]\d+|\[[ek]\d+\]|drf_\w+)(?![\w/])")
_DOT_LETTER = re.compile(r"\.[a-z]")
_SLOT = re.compile(r"(?<![\w/.@-])[a-z]+\.[a-z]+(?:_[a-z]+)*(?![\w/])")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each word of the machinery."""
    text = case.reading.text
    for cue in case.reading.family("internal"):
        yield block(NAME, f"{text[cue.start : cue.end]!r} is not meant for customers", cue.start, cue.end)
    links = [(mention.start, mention.end) for mention in case.reading.of_kind("url", "email")]
    if "_" in text or "[" in text or "evidence" in case.reading.words:
        for match in _MACHINE.finditer(text):
            if not any(start <= match.start() < end for start, end in links):
                yield block(NAME, f"{match.group()!r} is an internal code", match.start(), match.end())
    for match in find_in_words(_SLOT, _DOT_LETTER, text):
        if match.group() in SLOTS or match.group() in FLAGS:
            yield block(NAME, f"{match.group()!r} is a slot's name", match.start(), match.end())
