"""How values may stand in a text: every spelling of a day, an amount or a span that the six languages use.

Each is written as `Change` wants it: spellings of one value with `|` between them, the longest first.
"""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date

from drafter.domain.dataset import EITHER
from drafter.domain.money import Money
from drafter.domain.store import Language

_AWKWARD_DAYS = (1, 8, 11)
"""Before these Italian elides the article, and French and Italian write the first as an ordinal."""
_SYMBOLS = {"EUR": ("€", "EUR"), "GBP": ("£", "GBP"), "USD": ("$", "US$", "USD"), "CNY": ("¥", "CN¥", "CNY")}
"""A currency's signs, or its code: Spanish of the United States has no sign for the euro."""
_SPAN_JOINTS: dict[Language, tuple[str, ...]] = {
    "en": (" to ", "-to-", "–"),
    "de": (" bis ", "–"),
    "it": ("–", " a ", " ai "),
    "es": (" y ", " a ", "–"),
    "fr": (" à ", "–"),
    "zh": (" 至 ", "–"),
}

_DAY_UNITS: dict[Language, tuple[str, ...]] = {
    "en": ("days", "day"),
    "de": ("Tagen", "Tage", "Tag"),
    "it": ("giorni", "giorno"),
    "es": ("días", "día"),
    "fr": ("jours", "jour"),
    "zh": ("天",),
}

_WORKDAY_UNITS: dict[Language, tuple[str, ...]] = {
    "en": ("business days", "business day"),
    "de": ("Werktagen", "Werktage", "Werktag"),
    "it": ("giorni lavorativi", "giorno lavorativo"),
    "es": ("días laborables", "día laborable"),
    "fr": ("jours ouvrés", "jour ouvré"),
    "zh": ("个工作日",),
}
_SPACES = ("\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", " ")
_SWAPPED = str.maketrans(",.", ".,")


def plain(day: date) -> bool:
    """Return whether the words around a day are those around most other days."""
    return day.day not in _AWKWARD_DAYS


@lru_cache(maxsize=4_096)
def of_day(day: date, language: Language) -> str:
    """Return the spellings of a calendar day, with and without weekday and year."""
    weekday = format_date(day, "EEEE", locale=language)
    month = format_date(day, "MMMM", locale=language)
    number, year = day.day, day.year
    if language == "zh":
        core, short = f"{day.month} 月 {number} 日", weekday.replace("星期", "周")
        return EITHER.join((f"{year} 年 {core}", f"{core}（{short}）", core))
    if language == "de":
        core = f"{number}. {month}"
        named = [f"{weekday}, {article}{core}" for article in ("den ", "dem ", "")]
    elif language == "es":
        core = f"{number} de {month}"
        return EITHER.join((f"{core} de {year}", f"{weekday}, {core}", f"{weekday} {core}", core))
    elif language == "en":
        forms = (f"{month} {number}, {year}", f"{number} {month} {year}", f"{weekday}, {month} {number}")
        return EITHER.join((*forms, f"{weekday} {number} {month}", f"{month} {number}", f"{number} {month}"))
    else:
        first = {"fr": "1er", "it": "1º"}[language]
        core = f"{first if number == 1 else number} {month}"
        named = [f"{weekday} {core}"]
    alone = (f"zwischen dem {number}.",) if language == "de" else ()  # of two days in a month the first goes without it
    return EITHER.join((f"{core} {year}", *named, *alone, core))


def of_clock(moment: datetime, zone: str) -> str:
    """Return the spellings of a time of day where the store is."""
    local = moment.astimezone(ZoneInfo(zone))
    half, minute = local.hour % 12 or 12, f"{local.minute:02}"
    clock = f"{half}:{minute} {'AM' if local.hour < 12 else 'PM'}"  # noqa: PLR2004 - noon
    return EITHER.join((clock, f"{local.hour} h {minute}", f"{local.hour}:{minute}", f"{local.hour:02}:{minute}"))


def of_days(number: int, language: Language) -> str:
    """Return the spellings of a number of days."""
    attribute = (f"{number}-day",) if language == "en" else ()
    return EITHER.join((*attribute, *(f"{number} {unit}" for unit in _DAY_UNITS[language])))


def of_money(money: Money) -> str:
    """Return the spellings of an amount of money."""
    grouped = f"{money.amount:,.2f}"
    plain_figures = {grouped, grouped.replace(",", "")}
    swapped = {text.translate(_SWAPPED) for text in plain_figures}
    spaced = {grouped.translate(_SWAPPED).replace(".", space) for space in _SPACES}
    forms: list[str] = []
    for symbol in _SYMBOLS[money.currency]:
        for number in sorted(plain_figures | swapped | spaced):
            forms += [f"{symbol}{number}", *(f"{number}{space}{symbol}" for space in _SPACES)]
            forms += [f"{symbol}{space}{number}" for space in _SPACES]
    return EITHER.join(dict.fromkeys(forms))


def of_workdays(number: int, language: Language) -> str:
    """Return the spellings of a number of working days."""
    return EITHER.join(f"{number} {unit}" for unit in _WORKDAY_UNITS[language])


def of_span(least: int, most: int, language: Language) -> str:
    """Return the spellings of `5 to 7 business days`, and of the figures alone."""
    bare = [f"{least}{joint}{most}" for joint in _SPAN_JOINTS[language]]
    return EITHER.join([*(f"{span} {unit}" for span in bare for unit in _WORKDAY_UNITS[language]), *bare])
