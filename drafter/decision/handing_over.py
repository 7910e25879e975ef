"""The answers that need no order: a person takes over, a question back, an article, a thank-you."""

import re
from collections.abc import Sequence

from drafter.decision.parts import TICKET, Draft, number_given, plain_part
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.domain.decision import Decision, OutcomeName, Part
from drafter.domain.policy import ServiceRule
from drafter.domain.understanding import IntentName

KNOWLEDGE = "knowledge"
_NO_CONFIRMATION = re.compile(
    r"\b(?:no|never|not|don['’]?t|didn['’]?t|haven['’]?t|without|lost|deleted)\b[^.!?;\n]{0,30}\bconfirmation"
    r"|\b(?:keine?|nie|nicht|ohne|gelöscht)\b[^.!?;\n]{0,30}(?:bestätigung|auftragsbest)"
    r"|bestätigung[^.!?;\n]{0,25}\b(?:nicht|nie|keine|gelöscht)\b"
    r"|\b(?:non|senza|mai|perso|cancellato)\b[^.!?;\n]{0,30}\bconferma\b"
    r"|\b(?:no|sin|nunca|perdí|borré)\b[^.!?;\n]{0,30}\bconfirmaci[oó]n"
    r"|\b(?:pas|sans|jamais|aucune|perdu|supprimé)\b[^.!?;\n]{0,30}\bconfirmation"
    r"|(?:没有?|没收到|找不到|删了?)[^。！？；\n]{0,8}确认",
    re.IGNORECASE,
)


def service_subject(sheet: Sheet) -> str:
    """Return the subject of how soon a person answers."""
    return f"policy:service/{sheet.store.id}"


def write_service(sheet: Sheet) -> None:
    """Write down how soon a person answers, where a policy says so; every reply may end with a person."""
    rule = sheet.find(ServiceRule, "service")
    if rule is not None:
        place = ("policy.response_time", service_subject(sheet))
        sheet.write(place, rule.response_time, rule=f"service/{rule.id}")


def hand_off(sheet: Sheet, intent: IntentName, why: NeedsPersonError, order_subject: str | None = None) -> Part:
    """Return the part that says a person answers; nothing of an order but its number may show."""
    flags = () if why.wish is None else ("wish", why.wish)
    draft = Draft("handoff", "handoff", why.reasons, flags, scope=[service_subject(sheet)])
    return plain_part(sheet, intent, draft, order_subject or TICKET)


def fall_back(sheet: Sheet, intent: IntentName) -> Part:
    """Return the part for what is outside of what the shop answers."""
    reasons = ["The question is outside of what this shop answers"]
    return plain_part(sheet, intent, Draft("fallback", "handoff", reasons, scope=[service_subject(sheet)]))


def look_up(sheet: Sheet, intent: IntentName) -> Part:
    """Return the part that an article answers; without one it becomes `fallback`."""
    reasons = ["No order, product or policy decides this; an article may answer it"]
    draft = Draft("knowledge_answer", "inform", reasons, scope=[service_subject(sheet)])
    return plain_part(sheet, intent, draft, KNOWLEDGE)


def give_thanks(sheet: Sheet, intent: IntentName) -> Part:
    """Return the answer to a customer who only says thank you."""
    return plain_part(sheet, intent, Draft("thanks", "inform", ["The customer says thank you and asks nothing"]))


def ask_for_order(sheet: Sheet, intent: IntentName) -> Part:
    """Return the question back where an order is needed and none can be used.

    Whether a number belongs to somebody else or to no order at all makes no difference to any byte of the part.
    """
    match = sheet.context.match
    if match == "ambiguous":
        reason = f"{len(sheet.context.candidates)} orders of this customer could be meant"
        return plain_part(sheet, intent, Draft("ask_order_number", "ask", [reason], flags=["several_orders"]))
    if match == "none_given" or not number_given(sheet):
        reason = "An order is needed; the ticket names none and none can be found by the requester's address"
        flags = ["no_confirmation"] if _NO_CONFIRMATION.search(sheet.understanding.request) else []
        return plain_part(sheet, intent, Draft("ask_order_number", "ask", [reason], flags))
    reason = "The order named is not known to be this requester's"
    return plain_part(sheet, intent, Draft("identify_requester", "ask", [reason]))


def settle_knowledge(decision: Decision, *, found: bool) -> Decision:
    """Return the decision once it is known whether an article answers; unanswered parts fall back or give way."""
    if not decision.wants_knowledge or found:
        return decision
    others = tuple(part for part in decision.parts if part.outcome != "knowledge_answer")
    if others:
        notes = (*decision.agent_notes, "One question found no article and is not answered in this draft")
        return decision.model_copy(update={"parts": others, "agent_notes": notes, "wants_knowledge": False})
    fallback = _as_handoff(decision.main, "fallback", ("No article answers the question",))
    return decision.model_copy(update={"parts": (fallback,), "wants_knowledge": False})


def hold(decision: Decision, reasons: Sequence[str]) -> Decision:
    """Return the decision as a safe holding reply: a person answers, for these reasons and those it had."""
    part = _as_handoff(decision.main, "handoff", (*reasons, *decision.main.reasons))
    return decision.model_copy(update={"parts": (part,), "wants_knowledge": False})


def _as_handoff(part: Part, outcome: OutcomeName, reasons: tuple[str, ...]) -> Part:
    store = next(subject for subject in part.scope if subject.startswith("store:"))
    service = f"policy:service/{store.removeprefix('store:')}"
    understood = part.flags.get(part.subject, ()) if part.outcome == "handoff" else ()
    ticket = tuple(dict.fromkeys((*part.flags.get(TICKET, ()), *understood)))
    flags = {TICKET: ticket} if ticket else {}
    return Part(
        outcome=outcome,
        verdict="handoff",
        intent=part.intent,
        subject=TICKET,
        scope=(service, store, "customer", TICKET),
        flags=flags,
        reasons=reasons,
    )
