"""What a scripted model reads in its prompt, and how it makes choices: by the prompt's text alone."""

import json
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from drafter.domain.model import AnswerForm, ModelMessage
from drafter.domain.store import LANGUAGES

Choice = TypeVar("Choice")
SLOT = re.compile(r"\{([a-z][a-z_0-9]*(?:\.[a-z_0-9]+)+)(?:: *[^{}]*)?\}")
"""`{order.number}`, or `{refund_1.status: has been paid out}`; group 1 is the name."""
_REFERENCE = re.compile(r"^<reference_draft>[^\n]*\n(.*?)\n?^</reference_draft>", re.DOTALL | re.MULTILINE)
_LANGUAGE = re.compile(r"^\W*language\W+([a-z]{2})\b", re.IGNORECASE | re.MULTILINE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\s\d])|(?<=[。！？])")
_LIST_ITEM = re.compile(r"\s*(?:[-*•–]|\d+[.)])\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence or list line of the reference draft."""

    text: str
    starts_paragraph: bool


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt as a scripted model sees it.

    Args:
        messages: all of them.
        form: the answer form asked for.
        parameters: the names of the request's other parameters, where it came over HTTP.
    """

    messages: tuple[ModelMessage, ...]
    form: AnswerForm = "text"
    parameters: frozenset[str] = frozenset()

    @property
    def system(self) -> str:
        """Return the rules."""
        return "\n".join(message.content for message in self.messages if message.role == "system")

    @property
    def question(self) -> str:
        """Return the latest turn that holds a reference draft, else the latest of the user's."""
        turns = [message.content for message in self.messages if message.role == "user"]
        return next((turn for turn in reversed(turns) if _REFERENCE.search(turn)), turns[-1] if turns else "")

    @property
    def around(self) -> str:
        """Return the question without the reference draft: passages, thread and ticket."""
        return _REFERENCE.sub("", self.question)

    @property
    def language(self) -> str:
        """Return the language to answer in; English where the prompt does not say."""
        for text in (self.question, self.system):
            found = _LANGUAGE.search(text)
            if found and found[1].lower() in LANGUAGES:
                return found[1].lower()
        return "en"

    @property
    def pieces(self) -> list[Piece]:
        """Return the reference draft, sentence by sentence."""
        found = _REFERENCE.search(self.question)
        pieces: list[Piece] = []
        for paragraph in re.split(r"\n\s*\n", found[1] if found else ""):
            sentences = [one for line in paragraph.split("\n") for one in _sentences(line)]
            pieces += [Piece(one, starts_paragraph=number == 0) for number, one in enumerate(sentences)]
        return pieces

    def pick(self, choices: Sequence[Choice], salt: str = "") -> Choice:
        """Return one of the choices: the same for the same prompt and salt."""
        said = json.dumps([message.content for message in self.messages], ensure_ascii=False)
        return choices[zlib.crc32(f"{salt}\0{said}".encode("utf-8", "replace")) % len(choices)]


def _sentences(line: str) -> list[str]:
    """Return a line's sentences; a list line stays whole."""
    if _LIST_ITEM.match(line):
        return [line.strip()]
    return [one.strip() for one in _SENTENCE_END.split(line) if one.strip()]
