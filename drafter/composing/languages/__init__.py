"""The six languages, each with its own grammar, and which regional form a store speaks."""

from collections.abc import Mapping
from functools import lru_cache

from drafter.composing.languages.base import Tongue
from drafter.composing.languages.chinese import Chinese
from drafter.composing.languages.english import English
from drafter.composing.languages.french import French
from drafter.composing.languages.german import German
from drafter.composing.languages.italian import Italian
from drafter.composing.languages.spanish import Spanish
from drafter.domain.store import LANGUAGES, Language

_TONGUES: Mapping[Language, tuple[type[Tongue], str]] = {
    "en": (English, "en_GB"),
    "de": (German, "de_DE"),
    "it": (Italian, "it_IT"),
    "es": (Spanish, "es_ES"),
    "fr": (French, "fr_FR"),
    "zh": (Chinese, "zh_CN"),
}
_REGIONAL: Mapping[Language, Mapping[str, str]] = {
    "en": {"US": "en_US", "CN": "en_US", "CA": "en_US", "PH": "en_US"},
    "es": {"US": "es_US"},
}
"""Where a store's region writes dates, times or money otherwise than the language's usual form."""


@lru_cache(maxsize=64)
def tongue_for(language: Language, region: str) -> Tongue:
    """Return the renderer of a language as a store in this region writes it."""
    kind, usual = _TONGUES[language]
    return kind(_REGIONAL.get(language, {}).get(region, usual))


@lru_cache(maxsize=64)
def as_language(code: str) -> Language | None:
    """Return the language of a code such as `de` or `de-AT`, None for one we do not have."""
    short = code.strip().lower().replace("_", "-").partition("-")[0]
    return next((language for language in LANGUAGES if language == short), None)
