"""Orders that belong to one sample alone."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from drafter.domain.order import Order, Product
from drafter.ports import CommerceConnector
from drafter.storage.mirror import number_key

_SHOWN: ContextVar[tuple[Order, ...] | None] = ContextVar("snapshot", default=None)


@contextmanager
def only_orders(orders: tuple[Order, ...] | None) -> Iterator[None]:
    """Have every connector of this task know these orders and no others; None leaves them as they are."""
    token = _SHOWN.set(orders)
    try:
        yield
    finally:
        _SHOWN.reset(token)


class SnapshotConnector:
    """Meets `CommerceConnector`: a sample's own orders where it has some, else the store's."""

    def __init__(self, connector: CommerceConnector) -> None:
        self._connector = connector
        self.name = connector.name

    async def fetch_order(self, order_number: str) -> Order | None:
        """Return the order with this human number, or None."""
        if _SHOWN.get() is None:
            return await self._connector.fetch_order(order_number)
        key = number_key(order_number)
        return next(iter(_which(lambda order: number_key(order.number) == key)), None)

    async def fetch_order_by_id(self, platform_id: str) -> Order | None:
        """Return the order with the platform's own id, or None."""
        if _SHOWN.get() is None:
            return await self._connector.fetch_order_by_id(platform_id)
        return next(iter(_which(lambda order: order.id == platform_id)), None)

    async def fetch_orders_by_reference(self, reference: str) -> Sequence[Order]:
        """Return the orders that carry this marketplace reference."""
        if _SHOWN.get() is None:
            return await self._connector.fetch_orders_by_reference(reference)
        return _which(lambda order: reference in order.references.values())

    async def fetch_orders_by_email(self, email: str) -> Sequence[Order]:
        """Return the orders of which this address is a party, newest first."""
        if _SHOWN.get() is None:
            return await self._connector.fetch_orders_by_email(email)
        address = email.strip().lower()
        return _which(lambda order: address in _parties(order))

    async def fetch_orders_by_tracking(self, tracking_number: str) -> Sequence[Order]:
        """Return the orders with a parcel of this number."""
        if _SHOWN.get() is None:
            return await self._connector.fetch_orders_by_tracking(tracking_number)
        key = number_key(tracking_number)
        return _which(lambda order: any(number_key(one.tracking_number or "") == key for one in order.shipments))

    async def search_products(self, text: str, limit: int = 20) -> Sequence[Product]:
        """Return product cards that the text could mean; a snapshot has no cards of its own."""
        return await self._connector.search_products(text, limit)

    async def fetch_products(self, product_id: str) -> Sequence[Product]:
        """Return all variants of one product."""
        return await self._connector.fetch_products(product_id)


def _which(fits: Callable[[Order], bool]) -> list[Order]:
    found = [order for order in _SHOWN.get() or () if fits(order)]
    return sorted(found, key=lambda order: (-order.placed_at.timestamp(), order.number))


def _parties(order: Order) -> set[str]:
    return {email.strip().lower() for email in (order.buyer.email, *order.buyer.other_emails) if email}
