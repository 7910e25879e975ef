"""What product cards say, as evidence."""

import re
from collections.abc import Sequence
from datetime import datetime

from drafter.context.clean import clean_id, clean_label, clean_name, clean_text, clean_url
from drafter.context.ledger import Ledger, Page
from drafter.domain.order import Product
from drafter.domain.product_names import ALIASES
from drafter.domain.store import Language, Store

SIZE_ADVICE = "size_advice"
# Variants beyond these are not written down: no reply lists them.
MAX_VARIANTS = 24
# Codes, whole numbers and units read alike in every language: `IP44`, `LED`, `2700 K`, `410 g`.
_CODE_OR_UNIT = re.compile(r"[A-Z]+\d*|[−–-]?\d+(?:[–-]\d+)?|g|kg|mm|cm|m|ml|l|lm|h|%|°C")


def write_products(  # noqa: PLR0913 - whose cards, from where, when and for whom
    ledger: Ledger,
    products: Sequence[Sequence[Product]],
    store: Store,
    system: str,
    as_of: datetime,
    *,
    language: Language,
) -> None:
    """Write down each product: all of the variant that leads, of the others what a choice needs.

    Cards are written in the store's first language; a reply in another `language` cannot quote their sentences, so
    these are for staff then.
    """
    readable = language == store.languages[0]
    for variants in products:
        for place, card in enumerate(variants[:MAX_VARIANTS]):
            page = ledger.page(f"product:{card.sku}", system, f"product:{card.sku}", as_of)
            _write_variant(page, card, store)
            if place == 0:
                _write_details(page, card, readable=readable)


def _write_variant(page: Page, card: Product, store: Store) -> None:
    page.put("product.name", clean_name(card.name), "name")
    for option, value in card.options.items():
        text = clean_label(f"{option}: {value}")
        page.put("product.options", clean_label(value), f"options.{option}", text=text)
    page.put("product.availability", "available" if card.available else "unavailable", "available")
    if card.price.currency == store.currency:
        page.put("product.price", card.price, "price")


def _write_details(page: Page, card: Product, *, readable: bool) -> None:
    page.put("product.sku", clean_id(card.sku), "sku")
    page.put("product.url", clean_url(card.url), "url")
    for name, value in card.attributes.items():
        said, field = clean_text(value), f"attributes.{name}"
        slot = "product.size_advice" if name == SIZE_ADVICE else "product.attributes"
        if name == ALIASES:
            continue
        if not readable and not _is_wordless(said):
            page.put_for_staff(slot, said, field)
        elif name == SIZE_ADVICE:
            page.put(slot, said, field)
        else:
            page.put(slot, said, field, text=clean_text(f"{name}: {value}"))
    for other in card.compatible_with:
        page.put("product.compatible_with", clean_name(other), "compatible_with")


def _is_wordless(value: str) -> bool:
    """Return whether a value has no word of any language in it."""
    return all(_CODE_OR_UNIT.fullmatch(word) for word in value.split())
