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


def _parcel(status: str, *events: tuple[str, str], **changes: object) -> dict[str, object]:
    scans = [{"at": at, "status": scanned} for at, scanned in events]
    return {"id": "s1", "tracking_number": "1Z999", "status": status, "events": scans} | changes


_LEFT = ("2026-11-03T08:00:00Z", "in_transit")
_CAME = ("2026-11-05T16:00:00Z", "delivered")


async def test_late_news_never_turns_a_delivered_parcel_back(mirror: SqlOrderMirror) -> None:
    """An older push that arrives last adds its scans and changes nothing else."""
    newer = _order(shipments=[_parcel("delivered", _CAME)], updated_at="2026-11-05T17:00:00Z")
    older = _order(shipments=[_parcel("in_transit", _LEFT)], status="unknown", updated_at="2026-11-03T09:00:00Z")
    await mirror.put_orders("us", [newer])
    await mirror.put_orders("us", [older])
    known = await mirror.load_order("us", "1001")

    assert known is not None
    assert (known.status, known.shipments[0].status) == ("open", "delivered")
    assert [event.status for event in known.shipments[0].events] == ["in_transit", "delivered"]


async def test_newer_news_without_old_scans_keeps_them(mirror: SqlOrderMirror) -> None:
    """A shop that sends only the latest scan loses none of the earlier ones, nor a delivery."""
    await mirror.put_orders("us", [_order(shipments=[_parcel("delivered", _LEFT, _CAME)])])
    late = _order(shipments=[_parcel("in_transit")], updated_at="2026-11-06T00:00:00Z")
    await mirror.put_orders("us", [late, late])
    known = await mirror.load_order("us", "1001")

    assert known is not None
    assert known.shipments[0].status == "delivered"
    assert len(known.shipments[0].events) == 2
    assert known.updated_at == late.updated_at


def _card(sku: str, **changes: object) -> Product:
    price = {"amount": "80.00", "currency": "USD"}
    fields: dict[str, object] = {"sku": sku, "product_id": "B", "name": "Boots", "available": True, "price": price}
    return Product.model_validate(fields | changes)


async def test_cards_follow_their_file_and_pushed_ones_stay(mirror: SqlOrderMirror) -> None:
    """Filing cards anew removes those that are gone from the file, and no pushed one."""
    await mirror.put_products("us", [_card("PUSHED")])
    await mirror.file_products("us", [_card("A"), _card("B")])
    await mirror.file_products("us", [_card("B", available=False)])

    assert [(card.sku, card.available) for card in await mirror.load_products("us")] == [("B", False), ("PUSHED", True)]
