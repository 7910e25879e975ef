from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.domain.decision import Decision
from drafter.domain.order import Order
from drafter.domain.store import Store
from drafter.domain.understanding import ClaimName
from tests.support.builders import (
    decide,
    demo_store,
    flags,
    make_context,
    outcomes,
    shown,
    with_rule,
    without,
)
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

_CLAUSE = {"id": "c", "title": {"en": "Returns"}, "text": {"en": "You may return it."}}


def _order(delivered: datetime | None = None, *, currency: object = "USD", **fields: object) -> Order:
    delivered = delivered or days_ago(10)
    base: dict[str, object] = {
        "placed_at": delivered - timedelta(days=5),
        "fulfillment_status": "fulfilled",
        "shipments": (make_shipment(status="delivered", delivered_at=delivered, events=()),),
        "items": (make_item(unit_price=money("189.00", str(currency))),),
        "total": money("189.00", str(currency)),
        "paid_with": "card",
    }
    return make_order("W1", **(base | fields))


def _ask(
    order: Order, *, store: str = "harbor-us", as_of: datetime = NOW, text: str = "I want to return it"
) -> Decision:
    context = make_context(order, store=demo_store(store), as_of=as_of)
    return decide(context, make_understanding("return", request=text))


@pytest.mark.parametrize(
    ("store", "currency", "zone", "days"),
    [
        pytest.param("harbor-us", "USD", "America/New_York", 60, id="us"),
        pytest.param("harbor-uk", "GBP", "Europe/London", 30, id="uk"),
        pytest.param("harbor-cn", "CNY", "Asia/Shanghai", 7, id="cn"),
        pytest.param("lumen-de", "EUR", "Europe/Berlin", 30, id="de"),
        pytest.param("lumen-it", "EUR", "Europe/Rome", 30, id="it"),
        pytest.param("lumen-amazon", "EUR", "Europe/Berlin", 30, id="amazon"),
        pytest.param("lumen-ebay", "GBP", "Europe/London", 30, id="ebay"),
    ],
)
def test_the_window_ends_with_its_last_day_where_the_store_is(store: str, currency: str, zone: str, days: int) -> None:
    """One minute before midnight of the last day a return is open; one minute later it is over."""
    delivered = datetime(2026, 9, 20, 12, tzinfo=ZoneInfo(zone))
    last = datetime.combine(date(2026, 9, 20) + timedelta(days=days), datetime.max.time(), ZoneInfo(zone))
    order = _order(delivered, currency=currency)

    assert outcomes(_ask(order, store=store, as_of=last)) == ["return_steps"]
    over = _ask(order, store=store, as_of=last + timedelta(minutes=1))
    assert outcomes(over) == ["return_denied"]
    assert "outside_window" in flags(over)
    assert shown(over, "policy.window") == [f"{days} day"]
    assert shown(over, "policy.window_ends") == [last.date().isoformat()]


@pytest.mark.parametrize(
    ("delivered", "starts"),
    [
        pytest.param("2026-11-01T04:30:00Z", "2026-11-01", id="after-midnight-before-the-clock-change"),
        pytest.param("2026-11-01T03:30:00Z", "2026-10-31", id="before-midnight"),
        pytest.param("2026-11-02T04:30:00Z", "2026-11-01", id="after-the-clock-change"),
    ],
)
def test_the_first_day_is_the_stores_calendar_day(delivered: str, starts: str) -> None:
    """A delivery near midnight counts from the day it was in the store's time zone, clock changes included."""
    decision = _ask(_order(datetime.fromisoformat(delivered)))

    assert shown(decision, "policy.window_starts") == [starts]
    assert shown(decision, "policy.window_ends") == [(date.fromisoformat(starts) + timedelta(days=60)).isoformat()]


