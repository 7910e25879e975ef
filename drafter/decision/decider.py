"""The decision stage: what the reply will say, from facts and policy, before a word is written."""

from collections.abc import Callable, Sequence

from drafter.decision.actions import RESOLVES, answer_action, order_of
from drafter.decision.cancelling import answer_address, answer_cancel
from drafter.decision.exchanging import answer_exchange
from drafter.decision.handing_over import (
    ask_for_order,
    fall_back,
    give_thanks,
    hand_off,
    hold,
    look_up,
    settle_knowledge,
    write_service,
)
from drafter.decision.notes import write_notes
from drafter.decision.parts import TICKET, number_given, order_subject, payment_flags
from drafter.decision.people import check_offer_open, check_person_needed, check_reached
from drafter.decision.presale import (
    answer_compatibility,
    answer_delivery,
    answer_product,
    answer_size,
    answer_wholesale,
)
from drafter.decision.problems import answer_problem
from drafter.decision.questions import SENT_BACK, Question, is_unclear, left_open, read_intents, read_questions
from drafter.decision.returning import answer_refund, answer_return
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.decision.states import is_there
from drafter.decision.wismo import answer_wismo, payment_action
from drafter.decision.yielding import SURE_OF_GUESS, give_way, read_yielding
from drafter.domain.context import Context
from drafter.domain.decision import Decision, Part
from drafter.domain.knowledge import Passage
from drafter.domain.order import Order
from drafter.domain.policy import Policies
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import IntentName, Understanding

__all__ = ["Decider", "hold"]

MAX_PARTS = 3


def _answer_unwanted(sheet: Sheet, order: Order, intent: IntentName) -> Part:
    """Return the part about an order no longer wanted: what is there can come back, unless "cancel" was said."""
    if is_there(order) and intent not in sheet.understanding.named:
        return answer_return(sheet, order, "return")
    return answer_cancel(sheet, order, intent)


_BY_ORDER: dict[IntentName, Callable[[Sheet, Order, IntentName], Part]] = {
    "wismo": answer_wismo,
    "return": answer_return,
    "refund": answer_refund,
    "exchange": answer_exchange,
    "cancel": _answer_unwanted,
    "address_change": answer_address,
    "item_problem": answer_problem,
}
_WITHOUT_ORDER: dict[IntentName, Callable[[Sheet, IntentName], Part]] = {
    "presale_size": answer_size,
    "presale_compatibility": answer_compatibility,
    "presale_delivery": answer_delivery,
    "presale_product": answer_product,
    "wholesale": answer_wholesale,
    "policy_question": look_up,
    "thanks": give_thanks,
    "out_of_scope": fall_back,
}


class Decider:
    """Decides by one set of policies; pure, so that a stored trace decides the same way again."""

    def __init__(self, policies: Policies) -> None:
        self._policies = policies

    def decide(self, request: DraftRequest, understanding: Understanding, context: Context) -> Decision:
        """Return what the reply will say, the main part first, with all derived evidence and advice for staff."""
        sheet = Sheet(request, understanding, context, self._policies)
        write_service(sheet)
        parts = _decide_parts(sheet)
        write_notes(sheet, parts)
        return Decision.made_of(
            parts=tuple(parts),
            derived=sheet.derived,
            agent_notes=tuple(sheet.notes),
            wants_knowledge=any(part.outcome == "knowledge_answer" for part in parts),
            gives_way=read_yielding(sheet, parts),
        )

    def settle(self, decision: Decision, passages: Sequence[Passage]) -> Decision:
        """Return the decision once retrieval is over: an answer that no article gives becomes `fallback`.

        An article that answers for sure takes the place of a guess. How returns work is said by the answer about a
        return already, unless an article is about something else that was asked.
        """
        main = decision.main
        bar = SURE_OF_GUESS if main.intent in SENT_BACK and main.outcome != "knowledge_answer" else 0
        found = any(passage.kind == "knowledge" and passage.score >= bar for passage in passages)
        return give_way(settle_knowledge(decision, found=found), passages)


def _decide_parts(sheet: Sheet) -> list[Part]:
    main = sheet.understanding.intents[0].name
    try:
        check_person_needed(sheet)
        actions, resolved = _answer_actions(sheet)
    except NeedsPersonError as exc:
        return [hand_off(sheet, main, exc)]
    if not actions and is_unclear(sheet):
        return [fall_back(sheet, main) if main == "out_of_scope" else look_up(sheet, main)]
    intents = read_intents(sheet)
    try:
        questions = read_questions(sheet, intents)
    except NeedsPersonError as exc:
        return actions or [hand_off(sheet, main, exc)]
    asked = [question for question in questions if not _is_settled(question, resolved, done=bool(actions))]
    parts = _unique([*actions, *(part for question in asked for part in _answers(sheet, question, intents))])
    if parts[0].verdict == "handoff":
        return parts[:1]
    if len(parts) > MAX_PARTS:
        rest = ", ".join(f"{part.intent} ({part.subject})" for part in parts[MAX_PARTS:])
        sheet.note(f"The ticket asks for more than one reply holds; not answered: {rest}")
    return parts[:MAX_PARTS]


