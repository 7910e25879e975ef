"""Outside sources for tests: a carrier and a ticket history that say what they are told to."""

import asyncio
from collections.abc import Sequence

from drafter.domain.context import PastTicket
from drafter.domain.order import Shipment


class ScriptedCarrier:
    """Meets `Carrier`; answers by tracking number, after a delay or with an error when given."""

    def __init__(
        self, *parcels: Shipment, name: str = "aggregator", error: Exception | None = None, delay_s: float = 0
    ) -> None:
        self.name = name
        self.asked: list[str] = []
        self._parcels = {parcel.tracking_number: parcel for parcel in parcels}
        self._error = error
        self._delay_s = delay_s

    async def fetch_shipment(self, carrier: str, tracking_number: str) -> Shipment | None:
        """Return the parcel of this number, or None."""
        del carrier
        self.asked.append(tracking_number)
        await asyncio.sleep(self._delay_s)
        if self._error is not None:
            raise self._error
        return self._parcels.get(tracking_number)


class MemoryHistory:
    """Meets `TicketHistory`; filters like the real one, and raises `error` instead while it is set."""

    def __init__(self, *tickets: PastTicket, error: Exception | None = None) -> None:
        self._tickets = tickets
        self._error = error

    async def load_tickets_of(
        self, brand: str, order_numbers: Sequence[str], email: str | None
    ) -> Sequence[PastTicket]:
        """Return the brand's earlier tickets about these orders or from this address."""
        if self._error is not None:
            raise self._error
        wanted = set(order_numbers)
        return [t for t in self._tickets if t.brand == brand and (t.email == email or wanted & set(t.order_numbers))]
