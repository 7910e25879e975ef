"""The phrases checks look for, by language.

Each language file holds `TABLES`, family -> row -> phrases (syntax: `phrases.py`). Families:

- `parcel`, `order`, `refund`, `return`: states that a reply may claim; a row `idle` holds longer phrases that
  contain the same words and claim nothing.
- `deed`: things a reply may claim were done.
- `modal`: words that turn a claim into something else (`not`, `will`, `if`, `can`, `be`).
- `when`, `amount`, `span`: words that say which date, amount or duration is meant.
- `act`, `say`: what may be asked for, and words that allow or refuse it.
- `promise`: what only a policy may promise.
- `cause`, `rule`: why something happened, and what the shop's rules are; a model names none by itself.
- `ordinal`: which parcel is meant; `live`: claims to know this very moment; `clause`: words that begin a clause.

`WORDS` are the language's most common words.
"""

from collections.abc import Mapping
from functools import lru_cache

from drafter.domain.store import LANGUAGES, Language
from drafter.verification.lexicons import de, en, es, fr, it, zh
from drafter.verification.lexicons.carriers import CARRIERS
from drafter.verification.lexicons.internal import INTERNAL
from drafter.verification.phrases import Phrasebook

_TABLES: Mapping[Language, Mapping[str, Mapping[str, str]]] = {
    "en": en.TABLES,
    "de": de.TABLES,
    "it": it.TABLES,
    "es": es.TABLES,
    "fr": fr.TABLES,
    "zh": zh.TABLES,
}
_WORDS: Mapping[Language, str] = {
    "en": en.WORDS,
    "de": de.WORDS,
    "it": it.WORDS,
    "es": es.WORDS,
    "fr": fr.WORDS,
    "zh": zh.WORDS,
}


@lru_cache(maxsize=8)
def phrasebook(language: Language) -> Phrasebook:
    """Return the phrases of a language, carriers included, ready to scan."""
    return Phrasebook({**_TABLES[language], "carrier": CARRIERS, "internal": INTERNAL}, han=language == "zh")


@lru_cache(maxsize=8)
def common_words(language: Language) -> frozenset[str]:
    """Return the words that occur in nearly any text of the language."""
    return frozenset(_WORDS[language].split())


@lru_cache(maxsize=1)
def telling_words() -> Mapping[str, tuple[Language, ...]]:
    """Return the common words of the languages in Latin letters, each with the languages it belongs to."""
    found: dict[str, tuple[Language, ...]] = {}
    for language in LANGUAGES:
        if language != "zh":
            for word in common_words(language):
                found[word] = (*found.get(word, ()), language)
    return found


@lru_cache(maxsize=8)
def foreign_words(language: Language) -> frozenset[str]:
    """Return the common words of the other languages in Latin letters that are none of this one's."""
    return frozenset(telling_words()) - common_words(language)
