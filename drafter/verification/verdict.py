"""verdict: what policy allows is not refused, and what it refuses is not allowed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from drafter.domain.decision import OutcomeName, Part
from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.phrases import Cue
from drafter.verification.reading import Reading, Span

NAME = "verdict"
_TOPICS: Mapping[OutcomeName, str] = {
    "return_steps": "return",
    "return_denied": "return",
    "exchange_quote": "exchange",
    "exchange_denied": "exchange",
    "cancel_possible": "cancel",
    "cancel_too_late": "cancel",
    "address_change": "address",
    "address_change_too_late": "address",
}


_BRIEF = 3


def topic_of(outcome: OutcomeName) -> str | None:
    """Return what an outcome allows or refuses, if it decides on anything."""
    return _TOPICS.get(outcome)


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    allows: bool


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each sentence that allows what was denied, or denies what was allowed."""
    said = {"deny": False, "allow": True}
    for part in case.facts.parts:
        topic = _TOPICS.get(part.outcome)
        if topic is None or part.verdict not in said or _is_contested(case, part, topic):
            continue
        for word in _words(case.reading, topic):
            if word.allows != said[part.verdict]:
                does = "allows" if word.allows else "refuses"
                text = case.reading.text[word.start : word.end]
                yield block(NAME, f"{text!r} {does} a {topic} that is decided as {part.verdict}", word.start, word.end)


def _is_contested(case: Case, part: Part, topic: str) -> bool:
    """Whether the same topic is decided both ways in this reply, so that words of both kinds belong in it."""
    if any("partly_allowed" in flags for flags in part.flags.values()):
        return True
    verdicts = {other.verdict for other in case.facts.parts if _TOPICS.get(other.outcome) == topic}
    return {"allow", "deny"} <= verdicts


def _words(reading: Reading, topic: str) -> Iterator[_Word]:
    for number, clause in enumerate(reading.clauses):
        acts = _acts(reading, number, topic)
        over = not acts and any(cue.name == "deadline" for cue in reading.within("act", clause))
        if over and (late := _is_over(reading, clause)) is not None:
            yield _Word(late.start, late.end, allows=False)
        if not acts or reading.within("carrier", clause):
            continue  # what a carrier may do is not ours to decide
        said = reading.within("say", clause) or _said_before(reading, number)
        says = [cue for cue in said if not _is_condition(reading, clause, cue.start)]
        if any(cue.name == "no" for cue in says):
            first = next(cue for cue in says if cue.name == "no")
            if not _is_about_others(reading, number, acts[0].name):
                yield _Word(first.start, first.end, allows=_denied_twice(reading, first.start, first.end))
        elif says:
            first = says[0]
            if not reading.mood(first.start, first.end).asked:
                yield _Word(first.start, first.end, allows=not _is_denied(reading, clause))


def _is_over(reading: Reading, clause: Span) -> Cue | None:
    """Return the words that say plainly that a time limit has passed, whatever it is for."""
    for cue in reading.within("say", clause):
        mood = reading.mood(cue.start, cue.end)
        if cue.name == "no" and mood.asserted and not mood.negated:
            return cue
    return None


def _acts(reading: Reading, number: int, topic: str) -> list[Cue]:
    """The words for the topic in a clause, or before its brackets: `an exchange (size M) is possible`."""
    acts = [cue for cue in reading.within("act", reading.clauses[number]) if cue.name == topic]
    begin = reading.sentences[reading.sentence_at(reading.clauses[number].start)].start
    while not acts and number and reading.clauses[number - 1].start >= begin:
        if reading.text[reading.clauses[number].start - 1] not in "()" or reading.within(
            "say", reading.clauses[number - 1]
        ):
            break
        number -= 1
        acts = [cue for cue in reading.within("act", reading.clauses[number]) if cue.name == topic]
    return acts


def _said_before(reading: Reading, number: int) -> list[Cue]:
    """What the clause before says of an infinitive (`es ist möglich, ... zu ändern`) or of `that ...` (`certo che ...`)."""
    clause = reading.clauses[number]
    if not number or reading.clauses[number - 1].start < reading.sentences[reading.sentence_at(clause.start)].start:
        return []
    earlier = reading.clauses[number - 1]
    infinitive = reading.language == "de" and any(
        token.text == "zu" or "zu" in token.text[3:-3] for token in reading.tokens_in(clause)
    )
    brief = clause.joined and reading.words_between(earlier.start, earlier.end) <= _BRIEF
    return reading.within("say", earlier) if infinitive or brief else []


def _is_condition(reading: Reading, clause: Span, position: int) -> bool:
    before = any(cue.name == "if" and cue.start < position for cue in reading.within("modal", clause))
    return before or reading.mood(position, position + 1).conditional or reading.under_condition(position)


def _is_denied(reading: Reading, clause: Span) -> bool:
    says = reading.within("say", clause)
    return any(
        cue.name == "not" and not any(say.start <= cue.start < say.end for say in says)
        for cue in reading.within("modal", clause)
    )


def _denied_twice(reading: Reading, start: int, end: int) -> bool:
    """`not too late` allows."""
    clause = reading.clauses[reading.clause_at(start)]
    return (
        any(
            cue.name == "not" and cue.end <= start and reading.words_between(cue.end, start) == 0
            for cue in reading.within("modal", clause)
        )
        and end > start
    )


def _is_about_others(reading: Reading, number: int, topic: str) -> bool:
    """Whether the refusal is of another thing that stands nearer (`once it has left, we cannot stop it`)."""
    clause = reading.clauses[number]
    return any(cue.name not in (topic, "refund") for cue in reading.within("act", clause)) and topic != "return"
