import pytest

from drafter.domain.store import Language
from drafter.domain.versions import is_measure, named_values, names_other_measure, without_names

_PERSONS = ("2-person", "3-person")
_HAN_PERSONS = ("双人", "三人")


@pytest.mark.parametrize(
    ("text", "values", "language", "named"),
    [
        pytest.param("the 3 person footprint", _PERSONS, "en", {"3-person"}, id="persons"),
        pytest.param("a 3-man tent", _PERSONS, "en", {"3-person"}, id="man"),
        pytest.param("für drei Personen", _PERSONS, "de", {"3-person"}, id="number-word"),
        pytest.param("tente 3 places", _PERSONS, "fr", {"3-person"}, id="places"),
        pytest.param("para 3 plazas", _PERSONS, "es", {"3-person"}, id="plazas"),
        pytest.param("Halo三人帐篷", _HAN_PERSONS, "zh", {"三人"}, id="chinese"),
        pytest.param("die 2-Meter-Schiene", ("1 m", "2 m"), "de", {"2 m"}, id="metres"),
        pytest.param("40厘米的", ("30 cm", "40 cm"), "zh", {"40 cm"}, id="chinese-centimetres"),
        pytest.param("quella nera", ("nero", "bianco"), "it", {"nero"}, id="inflected-colour"),
        pytest.param("自然色的", ("natural", "grey"), "zh", {"natural"}, id="colour-of-an-english-card"),
        pytest.param("una colchoneta ancha", ("Regular", "Wide"), "es", {"Wide"}, id="shape"),
        pytest.param("Moraine 9.5 there?", ("9", "9.5"), "en", {"9.5"}, id="number-beside-the-name"),
        pytest.param("I need 9 of the Moraine", ("9", "9.5"), "en", set(), id="number-elsewhere"),
        pytest.param("is it there?", _PERSONS, "en", set(), id="nothing"),
    ],
)
def test_a_version_is_named_in_any_words(
    text: str, values: tuple[str, ...], language: Language, named: set[str]
) -> None:
    """Units, number words and colours count in the customer's language, whatever the card says."""
    assert named_values(text, values, language, "Moraine Hiking Boots") == named


@pytest.mark.parametrize(
    ("text", "values", "other"),
    [
        ("Halo for 4 persons", _PERSONS, True),
        ("the 80 cm one", ("40 cm", "60 cm"), True),
        ("the 60cm one", ("40 cm", "60 cm"), False),
        ("my ceiling is 240 cm high", ("40 cm", "60 cm"), False),
        ("in red", ("40 cm", "60 cm"), False),
    ],
)
def test_a_measure_that_no_version_has_is_noticed(text: str, values: tuple[str, ...], other: bool) -> None:  # noqa: FBT001
    """What is far from all of them measures something else."""
    assert names_other_measure(text, values) is other


def test_measures_are_told_from_sizes() -> None:
    """A lampshade has a measure, a jacket a size."""
    assert is_measure("40 cm")
    assert not is_measure("XL")


@pytest.mark.parametrize(
    ("text", "requester", "left"),
    [
        ("Quel est le prix ?\nNadine Blanc", "Nadine Blanc", "Quel est le prix ?"),
        ("Guten Tag Frau Weiß, gibt es sie in grau?", "", "gibt es sie in grau?"),
        ("hola Rosa, lo hay en negro?", "", "lo hay en negro?"),
        ("Is it there?\nR. White", "", "Is it there?"),
        ("Gibt es die Lund?\nIn Weiß?", "", "Gibt es die Lund?\nIn Weiß?"),
    ],
)
def test_names_of_people_are_no_colours(text: str, requester: str, left: str) -> None:
    """Greeting, title and signature go; what is asked stays."""
    assert without_names(text, requester).strip() == left
