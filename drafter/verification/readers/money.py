"""Amounts: `12,50 €`, `€12.50`, `USD 12.50`, `12.50 dollars`, `¥99`, `99 元`, `zwölf Euro`."""

import re
from decimal import Decimal

from drafter.verification.phrases import Token
from drafter.verification.readers.numbers import number_words
from drafter.verification.readers.page import Mention, MoneyValue, Page, choice

_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN"})
_YUAN_OR_YEN = frozenset({"CNY", "JPY"})
_SIGNS: dict[str, frozenset[str]] = {
    "€": frozenset({"EUR"}),
    "$": _DOLLARS,
    "us$": frozenset({"USD"}),
    "ca$": frozenset({"CAD"}),
    "£": frozenset({"GBP"}),
    "¥": _YUAN_OR_YEN,
    "￥": _YUAN_OR_YEN,
    "cn¥": frozenset({"CNY"}),
    "kr": frozenset({"SEK", "NOK", "DKK"}),
    "zł": frozenset({"PLN"}),
}
_CODES = {code.lower(): frozenset({code}) for code in (
    "USD", "EUR", "GBP", "CNY", "JPY", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "HKD", "SGD", "NZD", "MXN",
)} | {"rmb": frozenset({"CNY"})}  # fmt: skip
_WORDS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("euro", "euros", "欧元"), frozenset({"EUR"})),
    **dict.fromkeys(("dollar", "dollars", "dollari", "dollaro", "dólar", "dólares", "bucks"), _DOLLARS),
    **dict.fromkeys(("美元", "美金"), frozenset({"USD"})),
    **dict.fromkeys(
        ("pound", "pounds", "quid", "pfund", "sterline", "sterlina", "libras", "libra"), frozenset({"GBP"})
    ),
    **dict.fromkeys(("livres sterling", "livre sterling", "英镑"), frozenset({"GBP"})),
    **dict.fromkeys(("yuan", "renminbi", "元", "块钱", "块", "人民币"), frozenset({"CNY"})),
    **dict.fromkeys(("yen", "日元"), frozenset({"JPY"})),
    **dict.fromkeys(("franken", "francs suisses"), frozenset({"CHF"})),
}
_UNITS = _SIGNS | _CODES | _WORDS

_NUMBER = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
_AMOUNT = re.compile(_NUMBER)
_BEFORE = re.compile(rf"(?<![a-zà-ÿ])({choice((*_SIGNS, *_CODES, *_WORDS))})[\s\u00a0\u202f]?[-–−]?$")
_AFTER = re.compile(
    rf"[\s\u00a0\u202f]?(?:({choice(tuple(_SIGNS))})|({choice((*_CODES, *_WORDS))})(?![^\W\d_\u4e00-\u9fff]))"
)
_CENTS = re.compile(r"\s?(?:cents?|ct|centesimi|céntimos|centimes)(?!\w)")
_LONGEST_UNIT = 18


def read_money(page: Page, token: Token) -> Mention | None:
    """Return the amount of money whose number begins at the token."""
    match = _AMOUNT.match(page.lower, token.start)
    if match is None:
        return None
    after = _AFTER.match(page.lower, match.end())
    if after is not None:
        unit = after.group(1) or after.group(2)
        start = _start_of(page, token.start)
        return Mention("money", MoneyValue(_amounts(match.group()), _UNITS[unit]), start, after.end())
    before = _BEFORE.search(page.before(token.start, _LONGEST_UNIT))
    if before is not None:
        start = token.start - len(before.group())
        value = MoneyValue(_amounts(match.group()), _UNITS[before.group(1)])
        return Mention("money", value, start, match.end())
    cents = _CENTS.match(page.lower, match.end())
    if cents is not None:
        amount = frozenset({Decimal(int(match.group())) / 100}) if match.group().isdigit() else frozenset()
        return Mention("money", MoneyValue(amount, frozenset({"USD", "EUR"})), token.start, cents.end())
    return None


def read_money_words(page: Page, token: Token) -> Mention | None:
    """Return an amount such as `twelve dollars` whose number word is the token."""
    number = number_words(page.language).get(token.text)
    if number is None:
        return None
    after = _AFTER.match(page.lower, token.end)
    if after is None or after.group(2) in (None, *_CODES):
        return None
    return Mention("money", MoneyValue(frozenset({Decimal(number)}), _UNITS[after.group(2)]), token.start, after.end())


def _start_of(page: Page, start: int) -> int:
    return start - 1 if start and page.lower[start - 1] in "-−–" else start


def _amounts(digits: str) -> frozenset[Decimal]:
    plain = re.sub(r"['’\u00a0\u202f ]", "", digits)
    last = max(plain.rfind("."), plain.rfind(","))
    whole, part = (plain, "") if last < 0 else (plain[:last], plain[last + 1 :])
    whole = re.sub(r"[.,]", "", whole)
    # groups of thousands have three digits, cents never
    return frozenset({Decimal(whole + part) if len(part) == len("000") else Decimal(f"{whole}.{part or '0'}")})
