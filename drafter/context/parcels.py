"""Fresher news of parcels, straight from the carriers."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from drafter.context.sources import ask, retry
from drafter.domain.evidence import Gap
from drafter.domain.order import Order, Shipment
from drafter.domain.tracking import merge_shipment
from drafter.ports import Carrier

MAX_PARCELS = 12


@dataclass(frozen=True, slots=True)
class News:
    """Orders with the carriers' news merged in; `told_by` names the aggregator that had news, by shipment subject."""

    orders: tuple[Order, ...]
    told_by: dict[str, str]
    gaps: tuple[Gap, ...]


def shipment_subject(order: Order, shipment: Shipment) -> str:
    """Return the evidence subject of a parcel."""
    return f"shipment:{order.number}/{shipment.id}"


async def refresh_parcels(orders: Sequence[Order], carriers: Sequence[Carrier], deadline_s: float) -> News:
    """Return the orders with fresh news of every parcel that is under way.

    The carriers are asked in order until one knows the parcel. One that cannot be reached leaves a gap about the
    parcel, and what the shop knew stays.
    """
    travelling = [
        (order, shipment)
        for order in orders
        for shipment in order.shipments
        if shipment.tracking_number and shipment.status != "delivered"
    ]
    if not carriers or not travelling:
        return News(tuple(orders), {}, ())
    async with asyncio.TaskGroup() as group:
        tasks = {
            shipment_subject(order, shipment): group.create_task(
                _fetch_news(shipment, carriers, deadline_s, shipment_subject(order, shipment))
            )
            for order, shipment in travelling[:MAX_PARCELS]
        }
    return _merge(orders, {subject: task.result() for subject, task in tasks.items()})


@dataclass(frozen=True, slots=True)
class _Answer:
    news: Shipment | None
    source: str
    gap: Gap | None = None


async def _fetch_news(shipment: Shipment, carriers: Sequence[Carrier], deadline_s: float, subject: str) -> _Answer:
    gap: Gap | None = None
    for carrier in carriers:
        fetch = partial(carrier.fetch_shipment, shipment.carrier or "", shipment.tracking_number or "")
        answer = await ask(carrier.name, deadline_s, partial(retry, fetch), subject=subject)
        if isinstance(answer, Gap):
            gap = gap or answer
        elif answer is not None:
            return _Answer(answer, carrier.name)
    return _Answer(None, "", gap)


def _merge(orders: Sequence[Order], answers: dict[str, _Answer]) -> News:
    told_by: dict[str, str] = {}
    merged: list[Order] = []
    for order in orders:
        parcels: list[Shipment] = []
        for shipment in order.shipments:
            answer = answers.get(shipment_subject(order, shipment))
            known = shipment
            if answer is not None and answer.news is not None:
                known = merge_shipment(shipment, _as_told(answer.news, shipment))
            if answer is not None and known != shipment:
                told_by[shipment_subject(order, shipment)] = answer.source
            parcels.append(known)
        merged.append(order.model_copy(update={"shipments": tuple(parcels)}))
    gaps = tuple(answer.gap for answer in answers.values() if answer.gap is not None)
    return News(tuple(merged), told_by, gaps)


def _as_told(news: Shipment, shipment: Shipment) -> Shipment:
    """Return the news in the shop's words: its names for the parcel and its contents stay."""
    words = {
        "id": shipment.id,
        "carrier": shipment.carrier or news.carrier,
        "service": shipment.service or news.service,
        "tracking_number": shipment.tracking_number,
        "tracking_url": shipment.tracking_url or news.tracking_url,
        "items": shipment.items,
    }
    return news.model_copy(update=words)
