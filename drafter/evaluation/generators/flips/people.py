"""Flips of who writes, and in whose name."""

from collections.abc import Mapping

from drafter.domain.order import Order
from drafter.domain.ticket import DraftRequest
from drafter.evaluation.generators.flips.changing import with_requester
from drafter.evaluation.generators.flips.pairs import Pair, quiet
from drafter.evaluation.generators.flips.scene import Flip, Scene
from drafter.evaluation.generators.flips.words import NAMES

_STRANGER = "someone.else@example.com"
_SECOND_ADDRESS = "second.address@example.com"


def _by_stranger(request: DraftRequest) -> DraftRequest:
    """Return the ticket from an address that is no party of the order; the name is the same, as a cheat's would be."""
    return with_requester(request, email=_STRANGER, marketplace_username=None)


def _secrets(scene: Scene, order: Order) -> tuple[str, ...]:
    """Return what nobody but the order's party may read: how it was sent, what is in it, what it cost."""
    parcel, item, buyer = order.shipments[0], order.items[0], order.buyer
    told = (parcel.tracking_number, parcel.tracking_url, parcel.carrier, item.name, item.sku, buyer.email)
    days = scene.spelt(scene.day(3), scene.day(-1), scene.day(-3))
    spelt = [spelling for day in days for spelling in day.split("|")[-1:]]
    return tuple(dict.fromkeys(value for value in (*told, *spelt, str(item.unit_price.amount)) if value))


def stranger(scene: Scene) -> Pair:
    """The order's party, or somebody else: then nothing of the order is told."""
    request, order = scene.ask("wismo"), scene.sent()
    secrets = _secrets(scene, order)
    return Pair(
        scene.half(request, order, "wismo_in_transit"),
        scene.half(_by_stranger(request), order, "identify_requester", "ask", canaries=secrets),
        "anything",
        before=(*scene.spelt(scene.day(3)), order.shipments[0].tracking_number or ""),
        goes=(order.shipments[0].carrier or "",),
        kept=(scene.called,),
    )


def stranger_number(scene: Scene) -> Pair:
    """A stranger's question about an order that exists, or that does not: the reply may not tell which."""
    request, order = _by_stranger(scene.ask("wismo")), scene.sent()
    half = scene.half(request, order, "identify_requester", "ask")
    return quiet(half, None, scene.others[:3], *_secrets(scene, order))


def verified(scene: Scene) -> Pair:
    """An address that the helpdesk has not proved, or has: whoever can read its mail is told either way."""
    request = scene.ask("wismo")
    half = scene.half(request, scene.sent(), "wismo_in_transit")
    return quiet(half, with_requester(request, verified=True))


def stranger_verified(scene: Scene) -> Pair:
    """A stranger whose address is proved is still a stranger."""
    request, order = _by_stranger(scene.ask("wismo")), scene.sent()
    half = scene.half(request, order, "identify_requester", "ask")
    return quiet(half, with_requester(request, verified=True), (), *_secrets(scene, order))


def second_address(scene: Scene) -> Pair:
    """The buyer's address, or another one that the order names as theirs."""
    request, order = scene.ask("wismo"), scene.sent()
    known = order.model_copy(update={"buyer": order.buyer.model_copy(update={"other_emails": (_SECOND_ADDRESS,)})})
    half = scene.half(request, known, "wismo_in_transit")
    return quiet(half, with_requester(request, email=_SECOND_ADDRESS, marketplace_username=None))


def address_case(scene: Scene) -> Pair:
    """The same address in small letters, or in capitals."""
    request = scene.ask("wismo")
    half = scene.half(request, scene.sent(), "wismo_in_transit")
    return quiet(half, with_requester(request, email=(request.ticket.requester.email or "").upper()))


def name(scene: Scene) -> Pair:
    """The same party under one name, or another: only the greeting knows."""
    first, second = NAMES[scene.language]
    request = scene.ask("wismo")
    order = scene.sent()
    twin, flipped = (with_requester(request, name=each) for each in (first, second))
    return Pair(
        scene.half(twin, order, "wismo_in_transit"),
        scene.half(flipped, order, "wismo_in_transit"),
        before=(_either(first),),
        after=(_either(second),),
    )


def _either(name: str) -> str:
    """Return a name, or the first one alone."""
    return "|".join(dict.fromkeys((name, name.split(maxsplit=1)[0])))


PEOPLE_FLIPS: Mapping[str, Flip] = {
    "stranger": stranger,
    "stranger_number": stranger_number,
    "stranger_verified": stranger_verified,
    "verified": verified,
    "second_address": second_address,
    "address_case": address_case,
    "name": name,
}
