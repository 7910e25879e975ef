"""Flips of where a parcel is, who carries it, and when it is due."""

from collections.abc import Mapping

from drafter.domain.decision import OutcomeName, Verdict
from drafter.domain.order import ShipmentStatus
from drafter.evaluation.generators.flips.changing import another_number, with_parcel
from drafter.evaluation.generators.flips.forms import of_clock, plain
from drafter.evaluation.generators.flips.pairs import Pair
from drafter.evaluation.generators.flips.scene import Flip, Scene

_CARRIERS: Mapping[str, tuple[str, str]] = {
    "US": ("FedEx", "DHL"),
    "GB": ("Royal Mail", "DPD"),
    "DE": ("DHL", "GLS"),
    "IT": ("BRT", "GLS"),
    "CN": ("顺丰", "中通"),
}
"""Two carriers of a region; none begins with a vowel, so that the words around them stay."""
_MOVED: Mapping[ShipmentStatus, tuple[OutcomeName, Verdict]] = {
    "out_for_delivery": ("wismo_out_for_delivery", "inform"),
    "available_for_pickup": ("wismo_pickup", "inform"),
    "attempt_failed": ("wismo_pickup", "inform"),
    "exception": ("wismo_exception", "inform"),
    "returning": ("wismo_returning", "inform"),
    "lost": ("wismo_lost", "allow"),
}
_NOWHERE_NEAR = 9
"""Days after today by which a parcel whose news is stale is still not late."""


def _days_of(scene: Scene, *ahead: int) -> tuple[str, ...]:
    return scene.spelt(*map(scene.day, ahead))


def _names(scene: Scene) -> tuple[str, ...]:
    """Return what names order and carrier."""
    return scene.number, scene.parcel.carrier or ""


def _tracking(scene: Scene) -> tuple[str, ...]:
    """Return the parcel's link and number."""
    return tuple(value for value in (scene.parcel.tracking_url, scene.parcel.tracking_number) if value)


def delivered(scene: Scene) -> Pair:
    """In transit, or delivered two days ago."""
    request = scene.ask("wismo")
    return Pair(
        scene.half(request, scene.sent(eta=3), "wismo_in_transit"),
        scene.half(request, scene.delivered(2), "wismo_delivered"),
        "facts",
        before=_days_of(scene, 3),
        after=_days_of(scene, -2),
        goes=_days_of(scene, -1, -3),
        comes=(of_clock(scene.noon(-2), scene.store.time_zone),),
        kept=_names(scene),
    )


def _status(status: ShipmentStatus) -> Flip:
    """Return the flip from in transit, due today, to another status."""

    def flip(scene: Scene) -> Pair:
        request = scene.ask("wismo")
        outcome, verdict = _MOVED[status]
        return Pair(
            scene.half(request, scene.sent(eta=1, scanned=0), "wismo_in_transit"),
            scene.half(request, scene.sent(status, eta=1, scanned=0), outcome, verdict),
            "facts",
            comes=(*scene.timing, scene.price) if verdict == "allow" else (),
            free=(*_days_of(scene, 0, 1, -3), *_waits(scene), *_tracking(scene)),
            kept=_names(scene),
        )

    return flip


def _waits(scene: Scene) -> tuple[str, ...]:
    """Return the days until which a policy may ask for patience: the second week from today."""
    return _days_of(scene, *range(2, 15))


def late(scene: Scene) -> Pair:
    """Due in two days, or due two days ago."""
    request = scene.ask("wismo")
    return Pair(
        scene.half(request, scene.sent(eta=2), "wismo_in_transit"),
        scene.half(request, scene.sent(eta=-2), "wismo_delayed"),
        "facts",
        before=_days_of(scene, 2),
        after=_days_of(scene, -2),
        free=(*_days_of(scene, -1, -3), *_tracking(scene)),
        comes=_days_of(scene, 1, 3, 4, 5, 6, 7, 8),
        kept=_names(scene),
    )


def stale(scene: Scene) -> Pair:
    """Scanned yesterday, or last scanned longer ago than the policy finds worth no word."""
    ago = scene.terms.stale_after + 2
    request = scene.ask("wismo")
    return Pair(
        scene.half(request, scene.sent(eta=_NOWHERE_NEAR), "wismo_in_transit"),
        scene.half(request, scene.sent(eta=_NOWHERE_NEAR, scanned=-ago), "wismo_delayed"),
        "facts",
        after=_days_of(scene, -ago),
        free=(*_days_of(scene, -1, -3, -ago - 1), *_waits(scene), *_tracking(scene)),
        kept=_names(scene),
    )


