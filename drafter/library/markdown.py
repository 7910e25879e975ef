"""Markdown, as far as articles need it: headings and paragraphs as plain text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

LONG_PARAGRAPH = 900
"""Characters above which a paragraph is cut at sentence ends: the embedder blurs what is longer."""

_HEADING = re.compile(r"#{1,6}\s+(.*?)\s*#*$")
_LIST_ITEM = re.compile(r"(?:[-*+]|\d+[.)])\s")
_CJK = r"\u3000-\u303f\u4e00-\u9fff\uff00-\uffef"
_CJK_BREAK = re.compile(rf"(?<=[{_CJK}])\n(?=[{_CJK}])")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")
_MARKUP = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), ""),
    (re.compile(r"\[([^\]]+)\]\((https?://[^)\s]+)\)"), r"\1 (\2)"),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"`([^`]+)`"), r"\1"),
)


class Block(NamedTuple):
    """A heading or a paragraph."""

    is_heading: bool
    text: str


def parse_blocks(body: str) -> Iterator[Block]:
    """Yield the headings and paragraphs without emphasis and link syntax; a list keeps its lines."""
    for pattern, replacement in _MARKUP:
        body = pattern.sub(replacement, body)
    paragraph: list[str] = []
    for line in [*body.splitlines(), ""]:
        stripped = line.strip()
        heading = _HEADING.match(stripped)
        if stripped and not heading:
            paragraph.append(stripped)
            continue
        if paragraph:
            yield Block(is_heading=False, text=_join(paragraph))
            paragraph = []
        if heading and heading.group(1):
            yield Block(is_heading=True, text=heading.group(1))


def cut(paragraph: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of a paragraph's pieces: whole sentences, each piece at most `LONG_PARAGRAPH` where it can."""
    start = last = 0
    for end in [*(match.end() for match in _SENTENCE_END.finditer(paragraph)), len(paragraph)]:
        if end - start > LONG_PARAGRAPH and last > start:
            yield start, len(paragraph[:last].rstrip())
            start = last
        last = end
    if start < len(paragraph):
        yield start, len(paragraph)


def _join(lines: list[str]) -> str:
    if any(_LIST_ITEM.match(line) for line in lines):
        return "\n".join(lines)
    return _CJK_BREAK.sub("", "\n".join(lines)).replace("\n", " ")
