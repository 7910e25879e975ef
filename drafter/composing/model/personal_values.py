"""What a trace knows of people, orders and parcels, as a masker looks for it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from drafter.composing.model import personal_forms as forms
from drafter.composing.model.letters import PLAIN, bare, tight, unaccented
from drafter.composing.model.slots import SlotSheet
from drafter.domain.draft import Trace

NUMBER = "[number]"
LEAST_CODE = 3
_LEAST_WORDS = 6
_NUMBERED = frozenset({"order_number", "tracking_number"})
_HOUSE = re.compile(r"(?<!\w)(?:n\.?[°º]?\s?)?\d+\s?[a-zA-Z]?(?!\w)|\d+\s?(?:号|栋|幢|单元|室|弄|楼)?")
_STREETLY = re.compile(r"\s|(?:straße|strasse|gasse|allee|platz|weg|ufer|damm|ring)$|[路街道巷弄]$", re.IGNORECASE)
_UMLAUTS = {"ä": "(?:a|ae)", "ö": "(?:o|oe)", "ü": "(?:u|ue)", "ß": "(?:ß|ss?)", "ø": "(?:ø|o|oe)", "æ": "(?:æ|ae)"}
_TWO = 2
_HAN_NAMES = (2, 3, 4)
_BETWEEN_NAMES = re.compile(r"[\s.,_()-]+")
_ACCENTS = r"[\u0300-\u036f]*"
_MOST_LETTERS = 512


class People:
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
    known = {unaccented(part.lower()) for name in told for part in _BETWEEN_NAMES.split(name)}
    return len(parts) == _TWO and all(part.isalpha() for part in parts) and not known.isdisjoint(parts)


def _street_of(line: str) -> str | None:
    """Return a street without its number, where it still reads like one: `Lindenweg`, `Maple Street`, not `Birch`."""
    street = " ".join(_HOUSE.sub(" ", line.translate(PLAIN)).replace(",", " ").split())
    long = len(street) >= (LEAST_CODE if forms.HAN.search(street) else _LEAST_WORDS)
    return street if long and street != line and _STREETLY.search(street) else None


def codes_of(trace: Trace, sheet: SlotSheet) -> Mapping[str, str]:
    """Return how each number of the ticket's orders and parcels is masked, by its letters and digits."""
    found: dict[str, str] = {}
    evidence = {one.id: one.value for one in trace.evidence}
    for slot in sheet.slots.values():
        if slot.kind in _NUMBERED:
            for value in (slot.text, evidence.get(slot.evidence, "")):
                found.setdefault(tight(value), f"{{{slot.name}}}")
    for value in _numbers(trace):
        found.setdefault(tight(value), NUMBER)
    return {code: mask for code, mask in found.items() if len(code) >= LEAST_CODE}


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


def name_pattern(names: Iterable[str], handles: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern of names and their parts and of whole handles, without accents, in small letters."""
    wanted: dict[str, None] = {}
    for name in names:
        parts = [part for part in _BETWEEN_NAMES.split(name) if part and not forms.HAN.search(part)]
        telling = (part for part in parts if len(part) > 1 and part.lower() not in forms.PARTICLES)
        wanted |= dict.fromkeys(_spelt(part) for part in telling if not part.isdigit())
        if sum(map(len, parts)) > 1:
            wanted[r"[\s.,_-]{0,2}".join(map(_spelt, parts))] = None
    wanted |= dict.fromkeys(_spelt(handle) for handle in handles if len(handle) >= LEAST_CODE)
    if not wanted:
        return None
    longest_first = "|".join(sorted(wanted, key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{longest_first})(?![^\W\d_])")


def han_pattern(names: Iterable[str]) -> re.Pattern[str] | None:
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
    return "".join(map(_spelt_letter, part.lower()))


@lru_cache(maxsize=_MOST_LETTERS)
def _spelt_letter(letter: str) -> str:
    return _UMLAUTS.get(letter) or re.escape(bare(letter)) + (_ACCENTS if letter.isalpha() else "")
