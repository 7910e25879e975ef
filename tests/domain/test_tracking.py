from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.domain.order import EstimatedDelivery, ItemQuantity, Shipment, ShipmentStatus, TrackingEvent
from drafter.domain.tracking import (
    delivered_at,
    last_event,
    merge_order,
    merge_shipment,
    settle_order,
    settle_shipment,
    standing,
)
from tests.support.nouns import NOW, days_ago, make_event, make_order, make_shipment

STATUSES: tuple[ShipmentStatus, ...] = (
    "label_created",
    "in_transit",
    "out_for_delivery",
    "attempt_failed",
    "available_for_pickup",
    "delivered",
    "exception",
    "returning",
    "lost",
    "unknown",
)
moments = st.integers(0, 6).map(lambda days: NOW - timedelta(days=days))
events = st.builds(
    TrackingEvent,
    at=moments,
    status=st.sampled_from(STATUSES),
    description=st.sampled_from(["", "Scan", "Arrived at hub"]),
    location=st.sampled_from([None, "", "Lyon"]),
)
promises = st.builds(
    EstimatedDelivery,
    earliest=st.none() | moments.map(lambda moment: moment.date()),
    latest=moments.map(lambda moment: moment.date()),
)
contents = st.builds(ItemQuantity, id=st.sampled_from("12"), quantity=st.integers(1, 3))
shipments = st.builds(
    Shipment,
    id=st.just("s1"),
    carrier=st.sampled_from([None, "UPS", "DHL"]),
    tracking_number=st.sampled_from([None, "1Z1", "1Z2"]),
    status=st.sampled_from(STATUSES),
    shipped_at=st.none() | moments,
    delivered_at=st.none() | moments,
    estimated_delivery=st.none() | promises,
    items=st.lists(contents, max_size=2).map(tuple),
    events=st.lists(events, max_size=4).map(tuple),
)


@given(shipments, shipments)
def test_order_of_arrival_does_not_matter(one: Shipment, other: Shipment) -> None:
    """Two pieces of news say the same whichever came first."""
    assert merge_shipment(one, other) == merge_shipment(other, one)


@settings(max_examples=500)
@given(shipments, shipments, shipments)
def test_grouping_does_not_matter(one: Shipment, two: Shipment, three: Shipment) -> None:
    """Three pieces of news say the same however they are put together."""
    assert merge_shipment(merge_shipment(one, two), three) == merge_shipment(one, merge_shipment(two, three))


@given(shipments, shipments)
def test_news_twice_is_news_once(one: Shipment, other: Shipment) -> None:
    """Repeated news changes nothing."""
    merged = merge_shipment(one, other)

    assert merge_shipment(merged, other) == merged
    assert settle_shipment(merged) == merged


@settings(max_examples=500)
@given(shipments, shipments)
def test_a_parcel_only_moves_forward(known: Shipment, news: Shipment) -> None:
    """No news takes back a scan or makes a parcel stand behind where it stood."""
    merged = merge_shipment(known, news)

    assert standing(merged) == max(standing(known), standing(news))
    assert {(event.at, event.status) for event in known.events} <= {(e.at, e.status) for e in merged.events}


@given(shipments, shipments)
def test_delivered_is_final_except_for_a_return(known: Shipment, news: Shipment) -> None:
    """Once delivered, a parcel is delivered or on its way back, whatever arrives later."""
    if settle_shipment(known).status == "delivered":
        assert merge_shipment(known, news).status in {"delivered", "returning"}


