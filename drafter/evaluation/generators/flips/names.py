"""Flips of what a thing is called: the order, the product, how many there are, in which size."""

from collections.abc import Mapping

from drafter.domain.dataset import EITHER
from drafter.evaluation.generators.flips.changing import renumbered, with_item, with_ticket
from drafter.evaluation.generators.flips.pairs import Pair, quiet
from drafter.evaluation.generators.flips.scene import Flip, Scene

_PRODUCTS = ("Kestrel", "Marlow")
"""Two names that no card of the demo shops has."""


def order_number(scene: Scene) -> Pair:
    """The same order under one number, or another; the ticket names it."""
    number = scene.number
    digit = number[-1]
    other = f"{number[:-1]}{(int(digit) + 3) % 10}"
    order = scene.sent()
    return Pair(
        scene.half(scene.ask("wismo"), order, "wismo_in_transit"),
        scene.half(scene.ask("wismo", number=other), renumbered(order, other), "wismo_in_transit"),
        before=(number,),
        after=(other,),
    )


def product_name(scene: Scene) -> Pair:
    """The same thing under one name, or another."""
    request, order = scene.ask("return"), scene.delivered(3)
    twin, flipped = (with_item(order, name=name, sku=f"CF-{name.upper()}") for name in _PRODUCTS)
    return Pair(
        scene.half(request, twin, "return_steps", "allow"),
        scene.half(request, flipped, "return_steps", "allow"),
        before=(_PRODUCTS[0],),
        after=(_PRODUCTS[1],),
    )


def quantity(scene: Scene) -> Pair:
    """Two of a thing, or three: the number changes and what is paid back for it."""
    request, order = scene.ask("return"), scene.delivered(3)
    twin, flipped = (with_item(order, name=_PRODUCTS[0], quantity=count, quantity_shipped=count) for count in (2, 3))
    return Pair(
        scene.half(request, twin, "return_steps", "allow"),
        scene.half(request, flipped, "return_steps", "allow"),
        before=(f"2 × {_PRODUCTS[0]}{EITHER}{_PRODUCTS[0]} ×2",),
        after=(f"3 × {_PRODUCTS[0]}{EITHER}{_PRODUCTS[0]} ×3",),
    )


def without_number(scene: Scene) -> Pair:
    """An order number in the helpdesk's own field and the text, or in the text alone: the same order is meant."""
    request = scene.ask("wismo")
    half = scene.half(request, scene.sent(), "wismo_in_transit")
    return quiet(half, with_ticket(request, order_numbers=()))


NAME_FLIPS: Mapping[str, Flip] = {
    "order_number": order_number,
    "product_name": product_name,
    "quantity": quantity,
    "without_number": without_number,
}
