"""Shares: `15 %`, `fifteen percent`, `half price`, `百分之十五`, `八折`."""

import re
from decimal import Decimal

from drafter.verification.phrases import Token
from drafter.verification.readers.numbers import parse_number_words
from drafter.verification.readers.page import Mention, Page

_DIGITS = re.compile(
    r"(\d{1,3}(?:[.,]\d{1,2})?)[\s\u00a0\u202f]?(?:%|％|percent|per cent|prozent(?:ige[nrsm]?)?|per cento|por ciento|pour cent)"
)
_WORDS = re.compile(
    r"([^\W\d_]+(?:[\s-][^\W\d_]+)?)\s(?:%|percent|per cent|prozent|per cento|por ciento|pour cent)(?!\w)"
)
_HAN = re.compile(r"百分之([一二三四五六七八九十]{1,3}|\d{1,3})")
_HAN_REBATE = re.compile(r"([一二三四五六七八九])([一二三四五六七八九])?折|(\d(?:\.\d)?)\s?折")
_HALF = re.compile(
    r"half(?:\s|-)price|half off|half the price|halber preis|halben preis|metà prezzo|mitad de precio|moitié prix|半价"
)
HALF_TRIGGERS = frozenset({"half", "halber", "halben", "metà", "mitad", "moitié", "半", "百"})


def read_percentage(page: Page, token: Token) -> Mention | None:
    """Return the share that begins at the token."""
    match = _DIGITS.match(page.lower, token.start)
    if match is not None:
        return _mention(match, Decimal(match.group(1).replace(",", ".")))
    if page.language == "zh":
        return _read_han(page, token.start)
    match = _HALF.match(page.lower, token.start)
    if match is not None:
        return _mention(match, Decimal(50))
    match = _WORDS.match(page.lower, token.start)
    number = None if match is None else parse_number_words(match.group(1), page.language)
    return None if match is None or number is None else _mention(match, Decimal(number))


def _read_han(page: Page, start: int) -> Mention | None:
    match = _HAN.match(page.lower, start)
    if match is not None:
        words = match.group(1)
        number = int(words) if words.isdigit() else parse_number_words(words, "zh")
        return None if number is None else _mention(match, Decimal(number))
    match = _HALF.match(page.lower, start)
    if match is not None:
        return _mention(match, Decimal(50))
    match = _HAN_REBATE.match(page.lower, start)
    if match is None:
        return None
    first, second, digits = match.groups()
    if digits:
        return _mention(match, 100 - Decimal(digits) * 10)
    paid = (parse_number_words(first, "zh") or 0) * 10 + (parse_number_words(second, "zh") or 0 if second else 0)
    return _mention(match, Decimal(100 - paid))


def _mention(match: re.Match[str], share: Decimal) -> Mention:
    return Mention("percentage", share, match.start(), match.end())
