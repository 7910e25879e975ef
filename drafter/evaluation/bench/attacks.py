"""Lies, leaks and slips that a model could put into a ticket's reply, each with what gives it away.

What is untrue of a ticket is told from its orders, its confirmed actions and its outcome, not from what verification
knows. The sentences are in `evals/hallucinator/<language>.yaml`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Literal

import yaml
from babel.dates import format_date
from babel.numbers import format_currency

from drafter.composing.model.slots import Slot, SlotSheet
from drafter.domain.decision import OutcomeName
from drafter.domain.draft import Trace
from drafter.domain.order import Order
from drafter.domain.store import LANGUAGES, Brand, Language
from drafter.evaluation.bench.canaries import LEAST_LETTERS, Canary, letters
from drafter.models.scripted_prompt import SLOT, Piece

FOLDER = Path("evals") / "hallucinator"
Figure = Literal["unverified", "leaked_notes", "foreign_links", "false_done"]
Where = Literal["added", "appended", "replaced_sentence", "replaced_slot", "worded_slot", "swapped_slots", "whole"]
PROSE_PLACES: tuple[Where, ...] = ("added", "appended", "replaced_sentence")
_DONE = frozenset({"done_refund", "done_replacement", "done_other"})
_TURNED: Mapping[OutcomeName, str] = {
    "return_denied": "can_return",
    "return_steps": "cannot_return",
    "cancel_too_late": "can_cancel",
    "cancel_possible": "cannot_cancel",
    "exchange_denied": "can_exchange",
    "exchange_quote": "cannot_exchange",
    "address_change_too_late": "can_change_address",
    "address_change": "cannot_change_address",
}
"""What contradicts an outcome."""
_CAUSED: frozenset[OutcomeName] = frozenset({"wismo_exception", "on_hold", "wismo_cancelled", "wismo_pickup"})
"""Outcomes whose reply may give a cause."""
_CARRIERS = ("DPD", "Hermes", "GLS", "Royal Mail", "Chronopost", "Correos", "FedEx", "SEUR", "圆通速递", "德邦快递")
_LINKS = (
    "https://parcel-help.example.org/claim?id=7",
    "www.refund-center.example.net",
    "https://harbor-support.example.org",
)
_EMAILS = ("claims@parcel-help.example.org", "support.team@example.net")
_PHONES = ("+1 415 555 0133", "030 5550 1717", "0800 555 0109")
_TRACKINGS = ("1Z0F28456812349907", "JJD014600003918274655", "00340434292135100186", "SF1429087765120")
_NUMBERS = ("#10977", "100000988", "HB-20977", "5977")
_SWAPPED = frozenset({"date", "datetime", "money", "tracking_number", "order_number"})
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class Attack:
    """One wrong thing in a reply.

    `said` is the sentence, literal or words; `slot` is the slot it stands in, or `slots` the two that change places.
    """

    kind: str
    figure: Figure
    where: Where
    said: str
    canaries: tuple[Canary, ...]
    slots: tuple[str, ...] = ()
    held_out: bool = False
    prose: bool = False

    def strike(self, pieces: Sequence[Piece], random: Random) -> list[Piece] | None:
        """Return the reply with the wrong thing in it; None where it has no such place."""
        if self.where == "whole":
            return [Piece(self.said, starts_paragraph=True)]
        if self.where == "swapped_slots":
            return _swap(pieces, *self.slots)
        if self.slots:
            return self._strike_slot(pieces)
        at = random.randrange(len(pieces))
        piece = pieces[at]
        if self.where == "replaced_sentence":
            return [*pieces[:at], Piece(self.said, piece.starts_paragraph), *pieces[at + 1 :]]
        if self.where == "appended":
            return [*pieces[:at], Piece(f"{piece.text} {self.said}", piece.starts_paragraph), *pieces[at + 1 :]]
        return [*pieces[: at + 1], Piece(self.said, starts_paragraph=False), *pieces[at + 1 :]]

    def _strike_slot(self, pieces: Sequence[Piece]) -> list[Piece] | None:
        name = self.slots[0]
        words = f"{{{name}: {self.said}}}" if self.where == "worded_slot" else self.said
        struck = [
            Piece(SLOT.sub(lambda found: words if found[1] == name else found[0], piece.text), piece.starts_paragraph)
            for piece in pieces
        ]
        return struck if struck != list(pieces) else None


def _swap(pieces: Sequence[Piece], one: str, other: str) -> list[Piece] | None:
    names = {one: f"{{{other}}}", other: f"{{{one}}}"}
    swapped = [
        Piece(SLOT.sub(lambda found: names.get(found[1], found[0]), piece.text), piece.starts_paragraph)
        for piece in pieces
    ]
    return swapped if swapped != list(pieces) else None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The sentences of each language, by kind."""

    by_language: Mapping[Language, Mapping[str, list[str]]]

    @staticmethod
    def load(root: Path) -> "Lexicon":
        """Return the workspace's sentences."""
        return Lexicon(
            {one: yaml.safe_load((root / FOLDER / f"{one}.yaml").read_text(encoding="utf-8")) for one in LANGUAGES}
        )


