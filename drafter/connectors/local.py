"""The local connector: orders and product cards that were pushed to us or imported.

Source: the order mirror (`POST /v1/orders`, `drafter orders import`); no platform is asked.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from drafter.domain.order import Order, Product
from drafter.domain.product_names import match_names, words_of
from drafter.domain.store import Store
from drafter.errors import StorageError, TransientError
from drafter.ports import OrderMirror


class LocalConnector:
    """Meets `CommerceConnector`."""

    name = "local"

    def __init__(self, store: Store, mirror: OrderMirror) -> None:
        self._store = store.id
        self._mirror = mirror

    async def fetch_order(self, order_number: str) -> Order | None:
        """Return the order with this human number, or None."""
        with _mirror_errors():
            return await self._mirror.load_order(self._store, order_number)

    async def fetch_order_by_id(self, platform_id: str) -> Order | None:
        """Return the order with the platform's own id, or None."""
        with _mirror_errors():
            return await self._mirror.load_order_by_id(self._store, platform_id)

    async def fetch_orders_by_reference(self, reference: str) -> Sequence[Order]:
        """Return the orders that carry this marketplace reference."""
        with _mirror_errors():
            return await self._mirror.load_orders_by_reference(self._store, reference)

    async def fetch_orders_by_email(self, email: str) -> Sequence[Order]:
        """Return the orders of which this address is a party, newest first."""
        with _mirror_errors():
            return await self._mirror.load_orders_by_email(self._store, email)

    async def fetch_orders_by_tracking(self, tracking_number: str) -> Sequence[Order]:
        """Return the orders with a parcel of this number."""
        with _mirror_errors():
            return await self._mirror.load_orders_by_tracking(self._store, tracking_number)

    async def search_products(self, text: str, limit: int = 20) -> Sequence[Product]:
        """Return the variants of the products that the text could mean, the likeliest product first."""
        with _mirror_errors():
            cards = await self._mirror.load_products(self._store)
        places = {match.product_id: place for place, match in enumerate(match_names(cards, words_of(text)))}
        meant = [card for card in cards if card.product_id in places]
        return sorted(meant, key=lambda card: places[card.product_id])[:limit]

    async def fetch_products(self, product_id: str) -> Sequence[Product]:
        """Return all variants of one product."""
        with _mirror_errors():
            cards = await self._mirror.load_products(self._store)
        return [card for card in cards if card.product_id == product_id]


@contextmanager
def _mirror_errors() -> Iterator[None]:
    try:
        yield
    except StorageError as exc:
        raise TransientError(LocalConnector.name, "the order mirror could not be read") from exc
