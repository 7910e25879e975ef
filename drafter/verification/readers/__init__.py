"""Typed readers: every checkable value of a text, each read once and by the first reader that fits."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

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


def read_mentions(page: Page, known: Mapping[str, str], masked: Iterable[tuple[int, int]]) -> list[Mention]:
    """Return the typed values of a text in order, not overlapping.

    Args:
        page: the text.
        known: the codes of the evidence (order, tracking and article numbers) in the form of `plain_code`.
        masked: spans that are names or quotations and hold nothing to read.
    """
    contacts = [*read_contacts(page), *read_accounts(page, known)]
    taken = sorted([*((mention.start, mention.end) for mention in contacts), *masked])
    words = _word_readers(page.language)
    codes = frozenset(match.start() for match in _CODE_START.finditer(page.text))
    found: list[Mention] = []
    reach, place = 0, 0
    for token in page.tokens:
        number = token.text[0] <= "9"
        readers = _DIGIT_READERS if number else words.get(token.text)
        coded = number or token.start in codes
        if (readers is None and not coded) or token.start < reach:
            continue
        while place < len(taken) and taken[place][1] <= token.start:
            place += 1
        if place < len(taken) and taken[place][0] < token.end:
            continue
        mention = _read(page, token, known, readers or (), coded=coded, previous=found[-1] if found else None)
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
