"""grounding.order_number: an order is called by its own number."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.readers.identifiers import plain_code

NAME = "grounding.order_number"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each order number that is none of the orders in scope."""
    mentions = case.reading.of_kind("order_number")
    if not mentions:
        return
    codes = case.facts.codes
    for mention in mentions:
        code = mention.value
        if not isinstance(code, str) or codes.get(code) == "order_number" or _is_customers_own(case, code):
            continue
        text = case.reading.text[mention.start : mention.end]
        kind = codes.get(code)
        reason = f"is a {kind}, not an order number" if kind else "is no order this reply is about"
        yield block(NAME, f"{text!r} {reason}", mention.start, mention.end)


def _is_customers_own(case: Case, code: str) -> bool:
    """Whether the customer wrote this number, or it is among the orders to choose from, and no other order is meant."""
    if code in {plain_code(number) for number in case.facts.context.candidates}:
        return True
    if all(part.subject.startswith("order:") for part in case.facts.parts):
        return False
    return code in plain_code(case.facts.customer_words)
