"""The context stage: everything a draft may know about a ticket, gathered once and dated."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from drafter.context.actions import usable_actions, write_actions
from drafter.context.catalogue import Catalogue, Shelf
from drafter.context.ledger import Ledger
from drafter.context.orders import LanguageOf, write_order
from drafter.context.parcels import News, refresh_parcels
from drafter.context.products import write_products
from drafter.context.references import bare_numbers, is_after_buying, named_numbers
from drafter.context.related import rank_related
from drafter.context.search import Found, OrderSearch
from drafter.context.sources import ask
from drafter.context.surroundings import staff_notes, write_customer, write_store
from drafter.domain.context import Context, RelatedTicket
from drafter.domain.evidence import Gap
from drafter.domain.order import Order
from drafter.domain.store import Brand, Language, Store
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import Understanding
from drafter.ports import Carrier, CommerceConnector, TicketHistory
from drafter.settings import Deadlines

_HISTORY = "ticket history"


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What the sources gave, before it is written down; `system` is the connector's name, `language` the reply's."""

    system: str
    language: Language
    found: Found
    news: News
    shelf: Shelf
    related: tuple[RelatedTicket, ...] | Gap
    language_of: LanguageOf


class ContextGatherer:
    """Gathers a ticket's context from the store's connector, the carriers and earlier tickets.

    Args:
        connectors: by store id; every store of the workspace has one.
        history: where earlier tickets are remembered.
        deadlines: how long each source may take, retries included.
        carriers: tracking aggregators, asked in order.
        language_of: tells which language a merchant's note is in.
    """

    def __init__(
        self,
        connectors: Mapping[str, CommerceConnector],
        history: TicketHistory | None,
        deadlines: Deadlines,
        *,
        carriers: Sequence[Carrier] = (),
        language_of: LanguageOf = lambda _: None,
    ) -> None:
        self._connectors = connectors
        self._deadlines = deadlines
        self._carriers = tuple(carriers)
        self._history = history
        self._language_of = language_of

    async def gather(
        self, request: DraftRequest, understanding: Understanding, as_of: datetime, store: Store, brand: Brand
    ) -> Context:
        """Return the ticket's context; a source that was down is a `Gap` in it, never an error.

        Only the ticket's own store is asked, and only orders to which the requester is a party are used: for anybody
        else the context holds nothing of an order, whether it exists or not.
        """
        connector = self._connectors[store.id]
        requester = request.ticket.requester.name or ""
        catalogue = Catalogue(connector, store, understanding, self._deadlines.connector_s, requester)
        async with asyncio.TaskGroup() as group:  # what takes no time needs no task (15 microseconds each)
            asking = group.create_task(catalogue.find_asked()) if catalogue.is_asked else None
            found = await self._find_orders(connector, request, understanding, as_of, store)
        asked = Shelf() if asking is None else asking.result()
        orders, carrier_s = found.orders, self._deadlines.carrier_s
        async with asyncio.TaskGroup() as group:
            refreshing = (
                group.create_task(refresh_parcels(orders, self._carriers, carrier_s)) if self._carriers else None
            )
            shelving = group.create_task(catalogue.add_bought(asked, orders)) if catalogue.wants(orders) else None
            related = await self._find_related(request, store, orders)
        gathered = _Gathered(
            connector.name,
            understanding.language,
            found,
            News(orders, {}, ()) if refreshing is None else refreshing.result(),
            asked if shelving is None else shelving.result(),
            related,
            self._language_of,
        )
        return _write_down(gathered, request, as_of, store, brand)

    async def _find_orders(
        self,
        connector: CommerceConnector,
        request: DraftRequest,
        understanding: Understanding,
        as_of: datetime,
        store: Store,
    ) -> Found:
        search = OrderSearch(connector, store, request.ticket.requester, self._deadlines.connector_s)
        if numbers := named_numbers(request, understanding):
            return await search.by_numbers(numbers)
        if bare := bare_numbers(understanding):
            found = await search.by_numbers(bare)
            if found.match == "found":
                return Found("found", found.orders)
        return await search.by_email(as_of) if is_after_buying(understanding) else Found("none_given")

    async def _find_related(
        self, request: DraftRequest, store: Store, orders: Sequence[Order]
    ) -> tuple[RelatedTicket, ...] | Gap:
        history, email = self._history, request.ticket.requester.email
        numbers = [order.number for order in orders]
        if history is None or not (numbers or email):
            return ()
        past = await ask(
            _HISTORY, self._deadlines.connector_s, lambda: history.load_tickets_of(store.brand, numbers, email)
        )
        return past if isinstance(past, Gap) else rank_related(past, request.ticket.id, store, email, numbers)


def _write_down(gathered: _Gathered, request: DraftRequest, as_of: datetime, store: Store, brand: Brand) -> Context:
    system, found, news, shelf = gathered.system, gathered.found, gathered.news, gathered.shelf
    ledger = Ledger(ZoneInfo(store.time_zone))
    for gap in (*found.gaps, *news.gaps, *shelf.gaps):
        ledger.miss(gap)
    if isinstance(gathered.related, Gap):
        ledger.miss(gathered.related)
    write_store(ledger, store, brand, as_of)
    write_customer(ledger, request.ticket, news.orders, system, as_of)
    foreign = partial(_foreign, gathered)
    for order in news.orders:
        write_order(ledger, order, store, system, news.told_by, foreign=foreign)
    write_products(ledger, shelf.products, store, system, as_of, language=gathered.language)
    actions = usable_actions(request.confirmed_actions, found.match, news.orders, ledger)
    write_actions(ledger, actions, request.ticket.id, as_of)
    return Context.made_of(
        as_of=as_of,
        store=store,
        brand=brand,
        match=found.match,
        orders=news.orders,
        candidates=found.candidates,
        products=tuple(card for variants in shelf.products for card in variants),
        evidence=ledger.evidence,
        gaps=ledger.gaps,
        related_tickets=() if isinstance(gathered.related, Gap) else gathered.related,
        actions=actions,
        staff_notes=staff_notes(request.ticket, news.orders),
    )


def _foreign(gathered: _Gathered, text: str) -> Language | None:
    """Return the language of a text where it is known and not the reply's own."""
    told = gathered.language_of(text)
    return None if told == gathered.language else told
