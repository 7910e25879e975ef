"""Flips of what becomes of an order before and after it leaves."""

from collections.abc import Mapping

from drafter.domain.order import Note
from drafter.domain.store import MARKETPLACES
from drafter.evaluation.generators.flips.forms import plain
from drafter.evaluation.generators.flips.pairs import Pair, quiet
from drafter.evaluation.generators.flips.scene import Flip, Scene
from drafter.evaluation.generators.flips.words import AT_WISH, PLACE, SOLD_OUT

_NOTICES = (
    "The carrier works at half its usual speed near the coast this week.",
    "A burst pipe has closed our second hall; some parcels leave two shifts later.",
)
_SECRET_HOLDS = ("fraud_review", "chargeback_risk")


def _waiting(scene: Scene) -> tuple[str, ...]:
    """Return the days on which an order that waits may be promised to leave."""
    return scene.spelt(*map(scene.day, range(8)))


def shipped(scene: Scene) -> Pair:
    """Waiting to be packed, or on its way."""
    request = scene.ask("wismo")
    return Pair(
        scene.half(request, scene.waiting(), "wismo_not_shipped"),
        scene.half(request, scene.sent(eta=9), "wismo_in_transit"),
        "facts",
        after=(*scene.spelt(scene.day(9)), scene.parcel.tracking_number or ""),
        goes=_waiting(scene),
        comes=scene.spelt(scene.day(-3)),
        free=(*scene.spelt(scene.day(-1)), *((scene.parcel.tracking_url,) if scene.parcel.tracking_url else ())),
        kept=(scene.number,),
    )


def hold_reason(scene: Scene) -> Pair:
    """On hold for want of goods, or for want of a complete address."""
    request = scene.ask("wismo")
    held = {"fulfillment_status": "on_hold"}
    return Pair(
        scene.half(request, scene.waiting(**held, hold_reason="stock"), "on_hold"),
        scene.half(request, scene.waiting(**held, hold_reason="address"), "on_hold", "ask"),
        "facts",
        before=(SOLD_OUT[scene.language],),
        after=(PLACE[scene.language],),
        kept=(scene.number,),
    )


def hold_secret(scene: Scene) -> Pair:
    """On hold for one secret reason or another: a customer learns neither."""
    request = scene.ask("wismo")
    first, second = (scene.waiting(fulfillment_status="on_hold", hold_reason=reason) for reason in _SECRET_HOLDS)
    return quiet(scene.half(request, first, "on_hold"), None, (second,), "fraud", "chargeback", "Betrug")


def scheduled_moved(scene: Scene) -> Pair | None:
    """The day a scheduled order ships, and some days later."""
    days = (scene.day(6), scene.day(6 + scene.chance.randint(1, 5)))
    if not all(map(plain, days)):
        return None
    request = scene.ask("wismo")
    twin, flipped = (
        scene.waiting(fulfillment_status="scheduled", scheduled_for=scene.noon((day - scene.today).days))
        for day in days
    )
    (before, after) = scene.spelt(*days)
    return Pair(
        scene.half(request, twin, "scheduled"),
        scene.half(request, flipped, "scheduled"),
        before=(before,),
        after=(after,),
    )


def payment_due_moved(scene: Scene) -> Pair | None:
    """The last day to pay, and some days later."""
    days = (scene.day(3), scene.day(3 + scene.chance.randint(1, 5)))
    if not all(map(plain, days)):
        return None
    request = scene.ask("wismo")
    twin, flipped = (
        scene.waiting(payment_status="pending", payment_due_by=scene.noon((day - scene.today).days)) for day in days
    )
    (before, after) = scene.spelt(*days)
    return Pair(
        scene.half(request, twin, "payment_action", "ask"),
        scene.half(request, flipped, "payment_action", "ask"),
        before=(before,),
        after=(after,),
    )


def paid(scene: Scene) -> Pair:
    """Still to be paid, or paid and waiting to be packed."""
    request = scene.ask("wismo")
    due = scene.waiting(payment_status="pending", payment_due_by=scene.noon(9))
    return Pair(
        scene.half(request, due, "payment_action", "ask"),
        scene.half(request, scene.waiting(), "wismo_not_shipped"),
        "facts",
        before=scene.spelt(scene.day(9)),
        comes=_waiting(scene),
        free=(scene.price, *scene.spelt(scene.day(-1))),
        kept=(scene.number,),
    )


