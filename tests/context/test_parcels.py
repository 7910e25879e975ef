import pytest

from drafter.context.parcels import refresh_parcels
from drafter.domain.order import EstimatedDelivery
from drafter.errors import TerminalError, TransientError
from tests.support.nouns import NOW, make_event, make_order, make_shipment
from tests.support.sources import ScriptedCarrier

NUMBER = "1Z999AA10123456784"
ORDER = make_order(shipments=(make_shipment(),))

pytestmark = pytest.mark.anyio


async def test_the_carriers_news_is_merged_under_the_shops_names() -> None:
    """Fresh scans and a new date arrive; the parcel keeps its id, carrier and contents."""
    told = make_shipment(
        id="trk_77",
        carrier="ups-us",
        items=(),
        status="out_for_delivery",
        events=(make_event("out_for_delivery", 0.2),),
        estimated_delivery=EstimatedDelivery(latest=NOW.date()),
    )

    news = await refresh_parcels([ORDER], [ScriptedCarrier(told)], 1)

    (parcel,) = news.orders[0].shipments
    assert (parcel.id, parcel.carrier, parcel.status) == ("s1", "UPS", "out_for_delivery")
    assert len(parcel.events) == 2
    assert parcel.items == ORDER.shipments[0].items
    assert parcel.estimated_delivery == EstimatedDelivery(latest=NOW.date())
    assert news.told_by == {"shipment:W1/s1": "aggregator"}


async def test_old_news_changes_nothing_and_is_not_credited() -> None:
    """What the shop knew already stays the shop's."""
    news = await refresh_parcels([ORDER], [ScriptedCarrier(make_shipment(events=(make_event(),)))], 1)

    assert news.orders == (ORDER,)
    assert news.told_by == {}


@pytest.mark.parametrize(
    ("carrier", "deadline_s", "reason"),
    [
        pytest.param(ScriptedCarrier(error=TransientError("aggregator", "HTTP 503")), 9, "down", id="down"),
        pytest.param(ScriptedCarrier(error=TerminalError("aggregator", "HTTP 401")), 9, "unreadable", id="refused"),
        pytest.param(ScriptedCarrier(delay_s=5), 0.01, "timeout", id="slow"),
    ],
)
async def test_a_carrier_that_does_not_answer_leaves_a_gap_about_the_parcel(
    carrier: ScriptedCarrier, deadline_s: float, reason: str
) -> None:
    """What the shop knew stays, and the gap says which parcel there is no fresh news of."""
    news = await refresh_parcels([ORDER], [carrier], deadline_s)

    assert news.orders == (ORDER,)
    (gap,) = news.gaps
    assert (gap.source, gap.reason, gap.subject) == ("aggregator", reason, "shipment:W1/s1")


async def test_the_second_carrier_is_asked_when_the_first_knows_nothing() -> None:
    """The first that knows the parcel tells, and a gap it filled is none."""
    down = ScriptedCarrier(name="first", error=TransientError("first", "HTTP 503"))
    knows = ScriptedCarrier(make_shipment(events=(make_event(days=0.1),)), name="second")

    news = await refresh_parcels([ORDER], [down, ScriptedCarrier(), knows], 1)

    assert news.told_by == {"shipment:W1/s1": "second"}
    assert news.gaps == ()


async def test_delivered_parcels_and_those_without_a_number_are_not_asked_about() -> None:
    """There is no fresher news of what has arrived."""
    carrier = ScriptedCarrier()
    parcels = (make_shipment(status="delivered"), make_shipment(id="s2", tracking_number=None))

    await refresh_parcels([make_order(shipments=parcels)], [carrier], 1)

    assert carrier.asked == []