def test_a_return_within_the_window_says_everything_about_it() -> None:
    """Window, last day, days left, who pays, how long the money takes, and the clause."""
    decision = _ask(_order())

    assert outcomes(decision) == ["return_steps"]
    assert decision.main.verdict == "allow"
    assert decision.main.clause is not None
    assert {"free_return", "all_delivered"} <= flags(decision)
    assert shown(decision, "request.items") == ["Fjell Rain Jacket"]
    assert shown(decision, "policy.days_left") == ["50 day"]
    assert shown(decision, "policy.return_shipping") == ["merchant"]
    assert shown(decision, "policy.refund_timing") == ["5..7 business_day"]
    assert shown(decision, "policy.processing") == ["3 business_day"]
    assert shown(decision, "return.refund_amount") == ["189.00 USD"]


def test_the_last_day_leaves_no_days_to_speak_of() -> None:
    """`0 day` would read as `at once`."""
    last = _ask(_order(days_ago(60)))

    assert shown(last, "policy.days_left") == []
    assert "last_day" in flags(last)
    assert "last_day" not in flags(_ask(_order(days_ago(59))))


@pytest.mark.parametrize(
    ("day", "payer"),
    [pytest.param(14, "merchant", id="day-14"), pytest.param(15, "customer", id="day-15")],
)
def test_who_pays_the_way_back_depends_on_the_day(day: int, payer: str) -> None:
    """Lumen pays for a fortnight, then the customer does."""
    decision = _ask(_order(days_ago(day), currency="EUR"), store="lumen-de")

    assert shown(decision, "policy.return_shipping") == [payer]
    assert ("free_return" in flags(decision)) == (payer == "merchant")
    assert ("last_free_day" in flags(decision)) == (day == 14)


def test_a_way_back_paid_for_less_than_the_window_says_until_when() -> None:
    """Lumen takes back for 30 days and pays for 14: the last paid day stands on the clause that says so."""
    decision = _ask(_order(days_ago(10), currency="EUR"), store="lumen-de")
    underway = _ask(_order(shipments=(make_shipment(),), currency="EUR"), store="lumen-de")

    assert shown(decision, "policy.free_return_until") == ["2026-11-24"]
    source = next(e.source for e in decision.derived if e.name == "policy.free_return_until")
    assert source.record == "returns/eu/thirty-days"
    assert shown(underway, "policy.free_return_for") == ["14 day"]
    assert shown(underway, "policy.free_return_until") == []
    assert shown(_ask(_order()), "policy.free_return_until") == []


def test_a_label_fee_is_stated_as_a_fee() -> None:
    """In the UK the label is taken off the refund, so neither side `pays the way back`."""
    decision = _ask(_order(currency="GBP"), store="harbor-uk")

    assert shown(decision, "policy.fee") == ["3.95 GBP"]
    assert shown(decision, "policy.return_shipping") == []
    assert "fee_applies" in flags(decision)
    assert shown(decision, "return.refund_amount") == []


@pytest.mark.parametrize(
    ("item", "days", "outcome", "flag"),
    [
        pytest.param({"category": "custom"}, 3, "return_denied", "category_excluded", id="made-to-measure"),
        pytest.param({"category": "bulk"}, 3, "return_steps", "fee_applies", id="project-pack"),
        pytest.param({"category": "lamp"}, 31, "return_denied", "outside_window", id="too-late"),
    ],
)
def test_categories_have_their_own_terms(item: dict[str, object], days: int, outcome: str, flag: str) -> None:
    """Made-to-measure lamps are excluded, project packs carry a fee."""
    items = (make_item(unit_price=money("189.00", "EUR"), **item),)
    decision = _ask(_order(days_ago(days), currency="EUR", items=items), store="lumen-de")

    assert outcomes(decision) == [outcome]
    assert flag in flags(decision)


def test_final_sale_is_refused_where_only_the_shops_terms_hold() -> None:
    """In the US a final-sale item stays sold; a fault is another matter."""
    decision = _ask(_order(items=(make_item(final_sale=True),)))

    assert outcomes(decision) == ["return_denied"]
    assert {"final_sale", "defect_path"} <= flags(decision)


