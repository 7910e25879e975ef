from drafter.domain.order import Order
from drafter.domain.understanding import Intent, IntentName
from tests.support.builders import decide, demo_store, make_context, outcomes
from tests.support.nouns import (
    days_ago,
    make_item,
    make_order,
    make_product,
    make_shipment,
    make_understanding,
    money,
    refer,
)


def _arrived(number: str = "W1", **fields: object) -> Order:
    parcel = make_shipment(status="delivered", delivered_at=days_ago(4), events=())
    return make_order(number, fulfillment_status="fulfilled", shipments=(parcel,), **fields)


def _moving(number: str) -> Order:
    return make_order(number, fulfillment_status="fulfilled", shipments=(make_shipment(),))


def _refunded() -> Order:
    refund = {"id": "r", "amount": money("20.00"), "status": "completed", "at": days_ago(2)}
    return _arrived(refunds=(refund,), payment_status="partially_refunded")


def _asked(order: Order, intent: IntentName, request: str, **fields: object) -> list[str]:
    reading = make_understanding(intent, request=request, references=(refer(order.number),), **fields)
    return outcomes(decide(make_context(order), reading))


def test_thanks_beside_a_question_about_an_order_is_a_question() -> None:
    """A word of thanks does not end a ticket that names an order and asks something."""
    order = _moving("W1")

    assert _asked(order, "thanks", "The jacket came, thanks. What about the boots of W1?") == ["wismo_in_transit"]
    assert _asked(order, "thanks", "W1 came, thanks!") == ["thanks"]


def test_the_parcel_is_not_looked_for_where_money_is_awaited() -> None:
    """Who waits for a refund of an order that arrived does not ask where the parcel is."""
    reading = make_understanding("refund", "wismo", claims=("refund_missing", "late"))

    assert outcomes(decide(make_context(_refunded()), reading)) == ["refund_status"]


def test_of_two_orders_the_one_that_arrived_is_returned() -> None:
    """The order that is asked for is not offered as a return as well."""
    reading = make_understanding("return", "wismo", request="Return W1, and where is W2?")

    decision = decide(make_context(_arrived("W1"), _moving("W2")), reading)

    assert [(part.outcome, part.subject) for part in decision.parts] == [
        ("return_steps", "order:W1"),
        ("wismo_in_transit", "order:W2"),
    ]


def test_a_payment_question_about_a_refunded_order_is_about_the_refund() -> None:
    """What is on record says more than an article about ways to pay."""
    assert _asked(_refunded(), "payment", "Did you refund W1 to Klarna?") == ["refund_status"]
    assert _asked(_refunded(), "policy_question", "I sent W1 back", claims=("sent_back",)) == ["refund_status"]


def test_when_it_is_back_in_stock_is_asked_about_the_order_on_hold() -> None:
    """A wish to cancel otherwise does not swallow the question about the wait."""
    order = make_order(fulfillment_status="on_hold", hold_reason="inventory_out_of_stock")
    intents = (Intent(name="presale_product", score=0.9), Intent(name="cancel", score=0.9))
    reading = make_understanding(request="Back in stock soon? Else cancel W1", references=(refer("W1"),))

    decision = decide(make_context(order), reading.model_copy(update={"intents": intents}))

    assert outcomes(decision) == ["on_hold", "cancel_possible"]


def test_a_product_question_that_names_only_an_order_asks_about_the_order() -> None:
    """Asking which product is meant helps nobody who gave an order number."""
    assert _asked(_moving("W1"), "presale_product", "What is up with W1?") == ["wismo_in_transit"]


def test_of_several_items_in_one_sentence_none_is_called_faulty_by_guess() -> None:
    """`Only the lamp was inside, no bulb` does not say that both are missing."""
    items = (make_item(id="1", name="Nora Lamp"), make_item(id="2", name="Alba Bulb"))
    order = _arrived(items=items)
    reading = make_understanding("item_problem", request="Only the lamp, no bulb", claims=("missing_item",))

    decision = decide(make_context(order), reading)

    assert outcomes(decision) == ["item_problem"]
    assert not [evidence for evidence in decision.derived if evidence.name == "request.items"]


