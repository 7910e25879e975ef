"""Where a parcel goes, with its preposition: `to the United States`, `in die Schweiz`, `aux Pays-Bas`."""

import re
from collections.abc import Mapping

from drafter.domain.store import Language

_PLAIN: Mapping[Language, str] = {
    "en": "to {0}",
    "de": "nach {0}",
    "it": "in {0}",
    "es": "a {0}",
    "fr": "au {0}",
    "zh": "到{0}",
}
# Countries that take an article, or another preposition than most; islands without an article in Italian and French.
_OWN: Mapping[Language, tuple[tuple[str, str], ...]] = {
    "en": (("US GB NL PH AE BS MV DO", "to the {0}"),),
    "de": (("CH TR SK UA MN DO US NL PH AE BS MV SC", "in die {0}"), ("GB", "ins {0}")),
    "it": (("US AE", "negli {0}"), ("NL", "nei {0}"), ("GB", "nel {0}"), ("PH BS MV SC", "nelle {0}")),
    "es": (),
    "fr": (("US NL PH AE BS MV SC", "aux {0}"),),
    "zh": (),
}
_ISLANDS: Mapping[Language, tuple[frozenset[str], str]] = {
    "it": (frozenset("MT CY CU SG TW MG MU HK MO".split()), "a {0}"),
    "fr": (frozenset("MT CY CU SG TW MG MU HK MO".split()), "à {0}"),
}
_FRENCH_MASCULINE_E = frozenset("MX KH MZ ZW BZ".split())
_VOWEL = re.compile(r"[aeiouàâéèêîïôûœ]", re.IGNORECASE)


def destination(code: str, name: str, language: Language) -> str:
    """Return a country's name in a language as the place that something is sent to."""
    islands, to_island = _ISLANDS.get(language, (frozenset[str](), ""))
    if code in islands:
        return to_island.format(name)
    for codes, pattern in _OWN[language]:
        if code in codes.split():
            return pattern.format(name)
    if language == "fr" and _is_french_en(code, name):
        return f"en {name}"
    return _PLAIN[language].format(name)


def _is_french_en(code: str, name: str) -> bool:
    """Return whether French says `en`: before a feminine country, or one that begins with a vowel."""
    return _VOWEL.match(name) is not None or (name.endswith("e") and code not in _FRENCH_MASCULINE_E)