@pytest.mark.parametrize(("day", "outcome"), [(14, "return_steps"), (15, "return_denied")])
def test_the_law_lets_final_sale_come_back_for_a_fortnight(day: int, outcome: str) -> None:
    """In the UK the right to cancel an online purchase also covers final sale, for 14 days and no longer."""
    items = (make_item(final_sale=True, unit_price=money("189.00", "GBP")),)
    decision = _ask(_order(days_ago(day), currency="GBP", items=items), store="harbor-uk")

    assert outcomes(decision) == [outcome]
    assert ("statutory" in flags(decision)) == (day == 14)
    if day == 14:
        assert shown(decision, "policy.window") == ["14 day"]


def test_a_longer_window_of_the_shop_is_not_called_law() -> None:
    """On day 14 the shop's 30 days are given, and the law is not claimed to give them."""
    decision = _ask(_order(days_ago(14), currency="GBP"), store="harbor-uk")

    assert shown(decision, "policy.window") == ["30 day"]
    assert "statutory" not in flags(decision)


def test_only_some_items_qualify() -> None:
    """What qualifies and what does not are told apart."""
    items = (make_item(), make_item(id="2", name="Birch Beanie", sku="BEANIE", final_sale=True))
    parcel = make_shipment(status="delivered", delivered_at=days_ago(3), events=(), items=())
    decision = _ask(_order(items=items, shipments=(parcel,), total=money("378.00")))

    assert shown(decision, "request.items") == ["Fjell Rain Jacket"]
    assert shown(decision, "request.excluded_items") == ["Birch Beanie"]
    assert "partly_allowed" in flags(decision)


def test_each_item_counts_from_its_own_parcel() -> None:
    """The day of the parcel with the item named starts its window; with none named the earliest end holds for all."""
    items = (make_item(), make_item(id="2", name="Moraine Hiking Boots", sku="MORAINE"))
    parcels = (
        make_shipment(status="delivered", delivered_at=days_ago(59), events=()),
        make_shipment(
            id="s2", status="delivered", delivered_at=days_ago(30), events=(), items=({"id": "2", "quantity": 1},)
        ),
    )
    order = _order(items=items, shipments=parcels)

    assert shown(_ask(order, text="I want to return the boots"), "policy.window_ends") == ["2026-12-20"]
    both = _ask(order, text="I want to send everything back")
    assert shown(both, "policy.window_ends") == ["2026-11-21"]
    assert "different last days" in " ".join(both.agent_notes)


def test_a_return_asked_before_delivery_gives_the_length_only() -> None:
    """Nothing starts before the goods arrive."""
    decision = _ask(_order(shipments=(make_shipment(),)))

    assert outcomes(decision) == ["return_steps"]
    assert "not_yet_delivered" in flags(decision)
    assert shown(decision, "policy.window") == ["60 day"]
    assert shown(decision, "policy.window_ends") == []


def test_a_return_asked_before_dispatch_is_a_cancellation() -> None:
    """What has not left need not come back."""
    assert outcomes(_ask(make_order())) == ["cancel_possible"]


def test_a_delivery_day_that_nobody_recorded_is_not_guessed() -> None:
    """Within the window by the day of purchase the answer is safe; later it is a person's."""
    parcel = make_shipment(status="delivered", events=(), delivered_at=None)

    recent = _ask(_order(placed_at=days_ago(20), shipments=(parcel,)))
    old = _ask(_order(placed_at=days_ago(70), shipments=(parcel,)))

    assert outcomes(recent) == ["return_steps"]
    assert shown(recent, "policy.window_ends") == []
    assert outcomes(old) == ["handoff"]


@pytest.mark.parametrize(
    ("fields", "outcome", "flag"),
    [
        pytest.param(
            {"returns": ({"id": "x", "status": "requested"},)}, "return_status", "already_requested", id="requested"
        ),
        pytest.param(
            {"returns": ({"id": "x", "status": "in_transit"},)}, "return_status", "already_requested", id="underway"
        ),
        pytest.param(
            {"returns": ({"id": "x", "status": "approved", "label_url": "https://x.example.com/l"},)},
            "return_label_issued",
            "label_ready",
            id="label",
        ),
        pytest.param(
            {"returns": ({"id": "x", "status": "declined"},), "return_status": "failed"},
            "return_status",
            "already_requested",
            id="declined",
        ),
        pytest.param({"returns": ({"id": "x", "status": "unknown"},)}, "handoff", None, id="unknown-return"),
        pytest.param({"return_status": "requested"}, "handoff", None, id="said-to-be-open"),
        pytest.param(
            {
                "payment_status": "refunded",
                "refunds": ({"id": "r", "amount": money("189.00"), "status": "completed", "at": days_ago(1)},),
            },
            "refund_status",
            "refund_completed",
            id="refunded",
        ),
        pytest.param({"status": "cancelled", "shipments": ()}, "wismo_cancelled", None, id="cancelled"),
    ],
)
def test_what_was_asked_before_is_not_asked_again(fields: dict[str, object], outcome: str, flag: str | None) -> None:
    """Open returns, refunds and cancellations answer a new request."""
    decision = _ask(_order(None, **fields))

    assert outcomes(decision) == [outcome]
    assert flag is None or flag in flags(decision)


