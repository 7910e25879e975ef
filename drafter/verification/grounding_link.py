"""grounding.link: links come from evidence or passages, whole, and only where the store may send links."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.phrases import fold

NAME = "grounding.link"
_TRAILING = ".,;:!?/"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each link that is not a known one."""
    mentions = case.reading.of_kind("url")
    if not mentions:
        return
    known = {_plain(evidence.value) for evidence in case.facts.of_kind("url")}
    known |= {_plain(passage.url) for passage in case.trace.passages if passage.url}
    if case.facts.context.store.links_allowed:
        known |= {_plain(domain) for domain in case.facts.context.brand.domains}
    for mention in mentions:
        link = mention.value
        text = case.reading.text[mention.start : mention.end]
        if not case.facts.context.store.links_allowed:
            yield block(NAME, f"{text!r}: this store's replies may hold no links", mention.start, mention.end)
        elif not isinstance(link, str) or (_plain(link) not in known and not case.cites_value(mention)):
            yield block(NAME, f"{text!r} is no link known for this reply", mention.start, mention.end)


def _plain(link: str) -> str:
    lower = fold(link).strip().rstrip(_TRAILING)
    return lower.removeprefix("https://").removeprefix("http://").removeprefix("www.")
