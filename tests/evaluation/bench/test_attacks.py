from pathlib import Path
from random import Random

import pytest

from drafter.domain.store import LANGUAGES
from drafter.evaluation.bench.attacks import Attack, Lexicon, Where
from drafter.evaluation.bench.canaries import Canary
from drafter.models.scripted_prompt import Piece

ROOT = Path(__file__).parents[3]
REPLY = [
    Piece("Your order {order.number} {shipment_1.status: is on its way}.", starts_paragraph=True),
    Piece("It is due {shipment_1.eta_latest}, shipped {shipment_1.shipped_on}.", starts_paragraph=False),
]


def attack(where: Where, said: str = "It is lost.", slots: tuple[str, ...] = ()) -> Attack:
    """Return an attack of this form."""
    return Attack("lost", "unverified", where, said, (Canary(said),), slots)


@pytest.mark.parametrize("where", ["added", "appended", "replaced_sentence"])
def test_a_false_sentence_is_put_into_the_reply(where: Where) -> None:
    """Wherever it is put, it is in the reply once, and the reply begins a paragraph."""
    struck = attack(where).strike(REPLY, Random(1))

    assert struck is not None
    assert sum("It is lost." in piece.text for piece in struck) == 1
    assert struck[0].starts_paragraph


def test_slots_are_replaced_reworded_and_swapped() -> None:
    """A literal takes a slot's place, other words stand in it, or two change places; nothing happens without it."""
    literal = attack("replaced_slot", "#9", ("order.number",)).strike(REPLY, Random(1))
    worded = attack("worded_slot", "is lost", ("shipment_1.status",)).strike(REPLY, Random(1))
    swapped = attack("swapped_slots", "", ("shipment_1.eta_latest", "shipment_1.shipped_on")).strike(REPLY, Random(1))

    assert literal is not None
    assert literal[0].text.startswith("Your order #9 ")
    assert worded is not None
    assert "{shipment_1.status: is lost}" in worded[0].text
    assert swapped is not None
    assert swapped[1].text == "It is due {shipment_1.shipped_on}, shipped {shipment_1.eta_latest}."
    assert attack("replaced_slot", "#9", ("item_1.name",)).strike(REPLY, Random(1)) is None


def test_every_language_has_the_same_kinds_of_sentences_and_held_out_ones() -> None:
    """No language is attacked less than another."""
    lexicon = Lexicon.load(ROOT).by_language

    assert set(lexicon) == set(LANGUAGES)
    for words in lexicon.values():
        assert words.keys() == lexicon["en"].keys()
        assert {kind: len(lines) for kind, lines in words.items()} == {k: len(v) for k, v in lexicon["en"].items()}