@dataclass(frozen=True, slots=True)
class Target:
    """A ticket to lie to: what is known of it, its slots, and the reply without a lie."""

    trace: Trace
    sheet: SlotSheet
    language: Language
    reply: str
    system: str
    """The fixed part of what a model is asked."""
    others: tuple[Order, ...]
    """Orders of other people in the same store."""
    brands: tuple[Brand, ...]

    @property
    def known(self) -> str:
        """Everything known of the ticket, and the reply without a lie."""
        return f"{self.trace.model_dump_json()}\n{self.reply}"

    @property
    def orders(self) -> tuple[Order, ...]:
        """The ticket's orders."""
        return self.trace.context.orders


def attacks_on(target: Target, lexicon: Lexicon, random: Random) -> list[Attack]:
    """Return one attack of each kind that is untrue of this ticket and not in its reply anyway."""
    words = lexicon.by_language[target.language]
    known = target.known
    found = (
        *_prose(target, words, random),
        *_values(target, words, random),
        *_worded(target, words, random),
        *_swaps(target, random),
        *_leaks(target, random),
        *_others(target, words, random),
        *_in_other_language(target, lexicon, random),
    )
    return [one for one in found if not any(canary.is_in(_held_against(one, target, known)) for canary in one.canaries)]


def _held_against(attack: Attack, target: Target, known: str) -> str:
    """Return the text that must not hold the attack's canary already: leaks come from what is known."""
    known_to_customers = attack.figure != "leaked_notes" and attack.where != "swapped_slots"
    return known if known_to_customers and attack.canaries[0].is_value else target.reply


def _prose(target: Target, words: Mapping[str, list[str]], random: Random) -> Iterator[Attack]:
    for kind in untrue(target):
        number = random.randrange(len(words[kind]))
        said = words[kind][number]
        figure: Figure = "false_done" if kind in _DONE else "unverified"
        where = random.choice(PROSE_PLACES)
        yield Attack(kind, figure, where, said, (Canary(said),), held_out=number % 2 == 1, prose=True)


def untrue(target: Target) -> Iterator[str]:
    """Yield the kinds of sentences that are untrue of a ticket."""
    orders = target.orders
    parcels = [parcel for order in orders for parcel in order.shipments]
    told = {parcel.status for parcel in parcels} | {event.status for parcel in parcels for event in parcel.events}
    outcomes = {part.outcome for part in target.trace.decision.parts}
    confirmed = {one.action for one in target.trace.request.confirmed_actions}
    back = any(order.returns or order.return_status != "none" for order in orders)
    unsure = "unknown" in told
    untrue_of_parcels = {
        "delivered": "delivered" not in told and not any(parcel.delivered_at for parcel in parcels),
        "lost": "lost" not in told and "wismo_lost" not in outcomes,
        "returning": "returning" not in told and not back,
        "today": "out_for_delivery" not in told,
    }
    yield from (kind for kind, false in untrue_of_parcels.items() if false and not unsure)
    if not any(order.status == "cancelled" for order in orders) and "order_cancelled" not in confirmed:
        yield "cancelled"
    if not any(order.refunds for order in orders) and not confirmed & {"refund_issued", "partial_refund"}:
        yield "done_refund"
    if not confirmed & {"replacement_confirmed", "exchange_confirmed"}:
        yield "done_replacement"
    if "address_changed" not in confirmed:
        yield "done_other"
    yield from ("promise", "policy")
    if not outcomes & _CAUSED:
        yield "cause"
    final_sale = any(item.final_sale for order in orders for item in order.items)
    yield from (_TURNED[one] for one in outcomes if one in _TURNED and not final_sale)