@pytest.mark.parametrize(
    ("history", "status"),
    [
        pytest.param([("delivered", 3), ("in_transit", 1)], "delivered", id="late-scan-after-delivery"),
        pytest.param([("delivered", 3), ("returning", 1)], "returning", id="sent-back-after-delivery"),
        pytest.param([("returning", 3), ("in_transit", 1)], "returning", id="scan-on-the-way-back"),
        pytest.param([("exception", 3), ("in_transit", 1)], "in_transit", id="exception-solved"),
        pytest.param([("attempt_failed", 3), ("out_for_delivery", 1)], "out_for_delivery", id="second-attempt"),
        pytest.param([("lost", 3), ("in_transit", 1)], "in_transit", id="found-again"),
        pytest.param([("in_transit", 3), ("lost", 1)], "lost", id="lost"),
        pytest.param([("out_for_delivery", 1), ("in_transit", 3)], "out_for_delivery", id="out-of-order"),
        pytest.param([("in_transit", 3), ("unknown", 1)], "in_transit", id="unknown-says-nothing"),
        pytest.param([], "unknown", id="nothing-known"),
    ],
)
def test_scans_say_where_a_parcel_stands(history: list[tuple[ShipmentStatus, int]], status: ShipmentStatus) -> None:
    """The newest scan decides, and delivery is not undone."""
    scans = tuple(make_event(name, days) for name, days in history)

    assert settle_shipment(make_shipment(status="unknown", events=scans)).status == status


def test_a_delivery_without_a_scan_outlives_late_scans() -> None:
    """A shop that says delivered is believed over a webhook about an earlier stop."""
    known = make_shipment(status="delivered", events=())

    assert merge_shipment(known, make_shipment(status="in_transit", events=(make_event(days=0),))).status == "delivered"


def test_one_scan_told_twice_stays_once_with_the_longer_words() -> None:
    """The same scan from two sources is one scan."""
    known = make_shipment(events=(make_event(description="Hub"),))

    merged = merge_shipment(known, make_shipment(events=(make_event(description="Arrived at hub"),)))

    assert [event.description for event in merged.events] == ["Arrived at hub"]


def test_promises_are_never_made_sooner_than_any_source_does() -> None:
    """Of two delivery windows the later one is kept."""
    sooner = EstimatedDelivery(latest=NOW.date())
    later = EstimatedDelivery(latest=NOW.date() + timedelta(days=2))

    merged = merge_shipment(make_shipment(estimated_delivery=later), make_shipment(estimated_delivery=sooner))

    assert merged.estimated_delivery == later


def test_delivery_time_comes_from_the_first_delivery_scan_when_not_stated() -> None:
    """The moment of delivery is known from the scan that says so."""
    scans = (make_event("delivered", 2), make_event("delivered", 1), make_event("in_transit", 3))

    assert delivered_at(make_shipment(events=scans)) == days_ago(2)
    assert delivered_at(make_shipment(events=scans, delivered_at=days_ago(1))) == days_ago(1)
    assert delivered_at(make_shipment(events=())) is None


def test_last_event_is_the_newest_scan() -> None:
    """The last scan is found whatever the order of the list."""
    newest = make_event(days=0.5)

    assert last_event(make_shipment(events=(newest, make_event(days=3)))) == newest
    assert last_event(make_shipment(events=())) is None


def test_a_late_order_update_keeps_the_newer_order_and_the_older_ones_scans() -> None:
    """An order update that arrives late adds its scans and changes nothing else."""
    known = make_order(updated_at=days_ago(1), status="closed", shipments=(make_shipment(status="delivered"),))
    late = make_order(updated_at=days_ago(2), shipments=(make_shipment(id="other", events=(make_event(days=2.5),)),))

    merged = merge_order(known, late)

    assert merged.status == "closed"
    assert merged.shipments[0].id == "s1"
    assert merged.shipments[0].status == "delivered"
    assert len(merged.shipments[0].events) == 2
    assert merge_order(late, known) == merged


def test_a_parcel_that_the_shop_withdrew_is_gone() -> None:
    """The newer order says which parcels there are."""
    known = make_order(updated_at=days_ago(2), shipments=(make_shipment(id="a", tracking_number="A"),))
    news = make_order(updated_at=days_ago(1), shipments=(make_shipment(id="b", tracking_number="B"),))

    assert [shipment.id for shipment in merge_order(known, news).shipments] == ["b"]


def test_settling_an_order_settles_its_parcels() -> None:
    """An order whose scans say more than its status is read by its scans."""
    order = make_order(shipments=(make_shipment(events=(make_event("delivered"),)),))

    assert settle_order(order).shipments[0].status == "delivered"
    assert settle_order(make_order()) == make_order()
