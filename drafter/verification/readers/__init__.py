"""Typed readers: every checkable value of a text, each read once and by the first reader that fits."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from operator import itemgetter

from drafter.domain.store import Language
from drafter.verification.phrases import Token
from drafter.verification.readers.contacts import read_accounts, read_contacts
from drafter.verification.readers.dates import date_triggers, read_date
from drafter.verification.readers.durations import duration_triggers, read_duration
from drafter.verification.readers.identifiers import read_identifier, read_known
from drafter.verification.readers.money import read_money, read_money_words
from drafter.verification.readers.numbers import number_words
from drafter.verification.readers.page import Mention, Page
from drafter.verification.readers.percentages import HALF_TRIGGERS, read_percentage
from drafter.verification.readers.quantities import read_quantity
from drafter.verification.readers.times import read_time

_Reader = Callable[[Page, Token], Mention | None]

_DIGIT_READERS: tuple[_Reader, ...] = (
    read_money,
    read_percentage,
    read_time,
    read_duration,
    read_quantity,
    read_date,
)


@lru_cache(maxsize=8)
def _word_readers(language: Language) -> Mapping[str, tuple[_Reader, ...]]:
    dates, durations = date_triggers(language), duration_triggers(language)
    numbers = frozenset(word[0] if language == "zh" else word for word in number_words(language))
    table: dict[str, tuple[_Reader, ...]] = {}
    for word in dates | durations | numbers | HALF_TRIGGERS:
        readers: list[_Reader] = []
        if word in numbers:
            readers += [read_money_words]
        if word in numbers | HALF_TRIGGERS:
            readers += [read_percentage]
        if word in durations:
            readers += [read_duration]
        if word in numbers:
            readers += [read_quantity]
        if word in dates:
            readers += [read_date]
        table[word] = tuple(readers)
    return table


_CODE_START = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{1,6}[ _-]?|[A-Za-z]{1,8}[_-]?)(?=\d)|(?<![A-Za-z0-9])[A-Z]{2,4}\d?[A-Z0-9]*\d"
)

_CODE_DIGIT = re.compile(r"\d(?:(?<=[A-Za-z]\d)|(?<=[A-Za-z][_-]\d)|(?<=[A-Z] \d))")
"""A digit behind the letters of a code; every code that begins with letters has one."""


def _codes(page: Page) -> Iterator[Token]:
    """Yield the tokens that a code may begin with, those that begin with a digit aside."""
    for digit in _CODE_DIGIT.finditer(page.text):
        token = page.tokens[bisect_left(page.starts, digit.start()) - 1]
        if _CODE_START.match(page.text, token.start):
            yield token


def read_mentions(page: Page, known: Mapping[str, str], masked: Iterable[tuple[int, int]]) -> list[Mention]:
    """Return the typed values of a text in order, not overlapping.

    Args:
        page: the text.
        known: the codes of the evidence (order, tracking and article numbers) in the form of `plain_code`.
        masked: spans that are names or quotations and hold nothing to read.
    """
    contacts = [*read_contacts(page), *read_accounts(page, known)]
    taken = sorted([*((mention.start, mention.end) for mention in contacts), *masked])
    readers_of = _word_readers(page.language)
    coded = {*page.numbers, *_codes(page)}
    named = [token for word in page.words.keys() & readers_of.keys() for token in page.words[word]]
    found: list[Mention] = []
    reach, place = 0, 0
    for token in sorted(coded.union(named), key=itemgetter(1)):
        text, start, end = token
        if start < reach:
            continue
        while place < len(taken) and taken[place][1] <= start:
            place += 1
        if place < len(taken) and taken[place][0] < end:
            continue
        readers = _DIGIT_READERS if text[0] <= "9" else readers_of.get(text, ())
        mention = _read(page, token, known, readers, coded=token in coded, previous=found[-1] if found else None)
        if mention is not None:
            found.append(mention)
            reach = mention.end
    return sorted([*found, *contacts], key=lambda mention: mention.start)


def _read(  # noqa: PLR0913 - a token and all that is known of it
    page: Page,
    token: Token,
    known: Mapping[str, str],
    readers: tuple[_Reader, ...],
    *,
    coded: bool,
    previous: Mention | None,
) -> Mention | None:
    if coded:
        mention = read_known(page, token, known)
        if mention is not None:
            return mention
    for reader in readers:
        mention = reader(page, token)
        if mention is not None:
            return mention
    return read_identifier(page, token, previous) if coded else None
