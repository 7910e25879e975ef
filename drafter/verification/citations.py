"""citations: spans lie in the text, in order, and what they show is what their evidence holds."""

from collections.abc import Iterator

from drafter.domain.composition import Citation
from drafter.domain.evidence import Evidence
from drafter.domain.finding import Finding
from drafter.domain.values import parse_date, parse_datetime, parse_duration, parse_money
from drafter.verification.case import Case, block
from drafter.verification.facts import Parcel
from drafter.verification.matching import same_duration, same_money
from drafter.verification.phrases import Cue
from drafter.verification.readers.identifiers import plain_code
from drafter.verification.readers.page import DateValue, DurationValue, Mention, MoneyValue
from drafter.verification.states import PARCEL, parcel_bears_out

NAME = "citations"
_READ = frozenset({"money", "duration", "date", "datetime"})


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each citation that does not hold."""
    passages = {passage.id for passage in case.trace.passages}
    reach = 0
    for citation in case.composition.citations:
        start, end = citation.start, citation.end
        if not 0 <= start < end <= len(case.composition.text):
            yield block(NAME, f"the citation of {citation.evidence} lies outside the text", start, end)
            continue
        if start < reach:
            yield block(NAME, f"the citation of {citation.evidence} overlaps another or is out of order", start, end)
        reach = max(reach, end)
        evidence = case.facts.by_id.get(citation.evidence)
        if evidence is None:
            if citation.evidence not in passages:
                yield block(NAME, f"{citation.evidence} is no evidence this reply may show", start, end)
        elif not _shows(case, citation, evidence):
            text = case.composition.text[start:end]
            yield block(NAME, f"{text!r} is not what {evidence.id} ({evidence.name}) holds", start, end)


def _shows(case: Case, citation: Citation, evidence: Evidence) -> bool:
    """Whether the cited words hold the evidence's value, as far as its kind can be read."""
    kind = evidence.kind
    if kind in ("order_number", "tracking_number"):
        text = plain_code(case.composition.text[citation.start : citation.end])
        return plain_code(evidence.value) in text or not any(character.isdigit() for character in text)
    if kind == "status" and evidence.name == "shipment.status":
        return _status_shows(case, citation, evidence)
    if kind not in _READ:
        return True
    return all(
        _agrees(case, mention, evidence)
        for mention in case.reading.mentions
        if mention.start < citation.end and citation.start < mention.end
    )


def _agrees(case: Case, mention: Mention, evidence: Evidence) -> bool:
    value = mention.value
    if evidence.kind == "money" and isinstance(value, MoneyValue):
        return same_money(value, parse_money(evidence.value))
    if evidence.kind == "duration" and isinstance(value, DurationValue):
        return same_duration(value, parse_duration(evidence.value))
    if evidence.kind == "date" and isinstance(value, DateValue):
        return value.fits(parse_date(evidence.value))
    if evidence.kind == "datetime" and isinstance(value, DateValue):
        return value.fits(parse_datetime(evidence.value).astimezone(case.facts.zone).date())
    return True


def _status_shows(case: Case, citation: Citation, evidence: Evidence) -> bool:
    parcel = next((one for one in case.facts.parcels if one.subject == evidence.subject), None)
    if parcel is None:
        return True
    cues = [cue for cue in case.reading.family("parcel") if citation.start <= cue.start and cue.end <= citation.end]
    return all(_fits(case, cue, parcel) for cue in cues)


def _fits(case: Case, cue: Cue, parcel: Parcel) -> bool:
    mood = case.reading.mood_of(cue)
    if not mood.asserted:
        return True
    return parcel.status not in PARCEL[cue.name] if mood.negated else parcel_bears_out(cue.name, parcel)
