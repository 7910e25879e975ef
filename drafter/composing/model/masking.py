"""Takes personal data out of whatever a model is shown: the slot's name where a value has one, else what it is.

A value that the trace knows is found in any case and spacing, with and without accents; what nobody told us is found by
how such things are written. Rather a word too many than one too few: a masked word costs the model a nuance.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise

from drafter.composing.model import personal_forms as forms
from drafter.composing.model.slots import SlotSheet
from drafter.domain.draft import Trace

PLACEHOLDERS = ("[email]", "[phone]", "[address]", "[name]", "[number]", "[link]")
_EMAIL, _PHONE, _ADDRESS, _NAME, _NUMBER, _LINK = PLACEHOLDERS
_KEPT = re.compile(r"\[(?:email|phone|address|name|number|link)\]|\{[a-z][a-z0-9_.]*\}")
_GONE = "\0"
_LEAST_CODE = 3
_LEAST_LOOSE = 6
"""Characters from which a value is also found with spaces and marks between them."""
_LEAST_WORDS = 6
_NUMBERED = frozenset({"order_number", "tracking_number"})
_SEPARATORS = frozenset(" \t\u00a0\u202f.,-–_/#'")
_WIDEST_GAP = 3
_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x00A0: 0x20, 0x202F: 0x20, 0x3000: 0x20, 0x2010: 0x2D, 0x2011: 0x2D, 0x2012: 0x2D, 0x2212: 0x2D,
}  # fmt: skip
_HOUSE = re.compile(r"(?<!\w)(?:n\.?[°º]?\s?)?\d+\s?[a-zA-Z]?(?!\w)|\d+\s?(?:号|栋|幢|单元|室|弄|楼)?")
_STREETLY = re.compile(r"\s|(?:straße|strasse|gasse|allee|platz|weg|ufer|damm|ring)$|[路街道巷弄]$", re.IGNORECASE)
_UMLAUTS = {"ä": "(?:a|ae)", "ö": "(?:o|oe)", "ü": "(?:u|ue)", "ß": "(?:ß|ss?)", "ø": "(?:ø|o|oe)", "æ": "(?:æ|ae)"}
_TWO = 2
_HAN_NAMES = (2, 3, 4)
_BETWEEN_NAMES = re.compile(r"[\s.,_()-]+")
_ACCENTS = r"[\u0300-\u036f]*"

Spans = Iterator[tuple[int, int, str]]


class Masker:
    """Masks texts about one ticket; built once per draft."""

    def __init__(self, trace: Trace, sheet: SlotSheet) -> None:
        people = _People(trace)
        self._emails = [email.lower() for email in people.emails]
        self._codes = _codes(trace, sheet)
        self._streets = {_tight(line): _ADDRESS for line in people.address_lines if len(_tight(line)) >= _LEAST_CODE}
        self._phones = {_tight(phone)[-9:]: _PHONE for phone in people.phones if len(_tight(phone)) >= _LEAST_LOOSE}
        self._names = _name_pattern(people.names, people.handles)
        self._han_names = _han_pattern(people.names)
        prefix = trace.context.store.order_prefix
        self._prefixed = prefix and re.compile(rf"(?<!\w){re.escape(prefix.rstrip('-'))}[-\s]?\d{{2,}}", re.IGNORECASE)

    def mask(self, text: str) -> str:
        """Return the text without personal data; the same when masked again, and when there was none."""
        while (masked := self._mask(text)) != text:
            text = masked
        return text

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
            lambda plain: _find_known(plain, self._codes),
            self._find_addresses,
            self._find_names,
            _find_accounts,
            _find_phones(self._phones),
            self._find_numbers,
        ):
            page.replace(find(page.plain))
        return page.text

    def _find_links(self, plain: str) -> Spans:
        for found in forms.LINK.finditer(plain):
            yield found.start(), found.end(), _LINK

    def _find_emails(self, plain: str) -> Spans:
        if forms.AT_SIGNS.search(plain):
            for found in forms.EMAIL.finditer(plain):
                yield found.start(), found.end(), _EMAIL
        lower = _lower(plain)
        for email in self._emails:
            for found in re.finditer(rf"(?<!\w){re.escape(email)}(?!\w)", lower):
                yield found.start(), found.end(), _EMAIL

    def _find_addresses(self, plain: str) -> Spans:
        yield from _find_known(plain, self._streets)
        for pattern in (forms.STREET, forms.POSTCODE):
            for found in pattern.finditer(plain):
                yield found.start(), found.end(), _ADDRESS

    def _find_names(self, plain: str) -> Spans:
        if self._names is not None:
            latin = forms.HAN.sub(" ", _lower(_unaccented(plain)))
            yield from ((*found.span(), _NAME) for found in self._names.finditer(latin))
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
        self.plain = text.translate(_PLAIN).replace(_GONE, " ")

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


class _People:
    """What the trace knows of requester, buyers and recipients."""

    def __init__(self, trace: Trace) -> None:
        requester = trace.request.ticket.requester
        buyers = [order.buyer for order in trace.context.orders]
        addresses = [order.shipping_address for order in trace.context.orders if order.shipping_address]
        typed = [one for one in trace.evidence if one.kind in {"name", "email", "phone"} or one.name == "order.address"]
        self.emails = _known(
            requester.email,
            *(email for buyer in buyers for email in (buyer.email, *buyer.other_emails)),
            *(one.value for one in typed if one.kind == "email"),
        )
        self.phones = _known(*(buyer.phone for buyer in buyers), *(one.value for one in typed if one.kind == "phone"))
        accounts = [requester.marketplace_username, *(buyer.marketplace_username for buyer in buyers)]
        locals_ = [email.partition("@")[0] for email in self.emails]
        people = [requester.name, *(buyer.name for buyer in buyers)]
        told = _known(*people, *(one.value for one in typed if one.kind == "name"))
        self.names = _known(*told, *(local for local in locals_ if _names_of(local, told)))
        self.handles = _known(*accounts, *(local for local in locals_ if re.search(r"[\d._]", local)))
        lines = [line for one in addresses for line in (one.line1, one.line2, one.postal_code)]
        lines += [one.value for one in typed if one.name == "order.address"]
        self.address_lines = _known(*lines, *(_street_of(line) for line in lines if line))


def _known(*values: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value.strip() for value in values if value and value.strip()))


def _names_of(local: str, told: Iterable[str]) -> bool:
    """Tell whether an address is made of two names, of which one is known: `ada.lovelace` of somebody called Ada."""
    parts = _BETWEEN_NAMES.split(local)
    known = {_unaccented(part.lower()) for name in told for part in _BETWEEN_NAMES.split(name)}
    return len(parts) == _TWO and all(part.isalpha() for part in parts) and not known.isdisjoint(parts)


def _street_of(line: str) -> str | None:
    """Return a street without its number, where it still reads like one: `Lindenweg`, `Maple Street`, not `Birch`."""
    street = " ".join(_HOUSE.sub(" ", line.translate(_PLAIN)).replace(",", " ").split())
    long = len(street) >= (_LEAST_CODE if forms.HAN.search(street) else _LEAST_WORDS)
    return street if long and street != line and _STREETLY.search(street) else None


def _codes(trace: Trace, sheet: SlotSheet) -> Mapping[str, str]:
    """Return how each number of the ticket's orders and parcels is masked, by its letters and digits."""
    found: dict[str, str] = {}
    evidence = {one.id: one.value for one in trace.evidence}
    for slot in sheet.slots.values():
        if slot.kind in _NUMBERED:
            for value in (slot.text, evidence.get(slot.evidence, "")):
                found.setdefault(_tight(value), f"{{{slot.name}}}")
    for value in _numbers(trace):
        found.setdefault(_tight(value), _NUMBER)
    return {code: mask for code, mask in found.items() if len(code) >= _LEAST_CODE}


