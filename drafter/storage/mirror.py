"""The mirror of orders and product cards that were pushed to us."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select
from sqlalchemy.sql import Select

from drafter.domain.order import Order, Product
from drafter.domain.values import format_datetime
from drafter.storage.database import Database
from drafter.storage.tables import order_keys, orders, products

_BY_NUMBER = select(orders.c.body).where(orders.c.store == bindparam("store"), orders.c.number == bindparam("number"))
_BY_KEY = (
    select(orders.c.body)
    .join(order_keys, (order_keys.c.store == orders.c.store) & (order_keys.c.number == orders.c.number))
    .where(
        order_keys.c.store == bindparam("store"),
        order_keys.c.kind == bindparam("kind"),
        order_keys.c.key == bindparam("key"),
    )
    .order_by(orders.c.placed_at.desc(), orders.c.number)
)
_PRODUCTS = select(products.c.body).where(products.c.store == bindparam("store")).order_by(products.c.sku)


def number_key(number: str) -> str:
    """Return the spelling under which order numbers are compared: no `#`, no spaces, upper case."""
    return number.replace("#", "").replace(" ", "").upper()


class SqlOrderMirror:
    """Meets `OrderMirror`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put_orders(self, store: str, orders: Sequence[Order]) -> None:
        """Add or replace orders in one commit; an older `updated_at` never replaces a newer one."""
        await self._database.write(lambda connection: _put_orders(connection, store, orders))

    async def put_products(self, store: str, products: Sequence[Product]) -> None:
        """Add or replace product cards in one commit."""
        await self._database.write(lambda connection: _put_products(connection, store, products))

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
        rows = await self._database.read(lambda c: c.execute(_PRODUCTS, {"store": store}).scalars().all())
        return [Product.model_validate_json(row) for row in rows]

    async def _load(self, query: Select[str], values: dict[str, str]) -> list[Order]:
        rows = await self._database.read(lambda connection: connection.execute(query, values).scalars().all())
        return [Order.model_validate_json(row) for row in rows]


def _put_orders(connection: Connection, store: str, pushed: Sequence[Order]) -> None:
    for order in pushed:
        number = number_key(order.number)
        updated_at = format_datetime(order.updated_at)
        here = (orders.c.store == store) & (orders.c.number == number)
        known = connection.execute(select(orders.c.updated_at).where(here)).scalar()
        if known is not None and known > updated_at:
            continue
        connection.execute(delete(orders).where(here))
        connection.execute(delete(order_keys).where(order_keys.c.store == store, order_keys.c.number == number))
        row = {
            "store": store,
            "number": number,
            "updated_at": updated_at,
            "placed_at": format_datetime(order.placed_at),
            "body": order.model_dump_json(),
        }
        connection.execute(insert(orders), row)
        keys = [{"store": store, "kind": kind, "key": key, "number": number} for kind, key in set(_keys(order))]
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


def _put_products(connection: Connection, store: str, pushed: Sequence[Product]) -> None:
    for product in pushed:
        connection.execute(delete(products).where(products.c.store == store, products.c.sku == product.sku))
        row = {"store": store, "sku": product.sku, "body": product.model_dump_json()}
        connection.execute(insert(products), row)
