"""slots.literal: a model wrote no value itself: each stands in a slot, or in a sentence that quotes its passage."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block

NAME = "slots.literal"


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
        inside = any(start < mention.end and mention.start < end for start, end in cited)
        if not inside and not case.cites_value(mention):
            yield block(NAME, f"{shown!r} was written out; it needs a slot", mention.start, mention.end)
