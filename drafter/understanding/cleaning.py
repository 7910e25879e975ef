"""Keeps what the customer newly says: no quoted history, signature, footer, legal notice or markup.

Every line is looked at a fixed number of times, so that the time grows with the text; of a very long message only the
first `MAX_CHARACTERS` are read.
"""

import html
import re
from dataclasses import dataclass

from drafter.understanding import mail_marks as marks
from drafter.understanding.html_text import is_html, strip_html

MAX_CHARACTERS = 24_000
MAX_KEPT = 8_000
_MAX_LINE = 4_000
_HEADER_LINES = 2
_SIGNATURE_LINES = 8
_SIGNATURE_LINE = 70
_SIGNATURE_WORDS = 6
_MIN_WORDS = 3
_HAN_SENTENCE = 5
_INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]"
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A message's new words, and what it quotes."""

    text: str
    quoted: str = ""


def clean(body: str) -> Cleaned:
    """Return the new words of a message; both parts may be empty."""
    body = body[:MAX_CHARACTERS]
    quoted = ""
    if "<!--" in body:
        body = _COMMENT.sub(" ", body)
    if is_html(body):
        body, quoted = strip_html(body)
    elif "&" in body:
        body = html.unescape(body)
    body = _INVISIBLE.sub("", body.replace("\r\n", "\n").replace("\r", "\n"))
    body = _SPACES.sub(" ", body)
    kept, dropped = _Lines(body).part()
    text = _BLANK_LINES.sub("\n\n", "\n".join(kept)).strip()
    return Cleaned(text[:MAX_KEPT], "\n".join([*dropped, quoted]).strip()[:MAX_KEPT])


class _Lines:
    """One pass over a message's lines."""

    def __init__(self, body: str) -> None:
        self._lines = [line[:_MAX_LINE].strip() for line in body.split("\n")]
        self._kept: list[str] = []
        self._quoted: list[str] = []

    def part(self) -> tuple[list[str], list[str]]:
        """Return the kept and the quoted lines."""
        place = 0
        while place < len(self._lines):
            line = self._lines[place]
            if line.startswith((">", "|")):
                self._quoted.append(line.lstrip(">| "))
            elif skipped := self._header(place):
                if not self._quotes_follow(place + skipped):
                    self._quoted += self._lines[place + skipped :]
                    break
                place += skipped
                continue
            elif line in {"--", "-- ", "—", "__"} or marks.DISCLAIMER.match(line):
                break
            elif marks.REPLY_ABOVE.search(line):
                if any(self._kept):
                    break
            elif marks.CLOSING.match(line) and self._says_something():
                place = self._end_of_signature(place)
                continue
            elif not marks.FOOTER.match(line) and not marks.WARNING.match(line):
                self._kept.append(line)
            place += 1
        return self._kept, self._quoted

    def _says_something(self) -> bool:
        """Return whether more than a greeting was kept: a `Thanks` below it closes, else it is the message."""
        return sum(len(line.split()) + len(line) // _HAN_SENTENCE for line in self._kept) >= _MIN_WORDS

    def _header(self, place: int) -> int:
        """Return how many lines from here introduce a quotation; 0 for none."""
        line = self._lines[place]
        if len(line) > _SIGNATURE_LINE * 4:
            return 0
        if marks.QUOTE_HEADER.match(line):
            return 1
        following = self._lines[place + 1 : place + 1 + _HEADER_LINES]
        if following and marks.WRAPPED_HEADER_START.match(line) and marks.WRAPPED_HEADER_END.match(following[0]):
            return 2
        if (
            marks.MAIL_HEADER.match(line)
            and sum(bool(marks.MAIL_HEADER.match(each)) for each in following) == len(following) > 1
        ):
            return 1
        return 0

    def _quotes_follow(self, place: int) -> bool:
        """Return whether the next line with words is a marked quotation, so that new words may stand below it."""
        following = next((line for line in self._lines[place : place + _HEADER_LINES + 1] if line), "")
        return following.startswith(">")

    def _end_of_signature(self, place: int) -> int:
        """Return the first line after a closing formula and the short lines below it that are only a signature."""
        end = place + 1
        while end < len(self._lines) and end - place <= _SIGNATURE_LINES:
            line = self._lines[end]
            wordy = len(line) > _SIGNATURE_LINE or len(line.split()) > _SIGNATURE_WORDS
            stops = line.startswith(">") or "?" in line or wordy or self._header(end)
            if stops or marks.POSTSCRIPT.match(line) or marks.DISCLAIMER.match(line):
                break
            end += 1
        return end
