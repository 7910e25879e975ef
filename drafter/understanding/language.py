"""Which language the customer writes, among those the store serves."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, cast

import numpy as np
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier
from py3langid.modelio import load_model

from drafter.domain.store import LANGUAGES, Language

MIN_WORDS = 3
MAX_CHARACTERS = 1_200
# Of all letters; a Chinese message names brands and models in Latin letters.
HAN_SHARE = 0.2
# Below this the store's languages and the evidence disagree (a French mail to an English and Spanish store).
MIN_SUPPORTED = 0.02
_HAN = re.compile(r"[\u3400-\u9fff]")
_LETTERS = re.compile(r"[^\W\d_]")
_NOT_LANGUAGE = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|#?\b(?=[\w-]*\d)[\w-]+\b|\"[^\"\n]{1,80}\"|„[^“\n]{1,80}“|«[^»\n]{1,80}»|“[^”\n]{1,80}”"
)


class Identifier(Protocol):
    """Ranks languages by likelihood, as py3langid does."""

    def rank(self, text: str) -> list[tuple[str, float]]:
        """Return (language, probability), best first."""
        ...


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language to answer in, how sure, and the language that the words are in."""

    language: Language
    score: float
    words: Language


def load_identifier() -> Identifier:
    """Return py3langid restricted to the languages that Drafter writes; reads its packaged model once."""
    features, prior, names, moves, rows, output = load_model(MODEL_DIR / MODEL_FILE)
    kept = [names.index(language) for language in LANGUAGES]
    columns = np.ascontiguousarray(features[:, kept])
    found = LanguageIdentifier(columns, prior[kept], list(LANGUAGES), moves, output, True, tk_row=rows)  # noqa: FBT003  # positional in the library
    return cast("Identifier", found)


class LanguageDetector:
    """Meets every ticket with a language of its store."""

    def __init__(self, identifier: Identifier) -> None:
        self._identifier = identifier

    def detect(self, texts: Iterable[str], supported: tuple[Language, ...], stated: str | None = None) -> Spoken:
        """Return the language of the first text that has enough words, else the stated one, else the store's first.

        Args:
            texts: what the customer wrote, the words to answer first, older ones after.
            supported: the store's languages, the default first.
            stated: what the helpdesk says; when the store supports it, it decides.
        """
        said = parse_language(stated)
        words: Language | None = None
        for text in texts:
            ranking = self._rank(text)
            if ranking is None:
                continue
            words = words or ranking[0][0]
            if said in supported:
                break
            for language, share in ranking:
                if language in supported:
                    sure = share / sum(s for name, s in ranking if name in supported)
                    enough = share >= MIN_SUPPORTED
                    return Spoken(language if enough else supported[0], round(sure * min(1.0, share * 2) if enough else share, 4), words)
        if said in supported:
            return Spoken(said, 1.0, words or said)
        return Spoken(supported[0], 0.3, words or supported[0])

    def _rank(self, text: str) -> list[tuple[Language, float]] | None:
        text = _NOT_LANGUAGE.sub(" ", text[:MAX_CHARACTERS])
        han = len(_HAN.findall(text))
        if han and han >= HAN_SHARE * len(_LETTERS.findall(text)):
            return [("zh", 1.0)]
        if len(text.split()) < MIN_WORDS:
            return None
        return cast("list[tuple[Language, float]]", self._identifier.rank(_HAN.sub(" ", text)))


def parse_language(stated: str | None) -> Language | None:
    """Return the language of a tag such as `de-AT` or `zh_CN`, or None for one that Drafter does not write."""
    tag = re.split(r"[-_]", (stated or "").strip().lower())[0]
    return next((language for language in LANGUAGES if language == tag), None)