def missing(scene: Scene) -> Pair:
    """Marked as delivered two days ago, or four, and never received; how long to wait follows from that."""
    request = scene.ask("missing")
    return Pair(
        scene.half(request, scene.delivered(2), "wismo_delivered_not_received"),
        scene.half(request, scene.delivered(4), "wismo_delivered_not_received"),
        "facts",
        before=_days_of(scene, -2),
        after=_days_of(scene, -4),
        free=(*_days_of(scene, *range(8)), of_clock(scene.noon(-2), scene.store.time_zone), *_tracking(scene)),
        kept=_names(scene),
    )


def eta_moved(scene: Scene) -> Pair | None:
    """The day a parcel is due, and one to four days later."""
    ahead = scene.chance.randint(2, 4)
    later = ahead + scene.chance.randint(1, 4)
    if not all(plain(scene.day(each)) for each in (ahead, later)):
        return None
    request = scene.ask("wismo")
    return Pair(
        scene.half(request, scene.sent(eta=ahead), "wismo_in_transit"),
        scene.half(request, scene.sent(eta=later), "wismo_in_transit"),
        before=_days_of(scene, ahead),
        after=_days_of(scene, later),
    )


def eta_missing(scene: Scene) -> Pair:
    """The day a parcel is due known, or not."""
    request = scene.ask("wismo")
    return Pair(
        scene.half(request, scene.sent(eta=3), "wismo_in_transit"),
        scene.half(request, scene.sent(eta=None), "wismo_in_transit"),
        "facts",
        before=_days_of(scene, 3),
        free=(*_days_of(scene, -1, -3), *_tracking(scene)),
        kept=_names(scene),
    )


def scan_moved(scene: Scene) -> Pair | None:
    """Sent three days ago and last seen two days ago, or both two days earlier."""
    if not all(plain(scene.day(-ago)) for ago in (2, 3, 4, 5)):
        return None
    request = scene.ask("wismo")
    return Pair(
        scene.half(request, scene.sent(eta=3, scanned=-2), "wismo_in_transit"),
        scene.half(request, scene.sent(eta=3, scanned=-4), "wismo_in_transit"),
        goes=_days_of(scene, -2, -3),
        comes=_days_of(scene, -4, -5),
    )


def tracking_missing(scene: Scene) -> Pair:
    """A parcel with a number and a link, or with neither."""
    request = scene.ask("wismo")
    order = scene.sent()
    return Pair(
        scene.half(request, order, "wismo_in_transit"),
        scene.half(request, with_parcel(order, tracking_number=None, tracking_url=None), "wismo_in_transit"),
        "facts",
        before=(scene.parcel.tracking_number or "",),
        goes=_tracking(scene)[:1],
        kept=(*_names(scene), *_days_of(scene, 3)),
        free=_days_of(scene, -1, -3),
    )


def tracking_changed(scene: Scene) -> Pair:
    """Another tracking number, and the link to it."""
    request = scene.ask("wismo")
    order = scene.sent()
    number = scene.parcel.tracking_number or ""
    other = another_number(number)
    link = scene.parcel.tracking_url
    changed = with_parcel(
        order, tracking_number=other, tracking_url=None if link is None else link.replace(number, other)
    )
    return Pair(
        scene.half(request, order, "wismo_in_transit"),
        scene.half(request, changed, "wismo_in_transit"),
        before=(number,),
        after=(other,),
        goes=() if link is None else (link,),
        comes=() if link is None else (link.replace(number, other),),
    )


def carrier_changed(scene: Scene) -> Pair:
    """The same parcel with another carrier, without a link."""
    request = scene.ask("wismo")
    first, second = _CARRIERS[scene.store.region]
    order = with_parcel(scene.sent(), tracking_url=None, carrier=first)
    return Pair(
        scene.half(request, order, "wismo_in_transit"),
        scene.half(request, with_parcel(order, carrier=second), "wismo_in_transit"),
        before=(first,),
        after=(second,),
    )


PARCEL_FLIPS: Mapping[str, Flip] = {
    "delivered": delivered,
    **{f"status_{status}": _status(status) for status in _MOVED},
    "late": late,
    "missing": missing,
    "stale": stale,
    "eta_moved": eta_moved,
    "eta_missing": eta_missing,
    "scan_moved": scan_moved,
    "tracking_missing": tracking_missing,
    "tracking_changed": tracking_changed,
    "carrier_changed": carrier_changed,
}