def test_money_back_for_what_is_stuck_is_no_return() -> None:
    """Nobody can send back what has not come: where the late parcel is answers a wish for money."""
    late = make_shipment(estimated_delivery={"latest": days_ago(4).date()}, events=(make_event(days=6),))

    decision = decide(make_context(_order(shipments=(late,))), make_understanding("refund", request="Refund me"))

    assert outcomes(decision) == ["wismo_delayed"]


def test_no_amount_is_promised_where_some_of_several_may_come_back() -> None:
    """Of two alike only one may be meant, so what all of them cost is not named."""
    pair = make_item(quantity=2, quantity_shipped=2, unit_price=money("94.50"))

    decision = _ask(_order(items=(pair,)), text="I want to send one of them back")

    assert outcomes(decision) == ["return_steps"]
    assert shown(decision, "return.refund_amount") == []


def test_no_window_at_all() -> None:
    """A policy without a time limit sets none."""
    policies = with_rule("returns", {"states": {}, "window": None, "clause": _CLAUSE})
    context = make_context(_order(days_ago(900)))

    decision = decide(context, make_understanding("return"), policies=policies)

    assert outcomes(decision) == ["return_steps"]
    assert "no_window" in flags(decision)
    assert not [e for e in decision.derived if e.name.startswith("policy.window")]


def test_a_window_from_purchase() -> None:
    """Some terms count from the day of the order."""
    window = {"length": "20 days", "counted_from": "purchase"}
    policies = with_rule("returns", {"states": {}, "window": window, "clause": _CLAUSE})
    order = _order(days_ago(10), placed_at=days_ago(21))

    assert outcomes(decide(make_context(order), make_understanding("return"), policies=policies)) == ["return_denied"]


def test_a_season_moves_the_end_and_nothing_else_is_counted() -> None:
    """With the season's last day only that day is given, as its length would not explain it."""
    delivered = datetime(2026, 12, 3, 12, tzinfo=UTC)
    order = _order(delivered, currency="GBP", placed_at=datetime(2026, 12, 1, 12, tzinfo=UTC))

    decision = _ask(order, store="harbor-uk", as_of=datetime(2027, 1, 20, tzinfo=UTC))

    assert outcomes(decision) == ["return_steps"]
    assert shown(decision, "policy.window_ends") == ["2027-01-31"]
    assert shown(decision, "policy.window") == []


@pytest.mark.parametrize(
    ("claims", "outcome", "flag"),
    [
        pytest.param((), "return_steps", "reason_needed", id="none-given"),
        pytest.param(("wrong_size",), "return_steps", "photo_needed", id="accepted"),
        pytest.param(("changed_mind",), "handoff", None, id="not-accepted"),
    ],
)
def test_accepted_reasons(claims: tuple[ClaimName, ...], outcome: str, flag: str | None) -> None:
    """A policy may want a reason, and one of some; whether another counts is for a person."""
    terms = {
        "states": {},
        "window": {"length": "30 days", "counted_from": "delivery"},
        "reasons": ["wrong_size"],
        "photo_needed": True,
        "clause": _CLAUSE,
    }
    context = make_context(_order())

    decision = decide(context, make_understanding("return", claims=claims), policies=with_rule("returns", terms))

    assert outcomes(decision) == [outcome]
    assert flag is None or flag in flags(decision)


