"""What an agent changed in a draft: a fact, a policy, the language, or only the tone."""

from collections import Counter
from datetime import date
from typing import Literal

from drafter.domain.store import LANGUAGES, Language
from drafter.verification.lexicons import common_words, phrasebook
from drafter.verification.phrases import fold, is_han, tokenize
from drafter.verification.readers import read_mentions
from drafter.verification.readers.page import Page

EditClass = Literal["fact", "policy", "tone", "language", "none"]

HAN_SHARE = 0.2
_DECIDING = frozenset({"say", "promise", "deed"})
_STATES = frozenset({"parcel", "order", "refund", "return"})


def classify_edit(written: str, sent: str, language: Language, today: date) -> EditClass:
    """Return the gravest kind of change between a draft and what was sent instead.

    Values (amounts, dates, durations, numbers, links, ...) and states count as facts; words that allow, refuse,
    promise or claim something done count as policy.

    Args:
        written: the draft's text.
        sent: what the agent sent.
        language: the draft's language.
        today: the day of the draft, for words such as "tomorrow".
    """
    if written.split() == sent.split():
        return "none"
    if _language_of(sent, language) != language:
        return "language"
    before, after = _facts(written, language, today), _facts(sent, language, today)
    if before != after:
        return "fact"
    if _cues(written, language, _STATES) != _cues(sent, language, _STATES):
        return "fact"
    if _cues(written, language, _DECIDING) != _cues(sent, language, _DECIDING):
        return "policy"
    return "tone"


def _language_of(text: str, expected: Language) -> Language:
    """Return the language whose most common words the text holds most of; `expected` where that decides nothing."""
    letters = [letter for letter in text if letter.isalpha()]
    if letters and sum(map(is_han, letters)) / len(letters) >= HAN_SHARE:
        return "zh"
    words = {token.text for token in tokenize(fold(text))}
    shared: dict[Language, int] = {
        language: len(words & common_words(language)) for language in LANGUAGES if language != "zh"
    }
    best = max(shared.values(), default=0)
    return expected if shared.get(expected, -1) == best else max(shared, key=lambda language: shared[language])


def _facts(text: str, language: Language, today: date) -> frozenset[tuple[str, str]]:
    mentions = read_mentions(Page(text, language, today), {}, ())
    return frozenset((mention.kind, str(mention.value)) for mention in mentions)


def _cues(text: str, language: Language, families: frozenset[str]) -> Counter[tuple[str, str]]:
    lower = fold(text)
    found = phrasebook(language).scan(lower, tokenize(lower))
    return Counter((cue.family, cue.name) for cue in found if cue.family in families)
