"""What a ticket asks, as a short list: which intent, and about which of its orders."""

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.decision.parts import payment_flags
from drafter.decision.problems import PROBLEMS
from drafter.decision.sheet import Sheet
from drafter.decision.states import is_on_its_way_or_there
from drafter.domain.order import Order
from drafter.domain.understanding import IntentName

# Below this the reading of the ticket is a guess: an article may answer it, an order's facts must not.
SURE = 0.35
# A second topic is only answered when the customer clearly raises it.
CLEAR = 0.5

NEED_ORDER: frozenset[IntentName] = frozenset(
    {"wismo", "return", "exchange", "cancel", "refund", "address_change", "item_problem"}
)
# What one answer says already. The first of a pair makes the second superfluous on the same order.
_COVERS: dict[IntentName, frozenset[IntentName]] = {
    "item_problem": frozenset({"return", "refund", "exchange", "wismo"}),
    "exchange": frozenset({"return", "refund"}),
    "cancel": frozenset({"refund", "return"}),
    "return": frozenset({"refund"}),
}
_TALK: frozenset[IntentName] = frozenset({"thanks", "out_of_scope"})


@dataclass(frozen=True, slots=True)
class Question:
    """One intent, about one order where it is about orders."""

    intent: IntentName
    order: Order | None = None


def read_intents(sheet: Sheet) -> tuple[IntentName, ...]:
    """Return the intents to answer, the main one first; never empty.

    Reports of damaged, wrong or missing goods are a problem with an item whatever else they ask for. What another
    answer covers is left out, and so are thanks and small talk beside a question.
    """
    ranked = [intent.name for place, intent in enumerate(sheet.understanding.intents) if _counts(place, intent.score)]
    if sheet.claims(*PROBLEMS) and any(name in {"return", "refund", "exchange", "wismo"} for name in ranked):
        main = ranked[0] if ranked[0] in NEED_ORDER else None
        ranked = ["item_problem", *ranked] if main else [*ranked, "item_problem"]
    ranked = list(dict.fromkeys(ranked))
    asked = [name for name in ranked if name not in _TALK] or ranked[:1]
    covered = {other for name in asked for other in _COVERS.get(name, ())}
    if "return" in asked and "refund" in asked and asked.index("refund") < asked.index("return"):
        covered = covered - {"refund"} | {"return"}
    return tuple(name for name in asked if name not in covered) or (asked[0],)


def read_questions(sheet: Sheet, intents: Sequence[IntentName]) -> tuple[Question, ...]:
    """Return each intent with each order it is about, by intent and then in the ticket's order.

    With several intents and several orders each intent takes the orders it suits, and `wismo` those that are left.
    """
    questions: list[Question] = []
    taken = {order.number for intent in intents if intent != "wismo" for order in _suited(sheet, intent)}
    for intent in intents:
        if intent in NEED_ORDER or intent == "payment":
            orders = _orders_of(sheet, intent, taken if len(intents) > 1 else set())
            questions += [Question(intent, order) for order in orders] or [Question(intent)]
        else:
            questions.append(Question(intent))
    return tuple(questions)


def _counts(place: int, score: float) -> bool:
    return place == 0 or score >= CLEAR


def _orders_of(sheet: Sheet, intent: IntentName, taken: set[str]) -> tuple[Order, ...]:
    orders = sheet.context.orders
    if not taken or len(orders) == 1:
        return orders
    suited = _suited(sheet, intent)
    if intent == "wismo":
        return tuple(order for order in suited or orders if order.number not in taken) or suited or orders
    return suited or orders


def _suited(sheet: Sheet, intent: IntentName) -> tuple[Order, ...]:
    if intent not in NEED_ORDER and intent != "payment":
        return ()
    return tuple(order for order in sheet.context.orders if _suits(sheet, intent, order))


def _suits(sheet: Sheet, intent: IntentName, order: Order) -> bool:
    left = is_on_its_way_or_there(order)
    arrived = bool(order.shipments) and all(shipment.status == "delivered" for shipment in order.shipments)
    match intent:
        case "wismo":
            return not arrived
        case "return" | "exchange" | "item_problem":
            return left
        case "cancel" | "address_change":
            return not left
        case "refund":
            return bool(order.refunds or order.returns) or order.status == "cancelled"
        case _:
            return bool(payment_flags(sheet, order))
