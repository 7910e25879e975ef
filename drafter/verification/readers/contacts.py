"""Links, e-mail addresses, bank and card numbers, however they are dressed up."""

import re
from collections.abc import Container, Iterable
from typing import Literal

from drafter.verification.readers.identifiers import plain_code
from drafter.verification.readers.page import Mention, Page, find_in_words

_TLDS = (
    "com|net|org|info|biz|shop|store|online|site|app|dev|io|co|me|xyz|top|club|vip|link|page|ly|gl|gg|to|tv|eu|de|at|ch|it|es|"
    "fr|uk|ie|nl|be|pl|pt|se|dk|no|us|ca|cn|hk|jp|ru|in|au|example|test|invalid"
)
_LABEL = r"[a-z0-9\u00e0-\u017f](?:[a-z0-9\u00e0-\u017f-]*[a-z0-9\u00e0-\u017f])?"
_URL = re.compile(r"(?:[a-z][a-z0-9+.-]{1,10}://|(?<![\w.@-])www\d?\.)[^\s<>\"«»“”()（）\u3002\uff0c\u4e00-\u9fff]+")
_DOMAIN = re.compile(
    rf"(?<![\w@.-])(?:{_LABEL}\.)+(?:{_TLDS})(?![\w-])(?:/[^\s<>\"«»“”()（）\u3002\uff0c\u4e00-\u9fff]*)?(?!@)"
)
_URL_HINT = re.compile(r"://|www")
_DOT_LETTER = re.compile(r"\.[a-z]{2}")
_HIDDEN_DOMAIN = re.compile(
    rf"{_LABEL}\s*(?:(?:\[\.\]|\(\.\)|\[dot\]|\(dot\))\s*(?:{_TLDS})|\s(?:dot|punkt|punto|point)\s(?:com|net|org|shop))(?!\w)"
)
_HIDDEN_HINT = re.compile(r"\[\.\]|\(\.\)|[\[(]dot[\])]|\s(?:dot|punkt|punto|point)\s(?:com|net|org|shop)\b")
_EMAIL = re.compile(r"[\w.+%-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_HIDDEN_EMAIL = re.compile(
    r"[\w.+%-]+\s?(?:\[at\]|\(at\)|\(ät\)|\s(?:at|chiocciola|arroba|arobase)\s)\s?[\w-]+\s?(?:\.|\[dot\]|\(dot\)|\sdot\s|\spunkt\s|"
    rf"\spunto\s|\spoint\s)\s?(?:{_TLDS})(?!\w)"
)
_HIDDEN_AT = re.compile(r"[\[(](?:at|ät)[\])]|\s(?:chiocciola|arroba|arobase)\s|\sat\s[\w-]+\s(?:dot\s|\.)")
_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){2,7}(?:\s?[a-z0-9]{1,4})?(?!\w)")
# a search that begins with a digit is several times as fast as one that first looks behind
_IBAN_DIGITS = re.compile(r"\d\d(?<=[a-z][a-z]\d\d)")
_CARD = re.compile(r"\d(?<![\w-]\d)\d{3}([ -]?)\d{4}\1\d{4}\1\d{1,7}(?![\w-])")
_AT_WORDS = ("at", "ät", "chiocciola", "arroba", "arobase")
_DOT_WORDS = ("dot", "punkt", "punto", "point")
_DOTS = ("[.]", "(.)")
_TRAILING = ".,;:!?'’*_"
_IBAN_SHORTEST = 15


def read_contacts(page: Page) -> list[Mention]:
    """Return links, e-mail addresses, IBANs and card numbers, not overlapping."""
    lower, words = page.lower, page.words.keys()
    found: list[Mention] = []
    if "@" in lower:
        _collect(found, "email", _EMAIL.finditer(lower))
    if not words.isdisjoint(_AT_WORDS) and _HIDDEN_AT.search(lower):
        _collect(found, "email", _HIDDEN_EMAIL.finditer(lower))
    if "://" in lower or "www" in lower:
        _collect(found, "url", find_in_words(_URL, _URL_HINT, lower))
    _collect(found, "url", find_in_words(_DOMAIN, _DOT_LETTER, lower))
    if not words.isdisjoint(_DOT_WORDS) or any(map(lower.__contains__, _DOTS)):
        _collect(found, "url", _HIDDEN_DOMAIN.finditer(lower) if _HIDDEN_HINT.search(lower) else ())
    return found


def read_accounts(page: Page, known: Container[str]) -> list[Mention]:
    """Return bank accounts and payment cards whose checksums agree."""
    found = [
        Mention("iban", match.group(), match.start(), match.end())
        for match in (_IBAN.finditer(page.lower) if _IBAN_DIGITS.search(page.lower) else ())
        if is_iban(match.group()) and plain_code(match.group()) not in known
    ]
    found += [
        Mention("card", match.group(), match.start(), match.end())
        for match in _CARD.finditer(page.lower)
        if is_card(match.group()) and plain_code(match.group()) not in known
    ]
    return found


def _collect(found: list[Mention], kind: Literal["email", "url"], matches: Iterable[re.Match[str]]) -> None:
    for match in matches:
        value = match.group().rstrip(_TRAILING)
        start, end = match.start(), match.start() + len(value)
        if not any(start < other.end and other.start < end for other in found):
            found.append(Mention(kind, value, start, end))


def is_iban(text: str) -> bool:
    """Return whether letters and digits pass the IBAN checksum (ISO 13616, mod 97)."""
    plain = re.sub(r"\s", "", text).upper()
    if len(plain) < _IBAN_SHORTEST or not plain.isalnum() or not plain.isascii():
        return False
    return int("".join(str(int(character, 36)) for character in plain[4:] + plain[:4])) % 97 == 1


def is_card(text: str) -> bool:
    """Return whether digits look like a payment card and pass the Luhn checksum (ISO 7812)."""
    digits = [int(character) for character in text if character.isdigit()]
    if digits[0] not in (2, 3, 4, 5, 6):
        return False
    doubled = (sum(divmod(2 * digit, 10)) if place % 2 else digit for place, digit in enumerate(reversed(digits)))
    return sum(doubled) % 10 == 0
