"""Which words say a status, a confirmed action or a clause: what a model may put in place of a value that is said in words.

Each language file holds `WORDS`: slot -> value -> phrases, separated by `|`. Where the words follow from the outcome
rather than from the value, the outcome stands in the value's place, with an `@` before it; `@*` is any.

Words say a value when they are one of its phrases, or are put together from the words of its phrases and small ones:
`is now on its way` beside `is on its way`. A phrase that denies lends its words to others that deny, and to no others.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from drafter.domain.store import Language
from drafter.verification.lexicons.stated import de, en, es, fr, it, zh
from drafter.verification.lexicons.stated.base import DENIES, SMALL, Words
from drafter.verification.phrases import fold, words_of

_FILES: Mapping[Language, Words] = {
    "en": en.WORDS,
    "de": de.WORDS,
    "it": it.WORDS,
    "es": es.WORDS,
    "fr": fr.WORDS,
    "zh": zh.WORDS,
}
_EDGE = " \t\n\u00a0.,;:!?。，；：！？、"


def plain_words(text: str) -> str:
    """Return words as they are compared."""
    return " ".join(fold(text).replace("’", "'").replace("\u00a0", " ").strip(_EDGE).split())


@dataclass(frozen=True, slots=True)
class Stated:
    """The phrases for one value in one language."""

    language: Language
    phrases: frozenset[str]
    plain: frozenset[str]
    """The words of those that deny nothing, small ones left out; of Chinese the phrases themselves."""
    denying: frozenset[str]

    def says(self, words: str) -> bool:
        """Return whether plain words are one of these phrases, or put together from their words."""
        return words in self.phrases or self._is_made_of_them(words)

    def _is_made_of_them(self, words: str) -> bool:
        if self.language == "zh":
            return _han_made_of(self.phrases, words)
        tokens = words_of(words)
        known = self.denying if tokens & DENIES[self.language] else self.plain
        small = SMALL[self.language]
        return bool(tokens & known) and tokens <= known | small


@lru_cache(maxsize=4096)
def stated(language: Language, name: str, value: str) -> Stated | None:
    """Return the phrases for a slot's value (or `@outcome`), or None where there are none."""
    cell = _FILES[language].get(name, {}).get(value)
    if cell is None:
        return None
    phrases = frozenset(plain_words(phrase) for phrase in cell.split("|"))
    split = list(map(words_of, phrases))
    denies, small = DENIES[language], SMALL[language]
    plain = frozenset[str]().union(*(words for words in split if not words & denies)) - small
    denying = frozenset[str]().union(*(words for words in split if words & denies)) - small
    return Stated(language, phrases, plain, denying)


def is_small(words: str, language: Language) -> bool:
    """Return whether nothing but small words is left."""
    if language == "zh":
        return _small_han().fullmatch("".join(words.split())) is not None
    return words_of(words) <= SMALL[language]


@lru_cache(maxsize=1)
def _small_han() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(sorted(map(re.escape, SMALL['zh']), key=len, reverse=True))}|[，、,])*")


@lru_cache(maxsize=1024)
def _han_pattern(phrases: frozenset[str]) -> re.Pattern[str]:
    """Return an expression for a phrase between small words, its own small words at the edges left out."""
    small = _small_han().pattern
    cores = {re.sub(f"^(?:{small})", "", phrase) or phrase for phrase in phrases if len(phrase) > 1}
    cores = {re.sub("了$", "", core) or core for core in cores}
    return (
        re.compile(f"{small}(?:{'|'.join(sorted(map(re.escape, cores), key=len, reverse=True))}){small}")
        if cores
        else re.compile(r"(?!)")
    )


def _han_made_of(phrases: frozenset[str], words: str) -> bool:
    return _han_pattern(phrases).fullmatch("".join(words.split())) is not None
