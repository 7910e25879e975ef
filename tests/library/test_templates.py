import pytest

from drafter.domain.playbook import Anchor, Plural, Show, Words
from drafter.library.templates import TemplateError, address, parse_phrasing


def test_a_phrasing_becomes_sentences_of_segments() -> None:
    """Words, shown values, anchored words and plurals stay in order, sentence by sentence."""
    formal, informal = parse_phrasing(
        "It {shipment.status: left us} {shipment.shipped_on|on}. {shipment.items|plural: one=It; other=They} weighs.",
        "en",
    )

    assert formal == informal
    assert formal == (
        (Words("It "), Anchor("shipment.status", "left us"), Words(" "), Show("shipment.shipped_on", "on"), Words(".")),
        (Plural("shipment.items", (("one", "It"), ("other", "They"))), Words(" weighs.")),
    )


def test_address_forms_give_two_readings() -> None:
    """`[formal|informal]` is resolved around and inside slots, and a bar inside a slot does not divide it."""
    formal, informal = parse_phrasing("[Sie haben {order.total}|du hast {order.total}] {order.paid_with|to}.", "de")

    assert formal[0][0] == Words("Sie haben ")
    assert informal[0][0] == Words("du hast ")
    assert formal[0][1:] == informal[0][1:]
    assert address("[a {shipment.eta_latest|on}|b]", 0) == "a {shipment.eta_latest|on}"


@pytest.mark.parametrize(
    ("source", "language", "count"),
    [
        ("One. Two? Three.", "en", 3),
        ("Das ist z. B. so. Und das auch.", "de", 2),
        ("一句。两句？“三句。”四句。", "zh", 4),
        ("Er sagt: “Ja.” Dann geht er.", "de", 2),
    ],
)
def test_sentences_end_where_a_reader_sees_them_end(source: str, language: str, count: int) -> None:
    """Sentence ends are found in each script, abbreviations are not taken for one."""
    formal, _ = parse_phrasing(source, language)  # type: ignore[arg-type]  # the parameters are languages

    assert len(formal) == count


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "empty phrasing"),
        ("one\ntwo", "line break"),
        ("{order.nummber}", "did you mean 'order.number'"),
        ("{order.number", "without its partner"),
        ("[one|two|three]", "3 forms"),
        ("[only]", "1 forms"),
        ("one ] two", "without its \\["),
        ("[one", "without its \\]"),
        ("{order.total|on}", "no filter 'on'"),
        ("{order.total|plural: one=a; other=b}", "cannot be counted"),
        ("{order.shipment_count|plural: other=b}", "one=…; other=…"),
        ("{shipment.status: }", "no words"),
        ("You have 30 days", "figure '3'"),
        ("{shipment.status: on day 2}", "figure '2'"),
        ("Great news!", "exclamation"),
    ],
)
def test_what_a_phrasing_cannot_hold_is_refused_with_advice(source: str, message: str) -> None:
    """Unknown slots and filters, broken brackets, typed figures and exclamation marks are errors."""
    with pytest.raises(TemplateError, match=message):
        parse_phrasing(source, "en")


def test_chinese_needs_no_singular() -> None:
    """A plural in Chinese has one form."""
    formal, _ = parse_phrasing("{order.shipment_count|plural: other=# 个包裹}", "zh")

    assert formal == ((Plural("order.shipment_count", (("other", "# 个包裹"),)),),)
