"""Which language the customer writes, among those the store serves."""

import re
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
_NOT_LANGUAGE = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|#?(?<![A-Za-z0-9-])(?=[A-Za-z-]*\d)[A-Za-z0-9-]+|\"[^\"\n]{1,80}\"|„[^“\n]{1,80}“|«[^»\n]{1,80}»|“[^”\n]{1,80}”"
)


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

        With too few words a single one that only one of the store's languages has decides (`merci`), else the default.

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
            language = _by_one_word(texts, supported) or supported[0]
            return Spoken(language, UNSURE, language)
        language, share = next((each for each in ranking if each[0] in supported), (supported[0], 0.0))
        return Spoken(language if share >= MIN_SUPPORTED else supported[0], round(share, 4), words)

    def _rank(self, text: str) -> list[tuple[Language, float]] | None:
        text = _NOT_LANGUAGE.sub(" ", text[:MAX_CHARACTERS])
        han = len(_HAN.findall(text))
        if han and han >= HAN_SHARE * len(_LETTERS.findall(text)):
            return [("zh", 1.0)]
        words = _WORD.findall(text.lower())
        if len(words) < MIN_WORDS:
            return None
        ranking = self._identifier.rank(_HAN.sub(" ", text))
        return ranking if ranking[0][1] >= SURE or len(words) > SHORT_WORDS else _reweigh(ranking, words)


def _by_one_word(texts: Sequence[str], supported: tuple[Language, ...]) -> Language | None:
    """Return the language that alone has one of the words, or None."""
    words = _WORD.findall(" ".join(texts[:1]).lower()[:MAX_CHARACTERS])
    having = [language for language in supported if any(word in FREQUENT_WORDS[language] for word in words)]
    return having[0] if len(having) == 1 else None


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
