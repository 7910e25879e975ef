"""The counterfactual suite: pairs of samples that differ in one fact, so that their drafts must differ there alone.

What must change is stated from the order record, the policy files and small tables of this package's own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, cycle, islice
from random import Random
from typing import TypeVar

from drafter.domain.dataset import Change, Sample
from drafter.domain.decision import OutcomeName, Verdict
from drafter.domain.order import Order
from drafter.domain.store import Language, Store
from drafter.errors import ConfigurationError
from drafter.evaluation.generators.base import MakerContext
from drafter.evaluation.generators.flips import FLIPS
from drafter.evaluation.generators.flips.pairs import Pair
from drafter.evaluation.generators.flips.scene import Scene
from drafter.evaluation.generators.flips.terms import Terms, terms_of

_LAST_DAY = date(2026, 11, 20)
_DAYS = 5
"""Tickets are written on the working days of one week, so that the demo workspace's articles and rules hold."""
_FIRST_TICKET = 70_000
_TRIES = 4
"""Scenes tried in one place before it is given up: most flips that do not fit there never will."""
_Name = TypeVar("_Name", OutcomeName, Verdict)
_UNUSUAL = frozenset({"gift_card", "custom", "bulk", "food", "hazmat"})


@dataclass(frozen=True, slots=True)
class _Place:
    """A store and one of the languages it is written to in."""

    store: Store
    language: Language
    bases: tuple[Order, ...]
    terms: Terms


def make(context: MakerContext, size: int, seed: int) -> Iterator[Sample]:
    """Yield the two samples of each pair, the twin first; at least `size` pairs, every flip as often as any other."""
    chance = Random(seed)  # noqa: S311 - repeatable, not secret
    places = _places(context)
    queues = {name: cycle(chance.sample(places, len(places))) for name in FLIPS}
    numbers = count(_FIRST_TICKET)
    made = 0
    for turn in count():
        before = made
        for name, flip in FLIPS.items():
            chance = Random(f"{seed} {name} {turn}")  # noqa: S311 - repeatable, not secret
            tried = (place for place in islice(queues[name], len(places)) for _ in range(_TRIES))
            scenes = (_scene(context, place, next(numbers), chance) for place in tried)
            found = next(((scene, pair) for scene in scenes if (pair := flip(scene)) is not None), None)
            if found is not None:
                made += 1
                yield from _samples(name, *found)
        if made >= size:
            return
        if made == before:
            raise ConfigurationError("no flip fits any store: the demo orders lack one with a parcel and an item")


def _places(context: MakerContext) -> list[_Place]:
    return [
        _Place(store, language, bases, terms_of(context.root, store))
        for store in context.workspace.stores
        if (bases := tuple(_bases(context.orders.get(store.id, ()))))
        for language in store.languages
    ]


def _bases(orders: Sequence[Order]) -> Iterator[Order]:
    """Yield the demo orders that a scene can be built of, with one parcel and one ordinary item left in each."""
    for order in orders:
        items = [item for item in order.items if not item.final_sale and item.category not in _UNUSUAL]
        parcels = [parcel for parcel in order.shipments if parcel.carrier and parcel.tracking_number]
        told = order.buyer.email and order.buyer.name
        if told and items and parcels and "<" not in items[0].name:
            yield order.model_copy(update={"items": (items[0],), "shipments": (parcels[0],)})


def _scene(context: MakerContext, place: _Place, number: int, chance: Random) -> Scene:
    store, workspace = place.store, context.workspace
    base = chance.choice(place.bases)
    brand = workspace.brand(store.brand)
    sisters = tuple(
        (other, workspace.brand(other.brand))
        for other in workspace.stores
        if other.brand != store.brand and place.language in other.languages
    )
    return Scene(
        store=store,
        brand=brand,
        language=place.language,
        base=base,
        others=tuple(order for order in context.orders[store.id] if order.buyer.email != base.buyer.email),
        sisters=sisters,
        terms=place.terms,
        today=_LAST_DAY - timedelta(days=chance.randrange(_DAYS)),
        ticket_id=str(number),
        chance=chance,
    )


def _samples(name: str, scene: Scene, pair: Pair) -> Iterator[Sample]:
    family = f"cf-{name}-{scene.store.id}-{scene.language}-{scene.ticket_id}"
    change = Change(
        flip=name,
        twin=f"{family}-a",
        before=pair.before,
        after=pair.after,
        goes=pair.goes,
        comes=pair.comes,
        free=pair.free,
        kept=pair.kept,
        outcomes=_moved(pair.twin.target.outcome, pair.flipped.target.outcome),
        verdicts=_moved(pair.twin.target.verdict, pair.flipped.target.verdict),
        elsewhere=pair.elsewhere,
    )
    for sample_id, half, how in ((change.twin, pair.twin, None), (f"{family}-b", pair.flipped, change)):
        yield Sample(
            id=sample_id,
            request=half.request,
            target=half.target,
            orders=half.orders,
            change=how,
            tags=("counterfactual", f"flip:{name}"),
            family=family,
        )


def _moved(before: _Name | None, after: _Name | None) -> tuple[_Name, _Name] | None:
    return None if before is None or after is None or before == after else (before, after)
