from pathlib import Path

import pytest

from drafter.composing.composer import Composer
from drafter.composing.model.slots import slot_sheet
from drafter.composing.model.wording import compose_reply
from drafter.domain.draft import Trace
from drafter.domain.model import ModelReply, ReplySegment
from tests.support.playbooks import make_composer, make_evidence, make_part, make_trace

ORDER = """\
  - id: state
    move: state
    wording: {en: ["Order {order.number} costs {order.total}. It {order.payment_status: is paid}."]}
  - id: when
    move: next_step
    each: shipment
    when: "shipment.eta_latest"
    wording: {en: ["{shipment.carrier} brings it {shipment.eta_latest|by}."]}
"""
EVIDENCE = [
    make_evidence("customer.name", "customer", "Ada Lovelace"),
    make_evidence("order.number", "order:W1", "W1"),
    make_evidence("order.total", "order:W1", "12.50 USD"),
    make_evidence("order.payment_status", "order:W1", "paid"),
    make_evidence("shipment.carrier", "shipment:W1/1", "UPS"),
    make_evidence("shipment.eta_latest", "shipment:W1/1", "2026-11-24"),
    make_evidence("shipment.carrier", "shipment:W1/2", "FedEx"),
    make_evidence("shipment.tracking_number", "shipment:W1/2", "7712345678"),
]


@pytest.fixture
def composer(tmp_path: Path) -> Composer:
    """A composer with one outcome."""
    return make_composer(tmp_path, wismo_delivered=ORDER)


@pytest.fixture
def trace() -> Trace:
    """An order with two parcels."""
    part = make_part("wismo_delivered", "order:W1", scope=("shipment:W1/1", "shipment:W1/2"))
    return make_trace(part, evidence=EVIDENCE, ticket="99")


def reply(*texts: str) -> ModelReply:
    """Return a reply of one paragraph."""
    return ModelReply(segments=tuple(ReplySegment(text=text, starts_paragraph=not n) for n, text in enumerate(texts)))


def test_values_are_named_and_never_shown(composer: Composer, trace: Trace) -> None:
    """The composer's draft reaches the model with slot names for its values and words for its statuses."""
    sheet = slot_sheet(trace, composer.outline(trace))

    assert sheet.reference_text == (
        "Order {order.number} costs {order.total}.\nIt {order.payment_status: is paid}.\n\n"
        "{shipment_1.carrier} brings it {shipment_1.eta_latest}."
    )
    assert "W1" not in sheet.reference_text


def test_parcels_are_counted_and_offered_though_unsaid(composer: Composer, trace: Trace) -> None:
    """Each parcel's number and carrier have a slot, whether or not the composer says them."""
    sheet = slot_sheet(trace, composer.outline(trace))

    assert sheet.slots["shipment_2.tracking_number"].text == "7712345678"
    assert sheet.slots["shipment_2.carrier"].text == "FedEx"


def test_a_slot_tells_the_words_around_its_value(composer: Composer, trace: Trace) -> None:
    """A date shown with its preposition says so, without the date."""
    slot = slot_sheet(trace, composer.outline(trace)).slots["shipment_1.eta_latest"]

    assert (slot.text, slot.shape) == ("by Tuesday, November 24", "by …")


def test_the_composers_words_give_the_composers_draft(composer: Composer, trace: Trace) -> None:
    """A model that repeats the reference gets the very text and citations of the composer."""
    outline = composer.outline(trace)
    segments = [
        ReplySegment(text=sentence, starts_paragraph=number == 0)
        for paragraph in slot_sheet(trace, outline).reference
        for number, sentence in enumerate(paragraph)
    ]

    written, composed = compose_reply(composer, trace, ModelReply(segments=tuple(segments))), composer.compose(trace)

    assert (written.text, written.citations) == (composed.text, composed.citations)
    assert written.writer == "model"


def test_every_slot_becomes_a_cited_value(composer: Composer, trace: Trace) -> None:
    """Values stand in the text as the locale writes them, each with its evidence."""
    text = "Yes, {order.number} {order.payment_status: has been paid for}; it was {order.total}."

    written = compose_reply(composer, trace, reply(text))

    assert "Yes, W1 has been paid for; it was $12.50." in written.text
    assert [written.text[one.start : one.end] for one in written.citations] == [
        "Ada",
        "W1",
        "has been paid for",
        "$12.50",
    ]


def test_a_value_that_begins_a_sentence_takes_a_capital(composer: Composer, trace: Trace) -> None:
    """`by Tuesday` becomes `By Tuesday` where a sentence begins with it."""
    written = compose_reply(composer, trace, reply("{shipment_1.eta_latest} you have it."))

    assert "By Tuesday, November 24 you have it." in written.text


def test_what_is_invisible_does_not_reach_the_text(composer: Composer, trace: Trace) -> None:
    """Control and direction characters that a model writes are dropped, and its line breaks are spaces."""
    written = compose_reply(composer, trace, reply("All\u202e is\n\nwell\x07 with {order.number}."))

    assert "All is well with W1." in written.text
