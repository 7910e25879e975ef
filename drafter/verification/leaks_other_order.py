"""leaks.other_order: details of an order that this reply is not about stay out."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.domain.order import Order
from drafter.verification.case import Case, block
from drafter.verification.phrases import fold
from drafter.verification.readers.identifiers import plain_code

NAME = "leaks.other_order"
_SHORTEST_ITEM = 5


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each number or item of an order that was looked up but is not in scope."""
    others = [order for order in case.facts.context.orders if order.number not in case.facts.orders]
    if not others:
        return
    codes = {code for order in others for code in _codes(order)} - set(case.facts.codes)
    spoken = fold(case.facts.customer_words)
    shown = {fold(evidence.value) for evidence in case.facts.evidence}
    for mention in case.reading.of_kind("order_number", "tracking_number", "identifier"):
        if mention.value in codes and fold(str(mention.value)) not in plain_code(spoken).lower():
            yield block(NAME, "a number of another order is in the reply", mention.start, mention.end)
    for order in others:
        for line in order.items:
            name = fold(line.name)
            start = case.reading.lower.find(name)
            if start >= 0 and len(name) >= _SHORTEST_ITEM and name not in shown and name not in spoken:
                yield block(NAME, "an item of another order is in the reply", start, start + len(name))


def _codes(order: Order) -> Iterator[str]:
    yield plain_code(order.number)
    for reference in order.references.values():
        yield plain_code(reference)
    for shipment in order.shipments:
        if shipment.tracking_number:
            yield plain_code(shipment.tracking_number)
