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

    assert say("({exchange.options})", *options, language="de") == "(L, dunkelblau)"
    assert say("{exchange.alternatives|or}?", *offers) == "size L in navy or size M in navy?"


def test_parcels_with_the_same_thing_are_told_apart() -> None:
    """The size or colour stands behind the name."""
    items = make_evidence("shipment.items", SUBJECT, "Jacket")
    options = make_evidence("shipment.item_options", SUBJECT, "L, navy")

    assert (
        say("The parcel with the {shipment.items}.", items, options) == "The parcel with the Jacket (size L in navy)."
    )
    assert say("The parcel with the {shipment.items}.", items) == "The parcel with the Jacket."


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


def test_a_name_that_looks_like_a_quantity_is_one_thing() -> None:
    """Only the text beside the value says how many there are."""
    assert quantity_of(make_evidence("order.items", SUBJECT, "Rope × 9")) == 1
