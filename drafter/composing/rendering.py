"""Sentences into text, each shown value with the evidence it stands on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from drafter.composing.choices import around_sizes, choice
from drafter.composing.languages.base import Tongue
from drafter.composing.versions import Versions, in_language
from drafter.composing.view import View
from drafter.domain.evidence import Evidence
from drafter.domain.playbook import Anchor, Plural, Segment, Sentence, Show, Words
from drafter.domain.slots import SLOTS

_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_SPACES = re.compile(r"\s+")
_BREAKING_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
_QUANTITY = re.compile(r" × (\d{1,6})$")
_CLOSING = re.compile(r"^[.。,，;；:：]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ0-9]")
ENDED = re.compile(r"[.!?…。！？，,–-][”\"»’)）」]?$")
"""How a text ends after which another sentence can follow on the same line."""
_LONGEST_END = 3
"""A stop, what closes behind it, and a line's end."""
_STOPS = (".", "。")
_WORDY = frozenset({"date", "datetime", "duration", "status"})
_PROSE = frozenset({"text", "clause"})
_OF_ONE_THING = frozenset({"item.options", "product.options", "product.version", "exchange.options"})
"""Options that belong together: `L, navy` is one jacket."""
_OF_DIFFERENT_KINDS = frozenset({"product.attributes", "product.asked_attributes"})
"""Lists of things that no "and" joins: a weight and a season."""
_SIZED = "exchange.alternatives"
"""Versions to choose from: where they are sizes, they are called so."""
_OF_SHOES = "shoe size"


class Piece(NamedTuple):
    """A stretch of text and the id of the evidence it stands on, if any; `verbatim` text comes from outside."""

    text: str
    evidence: str | None = None
    verbatim: bool = False


Pieces = tuple[Piece, ...]


class MissingEvidenceError(LookupError):
    """A slot has no evidence here, so the phrasing cannot be used."""


@dataclass(frozen=True, slots=True)
class Renderer:
    """Renders in one language, for one day and time zone; `form` is 0 for formal address, 1 for informal.

    `versions` are the merchant's own words by language, for a reply in another language than the evidence is in.
    """

    tongue: Tongue
    form: int
    today: date
    zone: str
    versions: Versions = field(default_factory=dict, repr=False)

    def sentence(self, sentence: Sentence, view: View) -> Pieces:
        """Return a sentence's pieces.

        Raises:
            MissingEvidenceError: a slot has no evidence in this view.
        """
        pieces: list[Piece] = []
        for number, segment in enumerate(sentence):
            shown = [Piece(segment.text)] if isinstance(segment, Words) else self._segment(segment, view)
            if isinstance(segment, Show) and segment.filter == "plain":
                shown[0] = shown[0]._replace(text=self._day_of_span(shown[0].text, sentence[number + 1 :], view))
            if pieces:
                pieces[-1] = self._before(shown[0].text, pieces[-1])
            elif _is_wordy(segment):
                shown[0] = shown[0]._replace(text=_capitalised(shown[0].text))
            pieces += shown
        last = sentence[-1]
        if isinstance(last, Show) and SLOTS[last.slot].kind in _PROSE and not has_ended(pieces[-1].text):
            pieces.append(Piece("。" if self.tongue.joint == "" else "."))
        return self.set_apart(pieces)

    def _day_of_span(self, day: str, after: Sequence[Segment], view: View) -> str:
        """Return a day without its month where another day of the same month follows."""
        match after:
            case (Words(words), Show(_, "plain") as last, *_) if words in self.tongue.between_days:
                number, _, month = day.partition(" ")
                return number if self._segment(last, view)[0].text.partition(" ")[2] == month else day
        return day

    def set_apart(self, pieces: Sequence[Piece]) -> Pieces:
        """Return a sentence's pieces with the spaces that the language wants between scripts."""
        return tuple(_set_apart(pieces) if self.tongue.sets_apart else pieces)

    def _before(self, shown: str, piece: Piece) -> Piece:
        """Return the piece as it is written before what is shown next."""
        text = piece.text
        if piece.evidence is None:
            return piece._replace(text=self.tongue.joined_to(text, shown)) if "%" in shown else piece
        return piece._replace(text=text.rstrip(".。")) if text.endswith(_STOPS) and _CLOSING.match(shown) else piece

    def _segment(self, segment: Show | Anchor | Plural, view: View) -> list[Piece]:
        found = view.find(segment.slot)
        if not found:
            raise MissingEvidenceError(segment.slot)
        if isinstance(segment, Anchor):
            return [Piece(segment.words, found[0].id)]
        if isinstance(segment, Plural):
            return self._plural(segment, found)
        if SLOTS[segment.slot].many:
            listed = self._listed(found, alternatives=segment.filter == "or")
            return [*listed, *self._told_apart(segment.slot, view)]
        return [Piece(self.value(found[0], segment.filter or ""), found[0].id, verbatim=not _is_wordy(segment))]

    def value(self, evidence: Evidence, filter_: str = "") -> str:
        """Return one evidence's value as the language writes it.

        Raises:
            MissingEvidenceError: a status that the language has no words for.
        """
        tongue, value, kind = self.tongue, evidence.value, evidence.kind
        if kind == "date":
            text = tongue.render_date(value, filter_, self.today, evidence.name)
        elif kind == "datetime":
            text = tongue.render_datetime(value, filter_, self.today, self.zone)
        elif kind == "money":
            text = tongue.render_money(value)
        elif kind == "duration":
            text = tongue.render_duration(value, filter_)
        elif kind == "quantity":
            text = tongue.render_number(value)
        elif kind == "percentage":
            text = tongue.render_percentage(value)
        elif kind in ("status", "action"):
            text = self._label(evidence, filter_)
        elif kind == "option":
            text = choice(clean(value), tongue.language)
        else:
            words = in_language(value, self.versions, tongue.language) if kind in _PROSE else value
            text = clean(words, keep_lines=evidence.name == "passage.text")
        return text

    def _label(self, evidence: Evidence, filter_: str) -> str:
        label = self.tongue.label(evidence.name, evidence.value, filter_)
        if label is None:
            raise MissingEvidenceError(evidence.name)
        return choose_form(label, self.form)

    def _listed(self, found: Sequence[Evidence], *, alternatives: bool) -> list[Piece]:
        if found[0].name in _OF_ONE_THING:
            return [Piece(self._version(found), found[0].id, verbatim=True)]
        names = tuple(self._named(evidence) for evidence in found)
        separators = self.tongue.join(names, alternatives=alternatives)
        if found[0].name in _OF_DIFFERENT_KINDS:
            separators = (self.tongue.semicolon,) * (len(names) - 1)
        pieces = [Piece(names[0], found[0].id, verbatim=True)]
        for separator, name, evidence in zip(separators, names[1:], found[1:], strict=True):
            pieces += [Piece(separator), Piece(name, evidence.id, verbatim=True)]
        return self._called_sizes(pieces, found, alternatives=alternatives)

    def _version(self, found: Sequence[Evidence]) -> str:
        """Return the options of one thing together, a size called a size: `size L in navy`."""
        values = ", ".join(clean(evidence.value) for evidence in found)
        return choice(values, self.tongue.language, sized=True, shoe=_is_of_shoes(found))

    def _called_sizes(self, pieces: list[Piece], found: Sequence[Evidence], *, alternatives: bool) -> list[Piece]:
        """Return the pieces of a list with the word for sizes around it, where it is one of versions by size."""
        if found[0].name != _SIZED:
            return pieces
        names = [clean(evidence.value) for evidence in found]
        around = around_sizes(names, self.tongue.language, alternatives=alternatives, shoe=_is_of_shoes(found))
        if around is None:
            return pieces
        return [piece for piece in (Piece(around[0]), *pieces, Piece(around[1])) if piece.text]

    def _named(self, evidence: Evidence) -> str:
        name = self.value(evidence)
        quantity = quantity_of(evidence)
        if quantity == 1:
            return name
        return self.tongue.quantity_name.format(quantity=self.tongue.render_number(str(quantity)), name=name)

    def _told_apart(self, slot: str, view: View) -> list[Piece]:
        """Return the size or colour, in brackets, by which the reader knows which of two parcels is meant."""
        found = view.find("shipment.item_options") if slot == "shipment.items" else ()
        if not found:
            return []
        before, after = self.tongue.brackets
        return [Piece(before), Piece(self.value(found[0]), found[0].id, verbatim=True), Piece(after)]

    def _plural(self, segment: Plural, found: Sequence[Evidence]) -> list[Piece]:
        if SLOTS[segment.slot].many:
            number = sum(map(quantity_of, found))
        else:
            number = int(found[0].value.partition(" ")[0].rpartition("..")[2])
        forms = dict(segment.forms)
        form = forms.get(self.tongue.plural_category(number), forms["other"])
        return [Piece(form.replace("#", self.tongue.count_word(number)), found[0].id)]


