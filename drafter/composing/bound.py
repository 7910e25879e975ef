"""The playbook bound to one brand's voice: its own wordings in place, conditions compiled."""

from collections.abc import Mapping
from dataclasses import dataclass

from drafter.composing.conditions import Test, compile_condition
from drafter.domain.decision import OutcomeName
from drafter.domain.playbook import Case, LoopKind, Move, OutcomePlan, Phrasing, Playbook, Step
from drafter.domain.store import Language
from drafter.domain.ticket import Channel
from drafter.domain.voice import Voice


@dataclass(frozen=True, slots=True)
class BoundCase:
    """A case that can be tested; `number` counts from 1 within its step."""

    number: int
    test: Test
    wording: Mapping[Language, tuple[Phrasing, ...]]
    by_channel: bool
    """Whether any phrasing is for some channels only."""

    def candidates(self, language: Language, channel: Channel) -> tuple[Phrasing, ...]:
        """Return the phrasings for a channel: those that name it, else those that name none."""
        phrasings = self.wording[language]
        if not self.by_channel:
            return phrasings
        named = tuple(phrasing for phrasing in phrasings if channel in phrasing.channels)
        return named or tuple(phrasing for phrasing in phrasings if not phrasing.channels)

    def names(self, language: Language, channel: Channel) -> bool:
        """Tell whether a phrasing is written for this channel."""
        return any(channel in phrasing.channels for phrasing in self.wording[language])


@dataclass(frozen=True, slots=True)
class BoundStep:
    """A step that can be tested."""

    id: str
    move: Move
    each: LoopKind | None
    test: Test
    channels: frozenset[Channel]
    new_paragraph: bool
    cases: tuple[BoundCase, ...]


@dataclass(frozen=True, slots=True)
class BoundPlan:
    """An outcome's steps, neighbours with the same `each` in one group."""

    plan: OutcomePlan
    groups: tuple[tuple[BoundStep, ...], ...]


def bind(playbook: Playbook, voice: Voice) -> dict[OutcomeName, BoundPlan]:
    """Return every outcome's plan in a voice."""
    return {name: BoundPlan(plan, _groups(plan, voice)) for name, plan in playbook.outcomes.items()}


def _groups(plan: OutcomePlan, voice: Voice) -> tuple[tuple[BoundStep, ...], ...]:
    groups: list[list[BoundStep]] = []
    for step in plan.steps:
        bound = _bind_step(step, voice)
        if groups and groups[-1][-1].each == step.each:
            groups[-1].append(bound)
        else:
            groups.append([bound])
    return tuple(map(tuple, groups))


def _bind_step(step: Step, voice: Voice) -> BoundStep:
    return BoundStep(
        id=step.id,
        move=step.move,
        each=step.each,
        test=compile_condition(step.when),
        channels=step.channels,
        new_paragraph=step.new_paragraph,
        cases=tuple(_bind_case(step.id, number, case, voice) for number, case in enumerate(step.cases, start=1)),
    )


def _bind_case(step_id: str, number: int, case: Case, voice: Voice) -> BoundCase:
    own = voice.wording.get(f"{step_id}/{number}", {})
    wording = {**case.wording, **own}
    by_channel = any(phrasing.channels for phrasings in wording.values() for phrasing in phrasings)
    return BoundCase(number, compile_condition(case.when), wording, by_channel)
