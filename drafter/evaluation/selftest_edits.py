"""How bugs get into right drafts: a case with another draft, text or target."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from drafter.domain.dataset import Target
from drafter.domain.draft import Draft
from drafter.domain.ticket import Channel
from drafter.evaluation.scorers.base import Case

Planted = tuple[Case, Case]
"""The case as it was, its target asking for what is right, and the case with the bug."""
Maker = Callable[[Case, Random, Sequence[Case]], Planted | None]
CHATS: frozenset[Channel] = frozenset({"chat", "social"})


@dataclass(frozen=True, slots=True)
class Plant:
    """A kind of bug, and the scores of which one must find it, all of one scorer."""

    kind: str
    scorer: str
    found_by: tuple[str, ...]
    make: Maker


def with_draft(case: Case, **fields: object) -> Case:
    """Return the case with another draft of the same ticket."""
    draft = draft_of(case).model_copy(update=fields)
    return replace(case, observation=case.observation.model_copy(update={"draft": draft}))


def with_target(case: Case, **fields: object) -> Case:
    """Return the case with another target."""
    target = case.sample.target.model_copy(update=fields)
    return replace(case, sample=case.sample.model_copy(update={"target": target}))


def draft_of(case: Case) -> Draft:
    """Return the case's draft, which must be there."""
    if case.draft is None:
        raise ValueError(f"{case.sample.id} has no draft to plant into")
    return case.draft


def target_of(case: Case) -> Target:
    """Return what the draft should be."""
    return case.sample.target


def said(case: Case, text: str) -> Case:
    """Return the case with another text."""
    return with_draft(case, text=text)


def inserted(case: Case, words: str) -> str:
    """Return the draft's text with a sentence more, on its own before the closing or at the end of a chat."""
    text, channel = draft_of(case).text, case.sample.request.ticket.channel
    gap = "" if draft_of(case).language == "zh" else " "
    if channel in CHATS or "\n\n" not in text:
        return f"{text}{gap}{words}"
    body, closing = text.rsplit("\n\n", 1)
    return f"{body}\n\n{words}\n\n{closing}"