def _answer_actions(sheet: Sheet) -> tuple[list[Part], set[tuple[IntentName, str]]]:
    """Return the parts of the confirmed actions, and what they resolve, as (intent, order number)."""
    actions = sheet.context.actions
    if sheet.context.match in {"not_party", "not_found"}:
        return [], set()
    if len(actions) < len(sheet.request.confirmed_actions):
        raise NeedsPersonError("A confirmed action is on no order of this requester: check its order number")
    parts: list[Part] = []
    resolved: set[tuple[IntentName, str]] = set()
    for number, action in enumerate(actions, 1):
        order = order_of(sheet, action)
        parts.append(answer_action(sheet, order, number, action))
        resolved |= {(intent, order.number) for intent in RESOLVES[action.action]}
    return parts, resolved


def _is_settled(question: Question, resolved: set[tuple[IntentName, str]], *, done: bool) -> bool:
    """Return whether an action answers the question already; beside an action, small talk needs no answer either."""
    if question.order is None:
        return done and question.intent in {"thanks", "out_of_scope"}
    return (question.intent, question.order.number) in resolved


def _answers(sheet: Sheet, question: Question, intents: Sequence[IntentName]) -> list[Part]:
    """Return the part for one question, and for what it leaves open where it refuses."""
    part = _answer(sheet, question)
    other = left_open(question, part, intents)
    return [part] if other is None else [part, _without_flag(_answer(sheet, other), "defect_path")]


def _without_flag(part: Part, flag: str) -> Part:
    """Return the part without a flag, where another part says already what follows from it."""
    flags = {subject: tuple(each for each in held if each != flag) for subject, held in part.flags.items()}
    return part.model_copy(update={"flags": flags})


def _answer(sheet: Sheet, question: Question) -> Part:
    """Return the part for one question; what a person must answer becomes `handoff` and leaves no evidence behind."""
    mark = sheet.mark()
    if question.order is not None:
        sheet.memory["about", question.order.number] = question.items
    try:
        return check_offer_open(sheet, _answer_surely(sheet, question))
    except NeedsPersonError as exc:
        sheet.forget(mark)
        subject = None if question.order is None else order_subject(question.order)
        return hand_off(sheet, question.intent, exc, subject)


def _answer_surely(sheet: Sheet, question: Question) -> Part:
    intent, order = question.intent, question.order
    if intent == "payment":
        return _about_payment(sheet, order)
    if intent in _BY_ORDER:
        return _without_order(sheet, intent) if order is None else _BY_ORDER[intent](sheet, order, intent)
    part = _WITHOUT_ORDER[intent](sheet, intent)
    if intent == "presale_product" and number_given(sheet) and "product_unknown" in part.flags.get(TICKET, ()):
        orders = sheet.context.orders
        return answer_wismo(sheet, orders[0], "wismo") if len(orders) == 1 else _without_order(sheet, "wismo")
    return part


def _without_order(sheet: Sheet, intent: IntentName) -> Part:
    if sheet.context.match == "unreachable":
        raise NeedsPersonError("The shop could not be reached, so the order is not known just now")
    check_reached(sheet)
    return ask_for_order(sheet, intent)


def _about_payment(sheet: Sheet, order: Order | None) -> Part:
    if sheet.claims("charged_twice"):
        raise NeedsPersonError("The customer says they were charged twice: the payments have to be checked")
    if order is not None and payment_flags(sheet, order):
        return payment_action(sheet, order, "payment")
    if order is not None and order.refunds:
        return answer_refund(sheet, order, "payment")
    if order is None and sheet.context.match not in {"found", "none_given"}:
        return _without_order(sheet, "payment")
    return look_up(sheet, "payment")


def _unique(parts: Sequence[Part]) -> list[Part]:
    """Return the parts without repetitions: one outcome about one subject once, and `not sent yet` not twice."""
    found: dict[tuple[str, str], Part] = {}
    for part in parts:
        found.setdefault((part.outcome, part.subject), part)
    main = parts[0]
    said = {("wismo_not_shipped", main.subject)} if main.outcome in {"cancel_possible", "address_change"} else set()
    return [part for key, part in found.items() if key not in said]
