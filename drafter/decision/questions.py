"""What a ticket asks, as a short list: which intent, and about which of its orders."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.decision.asked_facts import asks_fact, asks_to_buy
from drafter.decision.binding import WISHES, bind_wishes
from drafter.decision.items import named_items
from drafter.decision.parts import number_given, payment_flags
from drafter.decision.problems import PROBLEMS
from drafter.decision.sheet import Sheet
from drafter.decision.states import is_on_its_way_or_there
from drafter.decision.wishes import read_wish
from drafter.domain.decision import OutcomeName, Part
from drafter.domain.order import LineItem, Order
from drafter.domain.understanding import ClaimName, Intent, IntentName

# From this score on an intent is clearly raised; below it the reading is a guess.
CLEAR = 0.5
# From this score on an intent counts that the customer's claims bear out.
LIKELY = 0.35
# A second topic that needs an order nobody named must be clearer still, or it only costs a question back.
CLEAR_WITHOUT_ORDER = 0.8
# A question before buying beside one about an order.
CLEAR_APART = 0.65
# Who names an order asks about it, unless the reading is this sure of something that needs none.
SURE_DESPITE_NUMBER = 0.9

NEED_ORDER: frozenset[IntentName] = frozenset(
    {"wismo", "return", "exchange", "cancel", "refund", "address_change", "item_problem"}
)
_BEFORE_BUYING: frozenset[IntentName] = frozenset(
    {"presale_size", "presale_compatibility", "presale_delivery", "presale_product"}
)
_TALK: frozenset[IntentName] = frozenset({"thanks", "out_of_scope"})
SENT_BACK: frozenset[IntentName] = frozenset({"return", "exchange", "refund"})
# What one answer says already makes the other superfluous; of two that could answer each other the first named stays.
_COVERS: Mapping[IntentName, frozenset[IntentName]] = {
    "item_problem": frozenset({"return", "refund", "exchange", "wismo"}),
    "exchange": frozenset({"return", "refund", *_BEFORE_BUYING}),
    "cancel": frozenset({"refund", "return"}),
    "return": frozenset({"refund", "exchange"}),
    "refund": frozenset({"return"}),
    "wholesale": frozenset({"presale_product", "presale_delivery"}),
}
_REFUSALS: Mapping[OutcomeName, tuple[IntentName, ...]] = {
    "return_denied": ("exchange",),
    "exchange_denied": ("return", "refund"),
}
_BEARS_OUT: Mapping[IntentName, tuple[ClaimName, ...]] = {
    "return": ("changed_mind", "wrong_size", "sent_back"),
    "exchange": ("wrong_size",),
    "refund": ("refund_missing", "sent_back", "changed_mind"),
    "item_problem": PROBLEMS,
    "wismo": ("not_received", "late"),
}


@dataclass(frozen=True, slots=True)
class Question:
    """One intent, about one order where it is about orders; `items` where it is about some of the order's alone."""

    intent: IntentName
    order: Order | None = None
    items: tuple[LineItem, ...] = ()


def is_unclear(sheet: Sheet) -> bool:
    """Return whether the reading is a guess: an article may answer it, verdicts and questions back must not."""
    main = sheet.understanding.intents[0]
    return main.score < CLEAR and not _is_borne_out(sheet, main) and not _means_its_number(sheet)


def read_intents(sheet: Sheet) -> tuple[IntentName, ...]:
    """Return the intents raised, the main one first; never empty.

    Reports of damaged, wrong or missing goods are a problem with an item whatever else they ask for. Thanks and small
    talk beside a question are left out, and so is what one asks before buying beside a question about an order that
    was found, unless it is about other goods or another place. A number without a clear question asks where it is.
    """
    if _means_its_number(sheet):
        return ("wismo",)
    main, *others = sheet.understanding.intents
    ranked = [main.name, *(intent.name for intent in others if intent.score >= _bar(sheet, intent.name))]
    ranked = _with_problem(sheet, ranked)
    asked = [name for name in ranked if name not in _TALK] or ranked[:1]
    if sheet.context.orders and (NEED_ORDER & set(asked) or (number_given(sheet) and _waits(sheet))):
        asked = ["wismo" if name == "presale_product" and _waits(sheet) else name for name in asked]
        asked = [name for name in asked if name not in _BEFORE_BUYING or _is_apart(sheet, name, asked)]
    elif "presale_delivery" in asked and not sheet.context.products:
        asked = [name for name in asked if name != "presale_product"]
    if "presale_compatibility" in asked and "presale_product" in asked and not _asks_of_product(sheet):
        asked = [name for name in asked if name != "presale_product"]
    if SENT_BACK & set(asked[:1]) and "wholesale" in asked and not _names_other_goods(sheet):
        asked = [name for name in asked if name != "wholesale"]  # how many go back is no offer to be made
    if sheet.context.orders and number_given(sheet):
        asked = ["wismo" if _asks_arrival(sheet, name) else name for name in asked]
        asked = list(dict.fromkeys(asked))
    if "cancel" in asked and sheet.claims("only_if_late"):
        asked = ["wismo", *(name for name in asked if name not in {"wismo", "cancel"}), "cancel"]
    if asked == ["policy_question"] and number_given(sheet):
        asked = [_meant_beside_terms(sheet)]
    if asked[0] == "policy_question" and sheet.context.orders and SENT_BACK & set(asked):
        asked = [*asked[1:], "policy_question"]  # how it works at all, comes after how it works for this order
    return tuple(asked)


