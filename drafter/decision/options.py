"""Options of items and products, whatever language a shop or customer names them in."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from drafter.domain.options import COLOURS
from drafter.domain.order import Product
from drafter.domain.product_names import words_of
from drafter.domain.store import Language
from drafter.domain.versions import is_measure, named_values, names_other_measure

_COLOUR_OF: Mapping[str, str] = {
    word.casefold(): name for name, words in COLOURS.items() for spellings in words.values() for word in spellings
}

_LETTER_SIZE = re.compile(r"([2-6]?)(X*)([SML])")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_FRACTION = re.compile(r"(?<=\d)[.,](?=\d)")
_SAME: Mapping[str, str] = {
    "color": "colour",
    "farbe": "colour",
    "colore": "colour",
    "couleur": "colour",
    "颜色": "colour",
    "größe": "size",
    "groesse": "size",
    "taglia": "size",
    "talla": "size",
    "taille": "size",
    "尺码": "size",
    "尺寸": "size",
}


@lru_cache(maxsize=256)
def option_key(name: str) -> str:
    """Return the option's name in our spelling: `size`, `colour`, or its own."""
    name = name.strip().casefold()
    return _SAME.get(name, name)


def same_option(one: str, other: str) -> bool:
    """Return whether two names mean the same option."""
    return option_key(one) == option_key(other)


def option_value(options: Mapping[str, str], name: str) -> str | None:
    """Return the value of an option without case, or None when there is no such option."""
    return next((value.casefold() for key, value in options.items() if same_option(key, name)), None)


def same_value(one: str | None, other: str) -> bool:
    """Return whether two spellings mean one value: `EU 43` is `43`, `Schwarz` is `black`; case does not count."""
    if one is None:
        return False
    words, others = _words(one), _words(other)
    return bool(words and others) and (words <= others or others <= words)


def names_unknown_colour(wanted: Mapping[str, str], variants: Iterable[Product]) -> bool:
    """Return whether a colour is wanted that none of a product's variants has, though they come in colours.

    A colour within another ("red" in a rust red) may be what is meant, and counts as known.
    """
    colour = option_value(wanted, "colour")
    known = [value for card in variants if (value := option_value(card.options, "colour")) is not None]
    if colour is None or not known or any(same_value(value, colour) for value in known):
        return False
    spellings = [word.rstrip("色的") for words in COLOURS.get(colour, {}).values() for word in words]
    return not any(spelling and spelling in value for spelling in spellings for value in known)


def asked_version(
    said: str, language: Language, wanted: Mapping[str, str], variants: Sequence[Product]
) -> Mapping[str, frozenset[str]] | None:
    """Return the values asked for of each option, or None when no variant is as asked for.

    That is so where a value is asked for that none has, or values are that none has together.
    """
    asked: dict[str, frozenset[str]] = {}
    for axis in dict.fromkeys(name for card in variants for name in card.options):
        known = {card.options[axis] for card in variants if axis in card.options}
        named = named_values(said, known, language, variants[0].name)
        named |= {value for value in known for want in wanted.values() if same_value(value, want)}
        if named:
            asked[axis] = named
        elif names_other_measure(said, known):
            return None
    met = {value for values in asked.values() for value in values}
    if any(not any(same_value(value, want) for value in met) for name, want in wanted.items() if _has(variants, name)):
        return None
    return asked if any(has_version(card, asked) for card in variants) else None


def is_measured(card: Product) -> bool:
    """Return whether a product's size is a measure (`40 cm`, `2 m`), and not one that somebody wears."""
    return any(option_key(name) == "size" and is_measure(value) for name, value in card.options.items())


def has_version(card: Product, asked: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a variant is as asked for."""
    return all(card.options.get(axis) in values for axis, values in asked.items())


def _has(variants: Sequence[Product], name: str) -> bool:
    return any(option_value(card.options, name) is not None for card in variants)


@lru_cache(maxsize=2_048)
def _words(value: str) -> frozenset[str]:
    value = _FRACTION.sub("p", value.strip().casefold())  # one word, so that `9.5` does not begin with a `9`
    return frozenset(words_of(_COLOUR_OF.get(value, value)))


def value_rank(value: str) -> tuple[int, float]:
    """Return a sort key that puts sizes in their order: XS before S before M, 41 before 42; other values stay put."""
    word = value.strip().upper()
    if found := _LETTER_SIZE.fullmatch(word):
        small = found[3] == "S"
        extra = len(found[2]) + (int(found[1]) - 1 if found[1] else 0)
        middle = {"S": -1, "M": 0, "L": 1}[found[3]]
        return (0, middle + (-extra if small else extra))
    if found := _NUMBER.search(word):
        return (1, float(found[0].replace(",", ".")))
    return (2, 0)
