"""Which parcel and which order a place in the text speaks of."""

from dataclasses import dataclass, replace
from typing import Literal

from drafter.domain.values import parse_money
from drafter.verification.facts import Facts, Parcel, order_of
from drafter.verification.lexicons import common_words
from drafter.verification.matching import same_money
from drafter.verification.phrases import fold, tokenize
from drafter.verification.readers.identifiers import plain_code
from drafter.verification.readers.page import MoneyValue
from drafter.verification.reading import Reading

_SHORTEST_WORD = 4
_BESIDE = 4


Kind = Literal["code", "carrier", "item", "ordinal"]


@dataclass(frozen=True, slots=True)
class _Anchor:
    start: int
    end: int
    parcels: frozenset[str]
    kind: Kind
    whole: bool = False
    """Whether all parcels are meant, as in `both parcels`."""


class Focus:
    """Answers which parcels (subjects) and which order (number) a position in the text is about."""

    def __init__(self, reading: Reading, facts: Facts) -> None:
        self._reading = reading
        self._everything = frozenset(parcel.subject for parcel in facts.parcels)
        self._orders = _find_orders(reading, facts) if len(facts.orders) > 1 else []
        self._anchors = _find_anchors(reading, facts.parcels, self._orders) if len(facts.parcels) > 1 else []
        self._refunds = _find_refunds(reading, facts)

    def parcels(self, position: int) -> frozenset[str]:
        """Return the parcels a position may be about; all of them where the text does not tell."""
        if not self._anchors:
            return self._everything
        reading = self._reading
        sentence = reading.sentences[reading.sentence_at(position)]
        clause = reading.clauses[reading.clause_at(position)]
        inside = [anchor for anchor in self._anchors if clause.start <= anchor.start < clause.end]
        before = [anchor for anchor in self._anchors if sentence.start <= anchor.start <= position]
        if inside or before:
            return (before[-1] if before else inside[0]).parcels
        earlier = [anchor for anchor in self._anchors if anchor.start < sentence.start]
        if earlier and "\n\n" not in reading.text[earlier[-1].end : position]:
            return earlier[-1].parcels
        return self._everything

    def all_meant(self, position: int) -> bool:
        """Return whether the clause speaks of all parcels at once (`both parcels`)."""
        clause = self._reading.clauses[self._reading.clause_at(position)]
        inside = [anchor for anchor in self._anchors if clause.start <= anchor.start < clause.end]
        before = [anchor for anchor in inside if anchor.start <= position]
        nearest = before[-1] if before else inside[0] if inside else None
        return nearest is not None and nearest.whole

    def misplaced(self, kind: Kind) -> list[tuple[int, int]]:
        """Return the spans of tracking numbers (or carriers) that stand beside another parcel's items or place."""
        found = []
        for anchor in self._anchors:
            if anchor.kind != kind:
                continue
            sentence = self._reading.sentences[self._reading.sentence_at(anchor.start)]
            others = [
                other
                for other in self._anchors
                if other.kind in ("item", "ordinal") and sentence.start <= other.start < sentence.end
            ]
            before = [other for other in others if other.start <= anchor.start]
            nearest = before[-1] if before else others[0] if others else None
            if nearest is not None and not nearest.parcels & anchor.parcels:
                found.append((anchor.start, anchor.end))
        return found

    def refund(self, position: int) -> str | None:
        """Return the refund whose amount stands nearest before (else after) in the paragraph; None without several."""
        inside = self._in_paragraph(self._refunds, position)
        before = [subject for start, subject in inside if start <= position]
        return before[-1] if before else inside[0][1] if inside else None

    def _in_paragraph(self, found: list[tuple[int, str]], position: int) -> list[tuple[int, str]]:
        if not found:
            return []
        text = self._reading.text
        begin = text.rfind("\n\n", 0, position) + 1
        end = text.find("\n\n", position)
        return [(start, what) for start, what in found if begin <= start < (len(text) if end < 0 else end)]

    def order(self, position: int) -> str | None:
        """Return the order that the paragraph names before (else after) a position; None where it does not tell."""
        inside = self._in_paragraph(self._orders, position)
        before = [order for start, order in inside if start <= position]
        return before[-1] if before else inside[0][1] if inside else None


def _find_refunds(reading: Reading, facts: Facts) -> list[tuple[int, str]]:
    amounts = {evidence.subject: parse_money(evidence.value) for evidence in facts.named("refund.amount")}
    if len(set(map(str, amounts.values()))) < 2:  # noqa: PLR2004 - with one refund there is nothing to tell apart
        return []
    return [
        (mention.start, subject)
        for mention in reading.of_kind("money")
        for subject, amount in amounts.items()
        if isinstance(mention.value, MoneyValue) and same_money(mention.value, amount)
    ]


