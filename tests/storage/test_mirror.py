from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter.domain.order import Order, Product
from drafter.storage.database import Database
from drafter.storage.mirror import SqlOrderMirror

pytestmark = pytest.mark.anyio


@pytest.fixture
def mirror(tmp_path: Path) -> Iterator[SqlOrderMirror]:
    """A mirror in a fresh database."""
    database = Database.open("sqlite:///test.db", tmp_path)
    yield SqlOrderMirror(database)
    database.close()


def _order(number: str = "#1001", **changes: object) -> Order:
    fields: dict[str, object] = {
        "number": number,
        "placed_at": "2026-11-01T00:00:00Z",
        "status": "open",
        "payment_status": "paid",
        "fulfillment_status": "fulfilled",
        "buyer": {"email": "Ada@example.com", "other_emails": ["ada.home@example.com"]},
        "items": [{"id": "1", "name": "Boots", "quantity": 1, "unit_price": {"amount": "80.00", "currency": "USD"}}],
        "total": {"amount": "80.00", "currency": "USD"},
        "updated_at": "2026-11-02T00:00:00Z",
    }
    return Order.model_validate(fields | changes)


async def test_finds_an_order_by_every_key(mirror: SqlOrderMirror) -> None:
    """Number, platform id, reference, each of the buyer's addresses and tracking number find it, in any spelling."""
    shipments = [{"id": "s1", "tracking_number": "1z999"}]
    order = _order(id="gid://1", references={"amazon": "111-2222222-3333333"}, shipments=shipments)
    await mirror.put_orders("us", [order])

    assert await mirror.load_order("us", "1001") == order
    assert await mirror.load_order_by_id("us", "gid://1") == order
    assert await mirror.load_orders_by_reference("us", "111-2222222-3333333") == [order]
    assert await mirror.load_orders_by_email("us", " ADA.HOME@example.com ") == [order]
    assert await mirror.load_orders_by_tracking("us", "1Z999") == [order]


async def test_stores_do_not_see_each_other(mirror: SqlOrderMirror) -> None:
    """An order of one store is not found in another."""
    await mirror.put_orders("us", [_order()])

    assert await mirror.load_order("uk", "1001") is None
    assert await mirror.load_orders_by_email("uk", "ada@example.com") == []


async def test_an_older_version_never_replaces_a_newer_one(mirror: SqlOrderMirror) -> None:
    """A late push leaves the newer order in place, and its keys too."""
    newer = _order(status="cancelled", updated_at="2026-11-05T00:00:00Z")
    await mirror.put_orders("us", [newer])
    await mirror.put_orders("us", [_order(buyer={"email": "old@example.com"})])

    assert await mirror.load_order("us", "1001") == newer
    assert await mirror.load_orders_by_email("us", "old@example.com") == []


async def test_lists_a_buyers_orders_newest_first(mirror: SqlOrderMirror) -> None:
    """Orders of one address come newest first."""
    old, new = _order("1"), _order("2", placed_at="2026-11-10T00:00:00Z")
    await mirror.put_orders("us", [old, new])

    assert await mirror.load_orders_by_email("us", "ada@example.com") == [new, old]


async def test_replaces_product_cards(mirror: SqlOrderMirror) -> None:
    """A card pushed again replaces the first."""
    price = {"amount": "80.00", "currency": "USD"}
    card = Product.model_validate({"sku": "B-1", "product_id": "B", "name": "Boots", "available": True, "price": price})
    sold_out = card.model_copy(update={"available": False})
    await mirror.put_products("us", [card])
    await mirror.put_products("us", [sold_out])

    assert await mirror.load_products("us") == [sold_out]
