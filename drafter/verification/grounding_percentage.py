"""grounding.percentage: every share is one of the evidence."""

from collections.abc import Iterator
from decimal import Decimal

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block

NAME = "grounding.percentage"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each percentage that nothing in scope carries."""
    mentions = case.reading.of_kind("percentage")
    if not mentions:
        return
    known = {Decimal(evidence.value) for evidence in case.facts.of_kind("percentage")}
    for mention in mentions:
        if mention.value not in known and not case.cites_value(mention):
            text = case.reading.text[mention.start : mention.end]
            yield block(NAME, f"{text!r} is no percentage known for this reply", mention.start, mention.end)
