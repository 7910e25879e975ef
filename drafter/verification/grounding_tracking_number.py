"""grounding.tracking_number: tracking numbers and other codes are those of the evidence, each with its own parcel."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.readers.identifiers import plain_code

NAME = "grounding.tracking_number"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each code that nothing in scope carries, and for each beside another parcel."""
    codes = case.facts.codes
    for mention in case.reading.of_kind("tracking_number", "identifier"):
        code = mention.value
        if not isinstance(code, str):
            continue
        text = case.reading.text[mention.start : mention.end]
        kind = codes.get(code)
        if mention.kind == "tracking_number" and kind not in (None, "tracking_number"):
            yield block(NAME, f"{text!r} is the {kind}, not a tracking number", mention.start, mention.end)
        elif kind is None and not case.cites_value(mention) and not _is_customers_own(case, code):
            yield block(NAME, f"{text!r} is no number known for this reply", mention.start, mention.end)
    for start, end in case.focus.misplaced("code"):
        text = case.reading.text[start:end]
        yield block(NAME, f"{text!r} belongs to another parcel than the one spoken of", start, end)


def _is_customers_own(case: Case, code: str) -> bool:
    return not case.facts.orders and code in plain_code(case.facts.customer_words)
