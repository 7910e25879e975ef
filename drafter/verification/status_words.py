"""status.words: the words a model chose for a status, an action or a clause are known to say that very value.

What is shown as a value cannot be wrong; what is said in words can. So the words in such a citation must be recognised:
as words known for the value (`lexicons/stated`), or as a phrase that the value bears out, with nothing but small words
beside it. Whatever else they say, nobody has proved.
"""

from collections.abc import Callable, Iterator, Mapping

from drafter.domain.composition import Citation
from drafter.domain.evidence import Evidence
from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.facts import Facts
from drafter.verification.lexicons.stated import is_small, plain_words, stated
from drafter.verification.phrases import Cue
from drafter.verification.states import (
    deed_bears_out,
    order_bears_out,
    parcel_bears_out,
    refund_bears_out,
    return_bears_out,
)

NAME = "status.words"
_SAID = frozenset({"status", "action"})
_QUOTED = frozenset({"clause", "text"})
_BEARS_OUT: Mapping[str, Callable[[str, Facts], bool]] = {
    "order": order_bears_out,
    "refund": refund_bears_out,
    "return": return_bears_out,
    "deed": deed_bears_out,
}
_FAMILIES: Mapping[str, tuple[str, ...]] = {
    "shipment.status": ("parcel",),
    "refund.status": ("refund",),
    "return.status": ("return",),
    "order.return_status": ("return",),
    "order.status": ("order",),
    "order.fulfillment_status": ("order", "parcel"),
    "order.payment_status": ("order",),
    "action.name": ("deed", "refund", "order", "return"),
}
"""Which phrases say what a slot holds; for the others only known words do."""
_LONGEST_PHRASE = 5
"""Words (Chinese: characters, twice as many) of a phrase that is taken at its word: a longer one has gaps."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each citation of a model's whose words are not known to say its value."""
    if case.composition.writer != "model":
        return
    for citation in case.composition.citations:
        evidence = case.facts.by_id.get(citation.evidence)
        if evidence is None or not _is_worded(case, citation, evidence):
            continue
        words = plain_words(case.reading.text[citation.start : citation.end])
        if not _is_known(case, evidence, words) and not _is_borne_out(case, citation, evidence):
            shown = case.reading.text[citation.start : citation.end]
            message = f"{shown!r} is not known to say what {evidence.name} holds; its own words are"
            yield block(NAME, message, citation.start, citation.end)


def _is_worded(case: Case, citation: Citation, evidence: Evidence) -> bool:
    if evidence.kind in _SAID:
        return True
    if evidence.kind not in _QUOTED:
        return False
    return plain_words(case.reading.text[citation.start : citation.end]) != plain_words(evidence.value)


def _is_known(case: Case, evidence: Evidence, words: str) -> bool:
    language, name = case.reading.language, evidence.name
    outcomes = [f"@{part.outcome}" for part in case.facts.parts if evidence.subject in part.scope]
    by_outcome = [found for outcome in ("@*", *outcomes) if (found := stated(language, name, outcome)) is not None]
    if evidence.kind in _QUOTED:
        return any(found.says(words) for found in by_outcome)
    by_value = stated(language, name, evidence.value)
    return (by_value is not None and by_value.says(words)) or any(words in found.phrases for found in by_outcome)


def _is_borne_out(case: Case, citation: Citation, evidence: Evidence) -> bool:
    """Whether phrases that the value bears out make up the words, and nothing else stands beside them."""
    families = _FAMILIES.get(evidence.name, ())
    inside = [
        cue
        for family in families
        for cue in case.reading.family(family)
        if citation.start <= cue.start and cue.end <= citation.end
    ]
    longest = _LONGEST_PHRASE * 2 if case.reading.language == "zh" else _LONGEST_PHRASE
    if not inside or any(case.reading.words_between(cue.start, cue.end) > longest for cue in inside):
        return False
    if not all(_fits(case, cue, evidence) for cue in inside):
        return False
    rest = list(case.reading.lower[citation.start : citation.end])
    for cue in inside:
        for at in range(cue.start - citation.start, cue.end - citation.start):
            rest[at] = " "
    return is_small("".join(rest), case.reading.language)


def _fits(case: Case, cue: Cue, evidence: Evidence) -> bool:
    mood = case.reading.mood_of(cue)
    if mood.negated or not mood.asserted:
        return False
    if cue.family != "parcel":
        return _BEARS_OUT[cue.family](cue.name, case.facts)
    of_one = evidence.subject.startswith("shipment:")
    parcels = [one for one in case.facts.parcels if not of_one or one.subject == evidence.subject]
    return bool(parcels) and all(parcel_bears_out(cue.name, parcel) for parcel in parcels)
