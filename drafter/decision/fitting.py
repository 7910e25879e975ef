"""Whether a product fits what the customer has, by what its card says; no more than the card says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from drafter.decision.sheet import Sheet
from drafter.domain.order import Product
from drafter.domain.product_names import words_of

FitFlag = Literal["compatible", "not_compatible", "compatibility_unknown"]
# Codes such as C1, E27 or GU10: two of one family with different numbers are different things.
_CODE = re.compile(r"([a-z]{1,3})(\d{1,3})")


@dataclass(frozen=True, slots=True)
class Fit:
    """What the card of a product says of the thing it is to fit."""

    product: Product
    flag: FitFlag
    asked: str | None = None

    @property
    def is_asked_known(self) -> bool:
        """Whether it is known what the product is to fit."""
        return self.asked is not None


def write_fit(sheet: Sheet, products: Sequence[Product]) -> Fit:
    """Return whether the products named fit each other, or the one named fits what the text names; written down."""
    fit = _of_two(sheet, products[0], products[1]) if len(products) > 1 else _of_text(sheet, products[0])
    if fit.asked is not None:
        subject = f"product:{fit.product.sku}"
        sheet.write(("product.asked_for", subject), fit.asked, basis=[("product.compatible_with", subject)])
    return fit


def _of_two(sheet: Sheet, one: Product, other: Product) -> Fit:
    """Return how two of the merchant's products go together; a card that lists only one variant decides only on it."""
    said = frozenset(words_of(sheet.understanding.request))
    pairs = ((one, other), (other, one))
    for product, partner in pairs:
        if any(_names(entry, partner, said) for entry in product.compatible_with):
            return Fit(product, "compatible", partner.name)
    for product, partner in pairs:
        if any(_names(entry, partner, frozenset(words_of(entry))) for entry in product.compatible_with):
            return Fit(product, "compatibility_unknown", partner.name)
    for product, partner in pairs:
        if product.compatible_with:
            return Fit(product, "not_compatible", partner.name)
    return Fit(one, "compatibility_unknown", other.name)


def _of_text(sheet: Sheet, product: Product) -> Fit:
    mentions = " ".join(mention.text for mention in sheet.understanding.products)
    said = set(words_of(f"{mentions} {sheet.understanding.request}")) - set(words_of(product.name))
    named = [entry for entry in product.compatible_with if set(words_of(entry)) <= said]
    if named:
        return Fit(product, "compatible", max(named, key=len))
    codes = _codes(said)
    by_code = [entry for entry in product.compatible_with if codes & _codes(set(words_of(entry)))]
    if by_code:
        return Fit(product, "compatible", min(by_code, key=len))
    clash = _clash(product, said)
    return Fit(product, "not_compatible" if clash else "compatibility_unknown", clash)


def _clash(product: Product, said: set[str]) -> str | None:
    """Return the code that was said where the card lists only others of its family, or None."""
    listed = {code for entry in product.compatible_with for code in _codes(set(words_of(entry)))}
    for letters, number in sorted(_codes(said)):
        family = {other for name, other in listed if name == letters}
        if family and number not in family:
            return f"{letters}{number}".upper()
    return None


def _codes(words: set[str]) -> set[tuple[str, str]]:
    return {(found[1], found[2]) for word in words if (found := _CODE.fullmatch(word))}


def _names(entry: str, product: Product, said: frozenset[str]) -> bool:
    """Return whether a card's entry names a product; words beyond its name (a size) must have been said."""
    words, name = frozenset(words_of(entry)), frozenset(words_of(product.name))
    return words <= name or (name <= words and words - name <= said)
