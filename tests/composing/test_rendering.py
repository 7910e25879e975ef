from datetime import date

import pytest

from drafter.composing.languages import tongue_for
from drafter.composing.rendering import MissingEvidenceError, Renderer, clean, quantity_of
from drafter.composing.view import Facts, View
from drafter.domain.evidence import Evidence
from drafter.domain.store import Language
from drafter.library.templates import parse_phrasing
from tests.support.playbooks import make_evidence, make_part, make_trace

ITEMS = (
    make_evidence("order.items", "order:W1", "Tent"),
    make_evidence("order.items", "order:W1", "Peg", text="Peg × 3"),
)
SUBJECT = "order:W1"


def say(source: str, *evidence: Evidence, language: Language = "en", form: int = 0) -> str:
    """Return a phrasing's text."""
    part = make_part("wismo_delivered", SUBJECT)
    trace = make_trace(part, evidence=evidence)
    view = View(Facts(trace, "en"), trace, part, main=True, same_order=False)
    renderer = Renderer(tongue_for(language, "US"), form, date(2026, 11, 20), "America/New_York")
    sentences = parse_phrasing(source, language)[form]
    return " ".join("".join(piece.text for piece in renderer.sentence(one, view)) for one in sentences)


def test_lists_name_each_thing_with_its_number() -> None:
    """Several values are joined as the language joins them, quantities written before the name."""
    assert say("You ordered {order.items}.", *ITEMS) == "You ordered Tent and 3 × Peg."
    assert say("{order.items|or}?", *ITEMS, language="de") == "Tent oder 3 × Peg?"


def test_the_options_of_one_thing_are_no_choice() -> None:
    """Size and colour of one jacket are named together, in the reader's language; two offers are joined by `and`."""
    options = [make_evidence("exchange.options", SUBJECT, value) for value in ("L", "navy")]
    offers = [make_evidence("exchange.alternatives", SUBJECT, value) for value in ("L, navy", "M, navy")]

    assert say("({exchange.options})", *options, language="de") == "(Größe L in Dunkelblau)"
    assert say("{exchange.alternatives|or}?", *offers) == "size L in navy or size M in navy?"


@pytest.mark.parametrize(
    ("language", "one", "several", "either"),
    [
        ("en", "size 10", "sizes 8.5 and 10", "size 8.5 or 10"),
        ("de", "Größe 10", "Größe 8.5 und 10", "Größe 8.5 oder 10"),
        ("it", "numero 10", "numeri 8.5 e 10", "numero 8.5 o 10"),
        ("es", "talla 10", "tallas 8.5 y 10", "talla 8.5 o 10"),
        ("fr", "pointure 10", "pointures 8.5 et 10", "pointure 8.5 ou 10"),
        ("zh", "10 码", "8.5 和 10 码", "8.5 或 10 码"),
    ],
)
def test_a_size_is_called_a_size(language: Language, one: str, several: str, either: str) -> None:
    """Also alone and in a list; that of shoes has its own word in some languages."""
    wanted = make_evidence("exchange.options", SUBJECT, "10", text="shoe size: 10")
    offers = [
        make_evidence("exchange.alternatives", SUBJECT, each, text=f"shoe size: {each}") for each in ("8.5", "10")
    ]

    assert say("({exchange.options})", wanted, language=language) == f"({one})"
    assert say("({exchange.alternatives})", *offers, language=language) == f"({several})"
    assert say("({exchange.alternatives|or})", *offers, language=language) == f"({either})"


def test_parcels_with_the_same_thing_are_told_apart() -> None:
    """The size or colour stands behind the name."""
    items = make_evidence("shipment.items", SUBJECT, "Jacket")
    options = make_evidence("shipment.item_options", SUBJECT, "L, navy")

    assert (
        say("The parcel with the {shipment.items}.", items, options) == "The parcel with the Jacket (size L in navy)."
    )
    assert say("The parcel with the {shipment.items}.", items) == "The parcel with the Jacket."


def test_chinese_counts_behind_the_name() -> None:
    """A figure before a name would want a measure word, which depends on the thing."""
    assert say("您买了{order.items}。", *ITEMS, language="zh") == "您买了 Tent 和 Peg ×3。"


