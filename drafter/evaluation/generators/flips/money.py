"""Flips of how much money goes back, in which currency, to where, and since when."""

from collections.abc import Mapping

from drafter.domain.money import Money
from drafter.domain.order import Order
from drafter.domain.ticket import ActionName, ConfirmedAction, DraftRequest
from drafter.evaluation.generators.flips.forms import of_money, of_span, plain
from drafter.evaluation.generators.flips.pairs import Pair
from drafter.evaluation.generators.flips.scene import Flip, Scene

_OTHER_CURRENCY = {"EUR": "GBP", "GBP": "EUR", "USD": "EUR", "CNY": "EUR"}
_REASONS = ("seam came undone", "box was dented")


def _amounts(scene: Scene) -> tuple[Money, Money]:
    """Return two amounts of money that differ, both less than anything in the shops costs."""
    first = scene.chance.randint(3, 6)
    return scene.money(f"{first}.50"), scene.money(f"{first + 2}.25")


def refund_amount(scene: Scene) -> Pair:
    """A refund of one amount, or of another."""
    return _two_refunds(scene, *_amounts(scene))


def refund_currency(scene: Scene) -> Pair:
    """A refund in the store's currency, or the same figure in another."""
    amount, _ = _amounts(scene)
    return _two_refunds(scene, amount, scene.money(str(amount.amount), _OTHER_CURRENCY[amount.currency]))


def _two_refunds(scene: Scene, first: Money, second: Money) -> Pair:
    request = scene.ask("refund")
    return Pair(
        scene.half(request, scene.refunded(first), "refund_status"),
        scene.half(request, scene.refunded(second), "refund_status"),
        before=(of_money(first),),
        after=(of_money(second),),
    )


def refund_day(scene: Scene) -> Pair | None:
    """A refund issued the day before yesterday, or two days earlier; the day it should arrive moves with it."""
    if not all(plain(scene.day(each)) for each in range(-4, 15)):
        return None
    request = scene.ask("refund")
    amount, _ = _amounts(scene)
    return Pair(
        scene.half(request, scene.refunded(amount, ago=2), "refund_status"),
        scene.half(request, scene.refunded(amount, ago=4), "refund_status"),
        "facts",
        goes=scene.spelt(scene.day(-2)),
        comes=scene.spelt(scene.day(-4)),
        free=(scene.number, *_arrivals(scene)),
        kept=(of_money(amount),),
    )


def refund_state(scene: Scene) -> Pair:
    """A refund still under way, or paid out."""
    request = scene.ask("refund")
    amount, _ = _amounts(scene)
    return Pair(
        scene.half(request, scene.refunded(amount, status="pending"), "refund_status"),
        scene.half(request, scene.refunded(amount), "refund_status"),
        "facts",
        free=(scene.number, *scene.timing, *_arrivals(scene), *scene.spelt(scene.day(-2))),
        kept=(of_money(amount),),
    )


def _arrivals(scene: Scene) -> tuple[str, ...]:
    """Return the days by which a refund of these days may arrive."""
    return scene.spelt(*map(scene.day, range(-1, 15)))


def paid_with(scene: Scene) -> Pair | None:
    """A wish to cancel an order paid by card, or by another means whose refunds take another time."""
    timing = scene.terms.timing
    methods = [
        name for name in sorted(timing) if name != scene.paid_with and timing[name] != timing.get(scene.paid_with)
    ]
    if not methods or scene.paid_with not in timing:
        return None
    request = scene.ask("cancel")
    other = scene.chance.choice(methods)
    before, after = (of_span(*timing[name], scene.language) for name in (scene.paid_with, other))
    return Pair(
        scene.half(request, scene.waiting(), "cancel_possible", "allow"),
        scene.half(request, scene.waiting(paid_with=other), "cancel_possible", "allow"),
        "facts",
        before=(before,),
        after=(after,),
        kept=(scene.number, scene.price),
    )


def _with_action(
    scene: Scene, request: DraftRequest, action: ActionName, amount: Money | None, reason: str | None = None
) -> DraftRequest:
    done = ConfirmedAction(action=action, order_number=scene.number, amount=amount, reason=reason)
    return request.model_copy(update={"confirmed_actions": (done,)})


def action_amount(scene: Scene) -> Pair:
    """A partial refund of one amount that the agent confirmed, or of another."""
    request, order = scene.ask("refund"), scene.delivered(5)
    first, second = _amounts(scene)
    twin, flipped = (_with_action(scene, request, "partial_refund", each, _REASONS[0]) for each in (first, second))
    return Pair(
        scene.half(twin, order, "partial_refund_with_reason"),
        scene.half(flipped, order, "partial_refund_with_reason"),
        before=(of_money(first),),
        after=(of_money(second),),
    )


def action_reason(scene: Scene) -> Pair:
    """A partial refund for one reason, or for another."""
    request, order = scene.ask("refund"), scene.delivered(5)
    amount, _ = _amounts(scene)
    twin, flipped = (_with_action(scene, request, "partial_refund", amount, reason) for reason in _REASONS)
    return Pair(
        scene.half(twin, order, "partial_refund_with_reason"),
        scene.half(flipped, order, "partial_refund_with_reason"),
        before=(_REASONS[0],),
        after=(_REASONS[1],),
    )


def partial_full(scene: Scene) -> Pair:
    """A partial refund that the agent confirmed, or a refund of everything."""
    request, order = scene.ask("refund"), scene.delivered(5)
    part, _ = _amounts(scene)
    whole = order.total
    twin = _with_action(scene, request, "partial_refund", part, _REASONS[0])
    return Pair(
        scene.half(twin, order, "partial_refund_with_reason"),
        scene.half(_with_action(scene, request, "refund_issued", whole), _paid_back(order), "refund_issued"),
        "facts",
        before=(of_money(part), _REASONS[0]),
        after=(of_money(whole),),
        free=(*scene.timing, *_arrivals(scene)),
        kept=(scene.number,),
    )


def _paid_back(order: Order) -> Order:
    return order.model_copy(update={"payment_status": "paid"})


MONEY_FLIPS: Mapping[str, Flip] = {
    "refund_amount": refund_amount,
    "refund_currency": refund_currency,
    "refund_day": refund_day,
    "refund_state": refund_state,
    "paid_with": paid_with,
    "action_amount": action_amount,
    "action_reason": action_reason,
    "partial_full": partial_full,
}
