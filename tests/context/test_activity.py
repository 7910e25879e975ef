import pytest

from drafter.context.activity import plausible_orders
from drafter.domain.order import Order, Refund
from tests.support.nouns import NOW, days_ago, make_event, make_order, make_shipment, money


def delivered(number: str, days: float, **fields: object) -> Order:
    """Return an order that arrived some days ago."""
    scan = make_event("delivered", days)
    parcel = make_shipment(status="delivered", shipped_at=days_ago(days + 3), delivered_at=scan.at, events=(scan,))
    base = {"placed_at": days_ago(days + 5), "fulfillment_status": "fulfilled", "shipments": (parcel,)}
    return make_order(number, **(base | fields))


OPEN = make_order("W1")


@pytest.mark.parametrize(
    ("orders", "plausible"),
    [
        pytest.param([OPEN], ["W1"], id="the-only-one"),
        pytest.param([OPEN, delivered("W0", 120)], ["W1"], id="open-among-finished"),
        pytest.param([OPEN, delivered("W0", 20)], ["W1", "W0"], id="lately-delivered-counts"),
        pytest.param([OPEN, make_order("W2")], ["W1", "W2"], id="two-open"),
        pytest.param([OPEN, make_order("W0", status="cancelled", placed_at=days_ago(100))], ["W1"], id="cancelled"),
        pytest.param([OPEN, make_order("W0", placed_at=days_ago(100))], ["W1", "W0"], id="open-for-long"),
        pytest.param([OPEN, make_order("W0", placed_at=days_ago(200))], ["W1"], id="silent-for-half-a-year"),
        pytest.param([OPEN, delivered("W0", 120, return_status="requested")], ["W1", "W0"], id="return-open"),
        pytest.param([OPEN, make_order("W0", status="unknown", placed_at=days_ago(100))], ["W1", "W0"], id="unknown"),
        pytest.param([delivered("W0", 400)], ["W0"], id="only-an-old-one"),
        pytest.param([delivered("W0", 400), delivered("V9", 300)], ["W0", "V9"], id="only-old-ones"),
        pytest.param([], [], id="none"),
    ],
)
def test_only_orders_in_which_something_can_still_happen_are_plausible(
    orders: list[Order], plausible: list[str]
) -> None:
    """An order that was finished long ago is not what a new ticket is about, unless there is no other."""
    assert [order.number for order in plausible_orders(orders, NOW)] == plausible


def test_a_refund_under_way_keeps_an_old_order_plausible() -> None:
    """Money that has not arrived yet is a reason to write."""
    refund = Refund(id="r", amount=money("10"), status="pending", at=days_ago(100))

    assert len(plausible_orders([OPEN, delivered("W0", 120, refunds=(refund,))], NOW)) == 2


def test_a_scheduled_order_is_plausible_until_its_day() -> None:
    """A subscription that ships next week is live however long ago it was placed."""
    scheduled = make_order("S1", placed_at=days_ago(300), scheduled_for=days_ago(-7), fulfillment_status="scheduled")

    assert plausible_orders([OPEN, scheduled], NOW) == (OPEN, scheduled)