def _find_orders(reading: Reading, facts: Facts) -> list[tuple[int, str]]:
    known = {
        plain_code(evidence.value): order_of(evidence.subject)
        for evidence in facts.named("order.number", "order.reference", "shipment.tracking_number")
    }
    return [
        (mention.start, known[mention.value])
        for mention in reading.of_kind("order_number", "tracking_number", "identifier")
        if isinstance(mention.value, str) and known.get(mention.value)
    ]


def _find_anchors(reading: Reading, parcels: tuple[Parcel, ...], orders: list[tuple[int, str]]) -> list[_Anchor]:
    everything = frozenset(parcel.subject for parcel in parcels)
    found: list[_Anchor] = []
    by_code = {plain_code(parcel.tracking_number): parcel.subject for parcel in parcels if parcel.tracking_number}
    found += [
        _Anchor(mention.start, mention.end, frozenset({by_code[mention.value]}), "code")
        for mention in reading.of_kind("tracking_number", "identifier", "order_number")
        if isinstance(mention.value, str) and mention.value in by_code
    ]
    found += _item_anchors(reading, parcels)
    by_place = {str(parcel.place): parcel.subject for parcel in parcels}
    for cue in reading.family("ordinal"):
        if cue.name == "all":
            whole = _of_named_order(cue.end, parcels, orders) or everything
            found.append(_Anchor(cue.start, cue.end, whole, "ordinal", whole=True))
        elif cue.name == "other":
            found.append(_Anchor(cue.start, cue.end, frozenset(), "ordinal"))
        elif cue.name in by_place:
            found.append(_Anchor(cue.start, cue.end, frozenset({by_place[cue.name]}), "ordinal"))
    found += _carrier_anchors(reading, parcels)
    return _resolve_others(sorted(found, key=lambda anchor: anchor.start), everything)


def _of_named_order(end: int, parcels: tuple[Parcel, ...], orders: list[tuple[int, str]]) -> frozenset[str]:
    """Return the parcels of the order whose number follows at once (`your order #2 is on its way`), if one does."""
    number = next((order for start, order in orders if 0 <= start - end <= _BESIDE), None)
    return frozenset(parcel.subject for parcel in parcels if order_of(parcel.subject) == number)


def _resolve_others(anchors: list[_Anchor], everything: frozenset[str]) -> list[_Anchor]:
    """`the other parcel` is the one not spoken of just before, where there are two."""
    resolved: list[_Anchor] = []
    for anchor in anchors:
        parcels = anchor.parcels
        if not parcels:
            last = resolved[-1].parcels if resolved else everything
            parcels = everything - last if len(everything) == 2 and last != everything else everything  # noqa: PLR2004
        resolved.append(replace(anchor, parcels=parcels))
    return resolved


def _item_anchors(reading: Reading, parcels: tuple[Parcel, ...]) -> list[_Anchor]:
    holders: dict[str, set[str]] = {}
    words: dict[str, set[str]] = {}
    for parcel in parcels:
        for item in parcel.items:
            holders.setdefault(fold(item), set()).add(parcel.subject)
            for token in tokenize(fold(item)):
                if len(token.text) >= _SHORTEST_WORD:
                    words.setdefault(token.text, set()).add(parcel.subject)
    found: list[_Anchor] = []
    for name, subjects in holders.items():
        start = reading.lower.find(name)
        while start >= 0:
            found.append(_Anchor(start, start + len(name), frozenset(subjects), "item"))
            start = reading.lower.find(name, start + len(name))
    common = common_words(reading.language)
    telling = {word: subjects for word, subjects in words.items() if len(subjects) == 1 and word not in common}
    for token in reading.tokens:
        subjects = telling.get(token.text, set()) or telling.get(token.text.removesuffix("s"), set())
        if not subjects and reading.language == "de" and len(token.text) >= _SHORTEST_WORD and token.text not in common:
            # the last part of a compound: `Jacke` is the `Regenjacke`
            ending = {frozenset(held) for word, held in telling.items() if word.endswith(token.text)}
            subjects = set(*ending) if len(ending) == 1 else set()
        if subjects and not any(anchor.start <= token.start < anchor.end for anchor in found):
            found.append(_Anchor(token.start, token.end, frozenset(subjects), "item"))
    return found


def _carrier_anchors(reading: Reading, parcels: tuple[Parcel, ...]) -> list[_Anchor]:
    holders: dict[str, set[str]] = {}
    for parcel in parcels:
        if parcel.carrier:
            holders.setdefault(fold(parcel.carrier), set()).add(parcel.subject)
    found = []
    for name, subjects in holders.items():
        if len(subjects) == len(parcels):
            continue
        found += [
            _Anchor(token.start, token.start + len(name), frozenset(subjects), "carrier")
            for token in reading.tokens
            if reading.lower.startswith(name, token.start)
        ]
    return found
