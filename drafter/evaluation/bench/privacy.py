"""No request to a model holds personal data: no e-mail, phone, street, name, handle, order or tracking number.

Every demo sample is asked about as it is and in variants: what is known of its customer typed again in other forms and
places. Looked for is everything of every order and requester in the demo data, not only the sample's own. Parts of
names that are ordinary words of the workspace (`Stone`, `kurz`, …) are not looked for alone where they are another
person's, and not in the reference draft, whose words are ours, where they are the customer's own; such words are
counted in `ordinary_name_words`.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from drafter.domain.order import Order
from drafter.domain.ticket import Requester
from drafter.evaluation.bench.asking import Asking, open_asking
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.privacy_variants import VARIANTS, Known, bare, titled

PHONES = ("+1 828 555 0142", "(828) 555-0199", "0761 555 0123", "+49 (0)761 5550 123", "06 55 50 12 34", "051 555 0178",
          "+34 655 50 12 34", "020 7946 0018", "138 0013 8000", "+86 13800138000")  # fmt: skip
"""Typed by customers whose order has none; numbers that belong to nobody."""
LEAST = 3
MOST_EXAMPLES = 20
REPORT_EVERY = 30
_HAN = re.compile(r"[\u4e00-\u9fff]")
_REFERENCE = re.compile(r"<reference_draft>.*?</reference_draft>")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class Index:
    """Everything to look for, by kind, in small letters without accents."""

    texts: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    ordinary: set[str] = field(default_factory=set)

    def add(self, known: Known) -> None:
        """Add what is known of a customer."""
        for kind, values in (
            ("email", known.emails),
            ("street", known.streets),
            ("name", known.names),
            ("handle", known.handles),
        ):
            self.texts.update({_folded(value): kind for value in values if len(value) >= LEAST or _HAN.search(value)})
        for kind, values in (("phone", known.phones), ("number", known.numbers)):
            self.codes.update({_tight(value): kind for value in values if len(_tight(value)) >= LEAST})
        self.parts.update({part: "name part" for name in known.names for part in _parts(name)})

    def leaks(self, text: str, own: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Yield kind and value of what a ticket's part holds; `own` are the parts of the customer's own names."""
        folded, tight = _folded(text), _tight(text)
        for value, kind in self.texts.items():
            if value in folded and _stands_alone(value, folded):
                yield kind, value
        for value, kind in self.codes.items():
            if value in tight and _stands_alone(r"[\s.,/_-]{0,3}".join(value), folded, is_pattern=True):
                yield kind, value
        words, data = set(_WORD.findall(folded)), set(_WORD.findall(_REFERENCE.sub(" ", folded)))
        for part in self.parts:
            if part in words and (part not in self.ordinary or (part in own and part in data)):
                yield "name part", part


async def run(context: BenchContext) -> BenchReport:
    """Return how many values were looked for in how many requests, and what was found; the line is nothing."""
    async with open_asking(context) as asking:
        customers = _customers(asking)
        index = _index(asking, customers)
        bodies: Counter[str] = Counter()
        leaks: Counter[str] = Counter()
        examples = [
            f"{brand.id}: {kind} {value}"
            for brand in asking.workspace.brands
            for kind, value in index.leaks(asking.builder.prefix(brand.id), frozenset())
        ]
        leaks["the fixed part"] = len(examples)
        for number, sample in enumerate(asking.samples):
            if number % REPORT_EVERY == 0:
                context.progress(f"{number} of {len(asking.samples)} samples")
            known = customers[sample.id]
            own = frozenset(part for name in known.names for part in _parts(name))
            for name, vary in VARIANTS.items():
                trace = await asking.trace(vary(sample.request, known))
                for variant, told in ((name, trace), (f"{name}, titles", titled(trace, known))):
                    bodies[variant] += 1
                    found = list(index.leaks(asking.ask(told).messages[-1].content, own))
                    leaks[variant] += len(found)
                    examples += [f"{sample.id} {variant}: {kind} {value}" for kind, value in found]
    figures = {
        "requests": bodies.total(),
        "variants": len(bodies),
        "values_looked_for": len(index.texts) + len(index.codes) + len(index.parts),
        "leaks": leaks.total(),
        "leaks_by_variant": {variant: count for variant, count in leaks.items() if count},
        "ordinary_name_words": len(index.ordinary),
        "examples": list(examples[:MOST_EXAMPLES]),
    }
    return BenchReport(name="privacy", passed=not leaks.total() and bodies.total() > 0, figures=dict(figures))


def _customers(asking: Asking) -> dict[str, Known]:
    """Return each sample's customer by the sample's id: the orders are those of the same address, handle or name."""
    found: dict[str, Known] = {}
    for number, sample in enumerate(asking.samples):
        ticket = sample.request.ticket
        orders = asking.orders.get(ticket.store, [])
        mine = tuple(order for order in orders if _is_party(ticket.requester, order))
        others = [order.shipping_address for order in orders if order not in mine and order.shipping_address]
        places = [f"{one.line1}, {one.postal_code} {one.city}" for one in others if one and one.postal_code]
        elsewhere = places[number % len(places)] if places else ""
        found[sample.id] = Known(ticket.requester, mine, PHONES[number % len(PHONES)], elsewhere)
    return found


def _is_party(requester: Requester, order: Order) -> bool:
    buyer = order.buyer
    return bool(
        (requester.email and requester.email in {buyer.email, *buyer.other_emails})
        or (requester.marketplace_username and requester.marketplace_username == buyer.marketplace_username)
    )


def _index(asking: Asking, customers: Mapping[str, Known]) -> Index:
    index = Index()
    for known in customers.values():
        index.add(known)
    for orders in asking.orders.values():
        index.add(Known(Requester(), tuple(orders), "", ""))
    library = asking.library
    texts = [
        document.text
        for brand in asking.workspace.brands
        for document in library.knowledge.documents(brand.id).values()
    ]
    texts += [card.name for cards in library.products.by_store.values() for card in cards]
    texts += [str(list(card.options.values())) for cards in library.products.by_store.values() for card in cards]
    texts += [asking.builder.prefix(brand.id) for brand in asking.workspace.brands]
    texts += [repr(plan) for plan in library.playbook.outcomes.values()]
    texts += [
        order.shipping_address.city for orders in asking.orders.values() for order in orders if order.shipping_address
    ]
    words = {word for text in texts for word in _WORD.findall(_folded(text))}
    index.ordinary = words & set(index.parts)
    return index


def _parts(name: str) -> list[str]:
    return [word for word in _WORD.findall(_folded(name)) if len(word) >= LEAST or _HAN.search(word)]


def _folded(text: str) -> str:
    return " ".join(bare(unicodedata.normalize("NFKC", text)).lower().split())


def _tight(text: str) -> str:
    return "".join(letter for letter in _folded(text) if letter.isalnum())


def _stands_alone(value: str, text: str, *, is_pattern: bool = False) -> bool:
    pattern = value if is_pattern else re.escape(value)
    around = "" if _HAN.search(value) else r"\w"
    before, after = (rf"(?<![{around}])", rf"(?![{around}])") if around else ("", "")
    return re.search(f"{before}{pattern}{after}", text) is not None
