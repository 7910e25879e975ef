"""Flips of whether something may come back, until when, and at whose cost."""

from collections.abc import Mapping

from drafter.evaluation.generators.flips.changing import with_item
from drafter.evaluation.generators.flips.forms import of_days, of_money, of_workdays, plain
from drafter.evaluation.generators.flips.pairs import Half, Pair
from drafter.evaluation.generators.flips.scene import Flip, Scene
from drafter.evaluation.generators.flips.words import SHOP_PAYS

_MONDAY = 0


def _asked(scene: Scene, ago: int, *, allowed: bool = True) -> Half:
    request, order = scene.ask("return"), scene.delivered(ago)
    if allowed:
        return scene.half(request, order, "return_steps", "allow")
    return scene.half(request, order, "return_denied", "deny")


def _window(scene: Scene, inside: int, outside: int) -> Pair:
    """Return the pair delivered inside the window, and outside."""
    length, language = scene.terms.window, scene.language
    (starts, other_starts) = scene.spelt(scene.day(-inside), scene.day(-outside))
    (ends, other_ends) = scene.spelt(scene.day(length - inside), scene.day(length - outside))
    return Pair(
        _asked(scene, inside),
        _asked(scene, outside, allowed=False),
        "facts",
        before=(ends,),
        after=(other_ends,),
        goes=(starts, of_days(length - inside, language), *_conditions(scene)),
        comes=(other_starts,),
        free=(of_days(length, language),),
        kept=(scene.number,),
    )


def _conditions(scene: Scene) -> tuple[str, ...]:
    """Return the figures among the conditions of an allowed return."""
    fee = () if scene.terms.fee is None else (of_money(scene.terms.fee),)
    return (*scene.timing, of_workdays(scene.terms.processing, scene.language), scene.price, *fee)


def window(scene: Scene) -> Pair:
    """A day before the window's last day, or a day after it."""
    length = scene.terms.window
    return _window(scene, length - 1, length + 1)


def window_edge(scene: Scene) -> Pair:
    """The window's last day, or the day after."""
    length = scene.terms.window
    return _window(scene, length, length + 1)


def free_return(scene: Scene) -> Pair | None:
    """The last day on which the shop pays for the way back, or the day after."""
    free = scene.terms.free_until
    if free is None or scene.today.weekday() == _MONDAY:  # a last day at the weekend would be put off until Monday
        return None
    first, second = _asked(scene, free), _asked(scene, free + 1)
    length, language = scene.terms.window, scene.language
    days = ((scene.day(-free), scene.day(length - free)), (scene.day(-free - 1), scene.day(length - free - 1)))
    return Pair(
        first,
        second,
        "facts",
        before=(*scene.spelt(days[0][1]), SHOP_PAYS[language]),
        after=scene.spelt(days[1][1]),
        goes=(*scene.spelt(days[0][0], scene.day(0)), of_days(length - free, language)),
        comes=(*scene.spelt(days[1][0]), of_days(length - free - 1, language)),
        free=(of_days(free, language),),
        kept=(scene.number,),
    )


def window_moved(scene: Scene) -> Pair | None:
    """Delivered some days ago, or a few days earlier, both well within the window and at the same cost."""
    length, language = scene.terms.window, scene.language
    ago = length // 3 if scene.terms.free_until is None else scene.terms.free_until + 3
    other = ago + (1 if length < 10 else 2)  # noqa: PLR2004 - a week's window
    days = [scene.day(each) for each in (-ago, length - ago, -other, length - other)]
    if not all(map(plain, days)):
        return None
    return Pair(
        _asked(scene, ago),
        _asked(scene, other),
        before=scene.spelt(days[1]),
        after=scene.spelt(days[3]),
        goes=(*scene.spelt(days[0]), of_days(length - ago, language)),
        comes=(*scene.spelt(days[2]), of_days(length - other, language)),
    )


def final_sale(scene: Scene) -> Pair | None:
    """The same item at its price, or from the final sale; later than the law lets a consumer withdraw from both."""
    ago = scene.terms.law + 2
    if not scene.terms.final_sale or ago > scene.terms.window:
        return None
    return _excluded(scene, ago, final_sale=True)


def excluded(scene: Scene) -> Pair | None:
    """An ordinary item, or one of a kind that cannot be returned."""
    if not scene.terms.excluded:
        return None
    return _excluded(scene, 3, category=scene.chance.choice(scene.terms.excluded))


def _excluded(scene: Scene, ago: int, **item: object) -> Pair:
    length, language = scene.terms.window, scene.language
    free = () if scene.terms.free_until is None else (scene.day(scene.terms.free_until - ago),)
    allowed, denied = _asked(scene, ago), _asked(scene, ago, allowed=False)
    order = with_item(denied.orders[0], **item)
    return Pair(
        allowed,
        Half(denied.request, (order,), denied.target),
        "facts",
        goes=(
            *scene.spelt(scene.day(-ago), scene.day(length - ago), *free),
            of_days(length - ago, language),
            *_conditions(scene),
        ),
        free=(of_days(length, language),),
        kept=(scene.number,),
    )


RETURN_FLIPS: Mapping[str, Flip] = {
    "window": window,
    "window_edge": window_edge,
    "window_moved": window_moved,
    "free_return": free_return,
    "final_sale": final_sale,
    "excluded": excluded,
}
