"""Orders of one sample alone."""

import asyncio

import pytest

from drafter.domain.order import Order
from drafter.evaluation.runs.snapshots import SnapshotConnector, only_orders
from tests.support.nouns import days_ago, make_order, make_shipment

pytestmark = pytest.mark.anyio
ADA = "ada@example.com"


class _Shop:
    """A store that has one order, whatever is asked."""

    name = "local"

    async def fetch_order(self, order_number: str) -> Order:
        return make_order(order_number)

    async def fetch_order_by_id(self, platform_id: str) -> Order:
        return make_order(platform_id)

    async def fetch_orders_by_reference(self, reference: str) -> list[Order]:
        return [make_order(reference)]

    async def fetch_orders_by_email(self, email: str) -> list[Order]:
        return [make_order(email)]

    async def fetch_orders_by_tracking(self, tracking_number: str) -> list[Order]:
        return [make_order(tracking_number)]

    async def search_products(self, text: str, limit: int = 20) -> list[str]:
        return [text][:limit]

    async def fetch_products(self, product_id: str) -> list[str]:
        return [product_id]


def _connector() -> SnapshotConnector:
    return SnapshotConnector(_Shop())  # type: ignore[arg-type]  # products of no type are enough here


async def test_a_sample_with_orders_sees_no_others() -> None:
    """By number, id, reference, address and tracking number, in the spellings that the mirror takes."""
    newer = make_order("W2", references={"amazon": "111-1"}, placed_at=days_ago(1), shipments=[make_shipment()])
    with only_orders((make_order("W1"), newer)):
        connector = _connector()
        assert await connector.fetch_order("#w1") == make_order("W1")
        assert await connector.fetch_order("W9") is None
        assert await connector.fetch_order_by_id("gid-W2") == newer
        assert await connector.fetch_orders_by_reference("111-1") == [newer]
        assert await connector.fetch_orders_by_email(" ADA@example.com") == [newer, make_order("W1")]
        assert await connector.fetch_orders_by_email("eve@example.com") == []
        assert await connector.fetch_orders_by_tracking("1z999aa1 0123456784") == [newer]


async def test_without_a_snapshot_the_store_answers() -> None:
    """Also for other samples that are drafted at the same time."""
    seen: list[Order | None] = []

    async def ask(orders: tuple[Order, ...] | None) -> None:
        with only_orders(orders):
            await asyncio.sleep(0)
            seen.append(await _connector().fetch_order("W7"))

    await asyncio.gather(ask(()), ask(None))

    assert seen == [None, make_order("W7")]
