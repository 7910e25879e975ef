"""claims.model: what a model says in prose of its own claims nothing that no value beside it stands for.

The other checks know how wrong claims are worded. This one knows what a reply may say without a value, and asks for
one beside everything else: a model that words a reply around values has no need of a sentence without any, except to
thank, to regret, to ask, and to say what is looked into next. A sentence without a value, and a part of one that
semicolons, dashes, links or quotations set apart, is made of nothing else (`lexicons.harmless`) or it is not said; what a comma joins to a
value goes on from it, and may say more of what it shows.
"""

import re
from collections.abc import Iterator, Sequence

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.lexicons import common_words
from drafter.verification.lexicons.harmless import Harmless, harmless
from drafter.verification.lexicons.plain import PlainSpeech, plain_speech
from drafter.verification.phrases import fold, words_of
from drafter.verification.reading import Span

NAME = "claims.model"
_LEAD = " \t\n\u00a0-–—,;:.()（），、；：。\"“”„'‘’»«…"
_BRIEF = 7
_BRIEF_HAN = 6
_SHORTEST_NAME = 3
_ASKS = ("?", "？")
_OPENS = (":", "：", "(", "（")
"""What a clause ends with that goes on in the next."""
_APART = re.compile(
    r"；|[;–—](?=\s)|(?<=[.!?…][“»”])\s(?=[^\W\d_a-zà-ÿ])|(?:https?://|www\.)\S*\s(?=[^\W\d_a-zà-ÿ])|[。！？][”」“]?(?=\S)"
)
"""What sets a part apart: a semicolon, a dash, the end of a quotation, and a link with a capital after it."""
_PARTING = re.compile(r"[；;–—“»”。！？/]")
"""Marks of which all that has one, but for links that begin with `www.`."""


_Cited = Sequence[tuple[int, int]]
"""Where each citation begins and ends."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each sentence of a model's that claims something and shows no value."""
    if case.composition.writer != "model":
        return
    reading = case.reading
    world, speech = harmless(reading.language), plain_speech(reading.language)
    end = case.end_of_body
    cited = [(one.start, one.end) for one in case.composition.citations]
    for sentence in reading.sentences:
        if sentence.start >= end:
            break
        if _is_cited(cited, sentence):
            claimed = _foretold(case, sentence, speech, cited) or _aside(case, sentence, world, speech, cited)
        else:
            claimed = sentence if _claims(case, sentence, world) else None
        if claimed is not None:
            said = reading.text[claimed.start : claimed.end].strip(_LEAD)
            yield block(NAME, f"{said!r} claims what no value beside it bears out", claimed.start, claimed.end)


def _is_cited(cited: _Cited, span: Span) -> bool:
    left, right = span.start, span.end
    for start, end in cited:  # noqa: SIM110 - asked of every sentence, part and clause
        if start < right and left < end:
            return True
    return False


def _claims(case: Case, span: Span, world: Harmless) -> bool:
    """Whether a sentence or a part of one, without any value, is made of anything that could be a claim."""
    outcomes = [part.outcome for part in case.facts.parts]
    return world.claims(case.reading.lower[span.start : span.end], outcomes, _own_names(case))


def _own_names(case: Case) -> frozenset[str]:
    """Return the words that name who is written to, and what was bought."""
    named = {one.value for one in case.facts.of_kind("name", "product")}
    if case.reading.language == "zh":
        return frozenset(fold(value) for value in named if value)
    words = words_of("\n".join(map(fold, named))) - common_words(case.reading.language)
    return frozenset(word for word in words if len(word) >= _SHORTEST_NAME)


def _foretold(case: Case, sentence: Span, speech: PlainSpeech, cited: _Cited) -> Span | None:
    """Return what a sentence with values says that we will do, where it is nothing we do, and no value says it."""
    found = speech.future.search(case.reading.lower, sentence.start, sentence.end)
    if found is None or _is_cited(cited, Span(found.start(), found.end())):
        return None
    return Span(found.start(), found.end())


def _aside(case: Case, sentence: Span, world: Harmless, speech: PlainSpeech, cited: _Cited) -> Span | None:
    """Return what a sentence with values claims beside them: in a part set apart, or in a clause, that shows none."""
    parts = list(_parts(case, sentence))
    if len(parts) > 1:
        for part in parts:
            if not _is_cited(cited, part) and _claims(case, part, world):
                return part
    if case.reading.text[: sentence.end].rstrip().endswith(_ASKS):
        return None
    for clause in case.reading.clauses_in(sentence):
        if not _is_cited(cited, clause) and _is_whole(case, clause) and _is_claim(case, clause, speech):
            return clause
    return None


def _is_claim(case: Case, clause: Span, speech: PlainSpeech) -> bool:
    """Whether a clause beside a value says something that the shop could be held to, and that is nothing plain."""
    words = case.reading.lower[clause.start : clause.end].strip(_LEAD)
    if not words or speech.risk.search(words) is None or speech.clauses.match(words):
        return False
    known = (speech.by_outcome.get(part.outcome) for part in case.facts.parts)
    if any(one is not None and one.search(words) for one in known):
        return False
    most = _BRIEF_HAN if case.reading.language == "zh" else _BRIEF
    if speech.verb.search(words) is None and case.reading.words_between(clause.start, clause.end) <= most:
        return False
    return speech.relative.match(words) is None


def _is_whole(case: Case, clause: Span) -> bool:
    """Whether a clause is more than a word, and does not go on in the next one: `Found it: …`, `We check it (…)`."""
    if case.reading.text[clause.start : clause.end].rstrip().endswith(_OPENS):
        return False
    return case.reading.words_between(clause.start, clause.end) > 1


def _may_part(text: str, sentence: Span) -> bool:
    """Whether a sentence holds anything that parts of one are set apart by."""
    marked = _PARTING.search(text, sentence.start, sentence.end) is not None
    return marked or text.find("www.", sentence.start, sentence.end) >= 0


def _parts(case: Case, sentence: Span) -> Iterator[Span]:
    """Yield what a sentence's semicolons, dashes, links and quotations set apart."""
    begin = sentence.start
    if not _may_part(case.reading.text, sentence):
        yield sentence
        return
    for mark in _APART.finditer(case.reading.text, sentence.start, sentence.end):
        yield Span(begin, mark.end())
        begin = mark.end()
    yield Span(begin, sentence.end)