def quantity_of(evidence: Evidence) -> int:
    """Return how many an item's evidence stands for: its text is `name × 2` for two."""
    found = _QUANTITY.search(evidence.text) if evidence.text != evidence.value else None
    return int(found[1]) if found else 1


def _is_of_shoes(found: Sequence[Evidence]) -> bool:
    return any(evidence.text.startswith(_OF_SHOES) for evidence in found)


def has_ended(text: str) -> bool:
    """Return whether a text ends so that another sentence can follow on the same line."""
    return ENDED.search(text[-_LONGEST_END:]) is not None


def clean(value: str, *, keep_lines: bool = False) -> str:
    """Return text from outside without control and direction characters, on one line unless lines are to stay."""
    if value.isprintable() and "  " not in value:
        return value.strip()
    value = _INVISIBLE.sub("", value)
    if keep_lines:
        return "\n".join(_BREAKING_SPACES.sub(" ", line).strip() for line in value.strip().split("\n"))
    return _SPACES.sub(" ", value).strip()


def choose_form(text: str, form: int) -> str:
    """Return a label with its `[formal|informal]` resolved."""
    return re.sub(r"\[([^|\]]*)\|([^\]]*)\]", lambda found: found[form + 1], text) if "[" in text else text


def _set_apart(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with a space wherever a Chinese character meets a Latin letter, a figure or a quoted name."""
    apart: list[Piece] = []
    for piece in pieces:
        if apart and _meet(apart[-1], piece):
            apart.append(Piece(" "))
        apart.append(piece)
    return apart


def _meet(before: Piece, after: Piece) -> bool:
    left, right = before.text[-1:], after.text[:1]
    if _HAN.match(right):
        return _LATIN.match(left) is not None or (before.verbatim and left == "“")
    return _HAN.match(left) is not None and (_LATIN.match(right) is not None or right == "„")


def _is_wordy(segment: Segment) -> bool:
    """Tell whether a segment's words are the language's own, so that they take a capital where a sentence begins."""
    return isinstance(segment, Plural) or (isinstance(segment, Show) and SLOTS[segment.slot].kind in _WORDY)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
