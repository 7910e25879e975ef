"""What a right draft is, by topic and by how the order stands: a table of our own, stated without asking any stage."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from drafter.domain.base import Noun
from drafter.domain.dataset import STATUS_OF_VERDICT, Target
from drafter.domain.decision import OutcomeName, Verdict
from drafter.domain.order import Order
from drafter.domain.store import Language, Store
from drafter.domain.ticket import ConfirmedAction
from drafter.evaluation.generators.asking.spelling import amount_words, day_words
from drafter.evaluation.generators.asking.standing import local_day, stands

Answer = tuple[OutcomeName | None, Verdict]
"""Outcome and verdict; the outcome is None where only the verdict is certain."""
RETURN_DAYS = {"harbor-us": 60, "harbor-uk": 30, "harbor-cn": 7}
"""The brands' return windows in days from delivery; every other demo store gives 30."""
_MADE_TO_MEASURE = {"custom"}
_PLAIN_GOODS = {"apparel", "footwear", "equipment", "lamp", "bulb"}
_SENT = ("moving", "out_for_delivery", "pickup", "late", "exception", "mixed", "delivered")
_WHERE: dict[str, Answer] = {
    "moving": ("wismo_in_transit", "inform"),
    "labelled": ("wismo_in_transit", "inform"),
    "out_for_delivery": ("wismo_out_for_delivery", "inform"),
    "pickup": ("wismo_pickup", "inform"),
    "late": ("wismo_delayed", "inform"),
    "exception": ("wismo_exception", "inform"),
    "returning": ("wismo_returning", "inform"),
    "lost": ("wismo_lost", "allow"),
    "mixed": ("wismo_partially_shipped", "inform"),
    "open": ("wismo_not_shipped", "inform"),
    "packing": ("wismo_not_shipped", "inform"),
    "cancelled": ("wismo_cancelled", "inform"),
    "scheduled": ("scheduled", "inform"),
    "unpaid": ("payment_action", "ask"),
    "unknown": ("handoff", "handoff"),
    "held inventory_out_of_stock": ("on_hold", "inform"),
    "held high_risk_of_fraud": ("on_hold", "inform"),
    "held incorrect_address": ("on_hold", "ask"),
    "held awaiting_payment": ("on_hold", "ask"),
}
_UNSENT = ("open", "unpaid", "scheduled", "held inventory_out_of_stock", "held incorrect_address")
TABLE: dict[tuple[str, str], Answer] = {
    **{("status", stand): answer for stand, answer in _WHERE.items()},
    **{("where", stand): answer for stand, answer in _WHERE.items()},
    **{("bare", stand): answer for stand, answer in _WHERE.items()},
    ("status", "delivered"): ("wismo_delivered", "inform"),
    ("not_received", "delivered"): ("wismo_delivered_not_received", "inform"),
    ("return", "return requested"): ("return_status", "inform"),
    ("return", "return in_transit"): ("return_status", "inform"),
    ("return", "return received"): ("return_status", "inform"),
    **{("cancel", stand): ("cancel_possible", "allow") for stand in _UNSENT},
    ("cancel", "packing"): ("cancel_too_late", "deny"),
    **{("cancel", stand): ("cancel_too_late", "deny") for stand in _SENT},
    ("cancel", "cancelled"): ("wismo_cancelled", "inform"),
    ("refund", "refunded"): ("refund_status", "inform"),
    ("address_change", "open"): ("address_change", "ask"),
    **{("address_change", stand): ("address_change_too_late", "deny") for stand in _SENT if stand != "mixed"},
    ("damaged", "delivered"): ("item_problem", "ask"),
    ("payment", "unpaid"): ("payment_action", "ask"),
}
ALWAYS: dict[str, Answer] = {
    "legal": ("handoff", "handoff"),
    "human": ("handoff", "handoff"),
    "thanks": ("thanks", "inform"),
    "presale_product": ("presale_product", "inform"),
    "presale_size": ("presale_size", "inform"),
    "presale_delivery": ("presale_delivery_time", "inform"),
    "wholesale": ("wholesale_quote", "inform"),
    "stranger": ("identify_requester", "ask"),
    "no order": ("ask_order_number", "ask"),
}
OF_ACTION: dict[str, Answer] = {
    "order_cancelled": ("cancel_confirmed", "inform"),
    "refund_issued": ("refund_issued", "inform"),
    "partial_refund": ("partial_refund_with_reason", "inform"),
    "label_issued": ("return_label_issued", "inform"),
    "address_changed": ("address_changed", "inform"),
    "replacement_confirmed": ("replacement_confirmed", "inform"),
    "exchange_confirmed": ("exchange_confirmed", "inform"),
}
_NAMES_PARCEL = {"wismo_in_transit", "wismo_out_for_delivery", "wismo_pickup", "wismo_delayed", "wismo_exception"}


