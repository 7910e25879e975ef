from datetime import UTC, datetime, timedelta

import pytest

from drafter.domain.evidence import Gap
from drafter.domain.order import Order, Shipment, ShipmentStatus
from tests.support.builders import decide, demo_store, flags, make_context, outcomes, shown, without
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


def _eta(days: int, earliest: int | None = None) -> dict[str, object]:
    day = (NOW + timedelta(days=days)).date()
    return {"latest": day, "earliest": None if earliest is None else (NOW + timedelta(days=earliest)).date()}


def _parcel(
    status: ShipmentStatus = "in_transit", *, news: float = 1, eta: int | None = 2, **fields: object
) -> Shipment:
    base: dict[str, object] = {
        "status": status,
        "events": (make_event(status, news),),
        "estimated_delivery": None if eta is None else _eta(eta),
    }
    if status == "delivered":
        base |= {"delivered_at": days_ago(news)}
    return make_shipment(**(base | fields))


def _shipped(*parcels: Shipment, **fields: object) -> Order:
    numbered = tuple(parcel.model_copy(update={"id": f"s{number}"}) for number, parcel in enumerate(parcels, 1))
    base: dict[str, object] = {"fulfillment_status": "fulfilled", "shipments": numbered}
    return make_order("W1", **(base | fields))


@pytest.mark.parametrize(
    ("parcel", "outcome", "step"),
    [
        pytest.param(_parcel("label_created"), "wismo_in_transit", "carrier_pickup", id="label"),
        pytest.param(_parcel("in_transit"), "wismo_in_transit", "delivery_by", id="on-time"),
        pytest.param(_parcel("in_transit", eta=0), "wismo_in_transit", "delivery_by", id="due-today"),
        pytest.param(_parcel("in_transit", eta=None), "wismo_in_transit", "transit", id="no-promise"),
        pytest.param(_parcel("in_transit", eta=-1), "wismo_delayed", "transit", id="a-day-late"),
        pytest.param(_parcel("in_transit", eta=-2), "wismo_delayed", "carrier_inquiry", id="two-days-late"),
        pytest.param(_parcel("in_transit", news=7, eta=2), "wismo_delayed", "carrier_inquiry", id="stale"),
        pytest.param(_parcel("in_transit", news=6, eta=-6), "wismo_lost", "nothing", id="late-and-silent"),
        pytest.param(_parcel("in_transit", news=1, eta=-9), "wismo_delayed", "carrier_inquiry", id="late-but-moving"),
        pytest.param(_parcel("in_transit", news=21, eta=None), "wismo_lost", "nothing", id="silent-without-promise"),
        pytest.param(
            _parcel("out_for_delivery", news=0.2, eta=0), "wismo_out_for_delivery", "delivery_today", id="out"
        ),
        pytest.param(
            _parcel("out_for_delivery", news=0.2, eta=-3), "wismo_out_for_delivery", "delivery_today", id="late-out"
        ),
        pytest.param(_parcel("out_for_delivery", news=2, eta=3), "wismo_in_transit", "delivery_by", id="out-yesterday"),
        pytest.param(_parcel("attempt_failed"), "wismo_pickup", "second_attempt", id="attempt"),
        pytest.param(_parcel("available_for_pickup", eta=-3), "wismo_pickup", "collect", id="pickup"),
        pytest.param(_parcel("exception"), "wismo_exception", "carrier_inquiry", id="exception"),
        pytest.param(_parcel("returning"), "wismo_returning", "back_to_us", id="returning"),
        pytest.param(_parcel("lost"), "wismo_lost", "nothing", id="lost"),
        pytest.param(_parcel("delivered"), "wismo_delivered", "nothing", id="delivered"),
        pytest.param(_parcel("unknown"), "handoff", None, id="unknown"),
    ],
)
def test_one_parcel_has_one_outcome_and_one_next_step(parcel: Shipment, outcome: str, step: str | None) -> None:
    """Each status, promise and age of the news maps to exactly one outcome and next step."""
    decision = decide(make_context(_shipped(parcel)))

    assert outcomes(decision) == [outcome]
    assert shown(decision, "shipment.next_step") == ([] if step is None else [step])


def test_a_late_parcel_says_how_late_and_until_when_to_wait() -> None:
    """Days late count from the promised day; until two days after it the carrier is not asked, by policy."""
    decision = decide(make_context(_shipped(_parcel(eta=-1, news=4))))

    assert {"late", "eta_passed", "eta_single", "has_tracking"} <= flags(decision)
    assert shown(decision, "shipment.days_late") == ["1 day"]
    assert shown(decision, "shipment.wait_until") == ["2026-11-21"]
    assert not {"stale", "inquiry_due"} & flags(decision)


