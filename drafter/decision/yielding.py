"""When an article answers better than the reply decided on: a guess, or a question back that nobody needs to answer."""

from collections.abc import Mapping, Sequence

from drafter.decision.parts import TICKET, number_given
from drafter.decision.problems import PROBLEMS
from drafter.decision.sheet import Sheet
from drafter.domain.decision import Decision, GivesWay, OutcomeName, Part
from drafter.domain.knowledge import Passage
from drafter.domain.understanding import ClaimName, Intent, IntentName

KNOWLEDGE = "knowledge"
# From this score on an article answers for sure (`drafter eval run core` and `understanding`): questions that it did
# not answer reached .60 where the topic was none of ours, .55 where an order was asked for.
SURE = 0.6
SURE_OF_ORDER = 0.55
SURE_OF_GUESS = 0.5
# An article on what was decided is the better answer only where it is nearly the question itself.
SURE_ON_TOPIC = 0.75
# A product's facts give way only to an article on something else that is as sure as this.
SURE_OFF_TOPIC = 0.65
# Below this the reading that nothing of ours is meant, or that an order is, is a guess.
_GUESS = 0.9
_GUESS_OF_ORDER = 0.7
# The articles about an order's own progress: who asks for that is asked back for the number whatever they say.
_OF_ORDERS: Mapping[IntentName, tuple[str, ...]] = {
    "return": ("return", "refund", "exchange"),
    "exchange": ("exchange", "return", "presale_size"),
    "refund": ("refund", "return", "cancel"),
    "cancel": ("cancel", "return", "refund", "wismo"),
    "address_change": ("address_change", "cancel"),
    "wismo": ("wismo", "presale_delivery", "return"),
    "item_problem": ("item_problem",),
}
_ABOUT_ORDER: tuple[ClaimName, ...] = (
    *PROBLEMS,
    "not_received",
    "refund_missing",
    "charged_twice",
    "sent_back",
    "wants_human",
    "no_answer",
)
_BEFORE_BUYING = frozenset({"presale_product", "presale_size", "presale_compatibility", "presale_delivery_time"})
# What fits, in size or otherwise, is asked in the same words.
_NEARLY: Mapping[IntentName, tuple[str, ...]] = {"presale_size": ("presale_compatibility",)}
_LEAST = 3
_WAITED_FOR = frozenset({"wismo", "address_change"})


def read_yielding(sheet: Sheet, parts: Sequence[Part]) -> tuple[GivesWay, ...]:
    """Return which articles take the place of the only part, or stand in it; none where the part is sure."""
    main, raised = parts[0], sheet.understanding.intents[0]
    ways: tuple[GivesWay, ...] = ()
    if len(parts) > 1:
        return ways
    if main.outcome in _BEFORE_BUYING:
        ways = _instead_of_product(sheet, main)
    elif main.outcome == "ask_order_number":
        ways = _instead_of_order(sheet, main.intent, raised)
    elif main.outcome == "refund_status" and main.intent == "payment":
        ways = (GivesWay(score=SURE, topics=(main.intent,)),)
    elif main.outcome == "fallback" and raised.score < _GUESS:
        ways = (GivesWay(score=SURE),)
    return ways


def _instead_of_product(sheet: Sheet, part: Part) -> tuple[GivesWay, ...]:
    """Return what gives way of an answer about a product: all of it where no product is known."""
    elsewhere = GivesWay(score=SURE_OFF_TOPIC, apart_from=(part.intent, *_NEARLY.get(part.intent, ())))
    if "product_unknown" in part.flags.get(TICKET, ()):
        ways: tuple[GivesWay, ...] = (GivesWay(score=SURE),)
    elif part.outcome == "presale_delivery_time":
        ways = (GivesWay(score=SURE, apart_from=(part.intent,)),)
    elif part.outcome == "presale_compatibility":
        nearly_asked = GivesWay(score=SURE, apart_from=(part.intent,)), GivesWay(score=SURE_ON_TOPIC)
        ways = nearly_asked if part.verdict == "ask" else ()
    elif part.outcome == "presale_size":
        ways = (*_beside_size(sheet, part), elsewhere)
    else:
        ways = (elsewhere,)
    return ways


def _instead_of_order(sheet: Sheet, intent: IntentName, raised: Intent) -> tuple[GivesWay, ...]:
    """Return that an article about something else answers, where nothing but the reading speaks of an order."""
    if sheet.context.match != "none_given" or number_given(sheet) or sheet.claims(*_ABOUT_ORDER):
        return ()
    if intent in _WAITED_FOR and raised.score >= _GUESS_OF_ORDER:
        return ()
    score = SURE_OF_ORDER if raised.score >= _GUESS_OF_ORDER else SURE_OF_GUESS
    return (GivesWay(score=score, apart_from=_OF_ORDERS.get(intent, (intent,))),)


def _beside_size(sheet: Sheet, part: Part) -> tuple[GivesWay, ...]:
    """Return that a size guide is quoted where it names the product and the product's card has no advice."""
    name = sheet.known("product.name", part.subject)
    if name is None or sheet.known("product.size_advice", part.subject):
        return ()
    asked = sheet.understanding.request.casefold()
    named = tuple(word for word in name.casefold().split() if len(word) >= _LEAST and word in asked)
    return (GivesWay(score=0, topics=(part.intent,), naming=named, beside=True),) if named else ()


def give_way(decision: Decision, passages: Sequence[Passage]) -> Decision:
    """Return the decision with the best passage in place of its only part, or quoted in it, where it gives way."""
    best = passages[0] if passages else None
    if best is None or best.kind != "knowledge":
        return decision
    met = next((way for way in decision.gives_way if _meets(way, best)), None)
    if met is None:
        return decision
    part = _with_article(decision.main) if met.beside else _as_article(decision.main, best)
    return decision.model_copy(update={"parts": (part,), "wants_knowledge": not met.beside, "gives_way": ()})


def _meets(way: GivesWay, passage: Passage) -> bool:
    topics = set(passage.topics)
    if passage.score < way.score or topics & set(way.apart_from) or (way.topics and not topics & set(way.topics)):
        return False
    text = passage.text.casefold()
    return all(word in text for word in way.naming[:1])


def _with_article(part: Part) -> Part:
    return part.model_copy(update={"scope": tuple(dict.fromkeys((*part.scope, KNOWLEDGE)))})


def _as_article(part: Part, passage: Passage) -> Part:
    outcome: OutcomeName = "knowledge_answer"
    about = f"An article answers (score {passage.score:.2f}), which is surer than {part.outcome.replace('_', ' ')}"
    fixed = tuple(one for one in part.scope if one.startswith(("policy:service/", "store:")))
    ticket = tuple(flag for flag in part.flags.get(TICKET, ()) if flag not in {"product_unknown", "several_orders"})
    return Part(
        outcome=outcome,
        verdict="inform",
        intent="policy_question",
        subject=KNOWLEDGE,
        scope=(KNOWLEDGE, *fixed, "customer", TICKET),
        flags={TICKET: ticket} if ticket else {},
        reasons=(about, *part.reasons),
    )
