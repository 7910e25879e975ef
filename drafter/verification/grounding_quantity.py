"""grounding.quantity: numbers of parcels and of items are those of the order."""

import re
from collections import Counter
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.phrases import fold
from drafter.verification.readers.page import QuantityValue

NAME = "grounding.quantity"
_TIMES_BEFORE = re.compile(r"(\d{1,3})\s?[×x]\s?[„\"“«»]?$")
# A bare number in brackets may be the size: `Hiking Trousers (34)`.
_OPTIONS = ("exchange.options", "product.options", "product.version", "shipment.item_options")
_TIMES_AFTER = re.compile(r"[“\"»«]?\s?(?:[×x]\s?(\d{1,3})|\((?:[×x]\s?)?(\d{1,3})\s?[×x]?\))")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each number of parcels or items that the order does not have."""
    for mention in case.reading.of_kind("quantity"):
        value = mention.value
        if not isinstance(value, QuantityValue):
            continue
        known = _parcel_numbers(case) if value.noun == "parcel" else _item_numbers(case)
        if known and value.number not in known and not case.cites_value(mention):
            text = case.reading.text[mention.start : mention.end]
            yield block(NAME, f"{text!r} is not a number of this order", mention.start, mention.end)
    yield from _check_times(case)


def _parcel_numbers(case: Case) -> set[int]:
    parcels = case.facts.parcels
    known = {int(evidence.value) for evidence in case.facts.named("order.shipment_count")}
    known |= {len(parcels), *Counter(parcel.status for parcel in parcels).values()}
    known |= {len(parcels) - count for count in Counter(parcel.status for parcel in parcels).values()}
    if len(parcels) > 1:
        known.add(1)
    by_order = Counter(parcel.subject.rsplit("/", 1)[0] for parcel in parcels)
    return (known | set(by_order.values())) - {0} if parcels or known - {0} else set()


def _item_numbers(case: Case) -> set[int]:
    known: set[int] = set()
    for evidence in case.facts.of_kind("quantity"):
        known.add(int(evidence.value))
    for order in case.facts.context.orders:
        if order.number not in case.facts.orders:
            continue
        quantities = [line.quantity for line in order.items]
        known |= {sum(quantities), len(quantities), *quantities}
        known |= {line.quantity_shipped for line in order.items}
        known |= {sum(line.quantity - line.quantity_shipped for line in order.items)}
        known |= {sum(line.quantity_shipped for line in order.items)}
        for contents in [one.items for one in order.shipments] + [one.items for one in order.returns]:
            counts = [item.quantity for item in contents]
            known |= {sum(counts), len(counts), *counts}
    known |= {len(case.facts.named(name)) for name in ("request.items", "order.items", "order.unshipped_items")}
    return known - {0} | {1}


def _check_times(case: Case) -> Iterator[Finding]:
    """`2 × Rain Jacket` and `Rain Jacket (2)`: the number is one of that item's."""
    if not case.facts.context.orders:
        return
    lower = case.reading.lower
    names = {evidence.value.lower(): evidence.id for evidence in case.facts.of_kind("product")}
    ids = set(names.values())
    options = {evidence.value for name in _OPTIONS for evidence in case.facts.named(name)}
    for start, end, source in case.reading.names:
        if source not in ids:
            continue
        before = _TIMES_BEFORE.search(lower, max(0, start - 8), start)
        after = _TIMES_AFTER.match(lower, end)
        digits = before.group(1) if before else next(filter(None, after.groups()), None) if after else None
        if digits is None or (after and after[0].strip() == f"({digits})" and digits in options):
            continue
        known = _numbers_of(case, lower[start:end])
        if known and int(digits) not in known:
            yield block(NAME, f"{digits} is not how many there are of {lower[start:end]!r}", start, end)


def _numbers_of(case: Case, name: str) -> set[int]:
    known: set[int] = set()
    for order in case.facts.context.orders:
        lines = {line.id for line in order.items if fold(line.name) == name}
        known |= {line.quantity for line in order.items if line.id in lines}
        known |= {line.quantity - line.quantity_shipped for line in order.items if line.id in lines}
        for contents in [one.items for one in order.shipments] + [one.items for one in order.returns]:
            known |= {item.quantity for item in contents if item.id in lines}
        known |= {sum(line.quantity for line in order.items if line.id in lines)} if lines else set()
    return known - {0}
