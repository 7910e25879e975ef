"""leaks.staff_notes: nothing that only staff may know is said, quoted or retold.

A note leaks when the draft shares with it a run of words, an unusual number, or most of a sentence's content words,
none of which the customer could know from their own words, their order or the published knowledge.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.facts import Facts
from drafter.verification.lexicons import telling_words, zh
from drafter.verification.lexicons.support import HAN_SUPPORT, SUPPORT_STEMS
from drafter.verification.phrases import Token, fold, is_han, tokenize

NAME = "leaks.staff_notes"
_ENDING = re.compile(r"(?<=\w{4})(?:s|es|ed|ing|en|e|n)$")
_RUN = 4
_RUN_UNKNOWN = 2
_HAN_RUN = 4
_SHORTENED, _HAN_SHORTENED = 4, 3
_HAN = re.compile(r"[\u4e00-\u9fff]{4,}")
_HAN_PIECE = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{3}(?![\u4e00-\u9fff])")
_STEM = 5
_SHORTEST_STEM = 4
_RETOLD = 2.0
_HEAVY_WORD, _LIGHT = 6, 0.7
_SHORT_NUMBER, _LONG_NUMBER = 2, 4
_LONG_WORD = 9


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for the first trace of each staff note."""
    notes = staff_texts(case.facts)
    if not notes:
        return
    public = _public_words(case)
    for note in notes:
        found = _quoted(case.reading.tokens, note, public) or _quoted_han(case, note) or _retold(case, note, public)
        if found is None and case.composition.writer == "model":
            found = _shortened(case, note)
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
        *(evidence.value for evidence in facts.evidence),
        *(passage.text for passage in case.trace.passages),
        facts.context.store.name,
        facts.context.brand.name,
    )
    return _read_stems(facts.customer_words).union(*map(_stems, texts))


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return _read_stems(text)


def _read_stems(text: str) -> frozenset[str]:
    words = {word for word, _, _ in tokenize(fold(text))}
    return frozenset(word if word.isdigit() or is_han(word) else _stem(word) for word in words)


def _quoted(draft: Sequence[Token], note: str, public: frozenset[str]) -> tuple[int, int] | None:
    """Return where a run of the note's words stands in the draft."""
    words = [word for word, _, _ in _parsed(note)]
    if any(is_han(word) for word in words):
        return None
    telling = [_is_telling(word, public) for word in words]
    runs = {run for place, run in enumerate(_runs(words)) if sum(telling[place : place + _RUN]) >= _RUN_UNKNOWN}
    for place, run in enumerate(_runs([word for word, _, _ in draft])) if runs else ():
        if run in runs:
            return draft[place].start, draft[place + _RUN - 1].end
    return None


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Return each `_RUN` words side by side."""
    return zip(*(words[first:] for first in range(_RUN)), strict=False)


def _quoted_han(case: Case, note: str) -> tuple[int, int] | None:
    """Return where four Chinese characters of the note stand in the draft of which no two are usual side by side."""
    known = "\n".join((_support_text(), case.facts.customer_words, *(one.value for one in case.facts.evidence)))
    known += "\n".join(passage.text for passage in case.trace.passages)
    for match in _HAN.finditer(note):
        piece = match.group()
        for place in range(len(piece) - _HAN_RUN + 1):
            run = piece[place : place + _HAN_RUN]
            start = case.reading.text.find(run)
            if start >= 0 and not any(run[at : at + 2] in known for at in range(_HAN_RUN - 1)):
                return start, start + _HAN_RUN
    return None


@lru_cache(maxsize=1)
def _support_text() -> str:
    """All Chinese phrases the checks know: what any reply may say."""
    return "\n".join(cell for rows in zh.TABLES.values() for cell in rows.values()) + HAN_SUPPORT


def _shortened(case: Case, note: str) -> tuple[int, int] | None:
    """Return the sentence that is nothing but words of the note, in its order: the note with words left out."""
    for piece in _HAN_PIECE.findall(note):
        start = case.reading.text.find(piece)
        if start >= 0 and not any(piece[at : at + 2] in _support_text() for at in range(len(piece) - 1)):
            return start, start + len(piece)
    noted = [word for word, _, _ in _parsed(note)]
    for sentence in case.reading.sentences:
        if any(one.start < sentence.end and sentence.start < one.end for one in case.composition.citations):
            continue
        said = [token.text for token in case.reading.tokens_in(sentence)]
        least = _HAN_SHORTENED if said and all(map(is_han, said)) else _SHORTENED
        rest = iter(noted)
        if len(said) >= least and all(word in rest for word in said):
            return sentence.start, sentence.end
    return None


def _retold(case: Case, note: str, public: frozenset[str]) -> tuple[int, int] | None:
    """Return the sentence that holds several of the note's telling words, or one that alone gives it away."""
    telling: dict[str, str] = {}
    for word, _, _ in _parsed(note):
        if not is_han(word) and _is_telling(word, public):
            telling.setdefault(word if word.isdigit() else _stem(word), word)
    for sentence in case.reading.sentences if telling else ():
        shared: dict[str, Token] = {}
        for token in case.reading.tokens_in(sentence):
            form = token.text if token.text.isdigit() else _stem(token.text)
            if form in telling:
                shared[form] = token
        weight = sum(_weight(form, telling[form]) for form in shared)
        if weight >= _RETOLD:
            return sentence.start, sentence.end
        for form, token in shared.items():
            if _is_rare(telling[form], token.text, note):
                return token.start, token.end
    return None


def _weight(form: str, word: str) -> float:
    return 1.0 if len(word) >= _HEAVY_WORD or form.isdigit() else _LIGHT


def _common_start(one: str, other: str) -> str:
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(letter for letter, _ in same)


def _is_rare(noted: str, said: str, note: str) -> bool:
    """Whether one word alone gives a note away: a long number, a name, a word too long to be chance."""
    if noted.isdigit():
        return len(noted) >= _LONG_NUMBER
    alike = len(_common_start(noted, said)) >= max(_STEM, len(noted) - 3)
    named = re.search(rf"(?<=[a-z,;] ){re.escape(noted.capitalize())}(?!\w)", note) is not None
    return alike and (len(noted) >= _LONG_WORD or named)
