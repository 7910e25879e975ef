"""slots.roles: a model put each value where its own sentence is, not another value of the same kind.

Where the words around a date or an amount tell what it must be, grounding reads them. Where they do not, the values
beside it tell: the ends of a range belong together, a period stands beside its first day, a place beside the day of its
scan, and what comes later in time is not said to be over.
"""

import itertools
import re
from collections.abc import Iterator, Mapping

from drafter.domain.composition import Citation
from drafter.domain.evidence import Evidence
from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.facts import order_of

NAME = "slots.roles"
_DATES = frozenset({"date", "datetime"})
_RANGES: Mapping[str, str] = {
    "shipment.eta_earliest": "shipment.eta_latest",
    "delivery.earliest": "delivery.latest",
    "order.earliest_dispatch": "order.dispatch_by",
    "policy.window_starts": "policy.window_ends",
}
_TO = re.compile(r"\s*(?:to|until|till|through|bis(?: zum)?|al?|au|hasta(?: el)?|fino al|[–—-]|至|到)?\s*")
_AND = re.compile(r"\s*(?:and|und|e(?: il| l')?|y(?: el)?|et(?: le)?|和|与)\s*")
_BETWEEN = re.compile(r"(?:\bbetween|\bzwischen(?: dem)?|\bentre(?: el| le)?|\btra(?: il)?|\bfra(?: il)?|在|于)\s*$")
_HAS = re.compile(r"已经?[于在]?\s*$")
"""What in Chinese makes the day after it one gone by."""
_SCANNED = frozenset({"shipment.last_event_on", "shipment.last_event_at"})
_IN_ORDER = (
    ("refund.issued_on", "refund.expected_by"),
    ("shipment.shipped_on", "shipment.wait_until"),
    ("shipment.last_event_on", "shipment.wait_until"),
    ("shipment.shipped_on", "shipment.last_event_on"),
    ("wholesale.unit_price", "wholesale.total"),
    ("exchange.price", "exchange.difference"),
    ("delivery.fee", "delivery.free_from"),
)
"""What is told first and what later: the other way round, a day or an amount stands in the other's place."""
_CALLED: Mapping[str, tuple[str, str]] = {
    "shipment.last_event_on": ("when", "scan"),
    "exchange.difference": ("amount", "difference"),
}
_BESIDE = 2
_REACH = 10
_CLAUSE, _FAR = 40, 1_000


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each value of a model's that stands where another of its kind belongs."""
    if case.composition.writer != "model":
        return
    placed = [
        (citation, evidence)
        for citation in case.composition.citations
        if (evidence := case.facts.by_id.get(citation.evidence)) is not None
    ]
    for rule in (_ranges, _periods, _scans, _orders, _conditions, _done, _parts):
        for citation, reason in rule(case, placed):
            text = case.reading.text[citation.start : citation.end]
            yield block(NAME, f"{text!r} stands where {reason} belongs", citation.start, citation.end)


_Placed = list[tuple[Citation, Evidence]]
_Found = Iterator[tuple[Citation, str]]


def _ranges(case: Case, placed: _Placed) -> _Found:
    """Yield the second end of each range whose ends are not one range's, first and last."""
    dates = [one for one in placed if one[1].kind in _DATES]
    lower = case.reading.lower
    for (first, one), (second, other) in itertools.pairwise(dates):
        between = lower[first.end : second.start]
        before = lower[max(0, first.start - _REACH) : first.start] + lower[first.start : first.start + _REACH]
        joined = bool(between) and _TO.fullmatch(between) is not None and bool(between.strip())
        paired = _AND.fullmatch(between) is not None and (
            _BETWEEN.search(lower[max(0, first.start - _REACH) : first.start]) is not None
            or _BETWEEN.search(before.split(" ")[0]) is not None
        )
        if (joined or paired) and _RANGES.get(one.name) != other.name:
            yield second, "the other end of the range"


def _periods(case: Case, placed: _Placed) -> _Found:
    """Yield the last day of a period that stands nearer to its length than the first day does."""
    by_name: dict[str, list[Citation]] = {}
    for citation, evidence in placed:
        by_name.setdefault(evidence.name, []).append(citation)
    lengths, starts, ends = (by_name.get(f"policy.{name}", []) for name in ("window", "window_starts", "window_ends"))
    if not case.whole and case.facts.named("policy.window") and case.facts.named("policy.window_starts"):
        if not lengths:
            yield from ((start, "the last day of the period") for start in starts)  # what it is of is still to come
        far = len(case.reading.text) + _FAR
        starts = starts or [Citation(start=far, end=far, evidence="")]
    for length, start, end in zip(lengths, starts, ends, strict=False):
        same = case.reading.sentence_at(length.start)
        beside = case.reading.sentence_at(end.start) == same
        if beside and _gap(case, length, end) < _gap(case, length, start):
            yield end, "the first day of the period"


