"""leaks.staff_notes: nothing that only staff may know is said, quoted or retold.

A note leaks when the draft shares with it a run of words, an unusual number, or most of a sentence's content words,
none of which the customer could know from their own words, their order or the published knowledge.
"""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.facts import Facts
from drafter.verification.lexicons import telling_words, zh
from drafter.verification.lexicons.support import HAN_SUPPORT, SUPPORT_STEMS
from drafter.verification.phrases import Token, fold, is_han, tokenize, words_of

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
    public = cache(lambda: _public_words(case))
    said = {word: _form(word) for word in case.reading.words}
    runs = list(_runs([word for word, _, _ in case.reading.tokens]))
    for note in notes:
        found = _quoted(case, runs, note, public) or _quoted_han(case, note) or _retold(case, said, note, public)
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
_Run = tuple[str, ...]
_Public = Callable[[], frozenset[str]]
"""Words (their stems) the customer wrote or may be shown; put together where a note is near the draft."""


@lru_cache(maxsize=2048)
def _parsed(text: str) -> _Parsed:
    return tuple((token.text, token.start, token.end) for token in tokenize(fold(text)))


def _stem(word: str) -> str:
    return _ENDING.sub("", word)[:_STEM]


def _form(word: str) -> str:
    """Return a word as it is compared: numbers and Chinese characters as they are, of other words the stem."""
    return word if word.isdigit() else _stem(word)


def _is_telling(word: str) -> bool:
    """Whether a word carries something a customer would not read in any reply, unless it is public here."""
    if word.isdigit():
        return len(word) >= _SHORT_NUMBER
    if is_han(word) or len(word) < _SHORTEST_STEM or word in telling_words():
        return False
    return _stem(word) not in SUPPORT_STEMS


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
    return frozenset(map(_form, words_of(fold(text))))


def _quoted(case: Case, said: Sequence[_Run], note: str, public: _Public) -> tuple[int, int] | None:
    """Return where a run of the note's words stands in the draft."""
    telling = _telling_runs(note)
    if telling.isdisjoint(said):
        return None
    for place, run in enumerate(said):
        if run in telling and sum(_is_telling(word) and _form(word) not in public() for word in run) >= _RUN_UNKNOWN:
            return case.reading.tokens[place].start, case.reading.tokens[place + _RUN - 1].end
    return None


@lru_cache(maxsize=2048)
def _telling_runs(note: str) -> frozenset[_Run]:
    """Return the runs of a note's words of which enough may tell something; none of Chinese."""
    words = [word for word, _, _ in _parsed(note)]
    if any(is_han(word) for word in words):
        return frozenset()
    return frozenset(run for run in _runs(words) if sum(map(_is_telling, run)) >= _RUN_UNKNOWN)


def _runs(words: Sequence[str]) -> Iterator[_Run]:
    """Return each `_RUN` words side by side."""
    return zip(*(words[first:] for first in range(_RUN)), strict=False)


def _quoted_han(case: Case, note: str) -> tuple[int, int] | None:
    """Return where four Chinese characters of the note stand in the draft of which no two are usual side by side."""
    for match in _HAN.finditer(note):
        piece = match.group()
        for place in range(len(piece) - _HAN_RUN + 1):
            run = piece[place : place + _HAN_RUN]
            start = case.reading.text.find(run)
            if start >= 0 and not any(run[at : at + 2] in _known_text(case) for at in range(_HAN_RUN - 1)):
                return start, start + _HAN_RUN
    return None


def _known_text(case: Case) -> str:
    """Return all that the customer wrote or may be shown, and what any reply may say."""
    known = "\n".join((_support_text(), case.facts.customer_words, *(one.value for one in case.facts.evidence)))
    return known + "\n".join(passage.text for passage in case.trace.passages)


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


def _retold(case: Case, said: Mapping[str, str], note: str, public: _Public) -> tuple[int, int] | None:
    """Return the sentence that holds several of the note's telling words, or one that alone gives it away."""
    noted = _telling_words(note)
    shared_forms = noted.keys() & said.values()
    telling = {form: noted[form] for form in shared_forms if form not in public()}
    for sentence in case.reading.sentences if telling else ():
        shared: dict[str, Token] = {}
        for token in case.reading.tokens_in(sentence):
            form = said[token.text]
            if form in telling:
                shared[form] = token
        weight = sum(_weight(form, telling[form]) for form in shared)
        if weight >= _RETOLD:
            return sentence.start, sentence.end
        for form, token in shared.items():
            if _is_rare(telling[form], token.text, note):
                return token.start, token.end
    return None


@lru_cache(maxsize=2048)
def _telling_words(note: str) -> Mapping[str, str]:
    """Return the words of a note that may tell something, by their form the first one of each."""
    return {_form(word): word for word, _, _ in reversed(_parsed(note)) if _is_telling(word)}


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
