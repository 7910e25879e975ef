"""Flips of where and in which language the same ticket is answered."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from babel.dates import format_date

from drafter.domain.store import Language
from drafter.evaluation.generators.flips.changing import renumbered, with_ticket
from drafter.evaluation.generators.flips.pairs import Pair
from drafter.evaluation.generators.flips.scene import Flip, Scene


def brand(scene: Scene) -> Pair | None:
    """The same ticket to a store of another brand: who signs changes, the facts stay."""
    if not scene.sisters:
        return None
    store, other = scene.chance.choice(scene.sisters)
    number = f"{store.order_prefix}20917" if store.order_prefix else scene.number
    order = renumbered(scene.sent(), number)
    here, there = (
        with_ticket(scene.ask("wismo", number=number, store=each), channel="email") for each in (None, store)
    )
    return Pair(
        scene.half(here, order, "wismo_in_transit"),
        scene.half(there, order, "wismo_in_transit"),
        "values",
        before=(scene.brand.name,),
        after=(other.name,),
        kept=(
            number,
            scene.parcel.carrier or "",
            scene.parcel.tracking_number or "",
            *scene.spelt(scene.day(3)),
            scene.called,
        ),
        free=_in_either(scene, scene),
    )


def language(scene: Scene) -> Pair | None:
    """The same ticket in another language of the store: every value stays."""
    others = [each for each in scene.store.languages if each != scene.language]
    if not others:
        return None
    elsewhere = replace(scene, language=scene.chance.choice(others))
    order = scene.sent()
    due = scene.day(3)
    return Pair(
        scene.half(scene.ask("wismo"), order, "wismo_in_transit"),
        elsewhere.half(elsewhere.ask("wismo"), order, "wismo_in_transit"),
        "values",
        before=(_weekday(due, scene.language),),
        after=(_weekday(due, elsewhere.language),),
        kept=(scene.number, scene.parcel.carrier or "", scene.parcel.tracking_number or "", scene.called),
        free=_in_either(scene, elsewhere),
    )


def _in_either(scene: Scene, elsewhere: Scene) -> tuple[str, ...]:
    """Return what a text may or may not tell as it likes: the parcel's days, in either language, and its link."""
    days = [scene.day(ahead) for ahead in (-3, -1, 3)]
    link = (scene.parcel.tracking_url,) if scene.parcel.tracking_url else ()
    return (*dict.fromkeys((*scene.spelt(*days), *elsewhere.spelt(*days))), *link)


def _weekday(day: date, language: Language) -> str:
    """Return a weekday's name; unlike a date, no two of the languages share it."""
    name = format_date(day, "EEEE", locale=language)
    return f"{name}|{name.replace('星期', '周')}"


SETTING_FLIPS: Mapping[str, Flip] = {"brand": brand, "language": language}