def _asks_arrival(sheet: Sheet, name: IntentName) -> bool:
    """Return whether a question about delivery is one about the order named: when that one arrives."""
    return name == "presale_delivery" and not _is_apart(sheet, name, (name,))


def _is_apart(sheet: Sheet, name: IntentName, asked: Sequence[IntentName]) -> bool:
    """Return whether a question before buying is about something else than the orders: goods or a place not theirs."""
    score = max(intent.score for intent in sheet.understanding.intents if intent.name == name)
    if score < CLEAR_APART or {"exchange", "item_problem"} & set(asked):
        return False
    orders = sheet.context.orders
    if name == "presale_delivery":
        place = sheet.understanding.destination
        homes = {order.shipping_address.country for order in orders if order.shipping_address is not None}
        return place is not None and place not in homes
    return _names_other_goods(sheet)


def _asks_of_product(sheet: Sheet) -> bool:
    """Return whether something is asked that a product's card answers besides what the product fits."""
    return asks_to_buy(sheet) or any(asks_fact(sheet, card) for card in sheet.context.products[:1])


def _names_other_goods(sheet: Sheet) -> bool:
    """Return whether a product is named that is in none of the orders found."""
    orders = sheet.context.orders
    bought = {item.sku for order in orders for item in order.items} | {i.name for order in orders for i in order.items}
    return any(card.sku not in bought and card.name not in bought for card in sheet.context.products)


def _is_borne_out(sheet: Sheet, intent: Intent) -> bool:
    """Return whether what the customer claims, or the version they name, makes a likely reading a clear one."""
    if intent.score < LIKELY:
        return False
    names_version = intent.name == "exchange" and _names_other_version(sheet)
    return names_version or sheet.claims(*_BEARS_OUT.get(intent.name, ()))


def _names_other_version(sheet: Sheet) -> bool:
    """Return whether the request names a size or colour of an ordered item's card that the item does not have."""
    items = [item for order in sheet.context.orders for item in named_items(sheet, order)[1]]
    return any(read_wish(sheet, item).options for item in items)


def _waits(sheet: Sheet) -> bool:
    """Return whether the order in question is on hold: when it is back in stock is asked about the order."""
    return any(order.fulfillment_status == "on_hold" for order in sheet.context.orders)


def _meant_beside_terms(sheet: Sheet) -> IntentName:
    """Return what a question that names an order is about where its money is open: that order, no article."""
    for order in sheet.context.orders[:1]:
        if payment_flags(sheet, order):
            return "payment"
        if sheet.claims("sent_back", "refund_missing") and (order.refunds or order.returns):
            return "refund"
    return "policy_question"


def _means_its_number(sheet: Sheet) -> bool:
    """Return whether the ticket names an order and raises nothing clearly; the same for any number.

    Where the order stands is then the answer that cannot be wrong.
    """
    raised = sheet.understanding.intents
    if not number_given(sheet) or raised[0].name in {"policy_question", "wholesale"}:
        return False
    if raised[0].name == "thanks":
        return len(raised) == 1 and any(mark in sheet.understanding.request for mark in "?？")
    weak = all(intent.name in _BEFORE_BUYING or intent.name == "out_of_scope" for intent in raised)
    bar = SURE_DESPITE_NUMBER if weak else CLEAR
    return raised[0].score < bar and not _is_borne_out(sheet, raised[0])


def _with_problem(sheet: Sheet, ranked: list[IntentName]) -> list[IntentName]:
    """Return the intents with a claimed problem in its place, and without one that nothing but the reading claims."""
    wants_goods_right = {"return", "refund", "exchange", "wismo"} & set(ranked)
    claimed = [name for name in PROBLEMS if sheet.claims(name)]
    if sheet.claims("refund_missing") and claimed == ["missing_item"]:
        claimed = []
    if claimed and wants_goods_right:
        first = [name for name in ranked if name in NEED_ORDER][:1] == ranked[:1]
        ranked = ["item_problem", *ranked] if first else [*ranked, "item_problem"]
    elif not claimed and (wants_goods_right - {"wismo"} or sheet.claims("not_received", "late")):
        ranked = [name for name in ranked if name != "item_problem"] or ranked
    return list(dict.fromkeys(ranked))