def test_what_has_not_left_is_not_said_to_have_left() -> None:
    """Cancelling the part of an order that is still here is for a person."""
    items = (
        make_item(id="1", name="Halo Tent", quantity_shipped=1),
        make_item(id="2", name="Trail Socks", quantity_shipped=0),
    )
    order = make_order(fulfillment_status="partially_fulfilled", items=items, shipments=(make_shipment(),))

    socks = decide(make_context(order), make_understanding("cancel", request="Cancel the socks please"))
    tent = decide(make_context(order), make_understanding("cancel", request="Cancel the tent please"))

    assert outcomes(socks) == ["handoff"]
    assert outcomes(tent) == ["cancel_too_late"]


def test_shipping_abroad_is_one_question() -> None:
    """Which product it is about need not be asked when none was named."""
    understanding = make_understanding("presale_delivery", "presale_product", destination="AT")

    assert outcomes(decide(make_context(store=demo_store("harbor-uk")), understanding)) == ["presale_delivery_time"]


def test_a_weak_wish_for_another_size_is_an_exchange() -> None:
    """The text names a size of the card that was not bought, so the reading need not be sure."""
    item = make_item(sku="LAMP-30", name="Skagen", options={"size": "30 cm"})
    cards = tuple(make_product(f"LAMP-{size}", name="Skagen", options={"size": f"{size} cm"}) for size in (30, 45))
    order = _arrived(items=(item,))
    reading = make_understanding(request="Skagen: de 30 a 45 cm", references=(refer("W1"),))
    weak = reading.model_copy(update={"intents": (Intent(name="exchange", score=0.4),)})

    assert outcomes(decide(make_context(order, products=cards), weak)) == ["exchange_quote"]
    assert outcomes(decide(make_context(order), weak)) == ["wismo_delivered"]


def test_a_question_about_other_goods_is_answered_beside_the_order() -> None:
    """Where is it, and does another product fit: both are answered; what was bought is not described."""
    reading = make_understanding("wismo", "presale_product", references=(refer("W1"),))
    tent = make_product("TENT-3", product_id="halo", name="Halo Tent")

    assert outcomes(decide(make_context(_moving("W1"), products=(tent,)), reading)) == [
        "wismo_in_transit",
        "presale_product",
    ]
    assert outcomes(decide(make_context(_moving("W1"), products=(make_product(),)), reading)) == ["wismo_in_transit"]


def test_a_refund_wished_before_arrival_is_answered_as_a_return() -> None:
    """Who changed their mind while the parcel is on its way hears how it comes back, and where it is."""
    reading = make_understanding("refund", "wismo", claims=("not_received", "changed_mind"))

    assert outcomes(decide(make_context(_moving("W1")), reading)) == ["return_steps", "wismo_in_transit"]


def test_a_bare_number_that_was_found_names_the_order() -> None:
    """A number that led to an order makes an unclear ticket a question about it."""
    weak = (Intent(name="out_of_scope", score=0.6),)
    reading = make_understanding(bare_numbers=("W1",)).model_copy(update={"intents": weak})

    assert outcomes(decide(make_context(_moving("W1")), reading)) == ["wismo_in_transit"]
    assert outcomes(decide(make_context(_moving("W2")), reading)) == ["fallback"]


def test_how_returns_work_comes_after_how_this_one_works() -> None:
    """Who asks how returns work and wants to return an order reads first what holds for that order."""
    reading = make_understanding("policy_question", "return", request="How do returns work? I want to send W1 back.")

    assert outcomes(decide(make_context(_arrived("W1")), reading)) == ["return_steps", "knowledge_answer"]


def test_the_terms_of_a_return_are_no_offer() -> None:
    """Who sends fifty pieces back and asks on what terms is quoted no wholesale price; other goods are."""
    order = _arrived()
    reading = make_understanding("return", "wholesale", request="We return the 50 of W1. On what terms?", quantity=50)

    assert outcomes(decide(make_context(order), reading)) == ["return_steps"]
    other = (make_product("OTHER", name="Another Thing"),)
    assert "wholesale_quote" in outcomes(decide(make_context(order, products=other), reading))
