"""Which language the customer writes, among those the store serves."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from drafter.domain.store import LANGUAGES, Language
from drafter.understanding.kept import read_kept, write_kept
from drafter.understanding.language_tables import IDENTITY, LanguageTables, unpack
from drafter.understanding.language_words import FREQUENT_WORDS

MIN_WORDS = 3
# Up to this many words statistics of letters can be unsure (6 % of word pairs are wrong), and small words tell more.
SHORT_WORDS = 12
SURE = 0.8
FREQUENT_WORD_ODDS = 4.0
# Accuracy does not grow beyond this, the time does.
MAX_CHARACTERS = 240
# Of all letters; a Chinese message names brands and models in Latin letters.
HAN_SHARE = 0.2
# Below this the store's languages and the evidence disagree (a French mail to an English and Spanish store).
MIN_SUPPORTED = 0.02
UNSURE = 0.3
"""The score of a language that one word or only the store's default speaks for."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]")
_QUOTED = r"(?:\"[^\"\n]{1,80}\"|„[^“”\n]{1,80}[“”]|«[^»\n]{1,80}»|“[^”\n]{1,80}”)"
_NOT_LANGUAGE = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|#?(?<![A-Za-z0-9-])(?=[A-Za-z-]*\d)[A-Za-z0-9-]+"
    # A product is often called by its kind and a quoted name: `Lampada da tavolo “Nora”`.
    rf"|(?<![A-Za-zÀ-ÿ])[A-ZÄÖÜ][A-Za-zÀ-ÿ-]{{3,}}(?: (?:da|a|di|de|à|per|per il) [a-zß-ÿ]+)? {_QUOTED}|{_QUOTED}"
)
_NAME = re.compile(r"(?<![A-Za-zÀ-ÿ])([A-ZÀ-Ý][A-Za-zÀ-ÿ'’-]*)((?: (?:[A-ZÀ-Ý][A-Za-zÀ-ÿ'’-]*|[\u3400-\u9fff]+))+)")
"""Capitalised words in a row: the name of a product or a person, or a sentence's first word and one."""
_HAN_SPEECH = re.compile(r"[的吗呢了我你您请是在不能有怎什多少哪到退换取查谢好单订货款件]")