def _gap(case: Case, one: Citation, other: Citation) -> int:
    """Return how far apart two values stand, each clause between them a long way."""
    apart = abs(case.reading.clause_at(one.start) - case.reading.clause_at(other.start))
    return max(one.start, other.start) - min(one.end, other.end) + apart * _CLAUSE


def _scans(case: Case, placed: _Placed) -> _Found:
    """Yield the day beside the place of the last scan, the one after it before the one before, where it is another."""
    for number, (place, evidence) in enumerate(placed):
        if evidence.name != "shipment.last_location":
            continue
        around = [placed[at] for at in (number + 1, number - 1) if 0 <= at < len(placed)]
        days = [
            one
            for one in around
            if one[1].kind in _DATES and one[1].subject == evidence.subject and _is_beside(case, place, one[0])
        ]
        if days and days[0][1].name not in _SCANNED:
            yield days[0][0], "the day of the last scan"


def _is_beside(case: Case, one: Citation, other: Citation) -> bool:
    if case.reading.sentence_at(one.start) != case.reading.sentence_at(other.start):
        return False
    return case.reading.words_between(min(one.end, other.end), max(one.start, other.start)) <= _BESIDE


def _orders(case: Case, placed: _Placed) -> _Found:
    """Yield what is told before what comes first, where its clause does not call it by its name."""
    told = {evidence.name for _, evidence in placed}
    for first, last in _IN_ORDER:
        if last not in told:
            continue
        known = {evidence.subject for evidence in case.facts.named(first)}
        seen: dict[str, Citation] = {}
        begun: set[str] = set()
        for citation, evidence in placed:
            if evidence.name == first:
                begun.add(evidence.subject)
                if (early := seen.pop(evidence.subject, None)) is not None:
                    yield early, first
            elif evidence.name == last and evidence.subject in known - begun and not _is_called(case, citation, last):
                seen.setdefault(evidence.subject, citation)
        if not case.whole:
            yield from ((early, first) for early in seen.values())  # whether it comes yet, nobody knows


def _is_called(case: Case, citation: Citation, name: str) -> bool:
    family, row = _CALLED.get(name, ("", ""))
    clause = case.reading.clauses[case.reading.clause_at(citation.start)]
    calls = [cue for cue in case.reading.within(family, clause) if cue.name == row]
    return bool(calls) and not any(cue.name == "ship" for cue in case.reading.within("when", clause))


def _conditions(case: Case, placed: _Placed) -> _Found:
    """Yield each day of the past that a condition waits for."""
    days = {day.evidence.id: day.day for day in case.facts.days}
    for citation, evidence in placed:
        if not evidence.name.startswith("shipment.") or evidence.kind not in _DATES:
            continue
        if days.get(evidence.id, case.facts.today) >= case.facts.today:
            continue
        if evidence.name in _SCANNED and _speaks_of_scan(case, citation, placed):
            continue
        if case.reading.mood(citation.start, citation.start + 1).conditional:
            yield citation, "a day to come"


def _done(case: Case, placed: _Placed) -> _Found:
    """Yield each day to come beside words for what has been sent or paid out."""
    days = {day.evidence.id: day.day for day in case.facts.days}
    for citation, evidence in placed:
        if days.get(evidence.id, case.facts.today) <= case.facts.today:
            continue
        if _HAS.search(case.reading.text, max(0, citation.start - _REACH), citation.start) is not None:
            yield citation, "a day gone by"
            continue
        clause = case.reading.clauses[case.reading.clause_at(citation.start)]
        cues = [cue for family in ("parcel", "refund") for cue in case.reading.within(family, clause)]
        for cue in cues:
            mood = case.reading.mood_of(cue)
            near = case.reading.words_between(min(cue.end, citation.end), max(cue.start, citation.start)) <= _BESIDE
            if cue.name in {"shipped", "issued"} and near and mood.asserted and not mood.negated:
                yield citation, "a day gone by"
                break


def _speaks_of_scan(case: Case, citation: Citation, placed: _Placed) -> bool:
    """Whether the sentence tells of a scan, or names its place."""
    number = case.reading.sentence_at(citation.start)
    scans = case.reading.within("when", case.reading.sentences[number])
    return any(cue.name == "scan" for cue in scans) or any(
        one.name == "shipment.last_location" and case.reading.sentence_at(place.start) == number
        for place, one in placed
    )


def _parts(case: Case, placed: _Placed) -> _Found:
    """Yield the sum of several refunds where a sentence tells of one of them."""
    several = len({evidence.subject for evidence in case.facts.named("refund.amount")}) > 1
    totals = [one for one in placed if one[1].name == "order.refund_total"] if several else []
    for total, evidence in totals:
        sentence = case.reading.sentence_at(total.start)
        told = {
            other.name
            for citation, other in placed
            if other.subject.startswith("refund:")
            and order_of(other.subject) == order_of(evidence.subject)
            and case.reading.sentence_at(citation.start) == sentence
        }
        if told and "refund.amount" not in told:
            yield total, "the amount of one refund"
