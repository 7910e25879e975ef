"""claims.prose: a model names no cause and no rule in words of its own.

Why something happened, and what the rules of the shop are, a reply says only where evidence, a clause or a cited
passage says it; then it is shown as a value, or stands there word for word.
"""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block, phrases_in
from drafter.verification.lexicons.deeds import DONE, DONE_BY, is_seen
from drafter.verification.phrases import Cue
from drafter.verification.verdict import topic_of

NAME = "claims.prose"
_FAMILIES = ("cause", "rule")
_OFFERED = frozenset({"cancel", "exchange", "address"})
_OTHERS = ("deed", "refund", "order", "return", "parcel")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each cause and each rule of a model's that nothing in scope carries."""
    if case.composition.writer != "model":
        return
    reading = case.reading
    for family in _FAMILIES:
        for cue in reading.family(family):
            mood = reading.mood(cue.start, cue.end)
            if mood.asked or mood.conditional or reading.under_condition(cue.start):
                continue
            if _is_shown(case, cue.start, cue.end) or _is_carried(case, cue):
                continue
            text = reading.text[cue.start : cue.end]
            yield block(NAME, f"{text!r} names a {family} that nothing in scope carries", cue.start, cue.end)
    yield from _deeds(case)
    yield from _offers(case)


def _deeds(case: Case) -> Iterator[Finding]:
    """Yield a finding for each `we have ...` that is not about seeing or reading, and shown by no value."""
    reading = case.reading
    if reading.words.isdisjoint(DONE_BY[reading.language]):
        return
    for match in DONE[reading.language].finditer(reading.lower):
        start, end = match.span(match.lastindex or 0)
        if is_seen(match.group(match.lastindex or 0), reading.language) or _is_shown(case, match.start(), end):
            continue
        mood = reading.mood(start, end)
        known = any(
            cue.start < end and match.start() < cue.end for name in _OTHERS for cue in reading.by_family.get(name, ())
        )
        if mood.asserted and not mood.negated and not known:
            yield block(NAME, f"{reading.text[match.start() : end]!r} is shown by no value", match.start(), end)


def _offers(case: Case) -> Iterator[Finding]:
    """Yield a finding for each leave to cancel, to exchange or to change the address that is decided nowhere."""
    decided = {topic_of(part.outcome) for part in case.facts.parts}
    denies = any(part.verdict == "deny" for part in case.facts.parts)
    for act in case.reading.family("act"):
        if act.name in decided or _is_shown(case, act.start, act.end):
            continue
        clause = case.reading.clauses[case.reading.clause_at(act.start)]
        says = case.reading.within("say", clause)
        no = next((cue for cue in says if cue.name == "no"), None)
        if act.name == "refund" and no is not None and not denies and case.reading.mood(no.start, no.end).asserted:
            yield block(NAME, f"{case.reading.text[no.start : no.end]!r} refuses a refund", no.start, no.end)
        if act.name not in _OFFERED:
            continue
        if says and says[0].name == "yes" and not case.reading.mood(says[0].start, says[0].end).asked:
            text = case.reading.text[says[0].start : max(says[0].end, act.end)]
            yield block(NAME, f"{text!r} offers what is decided nowhere", says[0].start, max(says[0].end, act.end))


def _is_shown(case: Case, start: int, end: int) -> bool:
    """Whether these words stand in a value, a name or a quotation."""
    cited = any(one.start < end and start < one.end for one in case.composition.citations)
    return cited or case.reading.is_given(start)


def _is_carried(case: Case, cue: Cue) -> bool:
    """Whether a clause, a notice or a passage cited in the sentence says the same."""
    cited = case.reading.cited.get(case.reading.sentence_at(cue.start), frozenset())
    texts = [(evidence.value, case.composition.language) for evidence in case.facts.of_kind("text", "clause")]
    texts += [(passage.text, passage.language) for passage in case.trace.passages if passage.id in cited]
    return any((cue.family, cue.name) in phrases_in(text, spoken) for text, spoken in texts)
