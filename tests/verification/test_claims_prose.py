"""What a model says in Italian, Spanish and French beside the values it was given."""

import pytest

from drafter.domain.composition import Composition
from drafter.domain.store import Language
from drafter.evaluation.bench.situations import BRANDS, situations
from drafter.verification.verifier import Verifier


def _blocked(language: Language, situation: str, text: str, *, writer: str = "model") -> set[str]:
    composition = Composition.model_validate(
        {"language": language, "subject": "", "text": text, "citations": (), "writer": writer}
    )
    found = Verifier({}, BRANDS, {}).verify(composition, situations(language)[situation])
    return {one.check for one in found if one.severity == "block"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "È colpa di uno sciopero."),
        ("it", "Al furgone c'è stato un guasto."),
        ("es", "Ha sido por una huelga."),
        ("es", "Se debe a una avería del camión."),
        ("fr", "Le retard vient d'une grève."),
        ("fr", "Un camion est tombé en panne."),
    ],
)
def test_a_model_names_no_cause(language: Language, text: str) -> None:
    """A cause that no evidence gives is blocked in a model's text."""
    assert "claims.prose" in _blocked(language, "in_transit", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Accettiamo solo resi nella confezione originale."),
        ("es", "Sin la caja original no hay reembolso."),
        ("fr", "Seuls les articles dans leur emballage d'origine sont acceptés."),
    ],
)
def test_a_model_makes_no_rules(language: Language, text: str) -> None:
    """A rule of the shop that no clause gives is blocked in a model's text."""
    assert "claims.prose" in _blocked(language, "return_ok", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Abbiamo sollecitato il corriere."),
        ("es", "Hemos hablado con su vecina."),
        ("fr", "Nous avons demandé une livraison rapide."),
    ],
)
def test_a_model_has_done_nothing_by_itself(language: Language, text: str) -> None:
    """What a model says we have done, where no value shows it, is blocked."""
    assert _blocked(language, "in_transit", text) & {"claims.prose", "claims.done", "claims.by_us"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Se preferisce può ancora annullare l'ordine."),
        ("es", "Todavía puede cancelar el pedido."),
        ("fr", "Vous pouvez encore annuler la commande."),
    ],
)
def test_a_model_offers_nothing_undecided(language: Language, text: str) -> None:
    """Leave to cancel that is decided nowhere is blocked in a model's text."""
    assert "claims.prose" in _blocked(language, "in_transit", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Capiamo bene che l'attesa sia spiacevole. Ci scriva pure se Le resta un dubbio."),
        ("es", "Entendemos que la espera sea molesta. Escríbanos si le queda alguna duda."),
        ("fr", "Nous comprenons que l'attente soit désagréable. Écrivez-nous s'il vous reste un doute."),
    ],
)
def test_regret_and_requests_pass(language: Language, text: str) -> None:
    """What claims nothing needs no value beside it."""
    assert not _blocked(language, "in_transit", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Il termine è scaduto."),
        ("es", "El plazo ya ha vencido."),
        ("fr", "Le délai est dépassé."),
    ],
)
def test_a_time_limit_still_open_has_not_passed(language: Language, text: str) -> None:
    """To say that the time is over refuses what is allowed, whatever the sentence calls it."""
    assert "verdict" in _blocked(language, "return_ok", text)


def test_contact_is_the_composers_to_promise() -> None:
    """A call is promised by an outcome's own words, never by a model."""
    text = "La richiameremo appena sappiamo qualcosa."
    assert "promises" in _blocked("it", "in_transit", text)
    assert "promises" not in _blocked("it", "in_transit", text, writer="composer")
