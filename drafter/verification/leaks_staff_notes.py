"""leaks.staff_notes: nothing that only staff may know is said, quoted or retold.

A note leaks when the draft shares with it a run of words, an unusual number, or most of a sentence's content words,
none of which the customer could know from their own words, their order or the published knowledge.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.facts import Facts
from drafter.verification.lexicons import common_words, telling_words
from drafter.verification.lexicons.support import SUPPORT_STEMS
from drafter.verification.phrases import fold, is_han, tokenize

NAME = "leaks.staff_notes"
_ENDING = re.compile(r"(?<=\w{4})(?:s|es|ed|ing|en|e|n)$")
_RUN = 4
_RUN_UNKNOWN = 2
_HAN_RUN = 6
_STEM = 5
_SHORTEST_STEM = 4
_RETOLD = 2
_SHORT_NUMBER, _LONG_NUMBER = 2, 4
_LONG_WORD = 9


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for the first trace of each staff note."""
    notes = staff_texts(case.facts)
    if not notes:
        return
    draft = _parsed(case.reading.text)
    public = _public_words(case)
    for note in notes:
        found = _quoted(draft, note, public) or _retold(case, note, public)
        if found is not None:
            start, end = found
            yield block(NAME, "words of a staff note are in the reply", start, end)


def staff_texts(facts: Facts) -> list[str]:
    """Return everything only staff may know: notes on orders and tickets, the agent's hint, staff evidence."""
    request = facts.trace.request
    texts = [*facts.context.staff_notes, request.guidance, *facts.trace.decision.agent_notes[:0]]
    texts += [message.body for message in request.ticket.messages if message.author == "note"]
    texts += [note.text for order in facts.context.orders for note in order.notes if note.audience == "staff"]
    texts += [one.value for one in facts.trace.evidence if one.audience == "staff" and one.kind in ("text", "clause")]
    return list(dict.fromkeys(text for text in texts if text.strip()))


_Parsed = tuple[tuple[str, int, int], ...]


@lru_cache(maxsize=2048)
def _parsed(text: str) -> _Parsed:
    return tuple((token.text, token.start, token.end) for token in tokenize(fold(text)))


def _stem(word: str) -> str:
    return _ENDING.sub("", word)[:_STEM]


def _is_telling(word: str, public: frozenset[str]) -> bool:
    """Whether a word carries something a customer would not read in any reply."""
    if is_han(word):
        return word not in public
    if word.isdigit():
        return len(word) >= _SHORT_NUMBER and word not in public
    if len(word) < _SHORTEST_STEM or word in telling_words():
        return False
    stem = _stem(word)
    return stem not in public and stem not in SUPPORT_STEMS


def _public_words(case: Case) -> frozenset[str]:
    """Words (their stems) the customer wrote or may be shown."""
    facts = case.facts
    texts: Iterable[str] = (
        facts.customer_words,
        *(evidence.value for evidence in facts.evidence),
        *(passage.text for passage in case.trace.passages),
        facts.context.store.name,
        facts.context.brand.name,
    )
    return frozenset().union(*(_stems(text) for text in texts))


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word if word.isdigit() or is_han(word) else _stem(word) for word, _, _ in _parsed(text))


def _quoted(draft: _Parsed, note: str, public: frozenset[str]) -> tuple[int, int] | None:
    """Return where a run of the note's words stands in the draft."""
    words = [word for word, _, _ in _parsed(note)]
    han = any(is_han(word) for word in words)
    length = _HAN_RUN if han else _RUN
    runs = {
        tuple(words[place : place + length])
        for place in range(len(words) - length + 1)
        if han or sum(_is_telling(word, public) for word in words[place : place + length]) >= _RUN_UNKNOWN
    }
    if not runs:
        return None
    for place in range(len(draft) - length + 1):
        run = tuple(word for word, _, _ in draft[place : place + length])
        if run in runs and not (han and _is_everyday(run, public)):
            return draft[place][1], draft[place + length - 1][2]
    return None


def _is_everyday(run: tuple[str, ...], public: frozenset[str]) -> bool:
    common = common_words("zh")
    return sum(word not in public and word not in common for word in run) < _RUN_UNKNOWN


def _retold(case: Case, note: str, public: frozenset[str]) -> tuple[int, int] | None:
    """Return the sentence that holds most of the note's telling words, or a telling number of it."""
    telling = {
        word if word.isdigit() else _stem(word)
        for word, _, _ in _parsed(note)
        if not is_han(word) and _is_telling(word, public)
    }
    if not telling:
        return None
    for sentence in case.reading.sentences:
        shared = {}
        for token in case.reading.tokens_in(sentence):
            form = token.text if token.text.isdigit() else _stem(token.text)
            if form in telling:
                shared[form] = token
        if len(shared) >= min(_RETOLD, len(telling)):
            return sentence.start, sentence.end
        for form, token in shared.items():
            if _is_rare(form, token.text, note):
                return token.start, token.end
    return None


def _is_rare(form: str, word: str, note: str) -> bool:
    """Whether one word alone gives a note away: a long number, a name, a word too long to be chance."""
    if form.isdigit():
        return len(form) >= _LONG_NUMBER
    return len(word) >= _LONG_WORD or re.search(rf"(?<=[a-z,;] ){re.escape(word.capitalize())}(?!\w)", note) is not None
