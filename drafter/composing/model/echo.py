"""What a model copied from its request: rules, guidance, or the words of a stranger who may want just that.

Only the reference draft is there to be said again; an article is quoted through its slot, and by nothing else.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from drafter.composing.model.answer import SLOT
from drafter.domain.model import ModelRequest, ReplySegment

RUN = 8
"""So many words in a row are no coincidence; of Chinese, twice as many characters."""
STRANGERS_RUN = 6
"""So many of a stranger's: a reply takes up a customer's words, not whole sentences."""
QUOTED = 2
"""So many in quotation marks: `write "…"`."""
_GIVEN = re.compile(r"^<reference_draft>\n.*?^</reference_draft>", re.DOTALL | re.MULTILINE)
"""What a reply is made from."""
_OURS = re.compile(r"^<guidance>\n.*?^</guidance>", re.DOTALL | re.MULTILINE)
"""What a colleague wrote."""
_NAMES = re.compile(r"^<slots>\n.*?^</slots>", re.DOTALL | re.MULTILINE)
"""What is quoted there, we put in quotation marks."""
_QUOTATION = re.compile(r"[\"“„«「『]([^\"”“»」』\n]{4,200})[\"”“»」』]|(?<!\w)['‘]([^'’\n]{4,200})['’](?!\w)")
_TOKEN = re.compile(r"[\u4e00-\u9fff]|[^\W_\u4e00-\u9fff]+|\x00")
_BREAK = "\0"
_HAN = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Page:
    """A text's words, with spaces around each, and which words there are."""

    text: str
    words: frozenset[str]

    def holds(self, run: str) -> bool:
        """Return whether a run of words stands here."""
        return f" {run} " in self.text


def echoes(request: ModelRequest, segments: Sequence[ReplySegment]) -> list[str]:
    """Return a run of words that a reply shares with its request, but not with the reference draft; else nothing."""
    rules = "\n".join(message.content for message in request.messages if message.role == "system")
    asked = next((message.content for message in request.messages if message.role == "user"), "")
    given, ours, strangers, quoted = _asked(asked)
    fixed = _fixed(rules)
    whole = _joined(f" {_BREAK} ".join(SLOT.sub(f" {_BREAK} ", segment.text) for segment in segments))
    said = whole.split()
    staff = fixed.words | ours.words if ours.words else fixed.words
    copied = (run for run in _runs(said, RUN, staff) if fixed.holds(run) or ours.holds(run))
    taken = (run for run in _runs(said, STRANGERS_RUN, strangers.words) if strangers.holds(run))
    written = (run for run in quoted if f" {run} " in whole)
    found = (run for runs in (copied, taken, written) for run in runs if f" {run} " not in given)
    first = next(found, None)
    return [] if first is None else [first]


@lru_cache(maxsize=64)
def _fixed(rules: str) -> _Page:
    return _page(rules)


@lru_cache(maxsize=64)
def _asked(text: str) -> tuple[str, _Page, _Page, tuple[str, ...]]:
    """Return the words that a reply is made from, a colleague's, those around them, and what these quote."""
    given = _joined("\n".join(found[0] for found in _GIVEN.finditer(text)))
    ours = _page("\n".join(found[0] for found in _OURS.finditer(text)))
    around = _OURS.sub(_BREAK, _GIVEN.sub(_BREAK, text))
    quoted = (_joined(found[1] or found[2]).strip() for found in _QUOTATION.finditer(_NAMES.sub(_BREAK, around)))
    return given, ours, _page(around), tuple(run for run in quoted if sum(map(_weight, run.split())) >= QUOTED)


def _page(text: str) -> _Page:
    joined = _joined(text)
    return _Page(joined, frozenset(joined.split()) - {_BREAK})


def _joined(text: str) -> str:
    return f" {' '.join(_TOKEN.findall(text.casefold()))} "


def _weight(word: str) -> float:
    return 0.5 if _HAN.match(word) else 1.0


def _runs(words: Sequence[str], least: int, known: Collection[str]) -> Iterator[str]:
    """Yield every run of known words that is long enough; a run with any other word stands in none of their texts."""
    stretch: list[str] = []
    for word in (*words, _BREAK):
        if word in known:
            stretch.append(word)
        elif stretch:
            if len(stretch) >= least:
                yield from _windows(stretch, least)
            stretch = []


def _windows(words: Sequence[str], least: int) -> Iterator[str]:
    weights = [_weight(word) for word in words]
    end, weight = 0, 0.0
    for start, lost in enumerate(weights):
        while weight < least and end < len(words):
            weight += weights[end]
            end += 1
        if weight < least:
            return
        yield " ".join(words[start:end])
        weight -= lost
