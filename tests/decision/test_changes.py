from typing import Any

import pytest

from drafter.domain.order import Order
from drafter.domain.understanding import ClaimName
from tests.support.builders import decide, demo_store, flags, make_context, outcomes, shown
from tests.support.nouns import (
    NOW,
    days_ago,
    make_event,
    make_item,
    make_order,
    make_shipment,
    make_understanding,
    money,
)


def _sent(**fields: object) -> Order:
    base: dict[str, object] = {
        "fulfillment_status": "fulfilled",
        "shipments": (make_shipment(events=(make_event(days=1),)),),
    }
    return make_order("W1", **(base | fields))


@pytest.mark.parametrize(
    ("fields", "outcome", "flag"),
    [
        pytest.param({}, "cancel_possible", None, id="waiting"),
        pytest.param({"fulfillment_status": "on_hold"}, "cancel_possible", None, id="on-hold"),
        pytest.param({"fulfillment_status": "scheduled"}, "cancel_possible", "scheduled", id="scheduled"),
        pytest.param({"fulfillment_status": "in_progress"}, "cancel_too_late", "state_not_allowed", id="packing"),
        pytest.param({"fulfillment_status": "unknown"}, "handoff", None, id="unknown"),
        pytest.param({"status": "cancelled"}, "wismo_cancelled", "already_done", id="cancelled"),
        pytest.param({"payment_status": "refunded"}, "refund_status", None, id="refunded"),
    ],
)
def test_cancelling_depends_on_how_far_the_order_is(fields: dict[str, object], outcome: str, flag: str | None) -> None:
    """Until packing starts an order can be cancelled; what was done already is not offered."""
    decision = decide(make_context(make_order("W1", **fields)), make_understanding("cancel"))

    assert outcomes(decision) == [outcome]
    assert flag in {None, "scheduled"} or flag in flags(decision)


def test_what_has_left_can_come_back_instead() -> None:
    """Too late to cancel opens the door that is really open: the return, until its last day."""
    delivered = make_shipment(status="delivered", delivered_at=days_ago(4), events=())

    decision = decide(make_context(_sent(shipments=(delivered,))), make_understanding("cancel", named=("cancel",)))

    assert outcomes(decision) == ["cancel_too_late"]
    assert "already_shipped" in flags(decision)
    assert shown(decision, "policy.window_ends", decision.main) == ["2027-01-15"]
    assert len(shown(decision, "policy.clause")) == 1


def test_what_is_there_and_no_longer_wanted_can_come_back() -> None:
    """Who has the parcel and never said "cancel" is told how to send it back; on the way it is too late."""
    delivered = make_shipment(status="delivered", delivered_at=days_ago(4), events=())

    there = decide(make_context(_sent(shipments=(delivered,))), make_understanding("cancel"))
    under_way = decide(make_context(_sent()), make_understanding("cancel"))
    in_part = _sent(shipments=(delivered,), fulfillment_status="partially_fulfilled")
    rest_to_come = decide(make_context(in_part), make_understanding("cancel"))

    assert outcomes(there) == ["return_steps"]
    assert there.main.intent == "return"
    assert outcomes(under_way) == ["cancel_too_late"]
    assert "return_steps" not in outcomes(rest_to_come)


def test_the_return_door_stays_shut_where_nothing_may_come_back() -> None:
    """A final-sale item that was shipped is not offered a return."""
    order = _sent(items=(make_item(final_sale=True),))

    decision = decide(make_context(order), make_understanding("cancel"))

    assert outcomes(decision) == ["cancel_too_late"]
    assert not shown(decision, "policy.window")


@pytest.mark.parametrize(
    ("payment", "timing"),
    [pytest.param("paid", ["5..7 business_day"], id="paid"), pytest.param("authorized", [], id="not-taken")],
)
def test_only_money_that_was_taken_comes_back(payment: str, timing: list[str]) -> None:
    """An authorisation is released; no refund time is promised for it."""
    decision = decide(
        make_context(make_order("W1", payment_status=payment, paid_with="card")), make_understanding("cancel")
    )

    assert shown(decision, "policy.refund_timing") == timing


@pytest.mark.parametrize(
    ("order", "store", "outcome", "verdict"),
    [
        pytest.param(make_order(), "harbor-us", "address_change", "ask", id="waiting"),
        pytest.param(_sent(), "harbor-us", "address_change_too_late", "deny", id="sent"),
        pytest.param(
            make_order("W1", fulfillment_status="in_progress"), "harbor-us", "handoff", "handoff", id="packing"
        ),
        pytest.param(make_order(), "lumen-ebay", "address_change_too_late", "deny", id="marketplace"),
    ],
)
def test_an_address_changes_while_the_order_is_here(order: Order, store: str, outcome: str, verdict: str) -> None:
    """Before packing the new address is asked for, after it a person tries; what left is the carrier's."""
    decision = decide(make_context(order, store=demo_store(store)), make_understanding("address_change"))

    assert outcomes(decision) == [outcome]
    assert decision.main.verdict == verdict


