"""What a model may say in prose of its own, and what it may not."""

import pytest

from drafter.domain.composition import Citation, Composition
from drafter.domain.store import Language
from drafter.evaluation.bench.situations import BRANDS, situations
from drafter.verification.verifier import Verifier


def _checks(language: Language, situation: str, text: str, *, shown: str = "") -> set[str]:
    trace = situations(language)[situation]
    at = text.find(shown) if shown else -1
    status = next(one.id for one in trace.evidence if one.name == "shipment.status")
    citations = (Citation(start=at, end=at + len(shown), evidence=status),) if at >= 0 else ()
    composition = Composition(language=language, subject="", text=text, citations=citations, writer="model")
    return {finding.check for finding in Verifier({}, BRANDS, {}).verify(composition, trace)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We asked the driver to ring the bell."),
        ("en", "The truck broke down near the depot."),
        ("en", "A handling fee applies to every order."),
        ("en", "You'll have it in time for your trip."),
        ("de", "Der Fahrer hat es beim Hausmeister gelassen."),
        ("de", "Unser Lieferant hatte einen Brand."),
        ("de", "Für jede Änderung fällt eine Gebühr an."),
        ("de", "Wir haben das Lager um Eile gebeten."),
        ("zh", "快递员把包裹放在楼下了。"),
        ("zh", "是仓库贴错了标签。"),
        ("zh", "取件要带身份证。"),
        ("zh", "我们已经备注了提前打电话。"),
    ],
)
def test_a_claim_without_a_value_is_found(language: Language, text: str) -> None:
    """A sentence of its own that claims something and shows no value keeps a model's draft back."""
    assert "claims.model" in _checks(language, "in_transit", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thanks for your patience."),
        ("en", "That's frustrating, and we're sorry."),
        ("en", "Could you send us a photo of the label?"),
        ("en", "If anything is unclear, just reply and we'll look into it."),
        ("en", "You don't need to do anything for now."),
        ("de", "Vielen Dank für Ihre Geduld."),
        ("de", "Das ist ärgerlich, und es tut uns leid."),
        ("de", "Falls etwas offenbleibt, schreiben Sie uns einfach."),
        ("de", "Sie müssen vorerst nichts tun."),
        ("zh", "让您久等了，很抱歉。"),
        ("zh", "麻烦您回复一下订单号。"),
        ("zh", "如果有其他问题，请随时联系我们。"),
    ],
)
def test_thanks_regret_and_requests_are_plain(language: Language, text: str) -> None:
    """What a good reply says between its values claims nothing."""
    assert "claims.model" not in _checks(language, "in_transit", text)


def test_a_sentence_with_a_value_stands_on_it() -> None:
    """A claim that a value shows is that value's, and other checks read it."""
    text = "The parcel is on its way with the courier."
    assert "claims.model" in _checks("en", "in_transit", text)
    assert "claims.model" not in _checks("en", "in_transit", text, shown="on its way")


def test_a_promise_beside_a_value_is_found() -> None:
    """What we will do is held against what we do, even in a sentence that shows a value."""
    text = "It is on its way, and we'll call you tonight."
    assert "claims.model" in _checks("en", "in_transit", text, shown="on its way")


def test_the_composers_own_draft_is_not_asked() -> None:
    """A draft of the composer's says what the playbook says; this check is for models."""
    composition = Composition(language="en", subject="", text="The truck broke down near the depot.")
    found = Verifier({}, BRANDS, {}).verify(composition, situations("en")["in_transit"])
    assert "claims.model" not in {finding.check for finding in found}


def test_a_value_does_not_vouch_for_what_a_semicolon_sets_apart() -> None:
    """A claim beside a value, but set apart from it, is one of its own."""
    text = "The parcel is on its way; the truck broke down near the depot."
    assert "claims.model" in _checks("en", "in_transit", text, shown="on its way")


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "The parcel is on its way, and you get a refund too.", "on its way"),
        ("en", "The driver took the wrong truck, and it is on its way.", "on its way"),
        ("de", "Das Paket ist unterwegs, und unser Lieferant hatte einen Brand.", "unterwegs"),
        ("de", "Unser Lieferant hatte einen Brand, und das Paket ist unterwegs.", "unterwegs"),
        ("zh", "包裹正在运输途中，取件要带身份证。", "正在运输途中"),
        ("zh", "取件要带身份证，包裹正在运输途中。", "正在运输途中"),
    ],
)
def test_a_value_does_not_vouch_for_the_clause_beside_it(language: Language, text: str, shown: str) -> None:
    """A claim joined to a sentence with a value by a comma is found after it and before it."""
    assert "claims.model" in _checks(language, "in_transit", text, shown=shown)


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "Found your parcel: it is on its way, which you can watch for yourself.", "on its way"),
        ("en", "As you can see, it is on its way, so you don't need to do anything.", "on its way"),
        ("de", "Wie gewünscht haben wir nachgesehen: Es ist unterwegs, und Sie müssen nichts tun.", "unterwegs"),
        ("de", "Dass Sie nachfragen, verstehen wir gut, es ist unterwegs.", "unterwegs"),
        ("zh", "刚看了物流，包裹正在运输途中，您可以随时查物流。", "正在运输途中"),
    ],
)
def test_what_stands_beside_a_value_may_be_plain(language: Language, text: str, shown: str) -> None:
    """What tells of a thing named before, thanks, or asks, may stand before and after a value."""
    assert "claims.model" not in _checks(language, "in_transit", text, shown=shown)