class Identifier(Protocol):
    """Ranks languages by likelihood, as py3langid does."""

    def rank(self, text: str) -> list[tuple[Language, float]]:
        """Return (language, probability), best first."""
        ...


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language to answer in, how sure, and the language that the words are in."""

    language: Language
    score: float
    words: Language


def load_identifier(folder: Path | None = None) -> Identifier:
    """Return py3langid restricted to the languages that Drafter writes.

    Args:
        folder: where its tables are kept, so that they are unpacked once and not at every start.
    """
    if folder is None:
        return unpack()
    path = folder / f"languages-{IDENTITY}.npz"
    tables = read_kept(path, LanguageTables.from_bytes)
    if tables is None:
        tables = unpack()
        write_kept(path, tables.to_bytes(), "languages-*.npz")
    return tables


class LanguageDetector:
    """Meets every ticket with a language of its store."""

    def __init__(self, identifier: Identifier) -> None:
        self._identifier = identifier

    def detect(self, texts: Sequence[str], supported: tuple[Language, ...], stated: str | None = None) -> Spoken:
        """Return the language of the first text that has enough words, else the stated one, else the likeliest.

        With too few words those that one of the store's languages has decide (`merci`, `cancel`), else the default.

        Args:
            texts: what the customer wrote, the words to answer first, older ones after.
            supported: the store's languages, the default first.
            stated: what the helpdesk says; when the store supports it, it decides.
        """
        said = parse_language(stated)
        ranking = next(filter(None, map(self._rank, texts)), None)
        words = None if ranking is None else ranking[0][0]
        if said in supported:
            return Spoken(said, 1.0, words or said)
        if ranking is None or words is None:
            language = _by_few_words(texts, supported) or supported[0]
            return Spoken(language, UNSURE, language)
        language, share = next((each for each in ranking if each[0] in supported), (supported[0], 0.0))
        return Spoken(language if share >= MIN_SUPPORTED else supported[0], round(share, 4), words)

    def told(self, text: str) -> Language | None:
        """Return the language that a text is in by its own words, or None when they leave it unsure."""
        spoken = self.detect((text,), LANGUAGES)
        return spoken.words if spoken.score >= SURE else None

    def _rank(self, text: str) -> list[tuple[Language, float]] | None:
        text = _language_of(text)
        words = _WORD.findall(_HAN.sub(" ", text).lower())
        if _is_chinese(text, words):
            return [("zh", 1.0)]
        if len(words) <= SHORT_WORDS:
            own = _own_words(text)
            if len(own) < MIN_WORDS <= len(words) and (language := _told_by(own, LANGUAGES)):
                return [(language, SURE)]
            if MIN_WORDS <= len(own) < len(words) and _told_by(own, LANGUAGES):
                text, words = " ".join(own), own
        if len(words) < MIN_WORDS:
            return None
        ranking = self._identifier.rank(_HAN.sub(" ", text))
        return ranking if len(words) > SHORT_WORDS else _reweigh(ranking, words)


def _language_of(text: str) -> str:
    """Return the beginning of a text without what is in no language, letters in their usual width."""
    return _NOT_LANGUAGE.sub(" ", unicodedata.normalize("NFKC", text[:MAX_CHARACTERS]))


def _is_chinese(text: str, words: Sequence[str]) -> bool:
    """Return whether enough of the letters are Chinese, and not only the name of a product in another language."""
    han = len(_HAN.findall(text))
    if not han or (_HAN_SPEECH.search(text) is None and _told_by(words, LANGUAGES)):
        return False
    named = sum(len(match[0]) for match in _NAME.finditer(text))
    return han >= HAN_SHARE * (len(_LETTERS.findall(text)) - named)


def _own_words(text: str) -> list[str]:
    """Return the words of a short text that are no name of a product, which may be in another language."""
    return _WORD.findall(_HAN.sub(" ", _NAME.sub(_without_name, text)).lower())


def _without_name(match: re.Match[str]) -> str:
    """Return the first of the words in a row where it is one of everyday language: `Vendete Moraine Hiking Boots`."""
    first = re.split(r"[-'’]", match[1].lower())[0]
    return f"{first} " if any(first in words for words in FREQUENT_WORDS.values()) else " "


def _by_few_words(texts: Sequence[str], supported: tuple[Language, ...]) -> Language | None:
    """Return the language that the words of the first telling text speak for, or None."""
    found = (_told_by(_own_words(_language_of(text)), supported) for text in texts)
    return next(filter(None, found), None)


def _told_by(words: Sequence[str], languages: tuple[Language, ...]) -> Language | None:
    """Return the language that has more of the words than any other, or None."""
    counts = sorted(((sum(word in FREQUENT_WORDS[each] for word in words), each) for each in languages), reverse=True)
    clear = counts[0][0] > (counts[1][0] if len(counts) > 1 else 0)
    return counts[0][1] if clear else None


def _reweigh(ranking: list[tuple[Language, float]], words: Sequence[str]) -> list[tuple[Language, float]]:
    """Return the ranking of a short text with each language's frequent words counted in."""
    weights = {
        language: share * FREQUENT_WORD_ODDS ** sum(word in FREQUENT_WORDS[language] for word in words)
        for language, share in ranking
    }
    total = sum(weights.values())
    return sorted(((language, weight / total) for language, weight in weights.items()), key=lambda each: -each[1])


def parse_language(stated: str | None) -> Language | None:
    """Return the language of a tag such as `de-AT` or `zh_CN`, or None for one that Drafter does not write."""
    tag = re.split(r"[-_]", (stated or "").strip().lower())[0]
    return next((language for language in LANGUAGES if language == tag), None)
