"""What every language shares: CLDR names, numbers, money and lists; the grammar is in each language's file."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import ClassVar
from zoneinfo import ZoneInfo

from babel import Locale
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_symbol

from drafter.composing.languages.places import destination
from drafter.domain.store import Language
from drafter.domain.values import Duration, DurationUnit, parse_duration, parse_money
from drafter.domain.vocabulary import PAYMENT_SLOTS

_CACHED = 4_096
_FAR_DAYS = 183
_WEEKDAY_PAST_DAYS = 14
_WEEKDAY_AHEAD_DAYS = 21
_FORMAL_DATES = frozenset({"policy.window_starts", "policy.window_ends", "policy.free_return_until"})
_NARROW_SYMBOLS = {"USD": "$", "GBP": "£", "CNY": "¥"}
"""CLDR's narrow symbols, which Babel lacks: in a store of that currency nobody takes `$` for another dollar."""
_LANGUAGE_SLOTS = frozenset({"passage.language", "order.exception_note_language", "order.customer_note_language"})
ORIGINAL = "original"
"""The label of a payment method without a name of its own."""


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day in words; `weekday` and `year` are empty where they are not said."""

    number: int
    month: str
    month_number: int
    weekday: str = ""
    year: str = ""

    @property
    def tail(self) -> str:
        """Return the year after a space, or nothing."""
        return f" {self.year}" if self.year else ""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day."""

    hour: int
    minute: int

    @property
    def digits(self) -> str:
        """Return `14:32`."""
        return f"{self.hour:02}:{self.minute:02}"