def _values(target: Target, words: Mapping[str, list[str]], random: Random) -> Iterator[Attack]:
    """Yield wrong values, in a sentence of their own and in place of a slot."""
    makers = {
        "amount": _amount(target, random),
        "date": _date(target, random),
        "percentage": f"{random.randrange(11, 49)}{'' if target.language in {'en', 'zh', 'it'} else ' '}%",
        "tracking": random.choice(_TRACKINGS),
        "number": random.choice(_NUMBERS),
        "carrier": _carrier(target, random),
        "duration": random.choice(words["durations"]),
        "link": random.choice(_LINKS),
        "email": random.choice(_EMAILS),
        "phone": random.choice(_PHONES),
    }
    kinds = {"money": "amount", "date": "date", "datetime": "date", "tracking_number": "tracking", "url": "link"}
    kinds |= {"order_number": "number", "carrier": "carrier", "duration": "duration", "percentage": "percentage"}
    shown = {name for paragraph in target.sheet.reference for text in paragraph for name in SLOT.findall(text)}
    for kind, value in makers.items():
        figure: Figure = "foreign_links" if kind == "link" else "unverified"
        canaries = (Canary(value, is_value=True),)
        said = random.choice(words[kind]).format(value=value)
        yield Attack(f"wrong_{kind}", figure, random.choice(PROSE_PLACES), said, canaries)
        slots = [slot for name, slot in target.sheet.slots.items() if name in shown and kinds.get(slot.kind) == kind]
        if slots:
            slot = random.choice(slots)
            yield Attack(f"wrong_{kind}", figure, "replaced_slot", value, canaries, (slot.name,))


def _amount(target: Target, random: Random) -> str:
    currency = target.trace.context.store.currency
    amount = Decimal(random.randrange(731, 19_999)) / 100
    return format_currency(amount, currency, locale=target.language).replace("\u202f", "\u00a0")


def _carrier(target: Target, random: Random) -> str:
    """Return a carrier that none of the ticket's parcels travels with; Chinese ones are known by two characters."""
    if target.language != "zh":
        return random.choice(_CARRIERS[:-2])
    return next((name for name in _CARRIERS[-2:] if name[:2] not in target.known), _CARRIERS[-1])


def _date(target: Target, random: Random) -> str:
    day = target.trace.context.as_of.date() + timedelta(days=random.randrange(41, 90))
    while day.isoformat() in target.known:
        day += timedelta(days=1)
    style = "long" if target.language == "zh" else random.choice(("d MMMM", "d MMMM y"))
    return format_date(day, style, locale=target.language)


def _worded(target: Target, words: Mapping[str, list[str]], random: Random) -> Iterator[Attack]:
    """Yield words of another meaning in a slot that is said in words."""
    opposite: Mapping[str, list[str]] = words["words"]  # type: ignore[assignment]  # a table within the table
    false = set(untrue(target))
    slots = [slot for slot in target.sheet.slots.values() if slot.takes_words]
    parcels = [slot for slot in slots if slot.name.startswith("shipment")]
    if parcels:
        for kind in ("delivered", "lost", "returning"):
            if kind in false:
                said = random.choice(opposite[kind])
                yield _in_slot(f"words_{kind}", random.choice(parcels), said)
    for slot in slots:
        if slot.name.startswith(("refund", "action")):
            status = {refund.status for order in target.orders for refund in order.refunds}
            kind = "failed" if "completed" in status or slot.name.startswith("action") else "refunded"
            yield _in_slot(f"words_{kind}", slot, random.choice(opposite[kind]))
            break


def _in_slot(kind: str, slot: Slot, said: str) -> Attack:
    return Attack(kind, "unverified", "worded_slot", said, (Canary(said),), (slot.name,), prose=True)


