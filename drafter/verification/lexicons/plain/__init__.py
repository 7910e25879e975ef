"""What a clause may say beside a value of its sentence: thanks, regret, requests, and what we are about to look into.

A model writes words around values. What a comma or a word like `and` joins to a value goes on from it, and claims
something of its own where it is none of these. (A sentence without any value: `lexicons.harmless`.) Each language file
holds:

- `CLAUSES`: expressions, one of which a clause begins with when it claims nothing.
- `FUTURE`: an expression for `we will ...` whose verb is none of those.
- `VERB`: an expression for what makes a clause more than a fragment of the one before.
- `RELATIVE`: an expression for how a clause begins that only says more of a thing named before.
- `RISK`: an expression for what a claim could be about; a clause without it holds nobody to anything. A language
  without one takes every clause for a claim.
- `OUTCOMES`: what else is plain where the outcome says so (`late` in a reply about a late parcel).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from drafter.domain.store import Language
from drafter.verification.lexicons.plain import de, en, es, fr, it, zh

_FILES: Mapping[Language, ModuleType] = {"en": en, "de": de, "zh": zh, "it": it, "es": es, "fr": fr}


@dataclass(frozen=True, slots=True)
class PlainSpeech:
    """A language's expressions for what claims nothing."""

    clauses: re.Pattern[str]
    future: re.Pattern[str]
    verb: re.Pattern[str]
    relative: re.Pattern[str]
    risk: re.Pattern[str]
    by_outcome: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def plain_speech(language: Language) -> PlainSpeech:
    """Return the expressions of a language."""
    found = _FILES[language]
    clauses = "|".join(f"(?:{one})" for one in found.CLAUSES)
    known: dict[str, list[str]] = {}
    for outcomes, expression in found.OUTCOMES.items():
        for outcome in outcomes.split():
            known.setdefault(outcome, []).append(f"(?:{expression})")
    by_outcome = {outcome: re.compile("|".join(expressions)) for outcome, expressions in known.items()}
    return PlainSpeech(
        re.compile(clauses),
        re.compile(found.FUTURE),
        re.compile(found.VERB),
        re.compile(found.RELATIVE),
        re.compile(getattr(found, "RISK", "")),
        by_outcome,
    )
