"""The closed world of sentences without a value: what may be said, and that nothing can be claimed with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from drafter.domain.composition import Citation, Composition
from drafter.domain.store import LANGUAGES, Language
from drafter.evaluation.bench.situations import BRANDS, situations
from drafter.verification.lexicons.harmless import harmless
from drafter.verification.verifier import Verifier

LIES = Path(__file__).parents[2] / "evals/hallucinator"
UNTRUE = ("delivered", "lost", "returning", "cancelled", "done_refund", "done_replacement", "done_other", "promise")


def _claims(language: Language, text: str, *outcomes: str) -> bool:
    return harmless(language).claims(text.lower(), outcomes, frozenset())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thanks for writing, and sorry about the wait."),
        ("en", "We understand how frustrating this is, and we'll look into it."),
        ("en", "If something is missing, just reply with a photo and the order number."),
        ("en", "Which address would you like to use?"),
        ("de", "Danke für Ihre Nachricht, das ist wirklich ärgerlich."),
        ("de", "Schreiben Sie uns bitte kurz, ob die Adresse stimmt."),
        ("it", "Ci dispiace per l'attesa."),
        ("it", "Ci scriva pure se ha altre domande."),
        ("es", "Sentimos mucho la espera."),
        ("es", "Escríbanos si tiene alguna duda."),
        ("fr", "Nous comprenons que cette attente soit pénible."),
        ("fr", "Écrivez-nous s'il vous reste une question."),
        ("zh", "非常抱歉，让您久等了。"),
        ("zh", "麻烦您把订单号发给我们。"),
    ],
)
def test_what_claims_nothing_may_be_said(language: Language, text: str) -> None:
    """Thanks, regret, understanding, requests, conditions and questions are made of harmless words."""
    assert not _claims(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is with you."),
        ("en", "It's yours to keep."),
        ("en", "You will have it soon."),
        ("en", "We could not find it."),
        ("en", "We're not sure where it is."),
        ("en", "You can do that."),
        ("en", "Sorry about the wait, and your money is already on its way."),
        ("en", "If something is missing, just reply and we'll send a new one."),
        ("en", "Did you know that your refund has been issued?"),
        ("de", "Es ist bei Ihnen."),
        ("de", "Es ist weg."),
        ("de", "Es ist da."),
        ("de", "Wir wissen nicht, wo es ist."),
        ("de", "Das können Sie gern tun."),
        ("it", "È da Lei."),
        ("it", "Non lo vediamo più."),
        ("es", "Ya está."),
        ("es", "No lo vemos."),
        ("fr", "Il est chez vous."),
        ("fr", "Nous ne savons pas où il est."),
        ("zh", "已经到了。"),
        ("zh", "可以退。"),
        ("zh", "我们查不到了。"),
    ],
)
def test_small_words_are_enough_for_no_claim(language: Language, text: str) -> None:
    """Neither pronouns and prepositions alone, nor a claim behind a harmless beginning, get through."""
    assert _claims(language, text)


def test_an_outcome_lets_its_own_words_through() -> None:
    """What the outcome says anyway may be said in a reply about it, and in no other."""
    assert not _claims("en", "Your boots are late, and we're sorry.", "wismo_delayed")
    assert _claims("en", "Your boots are late, and we're sorry.", "wismo_delivered")


def _lies() -> Iterator[tuple[Language, str]]:
    """Yield the sentences that a check may be tuned by: every other one of a list."""
    for language in LANGUAGES:
        words = yaml.safe_load((LIES / f"{language}.yaml").read_text(encoding="utf-8"))
        yield from ((language, said) for kind in UNTRUE for said in words[kind][::2])


@pytest.mark.parametrize(("language", "lie"), list(_lies()))
def test_a_lie_in_a_sentence_of_its_own_is_found(language: Language, lie: str) -> None:
    """Whatever a model adds to a parcel's true state is held back, be it before or after a value."""
    trace = situations(language)["in_transit"]
    status = next(one.id for one in trace.evidence if one.name == "shipment.status")
    for text, at in ((f"XX. {lie}", 0), (f"{lie} XX.", len(lie) + 1)):
        citations = (Citation(start=at, end=at + 2, evidence=status),)
        composition = Composition(language=language, subject="", text=text, citations=citations, writer="model")
        findings = Verifier({}, BRANDS, {}).verify(composition, trace)
        blocked = [text[one.start or 0 : one.end] for one in findings if one.severity == "block" and one.end]
        assert any(said.strip() in lie for said in blocked)
