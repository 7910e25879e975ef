"""Two drafts side by side: what only one of them says."""

import re
from collections import Counter
from itertools import takewhile

from drafter.evaluation.diffing import Segment, segments

MOST_MATCHES = 60_000
_PIECES = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|\w+|\s+|[^\w\s]")


def compared(before: str, after: str) -> tuple[Segment, ...]:
    """Return what differs between two drafts: word by word, or as a whole between where they begin and end alike.

    Comparing words takes time with the square of how often each stands in both, and a draft that says one word a
    thousand times would take minutes.
    """
    times = Counter(_PIECES.findall(after))
    if sum(times[piece] for piece in _PIECES.findall(before)) <= MOST_MATCHES:
        return tuple(segments(before, after))
    start = _alike(before, after)
    end = min(_alike(before[::-1], after[::-1]), min(len(before), len(after)) - start)
    parts = (
        Segment("equal", before[:start]),
        Segment("removed", before[start : len(before) - end]),
        Segment("added", after[start : len(after) - end]),
        Segment("equal", before[len(before) - end :]),
    )
    return tuple(part for part in parts if part.text)


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
