"""Fetching the product cards a ticket is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.context.cards import Asked, choose_products, order_variants
from drafter.context.clean import clean_name
from drafter.context.sources import ask, retry
from drafter.domain.evidence import Gap
from drafter.domain.order import Order, Product
from drafter.domain.store import Store
from drafter.domain.understanding import Understanding
from drafter.domain.versions import without_names
from drafter.ports import CommerceConnector

MAX_EXCHANGED_ITEMS = 5
_SEARCH_LIMIT = 60
# A form's own line says who writes: "Pine Ridge Scouts" name no fleece and no daypack.
_COMPANY_LINE = re.compile(
    r"^\s*(?:company|organi[sz]ation|firma|unternehmen|azienda|società|empresa|société|entreprise|公司|单位)\s*[:：].*$",
    re.IGNORECASE | re.MULTILINE,
)
_ABOUT_PRODUCTS = frozenset(
    {"presale_size", "presale_compatibility", "presale_delivery", "presale_product", "wholesale", "exchange"}
)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The variants of each product a ticket is about, the variant that is meant first."""

    products: tuple[tuple[Product, ...], ...] = ()
    gaps: tuple[Gap, ...] = ()


class Catalogue:
    """Finds product cards in one store for one ticket."""

    def __init__(
        self,
        connector: CommerceConnector,
        store: Store,
        understanding: Understanding,
        deadline_s: float,
        requester: str = "",
    ) -> None:
        self._connector = connector
        self._store = store
        self._understanding = understanding
        self._deadline_s = deadline_s
        self._requester = requester

    @property
    def is_asked(self) -> bool:
        """Whether the ticket is about products."""
        return any(intent.name in _ABOUT_PRODUCTS for intent in self._understanding.intents)

    async def find_asked(self) -> Shelf:
        """Return the products the customer names; nothing when the ticket is not about products."""
        if not self.is_asked:
            return Shelf()
        shelf = await ask(self._connector.name, self._deadline_s, self._search_texts)
        return Shelf(gaps=(shelf,)) if isinstance(shelf, Gap) else shelf

    def wants(self, orders: Sequence[Order]) -> bool:
        """Return whether cards of what was bought are needed: for an exchange, or where only part of it is meant."""
        understanding = self._understanding
        if any(intent.name == "exchange" for intent in understanding.intents):
            return any(item.sku for order in orders for item in order.items)
        in_part = (
            bool(understanding.spared)
            or "part_only" in understanding.claims
            or any(intent.name == "item_problem" for intent in understanding.intents)
        )
        return in_part and len(_skus(orders)) > 1

    async def add_bought(self, asked: Shelf, orders: Sequence[Order]) -> Shelf:
        """Return the shelf and the cards of what was bought: by their other names it is known which part is meant."""
        skus = _skus(orders)
        bought = await ask(
            self._connector.name, self._deadline_s, lambda: self._fetch_bought(asked, skus[:MAX_EXCHANGED_ITEMS])
        )
        if isinstance(bought, Gap):
            return Shelf(asked.products, (*asked.gaps, bought))
        return Shelf((*asked.products, *bought), asked.gaps)

    async def _search_texts(self) -> Shelf:
        request = _COMPANY_LINE.sub(" ", self._understanding.request)
        company = "\n".join(_COMPANY_LINE.findall(self._understanding.request))
        mentions = " ".join(mention.text for mention in self._understanding.products if mention.text not in company)
        texts = [mentions, request]
        pairs = any(intent.name == "presale_compatibility" for intent in self._understanding.intents)
        if pairs:
            texts.reverse()  # two products are named, and a mention may hold only one of them
        for text in texts:
            if not text.strip():
                continue
            cards = await self._search(text)
            asked = choose_products(cards, text, f"{self._store.name} {self._store.brand}", pairs=pairs)
            if asked.product_ids:
                return Shelf(tuple([await self._variants(product_id) for product_id in asked.product_ids]))
            if asked.undecided:
                return Shelf(gaps=(self._undecided(cards, asked),))
        return Shelf()

    async def _fetch_bought(self, asked: Shelf, skus: Sequence[str]) -> tuple[tuple[Product, ...], ...]:
        known = {card.sku for variants in asked.products for card in variants}
        found: list[tuple[Product, ...]] = []
        for sku in skus:
            if sku in known:
                continue
            card = next((card for card in await self._search(sku) if card.sku == sku), None)
            if card is not None:
                found.append(await self._variants(card.product_id))
                known.update(variant.sku for variant in found[-1])
        return tuple(found)

    async def _search(self, text: str) -> Sequence[Product]:
        return await retry(lambda: self._connector.search_products(text, _SEARCH_LIMIT))

    async def _variants(self, product_id: str) -> tuple[Product, ...]:
        variants = await retry(lambda: self._connector.fetch_products(product_id))
        wanted = dict(self._understanding.wanted_options)
        for mention in self._understanding.products:
            wanted |= mention.options
        language = self._understanding.language
        said = without_names(self._understanding.request, self._requester)
        return order_variants(variants, wanted, said, self._store.currency, language)

    def _undecided(self, cards: Sequence[Product], asked: Asked) -> Gap:
        names = {card.product_id: clean_name(card.name) for card in cards}
        message = f"several products could be meant: {', '.join(names[product_id] for product_id in asked.undecided)}"
        return Gap(source=self._connector.name, reason="ambiguous", message=message)


def _skus(orders: Sequence[Order]) -> list[str]:
    return [item.sku for order in orders for item in order.items if item.sku]