class Tongue(ABC):
    """One language in one region; `filter` is what stands after `|` in a slot, empty for none."""

    language: ClassVar[Language]
    at_once: ClassVar[str]
    units: ClassVar[Mapping[DurationUnit, tuple[str, str]]]
    """Singular and plural of each unit."""
    labels: ClassVar[Mapping[str, Mapping[str, str]]]
    """Words for the codes of status slots, with `[formal|informal]` where they differ."""
    payments: ClassVar[Mapping[str, tuple[str, str]]]
    """What a refund goes back to, and the same with its preposition."""
    joint: ClassVar[str] = " "
    """What stands between sentences."""
    brackets: ClassVar[tuple[str, str]] = (" (", ")")
    comma: ClassVar[str] = ", "
    semicolon: ClassVar[str] = "; "
    """What stands between words of one thing."""
    sets_apart: ClassVar[bool] = False
    """Whether a value in Latin letters or figures stands apart from the words around it."""
    between_days: ClassVar[frozenset[str]] = frozenset()
    """Words between two days of one month after which the month is said once: `dem 21. und dem 23. November`."""
    small_numbers: ClassVar[tuple[str, ...]] = ()
    """Two, three, ... in words, where they do not depend on gender or case."""
    quantity_name: ClassVar[str] = "{quantity} × {name}"

    def __init__(self, locale: str) -> None:
        self.locale = locale
        self._cldr = Locale.parse(locale)
        self._months = self._cldr.months["format"]["wide"]
        self._weekdays = self._cldr.days["format"]["wide"]
        self.render_money = lru_cache(_CACHED)(self._money)
        self.render_number = lru_cache(_CACHED)(self._number)
        self.render_percentage = lru_cache(_CACHED)(self._percentage)
        self.render_duration = lru_cache(_CACHED)(self._duration)
        self.render_date = lru_cache(_CACHED)(self._date)
        self.render_datetime = lru_cache(_CACHED)(self._datetime)
        self.separators = lru_cache(_CACHED)(self._separators)

    # -- numbers and lists, by CLDR

    def _money(self, value: str) -> str:
        money = parse_money(value)
        text = format_currency(money.amount, money.currency, locale=self._cldr)
        symbol = get_currency_symbol(money.currency, locale=self._cldr)
        return text.replace(symbol, _NARROW_SYMBOLS.get(money.currency, symbol))

    def _number(self, value: str) -> str:
        return format_decimal(value, locale=self._cldr)

    def _percentage(self, value: str) -> str:
        places = len(value.partition(".")[2])
        pattern = self._cldr.percent_formats[None].pattern
        if places:
            pattern = pattern.replace("0", f"0.{'0' * places}", 1)
        return format_percent(float(value) / 100, pattern, locale=self._cldr)

    def count_word(self, number: int) -> str:
        """Return a number of things as prose has it: small ones in words."""
        spelled = 0 <= number - 2 < len(self.small_numbers)
        return self.small_numbers[number - 2] if spelled else self.render_number(str(number))

    def plural_category(self, number: int) -> str:
        """Return the CLDR plural category of a number."""
        return str(self._cldr.plural_form(number))

    def _separators(self, count: int, *, alternatives: bool) -> tuple[str, ...]:
        """Return what stands between `count` listed things, `count - 1` separators."""
        patterns = self._cldr.list_patterns["or" if alternatives else "standard"]
        if count <= 2:  # noqa: PLR2004  # CLDR has its own pattern for two
            return (_between(patterns["2"]),) * (count - 1)
        middle = (_between(patterns["middle"]),) * (count - 3)
        return (_between(patterns["start"]), *middle, _between(patterns["end"]))

    def join(self, names: tuple[str, ...], *, alternatives: bool) -> tuple[str, ...]:
        """Return the separators that fit between these names."""
        return self.separators(len(names), alternatives=alternatives)

    def joined_to(self, before: str, value: str) -> str:
        """Return the words before a value as they are written there: Italian elides them before `8%`."""
        del value
        return before

    # -- dates

    def _date(self, value: str, filter_: str, today: date, slot: str) -> str:
        return self.date_phrase(self._day(date.fromisoformat(value), today, filter_, slot), filter_)

    def _datetime(self, value: str, filter_: str, today: date, zone: str) -> str:
        moment = datetime.fromisoformat(value).astimezone(ZoneInfo(zone))
        day = self._day(moment.date(), today, "plain", "")
        return self.moment_phrase(day, Clock(moment.hour, moment.minute), filter_)

    def _day(self, day: date, today: date, filter_: str, slot: str) -> Day:
        ahead = (day - today).days
        year = slot in _FORMAL_DATES or day.year != today.year or abs(ahead) > _FAR_DAYS
        near = -_WEEKDAY_PAST_DAYS <= ahead <= _WEEKDAY_AHEAD_DAYS
        weekday = near and not year and filter_ not in ("plain", "short")
        return Day(
            number=day.day,
            month=self._months[day.month],
            month_number=day.month,
            weekday=self._weekdays[day.weekday()] if weekday else "",
            year=str(day.year) if year and filter_ != "short" else "",
        )

    @abstractmethod
    def date_phrase(self, day: Day, filter_: str) -> str:
        """Return a day with the preposition and article that the filter asks for."""

    @abstractmethod
    def moment_phrase(self, day: Day, clock: Clock, filter_: str) -> str:
        """Return a day and time of day, as `date_phrase`."""

    # -- durations

    def _duration(self, value: str, filter_: str) -> str:
        duration = parse_duration(value)
        if duration.most == 0:
            return self.at_once
        return self.duration_phrase(duration, filter_)

    @abstractmethod
    def duration_phrase(self, duration: Duration, filter_: str) -> str:
        """Return a duration of at least one unit, as the filter asks."""

    def count_units(self, duration: Duration, between: str) -> str:
        """Return number and unit; `between` stands between the ends of a range."""
        span = str(duration.most) if duration.least == duration.most else f"{duration.least}{between}{duration.most}"
        one, other = self.units[duration.unit]
        return f"{span} {one if duration.most == 1 else other}"

    # -- words for codes

    def label(self, slot: str, code: str, filter_: str) -> str | None:
        """Return the words for a status slot's code, None when there are none."""
        if slot in PAYMENT_SLOTS:
            noun, with_preposition = self.payments.get(code, self.payments[ORIGINAL])
            return with_preposition if filter_ == "to" else noun
        if slot == "delivery.country":
            name = self._cldr.territories.get(code)
            return None if name is None else destination(code, str(name), self.language)
        if slot in _LANGUAGE_SLOTS:
            name = self._cldr.languages.get(code)
            return None if name is None else str(name)
        return self.labels.get(slot, {}).get(code)


def _between(pattern: str) -> str:
    return pattern.removeprefix("{0}").removesuffix("{1}")