def _numbers(trace: Trace) -> Iterator[str]:
    ticket, context, read = trace.request.ticket, trace.context, trace.understanding
    yield from (*ticket.order_numbers, *context.candidates, *read.bare_numbers)
    for reference in read.references:
        yield from (reference.value, reference.text)
    for order in context.orders:
        yield from (order.number, *order.references.values())
        yield from (order.id,) if order.id else ()
        yield from (shipment.tracking_number for shipment in order.shipments if shipment.tracking_number)
    yield from (action.order_number for action in trace.request.confirmed_actions if action.order_number)
    yield from (one.value for one in trace.evidence if one.kind in _NUMBERED)


def _find_known(plain: str, values: Mapping[str, str]) -> Spans:
    """Yield where values stand, whatever spaces and marks are between their letters and digits."""
    if not values:
        return
    places = [place for place, character in enumerate(plain) if character.isalnum()]
    lower = _lower(plain)
    tight = "".join(lower[place] for place in places)
    for value in sorted(values, key=len, reverse=True):
        at = tight.find(value)
        while at >= 0:
            start, end = places[at], places[at + len(value) - 1] + 1
            start -= values[value] != _ADDRESS and plain[start - 1 : start] == "#"
            if _stands_alone(plain, start, end) and _is_close(plain, places[at : at + len(value)]):
                yield start, end, values[value]
            at = tight.find(value, at + 1)


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
        tight = "".join(plain[place] for place in digits)
        for phone in known:
            at = tight.find(phone)
            if at >= 0 and _is_close(plain, digits[at : at + len(phone)]):
                yield digits[at], digits[at + len(phone) - 1] + 1, _PHONE
        clear = _without_moments(plain)
        for found in forms.PHONE.finditer(clear):
            if sum(map(str.isdigit, found[0])) >= forms.LEAST_PHONE:
                first = next(place for place in range(*found.span()) if clear[place] in "+(0123456789")
                yield first, found.end(), _PHONE

    return find


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


