"""A small language for tables of phrases, and a scanner that finds all of them in one walk over a text.

A table cell holds phrases separated by `|`. In a phrase, words stand between spaces; `a/b` is a choice, `ship*` a
beginning, `pagad~` a participle in either gender and number, `word?` may be missing, `..` skips up to six words (Chinese: eight characters) inside a sentence.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, pairwise, product
from operator import add
from sys import intern
from typing import NamedTuple, cast

_PREFIX = 3
_PARTICIPLE = ("o", "a", "os", "as", "i", "e")
_LATIN_JOIN = r"[\s'’,\-–()\"»«„“”#€$£¥%]{1,3}"
_LATIN_GAP = r"(?:[\s'’\-–()\"»«„“”#€$£¥%]{1,3}(?:\d[\d.,]*|\w+)){0,6}?"
_HAN_JOIN = r"\s?"
_HAN_GAP = r"[^。！？；，,!?;\n]{0,8}?"
_ENDINGS = {"*": r"\w*", "~": "(?:os|as|[oaie])"}
_WORD_CHARACTER = re.compile(r"\w")
_NOT_A_WORD = re.compile(r"[^\w]")
_TOKEN = re.compile(r"([\u3007\u4e00-\u9fff]|[^\W_\u3007\u4e00-\u9fff]+)")


class Token(NamedTuple):
    """A word, a number or one Chinese character, in lower case."""

    text: str
    start: int
    end: int


_token = partial(cast("Callable[[type[Token], tuple[str, int, int]], Token]", tuple.__new__), Token)
"""`Token._make` without the length check: a text has tens of tokens."""


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
    pieces = _TOKEN.split(lower)  # what stands between the tokens, and every second one a token
    ends = list(accumulate(map(len, pieces)))
    return list(map(_token, zip(pieces[1::2], ends[::2], ends[1::2], strict=False)))


def words_of(lower: str) -> frozenset[str]:
    """Return what the tokens of a folded text say."""
    return frozenset(_TOKEN.findall(lower))


_Need = str | tuple[str, str]
"""A token, the beginning of one (`*ship`), or two tokens side by side; in Chinese one character or two."""
_Option = frozenset[tuple[_Need, str]]
"""What a text must hold one of for a phrase to stand in it, each with the token that the phrase then begins with."""
_Said = tuple[bool, str, str]
"""What a phrase is: whether it claims anything, its family, its name."""
_Found = tuple[int, int, _Said]
"""Where a phrase begins, where it ends (less than zero, so that the longest comes first), and what it is."""
Words = Mapping[str, Sequence[Token]]
"""A text's tokens by what they say."""


def by_word(tokens: Iterable[Token]) -> Words:
    """Return the tokens by their text, each word's in text order."""
    found: dict[str, list[Token]] = {}
    for token in tokens:
        found.setdefault(token[0], []).append(token)
    return found


def is_han(character: str) -> bool:
    """Return whether a character is a Chinese one."""
    return "\u4e00" <= character <= "\u9fff" or character == "\u3007"


@dataclass(slots=True)
class _Phrase:
    """A phrase of a row, compiled when a text first holds what it needs; `alone` are the choices of one plain word."""

    said: _Said
    row: int
    text: str
    alone: Sequence[str]
    pattern: re.Pattern[str] | None = None