def test_two_days_of_one_month_name_it_once() -> None:
    """German leaves the month to the second day; days of two months, or apart from each other, keep theirs."""
    first = make_evidence("shipment.eta_earliest", SUBJECT, "2026-11-21")
    last = make_evidence("shipment.eta_latest", SUBJECT, "2026-11-23")
    later = make_evidence("shipment.eta_latest", SUBJECT, "2026-12-02")
    span = "Zwischen dem {shipment.eta_earliest|plain} und dem {shipment.eta_latest|plain}."

    assert say(span, first, last, language="de") == "Zwischen dem 21. und dem 23. November."
    assert say(span, first, later, language="de") == "Zwischen dem 21. November und dem 2. Dezember."
    assert say("Am {shipment.eta_earliest|plain}, dann {shipment.eta_latest|plain}.", first, last, language="de") == (
        "Am 21. November, dann 23. November."
    )


def test_a_plural_counts_what_is_listed() -> None:
    """Quantities count, small numbers are words, and a sentence begins with a capital."""
    assert say("{order.items|plural: one=# thing; other=# things} left.", *ITEMS) == "Four things left."
    assert say("There is {order.items|plural: one=# thing; other=# things}.", ITEMS[0]) == "There is 1 thing."


def test_a_date_begins_a_sentence_with_a_capital() -> None:
    """A language's own words take a capital at the beginning, names of things stay as they are."""
    day = make_evidence("order.dispatch_by", SUBJECT, "2026-11-24")
    place = make_evidence("order.city", SUBJECT, "'s-Hertogenbosch")

    assert say("{order.dispatch_by|on} it leaves.", day) == "On Tuesday, November 24 it leaves."
    assert say("{order.city} it is.", place) == "'s-Hertogenbosch it is."


def test_outside_text_ends_its_sentence_once() -> None:
    """A full stop is neither doubled nor missing after text from elsewhere."""
    note = make_evidence("order.exception_note", SUBJECT, "We close early.")
    bare = make_evidence("order.exception_note", SUBJECT, "We close early")

    assert say("Note: {order.exception_note}.", note) == "Note: We close early."
    assert say("Note: {order.exception_note}", bare) == "Note: We close early."
    assert say("“{order.exception_note}”", note) == "“We close early.”"


def test_payment_methods_follow_the_address() -> None:
    """A refund's way is worded formally or informally; an unknown method is the original one."""
    card = make_evidence("order.paid_with", SUBJECT, "card")
    other = make_evidence("order.paid_with", SUBJECT, "shells")

    assert say("Geld {order.paid_with|to}", card, language="de") == "Geld auf Ihre Karte"
    assert say("Geld {order.paid_with|to}", card, language="de", form=1) == "Geld auf deine Karte"
    assert say("Money {order.paid_with|to}", other) == "Money to your original payment method"


def test_a_slot_without_evidence_or_words_cannot_be_said() -> None:
    """Nothing is printed in place of a missing value or a status nobody has words for."""
    with pytest.raises(MissingEvidenceError):
        say("{order.city}")
    with pytest.raises(MissingEvidenceError):
        say("{order.status}", make_evidence("order.status", SUBJECT, "wobbly"))


def test_anchored_words_stand_on_evidence() -> None:
    """Words after a colon are printed as written."""
    assert say("It {order.status: is open}.", make_evidence("order.status", SUBJECT, "open")) == "It is open."


def test_cleaning_removes_what_cannot_be_seen() -> None:
    """Direction marks and control characters go, line breaks become spaces unless they are wanted."""
    assert clean("a\u202eb\u200b\n c") == "ab c"
    assert clean("- a \n- b\n", keep_lines=True) == "- a\n- b"
    assert clean("Pourquoi\u00a0?", keep_lines=True) == "Pourquoi\u00a0?"


def test_a_name_that_looks_like_a_quantity_is_one_thing() -> None:
    """Only the text beside the value says how many there are."""
    assert quantity_of(make_evidence("order.items", SUBJECT, "Rope × 9")) == 1
