"""The mirror of orders and product cards that were pushed to us."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from sqlalchemy import Connection, bindparam, delete, insert, select

from drafter.domain.order import Order, Product
from drafter.domain.tracking import merge_order
from drafter.domain.values import format_datetime
from drafter.storage.database import Database, Query
from drafter.storage.tables import order_keys, orders, products

MOST_PARSED_ORDERS, MOST_PARSED_CARDS = 512, 4_096
"""Rows remembered as objects, about 30 and 3 kB each: reading one again costs little while its text is the same."""
PUSHED, FILED = "pushed", "filed"

_BY_NUMBER = Query(
    select(orders.c.body).where(orders.c.store == bindparam("store"), orders.c.number == bindparam("number"))
)
_BY_KEY = Query(
    select(orders.c.body)
    .join(order_keys, (order_keys.c.store == orders.c.store) & (order_keys.c.number == orders.c.number))
    .where(
        order_keys.c.store == bindparam("store"),
        order_keys.c.kind == bindparam("kind"),
        order_keys.c.key == bindparam("key"),
    )
    .order_by(orders.c.placed_at.desc(), orders.c.number)
)
_PRODUCTS = Query(select(products.c.body).where(products.c.store == bindparam("store")).order_by(products.c.sku))
_FILED = select(products.c.body).where(products.c.store == bindparam("store"), products.c.origin == FILED)


def number_key(number: str) -> str:
    """Return the spelling under which order numbers are compared: no `#`, no spaces, upper case."""
    return number.replace("#", "").replace(" ", "").upper()


class SqlOrderMirror:
    """Meets `OrderMirror`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put_orders(self, store: str, orders: Sequence[Order]) -> None:
        """Add orders, or merge them with what is known, in one commit; a late push undoes nothing."""
        await self._database.write(lambda connection: _put_orders(connection, store, orders))

    async def put_products(self, store: str, products: Sequence[Product]) -> None:
        """Add or replace product cards in one commit."""
        await self._database.write(lambda connection: _put_products(connection, store, products, PUSHED))

    async def file_products(self, store: str, products: Sequence[Product]) -> None:
        """Make these the cards that the workspace's files hold, those that are gone included; raises as `put_orders`.

        A card that was pushed under the same SKU is replaced; other pushed cards stay.
        """
        wanted = sorted(card.model_dump_json() for card in products)
        filed = await self._database.read(lambda c: c.execute(_FILED, {"store": store}).scalars().all())
        if sorted(filed) != wanted:
            await self._database.write(lambda connection: _file_products(connection, store, products))

    async def load_order(self, store: str, number: str) -> Order | None:
        """Return the order with this human number, or None."""
        found = await self._load(_BY_NUMBER, {"store": store, "number": number_key(number)})
        return found[0] if found else None

    async def load_order_by_id(self, store: str, platform_id: str) -> Order | None:
        """Return the order with this platform id, or None."""
        found = await self._load(_BY_KEY, {"store": store, "kind": "id", "key": platform_id})
        return found[0] if found else None

    async def load_orders_by_reference(self, store: str, reference: str) -> Sequence[Order]:
        """Return the orders that carry this marketplace reference."""
        return await self._load(_BY_KEY, {"store": store, "kind": "reference", "key": reference})

    async def load_orders_by_email(self, store: str, email: str) -> Sequence[Order]:
        """Return the orders of which this address is a party, newest first."""
        return await self._load(_BY_KEY, {"store": store, "kind": "email", "key": email.strip().lower()})

    async def load_orders_by_tracking(self, store: str, tracking_number: str) -> Sequence[Order]:
        """Return the orders with a parcel of this number."""
        key = number_key(tracking_number)
        return await self._load(_BY_KEY, {"store": store, "kind": "tracking", "key": key})

    async def load_products(self, store: str) -> Sequence[Product]:
        """Return every product card of the store, by SKU."""
        return [_parse_product(body) for (body,) in await self._database.fetch(_PRODUCTS, {"store": store})]

    async def _load(self, query: Query, values: dict[str, str]) -> list[Order]:
        return [_parse_order(body) for (body,) in await self._database.fetch(query, values)]


@lru_cache(maxsize=MOST_PARSED_ORDERS)
def _parse_order(body: str) -> Order:
    return Order.model_validate_json(body)


@lru_cache(maxsize=MOST_PARSED_CARDS)
def _parse_product(body: str) -> Product:
    return Product.model_validate_json(body)


def _put_orders(connection: Connection, store: str, pushed: Sequence[Order]) -> None:
    for order in pushed:
        number = number_key(order.number)
        here = (orders.c.store == store) & (orders.c.number == number)
        known = connection.execute(select(orders.c.body).where(here)).scalar()
        kept = order if known is None else merge_order(_parse_order(known), order)
        connection.execute(delete(orders).where(here))
        connection.execute(delete(order_keys).where(order_keys.c.store == store, order_keys.c.number == number))
        row = {
            "store": store,
            "number": number,
            "updated_at": format_datetime(kept.updated_at),
            "placed_at": format_datetime(kept.placed_at),
            "body": kept.model_dump_json(),
        }
        connection.execute(insert(orders), row)
        keys = [{"store": store, "kind": kind, "key": key, "number": number} for kind, key in set(_keys(kept))]
        if keys:
            connection.execute(insert(order_keys), keys)


def _keys(order: Order) -> Iterator[tuple[str, str]]:
    if order.id:
        yield "id", order.id
    for reference in order.references.values():
        yield "reference", reference
    for email in (order.buyer.email, *order.buyer.other_emails):
        if email:
            yield "email", email.strip().lower()
    for shipment in order.shipments:
        if shipment.tracking_number:
            yield "tracking", number_key(shipment.tracking_number)


def _file_products(connection: Connection, store: str, filed: Sequence[Product]) -> None:
    connection.execute(delete(products).where(products.c.store == store, products.c.origin == FILED))
    _put_products(connection, store, filed, FILED)


def _put_products(connection: Connection, store: str, pushed: Sequence[Product], origin: str) -> None:
    for product in pushed:
        connection.execute(delete(products).where(products.c.store == store, products.c.sku == product.sku))
        row = {"store": store, "sku": product.sku, "origin": origin, "body": product.model_dump_json()}
        connection.execute(insert(products), row)