def test_once_an_inquiry_is_due_the_wait_is_for_the_choice_after_it() -> None:
    """Two days past the promised day staff asks the carrier now; the day given is that of replacement or refund."""
    decision = decide(make_context(_shipped(_parcel(eta=-2, news=4))))

    assert "inquiry_due" in flags(decision)
    assert shown(decision, "shipment.next_step") == ["carrier_inquiry"]
    assert shown(decision, "shipment.wait_until") == ["2026-11-23"]
    assert "replacement" in shown(decision, "policy.clause")[0]
    assert "inquiry" in " ".join(decision.agent_notes)


def test_nobody_is_told_to_wait_until_today() -> None:
    """On the last day of the wait the next step is the merchant's."""
    late = decide(make_context(_shipped(_parcel(eta=-5, news=5))))
    missing = decide(make_context(_shipped(_parcel("delivered", news=2))), make_understanding(claims=("not_received",)))

    assert outcomes(late) == ["wismo_delayed"]
    assert shown(late, "shipment.wait_until") == []
    assert outcomes(missing) == ["wismo_delivered_not_received"]
    assert shown(missing, "shipment.wait_until") == []


def test_the_promised_day_is_over_at_its_end_in_the_stores_time_zone() -> None:
    """At 23:30 in New York a parcel due that day is not late; half an hour later it is."""
    order = _shipped(make_shipment(estimated_delivery={"latest": "2026-11-20"}, events=(make_event(days=0.5),)))
    before = make_context(order, as_of=datetime(2026, 11, 21, 4, 30, tzinfo=UTC))
    after = make_context(order, as_of=datetime(2026, 11, 21, 5, 0, tzinfo=UTC))

    assert outcomes(decide(before)) == ["wismo_in_transit"]
    assert outcomes(decide(after)) == ["wismo_delayed"]


def test_silence_is_no_news_while_the_tracking_is_down() -> None:
    """With the carrier unreachable nothing is called late or lost, and no day is promised."""
    gap = Gap(source="aftership", reason="down", message="x", subject="shipment:W1/s1")

    decision = decide(make_context(_shipped(_parcel(news=12, eta=-4)), gaps=[gap]))

    assert outcomes(decision) == ["wismo_in_transit"]
    assert "tracking_down" in flags(decision)
    assert not {"late", "stale", "lost"} & flags(decision)
    assert shown(decision, "shipment.next_step") == ["transit"]
    assert shown(decision, "shipment.news_age") == ["12 day"]


@pytest.mark.parametrize(
    ("statuses", "outcome"),
    [
        pytest.param(("delivered", "in_transit"), "wismo_partially_shipped", id="different"),
        pytest.param(("in_transit", "in_transit"), "wismo_in_transit", id="alike"),
        pytest.param(("label_created", "in_transit"), "wismo_in_transit", id="both-moving"),
        pytest.param(("delivered", "delivered"), "wismo_delivered", id="all-there"),
        pytest.param(("delivered", "exception"), "wismo_exception", id="trouble-first"),
        pytest.param(("exception", "lost"), "wismo_lost", id="worst-first"),
        pytest.param(("returning", "exception"), "wismo_returning", id="coming-back"),
        pytest.param(("delivered", "unknown"), "wismo_partially_shipped", id="one-unknown"),
    ],
)
def test_several_parcels_open_with_what_is_wrong(statuses: tuple[ShipmentStatus, ...], outcome: str) -> None:
    """A parcel in trouble names the outcome; otherwise parcels that differ are told one by one."""
    decision = decide(make_context(_shipped(*(_parcel(status) for status in statuses))))

    assert outcomes(decision) == [outcome]
    assert "split" in flags(decision)


def test_parcels_with_the_same_thing_name_its_size() -> None:
    """Only then: elsewhere the name alone tells the parcels apart."""
    sizes = (make_item(), make_item(id="2", options={"size": "L"}))
    others = (make_item(), make_item(id="2", name="Moraine Hiking Boots", options={"size": "L"}))
    parcels = (make_shipment(), make_shipment(id="s2", items=({"id": "2", "quantity": 1},)))
    order = make_order(fulfillment_status="fulfilled", shipments=parcels, items=sizes)

    assert shown(decide(make_context(order)), "shipment.item_options") == ["M", "L"]
    different = make_order(fulfillment_status="fulfilled", shipments=parcels, items=others)
    assert shown(decide(make_context(different)), "shipment.item_options") == []


