"""Flips of one parcel of an order that left in two: what is told of the other parcel stays."""

from collections.abc import Mapping

from drafter.domain.order import EstimatedDelivery, ItemQuantity, Order, TrackingEvent
from drafter.evaluation.generators.flips.changing import another_number
from drafter.evaluation.generators.flips.forms import of_clock, plain
from drafter.evaluation.generators.flips.pairs import Pair
from drafter.evaluation.generators.flips.scene import Flip, Scene

_SECOND = "Kestrel"
_FIRST_DUE, _SECOND_DUE = 2, 5


def _in_two(scene: Scene, eta: int | None) -> Order:
    """Return the order in two parcels: one due in two days, the other due in `eta` days or delivered the day before."""
    order = scene.sent(eta=_FIRST_DUE)
    first, item = order.shipments[0], order.items[0]
    changes: dict[str, object] = {
        "id": "2",
        "tracking_number": another_number(first.tracking_number or ""),
        "tracking_url": None,
        "items": (ItemQuantity(id="second", quantity=1),),
        "estimated_delivery": None if eta is None else EstimatedDelivery(latest=scene.day(eta)),
    }
    if eta is None:
        came = scene.noon(-1)
        events = (*first.events[:1], TrackingEvent(at=came, status="delivered"))
        changes |= {"status": "delivered", "delivered_at": came, "events": events}
    other = item.model_copy(update={"id": "second", "name": _SECOND, "sku": "CF-SECOND"})
    return order.model_copy(update={"items": (item, other), "shipments": (first, first.model_copy(update=changes))})


def _of_first(scene: Scene) -> tuple[str, ...]:
    """Return what is told of the first parcel, and of both."""
    parcel = scene.parcel
    return (scene.number, parcel.carrier or "", parcel.tracking_number or "", *scene.spelt(scene.day(_FIRST_DUE)))


def second_eta(scene: Scene) -> Pair | None:
    """The day the second parcel is due, and two days later."""
    days = (scene.day(_SECOND_DUE), scene.day(_SECOND_DUE + 2))
    if not all(map(plain, days)):
        return None
    request = scene.ask("wismo")
    before, after = scene.spelt(*days)
    return Pair(
        scene.half(request, _in_two(scene, _SECOND_DUE), "wismo_in_transit"),
        scene.half(request, _in_two(scene, _SECOND_DUE + 2), "wismo_in_transit"),
        before=(before,),
        after=(after,),
        kept=_of_first(scene),
    )


def second_delivered(scene: Scene) -> Pair:
    """The second parcel in transit as the first one is, or delivered yesterday."""
    request = scene.ask("wismo")
    return Pair(
        scene.half(request, _in_two(scene, _SECOND_DUE), "wismo_in_transit"),
        scene.half(request, _in_two(scene, None), "wismo_partially_shipped"),
        "facts",
        before=scene.spelt(scene.day(_SECOND_DUE)),
        comes=(of_clock(scene.noon(-1), scene.store.time_zone),),
        free=(
            *scene.spelt(scene.day(-1), scene.day(-3)),
            another_number(scene.parcel.tracking_number or ""),
            *((scene.parcel.tracking_url,) if scene.parcel.tracking_url else ()),
        ),
        kept=_of_first(scene),
    )


SPLIT_FLIPS: Mapping[str, Flip] = {"second_eta": second_eta, "second_delivered": second_delivered}
