"""Whether a product fits what the customer has, by what its card says; no more than the card says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from drafter.decision.asked_facts import fits_same_size
from drafter.decision.sheet import Sheet
from drafter.domain.order import Product
from drafter.domain.product_names import words_of

FitFlag = Literal["compatible", "not_compatible", "compatibility_unknown", "fits_asked"]
# Codes such as C1, E27 or GU10: two of one family with different numbers are different things.
_ASKS_WHAT = re.compile(
    r"(?<!\w)(?:which|what|welche[rsnm]?|was für|quale|quali|che|cosa|qué|que|cuál|cuáles|quelles?|quels?|quoi)(?!\w)"
    r"|什么|哪种|哪款|哪个|哪些|啥",
    re.IGNORECASE,
)
_DENIES = frozenset("not non nicht kein keine no pas ne un 不 不可 不能".split())
_KINDS = {
    "dimmer": re.compile(
        r"(?<!\w)(?:dimmers?|dimmerschalter|variateurs?|gradateurs?|variatore|reguladore?s?|atenuadore?s?)(?!\w)|调光器",
        re.IGNORECASE,
    )
}
"""Kinds of things by the word that is part of their names on the cards."""
_CODE = re.compile(r"([a-z]{1,3})(\d{1,3})")


@dataclass(frozen=True, slots=True)
class Fit:
    """What the card of a product says of the thing it is to fit."""

    product: Product
    flag: FitFlag
    asked: str | None = None
    besides: tuple[str, ...] = ()

    @property
    def is_asked_known(self) -> bool:
        """Whether it is known what the product is to fit."""
        return self.asked is not None


def write_fit(sheet: Sheet, products: Sequence[Product]) -> Fit:
    """Return whether the products named fit each other, or the one named fits what the text names; written down."""
    fit = _of_two(sheet, products[0], products[1]) if len(products) > 1 else _of_text(sheet, products[0])
    if fit.flag == "compatible":
        fit = replace(fit, besides=_besides_yes(sheet, products))
    if fit.asked is not None:
        subject = f"product:{fit.product.sku}"
        sheet.write(("product.asked_for", subject), fit.asked, basis=[("product.compatible_with", subject)])
    return fit


def _besides_yes(sheet: Sheet, products: Sequence[Product]) -> tuple[str, ...]:
    """Return what is to be said with a yes: that only one size fits, or all that fits where that is asked as well."""
    if any(fits_same_size(product) for product in products):
        return ("same_size",)
    return ("fits_asked",) if len(products) == 1 and _ASKS_WHAT.search(sheet.understanding.request) else ()


def _of_two(sheet: Sheet, one: Product, other: Product) -> Fit:
    """Return how two of the merchant's products go together; a card that lists only one variant decides only on it."""
    said = frozenset(words_of(sheet.understanding.request))
    pairs = ((one, other), (other, one))
    found = (
        fit for read in (_by_entry, _by_name, _by_kind) for pair in pairs if (fit := read(*pair, said)) is not None
    )
    if (fit := next(found, None)) is not None:
        return fit
    listing = [(product, partner) for product, partner in pairs if product.compatible_with]
    clashing = [pair for pair in listing if _clash(pair[0], set(words_of(pair[1].name)))]
    for product, partner in (clashing or listing)[:1]:
        return Fit(product, "not_compatible", partner.name)
    return Fit(one, "compatibility_unknown", other.name)


def _by_entry(product: Product, partner: Product, said: frozenset[str]) -> Fit | None:
    entry = _besides(product, partner, said)
    return None if entry is None else Fit(product, "compatible", entry)


def _by_name(product: Product, partner: Product, said: frozenset[str]) -> Fit | None:
    named = any(_names(entry, partner, said) for entry in product.compatible_with)
    return Fit(product, "compatible", partner.name) if named else None


def _by_kind(product: Product, partner: Product, said: frozenset[str]) -> Fit | None:
    """Return what an entry decides that names a kind of the other product: nothing for sure, or no."""
    del said
    kinds = [entry for entry in product.compatible_with if _names(entry, partner, frozenset(words_of(entry)))]
    if not kinds:
        return None
    other = all(_is_other_kind(entry, partner) for entry in kinds)
    return Fit(product, "not_compatible" if other else "compatibility_unknown", partner.name)


def _besides(product: Product, partner: Product, said: frozenset[str]) -> str | None:
    """Return what the text names in full and the card lists, where the other product was only guessed at by a word."""
    if set(words_of(partner.name)[:1]) <= said:
        return None
    own = set(words_of(product.name))
    for entry in product.compatible_with:
        words = set(words_of(entry))
        if words and words <= said - own and not _codes(words) and not _names(entry, partner, said):
            return entry
    return None


def _is_other_kind(entry: str, product: Product) -> bool:
    """Return whether an entry names a kind of the product (`dimmable`) that its card says it is not."""
    extra = set(words_of(entry)) - set(words_of(product.name))
    for value in product.attributes.values():
        words = words_of(value)
        if extra and extra <= set(words) and _DENIES & set(words):
            return True
    return False


def _of_text(sheet: Sheet, product: Product) -> Fit:
    mentions = " ".join(mention.text for mention in sheet.understanding.products)
    said = set(words_of(f"{mentions} {sheet.understanding.request}")) - set(words_of(product.name))
    named = [entry for entry in product.compatible_with if set(words_of(entry)) <= said]
    if named:
        return Fit(product, "compatible", max(named, key=len))
    if kinds := _kinds(sheet.understanding.request):
        of_kind = [entry for entry in product.compatible_with if kinds & set(words_of(entry))]
        if of_kind:
            return Fit(product, "compatible", of_kind[0])
    codes = _codes(said)
    by_code = [entry for entry in product.compatible_with if codes & _codes(set(words_of(entry)))]
    if by_code:
        return Fit(product, "compatible", min(by_code, key=len))
    clash = _clash(product, said)
    if clash is None and product.compatible_with and _ASKS_WHAT.search(sheet.understanding.request):
        return Fit(product, "fits_asked")
    return Fit(product, "not_compatible" if clash else "compatibility_unknown", clash)


def _kinds(text: str) -> frozenset[str]:
    """Return the kinds of things that a text names in any language, as cards call them."""
    return frozenset(kind for kind, words in _KINDS.items() if words.search(text))


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