_REFUND: dict[str, Any] = {"id": "r1", "amount": money("20.00"), "status": "completed", "at": days_ago(2)}


@pytest.mark.parametrize(
    ("refund", "timing", "expected", "flag"),
    [
        pytest.param({"method": "card"}, ["5..7 business_day"], ["2026-11-30"], "refund_completed", id="card"),
        pytest.param({"method": "gift_card"}, ["0 day"], ["2026-11-18"], "refund_at_once", id="gift-card"),
        pytest.param({"method": "beads"}, [], [], "refund_completed", id="unknown-method"),
        pytest.param(
            {"method": "card", "at": days_ago(30)}, ["5..7 business_day"], ["2026-10-30"], "refund_overdue", id="old"
        ),
        pytest.param(
            {"method": "card", "at": days_ago(30), "status": "pending"},
            ["5..7 business_day"],
            [],
            "refund_pending",
            id="stuck",
        ),
        pytest.param({"status": "failed"}, [], [], "refund_failed", id="failed"),
    ],
)
def test_a_refund_takes_as_long_as_its_way(
    refund: dict[str, object], timing: list[str], expected: list[str], flag: str
) -> None:
    """Time and last day follow the payment method; a pending refund is never promised for a day that is over."""
    order = _sent(refunds=(_REFUND | refund,))

    decision = decide(make_context(order, store=demo_store("harbor-us")), make_understanding("refund"))

    assert outcomes(decision) == ["refund_status"]
    assert shown(decision, "refund.timing") == timing
    assert shown(decision, "refund.expected_by") == expected
    assert flag in flags(decision)


def test_refunds_are_added_up_and_failed_ones_are_not() -> None:
    """The total is what went or is going through."""
    refunds = (_REFUND, {**_REFUND, "id": "r2", "status": "pending"}, {**_REFUND, "id": "r3", "status": "failed"})

    decision = decide(make_context(_sent(refunds=refunds)), make_understanding("refund"))

    assert shown(decision, "order.refund_total") == ["40.00 USD"]
    assert {"multiple_refunds", "refund_partial", "refund_pending", "refund_failed"} <= flags(decision)


def test_more_refunded_than_paid_is_not_stated() -> None:
    """Refunds that come to more than the order are for staff to check."""
    refunds = (_REFUND, {**_REFUND, "id": "r2", "amount": money("500.00")})

    decision = decide(make_context(_sent(refunds=refunds)), make_understanding("refund"))

    assert shown(decision, "order.refund_total") == []
    assert any("more than the order" in note for note in decision.agent_notes)


@pytest.mark.parametrize(
    ("fields", "claims", "outcome"),
    [
        pytest.param({"returns": ({"id": "x", "status": "received"},)}, (), "return_status", id="return-open"),
        pytest.param({}, ("sent_back",), "refund_status", id="nothing-recorded"),
        pytest.param({"shipments": (make_shipment(status="lost"),)}, (), "wismo_lost", id="lost"),
        pytest.param(
            {"shipments": (make_shipment(status="delivered", delivered_at=days_ago(2), events=()),)},
            (),
            "return_steps",
            id="delivered",
        ),
        pytest.param({"fulfillment_status": "unfulfilled", "shipments": ()}, (), "cancel_possible", id="not-sent"),
        pytest.param({"status": "cancelled", "shipments": ()}, (), "wismo_cancelled", id="cancelled"),
    ],
)
def test_money_back_without_a_refund_on_record(
    fields: dict[str, object], claims: tuple[str, ...], outcome: str
) -> None:
    """Where no refund is recorded, the answer is where it stands or how to get one."""
    decision = decide(make_context(_sent(**fields)), make_understanding("refund", claims=claims))

    assert outcomes(decision) == [outcome]
    assert "no_refund" in flags(decision)


def test_charged_twice_is_for_a_person() -> None:
    """The order's data cannot settle what a bank statement shows."""
    decision = decide(make_context(_sent()), make_understanding("payment", claims=("charged_twice",)))

    assert outcomes(decision) == ["handoff"]


