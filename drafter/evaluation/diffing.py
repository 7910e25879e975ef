"""What differs between two texts, word by word; Chinese, which has no spaces, character by character."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_HAN = r"\u3400-\u9fff\uf900-\ufaff"
_TOKENS = re.compile(rf"[{_HAN}]|[^\W{_HAN}]+|\s+|[^\w\s]")
_SPACES = re.compile(r"\s+")
_MARKS = {"removed": ("[-", "-]"), "added": ("{+", "+}")}
_GAP = " … "

Kind = Literal["equal", "removed", "added"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that both have, that only the first has (`removed`), or only the second (`added`)."""

    kind: Kind
    text: str


def segments(before: str, after: str) -> list[Segment]:
    """Return both texts as one list: what is equal and removed makes the first, what is equal and added the second."""
    return list(_joined(_compared(_TOKENS.findall(before), _TOKENS.findall(after))))


def _compared(before: Sequence[str], after: Sequence[str]) -> Iterator[Segment]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag == "equal":
            yield Segment("equal", "".join(before[start:end]))
            continue
        if start < end:
            yield Segment("removed", "".join(before[start:end]))
        if other_start < other_end:
            yield Segment("added", "".join(after[other_start:other_end]))


def _joined(found: Iterator[Segment]) -> Iterator[Segment]:
    """Yield the segments with changes that only a space divides taken together: people compare phrases, not words."""
    removed, added = "", ""
    pending = ""
    for segment in found:
        if segment.kind == "equal" and (removed or added) and segment.text.isspace() and "\n" not in segment.text:
            pending = segment.text
            continue
        if segment.kind == "equal":
            yield from _changed(removed, added, pending)
            removed, added, pending = "", "", ""
            yield segment
            continue
        removed, added, pending = removed + pending, added + pending, ""
        removed += segment.text if segment.kind == "removed" else ""
        added += segment.text if segment.kind == "added" else ""
    yield from _changed(removed, added, pending)


def _changed(removed: str, added: str, pending: str) -> Iterator[Segment]:
    kinds: tuple[tuple[Kind, str], ...] = (("removed", removed), ("added", added), ("equal", pending))
    for kind, text in kinds:
        if text:
            yield Segment(kind, text)


def marked(before: str, after: str) -> str:
    """Return the second text with what it lost as `[-…-]` and what it gained as `{+…+}`, as on a terminal."""
    return "".join(_mark(segment) for segment in segments(before, after))


def differences(before: str, after: str, around: int = 20, most: int = 300) -> str:
    """Return what differs on one line, with at most `around` characters of what stands beside it; empty if nothing."""
    parts = segments(before, after)
    if all(part.kind == "equal" for part in parts):
        return ""
    shown = [
        _mark(part) if part.kind != "equal" else _shortened(part.text, around, first=at == 0, last=at == len(parts) - 1)
        for at, part in enumerate(parts)
    ]
    line = _SPACES.sub(" ", "".join(shown)).strip()
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _mark(segment: Segment) -> str:
    left, right = _MARKS.get(segment.kind, ("", ""))
    return f"{left}{segment.text}{right}"


def _shortened(text: str, around: int, *, first: bool, last: bool) -> str:
    """Return the ends of an unchanged stretch that touch a change."""
    if first:
        return text if len(text) <= around else f"…{text[-around:]}"
    if last:
        return text if len(text) <= around else f"{text[:around]}…"
    return text if len(text) <= 2 * around else f"{text[:around]}{_GAP}{text[-around:]}"