class Phrasebook:
    """All tables of one language, ready to scan.

    Each phrase knows words and neighbours of which it cannot match without one, so that a text is compared only with
    the few phrases it could hold, and only those are ever compiled: all of them take half a second a language.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, str]], *, han: bool = False) -> None:
        self._han = han
        phrases: list[_Phrase] = []
        cells = ((family, name, cell) for family, table in tables.items() for name, cell in table.items())
        for row, (family, name, cell) in enumerate(cells):
            split = [phrase.lower().split() for phrase in cell.split("|") if phrase.strip()]
            split.sort(key=lambda words: -len(self._source(words)))  # the longest one counts
            said = (name != "idle", family, name)
            phrases += [_Phrase(said, row, " ".join(words), self._alone(words)) for words in split]
        rarest = _rarest([self._options(phrase.text.split()) for phrase in phrases])
        self._begun: list[tuple[_Phrase, str, int]] = []
        """Each phrase with each token it may begin with, and its row: one for its words and one for its beginnings."""
        self._needing: dict[_Need, list[int]] = {}
        for phrase, option in zip(phrases, rarest, strict=True):
            for begin in {begin for _, begin in option}:
                for need in (need for need, key in option if key == begin):
                    self._needing.setdefault(need, []).append(len(self._begun))
                self._begun.append((phrase, begin, 2 * phrase.row + begin.startswith("*")))
        self._stems: dict[str, list[str]] = {}
        named = {*self._needing, *(begin for _, begin, _ in self._begun)}
        for stem in sorted(key[1:] for key in named if isinstance(key, str) and key.startswith("*")):
            self._stems.setdefault(stem[:_PREFIX], []).append(stem)

    def _source(self, words: Sequence[str]) -> str:
        """Return a phrase as a regular expression."""
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
        return pattern + ("" if ends_open else r"(?!\w)")

    def _slot(self, word: str) -> str:
        # longest first, and for words the boundary decides
        choices = sorted((self._choice(choice) for choice in word.split("/")), key=len, reverse=True)
        return f"(?:{'|'.join(choices)})" + ("" if self._han else r"(?!\w)")

    def _choice(self, choice: str) -> str:
        return re.escape(choice.rstrip("*~")).replace("'", "['’]") + _ENDINGS.get(choice[-1:], "")

    def _alone(self, words: Sequence[str]) -> Sequence[str]:
        """Return the choices of a phrase that is one plain word, longest first; empty where it is more than that."""
        choices = sorted(words[0].split("/"), key=len, reverse=True)
        plain = not any(mark in words[0] for mark in "*~'") and (self._han or all(map(_TOKEN.fullmatch, choices)))
        return tuple(choices) if len(words) == 1 and plain else ()

    def _options(self, words: Sequence[str]) -> list[_Option]:
        """Return all that a phrase needs: a first token, one of each word that may not be missing, neighbours."""
        first = words[0].split("/")
        begins = frozenset(key for choice in first for key in self._keys(choice))
        options: list[_Option] = [frozenset((key, key) for key in begins)]
        for word in words:
            needed = [self._telling(choice) for choice in word.split("/")]
            if word == ".." or word.endswith("?") or not all(needed):
                continue
            if word is words[0]:
                pairs = zip(needed, map(self._keys, first), strict=True)
                options.append(frozenset((need, key) for need, keys in pairs for key in keys))
            else:
                options.append(frozenset(product(needed, begins)))
        plain = [] if self._han else [self._plain(word) for word in words]
        for place, neighbours in enumerate(pairwise(plain)):
            if all(neighbours):
                both = product(*neighbours)
                options.append(
                    frozenset((pair, pair[0]) for pair in both) if not place else frozenset(product(both, begins))
                )
        return options

    def _keys(self, choice: str) -> Sequence[str]:
        """The first tokens a word may be; a beginning is marked with a star."""
        stem = choice.rstrip("*~")
        if is_han(stem[0]):
            return (stem[0],)
        word = _NOT_A_WORD.split(stem)[0]
        if word == stem and choice.endswith("~"):
            return [intern(word + ending) for ending in _PARTICIPLE]
        return (intern(f"*{word}" if word == stem and choice.endswith("*") else word),)

    def _telling(self, choice: str) -> str:
        """Return the longest token that a word needs (of Chinese its first two characters), empty where it has none."""
        stem = choice.rstrip("*~")
        if self._han:
            return max(stem.split("'"), key=len)[:2]
        found = [match.group() for match in _TOKEN.finditer(stem)]
        if found and stem != choice:  # the last one goes on
            found[-1] = f"*{found[-1]}" if len(found[-1]) >= _PREFIX else ""
        return intern(max(found, key=len, default=""))

    def _plain(self, word: str) -> Sequence[str]:
        """Return the tokens a word may be, where it is always one and may not be missing."""
        choices = word.split("/")
        if not all(_TOKEN.fullmatch(choice.removesuffix("~")) for choice in choices):
            return ()
        return [key for choice in choices for key in self._keys(choice)]

    def scan(self, lower: str, tokens: Sequence[Token], words: Words | None = None) -> list[Cue]:
        """Return the phrases found, in text order; of one family only those not inside a longer one.

        Args:
            lower: the folded text.
            tokens: its tokens.
            words: the same by what they say, where they are at hand.
        """
        starts = self._with_beginnings(by_word(tokens) if words is None else words)
        near = (*lower, *map(add, lower, lower[1:])) if self._han else pairwise([text for text, _, _ in tokens])
        needs = (self._needing.keys() & starts.keys()) | (self._needing.keys() & set(near))
        found: dict[tuple[int, int], _Found] = {}
        begun = self._begun
        for number in sorted({number for need in needs for number in self._needing[need]}):
            phrase, key, row = begun[number]
            for token in starts.get(key, ()):
                start = token[1]
                if (start, row) not in found:
                    end = self._end(phrase, lower, token)
                    if end is not None:
                        found[start, row] = (start, -end, phrase.said)
        return _without_inner({*found.values()})

    def _with_beginnings(self, words: Words) -> dict[str, Sequence[Token]]:
        """Return the tokens by what they say, and by the beginnings that phrases ask for, each marked with a star."""
        found: dict[str, Sequence[Token]] = {**words}
        stems = self._stems
        begun = [(stem, word) for word in words for stem in stems.get(word[:_PREFIX], ()) if word.startswith(stem)]
        for stem, word in begun:
            found[f"*{stem}"] = [*found.get(f"*{stem}", ()), *words[word]]
        return found

    def _end(self, phrase: _Phrase, lower: str, token: Token) -> int | None:
        """Return where a phrase ends that may begin with a token, None where it does not stand there."""
        _, start, end = token
        if phrase.alone and not self._han:
            return None if _WORD_CHARACTER.match(lower, end) else end
        for word in phrase.alone:
            if lower.startswith(word, start):
                return start + len(word)
        if phrase.alone:
            return None
        if phrase.pattern is None:
            phrase.pattern = re.compile(self._source(phrase.text.split()))
        match = phrase.pattern.match(lower, start)
        return match.end() if match else None


def _rarest(phrases: Sequence[Sequence[_Option]]) -> list[_Option]:
    """Return of each phrase's options the one whose needs fewest phrases share."""
    counts = Counter(need for options in phrases for need in {need for option in options for need, _ in option})
    return [
        min(options, key=lambda option: sum(counts[need] for need in {need for need, _ in option}))
        for options in phrases
    ]


def _without_inner(found: Iterable[_Found]) -> list[Cue]:
    """Return the cues that lie in no longer one of their family, nor where one says that it claims nothing."""
    widest: dict[str, Cue] = {}
    kept: list[Cue] = []
    for start, minus, (_, family, name) in sorted(found):
        end = -minus
        outer = widest.get(family)
        if (
            outer is not None
            and end <= outer.end
            and ((start, end) != (outer.start, outer.end) or outer.name == "idle")
        ):
            continue
        cue = Cue(family, name, start, end)
        if outer is None or end >= outer.end:
            widest[family] = cue
        kept.append(cue)
    return kept
