"""An answer as it comes in, and whether it is one in the end."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from drafter.domain.model import Finish, ModelChunk, ModelUsage
from drafter.models.failures import failure

CHARACTERS_A_TOKEN = 40
"""More than any tokenizer packs into one token of prose: an answer beyond it ignores the limit it was given."""
_HALF = re.compile("[\ud800-\udfff]")
_FINISHES: Mapping[str, Finish] = {
    "stop": "stop",
    "end_turn": "stop",
    "stop_sequence": "stop",
    "eos": "stop",
    "length": "length",
    "max_tokens": "length",
    "model_length": "length",
    "content_filter": "refusal",
    "refusal": "refusal",
    "safety": "refusal",
    "prohibited_content": "refusal",
}


def finish_of(word: object) -> Finish | None:
    """Return what a provider's word for the end of an answer means; None where there is no word."""
    if not isinstance(word, str) or not word:
        return None
    return _FINISHES.get(word.lower(), "other")


def count_of(value: object) -> int:
    """Return a count an endpoint told; nothing where it is not one."""
    return max(value, 0) if isinstance(value, int) else 0


@dataclass(slots=True)
class Answer:
    """What arrived so far of one answer.

    Args:
        source: the model's name, for errors.
        most_tokens: the limit the endpoint was given.
    """

    source: str
    most_tokens: int
    started: bool = False
    seen: bool = False
    visible: bool = False
    characters: int = 0
    finish: Finish | None = None
    usage: ModelUsage | None = None

    def add(self, text: str, finish: Finish | None = None) -> None:
        """Count a piece.

        Raises:
            ModelError: there is more than the limit allows, or half a character, which no file takes.
        """
        self.seen = True
        self.started = self.started or bool(text)
        self.visible = self.visible or bool(text.strip())
        self.characters += len(text)
        if self.finish != "refusal":
            self.finish = finish or self.finish
        if self.characters > self.most_tokens * CHARACTERS_A_TOKEN or _HALF.search(text):
            raise failure(self.source, "unreadable", started=True)

    def last(self) -> ModelChunk:
        """Return the closing chunk."""
        return ModelChunk(finish=self.finish or "other", usage=self.usage)

    def check(self, *, needs_finish: bool) -> None:
        """Say what is wrong with the whole; call it after the closing chunk was passed on, so that usage is counted.

        Raises:
            ModelError: refused, truncated, empty, or broken off.
        """
        if self.finish == "refusal":
            raise failure(self.source, "refused", started=self.started)
        if self.finish == "length":
            raise failure(self.source, "truncated", started=self.started)
        if not self.seen:
            raise failure(self.source, "unreadable")
        if self.finish is None and needs_finish:
            raise failure(self.source, "connection", started=self.started)
        if not self.visible:
            raise failure(self.source, "empty", started=self.started)
