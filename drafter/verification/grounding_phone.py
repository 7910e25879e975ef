"""grounding.phone: phone numbers come from evidence or a cited passage, and only where the store may give contacts."""

import re
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block

NAME = "grounding.phone"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each phone number that is not known for this reply."""
    mentions = case.reading.of_kind("phone")
    if not mentions:
        return
    known = {re.sub(r"\D", "", evidence.value) for evidence in case.facts.of_kind("phone", "tracking_number")}
    for mention in mentions:
        text = case.reading.text[mention.start : mention.end]
        if mention.value in known and case.facts.context.store.links_allowed:
            continue
        if not case.cites_value(mention):
            yield block(NAME, f"{text!r} is no phone number known for this reply", mention.start, mention.end)