def test_what_has_not_left_gets_its_day() -> None:
    """A partly shipped order says by when the rest should leave."""
    items = (make_item(), make_item(id="2", name="Moraine Hiking Boots", sku="MORAINE-42"))
    order = _shipped(
        _parcel(), items=items, fulfillment_status="partially_fulfilled", placed_at=NOW - timedelta(hours=21)
    )

    decision = decide(make_context(order))

    assert outcomes(decision) == ["wismo_partially_shipped"]
    assert "some_unshipped" in flags(decision)
    assert shown(decision, "order.dispatch_by") == ["2026-11-25"]


@pytest.mark.parametrize(
    ("fields", "outcome", "verdict"),
    [
        pytest.param({}, "wismo_not_shipped", "inform", id="waiting"),
        pytest.param({"fulfillment_status": "in_progress"}, "wismo_not_shipped", "inform", id="packing"),
        pytest.param({"payment_status": "pending"}, "payment_action", "ask", id="unpaid"),
        pytest.param({"payment_status": "partially_paid"}, "payment_action", "ask", id="part-paid"),
        pytest.param({"payment_status": "expired"}, "payment_action", "ask", id="expired"),
        pytest.param(
            {"payment_status": "authorized", "payment_due_by": NOW + timedelta(days=2)},
            "payment_action",
            "ask",
            id="runs-out",
        ),
        pytest.param(
            {"payment_status": "authorized", "payment_due_by": NOW + timedelta(days=9)},
            "wismo_not_shipped",
            "inform",
            id="authorised",
        ),
        pytest.param(
            {"payment_status": "pending", "payment_due_by": NOW - timedelta(days=2)}, "handoff", "handoff", id="overdue"
        ),
        pytest.param({"payment_status": "voided"}, "handoff", "handoff", id="voided"),
        pytest.param({"payment_status": "unknown"}, "handoff", "handoff", id="unknown-payment"),
        pytest.param({"payment_status": "refunded"}, "refund_status", "inform", id="refunded"),
        pytest.param({"fulfillment_status": "on_hold"}, "on_hold", "inform", id="hold"),
        pytest.param(
            {"fulfillment_status": "on_hold", "hold_reason": "incorrect_address"}, "on_hold", "ask", id="address"
        ),
        pytest.param(
            {"fulfillment_status": "on_hold", "hold_reason": "high_risk_of_fraud"}, "on_hold", "inform", id="fraud"
        ),
        pytest.param(
            {"fulfillment_status": "scheduled", "scheduled_for": NOW + timedelta(days=5)},
            "scheduled",
            "inform",
            id="later",
        ),
        pytest.param({"fulfillment_status": "scheduled"}, "handoff", "handoff", id="no-day"),
        pytest.param({"fulfillment_status": "fulfilled"}, "handoff", "handoff", id="no-parcel"),
        pytest.param({"fulfillment_status": "unknown"}, "handoff", "handoff", id="unknown"),
        pytest.param({"status": "cancelled", "payment_status": "voided"}, "wismo_cancelled", "inform", id="cancelled"),
        pytest.param({"status": "unknown"}, "handoff", "handoff", id="unknown-order"),
    ],
)
def test_an_order_without_a_parcel(fields: dict[str, object], outcome: str, verdict: str) -> None:
    """What an order waits for, and who has to act, follows from its states."""
    decision = decide(make_context(make_order("W1", **fields)))

    assert outcomes(decision) == [outcome]
    assert decision.main.verdict == verdict


def test_the_reason_of_a_fraud_hold_shows_nowhere_but_with_staff() -> None:
    """Neither evidence for customers nor reasons quote why an order is checked."""
    order = make_order(fulfillment_status="on_hold", hold_reason="high_risk_of_fraud")
    context = make_context(order)

    decision = decide(context)

    assert "fraud" not in " ".join(decision.main.reasons).lower()
    assert not [e for e in context.evidence if e.name == "order.hold_reason" and e.audience == "customer"]