def _name_pattern(names: Iterable[str], handles: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern of names and their parts and of whole handles, without accents, in small letters."""
    wanted: dict[str, None] = {}
    for name in names:
        parts = [part for part in _BETWEEN_NAMES.split(name) if part and not forms.HAN.search(part)]
        telling = (part for part in parts if len(part) > 1 and part.lower() not in forms.PARTICLES)
        wanted |= dict.fromkeys(_spelt(part) for part in telling if not part.isdigit())
        if sum(map(len, parts)) > 1:
            wanted[r"[\s.,_-]{0,2}".join(map(_spelt, parts))] = None
    wanted |= dict.fromkeys(_spelt(handle) for handle in handles if len(handle) >= _LEAST_CODE)
    if not wanted:
        return None
    longest_first = "|".join(sorted(wanted, key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{longest_first})(?![^\W\d_])")


def _han_pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern of Chinese names: whole, also with spaces in them, given names, family names with a title."""
    wanted: list[str] = []
    for name in names:
        letters = forms.HAN.findall(name)
        if len(letters) > 1:
            wanted.append(r"\s?".join(letters))
        if len(letters) in _HAN_NAMES:
            wanted.append(f"{letters[0]}{forms.HAN_TITLES}")
            wanted += ["".join(letters[-2:])] if len(letters) > min(_HAN_NAMES) else []
    return re.compile("|".join(sorted(wanted, key=len, reverse=True))) if wanted else None


def _spelt(part: str) -> str:
    return "".join(
        _UMLAUTS.get(letter) or re.escape(_bare(letter)) + (_ACCENTS if letter.isalpha() else "")
        for letter in part.lower()
    )


def _bare(letter: str) -> str:
    """Return a letter without its accent, one for one."""
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isalpha() else letter


def _unaccented(text: str) -> str:
    return text if text.isascii() else "".join(letter if letter.isascii() else _bare(letter) for letter in text)


def _lower(text: str) -> str:
    """Return the text in lower case, letter for letter."""
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _tight(value: str) -> str:
    return "".join(letter for letter in _lower(value.translate(_PLAIN)) if letter.isalnum())
