"""Drafts composed from altered evidence, to be held against the true trace: wrong in the composer's own words."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from decimal import Decimal
from random import Random

from drafter.composing.composer import Composer
from drafter.domain.composition import Composition
from drafter.domain.decision import Decision, OutcomeName, Part, Verdict
from drafter.domain.draft import Trace
from drafter.domain.evidence import Evidence
from drafter.domain.money import Money
from drafter.domain.store import Language
from drafter.domain.values import (
    Duration,
    format_datetime,
    parse_date,
    parse_datetime,
    parse_duration,
    parse_money,
)
from drafter.evaluation.bench.mutations import Mutant

_STATUSES: Mapping[str, tuple[str, ...]] = {
    "shipment.status": (
        "label_created", "in_transit", "out_for_delivery", "attempt_failed", "available_for_pickup", "delivered", "exception",
        "returning", "lost",
    ),
    "refund.status": ("pending", "completed", "failed"),
    "return.status": ("requested", "approved", "declined", "in_transit", "received", "closed"),
}  # fmt: skip
_FLIPPED: Mapping[OutcomeName, tuple[OutcomeName, Verdict]] = {
    "return_steps": ("return_denied", "deny"),
    "return_denied": ("return_steps", "allow"),
    "cancel_possible": ("cancel_too_late", "deny"),
    "cancel_too_late": ("cancel_possible", "allow"),
    "exchange_quote": ("exchange_denied", "deny"),
    "exchange_denied": ("exchange_quote", "allow"),
    "address_change": ("address_change_too_late", "deny"),
    "address_change_too_late": ("address_change", "allow"),
}
# Said of a parcel or return in the first state, the second is vague or over, yet not untrue.
_NOT_UNTRUE = frozenset(
    {
        ("out_for_delivery", "in_transit"),
        ("available_for_pickup", "attempt_failed"),
        ("returning", "attempt_failed"),
        ("returning", "exception"),
        ("attempt_failed", "exception"),
        ("lost", "exception"),
        ("in_transit", "approved"),
        ("received", "approved"),
        ("closed", "approved"),
        ("closed", "received"),
    }
)
_NEVER = frozenset({"today.date", "shipment.index"})
_CARRIERS = ("UPS", "FedEx", "DHL", "GLS", "Evri", "Correos")


def lie(composer: Composer, truth: Trace, language: Language, random: Random) -> Iterator[Mutant]:
    """Yield replies composed from a trace in which one piece of evidence (or the verdict) is wrong."""
    honest = composer.compose_in(truth, language)
    if honest is None:
        return
    scope = {subject for part in truth.decision.parts for subject in part.scope}
    for evidence in truth.evidence:
        lost = any("lost" in part.flags.get(evidence.subject, ()) for part in truth.decision.parts)
        if evidence.name in _NEVER or (evidence.name == "shipment.status" and lost):
            continue  # `lost` is then said by the decision, whatever the status
        if evidence.subject in scope and evidence.audience == "customer":
            value = _altered(evidence, truth, random)
            if value is not None:
                told = _compose(composer, _with_value(truth, evidence.id, value), language)
                yield from _mutant(f"lie_{_kind(evidence)}", told, honest, truth, evidence.id)
    flipped = _flip(truth)
    if flipped is not None:
        yield from _mutant("lie_verdict", _compose(composer, flipped, language), honest, truth, None)


def _kind(evidence: Evidence) -> str:
    return evidence.name if evidence.kind == "status" else evidence.kind


def _mutant(
    kind: str, told: Composition | None, honest: Composition, truth: Trace, evidence_id: str | None
) -> Iterator[Mutant]:
    if told is None or told.text == honest.text:
        return
    if evidence_id is not None and all(citation.evidence != evidence_id for citation in told.citations):
        return  # the lie is not told
    # the citation of what was altered would give the lie away; the text alone must
    citations = tuple(citation for citation in told.citations if citation.evidence != evidence_id)
    if evidence_id is None:
        yield Mutant(kind, told.model_copy(update={"citations": ()}), truth)
        return
    first = next(citation for citation in told.citations if citation.evidence == evidence_id)
    yield Mutant(kind, told.model_copy(update={"citations": citations}), truth, first.start, first.end)


def _compose(composer: Composer, trace: Trace, language: Language) -> Composition | None:
    try:
        return composer.compose_in(trace, language)
    except (LookupError, ValueError):
        return None  # the altered trace has no words in this playbook


def _with_value(trace: Trace, evidence_id: str, value: str) -> Trace:
    def alter(evidence: Evidence) -> Evidence:
        return evidence.model_copy(update={"value": value}) if evidence.id == evidence_id else evidence

    context = trace.context.model_copy(update={"evidence": tuple(alter(one) for one in trace.context.evidence)})
    decision = trace.decision.model_copy(update={"derived": tuple(alter(one) for one in trace.decision.derived)})
    return trace.model_copy(update={"context": context, "decision": decision})


def _flip(trace: Trace) -> Trace | None:
    main = trace.decision.main
    flipped = _FLIPPED.get(main.outcome)
    if flipped is None or main.verdict not in ("allow", "deny") or len(trace.decision.parts) > 1:
        return None
    if any("partly_allowed" in flags for flags in main.flags.values()):
        return None
    part: Part = main.model_copy(update={"outcome": flipped[0], "verdict": flipped[1]})
    decision: Decision = trace.decision.model_copy(update={"parts": (part,)})
    return trace.model_copy(update={"decision": decision})


def _altered(evidence: Evidence, trace: Trace, random: Random) -> str | None:
    """Return another value of the same kind that no evidence holds; None where this kind is not altered."""
    known = {one.value for one in trace.evidence}
    for _ in range(12):
        value = _another(evidence, random)
        if value is None or value not in known:
            return value
    return None


def _another(evidence: Evidence, random: Random) -> str | None:  # noqa: PLR0911 - a line a kind
    value = evidence.value
    if evidence.name in _STATUSES:
        others = [status for status in _STATUSES[evidence.name] if status != value]
        return random.choice([status for status in others if (value, status) not in _NOT_UNTRUE])
    if evidence.kind == "date":
        return str(parse_date(value) + timedelta(days=random.choice([-8, -5, -2, 2, 4, 9])))
    if evidence.kind == "datetime":
        return format_datetime(parse_datetime(value) + timedelta(minutes=random.choice([-3000, -187, 95, 2910])))
    if evidence.kind == "money":
        money = parse_money(value)
        return str(
            Money(
                amount=money.amount + random.choice([Decimal(-1), Decimal(5), Decimal("12.5")]), currency=money.currency
            )
        )
    if evidence.kind == "duration":
        duration = parse_duration(value)
        more = random.choice([1, 2, 6])
        return str(Duration(duration.least + more, duration.most + more, duration.unit)) if duration.most else None
    if evidence.kind == "percentage":
        return str(Decimal(value) + random.choice([5, 10]))
    return _another_name(evidence, random)


def _another_name(evidence: Evidence, random: Random) -> str | None:
    value = evidence.value
    if evidence.name == "order.shipment_count":
        return str(int(value) + 2)
    if evidence.kind in ("order_number", "tracking_number"):
        place = random.choice([place for place, character in enumerate(value) if character.isdigit()])
        return value[:place] + str((int(value[place]) + 3) % 10) + value[place + 1 :]
    if evidence.kind == "carrier":
        return random.choice([name for name in _CARRIERS if name != value])
    if evidence.kind == "url":
        return value.replace("://", "://x-")
    return None