def cancel_shipped(scene: Scene) -> Pair:
    """A wish to cancel before the order is packed, or after it left."""
    request = scene.ask("cancel")
    return Pair(
        scene.half(request, scene.waiting(), "cancel_possible", "allow"),
        scene.half(request, scene.sent(), "cancel_too_late", "deny"),
        "facts",
        goes=(*scene.timing, scene.price),
        comes=(*scene.spelt(*map(scene.day, (-1, -3, 3))), scene.parcel.tracking_number or ""),
        kept=(scene.number,),
    )


def cancel_packing(scene: Scene) -> Pair:
    """A wish to cancel before packing began, or while it is under way."""
    request = scene.ask("cancel")
    return Pair(
        scene.half(request, scene.waiting(), "cancel_possible", "allow"),
        scene.half(request, scene.waiting(fulfillment_status="in_progress"), "cancel_too_late", "deny"),
        "facts",
        goes=(*scene.timing, scene.price),
        kept=(scene.number,),
    )


def cancelled(scene: Scene) -> Pair:
    """Waiting to be packed, or cancelled at the customer's wish."""
    request = scene.ask("wismo")
    gone = scene.waiting(status="cancelled", cancel_reason="customer", payment_status="voided")
    return Pair(
        scene.half(request, scene.waiting(), "wismo_not_shipped"),
        scene.half(request, gone, "wismo_cancelled"),
        "facts",
        goes=_waiting(scene),
        free=scene.spelt(scene.day(-1)),
        kept=(scene.number,),
    )


def cancel_reason(scene: Scene) -> Pair:
    """Cancelled at the customer's wish, or because it was out of stock."""
    request = scene.ask("wismo")
    state = {"status": "cancelled", "payment_status": "voided"}
    return Pair(
        scene.half(request, scene.waiting(**state, cancel_reason="customer"), "wismo_cancelled"),
        scene.half(request, scene.waiting(**state, cancel_reason="inventory"), "wismo_cancelled"),
        "facts",
        before=(AT_WISH[scene.language],),
        after=(SOLD_OUT[scene.language],),
        kept=(scene.number,),
    )


def notice(scene: Scene) -> Pair:
    """One published notice or another: both are told in their own words."""
    request = scene.ask("wismo")
    first, second = (
        scene.sent().model_copy(update={"notes": (Note(audience="exception", text=text, at=scene.noon(-1)),)})
        for text in _NOTICES
    )
    return Pair(
        scene.half(request, first, "wismo_in_transit"),
        scene.half(request, second, "wismo_in_transit"),
        before=(_NOTICES[0].rstrip("."),),
        after=(_NOTICES[1].rstrip("."),),
    )


def address_shipped(scene: Scene) -> Pair | None:
    """A wish to change the address before the order is packed, or after it left; on marketplaces nobody may."""
    if scene.store.platform in MARKETPLACES:
        return None
    request = scene.ask("address")
    return Pair(
        scene.half(request, scene.waiting(), "address_change", "ask"),
        scene.half(request, scene.sent(), "address_change_too_late", "deny"),
        "facts",
        comes=(*scene.spelt(*map(scene.day, (-1, -3, 3))), *_tracking(scene)),
        free=(scene.number,),
    )


def _tracking(scene: Scene) -> tuple[str, ...]:
    return tuple(value for value in (scene.parcel.tracking_url, scene.parcel.tracking_number) if value)


ORDER_FLIPS: Mapping[str, Flip] = {
    "shipped": shipped,
    "hold_reason": hold_reason,
    "hold_secret": hold_secret,
    "scheduled_moved": scheduled_moved,
    "payment_due_moved": payment_due_moved,
    "paid": paid,
    "cancel_shipped": cancel_shipped,
    "cancel_packing": cancel_packing,
    "cancelled": cancelled,
    "cancel_reason": cancel_reason,
    "notice": notice,
    "address_shipped": address_shipped,
}
