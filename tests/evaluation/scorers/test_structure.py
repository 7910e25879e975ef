import pytest

from drafter.domain.store import Language
from drafter.evaluation.scorers.structure import score
from tests.support.scored import RIGHT, make_case, make_draft, told, values

BODY = "your order is on its way and will be with you on Monday."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (RIGHT, "en"),
        ("Guten Tag,\n\ndas Paket ist da.\n\nMit freundlichen Grüßen\nIhr Team", "de"),
        ("Hola, Luis:\n\nEl pedido llegó.\n\nUn saludo,\nEl equipo", "es"),
        ("Bonjour,\n\nle colis est là.\n\nÀ bientôt,\nL’équipe", "fr"),
        ("王小雨，您好：\n\n包裹已签收。\n\n祝好\nHarbor 团队", "zh"),
    ],
)
def test_a_letter_has_a_greeting_and_a_closing(text: str, language: Language) -> None:
    """In every language, with or without a name."""
    found = values(score(make_case(make_draft(text, language))))
    assert found["structure.greeting"] == found["structure.closing"] == found["structure.placeholder"] == 1


def test_a_letter_without_them_is_found_and_a_chat_needs_no_closing() -> None:
    """A text that begins or ends with a sentence is no letter."""
    found = values(score(make_case(make_draft(f"{BODY}\n\n{BODY}"))))
    assert found["structure.greeting"] == found["structure.closing"] == 0
    assert values(score(make_case(make_draft(f"Hi, {BODY}"), channel="chat")))["structure.closing"] is None


@pytest.mark.parametrize(
    ("verdict", "language", "text", "value"),
    [
        ("ask", "en", "Which order is it about?", 1),
        ("ask", "en", "We'll look into it.", 0),
        ("ask", "de", "Dafür brauchen wir als Antwort die Adresse.", 1),
        ("ask", "de", "Die Bestellung ist noch nicht verschickt.", 0),
        ("ask", "zh", "请发一下订单号。", 1),
        ("handoff", "it", "Se ne occupa una persona del team e Le scriverà domani.", 1),
        ("handoff", "it", "Il messaggio è arrivato.", 0),
        ("allow", "fr", "Oui, vous pouvez renvoyer la veste jusqu’au 21 novembre.", 0),
        ("allow", "fr", "Un simple oui suffit, et nous vous enverrons l’étiquette.", 1),
        ("allow", "es", "Sí, se puede devolver.", 0),
        ("allow", "es", "Respóndenos que sí.", 1),
        ("inform", "en", "It was delivered.", None),
    ],
)
def test_a_reply_that_asks_offers_or_hands_over_says_what_is_next(
    verdict: str, language: Language, text: str, value: float | None
) -> None:
    """A question where something is needed, a promise where a person takes over, either where something is allowed."""
    draft = make_draft(text, language, verdict=verdict)
    assert values(score(make_case(draft)))["structure.next_step"] == value


@pytest.mark.parametrize("left", ["{{ name }}", "[name]", "[订单号]", "{order_number}", "TODO", "<first name>", "____"])
def test_what_was_to_be_filled_in_is_a_guard(left: str) -> None:
    """Signs of a template never reach a customer."""
    scores = {one.name: one for one in score(make_case(make_draft(f"Hi {left},\n\n{BODY}")))}
    assert scores["structure.placeholder"].kind == "guard"
    assert left in scores["structure.placeholder"].why


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Follow it under QP331265774GB.", 1),
        ("Paid with WeChat Pay on 2026-11-18, £1,299.00.", 1),
        ("See https://x.example.com/a", 0),
        ("See www.x.example", 0),
        ("See lumen-lights.de for more", 0),
        ("Write to a@b.example", 0),
        ("Call +49 30 555 01 99", 0),
        ("加微信联系我们", 0),
    ],
)
def test_marketplaces_allow_no_links_or_contacts(text: str, value: float) -> None:
    """Tracking numbers, dates and amounts are none."""
    assert values(score(make_case(make_draft(text), store="lumen-ebay")))["structure.links"] == value


def test_a_shop_of_ones_own_may_send_links() -> None:
    """There the guard does not apply."""
    assert told(score(make_case(make_draft("See https://x.example"))), "structure.links") == "the store may send links"
