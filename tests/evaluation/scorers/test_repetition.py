import pytest

from drafter.domain.composition import Citation
from drafter.domain.store import Language
from drafter.evaluation.scorers.repetition import score
from tests.support.scored import RIGHT, make_case, make_draft, make_evidence, values

PARCEL = "The parcel with the {} is on its way with UPS."


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("It left us on Monday. We are sorry. It left us on monday!", "en", "sentence"),
        ("包裹已于周一发出了。请稍候。包裹已于周一发出了！", "zh", "sentence"),
        ("Hi,\n\nIt left us on Monday\n\nHere:\n\nit left us on Monday", "en", "paragraph"),
        (" ".join(PARCEL.format(thing) for thing in ("jacket", "tent", "stove")), "en", "phrase"),
        ("".join(f"请您放心我们会一直{it}。" for it in ("查找", "跟进", "处理")), "zh", "phrase"),
    ],
)
def test_what_is_said_again_is_found(text: str, language: Language, name: str) -> None:
    """A sentence or paragraph twice, a run of words three times."""
    assert values(score(make_case(make_draft(text, language))))[f"repetition.{name}"] == 0


def test_a_usual_reply_repeats_nothing() -> None:
    """Names of a carrier or an order may come again."""
    assert set(values(score(make_case(make_draft(RIGHT)))).values()) == {1.0}


def test_each_parcel_may_have_its_own_sentence() -> None:
    """Three parcels on the same way need the same words thrice."""
    text = " ".join(PARCEL.format(thing) for thing in ("jacket", "tent", "stove"))
    evidence = tuple(make_evidence(n, "shipment.carrier", "UPS", "carrier", f"shipment:1/{n}") for n in range(3))
    citations = tuple(Citation(start=n, end=n + 1, evidence=f"e{n}") for n in range(3))
    draft = make_draft(text, evidence=evidence, citations=citations)
    assert values(score(make_case(draft)))["repetition.phrase"] == 1
