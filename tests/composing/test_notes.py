"""The merchant's notes on an order, in the words of the demo's playbook."""

import pytest

from drafter.domain.evidence import Evidence
from drafter.domain.store import LANGUAGES, Brand, Language
from tests.support.asking import demo_composer
from tests.support.playbooks import make_evidence, make_part, make_trace

ORDER, POLICY = "order:W1", "policy:contact"
NOTE = "Die Ausführung in Messing wird gerade nachgefertigt."
HELD = (
    make_evidence("order.number", ORDER, "W1"),
    make_evidence("order.fulfillment_status", ORDER, "on_hold"),
    make_evidence("policy.response_time", POLICY, "1 business_day"),
)
CHECKED = {
    "en": "check what is holding it up",
    "de": "prüft, was noch fehlt",
    "it": "che cosa serve per sbloccarlo",
    "es": "qué hace falta",
    "fr": "ce qui la bloque",
    "zh": "核实怎样才能继续处理",
}


def held(language: Language, *evidence: Evidence) -> str:
    """Return the reply about an order on hold."""
    part = make_part("on_hold", ORDER, scope=(POLICY,))
    trace = make_trace(
        part,
        evidence=(*HELD, *evidence),
        store={"languages": LANGUAGES},
        understood={"language": language},
    )
    brand = trace.context.model_copy(update={"brand": Brand(id="harbor", name="Harbor")})
    return demo_composer().compose(trace.model_copy(update={"context": brand})).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_that_tells_the_cause_is_not_followed_by_a_search_for_it(language: Language) -> None:
    """A colleague then looks when it goes on, not why it stopped."""
    assert CHECKED[language] in held(language)
    assert CHECKED[language] not in held(language, make_evidence("order.customer_note", ORDER, NOTE))


@pytest.mark.parametrize(
    ("language", "named"),
    [("en", "in German"), ("it", "in tedesco"), ("es", "en alemán"), ("fr", "en allemand"), ("zh", "德语备注")],
)
@pytest.mark.parametrize("slot", ["order.customer_note", "order.exception_note"])
def test_a_note_in_another_language_says_which(slot: str, language: Language, named: str) -> None:
    """It is quoted as the merchant wrote it."""
    note = make_evidence(slot, ORDER, NOTE)

    assert named not in held(language, note)
    text = held(language, note, make_evidence(f"{slot}_language", ORDER, "de"))
    assert NOTE in text
    assert named.replace("备注", "通知" if slot == "order.exception_note" else "备注") in text
