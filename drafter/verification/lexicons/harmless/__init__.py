"""What a sentence without a value may consist of: a closed world, of which nothing can be made that holds a shop to it.

Each language file holds:

- `WORDS`: words of thanks, regret and understanding, and small words. No verb of state, of motion, of payment or of
  giving is among them, and none that stands for one (`have`, `get`, `do`, `can`, `here`, `back`, `soon`).
- `PHRASES`: expressions that claim nothing as a whole, though a word of them could (`keep you posted`).
- `OPENERS`: how a clause begins that asserts nothing: a request, a question, a condition.
- `QUESTIONS`: how a question begins; only in a sentence that ends as one.
- `THINGS`: what else may stand there: what customers have, look at and tell us. A list of them may follow in clauses of
  its own, as long as none of `SPEAKERS` is in it: those assert something, whatever stands before.
- `JOINTS`: words that join clauses.
- `HAPPENS`: what may be asked and supposed of such things, in the clause that opens so and in no other.
- `OUTCOMES`: phrases that claim nothing more than the outcome says (`late` in a reply about a late parcel).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from drafter.domain.store import Language
from drafter.verification.lexicons.harmless import de, en, es, fr, it, zh
from drafter.verification.phrases import words_of

_FILES: Mapping[Language, ModuleType] = {"en": en, "de": de, "zh": zh, "it": it, "es": es, "fr": fr}
_LEAD = " \t\n\u00a0\u202f-–—,;:.!?()（），、；：。！？¡¿\"“”„'‘’»«…"
_MARKS = r"[,;:()–—，；：（）。.!?！？\"“”„«»]|\s-\s"
_SPACE = " \t\n\u00a0\u202f\"”»')"
_ASKS = ("?", "？")
_BLANK = "\n"
"""What a phrase leaves behind: no expression reaches across it."""


@dataclass(frozen=True, slots=True)
class Harmless:
    """A language's closed world."""

    language: Language
    phrases: re.Pattern[str]
    openers: re.Pattern[str]
    questions: re.Pattern[str]
    joints: re.Pattern[str]
    words: frozenset[str]
    things: frozenset[str]
    supposed: frozenset[str]
    speakers: frozenset[str]
    by_outcome: Mapping[str, re.Pattern[str]]

    def claims(self, sentence: str, outcomes: Iterable[str], own: frozenset[str]) -> bool:
        """Return whether a sentence could claim something.

        Args:
            sentence: its text in lower case.
            outcomes: what the reply is about.
            own: names of who is written to, and of what was bought.
        """
        asked = sentence.rstrip(_SPACE).endswith(_ASKS)
        rest = sentence.replace("’", "'").strip(_LEAD)
        for one in (*(self.by_outcome[one] for one in outcomes if one in self.by_outcome), self.phrases):
            rest = one.sub(_BLANK, rest)
        asks = False
        for piece in self.joints.split(rest):
            words = piece.strip(_LEAD)
            openings = [self.openers.match(words), self.questions.match(words) if asked else None]
            opening = max(filter(None, openings), key=re.Match.end, default=None)
            asks = asks or opening is not None
            if self._is_made_of(words, self.words, own):
                continue
            if opening is not None:
                words, allowed = words[opening.end() :], self.supposed
            elif asks and (asked or not self._speaks(words)):
                allowed = self.supposed if asked else self.things
            else:
                return True
            if not self._is_made_of(words, allowed, own):
                return True
        return False

    def _speaks(self, rest: str) -> bool:
        if self.language == "zh":
            return any(one in rest for one in self.speakers)
        return not self.speakers.isdisjoint(words_of(rest))

    def _is_made_of(self, rest: str, known: frozenset[str], own: frozenset[str]) -> bool:
        if self.language == "zh":
            for name in own:
                rest = rest.replace(name, " ")
            return _han(known).fullmatch("".join(rest.split())) is not None
        return words_of(rest) - known <= own


@lru_cache(maxsize=32)
def _han(words: frozenset[str]) -> re.Pattern[str]:
    """Return an expression for Chinese text made of these words; at each place the longest that fits, or a shorter one."""
    return re.compile(f"(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))}|[{re.escape(_LEAD)}])*")


@lru_cache(maxsize=8)
def harmless(language: Language) -> Harmless:
    """Return the closed world of a language."""
    found = _FILES[language]
    edge = "" if language == "zh" else r"\b"
    known: dict[str, list[str]] = {}
    for outcomes, phrases in found.OUTCOMES.items():
        for outcome in outcomes.split():
            known.setdefault(outcome, []).extend(phrases)
    words = frozenset(found.WORDS.split())
    things = words | frozenset(found.THINGS.split())
    return Harmless(
        language,
        _any_of(found.PHRASES, edge),
        _any_of((found.OPENERS,), edge),
        _any_of((found.QUESTIONS,), edge),
        re.compile(rf"{_MARKS}|{edge}(?:{found.JOINTS}){edge}"),
        words,
        things,
        things | frozenset(found.HAPPENS.split()),
        frozenset(found.SPEAKERS.split()),
        {outcome: _any_of(phrases, edge) for outcome, phrases in known.items()},
    )


def _any_of(phrases: Iterable[str], edge: str) -> re.Pattern[str]:
    return re.compile(f"{edge}(?:{'|'.join(f'(?:{one})' for one in phrases)}){edge}")
