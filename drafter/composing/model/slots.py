"""Names for the values a reply may show, so that a model can place them without seeing one.

A value is shown as the composer's own draft shows it (`Tuesday, November 24`), so a sentence of the same shape takes
it in the right case and form.
"""

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from drafter.composing.outline import Outline
from drafter.composing.rendering import MissingEvidenceError, Piece, Pieces, clean
from drafter.composing.view import KNOWLEDGE, kind_of
from drafter.domain.draft import Trace
from drafter.domain.evidence import Evidence, EvidenceKind
from drafter.domain.slots import SLOTS
from drafter.domain.store import Language

_LOOPED = frozenset({"shipment", "item", "refund", "return", "product", "action"})
_WORDS: frozenset[EvidenceKind] = frozenset({"status", "action"})
"""What is said in words: `{refund_1.status: has been paid out}`; a writer may choose others of the same meaning."""
_QUOTED: frozenset[EvidenceKind] = frozenset({"clause", "text"})
_FIGURE = re.compile(r"\d")
_WORDY: frozenset[EvidenceKind] = _WORDS | {"date", "datetime", "duration", "quantity"}
_ALWAYS = frozenset(
    {
        "order.number",
        "item.name",
        "product.name",
        "shipment.carrier",
        "shipment.tracking_number",
        "shipment.tracking_url",
    }
)
"""Offered where the evidence is there, whether or not the composer's draft shows it."""
_SMALL_AT_FIRST: frozenset[EvidenceKind] = frozenset({"duration", "quantity"})
_SMALL_DAYS: frozenset[Language] = frozenset({"it", "es", "fr"})
_NAMED_DAY = re.compile(r"[^\W\d_]+[,.]? .*\d")


@dataclass(frozen=True, slots=True)
class Slot:
    """A value's name, what it is, its evidence (`e3`, `k1`) and the text that stands in its place.

    `shape` is the text with `…` for the value, where there are words around it: `until …`. One that `takes_words` is
    said in a writer's own words, as a status is.
    """

    name: str
    kind: EvidenceKind
    about: str
    evidence: str
    text: str
    shape: str = "…"
    takes_words: bool = False

    def piece(self, words: str | None = None) -> Piece:
        """Return the value, or these words for it, as a piece of a sentence."""
        return Piece(words or self.text, self.evidence, verbatim=self.kind not in _WORDY)


@dataclass(frozen=True, slots=True)
class SlotSheet:
    """A ticket's slots by name, and the composer's draft with their names in it, paragraph by paragraph."""

    slots: Mapping[str, Slot]
    reference: tuple[tuple[str, ...], ...]

    @property
    def reference_text(self) -> str:
        """The composer's draft, slots in braces, a line a sentence, paragraphs apart."""
        return "\n\n".join("\n".join(sentences) for sentences in self.reference)

    def name_of(self, value: str) -> str | None:
        """Return the name of the slot that shows exactly this text, or None."""
        return next((slot.name for slot in self.slots.values() if slot.text == value), None)


def slot_sheet(trace: Trace, outline: Outline) -> SlotSheet:
    """Return the sheet of a trace whose composer's draft is outlined; the same for the same trace."""
    return _Sheet(trace, outline).fill()


