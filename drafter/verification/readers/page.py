"""The text being read, and the typed things found in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from drafter.domain.store import Language
from drafter.domain.values import Duration
from drafter.verification.phrases import Token, Words, by_word, fold, tokenize

MentionKind = Literal[
    "money",
    "date",
    "time",
    "duration",
    "percentage",
    "quantity",
    "identifier",
    "tracking_number",
    "order_number",
    "phone",
    "email",
    "url",
    "iban",
    "card",
]


@dataclass(frozen=True, slots=True)
class MoneyValue:
    """What the amount may be (`1.250` is read both ways) and the currencies its sign stands for."""

    amounts: frozenset[Decimal]
    currencies: frozenset[str]


@dataclass(frozen=True, slots=True)
class DateValue:
    """A day as written: readings of (year, month, day), a weekday, or a span of days; what is not said is None."""

    days: tuple[tuple[int | None, int | None, int], ...] = ()
    weekday: int | None = None
    span: tuple[date, date] | None = None
    relative: bool = False

    def fits(self, day: date) -> bool:
        """Return whether this may mean that day, its weekday aside."""
        if self.span is not None:
            return self.span[0] <= day <= self.span[1] and (self.weekday is None or day.weekday() == self.weekday)
        for year, month, said in self.days:  # asked of every date of the evidence
            if day.day == said and month in (None, day.month) and year in (None, day.year):
                return True
        return False


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A time of day; `minute` is None for `at 2 pm`."""

    hours: tuple[int, ...]
    minute: int | None


@dataclass(frozen=True, slots=True)
class DurationValue:
    """A span of time; `offset` is -1 for `three days ago`, 1 for `in three days`; `bound` for `up to`/`at least`."""

    options: tuple[Duration, ...]
    offset: int = 0
    bound: Literal["exact", "most", "least"] = "exact"


@dataclass(frozen=True, slots=True)
class QuantityValue:
    """A number of parcels or of items."""

    number: int
    noun: Literal["parcel", "item", "this_item"]


Value = MoneyValue | DateValue | TimeValue | DurationValue | QuantityValue | Decimal | str


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed value read from the text."""

    kind: MentionKind
    value: Value
    start: int
    end: int


class Page:
    """A text with its folded form and tokens, read on a given day."""

    def __init__(self, text: str, language: Language, today: date) -> None:
        self.text = text
        self.lower = fold(text)
        self.language: Language = language
        self.today = today
        self.tokens: list[Token] = tokenize(self.lower)
        self.starts = [start for _, start, _ in self.tokens]
        self.words: Words = by_word(self.tokens)
        self.numbers = [token for word, tokens in self.words.items() if word[0] <= "9" for token in tokens]
        """The tokens that begin with a digit, not in text order."""

    def before(self, position: int, width: int = 24) -> str:
        """Return the folded text just before a position."""
        return self.lower[max(0, position - width) : position]


def find_in_words(pattern: re.Pattern[str], hint: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern that reaches over no space; looked for between spaces where a hint of it stands."""
    reach = 0
    while (hinted := hint.search(text, reach)) is not None:
        begin = max(text.rfind(" ", reach, hinted.start()), text.rfind("\n", reach, hinted.start()), reach - 1) + 1
        end = text.find(" ", hinted.end())
        match = pattern.search(text, begin, len(text) if end < 0 else end)
        if match is not None:
            yield match
        reach = hinted.end() if match is None else match.end()


def choice(words: list[str] | tuple[str, ...]) -> str:
    """Return a regular expression for any of the words, longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True)) + ")"


def week_of(day: date, weeks: int = 0) -> tuple[date, date]:
    """Return Monday and Sunday of the week of a day, some weeks on."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)
    return monday, monday + timedelta(days=6)
