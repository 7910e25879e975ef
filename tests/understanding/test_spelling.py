import pytest

from drafter.domain.store import Language
from drafter.understanding.folding import fold
from drafter.understanding.spelling import mend


@pytest.mark.parametrize(
    ("language", "written", "meant"),
    [
        ("en", "wher is my ordr", "where is my order"),
        ("en", "I want to retrun it, cnacel teh rest", "I want to return it, cancel teh rest"),
        ("en", "recieved a damadged pacel", "received a damadged parcel"),
        ("de", "meine Bestelung ist noch nicht da", "meine Bestellung ist noch nicht da"),
        ("it", "rimborzo del mio ordne", "rimborzo del mio ordine"),
        ("es", "quiero devolber mi pedio", "quiero devolver mi pedido"),
        ("fr", "anuler ma comande", "annuler ma commande"),
        ("zh", "我的订单到哪了", "我的订单到哪了"),
    ],
)
def test_a_slip_is_mended(language: Language, written: str, meant: str) -> None:
    """One slip in a word that matters is read as the word; any other word stays as it is."""
    assert mend(fold(written, language), language) == fold(meant, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I shopped here before and received an older version"),
        ("es", "No he podido entrar"),
        ("fr", "La fracture du pied de lampe"),
        ("de", "Ich habe Sendungen und Bestellungen verwechselt"),
        ("it", "Gli ordini e le consegne"),
    ],
)
def test_what_is_a_word_of_its_own_stays(language: Language, text: str) -> None:
    """A real word that is one letter from another is not changed."""
    assert mend(fold(text, language), language) == fold(text, language)
