"""promises: nothing is given away that no policy, notice or action gives."""

from collections.abc import Iterator

from drafter.domain.decision import OutcomeName
from drafter.domain.finding import Finding
from drafter.domain.values import parse_money
from drafter.verification.case import Case, block, phrases_in
from drafter.verification.phrases import Cue

NAME = "promises"
_REFUNDING: frozenset[OutcomeName] = frozenset(
    {
        "wismo_lost", "wismo_delayed", "wismo_exception", "wismo_returning", "wismo_delivered_not_received", "wismo_cancelled",
        "return_steps", "return_label_issued", "return_status", "refund_status", "refund_issued",
        "partial_refund_with_reason", "item_problem", "cancel_possible", "cancel_confirmed", "cancel_too_late",
        "exchange_quote", "exchange_confirmed", "replacement_confirmed", "wismo_pickup",
    }
)  # fmt: skip
_OF_OUTCOMES = frozenset({"contact", "immediate", "stock"})
"""What outcomes promise in words of their own, and a model never by itself."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each gift, guarantee or offer that nothing in scope carries."""
    links = case.reading.of_kind("url")
    for cue in case.reading.family("promise"):
        mood = case.reading.mood(cue.start, cue.end)
        in_link = any(link.start <= cue.start < link.end for link in links)  # an address's words promise nothing
        if in_link or mood.negated or mood.asked or _is_kept(case, cue) or _granted(case, cue):
            continue
        if cue.name in _OF_OUTCOMES and case.composition.writer != "model":
            continue
        text = case.reading.text[cue.start : cue.end]
        yield block(NAME, f"{text!r} promises {cue.name}, which no policy or action gives", cue.start, cue.end)


def _granted(case: Case, cue: Cue) -> bool:
    """Whether a clause or notice in scope, or a passage cited in the sentence, promises the same."""
    language = case.composition.language
    cited = case.reading.cited.get(case.reading.sentence_at(cue.start), frozenset())
    texts = [(evidence.value, language) for evidence in case.facts.of_kind("text", "clause")]
    texts += [(passage.text, passage.language) for passage in case.trace.passages if passage.id in cited]
    return any(("promise", cue.name) in phrases_in(text, spoken) for text, spoken in texts)


def _is_kept(case: Case, cue: Cue) -> bool:
    facts = case.facts
    if cue.name == "free":
        no_fee = any(parse_money(evidence.value).amount == 0 for evidence in facts.named("policy.fee", "delivery.fee"))
        paid = "merchant" in facts.values("policy.return_shipping")
        free_from = bool(facts.named("delivery.free_from"))
        sent_again = "replacement_confirmed" in facts.actions
        return no_fee or paid or free_from or sent_again or bool(facts.flags & {"free_return", "exchange_even"})
    if cue.name == "today":
        return "delivery_today" in facts.values("shipment.next_step")
    if cue.name == "discount":
        return bool(facts.named("wholesale.discount"))
    if cue.name in ("refund", "replacement"):
        policies = any(name.startswith(("policy.", "refund.", "action.")) for name in facts.by_name)
        return policies and any(part.outcome in _REFUNDING for part in facts.parts)
    if cue.name == "full_refund":
        total = facts.values("order.total")
        back = facts.values("order.refund_total", "refund.amount", "action.amount", "return.refund_amount")
        ending = {"cancel_possible", "cancel_confirmed", "wismo_lost", "wismo_cancelled"}
        return bool(total & back) or any(part.outcome in ending for part in facts.parts)
    return False
