"""Proof that a clause says what its rule does: every number in its words is one of the rule's."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from drafter.domain.money import Money
from drafter.domain.policy import Clause, Rule
from drafter.domain.store import Language
from drafter.domain.values import Duration

# Longer words first: `working days` before `days`.
_UNITS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "business_day": r"(?:working|business)[ -]days?",
        "day": "days?",
        "week": "weeks?",
        "month": "months?",
        "year": "years?",
        "hour": "hours?",
        "minute": "minutes?",
    },
    "de": {
        "business_day": "(?:Werktag|Arbeitstag)(?:e[ns]?|s)?",
        "day": "Tag(?:e[ns]?|s)?|tägig\\w*",
        "week": "Wochen?",
        "month": "Monat(?:e[ns]?|s)?",
        "year": "Jahr(?:e[ns]?|s)?",
        "hour": "Stunden?",
        "minute": "Minuten?",
    },
    "it": {
        "business_day": "giorn[oi] lavorativ[oi]",
        "day": "giorn[oi]",
        "week": "settiman[ae]",
        "month": "mes[ei]",
        "year": "ann[oi]",
        "hour": "or[ae]",
        "minute": "minut[oi]",
    },
    "es": {
        "business_day": "días? (?:hábil(?:es)?|laborables?)",
        "day": "días?",
        "week": "semanas?",
        "month": "mes(?:es)?",
        "year": "años?",
        "hour": "horas?",
        "minute": "minutos?",
    },
    "fr": {
        "business_day": "jours? (?:ouvrés?|ouvrables?)",
        "day": "jours?",
        "week": "semaines?",
        "month": "mois",
        "year": "ans?|années?",
        "hour": "heures?",
        "minute": "minutes?",
    },
    "zh": {
        "business_day": "个?工作日",
        "day": "天|日",
        "week": "个?(?:星期|周)",
        "month": "个月",
        "year": "年",
        "hour": "个?小时",
        "minute": "分钟",
    },
}
_SPELLED: Mapping[Language, str] = {
    "en": "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|sixty|ninety",
    "de": "ein(?:e[nmrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|zwanzig|dreißig|sechzig",
    "it": "uno?|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quattordici|venti|trenta|sessanta",
    "es": "uno?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|catorce|veinte|treinta|sesenta",
    "fr": "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quatorze|quinze|vingt|trente|soixante",
    "zh": "[一二两三四五六七八九十百]+",
}
_NUMBER = r"\d+(?:[.,]\d+)?"
_TO = r"(?:\s?(?:[-–—~至到]|\b(?:to|bis|a|à|al)\b)\s?(\d+))?"
# Not amounts: sections and articles of a law, years, and Chinese months.
_REFERENCE = re.compile(
    r"(?:§+|\b[Aa]rt(?:\.|icle|icolo|ículo|ikel)|第)\s?\d+[a-z]?(?:\s?条)?"
    r"|(?<!\d)(?:19|20)\d\d(?:\s?年(?!内)|\b)|(?<!\d)\d{1,2}\s?月"
)
_CURRENCIES = {"£": "GBP", "$": "USD", "€": "EUR", "¥": "CNY", "元": "CNY", "GBP": "GBP", "USD": "USD", "EUR": "EUR"}
_SIGN = "|".join(re.escape(sign) for sign in _CURRENCIES)
_MONEY = re.compile(rf"(?P<before>{_SIGN})\s?(?P<a>{_NUMBER})|(?P<b>{_NUMBER})\s?(?P<after>{_SIGN})")
_PERCENT = re.compile(rf"({_NUMBER})\s?(?:%|％|per ?cent\b|Prozent\b|per cento\b|por ciento\b|pour cent\b)")
_ANY_NUMBER = re.compile(_NUMBER)


def _duration_patterns(spelled: bool) -> dict[Language, re.Pattern[str]]:  # noqa: FBT001  # private, called twice below
    patterns: dict[Language, re.Pattern[str]] = {}
    for language, units in _UNITS.items():
        edge = "" if language == "zh" else r"\b"
        named = "|".join(f"(?P<{unit}>{edge}(?:{words}){edge})" for unit, words in units.items())
        number = f"{edge}(?:{_SPELLED[language]}){edge}" if spelled else rf"({_NUMBER}){_TO}"
        patterns[language] = re.compile(rf"{number}[\s-]?(?:{named})", re.IGNORECASE)
    return patterns


_DURATION = _duration_patterns(spelled=False)
_SPELLED_DURATION = _duration_patterns(spelled=True)


def prices_of(rule: Rule) -> set[Money]:
    """Return every amount a rule names."""
    return _Known(rule).money


class _Known:
    """Every number a rule holds, by what it means."""

    def __init__(self, rule: Rule) -> None:
        self.durations: set[tuple[int, int, str]] = set()
        self.money: set[Money] = set()
        self.numbers: set[Decimal] = set()
        self._collect(rule)

    def _collect(self, value: Any) -> None:  # noqa: ANN401  # walks any rule
        if isinstance(value, Duration):
            self.durations.add((value.least, value.most, value.unit))
        elif isinstance(value, Money):
            self.money.add(value)
        elif isinstance(value, int | Decimal) and not isinstance(value, bool):
            self.numbers.add(Decimal(value))
            self.durations.add((int(value), int(value), "day"))
        elif not isinstance(value, Clause):
            for child in children_of(value):
                self._collect(child)

    def has_duration(self, least: int, most: int, unit: str) -> bool:
        """Return whether the rule has this span, weeks and days being the same thing."""
        if (least, most, unit) in self.durations:
            return True
        return unit == "week" and (least * 7, most * 7, "day") in self.durations


def children_of(value: Any) -> Iterable[Any]:  # noqa: ANN401  # walks any rule
    """Return what stands directly below a value of a rule."""
    if isinstance(value, Mapping):
        return value.values()
    if isinstance(value, tuple):
        return value
    return [getattr(value, name) for name in getattr(type(value), "model_fields", {})]


def stray_number(text: str, language: Language, rule: Rule) -> str | None:
    """Return the first number in a clause's words that its rule does not have, or None; references do not count."""
    known = _Known(rule)
    text = _REFERENCE.sub(" ", text)
    spelled = _SPELLED_DURATION[language].search(text)
    if spelled:
        return spelled[0]
    for found in _DURATION[language].finditer(text):
        least, most = Decimal(found[1].replace(",", ".")), Decimal(found[2] or found[1].replace(",", "."))
        if least % 1 or not known.has_duration(int(least), int(most), str(found.lastgroup)):
            return found[0]
    text = _DURATION[language].sub(" ", text)
    for found in _MONEY.finditer(text):
        amount = Decimal((found["a"] or found["b"]).replace(",", "."))
        if Money(amount=amount, currency=_CURRENCIES[found["before"] or found["after"]]) not in known.money:
            return found[0]
    text = _MONEY.sub(" ", text)
    for found in (*_PERCENT.finditer(text), *_ANY_NUMBER.finditer(_PERCENT.sub(" ", text))):
        number = found[1] if found.re is _PERCENT else found[0]
        if Decimal(number.replace(",", ".")) not in known.numbers:
            return found[0]
    return None
