"""What a part says, paragraph by paragraph."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Moved:
    """A phrasing that was used, and where in the playbook it stands."""

    step: str
    case: int
    phrasing: Phrasing


@dataclass(slots=True)
class Speaker:
    """Says the parts of one reply; a sentence that was said is not said again."""

    language: Language
    renderer: Renderer
    seed: Seed
    moves: list[Moved] = field(default_factory=list)
    _said: set[Pieces] = field(default_factory=set)

    def speak(self, plan: BoundPlan, view: View) -> list[Paragraph]:
        """Return the paragraphs of a part; in chats its acknowledgement gives way to the answer."""
        if view.channel not in _SHORT_CHANNELS or not view.main:
            return self._paragraphs(plan, view, brief=False)
        paragraphs = self._paragraphs(plan, view, brief=True)
        if any(paragraph.place < _PARAGRAPH_OF["close"] for paragraph in paragraphs):
            return paragraphs
        self._said.clear()
        self.moves.clear()
        return self._paragraphs(plan, view, brief=False)

    def _paragraphs(self, plan: BoundPlan, view: View, *, brief: bool) -> list[Paragraph]:
        paragraphs: list[Paragraph] = []
        apart = True
        for group in plan.groups:
            kind = group[0].each
            subjects: Sequence[str | None] = (None,) if kind is None else view.subjects(kind)
            several = len(subjects) > 1
            for turn, subject in enumerate(subjects):
                view.enter(subject, first=turn == 0, last=turn == len(subjects) - 1)
                apart = apart or several
                for step, sentences in self._said_in(group, view, turn, brief=brief):
                    place = _PARAGRAPH_OF.get(step.move, 0)
                    if apart or step.new_paragraph or (paragraphs[-1].place != place and not several):
                        paragraphs.append(Paragraph(place))
                    paragraphs[-1].sentences += sentences
                    apart = False
            apart = apart or several
            view.enter(None)
        return paragraphs

    def _said_in(
        self, group: Sequence[BoundStep], view: View, turn: int, *, brief: bool
    ) -> Iterator[tuple[BoundStep, list[Pieces]]]:
        for step in group:
            sentences = self._say(step, view, turn, brief=brief)
            if sentences:
                yield step, sentences

    def _say(self, step: BoundStep, view: View, turn: int, *, brief: bool) -> list[Pieces]:
        if (step.channels and view.channel not in step.channels) or not step.test(view):
            return []
        for case in step.cases:
            if case.test(view):
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
