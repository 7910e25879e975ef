"""grounding.email: e-mail addresses come from evidence or a cited passage, and only where the store may give contacts."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.phrases import fold

NAME = "grounding.email"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each e-mail address that is not known for this reply."""
    mentions = case.reading.of_kind("email")
    if not mentions:
        return
    known = {fold(evidence.value) for evidence in case.facts.of_kind("email")}
    requester = case.trace.request.ticket.requester.email
    if requester:
        known.add(fold(requester))
    for mention in mentions:
        text = case.reading.text[mention.start : mention.end]
        if not case.facts.context.store.links_allowed:
            yield block(NAME, f"{text!r}: this store's replies may hold no contact details", mention.start, mention.end)
        elif mention.value not in known and not case.cites_value(mention):
            yield block(NAME, f"{text!r} is no address known for this reply", mention.start, mention.end)
