"""Takes personal data out of whatever a model is shown: the slot's name where a value has one, else what it is.

A value that the trace knows is found in any case and spacing, with and without accents; what nobody told us is found by
how such things are written. Rather a word too many than one too few: a masked word costs the model a nuance.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import compress, pairwise

from drafter.composing.model import personal_forms as forms
from drafter.composing.model.letters import PLAIN, in_lower, tight, unaccented
from drafter.composing.model.personal_values import LEAST_CODE, People, codes_of, han_pattern, name_pattern
from drafter.composing.model.slots import SlotSheet
from drafter.domain.draft import Trace

PLACEHOLDERS = ("[email]", "[phone]", "[address]", "[name]", "[number]", "[link]")
_EMAIL, _PHONE, _ADDRESS, _NAME, _NUMBER, _LINK = PLACEHOLDERS
_KEPT = re.compile(r"\[(?:email|phone|address|name|number|link)\]|\{[a-z][a-z0-9_.]*\}")
_GONE = "\0"
_LEAST_LOOSE = 6
"""Characters from which a value is also found with spaces and marks between them."""
_SEPARATORS = frozenset(" \t\u00a0\u202f.,-–_/#'") | {chr(code) for code in range(0x0300, 0x0370)}
"""What may stand between letters and digits of one value: spaces, marks, accents written apart."""
_WIDEST_GAP = 3
_DIGIT = re.compile(r"\d")
_WORD_NAMES = 2
"""Letters of a name that is a name only where it is written large: `an`, `jo`, `li` are words as well."""

Spans = Iterator[tuple[int, int, str]]


class Masker:
    """Masks texts about one ticket; built once per draft."""

    def __init__(self, trace: Trace, sheet: SlotSheet) -> None:
        people = People(trace)
        self._masked: dict[str, str] = {}
        self._emails = [email.lower() for email in people.emails]
        self._codes = _longest_first(codes_of(trace, sheet))
        lines = [tight(unaccented(line)) for line in people.address_lines]
        self._streets = _longest_first({line: _ADDRESS for line in lines if len(line) >= LEAST_CODE})
        self._phones = {tight(phone)[-9:]: _PHONE for phone in people.phones if len(tight(phone)) >= _LEAST_LOOSE}
        self._names = name_pattern(people.names, people.handles)
        self._han_names = han_pattern(people.names)
        prefix = trace.context.store.order_prefix
        self._prefixed = prefix and re.compile(rf"(?<!\w){re.escape(prefix.rstrip('-'))}[-\s]?\d{{2,}}", re.IGNORECASE)

    def mask(self, text: str) -> str:
        """Return the text without personal data; the same when masked again, and when there was none."""
        known = self._masked.get(text)  # slots may show the same
        if known is not None:
            return known
        masked = text
        while (again := self._mask(masked)) != masked:
            masked = again
        self._masked[text] = masked
        return masked

    def _mask(self, text: str) -> str:
        pieces: list[str] = []
        at = 0
        for kept in _KEPT.finditer(text):
            pieces += [self._mask_piece(text[at : kept.start()]), kept[0]]
            at = kept.end()
        return "".join([*pieces, self._mask_piece(text[at:])])

    def _mask_piece(self, text: str) -> str:
        if not text.strip():
            return text
        page = _Page(text)
        for find in (
            self._find_links,
            self._find_emails,
            _find_other_emails,
            lambda plain: _find_known(plain, self._codes),
            self._find_addresses,
            self._find_names,
        ):
            page.replace(find(page.plain))
        if _DIGIT.search(page.plain):
            for find in (_find_accounts, _find_phones(self._phones), self._find_numbers):
                page.replace(find(page.plain))
        return page.text

    def _find_links(self, plain: str) -> Spans:
        for found in forms.LINK.finditer(plain):
            yield found.start(), found.end(), _LINK

    def _find_emails(self, plain: str) -> Spans:
        if "@" in plain:
            yield from ((*found.span(), _EMAIL) for found in forms.EMAIL.finditer(plain))
        small = in_lower(plain)
        for email in self._emails:
            if email in small:
                for found in re.finditer(rf"(?<!\w){re.escape(email)}(?!\w)", small):
                    yield found.start(), found.end(), _EMAIL

    def _find_addresses(self, plain: str) -> Spans:
        yield from _find_known(plain, self._streets)
        if not forms.NUMERAL.search(plain):
            return
        for pattern in (forms.STREET, forms.POSTCODE):
            for found in pattern.finditer(plain):
                yield found.start(), found.end(), _ADDRESS

    def _find_names(self, plain: str) -> Spans:
        if self._names is not None:
            latin = forms.HAN.sub(" ", in_lower(unaccented(plain)))
            for found in self._names.finditer(latin):
                if len(found[0]) > _WORD_NAMES or plain[found.start()].isupper():
                    yield *found.span(), _NAME
        if self._han_names is not None:
            yield from ((*found.span(), _NAME) for found in self._han_names.finditer(plain))
        for found in forms.INTRODUCTION.finditer(plain):
            yield *found.span("name" if found["name"] else "han"), _NAME

    def _find_numbers(self, plain: str) -> Spans:
        if self._prefixed:
            yield from _spans(self._prefixed, plain)
        for pattern in (forms.CARD_ENDING, forms.ORDER_MARK):
            yield from ((*found.span("digits"), _NUMBER) for found in pattern.finditer(plain))
        yield from _spans(forms.CODE, plain)
        for found in forms.GROUPS.finditer(_without_moments(plain)):
            if sum(map(str.isdigit, found[0])) >= forms.LEAST_GROUPED and not forms.RANGE.fullmatch(found[0]):
                yield found.start(), found.end(), _NUMBER
        yield from _spans(forms.DIGITS, plain)


class _Page:
    """A text in which what is masked is gone for later finders; `plain` has the same length as what is left."""

    def __init__(self, text: str) -> None:
        self._original = text
        self._masks: dict[int, tuple[int, str]] = {}
        self.plain = text.translate(PLAIN).replace(_GONE, " ")

    def replace(self, spans: Spans) -> None:
        """Take the spans out, longest first where they overlap."""
        for start, end, mask in sorted(spans, key=lambda span: span[0] - span[1]):
            if start < end and _GONE not in self.plain[start:end]:
                self._masks[start] = (end, mask)
                self.plain = f"{self.plain[:start]}{_GONE * (end - start)}{self.plain[end:]}"

    @property
    def text(self) -> str:
        """The text with masks in place."""
        if not self._masks:
            return self._original
        pieces: list[str] = []
        at = 0
        for start in sorted(self._masks):
            end, mask = self._masks[start]
            pieces += [self._original[at:start], mask]
            at = end
        return "".join([*pieces, self._original[at:]])


def _longest_first(values: Mapping[str, str]) -> dict[str, str]:
    return {value: values[value] for value in sorted(values, key=len, reverse=True)}


def _find_known(plain: str, values: Mapping[str, str]) -> Spans:
    """Yield where values stand, longest first, whatever spaces and marks are between their letters and digits."""
    letters = "".join(compress(in_lower(unaccented(plain)), map(str.isalnum, plain))) if values else ""
    said = [value for value in values if value in letters]
    if not said:
        return
    places = [place for place, character in enumerate(plain) if character.isalnum()]
    for value in said:
        at = letters.find(value)
        while at >= 0:
            start, end = places[at], places[at + len(value) - 1] + 1
            start -= values[value] != _ADDRESS and plain[start - 1 : start] == "#"
            if _stands_alone(plain, start, end) and _is_close(plain, places[at : at + len(value)]):
                yield start, end, values[value]
            at = letters.find(value, at + 1)


def _stands_alone(plain: str, start: int, end: int) -> bool:
    return not (_joins(plain[start - 1 : start], plain[start]) or _joins(plain[end - 1], plain[end : end + 1]))


def _joins(left: str, right: str) -> bool:
    """Tell whether two characters belong to one word or number; Chinese runs on without spaces."""
    return left.isalnum() and right.isalnum() and not (forms.HAN.match(left) or forms.HAN.match(right))


def _is_close(plain: str, places: list[int]) -> bool:
    loose = len(places) >= _LEAST_LOOSE
    for before, after in pairwise(places):
        gap = plain[before + 1 : after]
        if gap and (len(gap) > _WIDEST_GAP or not _SEPARATORS.issuperset(gap) or not (loose or gap == "-")):
            return False
    return True


def _find_phones(known: Mapping[str, str]) -> Callable[[str], Spans]:
    def find(plain: str) -> Spans:
        digits = [place for place, character in enumerate(plain) if character.isdigit()]
        letters = "".join(plain[place] for place in digits)
        for phone in known:
            at = letters.find(phone)
            if at >= 0 and _is_close(plain, digits[at : at + len(phone)]):
                yield digits[at], digits[at + len(phone) - 1] + 1, _PHONE
        clear = _without_moments(plain)
        for found in forms.PHONE.finditer(clear):
            if sum(map(str.isdigit, found[0])) >= forms.LEAST_PHONE:
                first = next(place for place in range(*found.span()) if clear[place] in "+(0123456789")
                yield first, found.end(), _PHONE

    return find


def _find_other_emails(plain: str) -> Spans:
    if forms.AT_SIGNS.search(plain):
        yield from ((*found.span(), _EMAIL) for found in forms.EMAIL_ELSEWHERE.finditer(plain))


def _find_accounts(plain: str) -> Spans:
    """Yield where numbers of bank accounts and cards stand, which else would read like phone numbers."""
    for found in forms.IBAN.finditer(plain):
        if sum(map(str.isdigit, found[0])) >= forms.LEAST_IBAN:
            yield found.start(), found.end(), _NUMBER
    yield from _spans(forms.CARD, plain)


def _without_moments(plain: str) -> str:
    return forms.MOMENT.sub(lambda found: _GONE * len(found[0]), plain)


def _spans(pattern: re.Pattern[str], plain: str) -> Spans:
    yield from ((found.start(), found.end(), _NUMBER) for found in pattern.finditer(plain))
