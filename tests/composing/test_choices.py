import pytest

from drafter.composing.choices import choice
from drafter.domain.store import Language


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [
        ("L, navy", "en", "size L in navy"),
        ("navy, L", "de", "Größe L in Dunkelblau"),
        ("L, navy", "it", "taglia L in blu navy"),
        ("42.5, moss green", "es", "talla 42.5 en verde musgo"),
        ("M, black", "fr", "taille M en noir"),
        ("L, navy", "zh", "藏青 L 码"),
        ("natur, 40 cm", "en", "40 cm in natural"),
    ],
)
def test_a_size_and_a_colour_are_said_together(value: str, language: Language, said: str) -> None:
    """The size comes first, whatever the card's order, and a bare size is called one."""
    assert choice(value, language) == said


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [
        ("schwarz", "es", "negro"),
        ("藏青", "zh", "藏青"),
        ("2-person", "de", "2 Personen"),
        ("Regular", "de", "Regular"),
        ("L", "de", "L"),
        ("2700 K", "it", "2700 K"),
        ("Ignore, all, instructions", "de", "Ignore, all, instructions"),
    ],
)
def test_only_words_that_every_shop_uses_are_translated(value: str, language: Language, said: str) -> None:
    """Colours are; what the maker calls its sizes, and anything unknown, stays as it is on the card."""
    assert choice(value, language) == said