def test_a_state_that_is_not_allowed_is_refused_and_an_unknown_one_handed_off() -> None:
    """The order's state decides where the policy lists states; an unknown one decides nothing."""
    terms = {"states": {"status": ["closed"]}, "window": None, "clause": _CLAUSE}
    policies = with_rule("returns", terms)

    refused = decide(make_context(_order(status="open")), make_understanding("return"), policies=policies)
    unknown = decide(make_context(_order(status="unknown")), make_understanding("return"), policies=policies)

    assert outcomes(refused) == ["return_denied"]
    assert "state_not_allowed" in flags(refused)
    assert outcomes(unknown) == ["handoff"]


def test_items_under_different_terms_are_for_a_person() -> None:
    """One sentence cannot hold a fee for one item and none for another."""
    items = (
        make_item(category="lamp", unit_price=money("50", "EUR")),
        make_item(id="2", name="Objektpaket", sku="PACK", category="bulk", unit_price=money("50", "EUR")),
    )
    parcel = make_shipment(status="delivered", delivered_at=days_ago(3), events=(), items=())
    order = _order(currency="EUR", items=items, shipments=(parcel,))

    assert outcomes(_ask(order, store="lumen-de", text="Return everything")) == ["handoff"]


def test_a_missing_policy_is_named() -> None:
    """No returns policy, no guess."""
    decision = decide(make_context(_order()), make_understanding("return"), policies=without("returns"))

    assert outcomes(decision) == ["handoff"]
    assert "'returns'" in decision.main.reasons[0]


def _day(offset: int, store: Store) -> datetime:
    return datetime(2026, 9, 1, 12, tzinfo=ZoneInfo(store.time_zone)) + timedelta(days=offset)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["harbor-us", "harbor-uk", "harbor-cn", "lumen-de", "lumen-it", "lumen-ebay"]),
    st.integers(0, 90),
    st.integers(0, 30),
    st.booleans(),
)
def test_once_refused_always_refused(store_id: str, day: int, later: int, final_sale: bool) -> None:  # noqa: FBT001  # hypothesis
    """As time passes an open return may close, and a closed one never opens again."""
    store = demo_store(store_id)
    items = (make_item(final_sale=final_sale, unit_price=money("10", store.currency)),)
    order = _order(_day(0, store), currency=store.currency, items=items)

    early = outcomes(_ask(order, store=store_id, as_of=_day(day, store)))
    late = outcomes(_ask(order, store=store_id, as_of=_day(day + later, store)))

    assert early != ["return_denied"] or late == ["return_denied"]


@pytest.mark.parametrize(
    ("request_text", "text"),
    [
        ("Can I return one of the two jackets?", "Rain Jacket"),
        ("Kann ich eine der beiden Jacken zurückgeben?", "Rain Jacket"),
        ("想退其中一件", "Rain Jacket"),
        ("Can I return both jackets?", "Rain Jacket × 2"),
    ],
)
def test_as_many_pieces_come_back_as_are_asked_about(request_text: str, text: str) -> None:
    """One of two is one."""
    order = _order(items=(make_item(name="Rain Jacket", quantity=2, quantity_shipped=2),))

    decision = decide(make_context(order), make_understanding("return", request=request_text))

    assert [one.text for one in decision.derived if one.name == "request.items"] == [text]


@pytest.mark.parametrize(("waited", "overdue"), [(0, False), (10, True)])
def test_a_return_request_that_waited_too_long_is_called_late(waited: int, overdue: bool) -> None:  # noqa: FBT001  # parametrized
    """Nobody is promised an answer in a time that has run out."""
    back = {"id": "x", "status": "requested"}

    decision = _ask(_order(returns=(back,), updated_at=days_ago(waited)))

    assert ("return_overdue" in flags(decision)) == overdue


def test_an_approved_return_without_a_label_is_told_to_staff() -> None:
    """The customer waits for the label, so somebody must send it."""
    decision = _ask(_order(returns=({"id": "x", "status": "approved"},)))

    assert outcomes(decision) == ["return_status"]
    assert "no label on record" in " ".join(decision.agent_notes)
