"""What every commerce connector does, whatever the platform."""

from abc import ABC, abstractmethod

import pytest

from drafter.domain.order import Buyer, Order, Product
from drafter.errors import TransientError
from drafter.ports import CommerceConnector
from tests.support.nouns import ADA, days_ago, make_order, make_product, make_shipment, money

TRACKING = "1Z999AA10123456784"
REFERENCE = "302-1234567-1234567"
ORDERS = (
    make_order("1001", id="gid-1", references={"amazon": REFERENCE}, placed_at=days_ago(9)),
    make_order("1002", id="gid-2", placed_at=days_ago(2), shipments=(make_shipment(tracking_number=TRACKING),)),
    make_order("1003", id="gid-3", buyer=Buyer(email="bob@example.com")),
)
PRODUCTS = (
    make_product("FJELL-M"),
    make_product("FJELL-L"),
    make_product("BOOT-42", product_id="boot", name="Halden Boots", price=money("120.00")),
)


class CommerceConnectorContract(ABC):
    """Behaviour shared by all connectors; a subclass builds one over a shop that holds `ORDERS` and `PRODUCTS`."""

    @abstractmethod
    async def open_shop(self, orders: tuple[Order, ...], products: tuple[Product, ...]) -> CommerceConnector:
        """Return a connector to a shop with these orders and products."""

    @abstractmethod
    async def open_broken_shop(self) -> CommerceConnector:
        """Return a connector to a shop that is down."""

    @pytest.fixture
    async def connector(self) -> CommerceConnector:
        """Return a connector to the standard shop."""
        return await self.open_shop(ORDERS, PRODUCTS)

    @pytest.mark.anyio
    async def test_an_order_is_found_by_its_number(self, connector: CommerceConnector) -> None:
        """The number that customers know leads to the order."""
        found = await connector.fetch_order("1001")

        assert found is not None
        assert found.number == "1001"

    @pytest.mark.anyio
    async def test_an_order_is_found_by_the_platforms_id(self, connector: CommerceConnector) -> None:
        """The platform's own id leads to the order."""
        found = await connector.fetch_order_by_id("gid-2")

        assert found is not None
        assert found.number == "1002"

    @pytest.mark.anyio
    async def test_orders_are_found_by_marketplace_reference(self, connector: CommerceConnector) -> None:
        """The marketplace's number leads to the order."""
        assert [order.number for order in await connector.fetch_orders_by_reference(REFERENCE)] == ["1001"]

    @pytest.mark.anyio
    async def test_orders_are_found_by_tracking_number(self, connector: CommerceConnector) -> None:
        """A parcel's number leads to its order."""
        assert [order.number for order in await connector.fetch_orders_by_tracking(TRACKING)] == ["1002"]

    @pytest.mark.anyio
    async def test_orders_are_found_by_address_newest_first(self, connector: CommerceConnector) -> None:
        """A buyer's orders come newest first, whatever the case of the address."""
        assert [order.number for order in await connector.fetch_orders_by_email(ADA.upper())] == ["1002", "1001"]

    @pytest.mark.anyio
    async def test_what_the_shop_does_not_have_is_none_or_empty(self, connector: CommerceConnector) -> None:
        """Absence is a value, not an error."""
        assert await connector.fetch_order("9999") is None
        assert await connector.fetch_order_by_id("gid-9") is None
        assert not await connector.fetch_orders_by_reference("9999")
        assert not await connector.fetch_orders_by_tracking("9999")
        assert not await connector.fetch_orders_by_email("nobody@example.com")
        assert not await connector.fetch_products("nothing")
        assert not await connector.search_products("espresso machine")

    @pytest.mark.anyio
    @pytest.mark.parametrize("text", ["' OR 1=1 --", "*", "%", "", "1001 OR name:*", "../1001", "\x00"])
    async def test_a_customers_text_is_never_a_query(self, connector: CommerceConnector, text: str) -> None:
        """What a customer typed is compared, not interpreted."""
        assert await connector.fetch_order(text) is None
        assert not await connector.fetch_orders_by_email(text)
        assert not await connector.fetch_orders_by_reference(text)
        assert not await connector.fetch_orders_by_tracking(text)

    @pytest.mark.anyio
    async def test_products_are_found_by_name(self, connector: CommerceConnector) -> None:
        """A question that names a product leads to its variants first."""
        found = await connector.search_products("Do the Halden boots come in 43?")

        assert found[0].sku == "BOOT-42"

    @pytest.mark.anyio
    async def test_a_product_has_all_its_variants(self, connector: CommerceConnector) -> None:
        """One product id gives every variant."""
        assert {card.sku for card in await connector.fetch_products("fjell")} == {"FJELL-M", "FJELL-L"}

    @pytest.mark.anyio
    async def test_no_more_products_than_asked_for(self, connector: CommerceConnector) -> None:
        """The limit holds."""
        assert len(await connector.search_products("Fjell Rain Jacket", limit=1)) == 1

    @pytest.mark.anyio
    async def test_a_shop_that_is_down_is_worth_another_try(self) -> None:
        """An outage says who was down and that it may pass."""
        connector = await self.open_broken_shop()

        with pytest.raises(TransientError, match=connector.name):
            await connector.fetch_order("1001")
        with pytest.raises(TransientError, match=connector.name):
            await connector.search_products("boots")
