from drafter.connectors import CONNECTORS
from drafter.domain.order import Order, Product
from drafter.errors import StorageError
from drafter.ports import CommerceConnector
from tests.contract.commerce_connector import CommerceConnectorContract
from tests.support.mirror import MemoryMirror
from tests.support.nouns import make_store


class TestLocalConnector(CommerceConnectorContract):
    """The local connector reads the order mirror."""

    async def open_shop(self, orders: tuple[Order, ...], products: tuple[Product, ...]) -> CommerceConnector:
        """Return a connector to a mirror with these, and with the same orders in another store."""
        mirror = MemoryMirror()
        await mirror.put_orders("harbor-us", orders)
        await mirror.put_products("harbor-us", products)
        await mirror.put_orders("lumen-de", [order.model_copy(update={"number": "9999"}) for order in orders])
        return CONNECTORS["local"](make_store(), mirror)

    async def open_broken_shop(self) -> CommerceConnector:
        """Return a connector to a mirror whose database is locked."""
        mirror = MemoryMirror()
        mirror.error = StorageError("database is locked")
        return CONNECTORS["local"](make_store(), mirror)
