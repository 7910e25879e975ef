"""A model's reply into text: each slot its value, with the evidence it stands on."""

import re
from collections.abc import Iterable

from drafter.composing.composer import Composer
from drafter.composing.model.answer import SLOT
from drafter.composing.model.slots import Slot, SlotSheet, slot_sheet
from drafter.composing.outline import Outline
from drafter.composing.rendering import ENDED, Piece, Pieces, clean
from drafter.domain.composition import Composition
from drafter.domain.draft import Trace
from drafter.domain.model import ModelReply, ReplySegment

_CLOSING = re.compile(r"[.。,，;；:：!?！？]")
_PROSE = frozenset({"text", "clause"})


def compose_reply(composer: Composer, trace: Trace, reply: ModelReply) -> Composition:
    """Return the text of a model's reply to a trace; the same for the same reply and trace.

    Raises:
        KeyError: the reply names a slot that the trace does not have.
    """
    outline = composer.outline(trace)
    return word(composer, trace, outline, slot_sheet(trace, outline), reply.segments)


def word(  # noqa: PLR0913 - what is known already is not worked out again
    composer: Composer,
    trace: Trace,
    outline: Outline,
    sheet: SlotSheet,
    segments: Iterable[ReplySegment],
    *,
    whole: bool = True,
) -> Composition:
    """Return the text of these segments; raises as `compose_reply`."""
    paragraphs: list[list[Pieces]] = []
    for segment in segments:
        pieces = tuple(outline.renderer.set_apart(_pieces(segment.text, sheet)))
        if not pieces:
            continue
        if segment.starts_paragraph or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(pieces)
    return composer.compose_around(trace, outline, paragraphs, whole=whole)


def _pieces(text: str, sheet: SlotSheet) -> list[Piece]:
    """Return a segment's pieces; prose that a slot quotes at the end of a sentence ends it."""
    pieces: list[Piece] = []
    at = 0
    last: Slot | None = None
    for found in SLOT.finditer(text):
        _add_words(pieces, text[at : found.start()])
        last = sheet.slots[found[1]]
        pieces.append(_shown(last, found[2], first=not pieces))
        at = found.end()
    _add_words(pieces, text[at:])
    if last is not None and last.kind in _PROSE and not text[at:].strip() and not ENDED.search(pieces[-1].text):
        pieces.append(Piece("."))
    return pieces


def _shown(slot: Slot, words: str | None, *, first: bool) -> Piece:
    """Return a slot's piece, with a capital where its words begin a sentence."""
    piece = slot.piece(clean(words) if words and slot.takes_words else None)
    return piece if piece.verbatim or not first else Piece(piece.text[:1].upper() + piece.text[1:], piece.evidence)


def _add_words(pieces: list[Piece], words: str) -> None:
    """Add words on one line; a value that ends in a full stop loses it before another mark."""
    before = " " if words[:1].isspace() and pieces else ""
    after = " " if words[-1:].isspace() and words.strip() else ""
    shown = f"{before}{clean(words)}{after}"
    if not shown:
        return
    if pieces and _CLOSING.match(shown):
        last = pieces[-1]
        pieces[-1] = Piece(last.text.rstrip(".。"), last.evidence, verbatim=last.verbatim)
    pieces.append(Piece(shown))
