"""What a customer wants instead: the variant, whether it can be had, its price, and what else there is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.decision.items import pieces_of
from drafter.decision.options import option_key, option_value, same_option, same_value, value_rank
from drafter.decision.sheet import Place, Sheet
from drafter.domain.money import Money
from drafter.domain.order import LineItem, Product
from drafter.domain.product_names import words_of
from drafter.domain.versions import named_values

MAX_ALTERNATIVES = 6
_HALF = re.compile(r"\d[.,]5$")
_SHOES = frozenset({"footwear", "shoes", "boots"})
# Sizes are written alike in every language; a colour may be named in another than the card's.
_SIZE = re.compile(r"(?:x{0,4}[sl]|m|\d+xl|[a-z]{0,3} ?\d+(?:[.,/-]\d+)?(?: ?[a-z]{1,3})?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wish:
    """The item to swap, the variants it could become, and the options asked for."""

    item: LineItem
    variants: tuple[Product, ...]
    options: dict[str, str]
    other_product: bool

    @property
    def is_said(self) -> bool:
        """Whether the customer said at all what they want."""
        return self.other_product or bool(self.options)

    def fitting(self) -> tuple[Product, ...]:
        """Return the variants with the options wanted, and otherwise those of the item."""
        kept = {} if self.other_product else self.item.options
        return tuple(card for card in self.variants if self._has_wanted(card) and self._keeps(card, kept))

    def version(self) -> dict[str, str]:
        """Return the options wanted in full: of those the product comes in, the values that all fitting variants share.

        Where nothing fits it is what was said.
        """
        fitting = self.fitting()
        if not fitting:
            return self.options
        return {
            name: value
            for name, value in fitting[0].options.items()
            if len({card.options.get(name) for card in self.variants}) > 1
            and all(card.options.get(name) == value for card in fitting)
        }

    def available(self) -> tuple[Product, ...]:
        """Return the fitting variants that can be had and are not what was bought."""
        return tuple(card for card in self.fitting() if card.available and card.sku != self.item.sku)

    @property
    def has_others(self) -> bool:
        """Whether any other variant than the one bought can be had, or no card says."""
        others = [card for card in self.variants if card.sku != self.item.sku]
        return any(card.available for card in others) or not self.variants

    def met_by(self, card: Product) -> int:
        """Return how many of the options wanted a variant has."""
        return sum(same_value(option_value(card.options, name), value) for name, value in self.options.items())

    def is_unclear(self) -> bool:
        """Return whether what was said names no variant: what they have, or a value that no card and no size knows."""
        fitting = self.fitting()
        if fitting:
            return all(card.sku == self.item.sku for card in fitting)
        return any(
            not _SIZE.fullmatch(value.strip())
            and not any(same_value(option_value(card.options, name), value) for card in self.variants)
            for name, value in self.options.items()
        )

    def _has_wanted(self, card: Product) -> bool:
        return all(same_value(option_value(card.options, name), value) for name, value in self.options.items())

    def _keeps(self, card: Product, kept: dict[str, str]) -> bool:
        return all(
            any(same_option(name, other) for other in self.options)
            or option_value(card.options, name) is None
            or same_value(option_value(card.options, name), value)
            for name, value in kept.items()
        )


def wished_item(sheet: Sheet, items: Sequence[LineItem]) -> LineItem | None:
    """Return the item to swap: the only one, or the only one that comes with the options wanted."""
    if len(items) == 1:
        return items[0]
    wanted = sheet.understanding.wanted_options
    fitting = [item for item in items if wanted and all(option_value(item.options, name) for name in wanted)]
    return fitting[0] if len(fitting) == 1 else None


def read_wish(sheet: Sheet, item: LineItem) -> Wish:
    """Return what is wanted instead of an item; a product named that was not bought is wanted itself."""
    cards = sheet.context.products
    bought = {line.sku for order in sheet.context.orders for line in order.items}
    same = {card.product_id for card in cards if (item.sku and card.sku == item.sku) or card.name == item.name}
    owned = same | {card.product_id for card in cards if card.sku in bought}
    other = next((card.product_id for card in cards if card.product_id not in owned), None)
    wanted = same if other is None else {other}
    variants = tuple(card for card in cards if card.product_id in wanted)
    return Wish(item, variants, _options_on_cards(sheet, item, variants), other is not None)


def _options_on_cards(sheet: Sheet, item: LineItem, variants: Sequence[Product]) -> dict[str, str]:
    """Return the options wanted under the cards' own names, with those values of theirs that the text names.

    A lamp's `40 cm` may be its diameter, and brass is a colour only a card knows. What was bought is not wanted.
    """
    options: dict[str, str] = {}
    for name, value in sheet.understanding.wanted_options.items():
        axis = next((key for card in variants for key, known in card.options.items() if same_value(known, value)), name)
        if not same_value(option_value(item.options, axis), value):
            options[axis] = value
    language = sheet.understanding.language
    said = frozenset(words_of(sheet.said))
    for axis in dict.fromkeys(key for card in variants for key in card.options):
        known = {card.options[axis] for card in variants if axis in card.options}
        spelt = {value for value in known if value and said >= set(words_of(value))}
        named = spelt | named_values(sheet.said, known, language, variants[0].name)
        others = [value for value in named if not same_value(option_value(item.options, axis), value)]
        if len(others) == 1 and not any(same_option(axis, name) for name in options):
            options[axis] = others[0]
    return options or dict(sheet.understanding.wanted_options)


def write_wanted(sheet: Sheet, subject: str, wish: Wish, card: Product | None) -> None:
    """Write down the variant wanted: its name, and its options in full where the product comes in several."""
    basis: list[Place] = []
    if card is not None:
        place = f"product:{card.sku}"
        basis = [("product.options", place), ("product.availability", place)]
        sheet.write(("exchange.wanted", subject), card.name, basis=[("product.name", place)])
    for name, value in wish.version().items():
        text = f"{_kind(wish, name)}: {value}"
        sheet.write(("exchange.options", subject), value, basis=basis, text=text)


def _kind(wish: Wish, name: str) -> str:
    """Return what an option is called: a size that comes in halves, or of what is worn on the feet, is a shoe size."""
    if option_key(name) != "size":
        return name
    halves = any(_HALF.search(option_value(card.options, name) or "") for card in wish.variants)
    return "shoe size" if halves or (wish.item.category in _SHOES and not wish.other_product) else name


def write_wanted_name(sheet: Sheet, subject: str, wish: Wish) -> None:
    """Write down the other product that is wanted, by its name alone."""
    card = next(iter(wish.variants), None)
    if card is not None:
        sheet.write(("exchange.wanted", subject), card.name, basis=[("product.name", f"product:{card.sku}")])


def write_price(sheet: Sheet, subject: str, wish: Wish, card: Product) -> str:
    """Write down the variant's price and the difference for all pieces; return the flag that follows."""
    basis = [("product.price", f"product:{card.sku}")]
    sheet.write(("exchange.price", subject), card.price, basis=basis)
    difference = (card.price.amount - wish.item.unit_price.amount) * pieces_of(sheet, wish.item)
    if not difference:
        return "exchange_even"
    amount = Money(amount=abs(difference), currency=card.price.currency)
    sheet.write(("exchange.difference", subject), amount, basis=basis)
    return "exchange_costs_more" if difference > 0 else "exchange_costs_less"