class Expected(Noun):
    """What is certain about the draft: None where the record does not settle the outcome."""

    answer: Answer | None
    words: tuple[str, ...] = ()


def expect_done(action: ConfirmedAction, store: Store) -> Expected:
    """Return what a draft must be that tells what the helpdesk says was done."""
    told = (amount_words(action.amount),) if action.amount else ()
    link = (action.url,) if action.url and store.links_allowed else ()
    unsayable = action.url is not None and not store.links_allowed
    return Expected(answer=None if unsayable else OF_ACTION[action.action], words=(*told, *link))


def expect(topic: str, order: Order, at: datetime, store: Store, language: Language) -> Expected:
    """Return what a draft about this order must be when its buyer raises this topic."""
    today = local_day(at, store)
    if topic == "stranger" and not _marked_numbers(store):
        return Expected(answer=(None, "ask"))
    if topic in ALWAYS:
        return Expected(answer=ALWAYS[topic])
    stand = stands(order, at, store)
    if stand is None:
        return Expected(answer=None)
    if topic == "return" and stand == "delivered":
        return _return(order, today, store, language)
    if topic == "address_change" and store.id in {"lumen-amazon", "lumen-ebay"}:
        return Expected(answer=None)
    answer = TABLE.get((topic, stand))
    words = tuple(_words(answer[0], order, language, today, store)) if answer else ()
    return Expected(answer=answer, words=words)


def _marked_numbers(store: Store) -> bool:
    """Return whether an order number of this store is one at sight; `5513` may be anything to who has no such order."""
    return store.order_prefix is not None or store.order_pattern is not None or store.platform != "bigcommerce"


def target_of(expected: Expected, language: Language, **more: tuple[str, ...]) -> Target:
    """Return an expectation as a target; what is not certain is left unscored."""
    if expected.answer is None:
        return Target(language=language, **more)
    outcome, verdict = expected.answer
    return Target(
        outcome=outcome,
        verdict=verdict,
        status=STATUS_OF_VERDICT[verdict],
        language=language,
        must_contain=expected.words,
        **more,
    )


def _return(order: Order, today: date, store: Store, language: Language) -> Expected:
    """Return what becomes of goods that were delivered: inside the window yes, outside no."""
    arrived = {local_day(parcel.delivered_at, store) for parcel in order.shipments if parcel.delivered_at}
    kinds, final = {item.category for item in order.items}, {item.final_sale for item in order.items}
    if len(arrived) != 1 or order.payment_status != "paid":
        return Expected(answer=None)
    if (kinds == _MADE_TO_MEASURE and store.brand == "lumen") or (final == {True} and store.id == "harbor-us"):
        return Expected(answer=("return_denied", "deny"))
    if not kinds <= _PLAIN_GOODS or True in final:  # elsewhere the law still lets some final-sale items back
        return Expected(answer=None)
    ends = arrived.pop() + timedelta(days=RETURN_DAYS.get(store.id, 30))
    answer: Answer = ("return_steps", "allow") if today <= ends else ("return_denied", "deny")
    return Expected(answer=answer, words=(day_words(ends, language, today),))


def _words(outcome: OutcomeName | None, order: Order, language: Language, today: date, store: Store) -> Iterator[str]:
    """Yield what must stand in the reply, from the record."""
    if outcome in _NAMES_PARCEL:
        for parcel in (one for one in order.shipments if one.status != "delivered"):
            yield from _parcel_words(outcome, parcel.tracking_number, parcel.carrier)
    if len(order.shipments) == 1:
        parcel = order.shipments[0]
        due = parcel.estimated_delivery
        if outcome in {"wismo_in_transit", "wismo_delayed"} and due is not None:
            yield day_words(due.latest, language, today)
        if outcome == "wismo_delivered" and parcel.delivered_at is not None:
            yield day_words(local_day(parcel.delivered_at, store), language, today)
    if outcome == "scheduled" and order.scheduled_for is not None:
        yield day_words(local_day(order.scheduled_for, store), language, today)
    if outcome == "payment_action" and order.payment_due_by is not None:
        yield day_words(local_day(order.payment_due_by, store), language, today)
    if outcome in {"wismo_cancelled", "refund_status"}:
        yield from (amount_words(refund.amount) for refund in order.refunds if refund.status == "completed")


def _parcel_words(outcome: OutcomeName | None, tracking: str | None, carrier: str | None) -> Iterator[str]:
    if tracking:
        yield tracking
    if carrier and outcome != "wismo_pickup":
        yield carrier
