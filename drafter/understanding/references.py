"""Finds order and tracking numbers in what was written, in each platform's own form.

A bare number is an order number only where something says so: a `#`, a word for order before it, the store's prefix, a
form that nothing else has, or a message that is hardly more than the number. Tracking numbers are found first; phone
numbers, dates, prices and quantities never count.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from drafter.domain.store import Platform, Store
from drafter.domain.understanding import OrderReference, ReferenceKind
from drafter.understanding import reference_forms as forms

Source = Literal["ticket", "subject", "message", "agent"]
MAX_REFERENCES = 20
MAX_BARE = 3
MAX_CHARACTERS = 6_000
_SHORT_REPLY_WORDS = 6
_MIN_DIGITS = 3
_BEFORE, _AFTER = 44, 16
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x2010: 45,
    0x2011: 45,
    0x2012: 45,
    0x2013: 45,
    0x2212: 45,
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A text to search, and whose it is."""

    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a store's order numbers look; `clear` ones need no word before them."""

    number: re.Pattern[str]
    clear: re.Pattern[str]
    prefix: str
    wide: re.Pattern[str] | None


def find_references(passages: Iterable[Passage], store: Store) -> tuple[OrderReference, ...]:
    """Return the references in order of first mention, each once, normalised."""
    shape = _shape(store.platform, store.order_prefix, store.order_pattern)
    found: dict[tuple[str, str], OrderReference] = {}
    for passage in passages:
        text = _of_usual_width(passage.text[:MAX_CHARACTERS])
        if not forms.DIGIT.search(text):
            continue
        stated = passage.source == "ticket"
        if not stated:
            text = _without_corrected(text)
        for value, written, kind in _scan(text, store.platform, shape, stated=stated):
            if (kind, value) not in found:
                found[kind, value] = OrderReference.made_of(value=value, text=written, kind=kind, source=passage.source)
        if len(found) >= MAX_REFERENCES:
            break
    return tuple(found.values())[:MAX_REFERENCES]


def _of_usual_width(text: str) -> str:
    return text if text.isascii() else text.translate(_FULL_WIDTH)


def _without_corrected(text: str) -> str:
    """Return the text without a number that the writer takes back at once: "#10421, no wait, #10432"."""
    return forms.CORRECTED.sub(lambda match: " " * len(match[0]), text)


def find_bare_numbers(passages: Iterable[Passage], store: Store) -> tuple[str, ...]:
    """Return numbers of the customer's that nothing marks as an order's but that look like one of the store's.

    "When will the 5513 come" names an order only if there is one: whoever looks it up must not make more of it.
    """
    shape = _shape(store.platform, store.order_prefix, store.order_pattern)
    found: dict[str, None] = {}
    for passage in passages:
        text = _of_usual_width(passage.text[:MAX_CHARACTERS])
        if passage.source not in {"message", "subject"} or not forms.DIGIT.search(text):
            continue
        taken = [match.span() for match in (*forms.EMAIL.finditer(text), *forms.NEVER.finditer(text))]
        for match in forms.BARE.finditer(text):
            before, after = text[max(0, match.start() - _BEFORE) : match.start()], text[match.end() :][:_AFTER]
            excluded = forms.NOT_A_CODE_BEFORE.search(before) or forms.NOT_A_CODE_AFTER.match(after)
            if not excluded and _is_free(match, taken) and shape.number.fullmatch(match[0]):
                found.setdefault(_normalise(match[0], shape.prefix))
    return tuple(found)[:MAX_BARE]


def mask_codes(text: str) -> str:
    """Return the text without links, addresses and codes, which say nothing about its topic."""
    masked = forms.MASKED.sub(lambda match: match[0] if match[0] in forms.HOTLINES else forms.MASK, text)
    if forms.MASK not in masked:
        return masked
    return forms.MASK_IN_HAN.sub("", masked).replace(forms.MASK, " ")


def _scan(text: str, platform: Platform, shape: _Shape, *, stated: bool) -> Iterator[tuple[str, str, ReferenceKind]]:
    taken: list[tuple[int, int]] = []
    if "@" in text:
        taken += [match.span() for match in forms.EMAIL.finditer(text)]
    for match in forms.TRACKING.finditer(text):
        if _is_free(match, taken):
            taken.append(match.span())
            yield re.sub(r"[\s-]", "", match[0]).upper(), match[0], "tracking_number"
    taken += [match.span() for match in forms.NEVER.finditer(text)]
    for pattern, home in forms.MARKETPLACES:
        for match in pattern.finditer(text):
            if _is_free(match, taken):
                taken.append(match.span())
                yield match[0], match[0], "order_number" if platform == home else "marketplace"
    yield from _scan_codes(text, shape, taken, stated=stated)


def _scan_codes(
    text: str, shape: _Shape, taken: list[tuple[int, int]], *, stated: bool
) -> Iterator[tuple[str, str, ReferenceKind]]:
    brief = stated or len(text.split()) <= _SHORT_REPLY_WORDS
    last_order_end = -1
    for match in (shape.wide or forms.CODE).finditer(text):
        if not _is_free(match, taken) or sum(map(str.isdigit, match[0])) < _MIN_DIGITS:
            continue
        code, before, after = (
            match[0].lstrip("# "),
            text[max(0, match.start() - _BEFORE) : match.start()],
            text[match.end() : match.end() + _AFTER],
        )
        if forms.NOT_A_CODE_BEFORE.search(before) or forms.NOT_A_CODE_AFTER.match(after):
            continue
        if (
            forms.NUMERIC_TRACKING.fullmatch(code)
            and forms.TRACKING_WORD.search(before)
            and not forms.ORDER_WORD.search(before)
        ):
            yield code, match[0], "tracking_number"
            continue
        listed = last_order_end >= 0 and forms.LIST_GLUE.fullmatch(text[last_order_end : match.start()]) is not None
        pointed = match[0].startswith("#") or forms.ORDER_WORD.search(before) is not None or listed
        if shape.number.fullmatch(code) and (pointed or brief or shape.clear.fullmatch(code)):
            last_order_end = match.end()
            yield _normalise(code, shape.prefix), match[0], "order_number"
        elif stated or (pointed and forms.ANY_ORDER.fullmatch(code)):
            last_order_end = match.end()
            yield code.upper(), match[0], "platform_id" if forms.PLATFORM_ID.fullmatch(code) else "order_number"


def _is_free(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return all(match.end() <= start or match.start() >= end for start, end in taken)


def _normalise(code: str, prefix: str) -> str:
    code = re.sub(r"\s", "", code.upper())
    if not prefix:
        return code
    digits = re.sub(rf"^{re.escape(prefix.rstrip('-').upper())}-?", "", code)
    return f"{prefix.upper()}{digits}"


@lru_cache(maxsize=256)
def _shape(platform: Platform, prefix: str | None, pattern: str | None) -> _Shape:
    if prefix:
        stem = re.escape(prefix.rstrip("-"))
        written = rf"{stem}[-\s]?\d{{2,10}}"
        number = re.compile(rf"(?:{written}|\d{{3,10}})", re.IGNORECASE)
        wide = re.compile(rf"(?<![A-Za-z0-9]){written}(?![A-Za-z0-9])|{forms.CODE.pattern}", re.IGNORECASE)
        return _Shape(number, re.compile(written, re.IGNORECASE), prefix, wide)
    if pattern:
        clear = forms.CLEAR.pattern
        return _Shape(re.compile(rf"#?(?:{pattern})", re.IGNORECASE), re.compile(clear), "", None)
    return _Shape(forms.NUMBERS[platform], forms.CLEAR_NUMBERS.get(platform, forms.NOTHING), "", None)