def write_alternatives(sheet: Sheet, subject: str, wish: Wish) -> None:
    """Write down what can be had: other values of the option wanted with the rest as bought, else whole variants.

    Whole variants come nearest first: those with most of the options wanted, then by size.
    """
    cards = [card for card in wish.variants if card.available and card.sku != wish.item.sku]
    names = list(cards[0].options) if cards else []
    axes = [name for name in names if any(same_option(name, other) for other in wish.options)] or names[:1]
    alike = [card for card in cards if not wish.other_product and _differs_only(card, wish.item, axes)]
    several = {name for name in names if len({card.options.get(name) for card in wish.variants}) > 1}
    shown = sorted(alike or cards, key=lambda card: (-wish.met_by(card), [*map(value_rank, card.options.values())]))
    for card in shown[:MAX_ALTERNATIVES]:
        options = {name: value for name, value in card.options.items() if name in (axes if alike else several)}
        if options:
            place = f"product:{card.sku}"
            basis = [("product.options", place), ("product.availability", place)]
            value = ", ".join(options.values())
            text = ", ".join(f"{_kind(wish, name)}: {value}" for name, value in options.items())
            sheet.write(("exchange.alternatives", subject), value, basis=basis, text=text)


def _differs_only(card: Product, item: LineItem, axes: Sequence[str]) -> bool:
    return all(
        name in axes or option_value(item.options, name) is None or same_value(option_value(item.options, name), value)
        for name, value in card.options.items()
    )