def read_questions(sheet: Sheet, intents: Sequence[IntentName]) -> tuple[Question, ...]:
    """Return each intent with each order it is about, by intent and then in the ticket's order; never empty.

    With several intents and several orders each intent takes the orders it suits, and `wismo` those that are left. What
    another answer about the same order covers is left out.

    Raises:
        NeedsPersonError: some of an order is to be returned and some exchanged, and which is not clear.
    """
    questions: list[Question] = []
    taken = {order.number for intent in intents if intent != "wismo" for order in _suited(sheet, intent, intents)}
    for intent in intents:
        if intent in NEED_ORDER or intent == "payment":
            orders = _orders_of(sheet, intent, intents, taken if len(intents) > 1 else set())
            questions += [Question(intent, order) for order in orders] or [Question(intent)]
        else:
            questions.append(Question(intent))
    questions = _bound(sheet, questions)
    kept: list[Question] = []
    for question in questions:
        if question.items:
            kept.append(question)
            continue
        rivals = [other for other in questions if other.order is question.order]
        if not _is_covered(question, kept, rivals) and not _is_there(sheet, question, rivals):
            kept.append(question)
    return tuple(kept)


def _bound(sheet: Sheet, questions: list[Question]) -> list[Question]:
    """Return the questions, those about a return and an exchange of one order each with the items it is about."""
    wishes = {(question.intent, question.order.number) for question in questions if question.order is not None}
    bound: list[Question] = []
    for question in questions:
        order = question.order
        if order is None or question.intent not in WISHES or ("item_problem", order.number) in wishes:
            bound.append(question)
        else:
            both = all((wish, order.number) in wishes for wish in WISHES)
            items = bind_wishes(sheet, order, sure=not both)
            if both or items:
                sheet.memory["apart", order.number] = True
            bound.append(replace(question, items=items.get(question.intent, ())))
            if not both:
                others = (wish for wish in WISHES if wish != question.intent and wish in items)
                bound += [Question(wish, order, items[wish]) for wish in others]
    return bound


def left_open(question: Question, part: Part, intents: Sequence[IntentName]) -> Question | None:
    """Return what an answer that refuses leaves open: an exchange asked for beside a return, or the other way round."""
    if question.items or part.outcome not in _REFUSALS or "return_open" in part.flags.get(part.subject, ()):
        return None
    others = _REFUSALS[part.outcome]
    return next((Question(name, question.order) for name in others if name in intents), None)


def _is_covered(question: Question, kept: Sequence[Question], rivals: Sequence[Question]) -> bool:
    """Return whether an answer already kept, or one that is surely to come, says what this one would."""
    if any(other.order is question.order and _covers(other, question) for other in kept):
        return True
    return any(_covers(other, question) and not _covers(question, other) for other in rivals)


def _is_there(sheet: Sheet, question: Question, rivals: Sequence[Question]) -> bool:
    """Return whether `where is it` is beside the point: the goods arrived, and the wait is for money."""
    return (
        question.intent == "wismo"
        and question.order is not None
        and _has_arrived(question.order)
        and not sheet.claims("not_received")
        and any(other.intent == "refund" for other in rivals)
    )


def _has_arrived(order: Order) -> bool:
    return bool(order.shipments) and all(shipment.status == "delivered" for shipment in order.shipments)


def _covers(one: Question, other: Question) -> bool:
    return other.intent in _COVERS.get(one.intent, ())


def _bar(sheet: Sheet, name: IntentName) -> float:
    """Return the score from which a second topic is answered."""
    stranded = name in NEED_ORDER and not sheet.context.orders and not number_given(sheet)
    return CLEAR_WITHOUT_ORDER if stranded else CLEAR


def _orders_of(sheet: Sheet, intent: IntentName, intents: Sequence[IntentName], taken: set[str]) -> tuple[Order, ...]:
    orders = sheet.context.orders
    if not taken or len(orders) == 1:
        return orders
    suited = _suited(sheet, intent, intents)
    if intent == "wismo":
        return tuple(order for order in suited or orders if order.number not in taken) or suited or orders
    return suited or orders


def _suited(sheet: Sheet, intent: IntentName, intents: Sequence[IntentName]) -> tuple[Order, ...]:
    """Return the orders an intent suits; who also asks where an order is means those that arrived by all else."""
    if intent not in NEED_ORDER and intent != "payment":
        return ()
    suited = tuple(order for order in sheet.context.orders if _suits(sheet, intent, order))
    if intent in {"return", "exchange", "item_problem"} and "wismo" in intents:
        return tuple(order for order in suited if _has_arrived(order)) or suited
    return suited


def _suits(sheet: Sheet, intent: IntentName, order: Order) -> bool:
    left = is_on_its_way_or_there(order)
    match intent:
        case "wismo":
            return not _has_arrived(order)
        case "return" | "exchange" | "item_problem":
            return left
        case "cancel" | "address_change":
            return not left
        case "refund":
            return bool(order.refunds or order.returns) or order.status == "cancelled"
        case _:
            return bool(payment_flags(sheet, order))
