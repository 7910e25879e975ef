"""How days and amounts may stand in a reply, as literal alternatives."""

from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import product

from babel.dates import format_skeleton

from drafter.domain.dataset import EITHER
from drafter.domain.money import Money
from drafter.domain.store import Language

_LOCALES: dict[Language, tuple[str, ...]] = {
    "en": ("en_US", "en_GB"),
    "de": ("de_DE",),
    "it": ("it_IT",),
    "es": ("es_ES",),
    "fr": ("fr_FR",),
    "zh": ("zh_Hans_CN",),
}
_FIRST: dict[Language, str] = {"it": "1º", "fr": "1er"}
"""The first of a month, as it is written where other days are plain figures."""
TODAY: dict[Language, tuple[str, ...]] = {
    "en": ("today",),
    "de": ("heute",),
    "it": ("oggi",),
    "es": ("hoy",),
    "fr": ("aujourd’hui", "aujourd'hui"),
    "zh": ("今天", "今日"),
}


@lru_cache(maxsize=4096)
def day_words(day: date, language: Language, today: date | None = None) -> str:
    """Return the spellings of a day in a language, of which any will do; `today` may also be called so."""
    spelled = [format_skeleton("MMMMd", day, locale=locale) for locale in _LOCALES[language]]
    if day.day == 1 and language in _FIRST:
        spelled += [one.replace("1", _FIRST[language], 1) for one in spelled]
    if language == "zh":
        spelled.append(f"{day.month} 月 {day.day} 日")
    if day == today:
        spelled += TODAY[language]
    return EITHER.join(dict.fromkeys(spelled))


@lru_cache(maxsize=4096)
def amount_words(money: Money) -> str:
    """Return how the figures of an amount may be written in any of the languages, of which any will do."""
    whole, _, cents = f"{Decimal(money.amount):.2f}".partition(".")
    grouped = f"{int(whole):,}"
    wholes = [whole, *(grouped.replace(",", sign) for sign in (",", ".", " ", "\u00a0", "\u202f", "’"))]
    written = [f"{start}{point}{cents}" for start, point in product(wholes, (".", ","))]
    return EITHER.join(dict.fromkeys(written))