@pytest.mark.parametrize(
    ("claim", "photo"),
    [("damaged", True), ("wrong_item", True), ("missing_item", False), ("defective", True)],
)
def test_goods_that_are_not_right_are_put_right(claim: str, photo: bool) -> None:  # noqa: FBT001  # a table's column
    """Each kind of problem has its clause; a photo is asked for where the policy wants one."""
    order = _sent(shipments=(make_shipment(status="delivered", delivered_at=days_ago(3), events=()),))

    decision = decide(make_context(order), make_understanding("return", claims=(claim,)))

    assert outcomes(decision) == ["item_problem"]
    assert decision.main.verdict == "ask"
    assert decision.main.clause is not None
    assert ("photo_needed" in flags(decision)) == photo


@pytest.mark.parametrize(
    ("fields", "claim", "outcome"),
    [
        pytest.param(
            {"shipments": (make_shipment(events=(make_event(days=1),)),)},
            "missing_item",
            "wismo_in_transit",
            id="coming",
        ),
        pytest.param({"fulfillment_status": "unfulfilled", "shipments": ()}, "damaged", "handoff", id="never-left"),
        pytest.param(
            {"shipments": (make_shipment(status="delivered", delivered_at=days_ago(45), events=()),)},
            "damaged",
            "handoff",
            id="late",
        ),
        pytest.param(
            {"shipments": (make_shipment(status="delivered", delivered_at=days_ago(400), events=()),)},
            "defective",
            "item_problem",
            id="fault-later",
        ),
        pytest.param(
            {"items": (make_item(quantity_refunded=1),), "refunds": (_REFUND,)},
            "damaged",
            "refund_status",
            id="settled",
        ),
    ],
)
def test_problems_against_the_facts(fields: dict[str, object], claim: str, outcome: str) -> None:
    """What is missing may still be on its way; what was settled is settled; what cannot be is for a person."""
    order = _sent(**({"placed_at": NOW.replace(year=2025)} | fields))

    decision = decide(make_context(order), make_understanding("item_problem", claims=(claim,)))

    assert outcomes(decision) == [outcome]


def _two_items() -> Order:
    socks = make_item(id="2", sku="SOCKS", name="Trail Wool Socks", options={"size": "M"}, unit_price=money("20.00"))
    return make_order("W1", items=(make_item(), socks), total=money("209.00"))


@pytest.mark.parametrize(
    ("request_text", "claims", "outcome"),
    [
        ("Cancel the socks please", (), "handoff"),
        ("Cancel just the socks, I still want the jacket", ("part_only",), "handoff"),
        ("Cancel one of them", ("part_only",), "handoff"),
        ("Cancel my order please", (), "cancel_possible"),
    ],
)
def test_part_of_an_order_is_never_answered_as_all_of_it(
    request_text: str, claims: tuple[ClaimName, ...], outcome: str
) -> None:
    """Who wants only some of the items cancelled hears nothing about cancelling the whole order."""
    decision = decide(make_context(_two_items()), make_understanding("cancel", request=request_text, claims=claims))

    assert outcomes(decision) == [outcome]


def test_an_item_that_is_to_be_cancelled_is_named_to_staff() -> None:
    """The reason says which item the customer means."""
    decision = decide(make_context(_two_items()), make_understanding("cancel", request="Cancel the socks please"))

    assert "Trail Wool Socks" in decision.main.reasons[0]


def test_a_cancellation_the_customer_denies_goes_to_a_person() -> None:
    """The record says cancelled, the customer says not by them: nothing is told them as their wish."""
    cancelled = make_order("W1", status="cancelled", cancel_reason="customer")
    reading = make_understanding("cancel", claims=("never_cancelled",))

    assert outcomes(decide(make_context(cancelled), reading)) == ["handoff"]
    assert outcomes(decide(make_context(make_order("W1")), reading)) == ["wismo_not_shipped"]


def test_an_address_that_was_given_is_not_asked_for() -> None:
    """With the new address in the message the change is allowed, and staff are told to make it."""
    decision = decide(make_context(make_order("W1")), make_understanding("address_change", claims=("address_given",)))

    assert (decision.main.outcome, decision.main.verdict) == ("address_change", "allow")
    assert any("new address" in note for note in decision.agent_notes)


@pytest.mark.parametrize("claim", ["wants_addition", "to_neighbour"])
def test_what_needs_hands_goes_to_a_person(claim: ClaimName) -> None:
    """Something added to the order, or a parcel for a neighbour, is no change of address and no question of state."""
    reading = make_understanding("address_change", claims=(claim,))

    assert outcomes(decide(make_context(make_order("W1")), reading)) == ["handoff"]
