"""Cues: phrases that give a meaning away, written so that a native speaker can read and mend them.

One cue a line; a group in brackets may run over several. `order*` matches every word that begins so, `(a|b c)` one of
several, `(a|b)?` perhaps one of them, `_` up to three words (in Chinese: up to six characters), `^` and `$` the ends of
a clause. Cues are spelt as usual; they are folded like the text. Each cue knows words of which it cannot match without
one, so that a text is compared only with the few cues it could meet. A cue named `idiom:<name>` is a set phrase in
which cues of that name mean something else: those that begin inside it are not met.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from drafter.domain.store import Language
from drafter.understanding.folding import fold

CLAUSE_END = "\n"
_IDIOM = "idiom:"
_TOKEN = re.compile(r"\(([^()]*)\)(\??)|(\^|\$|_)|([^\s()_^$]+)")
_HAN_KEY = 2
_HAN_GAP, _WORD_GAP = "[^\n]{0,6}?", "(?:[^ \n]+ ){0,3}?"


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue that was met: what it means, in which clause, where, and whether the words before it take it back."""

    name: str
    clause: int
    start: int
    negated: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Cue:
    """A cue as it is found.

    `keys` are whole words of which a matching text holds one; a key ending in `*` is a word's beginning. Of `others`,
    whole words all of them, it holds one too; where there are none, the keys say all.
    """

    name: str
    source: str
    keys: tuple[str, ...]
    others: frozenset[str]


@cache
def _compiled(source: str) -> re.Pattern[str]:
    """Return the expression, compiled at its first use: all of them take 0.3 s, and most tickets need few."""
    return re.compile(source)


class CueSet:
    """All cues of one language.

    Args:
        language: whose spelling they follow.
        cues: cue lines by the name that a hit carries.
        negators: cue lines that, ending at most two words before a hit, take it back.
        bare_negators: cue lines that take back only what comes right after them.
    """

    def __init__(
        self, language: Language, cues: Mapping[str, str], negators: str = "", bare_negators: str = ""
    ) -> None:
        self._language = language
        self._by_key: dict[str, list[_Cue]] = {}
        for name, lines in cues.items():
            for line in _lines(lines):
                cue = _parse(name, line, language)
                for key in cue.keys:
                    self._by_key.setdefault(key, []).append(cue)
        self._stems = tuple((f" {key[:-1]}", key) for key in self._by_key if key.endswith("*"))
        self._negator = _negator(_lines(negators), _lines(bare_negators), language)

    def find(self, clauses: Sequence[str]) -> list[Hit]:
        """Return every cue met in the folded clauses, in order of place."""
        text = CLAUSE_END.join(clauses)
        starts = _starts(clauses)
        hits: list[Hit] = []
        idioms: list[tuple[str, int, int]] = []
        for cue in self._candidates(text):
            for match in _compiled(cue.source).finditer(text):
                if cue.name.startswith(_IDIOM):
                    idioms.append((cue.name.removeprefix(_IDIOM), *match.span()))
                    continue
                clause = bisect_right(starts, match.start()) - 1
                before = text[starts[clause] : match.start() + (self._language != "zh")]
                hits.append(Hit(cue.name, clause, match.start(), self._negates(before)))
        if idioms:
            hits = [hit for hit in hits if not _is_within(hit, idioms)]
        return sorted(hits, key=lambda hit: (hit.start, hit.name))

    def _candidates(self, text: str) -> Iterable[_Cue]:
        if self._language == "zh":
            keys = {text[place : place + length] for length in (1, _HAN_KEY) for place in range(len(text))}
        else:
            keys = set(text.split())
            keys.update([key for stem, key in self._stems if stem in text])
        found = set().union(*map(self._by_key.__getitem__, keys & self._by_key.keys()))
        return [cue for cue in found if not cue.others or not cue.others.isdisjoint(keys)]

    def _negates(self, before: str) -> bool:
        return self._negator is not None and self._negator.search(before[-60:]) is not None


def _is_within(hit: Hit, idioms: Sequence[tuple[str, int, int]]) -> bool:
    return any(hit.name == name and start <= hit.start < end for name, start, end in idioms)


def _starts(clauses: Iterable[str]) -> list[int]:
    starts, place = [], 0
    for clause in clauses:
        starts.append(place)
        place += len(clause) + 1
    return starts


def _lines(text: str) -> list[str]:
    """Return the cue lines, those whose group runs on joined."""
    found: list[str] = []
    is_open = False
    for line in filter(None, map(str.strip, text.splitlines())):
        if is_open:
            found[-1] += line
        else:
            found.append(line)
        is_open = found[-1].count("(") > found[-1].count(")")
    return found


def _parse(name: str, line: str, language: Language) -> _Cue:
    pattern, needed = _compile(line, language)
    keys, *rest = sorted(needed, key=_shortest, reverse=True)
    if not keys or not all(keys):
        raise ValueError(f"the cue {line!r} has no word that it always needs")
    whole = [words for words in rest if all(words) and not any(word.endswith("*") for word in words)]
    return _Cue(name, pattern, keys, frozenset(whole[0] if whole else ()))


def _shortest(words: Sequence[str]) -> int:
    return min(map(len, words), default=0)


def _compile(line: str, language: Language) -> tuple[str, list[tuple[str, ...]]]:
    """Return the regular expression of a cue line and, by group, the words of which a matching text must hold one."""
    han = language == "zh"
    parts = ["" if han else " "]
    needed: list[tuple[str, ...]] = [()]
    read = 0
    for token in _TOKEN.finditer(line):
        if line[read : token.start()].strip():
            break
        read = token.end()
        group, optional, mark, word = token[1], token[2], token[3], token[4]
        if mark:
            parts.append({"_": _HAN_GAP if han else _WORD_GAP, "^": "", "$": ""}[mark])
            if mark == "^":
                parts[0] = r"(?:^|(?<=\n))" + parts[0]
            elif mark == "$":
                parts.append(r"(?=$|\n)")
            continue
        words = [_word(each, language) for each in (group.split("|") if group is not None else [word])]
        choice = "|".join(regex + ("" if han else " ") for regex, _ in words)
        parts.append(f"(?:{choice}){'?' if optional else ''}")
        if not optional:
            needed.append(tuple(key for _, key in words))
    if line[read:].strip():
        raise ValueError(f"the cue {line!r} cannot be read at {line[read:]!r}")
    return "".join(parts), needed


def _word(text: str, language: Language) -> tuple[str, str]:
    """Return the regular expression of a word (or words) and the key it is found by."""
    if language == "zh":
        folded = fold(text, language)
        return re.escape(folded), folded[:_HAN_KEY]
    words = [(fold(word.rstrip("*"), language).strip(), word.endswith("*")) for word in text.split()]
    regex = " ".join(re.escape(word) + (r"[^ \n]*" if open_end else "") for word, open_end in words)
    keys = [f"{each}*" if open_end else each for word, open_end in words for each in word.split()]
    return regex, max(keys, key=len, default="")


def _negator(near: Sequence[str], bare: Sequence[str], language: Language) -> re.Pattern[str] | None:
    """Return what, found at the end of the words before a hit, takes the hit back."""
    gap = "[^，,\n]{0,2}" if language == "zh" else "(?:[^ ,\n]+ ){0,2}"
    choices = [_compile(line, language)[0] + gap for line in near] + [_compile(line, language)[0] for line in bare]
    return re.compile(f"(?:{'|'.join(choices)})$") if choices else None
