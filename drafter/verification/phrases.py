"""A small language for tables of phrases, and a scanner that finds all of them in one walk over a text.

A table cell holds phrases separated by `|`. In a phrase, words stand between spaces; `a/b` is a choice, `ship*` a
beginning, `pagad~` a participle in either gender and number, `word?` may be missing, `..` skips up to six words (Chinese: eight characters) inside a sentence.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import add
from typing import NamedTuple

_PREFIX = 3
_PARTICIPLE = ("o", "a", "os", "as", "i", "e")
_LATIN_JOIN = r"[\s'’,\-–()\"»«„“”#€$£¥%]{1,3}"
_LATIN_GAP = r"(?:[\s'’\-–()\"»«„“”#€$£¥%]{1,3}(?:\d[\d.,]*|\w+)){0,6}?"
_HAN_JOIN = r"\s?"
_HAN_GAP = r"[^。！？；，,!?;\n]{0,8}?"
_ENDINGS = {"*": r"\w*", "~": "(?:os|as|[oaie])"}
_NOT_A_WORD = re.compile(r"[^\w]")
_TOKEN = re.compile(r"[\u3007\u4e00-\u9fff]|[^\W_\u3007\u4e00-\u9fff]+")


class Token(NamedTuple):
    """A word, a number or one Chinese character, in lower case."""

    text: str
    start: int
    end: int


class Cue(NamedTuple):
    """A phrase of a table found in the text; `family` is the table, `name` its row."""

    family: str
    name: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return the text in lower case, each character still at its place."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def tokenize(lower: str) -> list[Token]:
    """Return the tokens of a folded text."""
    return [Token(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(lower)]


def is_han(character: str) -> bool:
    """Return whether a character is a Chinese one."""
    return "\u4e00" <= character <= "\u9fff" or character == "\u3007"


@dataclass(slots=True)
class _Phrase:
    """A phrase of a row, compiled when a text first holds a word it needs; `keys` are the tokens it can begin with."""

    family: str
    name: str
    row: int
    source: str
    keys: tuple[str, ...]
    pattern: re.Pattern[str] | None = None

    def compile(self) -> re.Pattern[str]:
        """Return the phrase as an expression, and keep it."""
        self.pattern = re.compile(self.source)
        return self.pattern


class Phrasebook:
    """All tables of one language, ready to scan.

    Each phrase knows words of which it cannot match without one, so that a text is compared only with the few phrases
    it could hold, and only those are ever compiled: all of them take half a second a language.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, str]], *, han: bool = False) -> None:
        self._han = han
        self._phrases: list[_Phrase] = []
        self._needing: dict[str, list[int]] = {}
        cells = ((family, name, cell) for family, table in tables.items() for name, cell in table.items())
        for row, (family, name, cell) in enumerate(cells):
            split = [phrase.lower().split() for phrase in cell.split("|") if phrase.strip()]
            compiled = [(words, *self._compile(words)) for words in split]
            for words, source, keys in sorted(compiled, key=lambda one: -len(one[1])):  # the longest one counts
                for key in self._needed(words, keys):
                    self._needing.setdefault(key, []).append(len(self._phrases))
                self._phrases.append(_Phrase(family, name, row, source, tuple(keys)))

    def _compile(self, words: Sequence[str]) -> tuple[str, frozenset[str]]:
        join, gap = (_HAN_JOIN, _HAN_GAP) if self._han else (_LATIN_JOIN, _LATIN_GAP)
        pattern = ""
        for word in words:
            if word == "..":
                pattern += gap
            elif not pattern:
                pattern = self._slot(word)
            elif word.endswith("?"):
                pattern += f"(?:{join}{self._slot(word[:-1])})?"
            else:
                pattern += join + self._slot(word)
        ends_open = self._han or words[-1].endswith("*")
        keys = frozenset(key for choice in words[0].split("/") for key in self._keys(choice))
        return pattern + ("" if ends_open else r"(?!\w)"), keys

    def _slot(self, word: str) -> str:
        # longest first, and for words the boundary decides
        choices = sorted((self._choice(choice) for choice in word.split("/")), key=len, reverse=True)
        return f"(?:{'|'.join(choices)})" + ("" if self._han else r"(?!\w)")

    def _choice(self, choice: str) -> str:
        return re.escape(choice.rstrip("*~")).replace("'", "['’]") + _ENDINGS.get(choice[-1:], "")

    def _keys(self, choice: str) -> Iterable[str]:
        """The first tokens a word may be; of a beginning its first three letters, marked with a star."""
        stem = choice.rstrip("*~")
        if is_han(stem[0]):
            return (stem[0],)
        word = _NOT_A_WORD.split(stem)[0]
        if word == stem and choice.endswith("~"):
            return [word + ending for ending in _PARTICIPLE]
        return (f"*{word[:_PREFIX]}" if word == stem and choice.endswith("*") else word,)

    def _needed(self, words: Sequence[str], keys: frozenset[str]) -> frozenset[str]:
        """Return tokens or beginnings of which a text must have one to hold the phrase: those of its longest word."""
        slots = [keys]
        for word in words:
            if word != ".." and not word.endswith("?"):
                needed = [self._telling(choice) for choice in word.split("/")]
                slots += [frozenset(needed)] if all(needed) else []
        return max(slots, key=lambda slot: min(len(key) - 2 * key.startswith("*") for key in slot))

    def _telling(self, choice: str) -> str:
        """Return the longest token that a word needs (of Chinese its first two characters), empty where it has none."""
        stem = choice.rstrip("*~")
        if self._han:
            return max(stem.split("'"), key=len)[:2]
        found = [match.group() for match in _TOKEN.finditer(stem)]
        if found and stem != choice:  # the last one goes on
            found[-1] = f"*{found[-1][:_PREFIX]}" if len(found[-1]) >= _PREFIX else ""
        return max(found, key=len, default="")

    def scan(self, lower: str, tokens: Sequence[Token]) -> list[Cue]:
        """Return the phrases found, in text order; of one family only those not inside a longer one."""
        starts: dict[str, list[int]] = {}
        for text, start, _ in tokens:
            starts.setdefault(text, []).append(start)
            starts.setdefault(f"*{text[:_PREFIX]}", []).append(start)
        held = starts.keys() | {*lower, *map(add, lower, lower[1:])} if self._han else starts.keys()
        found: dict[tuple[int, int, bool], Cue] = {}
        for number in sorted({number for key in self._needing.keys() & held for number in self._needing[key]}):
            phrase = self._phrases[number]
            for key in phrase.keys:
                for start in starts.get(key, ()):
                    place = start, phrase.row, key[0] == "*"
                    if place not in found:
                        match = (phrase.pattern or phrase.compile()).match(lower, start)
                        if match is not None:
                            found[place] = Cue(phrase.family, phrase.name, start, match.end())
        return _without_inner(list(found.values()))


def _without_inner(cues: list[Cue]) -> list[Cue]:
    widest: dict[str, Cue] = {}
    kept: list[Cue] = []
    for cue in sorted(set(cues), key=lambda cue: (cue.start, -cue.end, cue.name != "idle", cue.family, cue.name)):
        outer = widest.get(cue.family)
        if outer is not None and cue.end <= outer.end and (cue.start, cue.end) != (outer.start, outer.end):
            continue
        if outer is not None and (cue.start, cue.end) == (outer.start, outer.end) and outer.name == "idle":
            continue
        if outer is None or cue.end >= outer.end:
            widest[cue.family] = cue
        kept.append(cue)
    return kept
