"""What product cards say, as evidence."""

from collections.abc import Sequence
from datetime import datetime

from drafter.context.clean import clean_id, clean_label, clean_name, clean_text, clean_url
from drafter.context.ledger import Ledger, Page
from drafter.domain.order import Product
from drafter.domain.product_names import ALIASES
from drafter.domain.store import Store

SIZE_ADVICE = "size_advice"
# Variants beyond these are not written down: no reply lists them.
MAX_VARIANTS = 24


def write_products(
    ledger: Ledger, products: Sequence[Sequence[Product]], store: Store, system: str, as_of: datetime
) -> None:
    """Write down each product: all of the variant that leads, of the others what a choice needs."""
    for variants in products:
        for place, card in enumerate(variants[:MAX_VARIANTS]):
            page = ledger.page(f"product:{card.sku}", system, f"product:{card.sku}", as_of)
            _write_variant(page, card, store)
            if place == 0:
                _write_details(page, card)


def _write_variant(page: Page, card: Product, store: Store) -> None:
    page.put("product.name", clean_name(card.name), "name")
    for option, value in card.options.items():
        text = clean_label(f"{option}: {value}")
        page.put("product.options", clean_label(value), f"options.{option}", text=text)
    page.put("product.availability", "available" if card.available else "unavailable", "available")
    if card.price.currency == store.currency:
        page.put("product.price", card.price, "price")


def _write_details(page: Page, card: Product) -> None:
    page.put("product.sku", clean_id(card.sku), "sku")
    page.put("product.url", clean_url(card.url), "url")
    for name, value in card.attributes.items():
        if name == SIZE_ADVICE:
            page.put("product.size_advice", clean_text(value), f"attributes.{name}")
        elif name != ALIASES:
            text = clean_text(f"{name}: {value}")
            page.put("product.attributes", clean_text(value), f"attributes.{name}", text=text)
    for other in card.compatible_with:
        page.put("product.compatible_with", clean_name(other), "compatible_with")