@pytest.mark.parametrize(
    ("placed", "earliest", "latest"),
    [
        pytest.param("2026-11-19T18:59:00Z", None, "2026-11-25", id="before-cut-off"),
        pytest.param("2026-11-19T19:00:00Z", "2026-11-23", "2026-11-27", id="after-cut-off-and-over-a-holiday"),
        pytest.param("2026-11-12T12:00:00Z", None, "2026-11-16", id="overdue"),
    ],
)
def test_dispatch_counts_business_days(placed: str, earliest: str | None, latest: str) -> None:
    """Handling time counts working days after the cut-off, over weekends and Thanksgiving; a past day is overdue."""
    decision = decide(make_context(make_order(placed_at=placed), store=demo_store("harbor-us")))

    assert shown(decision, "order.dispatch_by") == [latest]
    if earliest is not None:
        assert shown(decision, "order.earliest_dispatch") == [earliest]
    assert ("overdue_dispatch" in flags(decision)) == (latest < "2026-11-20")


def test_not_received_is_believed() -> None:
    """A delivered parcel the customer does not have is contested, with a day to wait and the carrier asked next."""
    order = _shipped(_parcel("delivered", news=1))

    decision = decide(make_context(order), make_understanding(claims=("not_received",)))

    assert outcomes(decision) == ["wismo_delivered_not_received"]
    assert "claimed_not_received" in flags(decision)
    assert shown(decision, "shipment.next_step") == ["carrier_inquiry"]
    assert shown(decision, "shipment.wait_until") == ["2026-11-21"]
    assert decision.main.clause is not None


def test_only_the_parcel_with_the_missing_thing_is_contested() -> None:
    """The item named tells which of two delivered parcels is meant."""
    items = (make_item(), make_item(id="2", name="Moraine Hiking Boots", sku="MORAINE-42"))
    order = _shipped(_parcel("delivered"), _parcel("delivered", items=({"id": "2", "quantity": 1},)), items=items)
    understanding = make_understanding(request="The boots never arrived", claims=("not_received",))

    decision = decide(make_context(order), understanding)

    assert "claimed_not_received" not in decision.main.flags["shipment:W1/s1"]
    assert "claimed_not_received" in decision.main.flags["shipment:W1/s2"]


def test_a_report_months_later_is_for_a_person() -> None:
    """Not received, said long after the delivery scan, is not decided by rule."""
    order = _shipped(_parcel("delivered", news=45))

    assert outcomes(decide(make_context(order), make_understanding(claims=("not_received",)))) == ["handoff"]


def test_late_is_only_late_once_the_day_is_over() -> None:
    """A customer who finds a parcel late before its day gets the day, and staff a word about it."""
    decision = decide(make_context(_shipped(_parcel(eta=2))), make_understanding(claims=("late",)))

    assert outcomes(decision) == ["wismo_in_transit"]
    assert "no promised day is over" in " ".join(decision.main.reasons)


def test_a_lost_parcel_that_was_refunded_is_not_offered_again() -> None:
    """Resend or refund is not offered for what was paid back already."""
    order = _shipped(
        _parcel("lost"),
        items=(make_item(quantity_refunded=1), make_item(id="2", name="Boots")),
        refunds=({"id": "r1", "amount": money("189.00"), "status": "completed", "at": days_ago(2)},),
        total=money("300.00"),
    )

    assert outcomes(decide(make_context(order))) == ["refund_status"]


def test_a_lost_parcel_offers_by_clause() -> None:
    """Resend or refund is the policy's offer, with its clause and how long the money takes."""
    decision = decide(make_context(_shipped(_parcel("lost"), paid_with="card")))

    assert decision.main.verdict == "allow"
    assert decision.main.clause == next(e.id for e in decision.derived if e.name == "policy.clause")
    assert shown(decision, "policy.refund_timing") == ["5..7 business_day"]


def test_a_label_that_nobody_scanned_is_for_a_person() -> None:
    """A parcel that may never have left is not called lost."""
    assert outcomes(decide(make_context(_shipped(_parcel("label_created", news=30, eta=None))))) == ["handoff"]


def test_a_cancelled_order_with_a_parcel_on_its_way_is_a_contradiction() -> None:
    """When records contradict each other a person looks first."""
    assert outcomes(decide(make_context(_shipped(_parcel(), status="cancelled")))) == ["handoff"]


def test_a_missing_policy_is_named_and_never_guessed() -> None:
    """Without a rule the answer is a hand-off that names what is missing."""
    decision = decide(make_context(_shipped(_parcel())), policies=without("parcels"))

    assert outcomes(decision) == ["handoff"]
    assert "'parcels'" in decision.main.reasons[0]
    assert decision.derived == tuple(e for e in decision.derived if e.name == "policy.response_time")


def test_everything_delivered_needs_no_policy() -> None:
    """A delivered parcel is a fact."""
    assert outcomes(decide(make_context(_shipped(_parcel("delivered"))), policies=without("parcels"))) == [
        "wismo_delivered"
    ]
