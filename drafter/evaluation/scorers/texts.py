"""Plain readings of a text, shared by scorers; they know nothing of verification."""

import re
import unicodedata
from functools import lru_cache

from drafter.evaluation.bench.canaries import letters

LONG_SECRET = 12
"""Letters and figures from which words are looked for without spaces and marks; shorter ones would be met by chance."""
LEAST_STEM = 4
LEAST_CAPITAL_STEM = 6
_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_HAN_CHARACTER = re.compile(f"[{_HAN}]")
_LOOSE_SPACE = re.compile(f"(?<=[{_HAN}]) | (?=[{_HAN}€$£¥%])|(?<=[€$£¥]) (?=[0-9])")
_SIGNS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "‐": "-", "−": "-", "–": "-", "—": "-"})
_EMPTY_LINE = re.compile(r"\n\s*\n")
_LINK = re.compile(r"(?:https?://|www\.)\S*[^\s.,;:)\]]|\S+@\S+\.\w+")
_LINK_AT_END = re.compile(r"https?://\S+\s+(?=[A-ZÀ-Ý¿¡])")
_CLOSING = '”"»“)）'
_MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_SENTENCE_END = re.compile(
    f"(?<=[!?。！？])(?![{_CLOSING}])\\s*|(?<=[!?。！？][{_CLOSING}])\\s*"
    f"|(?<![0-9][.])(?<=[.])\\s+|(?<=[.][{_CLOSING}])\\s+"
    f"|(?<=[0-9][.])\\s+(?=[^\\W\\d_a-zà-ÿ])(?!{_MONTHS})"  # `6. Dezember` goes on
    "|\\n+"
)
_WORD = re.compile(f"[{_HAN}]|[^\\W_{_HAN}]+(?:['’\\-][^\\W_{_HAN}]+)*")
_QUOTED = re.compile("“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」")

_letters = lru_cache(maxsize=512)(letters)


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Return a text in one spelling: NFKC, small letters, single plain spaces, plain quotes and hyphens.

    Spaces beside Han characters, and between a figure and its currency or per cent sign, are left out.
    """
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_SIGNS)
    return _LOOSE_SPACE.sub("", " ".join(plain.split()))


def holds(text: str, words: str) -> bool:
    """Return whether a text holds these words, written alike but for case, spaces and quotes.

    A figure or word is not found within a longer one; but a word of four letters, or of six when it begins with a
    capital, is found with its endings too (`refund` in `refunded`, `http` in `https`).
    """
    folded, wanted = fold(text), fold(words)
    endings = _takes_endings(words)
    at = folded.find(wanted)
    while at >= 0:
        if _stands_alone(folded, at, at + len(wanted), endings=endings):
            return True
        at = folded.find(wanted, at + 1)
    return False


def holds_any(text: str, choice: str) -> bool:
    """Return whether a text holds one of the alternatives of `a|b`."""
    return any(holds(text, words) for words in choice.split("|") if words.strip())


def gives_away(text: str, words: str) -> bool:
    """Return whether a text holds a secret: as `holds` does, and longer ones by their letters and figures alone."""
    wanted = _letters(words)
    return holds(text, words) or (len(wanted) >= LONG_SECRET and wanted in _letters(text))


def _takes_endings(words: str) -> bool:
    last = (words.rsplit(maxsplit=1) or [""])[-1]
    if not last.isalpha():
        return False
    return len(last) >= (LEAST_STEM if last[0].islower() else LEAST_CAPITAL_STEM)


def _stands_alone(text: str, start: int, end: int, *, endings: bool) -> bool:
    first, last = text[start], text[end - 1]
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    if _joins(first) and before:
        if _joins(before[-1]):
            return False
        if first.isdigit() and before[-1] in ".,:" and before[0].isdigit() and len(before) > 1:
            return False
    if not _joins(last) or not after:
        return True
    if _joins(after[0]):
        return endings
    return not (last.isdigit() and after[0] in ".,:" and after[1:].isdigit())


def _joins(character: str) -> bool:
    return character.isalnum() and not is_han(character)


def is_han(character: str) -> bool:
    """Return whether this is a Chinese character."""
    return _HAN_CHARACTER.match(character) is not None


def han_share(text: str) -> float:
    """Return the share of Chinese characters among a text's letters."""
    written = [letter for letter in text if letter.isalpha()]
    return len(_HAN_CHARACTER.findall(text)) / len(written) if written else 0.0


def without_links(text: str) -> str:
    """Return a text without its links and addresses."""
    return _LINK.sub(" ", text)


def without_quotes(text: str) -> str:
    """Return a text without what stands between quotation marks."""
    return _QUOTED.sub(" ", text)


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return a text's words as written; each Chinese character is one."""
    return tuple(_WORD.findall(without_links(text)))


@lru_cache(maxsize=256)
def sentences_of(text: str) -> tuple[str, ...]:
    """Return a text's sentences and single lines, without links."""
    pieces = _SENTENCE_END.split(without_links(_LINK_AT_END.sub("\n", text)))
    return tuple(piece.strip() for piece in pieces if piece.strip())


def paragraphs_of(text: str) -> list[str]:
    """Return what stands between a text's empty lines."""
    return [part.strip() for part in _EMPTY_LINE.split(text) if part.strip()]