class _Sheet:
    def __init__(self, trace: Trace, outline: Outline) -> None:
        self._outline = outline
        self._slots: dict[str, Slot] = {}
        scope = dict.fromkeys(subject for part in trace.decision.parts for subject in (part.subject, *part.scope))
        self._scope = [*scope, KNOWLEDGE]
        self._evidence = [one for subject in self._scope for one in outline.facts.by_subject.get(subject, ())]
        self._by_id: dict[str, list[Evidence]] = {}
        for one in self._evidence:
            self._by_id.setdefault(one.id, []).append(one)
        self._names = dict(self._named())

    def fill(self) -> SlotSheet:
        reference = tuple(
            tuple("".join(self._worded(sentence)) for sentence in paragraph) for paragraph in self._outline.paragraphs
        )
        for one in self._evidence:
            name = self._names[one.id, one.name]
            if one.name in _ALWAYS and name not in self._slots:
                try:
                    self._put(name, one, self._outline.renderer.value(one))
                except MissingEvidenceError:
                    continue
        return SlotSheet(self._slots, reference)

    def _named(self) -> Iterator[tuple[tuple[str, str], str]]:
        """Yield each evidence's slot name: `shipment_2.carrier`, `order.number`, `item_1.options_b`."""
        twins: dict[tuple[str, str], list[Evidence]] = {}
        for one in self._evidence:
            twins.setdefault((one.name, one.subject), []).append(one)
        owners: dict[str, dict[str, int]] = {}
        for name, subject in twins:
            places = owners.setdefault(name.partition(".")[0], {})
            places.setdefault(subject, len(places) + 1)
        for (name, subject), found in twins.items():
            owner, _, field = name.partition(".")
            places = owners[owner]
            numbered = kind_of(subject) in _LOOPED or owner in _LOOPED or len(places) > 1
            number = f"_{places[subject]}" if numbered else ""
            for place, one in enumerate(found):
                letter = f"_{_letter(place)}" if len(found) > 1 else ""
                yield (one.id, one.name), f"{owner}{number}.{field}{letter}"

    def _worded(self, sentence: Pieces) -> Iterator[str]:
        """Yield a sentence's words, and the names of its values."""
        for number, piece in enumerate(sentence):
            shown = self._meant(piece)
            if shown is None:
                yield piece.text
            elif _is_worded(shown, piece.text):
                yield f"{{{self._slot(shown, piece.text)}: {piece.text}}}"
            else:
                yield f"{{{self._slot(shown, self._small(shown, piece.text) if number == 0 else piece.text)}}}"

    def _meant(self, piece: Piece) -> Evidence | None:
        """Return the evidence a piece shows; a passage's text, title and link share one id."""
        found = self._by_id.get(piece.evidence or "", [])
        exact = (one for one in found if clean(one.value) == piece.text)
        return next(exact, found[0] if found else None)

    def _slot(self, evidence: Evidence, text: str) -> str:
        """Return the name under which this text is kept; another text of the same evidence gets a number."""
        base = self._names[evidence.id, evidence.name]
        name, turn = base, 2
        worded = _is_worded(evidence, text)
        while (known := self._slots.get(name)) and known.text != text and not (known.takes_words and worded):
            name, turn = f"{base}_v{turn}", turn + 1
        if name not in self._slots:
            self._put(name, evidence, text)
        return name

    def _put(self, name: str, evidence: Evidence, text: str) -> None:
        about = SLOTS[evidence.name].about
        worded = _is_worded(evidence, text)
        if evidence.kind in _QUOTED and not worded:
            text = clean(evidence.value, keep_lines=True)  # as it was before it followed a greeting's comma
        shape = text if worded else self._shape(evidence, text)
        self._slots[name] = Slot(name, evidence.kind, about, evidence.id, text, shape, worded)

    def _shape(self, evidence: Evidence, text: str) -> str:
        """Return the words around the value, those that hold no figure."""
        core = self._outline.renderer.value(evidence)
        before, found, after = text.partition(core)
        return f"{before}…{after}" if found and not _FIGURE.search(before + after) else "…"

    def _small(self, evidence: Evidence, text: str) -> str:
        """Return the text as it stands inside a sentence: numbers small, and days where the language writes them so."""
        named_day = self._outline.language not in _SMALL_DAYS and _NAMED_DAY.fullmatch(text) is not None
        if evidence.kind in _SMALL_AT_FIRST or (evidence.kind in {"date", "datetime"} and not named_day):
            return text[:1].lower() + text[1:]
        return text


def _is_worded(evidence: Evidence, text: str) -> bool:
    """Tell whether a text says the evidence in words, rather than showing its value."""
    if evidence.kind in _WORDS:
        return True
    return evidence.kind in _QUOTED and clean(evidence.value, keep_lines=True).casefold() != text.casefold()


def _letter(place: int) -> str:
    return string.ascii_lowercase[place] if place < len(string.ascii_lowercase) else f"z{place}"
