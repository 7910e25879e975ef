"""Text from outside as data for a model: nothing in it can close a block, name a slot or carry signs nobody sees."""

import re

from drafter.ports import TokenCounter

_INVISIBLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_TAG = re.compile(r"<(?:!--|/?[a-zA-Z])[^<>]{0,400}>")
_HTML = re.compile(
    r"</?(?:p|br|div|span|table|td|tr|html|body|a|b|i|strong|em|blockquote|ul|li|img|style)\b", re.IGNORECASE
)
_SIGNS = str.maketrans({"<": "‹", ">": "›", "{": "(", "}": ")", "`": "'"})
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r"\n\s*\n+")
_GAP = " […] "
_LABEL_END = re.compile(r"\s[-–—|/:]+\s|[.!?;:]\s|[\n。！？；：]")
_LABEL = re.compile(r"(?:\s*(?:[\u4e00-\u9fff]{1,3}|[^\s\u4e00-\u9fff]+)){1,6}")
"""Six words; of Chinese, three characters count as one."""
_HEAD_SHARE = 0.6
_SHRINK = 0.9


def as_data(text: str) -> str:
    """Return text in which no block of ours can be opened or closed and nothing reads as a slot."""
    if "<" in text and _HTML.search(text):
        text = _TAG.sub(" ", text)
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    return _BLANK_LINES.sub("\n", text.translate(_SIGNS)).strip()


def as_label(text: str) -> str:
    """Return the beginning of a title or place that strangers wrote, too short to tell a model anything else."""
    found = _LABEL.match(_LABEL_END.split(text.strip(), maxsplit=1)[0])
    return found[0] if found else ""


def clip(text: str, characters: int) -> str:
    """Return beginning and end of a raw text that is far too long, cut between words, so that no value is halved."""
    if len(text) <= characters:
        return text
    half = characters // 2
    head, tail = text[:half], text[-half:]
    head = head.rpartition("\n")[0] or head.rpartition(" ")[0] or head
    tail = tail.partition("\n")[2] or tail.partition(" ")[2] or tail
    return f"{head}\n{_GAP.strip()}\n{tail}"


def fits(text: str, tokens: int, counter: TokenCounter) -> bool:
    """Return whether the text has no more than so many tokens; most are told by their length alone."""
    if len(text.encode("utf-8", "replace")) <= tokens:  # no tokenizer makes more of a text than it has bytes
        return True
    return counter.count(text) <= tokens


def shorten(text: str, tokens: int, counter: TokenCounter) -> str:
    """Return the text within so many tokens, its middle left out; masks and slot names stay whole."""
    if tokens <= 0:
        return ""
    if len(text.encode("utf-8", "replace")) <= tokens:  # no tokenizer makes more of a text than it has bytes
        return text
    count = counter.count(text)
    if count <= tokens:
        return text
    keep = int(len(text) * tokens / count)
    while keep > 0:
        head = _closed_end(text[: int(keep * _HEAD_SHARE)])
        tail = _closed_start(text[len(text) - (keep - int(keep * _HEAD_SHARE)) :])
        shown = f"{head.rstrip()}{_GAP}{tail.lstrip()}".strip()
        if counter.count(shown) <= tokens:
            return shown
        keep = int(keep * _SHRINK)
    return ""


def _closed_end(head: str) -> str:
    """Return a beginning that does not end within a word, a mask or a slot's name."""
    for opening, closing in ("{}", "[]"):
        if head.rfind(opening) > head.rfind(closing):
            head = head[: head.rfind(opening)]
    return head[: head.rfind(" ")] if head.isascii() and " " in head else head


def _closed_start(tail: str) -> str:
    for opening, closing in ("{}", "[]"):
        end = tail.find(closing)
        if end >= 0 and not 0 <= tail.find(opening) < end:
            tail = tail[end + 1 :]
    return tail[tail.find(" ") :] if tail.isascii() and " " in tail else tail
