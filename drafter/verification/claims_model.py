"""claims.model: what a model says in prose of its own claims nothing that no value beside it stands for.

The other checks know how wrong claims are worded. This one knows what a reply may say without a value, and asks for
one beside everything else: a model that words a reply around values has no need of a sentence without any, except to
thank, to regret, to ask, and to say what is looked into next.
"""

import re
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.lexicons.plain import PlainSpeech, plain_speech
from drafter.verification.reading import Span

NAME = "claims.model"
_LEAD = " \t\n\u00a0-–—,;:.()（），、；：。\"“”„'‘’»«…"
_BRIEF = 4
_BRIEF_BESIDE = 7
_BRIEF_HAN = 6
_ASKS = ("?", "？")
_OPENS = (":", "：", "(", "（")
"""What a clause ends with that goes on in the next."""
_APART = re.compile(r"；|[;–—](?=\s)")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each sentence of a model's that claims something and shows no value."""
    speech = plain_speech(case.reading.language)
    if case.composition.writer != "model" or speech is None:
        return
    reading = case.reading
    end = case.end_of_body
    for sentence in reading.sentences:
        if sentence.start >= end:
            break
        text = reading.text[sentence.start : sentence.end].strip()
        if any(one.start < sentence.end and sentence.start < one.end for one in case.composition.citations):
            claimed = _foretold(case, sentence, speech) or _aside(case, sentence, speech)
        elif text.endswith(_ASKS):
            continue
        else:
            claimed = _claimed(case, sentence, speech)
        if claimed is not None:
            said = reading.text[claimed.start : claimed.end].strip(_LEAD)
            yield block(NAME, f"{said!r} claims what no value beside it bears out", claimed.start, claimed.end)


def _claimed(case: Case, sentence: Span, speech: PlainSpeech) -> Span | None:
    """Return the first clause of a sentence without values that claims something."""
    return next(
        (
            clause
            for clause in _clauses_in(case, sentence)
            if _is_claim(case, clause, speech, follows=clause.start > sentence.start)
        ),
        None,
    )


def _clauses_in(case: Case, sentence: Span) -> list[Span]:
    return [clause for clause in case.reading.clauses if sentence.start <= clause.start < sentence.end]


def _is_claim(case: Case, clause: Span, speech: PlainSpeech, *, follows: bool = False, beside: bool = False) -> bool:
    """Whether a clause says something that the shop could be held to, and that is nothing plain.

    Args:
        case: the draft.
        clause: the clause.
        speech: what is plain in its language.
        follows: whether it goes on a sentence that shows no value.
        beside: whether its sentence shows a value in another clause.
    """
    words = case.reading.lower[clause.start : clause.end].strip(_LEAD)
    if not words or speech.risk.search(words) is None or speech.clauses.match(words):
        return False
    known = (speech.by_outcome.get(part.outcome) for part in case.facts.parts)
    if any(one is not None and one.search(words) for one in known):
        return False
    if speech.verb.search(words) is None and (follows or _is_brief(case, clause, beside=beside)):
        return False
    if (follows or beside) and speech.relative.match(words):
        return False
    return not (follows and speech.adds.match(words))


def _is_brief(case: Case, clause: Span, *, beside: bool) -> bool:
    most = _BRIEF_HAN if case.reading.language == "zh" else _BRIEF_BESIDE if beside else _BRIEF
    return case.reading.words_between(clause.start, clause.end) <= most


def _foretold(case: Case, sentence: Span, speech: PlainSpeech) -> Span | None:
    """Return what a sentence with values says that we will do, where it is nothing we do, and no value says it."""
    found = speech.future.search(case.reading.lower, sentence.start, sentence.end)
    if found is None:
        return None
    cited = any(one.start < found.end() and found.start() < one.end for one in case.composition.citations)
    return None if cited else Span(found.start(), found.end())


def _aside(case: Case, sentence: Span, speech: PlainSpeech) -> Span | None:
    """Return what a sentence with values claims beside them: in a clause, or in a part set apart, that shows none."""
    text = case.reading.text
    cited = [one for one in case.composition.citations if one.start < sentence.end and sentence.start < one.end]
    bare = [
        part
        for part in (*_parts(case, sentence), *_clauses_in(case, sentence))
        if not any(one.start < part.end and part.start < one.end for one in cited)
    ]
    apart = {(part.start, part.end) for part in _parts(case, sentence)}
    asks = text[: sentence.end].rstrip().endswith(_ASKS)
    for part in bare:
        if (part.start, part.end) in apart:
            claimed = None if text[part.start : part.end].rstrip().endswith(_ASKS) else _claimed(case, part, speech)
        else:
            claimed = (
                part if not asks and _is_whole(case, part) and _is_claim(case, part, speech, beside=True) else None
            )
        if claimed is not None:
            return claimed
    return None


def _is_whole(case: Case, clause: Span) -> bool:
    """Whether a clause is more than a word, and does not go on in the next one: `Found it: …`, `We check it (…)`."""
    if case.reading.text[clause.start : clause.end].rstrip().endswith(_OPENS):
        return False
    return case.reading.words_between(clause.start, clause.end) > 1


def _parts(case: Case, sentence: Span) -> Iterator[Span]:
    """Yield what a sentence's semicolons and dashes set apart."""
    begin = sentence.start
    for mark in _APART.finditer(case.reading.text, sentence.start, sentence.end):
        yield Span(begin, mark.end())
        begin = mark.end()
    yield Span(begin, sentence.end)
