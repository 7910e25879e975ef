import pytest

from drafter.domain.dataset import Target
from drafter.domain.store import Language
from drafter.evaluation.scorers.language import score
from tests.support.scored import RIGHT, make_case, make_draft, told, values

TEXTS: dict[Language, str] = {
    "en": "Hi Ada,\n\nYour order #10421 is on its way with UPS and should be with you on Monday.",
    "de": "Guten Tag Petra,\n\nIhre Bestellung 100000413 ist mit DHL unterwegs und soll am Dienstag bei Ihnen sein.",
    "it": "Buongiorno Elena,\n\nil pacco del Suo ordine 5513 è in viaggio con BRT e dovrebbe arrivare entro lunedì.",
    "es": "Hola, Luis:\n\nEl paquete de tu pedido #10429 está en camino con UPS y debería llegarte el lunes.",
    "fr": "Bonjour Claire,\n\nle colis de votre commande HB-20450 est en route avec DPD et devrait arriver lundi.",
    "zh": "王小雨，您好，您的订单 576428190340517221 正在运输途中，由 Royal Mail 承运，预计周一送到。",
}


@pytest.mark.parametrize("language", list(TEXTS))
def test_a_text_in_its_own_language_passes(language: Language) -> None:
    """Names of products, places and carriers in another script change nothing."""
    found = values(score(make_case(make_draft(TEXTS[language], language), Target(language=language))))
    assert set(found.values()) <= {1.0, None}
    assert found["language.target"] == 1


@pytest.mark.parametrize("written", list(TEXTS))
@pytest.mark.parametrize("language", list(TEXTS))
def test_a_text_in_another_language_is_found_whatever_its_label(language: Language, written: Language) -> None:
    """The words or the script give it away."""
    found = values(score(make_case(make_draft(TEXTS[written], language), Target(language=language))))
    wrong = found["language.words"] == 0 or found["language.script"] == 0
    assert wrong == (language != written)


@pytest.mark.parametrize(("language", "other"), [("en", "de"), ("de", "it"), ("zh", "en"), ("es", "zh"), ("fr", "es")])
def test_one_sentence_in_another_language_is_found(language: Language, other: Language) -> None:
    """A text that is right but for one sentence tells which."""
    strange = TEXTS[other].rpartition("\n")[2]
    scores = list(score(make_case(make_draft(f"{TEXTS[language]}\n\n{strange}", language), Target(language=language))))
    assert values(scores)["language.sentences"] == 0
    assert told(scores, "language.sentences").startswith(f"{other}:")


def test_a_quote_may_be_in_another_language() -> None:
    """A shop's notice is quoted as it was published."""
    quoted = f"{TEXTS['de']}\n\nDort steht: “Royal Mail staff are on strike this week and parcels are late.”"
    found = values(score(make_case(make_draft(quoted, "de"), Target(language="de"))))
    assert found["language.sentences"] == 1


def test_a_wrong_label_is_told() -> None:
    """The draft's own word for its language must be the target's; without one it is unscored."""
    assert told(score(make_case(make_draft(RIGHT), Target(language="es"))), "language.target") == "en instead of es"
    assert values(score(make_case(make_draft(RIGHT))))["language.target"] is None
