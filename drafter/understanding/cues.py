"""Cues: phrases that give a meaning away, written so that a native speaker can read and mend them.

One cue a line. `order*` matches every word that begins so, `(a|b c)` one of several, `(a|b)?` perhaps one of them,
`_` up to three words (in Chinese: up to six characters), `^` and `$` the ends of a clause. Cues are spelt as usual;
they are folded like the text. Each cue knows a literal that it cannot match without, so that a text is compared only with the
few cues it could meet: no cue that can run long is ever tried on a text it cannot match.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from drafter.domain.store import Language
from drafter.understanding.folding import fold

CLAUSE_END = "\n"
_TOKEN = re.compile(r"\(([^()]*)\)(\??)|(\^|\$|_)|([^\s()_^$]+)")
_HAN_GAP, _WORD_GAP = "[^\n]{0,6}?", "(?:[^ \n]+ ){0,3}?"


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue that was met: what it means, in which clause, where, and whether the words before it take it back."""

    name: str
    clause: int
    start: int
    negated: bool = False


@dataclass(frozen=True, slots=True)
class _Cue:
    name: str
    pattern: re.Pattern[str]
    literals: tuple[str, ...]


class CueSet:
    """All cues of one language.

    Args:
        language: whose spelling they follow.
        cues: cue lines by the name that a hit carries.
        negators: cue lines that, ending right before a hit (or at most three words before), take it back.
    """

    def __init__(self, language: Language, cues: Mapping[str, str], negators: str = "") -> None:
        self._language = language
        self._by_literal: dict[str, list[_Cue]] = {}
        for name, lines in cues.items():
            for line in _lines(lines):
                cue = _parse(name, line, language)
                for literal in cue.literals:
                    self._by_literal.setdefault(literal, []).append(cue)
        self._negator = _negator(_lines(negators), language)

    def find(self, clauses: Sequence[str]) -> list[Hit]:
        """Return every cue met in the folded clauses, in order of place."""
        text = CLAUSE_END.join(clauses)
        starts = _starts(clauses)
        candidates = {id(cue): cue for literal, cues in self._by_literal.items() if literal in text for cue in cues}
        hits = []
        for cue in candidates.values():
            for match in cue.pattern.finditer(text):
                clause = bisect_right(starts, match.start()) - 1
                before = text[starts[clause] : match.start() + (self._language != "zh")]
                hits.append(Hit(cue.name, clause, match.start(), self._negates(before)))
        return sorted(hits, key=lambda hit: (hit.start, hit.name))

    def _negates(self, before: str) -> bool:
        return self._negator is not None and self._negator.search(before[-60:]) is not None


def _starts(clauses: Iterable[str]) -> list[int]:
    starts, place = [], 0
    for clause in clauses:
        starts.append(place)
        place += len(clause) + 1
    return starts


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _parse(name: str, line: str, language: Language) -> _Cue:
    pattern, literals = _compile(line, language)
    if not literals:
        raise ValueError(f"the cue {line!r} has no word that it always needs")
    return _Cue(name, re.compile(pattern), literals)


def _compile(line: str, language: Language) -> tuple[str, tuple[str, ...]]:
    """Return the regular expression of a cue line and the words of which a matching text must hold one."""
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
            needed.append(tuple(literal for _, literal in words))
    if line[read:].strip():
        raise ValueError(f"the cue {line!r} cannot be read at {line[read:]!r}")
    return "".join(parts), max(needed, key=lambda words: min(map(len, words), default=0))


def _word(text: str, language: Language) -> tuple[str, str]:
    """Return the regular expression of a word (or words) and its longest literal part."""
    if language == "zh":
        folded = fold(text, language)
        return re.escape(folded), folded
    words = [(fold(word.rstrip("*"), language).strip(), word.endswith("*")) for word in text.split()]
    regex = " ".join(re.escape(word) + (r"[^ \n]*" if open_end else "") for word, open_end in words)
    return regex, max((word for word, _ in words), key=len, default="")


def _negator(lines: Sequence[str], language: Language) -> re.Pattern[str] | None:
    if not lines:
        return None
    choice = "|".join(_compile(line, language)[0] for line in lines)
    gap = "[^，,\n]{0,2}" if language == "zh" else "(?:[^ ,\n]+ ){0,2}"
    return re.compile(f"(?:{choice}){gap}$")
