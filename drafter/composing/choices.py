"""Sizes, colours and other choices of a product, as the customer's language names them."""

import re
from collections.abc import Mapping, Sequence

from drafter.domain.options import CHOICES, COLOURS
from drafter.domain.store import Language

_JOINT = ", "
# Letter and number sizes take the word for size; `40 cm` or `2-person` says what it is.
_BARE_SIZE = re.compile(r"(?:\d?x{0,4}[sml](?:/\d?x{0,4}[sml])?|\d{1,2}(?:\.5)?)", re.IGNORECASE)
_SIZED: Mapping[Language, str] = {
    "en": "size {0}",
    "de": "Größe {0}",
    "it": "taglia {0}",
    "es": "talla {0}",
    "fr": "taille {0}",
    "zh": "{0} 码",
}
_SHOE_SIZED: Mapping[Language, str] = {**_SIZED, "it": "numero {0}", "fr": "pointure {0}"}
_SIZES: Mapping[Language, str] = {
    "en": "sizes {0}",
    "de": "Größe {0}",
    "it": "taglie {0}",
    "es": "tallas {0}",
    "fr": "tailles {0}",
    "zh": "{0} 码",
}
_SHOE_SIZES: Mapping[Language, str] = {**_SIZES, "it": "numeri {0}", "fr": "pointures {0}"}
_IN_COLOUR: Mapping[Language, str] = {
    "en": "{0} in {1}",
    "de": "{0} in {1}",
    "it": "{0} in {1}",
    "es": "{0} en {1}",
    "fr": "{0} en {1}",
    "zh": "{1} {0}",
}

_Table = Mapping[str, Mapping[Language, tuple[str, ...]]]


def _names(table: _Table) -> Mapping[str, str]:
    """Return the table's names by each language's first word, and by every Chinese one: those differ by a suffix."""
    spelt = [(word, name) for name, words in table.items() for each in words.values() for word in each[:1]]
    spelt += [(word, name) for name, words in table.items() for word in words["zh"]]
    return {word.casefold(): name for word, name in spelt}


_COLOUR_NAMES = _names(COLOURS)
_CHOICE_NAMES = _names(CHOICES)


def choice(value: str, language: Language, *, sized: bool = False, shoe: bool = False) -> str:
    """Return one choice, or a size and a colour together: `L, navy` is `size L in navy`, `talla L en azul marino`.

    Only words that every shop uses for the thing are translated; all else stays as the card has it. A size alone takes
    the word for it where it is to be `sized`; that of a `shoe` has a word of its own in some languages.
    """
    words = (_SHOE_SIZED if shoe else _SIZED)[language]
    parts = value.split(_JOINT)
    colours = [part for part in parts if part.casefold() in _COLOUR_NAMES]
    others = [part for part in parts if part not in colours]
    if len(colours) == len(others) == 1:
        size = _translated(others[0], language)
        named = words.format(size) if _BARE_SIZE.fullmatch(size) else size
        return _IN_COLOUR[language].format(named, _after_in(_translated(colours[0], language), language))
    if sized and len(parts) == 1 and _BARE_SIZE.fullmatch(value):
        return words.format(value)
    return _JOINT.join(_translated(part, language) for part in parts)


def around_sizes(
    names: Sequence[str], language: Language, *, alternatives: bool = False, shoe: bool = False
) -> tuple[str, str] | None:
    """Return what stands before and after a list of bare sizes: `sizes 7, 8 and 9`, `size 7 or 8`; None for others."""
    if not all(_BARE_SIZE.fullmatch(name) for name in names):
        return None
    one = alternatives or len(names) == 1
    single, several = (_SHOE_SIZED, _SHOE_SIZES) if shoe else (_SIZED, _SIZES)
    before, _, after = (single if one else several)[language].partition("{0}")
    return before, after


def _translated(value: str, language: Language) -> str:
    for table, names in ((COLOURS, _COLOUR_NAMES), (CHOICES, _CHOICE_NAMES)):
        name = names.get(value.casefold())
        if name is not None:
            words = table[name][language]
            return value if value.casefold() in words else words[0]
    return value


def _after_in(colour: str, language: Language) -> str:
    return colour[:1].upper() + colour[1:] if language == "de" else colour
