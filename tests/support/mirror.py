"""An order mirror in memory."""

import asyncio
from collections.abc import Sequence

from drafter.domain.order import Order, Product


class MemoryMirror:
    """Meets `OrderMirror`; counts reads, waits `delay_s` and raises `error` instead of answering while they are set."""

    def __init__(self) -> None:
        self.delay_s = 0.0
        self.error: Exception | None = None
        self.reads = 0
        self._orders: dict[tuple[str, str], Order] = {}
        self._products: dict[tuple[str, str], Product] = {}

    async def put_orders(self, store: str, orders: Sequence[Order]) -> None:
        """Add or replace orders by number; an older `updated_at` never replaces a newer one."""
        for order in orders:
            known = self._orders.get((store, _key(order.number)))
            if known is None or known.updated_at <= order.updated_at:
                self._orders[store, _key(order.number)] = order

    async def put_products(self, store: str, products: Sequence[Product]) -> None:
        """Add or replace product cards by SKU."""
        for product in products:
            self._products[store, product.sku] = product

    async def load_order(self, store: str, number: str) -> Order | None:
        """Return the order with this human number, or None."""
        await self._read()
        return self._orders.get((store, _key(number)))

    async def load_order_by_id(self, store: str, platform_id: str) -> Order | None:
        """Return the order with this platform id, or None."""
        return next((order for order in await self._of(store) if order.id == platform_id), None)

    async def load_orders_by_reference(self, store: str, reference: str) -> Sequence[Order]:
        """Return the orders that carry this marketplace reference."""
        return [order for order in await self._of(store) if reference in order.references.values()]

    async def load_orders_by_email(self, store: str, email: str) -> Sequence[Order]:
        """Return the orders of which this address is a party, newest first."""
        wanted = email.strip().lower()
        found = [order for order in await self._of(store) if wanted in _addresses(order)]
        return sorted(found, key=lambda order: order.placed_at, reverse=True)

    async def load_orders_by_tracking(self, store: str, tracking_number: str) -> Sequence[Order]:
        """Return the orders with a parcel of this number."""
        wanted = _key(tracking_number)
        return [o for o in await self._of(store) if any(_key(s.tracking_number or "") == wanted for s in o.shipments)]

    async def load_products(self, store: str) -> Sequence[Product]:
        """Return every product card of the store, by SKU."""
        await self._read()
        return [product for (home, _), product in sorted(self._products.items()) if home == store]

    async def _of(self, store: str) -> list[Order]:
        await self._read()
        return [order for (home, _), order in self._orders.items() if home == store]

    async def _read(self) -> None:
        self.reads += 1
        if self.delay_s:
            await asyncio.sleep(self.delay_s)
        if self.error is not None:
            raise self.error


def _addresses(order: Order) -> set[str]:
    return {email.strip().lower() for email in (order.buyer.email, *order.buyer.other_emails) if email}


def _key(number: str) -> str:
    return number.replace("#", "").replace(" ", "").upper()
