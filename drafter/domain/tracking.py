"""News of parcels, merged so that late, repeated or out-of-order news cannot undo what is known.

`merge_shipment` is a join: commutative, associative, idempotent, and it only ever moves forward.

| what is known | what wins |
|---|---|
| delivered, returning | over everything else; between the two, the later one, `returning` at the same time |
| the other statuses | the later one; at the same time the one further down `_PROGRESS` |
| unknown | nothing: it says nothing about the parcel |

A status without a scan of its own counts as being as new as the newest scan that came with it. So an exception or a
failed attempt may be followed by transit and a lost parcel may be found again, but a delivered parcel is never back
on its way to the customer, and one on its way back to the merchant is not "in transit".
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple, TypeVar

from drafter.domain.order import EstimatedDelivery, ItemQuantity, Order, Shipment, ShipmentStatus, TrackingEvent

_PROGRESS: tuple[ShipmentStatus, ...] = (
    "unknown",
    "label_created",
    "in_transit",
    "out_for_delivery",
    "attempt_failed",
    "available_for_pickup",
    "exception",
    "lost",
    "delivered",
    "returning",
)
_RANK = {status: rank for rank, status in enumerate(_PROGRESS)}
_ENDINGS = frozenset[ShipmentStatus]({"delivered", "returning"})
_NO_TIME = datetime.min.replace(tzinfo=UTC)

_Value = TypeVar("_Value", str, datetime)


class Standing(NamedTuple):
    """Where a parcel stands; standings compare, and merged news has the greater one."""

    ended: bool
    at: datetime
    rank: int

    @property
    def status(self) -> ShipmentStatus:
        """The status that decided."""
        return _PROGRESS[self.rank]

    @property
    def timed(self) -> bool:
        """Whether a scan or a delivery time stands behind it."""
        return self.at != _NO_TIME


def standing(shipment: Shipment) -> Standing:
    """Return where a parcel stands by its scans, its delivery time and the status it came with."""
    best = max(_timed(shipment), default=None)
    claimed = _RANK[shipment.status]
    if not claimed:
        return best or Standing(ended=False, at=_NO_TIME, rank=0)
    ended = shipment.status in _ENDINGS
    at = best.at if best is not None and best.ended == ended else _NO_TIME
    claim = Standing(ended, at, claimed)
    return claim if best is None else max(best, claim)


def _timed(shipment: Shipment) -> Iterator[Standing]:
    for event in shipment.events:
        if event.status != "unknown":
            yield Standing(event.status in _ENDINGS, event.at, _RANK[event.status])
    if shipment.delivered_at is not None:
        yield Standing(ended=True, at=shipment.delivered_at, rank=_RANK["delivered"])


def last_event(shipment: Shipment) -> TrackingEvent | None:
    """Return the newest scan, or None."""
    return max(shipment.events, key=_event_order, default=None)


def delivered_at(shipment: Shipment) -> datetime | None:
    """Return when the parcel was handed over, as stated or by its first delivery scan; None when nobody says."""
    if shipment.delivered_at is not None:
        return shipment.delivered_at
    return min((event.at for event in shipment.events if event.status == "delivered"), default=None)


def settle_shipment(shipment: Shipment) -> Shipment:
    """Return the parcel with its scans sorted and its status as they say, as if it were merged with itself."""
    status, items, events = standing(shipment).status, _merge_items(shipment.items), merge_events(shipment.events)
    if status == shipment.status and items == shipment.items and events == shipment.events:
        return shipment
    return shipment.model_copy(update={"status": status, "items": items, "events": events})


def merge_shipment(known: Shipment, news: Shipment) -> Shipment:
    """Return what two pieces of news about one parcel say together, under the id of `known`.

    Of values without a time the choice is fixed: the earliest handover, the latest delivery, the later promise (so
    that nothing is promised sooner than any source does), the greatest number of each item, and the greater text.
    """
    return Shipment.made_of(
        id=known.id,
        carrier=_greater(known.carrier, news.carrier),
        service=_greater(known.service, news.service),
        tracking_number=_greater(known.tracking_number, news.tracking_number),
        tracking_url=_greater(known.tracking_url, news.tracking_url),
        status=max(standing(known), standing(news)).status,
        shipped_at=min((at for at in (known.shipped_at, news.shipped_at) if at is not None), default=None),
        delivered_at=_greater(known.delivered_at, news.delivered_at),
        estimated_delivery=_later_promise(known.estimated_delivery, news.estimated_delivery),
        items=_merge_items(known.items + news.items),
        events=merge_events(known.events + news.events),
    )


def settle_order(order: Order) -> Order:
    """Return the order with each parcel settled."""
    parcels = tuple(settle_shipment(shipment) for shipment in order.shipments)
    return order.model_copy(update={"shipments": parcels}) if parcels != order.shipments else order


def merge_order(known: Order, news: Order) -> Order:
    """Return the order with the later `updated_at` (`news` when equal), its parcels merged with what the other knew.

    Parcels are the same when they have the same id, or else the same tracking number. A parcel that the later order
    no longer has was withdrawn by the shop and is gone.
    """
    older, newer = (known, news) if known.updated_at <= news.updated_at else (news, known)
    parcels = tuple(_with_news_of(shipment, older.shipments) for shipment in newer.shipments)
    return newer.model_copy(update={"shipments": parcels})


def merge_events(events: Iterable[TrackingEvent]) -> tuple[TrackingEvent, ...]:
    """Return the scans in order of time, each once; of two descriptions of one scan the longer stays."""
    kept: dict[tuple[datetime, str, str | None], TrackingEvent] = {}
    for event in events:
        key = (event.at, event.status, event.location)
        other = kept.get(key)
        if other is None or _wordiness(other) < _wordiness(event):
            kept[key] = event
    return tuple(sorted(kept.values(), key=_event_order))


def _with_news_of(shipment: Shipment, others: Sequence[Shipment]) -> Shipment:
    same = [other for other in others if other.id == shipment.id]
    if not same and shipment.tracking_number is not None:
        same = [other for other in others if other.tracking_number == shipment.tracking_number]
    return merge_shipment(shipment, same[0]) if same else settle_shipment(shipment)


def _event_order(event: TrackingEvent) -> tuple[datetime, int, bool, str]:
    return (event.at, _RANK[event.status], event.location is not None, event.location or "")


def _wordiness(event: TrackingEvent) -> tuple[int, str]:
    return (len(event.description), event.description)


def _greater(one: _Value | None, other: _Value | None) -> _Value | None:
    if one is None or other is None:
        return other if one is None else one
    return max(one, other)


def _later_promise(one: EstimatedDelivery | None, other: EstimatedDelivery | None) -> EstimatedDelivery | None:
    if one is None or other is None:
        return other if one is None else one
    return max(one, other, key=_promise_order)


def _promise_order(promise: EstimatedDelivery) -> tuple[date, bool, date]:
    return (promise.latest, promise.earliest is not None, promise.earliest or date.min)


def _merge_items(items: Iterable[ItemQuantity]) -> tuple[ItemQuantity, ...]:
    most: dict[str, ItemQuantity] = {}
    for item in items:
        other = most.get(item.id)
        if other is None or other.quantity < item.quantity:
            most[item.id] = item
    return tuple(most[line] for line in sorted(most))
