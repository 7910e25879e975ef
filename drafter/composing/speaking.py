"""What a part says, paragraph by paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.composing.bound import BoundCase, BoundPlan, BoundStep
from drafter.composing.rendering import MissingEvidenceError, Pieces, Renderer
from drafter.composing.seeds import Seed
from drafter.composing.view import View
from drafter.domain.playbook import Move, Phrasing
from drafter.domain.store import Language

_PARAGRAPH_OF: dict[Move, int] = {"next_step": 1, "options": 1, "close": 2}
_SHORT_CHANNELS = frozenset({"chat", "social"})


@dataclass(slots=True)
class Paragraph:
    """Sentences that stand together; `place` orders statements before next steps before the close."""

    place: int
    sentences: list[Pieces] = field(default_factory=list)


class Moved(NamedTuple):
    """A phrasing that was used, and where in the playbook it stands."""

    step: str
    case: int
    phrasing: Phrasing


class Turn(NamedTuple):
    """One way through a group of steps, the same in every language.

    `subject` is what its loop is at, `several` whether the loop takes more turns than this; `cues` are the steps that
    have something to say, each with the place of its first case that holds.
    """

    number: int
    subject: str | None
    last: bool
    several: bool
    cues: list[tuple[BoundStep, int]]


def read_turns(plan: BoundPlan, view: View) -> list[Turn]:
    """Return the turns of a part's plan, those left out in which there is nothing to say."""
    turns: list[Turn] = []
    for group in plan.groups:
        kind = group[0].each
        subjects: Sequence[str | None] = (None,) if kind is None else view.subjects(kind)
        several = len(subjects) > 1
        for number, subject in enumerate(subjects):
            last = number == len(subjects) - 1
            view.enter(subject, first=number == 0, last=last)
            cues = _cues(group, view)
            if several or cues:
                turns.append(Turn(number, subject, last, several, cues))
    view.enter(None)
    return turns


def _cues(group: Sequence[BoundStep], view: View) -> list[tuple[BoundStep, int]]:
    cues: list[tuple[BoundStep, int]] = []
    for step in group:
        if (not step.channels or view.channel in step.channels) and step.test(view):
            for place, case in enumerate(step.cases):
                if case.test(view):
                    cues.append((step, place))
                    break
    return cues


@dataclass(slots=True)
class Speaker:
    """Says the parts of one reply; a sentence that was said is not said again."""

    language: Language
    renderer: Renderer
    seed: Seed
    moves: list[Moved] = field(default_factory=list)
    _said: set[Pieces] = field(default_factory=set)

    def speak(self, turns: Sequence[Turn], view: View) -> list[Paragraph]:
        """Return the paragraphs of a part; in chats its acknowledgement gives way to the answer."""
        if view.channel not in _SHORT_CHANNELS or not view.main:
            return self._paragraphs(turns, view, brief=False)
        paragraphs = self._paragraphs(turns, view, brief=True)
        if any(paragraph.place < _PARAGRAPH_OF["close"] for paragraph in paragraphs):
            return paragraphs
        self._said.clear()
        self.moves.clear()
        return self._paragraphs(turns, view, brief=False)

    def _paragraphs(self, turns: Sequence[Turn], view: View, *, brief: bool) -> list[Paragraph]:
        paragraphs: list[Paragraph] = []
        apart = True
        for turn in turns:
            view.enter(turn.subject, first=turn.number == 0, last=turn.last)
            apart = apart or turn.several
            for step, first in turn.cues:
                sentences = self._say(step, first, view, turn.number, brief=brief)
                if not sentences:
                    continue
                place = _PARAGRAPH_OF.get(step.move, 0)
                if apart or step.new_paragraph or (paragraphs[-1].place != place and not turn.several):
                    paragraphs.append(Paragraph(place))
                paragraphs[-1].sentences += sentences
                apart = False
            apart = apart or turn.several
        view.enter(None)
        return paragraphs

    def _say(self, step: BoundStep, first: int, view: View, turn: int, *, brief: bool) -> list[Pieces]:
        """Return what a step says, by the first of its cases that holds and has words; `first` is known to hold."""
        for place in range(first, len(step.cases)):
            case = step.cases[place]
            if place == first or case.test(view):
                if brief and self._is_small_talk(step, case, view):
                    return []
                said = self._case(step, case, view, turn)
                if said is not None:
                    return said
        return []

    def _is_small_talk(self, step: BoundStep, case: BoundCase, view: View) -> bool:
        """Tell whether a chat can do without: an acknowledgement that nobody wrote for chats."""
        return step.move == "acknowledge" and not step.channels and not case.names(self.language, view.channel)

    def _case(self, step: BoundStep, case: BoundCase, view: View, turn: int) -> list[Pieces] | None:
        """Return the sentences not said before, or None when no phrasing can be used."""
        candidates = case.candidates(self.language, view.channel)
        start = self.seed.choose(step.id, len(candidates), turn)
        for offset in range(len(candidates)):
            phrasing = candidates[(start + offset) % len(candidates)]
            sentences = self._render(phrasing, view)
            if sentences is None:
                continue
            new = [sentence for sentence in sentences if sentence not in self._said]
            if not new and offset + 1 < len(candidates):
                continue
            self._said.update(new)
            if new:
                self.moves.append(Moved(step.id, case.number, phrasing))
            return new
        return None

    def _render(self, phrasing: Phrasing, view: View) -> list[Pieces] | None:
        sentences = phrasing.informal if self.renderer.form else phrasing.formal
        try:
            return [self.renderer.sentence(sentence, view) for sentence in sentences]
        except MissingEvidenceError:
            return None
