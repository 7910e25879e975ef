"""A store at work, for tests of the context stage."""

from collections.abc import Sequence

from drafter.connectors import CONNECTORS
from drafter.context.gatherer import ContextGatherer
from drafter.context.orders import LanguageOf
from drafter.domain.context import Context
from drafter.domain.order import Order, Product
from drafter.domain.store import Store
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import Understanding
from drafter.ports import Carrier, TicketHistory
from drafter.settings import Deadlines
from tests.support.mirror import MemoryMirror
from tests.support.nouns import HARBOR, NOW, make_store, make_understanding


class Shop:
    """A store with orders, cards, carriers and earlier tickets, and a gatherer over it."""

    def __init__(
        self,
        *,
        store: Store | None = None,
        carriers: Sequence[Carrier] = (),
        history: TicketHistory | None = None,
        deadline_s: float = 3,
        language_of: LanguageOf = lambda _: None,
    ) -> None:
        self.store = store or make_store()
        self.mirror = MemoryMirror()
        connectors = {self.store.id: CONNECTORS["local"](self.store, self.mirror)}
        deadlines = Deadlines(connector_s=deadline_s, carrier_s=deadline_s)
        self.gatherer = ContextGatherer(connectors, history, deadlines, carriers=carriers, language_of=language_of)

    async def stock(self, *orders: Order, products: Sequence[Product] = ()) -> "Shop":
        """Put orders and cards into the store."""
        await self.mirror.put_orders(self.store.id, orders)
        await self.mirror.put_products(self.store.id, products)
        return self

    async def gather(self, request: DraftRequest, understanding: Understanding | None = None) -> Context:
        """Return the context of a ticket, about `wismo` unless said otherwise."""
        return await self.gatherer.gather(request, understanding or make_understanding(), NOW, self.store, HARBOR)


def values(context: Context, name: str, subject: str | None = None) -> list[str]:
    """Return the values of one slot, of one subject if given."""
    return [e.value for e in context.evidence if e.name == name and subject in {None, e.subject}]


def numbers(context: Context) -> list[str]:
    """Return the numbers of the orders used."""
    return [order.number for order in context.orders]
