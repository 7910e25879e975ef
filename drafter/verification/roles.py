"""Which evidence a date, an amount or a duration must be, by the words around it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from drafter.verification.phrases import Cue
from drafter.verification.reading import Reading

DELIVERED = frozenset(
    {
        "shipment.delivered_on", "shipment.delivered_at", "policy.window_starts", "shipment.last_event_on",
        "shipment.last_event_at",
    }
)  # fmt: skip
DUE = frozenset({"shipment.eta_earliest", "shipment.eta_latest", "delivery.earliest", "delivery.latest"})
ACT = frozenset({"shipment.wait_until"})
SHIPPED = frozenset({"shipment.shipped_on"})
DISPATCH = frozenset({"order.earliest_dispatch", "order.dispatch_by", "order.scheduled_for"})
SCAN = frozenset({"shipment.last_event_on", "shipment.last_event_at"})
PLACED = frozenset({"order.placed_on", "policy.window_starts"})
WINDOW = frozenset({"policy.window_ends", "policy.free_return_until"})
WINDOW_START = frozenset({"policy.window_starts", "shipment.delivered_on", "shipment.delivered_at", "order.placed_on"})
REFUNDED = frozenset({"refund.issued_on"})
REFUND_DUE = frozenset({"refund.expected_by"})
PAY = frozenset({"order.payment_due_by"})
TODAY = frozenset({"today.date"})

_NOTHING: frozenset[str] = frozenset()

# What a row of `when` points to, and what it may point to where nothing of the first kind is known.
_WHEN: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "due": (DUE | DISPATCH | WINDOW | REFUND_DUE | PAY, ACT),
    "arrive": (DUE, ACT | REFUND_DUE),
    "there": (DUE | DELIVERED, ACT),
    "delivery": (DELIVERED | DUE | WINDOW_START, ACT),
    "ship": (SHIPPED, SCAN),
    "dispatch": (DISPATCH, DUE),
    "placed": (PLACED, WINDOW_START),
    "scan": (SCAN, SHIPPED | DELIVERED),
    "window": (WINDOW, _NOTHING),
    "end": (WINDOW, _NOTHING),
    "window_start": (WINDOW_START, _NOTHING),
    "refunded": (REFUNDED, _NOTHING),
    "refund_due": (REFUND_DUE, _NOTHING),
    "pay": (PAY, _NOTHING),
    "act": (ACT | WINDOW | PAY | DISPATCH | REFUND_DUE, DUE),
    "today": (TODAY, SCAN),
}
# The same for a verb of the past that is foreseen.
_FORESEEN: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "delivery": (DUE, ACT),
    "ship": (DISPATCH, DUE),
    "refunded": (REFUND_DUE, _NOTHING),
}
_DONE_DELIVERY = (frozenset({"shipment.delivered_on", "shipment.delivered_at", "policy.window_starts"}), SCAN)
AMOUNTS: Mapping[str, frozenset[str]] = {
    "refund": frozenset({"refund.amount", "order.refund_total", "action.amount", "return.refund_amount"}),
    "total": frozenset({"order.total", "wholesale.total", "order.refund_total"}),
    "fee": frozenset({"policy.fee", "delivery.fee"}),
    "difference": frozenset({"exchange.difference"}),
    "price": frozenset(
        {"product.price", "item.unit_price", "exchange.price", "wholesale.unit_price", "delivery.fee", "policy.fee",
         "wholesale.total", "order.total"}
    ),
    "shipping": frozenset({"delivery.fee", "policy.fee", "delivery.free_from"}),
    "threshold": frozenset({"delivery.free_from", "product.price", "wholesale.unit_price", "item.unit_price", "order.total"}),
    "due": frozenset({"order.total", "exchange.difference"}),
}  # fmt: skip
SPANS: Mapping[str, frozenset[str]] = {
    "window": frozenset({"policy.window", "policy.days_left", "policy.free_return_for"}),
    "refund": frozenset({"policy.refund_timing", "refund.timing"}),
    "delivery": frozenset(
        {
            "delivery.duration",
            "shipment.days_late",
            "shipment.news_age",
            "policy.window",
            "policy.days_left",
            "policy.free_return_for",
        }
    ),
    "reply": frozenset({"policy.response_time"}),
    "processing": frozenset({"policy.processing"}),
    "late": frozenset({"shipment.days_late", "shipment.news_age"}),
    "news": frozenset({"shipment.news_age", "shipment.days_late", "policy.response_time"}),
    "left": frozenset({"policy.days_left"}),
}


_SHORT_CLAUSE = 6
_BARE_CLAUSE = 2
_STRONG = frozenset({"scan", "placed", "refunded", "end", "pay", "dispatch"})
_CLAIMS = ("parcel", "refund")
_VERBS = frozenset({"delivered", "shipped", "issued"})
_WEAK = frozenset({"act", "today"})
_FAR_SIDE = 2.0
"""How many words farther the words on the less likely side of a date count."""


@dataclass(frozen=True, slots=True)
class _Pull:
    distance: float
    cue: Cue
    names: frozenset[str]


def date_names(reading: Reading, available: frozenset[str], start: int, end: int) -> frozenset[str] | None:
    """Return the slots that text[start:end], a date, may show by the words nearest to it; None when nothing tells.

    Args:
        reading: the text.
        available: the slots of all dates that may be shown.
        start: where the date begins.
        end: where it ends.
    """
    clause = reading.clauses[reading.clause_at(start)]
    cues = reading.within("when", clause)
    if not cues and reading.words_between(clause.start, start) + reading.words_between(end, clause.end) <= _BARE_CLAUSE:
        # `the last scan was in Lyon, on November 17`
        number = reading.clause_at(start)
        earlier = reading.clauses[number - 1] if number else clause
        if earlier.start >= reading.sentences[reading.sentence_at(start)].start:
            cues = [cue for cue in reading.within("when", earlier) if cue.name in _STRONG or _is_verb(reading, cue)]
    if not cues and reading.words_between(clause.start, clause.end) <= _SHORT_CLAUSE:
        # `On November 17, it was delivered`: the verb stands in the neighbouring clause
        sentence = reading.sentences[reading.sentence_at(start)]
        cues = [cue for cue in reading.within("when", sentence) if _is_verb(reading, cue)]
    return _nearest(reading, available, cues, start, end) if cues else None


def names_around(reading: Reading, available: frozenset[str], start: int) -> frozenset[str]:
    """Return the slots that any word of the clause allows a date in it to show."""
    clause = reading.clauses[reading.clause_at(start)]
    return frozenset().union(*(_names(reading, available, cue) for cue in reading.within("when", clause)))


def _is_verb(reading: Reading, cue: Cue) -> bool:
    return cue.name in _FORESEEN and any(
        claim.start < cue.end and cue.start < claim.end and claim.name in _VERBS
        for family in _CLAIMS
        for claim in reading.family(family)
    )


def _is_done(reading: Reading, cue: Cue) -> bool:
    return _is_verb(reading, cue) and reading.mood(cue.start, cue.end).asserted


def _nearest(reading: Reading, available: frozenset[str], cues: Sequence[Cue], start: int, end: int) -> frozenset[str]:
    telling = [cue for cue in cues if cue.name not in _WEAK and (cue.name != "delivery" or _is_verb(reading, cue))]
    if any(cue.name == "refunded" and _is_done(reading, cue) for cue in telling):
        telling = [cue for cue in telling if cue.name != "refund_due"]  # `refunded to your card on` is past
    ending = [cue for cue in telling if cue.name == "end"]
    pulls = [
        _Pull(_distance(reading, cue, start, end), cue, _names(reading, available, cue))
        for cue in ending or telling or cues
    ]
    best = min(pulls, key=lambda pull: pull.distance)
    names = frozenset().union(
        *(pull.names for pull in pulls if pull.cue.start < best.cue.end and best.cue.start < pull.cue.end)
    )
    subject = _by_subject(reading, start)
    names |= subject
    if names & DUE and ACT & available and reading.mood(start, start + 1).conditional:
        names = names - DUE | ACT  # `if it has not arrived by`: the day after which the merchant acts
    if best.cue.name != "due":
        return names
    # `expected`, `at the latest` say that a day is to come; what is to come, another word of the clause says
    specific = frozenset().union(*(pull.names for pull in pulls if pull.cue.name != "due"))
    return names & (specific | subject) or names


def _by_subject(reading: Reading, position: int) -> frozenset[str]:
    """What `went out`, `arrives` or `is due` is about when the clause speaks of money."""
    clause = reading.clauses[reading.clause_at(position)]
    names: frozenset[str] = frozenset()
    if any(cue.name == "refund" for family in ("amount", "span") for cue in reading.within(family, clause)):
        to_come = reading.mood(position, position + 1).foreseen
        names |= REFUND_DUE if to_come else REFUNDED
        if not to_come and any(cue.name == "due" for cue in reading.within("when", clause)):
            names |= REFUND_DUE
    if any(cue.name == "pay" for cue in reading.within("when", clause)):
        names |= PAY
    return names


def _distance(reading: Reading, cue: Cue, start: int, end: int) -> float:
    verb_last = reading.language in ("de", "zh")
    if cue.start >= end:
        return reading.words_between(end, cue.start) * (1.0 if verb_last else 1.6) + (0.0 if verb_last else _FAR_SIDE)
    if cue.end <= start:
        if not reading.words_between(cue.end, start):
            return 0.0
        return reading.words_between(cue.end, start) * (1.6 if verb_last else 1.0) + (_FAR_SIDE if verb_last else 0.0)
    return 0.0


def _names(reading: Reading, available: frozenset[str], cue: Cue) -> frozenset[str]:
    """What a cue points to; a verb of the past points elsewhere when it is foreseen or conditional."""
    first, second = _pointed(reading, cue)
    return first if first & available else first | second


def _pointed(reading: Reading, cue: Cue) -> tuple[frozenset[str], frozenset[str]]:
    plain = _WHEN[cue.name]
    if cue.name not in _FORESEEN:
        return plain
    foreseen = _FORESEEN[cue.name]
    mood = reading.mood(cue.start, cue.end)
    if mood.conditional:
        return plain[0] | foreseen[0] | ACT | WINDOW, plain[1] | foreseen[1]
    if mood.foreseen or mood.possible:
        return foreseen
    if cue.name == "delivery" and _is_verb(reading, cue):
        return (plain[0] | WINDOW | SCAN, plain[1]) if mood.negated else _DONE_DELIVERY
    return (DISPATCH | SHIPPED, SCAN) if cue.name == "ship" and mood.negated else plain


def names_nearby(
    reading: Reading, family: str, table: Mapping[str, frozenset[str]], available: frozenset[str], start: int
) -> frozenset[str] | None:
    """Return the slots the words of the clause allow; None when nothing tells, or nothing they allow is known."""
    clause = reading.clauses[reading.clause_at(start)]
    # `5 days once it is checked`: what follows `once` tells of another step
    ends = [cue.start for cue in reading.within("modal", clause) if cue.name == "if" and cue.start > start]
    limit = min(ends, default=clause.end)
    named = [table[cue.name] for cue in reading.within(family, clause) if cue.start < limit]
    names: frozenset[str] = frozenset().union(*named)
    return names if names & available else None
