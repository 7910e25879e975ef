"""Letters for comparing: plain signs, small, without accents; where a place matters, letter for letter."""

import unicodedata
from functools import lru_cache

PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x00A0: 0x20, 0x202F: 0x20, 0x3000: 0x20, 0x2010: 0x2D, 0x2011: 0x2D, 0x2012: 0x2D, 0x2212: 0x2D,
}  # fmt: skip
"""Full-width and typographic signs that stand for plain ones."""


@lru_cache(maxsize=2048)
def bare(letter: str) -> str:
    """Return a letter without its accent, one for one."""
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isalpha() else letter


def unaccented(text: str) -> str:
    """Return the text without accents, letter for letter."""
    return text if text.isascii() else "".join(letter if letter.isascii() else bare(letter) for letter in text)


def in_lower(text: str) -> str:
    """Return the text in lower case, letter for letter."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def tight(value: str) -> str:
    """Return a text's letters and digits alone, in lower case."""
    return "".join(letter for letter in in_lower(value.translate(PLAIN)) if letter.isalnum())
