"""What a model copied from its request: rules, guidance, or the words of a stranger who may want just that."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from drafter.composing.model.answer import SLOT
from drafter.domain.model import ModelRequest, ReplySegment

RUN = 8
"""So many words in a row are no coincidence; of Chinese, twice as many characters."""
_GIVEN = re.compile(r"^<(reference_draft|passages)>\n.*?^</\1>", re.DOTALL | re.MULTILINE)
"""What a reply is made from."""
_TOKEN = re.compile(r"[\u4e00-\u9fff]|[^\W_\u4e00-\u9fff]+|\x00")
_BREAK = "\0"
_HAN = re.compile(r"[\u4e00-\u9fff]")


def echoes(request: ModelRequest, segments: Sequence[ReplySegment]) -> list[str]:
    """Return the runs of words that a reply shares with its request, the drafts and passages it is made from aside."""
    rules = "\n".join(message.content for message in request.messages if message.role == "system")
    asked = next((message.content for message in request.messages if message.role == "user"), "")
    given, around = _asked(asked)
    sources = (_fixed(rules), around)
    said = f" {_BREAK} ".join(SLOT.sub(f" {_BREAK} ", segment.text) for segment in segments)
    found = (run for run in _runs(said) if f" {run} " not in given and any(f" {run} " in text for text in sources))
    return list(dict.fromkeys(found))[:1]


@lru_cache(maxsize=64)
def _fixed(rules: str) -> str:
    return _joined(rules)


@lru_cache(maxsize=64)
def _asked(text: str) -> tuple[str, str]:
    """Return the words that a reply is made from, and those around them."""
    return _joined("\n".join(found[0] for found in _GIVEN.finditer(text))), _joined(_GIVEN.sub(_BREAK, text))


def _joined(text: str) -> str:
    return f" {' '.join(_TOKEN.findall(text.casefold()))} "


def _runs(text: str) -> Iterator[str]:
    """Yield every run of words that is long enough."""
    words = _TOKEN.findall(text.casefold())
    weights = [0.5 if _HAN.match(word) else 1.0 for word in words]
    end, weight = 0, 0.0
    for start in range(len(words)):
        while weight < RUN and end < len(words):
            weight += weights[end]
            end += 1
        if weight < RUN:
            return
        run = words[start:end]
        if _BREAK not in run:
            yield " ".join(run)
        weight -= weights[start]