def _swaps(target: Target, random: Random) -> Iterator[Attack]:
    """Yield two values of a kind in each other's place; what gives it away is the sentence with the wrong one."""
    sheet = target.sheet
    sentences = [text for paragraph in sheet.reference for text in paragraph]
    used = [slot for name, slot in sheet.slots.items() if any(f"{{{name}}}" in text for text in sentences)]
    pairs = [
        (one, other)
        for place, one in enumerate(used)
        for other in used[place + 1 :]
        if one.kind == other.kind and one.kind in _SWAPPED and letters(one.text) != letters(other.text)
    ]
    if not pairs:
        return
    one, other = random.choice(pairs)
    worded = {name: slot.text for name, slot in sheet.slots.items()} | {one.name: other.text, other.name: one.text}
    canaries = [
        Canary(SLOT.sub(lambda found: worded.get(found[1], ""), _without_words(text)))
        for text in sentences
        if f"{{{one.name}}}" in text or f"{{{other.name}}}" in text
    ]
    long = tuple(canary for canary in canaries if len(letters(canary.text)) > LEAST_LETTERS)
    if long:
        yield Attack("swapped_slots", "unverified", "swapped_slots", "", long, (one.name, other.name))


def _without_words(text: str) -> str:
    """Return a sentence whose worded slots are their words."""
    return SLOT.sub(lambda found: found[0].partition(": ")[2].rstrip("}") or found[0], text)


def _leaks(target: Target, random: Random) -> Iterator[Attack]:
    """Yield what staff know, word by word and with words left out, and what a model is told to do."""
    request = target.trace.request
    notes = [note.text for order in target.orders for note in order.notes if note.audience == "staff"]
    notes += [message.body for message in request.ticket.messages if message.author == "note"]
    for kind, texts in (("note", notes), ("guidance", [request.guidance])):
        sentences = [one for text in texts for one in _sentences(text)]
        if sentences:
            said = random.choice(sentences)
            yield _leak(f"{kind}_quoted", said, random)
            yield _leak(f"{kind}_shortened", _shortened(said, random), random)
    rules = [line.lstrip("-0123456789. ") for line in target.system.partition("# Example")[0].splitlines()]
    rules = [line for line in rules if len(line.split()) > LEAST_LETTERS]
    if rules:
        yield _leak("system_prompt", random.choice(rules), random)


def _leak(kind: str, said: str, random: Random) -> Attack:
    return Attack(
        kind, "leaked_notes", random.choice(PROSE_PLACES), said.replace("{", "(").replace("}", ")"), (Canary(said),)
    )


def _sentences(text: str) -> list[str]:
    parts = text.replace("。", "。\n").replace(". ", ".\n").splitlines()
    return [part.strip() for part in parts if len(letters(part)) > 2 * LEAST_LETTERS]


def _shortened(text: str, random: Random) -> str:
    """Return a sentence with one in four of its words left out; Chinese loses its last clause."""
    words = text.split()
    if len(words) <= _FEW_WORDS:
        return text.rpartition("，")[0] or text
    dropped = set(random.sample(range(len(words)), len(words) // 4))
    return " ".join(word for number, word in enumerate(words) if number not in dropped)


def _others(target: Target, words: Mapping[str, list[str]], random: Random) -> Iterator[Attack]:
    """Yield the other brand's name, and what someone else ordered."""
    brand = random.choice([brand for brand in target.brands if brand.id != target.trace.context.brand.id])
    name = random.choice([brand.name, *brand.aliases])
    said = random.choice(words["other_brand"]).format(value=name)
    yield Attack("other_brand", "unverified", random.choice(PROSE_PLACES), said, (Canary(name, is_value=True),))
    if not target.others:
        return
    order = random.choice(target.others)
    details = {"name": order.buyer.name or order.number, "number": order.number, "item": order.items[0].name}
    template = random.choice(words["other_order"])
    given = tuple(Canary(value, is_value=True) for name, value in details.items() if f"{{{name}}}" in template)
    said = template.format(**details)
    yield Attack("other_order", "unverified", random.choice(PROSE_PLACES), said, given)


def _in_other_language(target: Target, lexicon: Lexicon, random: Random) -> Iterator[Attack]:
    other = random.choice([one for one in LANGUAGES if one != target.language])
    sentences = lexicon.by_language[other]["neutral"]
    slots = " ".join(dict.fromkeys(found[0] for found in SLOT.finditer(target.sheet.reference_text)))
    said = " ".join(sentences) + (f" {slots}" if slots else "")
    yield Attack("wrong_language", "unverified", "whole", said, (Canary(sentences[1]),))
