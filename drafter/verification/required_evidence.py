"""required: what the playbook requires is cited or can be read in the text, wherever there is such evidence."""

from collections.abc import Iterator

from drafter.domain.evidence import Evidence
from drafter.domain.finding import Finding
from drafter.domain.values import parse_date, parse_datetime, parse_duration, parse_money
from drafter.verification.case import Case, block
from drafter.verification.grounding_carrier import carriers_in
from drafter.verification.matching import same_duration, same_money
from drafter.verification.phrases import fold
from drafter.verification.readers.identifiers import plain_code
from drafter.verification.readers.page import DateValue, DurationValue, MoneyValue
from drafter.verification.states import PARCEL

NAME = "required"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each required piece of evidence the text does not show."""
    if not case.whole:
        return
    cited = {citation.evidence for citation in case.composition.citations}
    for part in case.facts.parts:
        for name in case.requires.get(part.outcome, ()):
            for evidence in case.facts.by_name.get(name, ()):
                if evidence.subject in part.scope and evidence.id not in cited and not _is_readable(case, evidence):
                    yield block(NAME, f"the reply does not say {name} ({evidence.text})")


def _is_readable(case: Case, evidence: Evidence) -> bool:
    reading, kind = case.reading, evidence.kind
    if kind in ("order_number", "tracking_number"):
        return plain_code(evidence.value) in plain_code(reading.text)
    if kind == "carrier":
        named = {cue.name for cue in reading.family("carrier")}
        return fold(evidence.value) in reading.lower or bool(named & carriers_in(evidence.value))
    if kind == "status":
        return _status_is_readable(case, evidence)
    if kind in ("money", "date", "datetime", "duration"):
        return any(_is_value(case, mention.value, evidence) for mention in reading.mentions)
    return fold(evidence.value) in reading.lower


def _status_is_readable(case: Case, evidence: Evidence) -> bool:
    if evidence.name != "shipment.status":
        return any(case.reading.family(family) for family in ("order", "refund", "return"))
    fitting = {name for name, statuses in PARCEL.items() if evidence.value in statuses}
    cues = case.reading.family("parcel")
    return any(cue.name in fitting and evidence.subject in case.focus.parcels(cue.start) for cue in cues) or (
        evidence.value not in {status for statuses in PARCEL.values() for status in statuses}
    )


def _is_value(case: Case, value: object, evidence: Evidence) -> bool:
    if isinstance(value, MoneyValue) and evidence.kind == "money":
        return same_money(value, parse_money(evidence.value))
    if isinstance(value, DurationValue) and evidence.kind == "duration":
        return same_duration(value, parse_duration(evidence.value))
    if isinstance(value, DateValue) and evidence.kind == "date":
        return value.fits(parse_date(evidence.value))
    if isinstance(value, DateValue) and evidence.kind == "datetime":
        return value.fits(parse_datetime(evidence.value).astimezone(case.facts.zone).date())
    return False
