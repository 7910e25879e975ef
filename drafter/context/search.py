"""Finding the orders a ticket is about, and keeping only those the requester is a party to."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from drafter.context.activity import plausible_orders
from drafter.context.clean import clean_label
from drafter.context.parties import fold, is_party
from drafter.context.references import MAX_REFERENCES, Lookup, Named
from drafter.context.sources import ask, retry
from drafter.domain.context import Match
from drafter.domain.evidence import Gap
from drafter.domain.order import Order
from drafter.domain.store import Store
from drafter.domain.ticket import Requester
from drafter.domain.tracking import settle_order
from drafter.ports import CommerceConnector


@dataclass(frozen=True, slots=True)
class Found:
    """How a search ended: `orders` are the requester's own, in the ticket's order."""

    match: Match
    orders: tuple[Order, ...] = ()
    candidates: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answer:
    """What looking up one number gave; orders of other people are counted, not kept."""

    orders: tuple[Order, ...]
    end: Literal["mine", "others", "nothing", "unreachable"]
    gap: Gap | None = None


class OrderSearch:
    """Finds orders in one store for one requester."""

    def __init__(self, connector: CommerceConnector, store: Store, requester: Requester, deadline_s: float) -> None:
        self._connector = connector
        self._store = store
        self._requester = requester
        self._deadline_s = deadline_s

    async def by_numbers(self, numbers: Sequence[Named]) -> Found:
        """Return the requester's orders among those named, one at least.

        When one of several numbers is not theirs, the others are used and a gap tells the agent. A number that was
        not found and one that belongs to somebody else give the same orders (none) and the same evidence (none).
        """
        looked_up = numbers[:MAX_REFERENCES]
        async with asyncio.TaskGroup() as group:
            others = [group.create_task(self._answer(number)) for number in looked_up[1:]]
            first = await self._answer(looked_up[0])
        answers = [first, *(task.result() for task in others)]
        gaps = [answer.gap for answer in answers if answer.gap is not None]
        if len(numbers) > len(looked_up):
            gaps.append(self._gap(f"the ticket names {len(numbers)} numbers; only {len(looked_up)} were looked up"))
        mine = {order.number: order for answer in answers for order in answer.orders}
        return Found(_match({answer.end for answer in answers}), tuple(mine.values()), gaps=tuple(gaps))

    async def by_email(self, as_of: datetime) -> Found:
        """Return the one order of the requester that can be meant, or what to ask when there are several."""
        email = fold(self._requester.email)
        if "@" not in email:
            return Found("none_given")
        connector = self._connector
        found = await ask(
            connector.name, self._deadline_s, lambda: retry(lambda: connector.fetch_orders_by_email(email))
        )
        if isinstance(found, Gap):
            return Found("unreachable", gaps=(found,))
        plausible = plausible_orders(self._own(found), as_of)
        if len(plausible) > 1:
            return Found("ambiguous", candidates=tuple(order.number for order in plausible))
        return Found("found", plausible) if plausible else Found("none_given")

    async def _answer(self, number: Named) -> _Answer:
        answer = await ask(self._connector.name, self._deadline_s, lambda: self._look_up(number))
        if isinstance(answer, Gap):
            return _Answer((), "unreachable", answer)
        if answer.end == "mine":
            return answer
        what = "belongs to somebody else" if answer.end == "others" else "is not known in this store"
        return replace(answer, gap=self._gap(f"the number {clean_label(number.value)!r} in the ticket {what}"))

    async def _look_up(self, number: Named) -> _Answer:
        end: Literal["others", "nothing"] = "nothing"
        for lookup in number.lookups:
            found = await self._fetch(lookup, number.value)
            mine = self._own(found)
            if mine:
                return _Answer(mine, "mine")
            if found:
                end = "others"
        return _Answer((), end)

    async def _fetch(self, lookup: Lookup, value: str) -> Sequence[Order]:
        connector = self._connector
        if lookup == "reference":
            return await retry(lambda: connector.fetch_orders_by_reference(value))
        if lookup == "tracking":
            return await retry(lambda: connector.fetch_orders_by_tracking(value))
        fetch = connector.fetch_order_by_id if lookup == "id" else connector.fetch_order
        order = await retry(lambda: fetch(value))
        return () if order is None else (order,)

    def _own(self, found: Sequence[Order]) -> tuple[Order, ...]:
        return tuple(settle_order(order) for order in found if is_party(order, self._requester, self._store))

    def _gap(self, message: str) -> Gap:
        return Gap(source=self._connector.name, reason="not_found", message=message)


def _match(ends: set[str]) -> Match:
    if "mine" in ends:
        return "found"
    if "unreachable" in ends:
        return "unreachable"
    return "not_party" if "others" in ends else "not_found"
