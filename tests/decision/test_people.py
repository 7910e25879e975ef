import pytest

from drafter.domain.order import Order
from drafter.domain.understanding import ClaimName, IntentName
from tests.support.builders import decide, flags, make_context, outcomes
from tests.support.nouns import make_event, make_item, make_order, make_shipment, make_understanding


def _sent() -> Order:
    return make_order("W1", fulfillment_status="fulfilled", shipments=(make_shipment(events=(make_event(days=1),)),))


@pytest.mark.parametrize(
    ("claim", "intent", "order", "wish"),
    [
        pytest.param(
            "part_only",
            "cancel",
            {"items": (make_item(), make_item(id="2", name="Birch Beanie"))},
            "part_wish",
            id="part",
        ),
        pytest.param("wants_addition", "presale_product", {}, "addition_wish", id="addition"),
        pytest.param("to_neighbour", "wismo", {}, "place_wish", id="neighbour"),
        pytest.param("never_cancelled", "wismo", {"status": "cancelled"}, "denies_cancelling", id="never-cancelled"),
        pytest.param("wants_later", "presale_delivery", {}, "later_wish", id="later"),
        pytest.param("says_paid", "payment", {"payment_status": "partially_paid"}, "paid_claim", id="paid"),
        pytest.param("not_cancelled", "cancel", {}, "cancel_chased", id="chased"),
        pytest.param("says_yes", "cancel", {}, "said_yes", id="yes"),
        pytest.param("wrong_size", "exchange", {}, "version_wish", id="version"),
    ],
)
def test_who_takes_over_shows_what_was_understood(
    claim: ClaimName, intent: IntentName, order: dict[str, object], wish: str
) -> None:
    """A wish that only a person can grant is handed off with a flag that says which it was."""
    decision = decide(make_context(make_order("W1", **order)), make_understanding(intent, claims=(claim,)))

    assert outcomes(decision) == ["handoff"]
    assert {"wish", wish} <= set(flags(decision))


def test_a_payment_in_order_is_no_matter_for_a_person() -> None:
    """Who says that they paid, of an order that is paid, gets the answer they asked for."""
    decision = decide(make_context(make_order("W1")), make_understanding("wismo", claims=("says_paid",)))

    assert outcomes(decision) == ["wismo_not_shipped"]


def test_a_conditional_cancellation_comes_after_the_delivery() -> None:
    """Who would cancel if it comes too late asks first when it comes."""
    decision = decide(make_context(_sent()), make_understanding("cancel", claims=("only_if_late",)))

    assert outcomes(decision) == ["wismo_in_transit", "cancel_too_late"]


def test_nobody_answering_is_not_answered_with_a_question() -> None:
    """Who complains that nobody answers, and names no order, hears from a person."""
    context = make_context(match="none_given")

    decision = decide(context, make_understanding("wismo", claims=("no_answer",)))

    assert outcomes(decision) == ["handoff"]
    assert "unheard" in flags(decision)


def test_a_yes_does_not_hide_where_the_parcel_is() -> None:
    """A yes hands off only what was offered; a question about the parcel is answered."""
    decision = decide(make_context(_sent()), make_understanding("wismo", claims=("says_yes",)))

    assert outcomes(decision) == ["wismo_in_transit"]
