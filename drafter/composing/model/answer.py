"""A model's answer, read: strictly where it kept to the schema, with repair where it nearly did."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from json import JSONDecodeError, JSONDecoder
from typing import Any

from pydantic import ValidationError

from drafter.composing.model.slots import SlotSheet
from drafter.domain.model import ModelReply, ReplySegment

SLOT = re.compile(r"\{([a-z][a-z0-9_.]*)(?:: *([^{}]*))?\}")
"""`{order.number}`, or `{refund_1.status: has been paid out}` for what is said in words."""
MOST_SEGMENTS = 60
MOST_TIMES = 2
"""A value said more often than this reads like a form, unless the composer's draft says it as often."""
_TRACKING = re.compile(r"\.tracking_(?:number|url)\b")
_BRACES = re.compile(r"[{}]")
_FENCE = re.compile(r"^\s*```[a-z]*\s*\n|\s*```\s*$")
_SEGMENTS = re.compile(r'"segments"\s*:\s*\[')
_JSON = re.compile(r'\[|\{\s*(?:"|}|$)')
"""How JSON begins; a slot begins with its name."""
_BREAK = re.compile(r"\n\s*\n")
_DECODER = JSONDecoder(strict=False)


class UnreadableAnswerError(ValueError):
    """An answer that holds no reply."""


def parse_reply(answer: str) -> ModelReply:
    """Return the reply in an answer: JSON, JSON among other words or in a fence, or plain paragraphs.

    Raises:
        UnreadableAnswerError: empty, or JSON of another shape.
    """
    text = _FENCE.sub("", answer).strip()
    if not text:
        raise UnreadableAnswerError("the answer is empty")
    found = _find_object(text)
    if found is not None:
        try:
            return ModelReply.model_validate(_known(found))
        except ValidationError as exc:
            problem = exc.errors()[0]
            raise UnreadableAnswerError(f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}") from exc
    if _JSON.match(text) or _SEGMENTS.search(text):
        raise UnreadableAnswerError("the answer is broken JSON")
    paragraphs = _BREAK.split(text)
    lines = (
        ReplySegment(text=line.strip(), starts_paragraph=number == 0)
        for paragraph in paragraphs
        for number, line in enumerate(paragraph.split("\n"))
        if line.strip()
    )
    return ModelReply(segments=tuple(lines))


def problems_of(reply: ModelReply, sheet: SlotSheet, *, whole: bool = True) -> list[str]:
    """Return what is wrong with a reply's slots, in words for the model; empty when nothing is.

    Args:
        reply: the reply, or its beginning.
        sheet: the slots there are.
        whole: false for a beginning, which may leave out what is still to come.
    """
    problems: list[str] = []
    used: Counter[str] = Counter()
    for segment in reply.segments:
        for name, words in SLOT.findall(segment.text):
            slot = sheet.slots.get(name)
            if slot is None:
                problems.append(f"there is no slot {{{name}}}")
            elif words and not slot.takes_words:
                problems.append(f"{{{name}}} is a value and takes no words")
            else:
                used[name] += 1
        if _BRACES.search(SLOT.sub("", segment.text)):
            problems.append(f"braces that are no slot in: {segment.text}")
    expected = _expected(sheet)
    problems += [
        f"{{{name}}} is said {times} times"
        for name, times in used.items()
        if times > max(MOST_TIMES, expected[name]) and not sheet.slots[name].takes_words
    ]
    if whole:
        problems += [f"{{{name}}} is left out" for name in _left_out(expected, used, sheet)]
    if len(reply.segments) > MOST_SEGMENTS:
        problems.append(f"{len(reply.segments)} segments are too many")
    return list(dict.fromkeys(problems))


def _expected(sheet: SlotSheet) -> Counter[str]:
    """Return how often the composer's draft says each slot."""
    return Counter(name for paragraph in sheet.reference for text in paragraph for name, _ in SLOT.findall(text))


def _left_out(expected: Iterable[str], used: Iterable[str], sheet: SlotSheet) -> Iterator[str]:
    """Yield what the composer's draft says and a reply does not; of a parcel's number and link, one will do."""
    said = {sheet.slots[name].evidence for name in used}
    tracked = {name.partition(".")[0] for name in used if _TRACKING.search(name)}
    for name in expected:
        spared = _TRACKING.search(name) and name.partition(".")[0] in tracked
        if not spared and sheet.slots[name].evidence not in said:
            yield name


class SegmentReader:
    """Reads the segments of an answer while it arrives."""

    def __init__(self) -> None:
        self._text = ""
        self._at: int | None = None

    def feed(self, text: str) -> Iterator[ReplySegment]:
        """Yield the segments that this piece of the answer completes; none after something unreadable."""
        self._text += text
        if self._at is None:
            opening = _SEGMENTS.search(self._text)
            self._at = opening and opening.end()
        while self._at is not None:
            start = self._at
            while start < len(self._text) and self._text[start] in ", \t\r\n":
                start += 1
            if start >= len(self._text) or self._text[start] != "{":
                return
            try:
                found, self._at = _DECODER.raw_decode(self._text, start)
                yield ReplySegment.model_validate(_only(found, ReplySegment))
            except (JSONDecodeError, ValidationError):
                return


def _find_object(text: str) -> dict[str, Any] | None:
    """Return the first JSON object with segments in the text."""
    for opening in re.finditer(r"\{", text):
        try:
            found, _ = _DECODER.raw_decode(text, opening.start())
        except (JSONDecodeError, RecursionError):
            continue
        if isinstance(found, dict) and "segments" in found:
            return found
    return None


def _known(found: dict[str, Any]) -> dict[str, Any]:
    """Return the answer without fields that nobody asked for; what is said beside the segments may be missing."""
    reply: dict[str, Any] = _only(found, ModelReply)
    segments = reply.get("segments")
    if isinstance(segments, list):
        shaped = [{"text": one} if isinstance(one, str) else _only(one, ReplySegment) for one in segments]
        reply["segments"] = [one for one in shaped if not isinstance(one, dict) or str(one.get("text", "x")).strip()]
    for name in ("slots", "passages", "questions"):
        if not isinstance(reply.get(name), list):
            reply.pop(name, None)
        else:
            reply[name] = [one for one in reply[name] if isinstance(one, str)]
    return reply


def _only(found: Any, noun: type[ModelReply] | type[ReplySegment]) -> Any:  # noqa: ANN401 - JSON of any shape
    if not isinstance(found, dict):
        return found
    return {name: found[name] for name in noun.model_fields if name in found}


def as_json(reply: ModelReply) -> str:
    """Return the reply as a model would have written it."""
    return json.dumps(reply.model_dump(), ensure_ascii=False)
