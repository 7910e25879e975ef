from itertools import pairwise
from pathlib import Path

import pytest

from drafter.domain.composition import Composition
from drafter.domain.evidence import Evidence
from drafter.domain.knowledge import Passage
from drafter.domain.store import Language
from drafter.domain.ticket import Channel
from tests.support.playbooks import VOICE, make_composer, make_evidence, make_part, make_trace

ORDER = """\
  - id: hello
    move: acknowledge
    wording: {en: ["Thank you for writing."], de: ["Danke dir."]}
  - id: state
    move: state
    wording:
      en:
        - "Order {order.number} costs {order.total}."
        - "The price of {order.number} is {order.total}."
        - "{order.total} is what {order.number} costs."
      de: ["Deine Bestellung {order.number} kostet {order.total}."]
  - id: parcel
    move: state
    each: shipment
    when: "shipment.carrier"
    wording:
      en: ["Parcel {shipment.index} is with {shipment.carrier}. Follow it online."]
      de: ["Paket {shipment.index}: {shipment.carrier}."]
  - id: when
    move: next_step
    each: shipment
    when: "shipment.eta_latest"
    wording: {en: ["It comes {shipment.eta_latest|by}."], de: ["Es kommt {shipment.eta_latest|by}."]}
  - id: link
    move: options
    when: "order.exception_note"
    wording: {en: ["Note: {order.exception_note}"], de: ["Hinweis: {order.exception_note}"]}
  - move: personal_touch
  - id: close
    move: close
    wording: {en: ["Just reply to this message."], de: ["Antworte einfach."]}
"""
FIRST = [
    make_evidence("customer.name", "customer", "Ada Lovelace"),
    make_evidence("order.number", "order:W1", "W1"),
    make_evidence("order.total", "order:W1", "12.50 USD"),
]
PARCELS = [
    make_evidence("shipment.index", "shipment:W1/1", "1"),
    make_evidence("shipment.carrier", "shipment:W1/1", "UPS"),
    make_evidence("shipment.eta_latest", "shipment:W1/1", "2026-11-24"),
    make_evidence("shipment.index", "shipment:W1/2", "2"),
    make_evidence("shipment.carrier", "shipment:W1/2", "FedEx"),
]
OTHER = [make_evidence("order.number", "order:W2", "W2"), make_evidence("order.total", "order:W2", "7.00 USD")]
BOTH = ("shipment:W1/1", "shipment:W1/2")


def compose(
    folder: Path, evidence: list[Evidence], *, channel: Channel = "email", scope: tuple[str, ...] = ()
) -> Composition:
    """Return the reply about order W1."""
    composer = make_composer(folder, wismo_delivered=ORDER)
    part = make_part("wismo_delivered", "order:W1", scope=scope)
    return composer.compose(make_trace(part, evidence=evidence, channel=channel, ticket="99"))


def test_a_letter_has_greeting_paragraphs_and_sign_off(tmp_path: Path) -> None:
    """Statements, next steps and the close each have a paragraph; the name is the first name."""
    text = compose(tmp_path, FIRST + PARCELS[:3], scope=BOTH[:1]).text

    assert text.split("\n\n")[0] == "Hi Ada,"
    assert text.split("\n\n")[1].startswith("Thank you for writing. ")
    assert text.split("\n\n")[2:] == ["It comes by Tuesday, November 24.", "Just reply to this message.", "Bye,\nAcme"]


def test_every_value_is_cited_where_it_stands(tmp_path: Path) -> None:
    """Each citation's span holds the rendered value of the evidence it names, in text order."""
    composition = compose(tmp_path, FIRST + PARCELS, scope=BOTH)

    shown = [(composition.text[one.start : one.end], one.evidence) for one in composition.citations]
    assert ("Ada", "customer.name@customer") in shown
    assert ("$12.50", "order.total@order:W1") in shown
    assert ("by Tuesday, November 24", "shipment.eta_latest@shipment:W1/1") in shown
    assert [one.start for one in composition.citations] == sorted(one.start for one in composition.citations)


def test_several_parcels_have_a_paragraph_each(tmp_path: Path) -> None:
    """What belongs to one parcel stands together, and a sentence that was said is not said again."""
    text = compose(tmp_path, FIRST + PARCELS, scope=BOTH).text

    assert "\n\nParcel 1 is with UPS. Follow it online. It comes by Tuesday, November 24.\n\n" in text
    assert "\n\nParcel 2 is with FedEx.\n\n" in text


def test_the_personal_touch_is_offered_before_the_close(tmp_path: Path) -> None:
    """In a letter the place is the gap before the close, in a chat the end."""
    letter = compose(tmp_path, FIRST)
    chat = compose(tmp_path, FIRST, channel="chat")

    assert letter.personal_touch is not None
    assert chat.personal_touch is not None
    assert letter.text[letter.personal_touch.at :].startswith("\n\nJust reply to this message.")
    assert letter.personal_touch.hint == "hint"
    assert chat.personal_touch.at == len(chat.text)


def test_a_chat_is_one_short_paragraph(tmp_path: Path) -> None:
    """No acknowledgement, no sign-off, no line breaks."""
    text = compose(tmp_path, FIRST, channel="chat").text

    assert text.startswith("Hi Ada. ")
    assert "Thank you" not in text
    assert "Acme" not in text
    assert "\n" not in text


def test_only_customer_evidence_in_scope_is_used(tmp_path: Path) -> None:
    """Staff evidence and what belongs to another order are as if they were not there."""
    foreign = make_evidence("order.exception_note", "order:W2", "storms")
    staff = make_evidence("order.exception_note", "order:W1", "fraud?", audience="staff")

    assert "Note" not in compose(tmp_path, [*FIRST, foreign, staff]).text


def test_marketplaces_show_no_links_and_no_text_that_holds_one(tmp_path: Path) -> None:
    """Where links are not allowed, a note with a link or an address is left out whole."""
    composer = make_composer(tmp_path, wismo_delivered=ORDER)
    part = make_part("wismo_delivered", "order:W1")
    note = make_evidence("order.exception_note", "order:W1", "See www.example.com or write to a@example.com.")

    allowed = composer.compose(make_trace(part, evidence=[*FIRST, note]))
    forbidden = composer.compose(make_trace(part, evidence=[*FIRST, note], store={"platform": "amazon"}))

    assert "www.example.com" in allowed.text
    assert "example.com" not in forbidden.text


def test_several_orders_are_answered_one_after_the_other(tmp_path: Path) -> None:
    """The second part has paragraphs of its own, before the one close, and never the first order's facts."""
    composer = make_composer(tmp_path, wismo_delivered=ORDER)
    parts = (make_part("wismo_delivered", "order:W1"), make_part("wismo_delivered", "order:W2"))

    text = composer.compose(make_trace(*parts, evidence=FIRST + OTHER)).text

    paragraphs = text.split("\n\n")
    assert [("W1" in one, "W2" in one) for one in paragraphs[1:3]] == [(True, False), (False, True)]
    assert text.count("Just reply to this message.") == 1
    assert text.count("Thank you for writing.") == 1


def test_replay_is_identical_and_neighbours_differ(tmp_path: Path) -> None:
    """The same trace gives the same bytes; the next ticket's words are others."""
    composer = make_composer(tmp_path, wismo_delivered=ORDER)
    part = make_part("wismo_delivered", "order:W1")
    texts = [composer.compose(make_trace(part, evidence=FIRST, ticket=f"T-{number}")).text for number in range(40)]

    again = composer.compose(make_trace(part, evidence=FIRST, ticket="T-7"))

    assert again.text == texts[7]
    assert all(one != other for one, other in pairwise(texts))


def test_german_goes_on_small_after_the_greeting(tmp_path: Path) -> None:
    """After a greeting that ends in a comma, a German sentence begins small, and money reads the German way."""
    composer = make_composer(tmp_path, wismo_delivered=ORDER)
    trace = make_trace(make_part("wismo_delivered", "order:W1"), evidence=FIRST, understood={"language": "de"})

    text = composer.compose(trace).text

    assert text.startswith("Hallo Ada,\n\ndanke dir. Deine Bestellung W1 kostet 12,50\u00a0$.")


def test_a_part_with_nothing_to_say_promises_an_answer(tmp_path: Path) -> None:
    """Where no step applies, the reply is the holding one, never an empty letter."""
    steps = '  - id: x\n    move: state\n    when: "late"\n    wording: {en: ["Late."]}\n  - move: personal_touch\n'
    composer = make_composer(tmp_path, thanks=steps)

    text = composer.compose(make_trace(make_part("thanks"))).text

    assert "A colleague will answer." in text


@pytest.mark.parametrize(
    ("fields", "sign_off"),
    [
        ({}, "Bye,"),
        ({"verdict": "deny"}, "Regards,"),
        ({"flags": {"ticket": ("angry",)}}, "Regards,"),
        ({"flags": {"shipment:W1/1": ("late",)}}, "Regards,"),
    ],
)
def test_bad_news_is_signed_soberly(tmp_path: Path, fields: dict[str, object], sign_off: str) -> None:
    """A refusal, a hand-over, a late parcel or an angry customer gets the sober sign-off."""
    composer = make_composer(tmp_path, wismo_delivered=ORDER)
    part = make_part("wismo_delivered", "order:W1", **fields)

    assert f"\n\n{sign_off}\nAcme" in composer.compose(make_trace(part, evidence=FIRST)).text


def test_bad_news_of_a_second_part_is_signed_soberly(tmp_path: Path) -> None:
    """So is a reply whose second answer is bad news, and one to a customer to whom something went wrong."""
    composer = make_composer(tmp_path, wismo_delivered=ORDER)
    good = make_part("wismo_delivered", "order:W1")
    bad = make_part("wismo_delivered", "order:W1", verdict="deny")
    trace = make_trace(good, evidence=FIRST)
    broken = trace.understanding.model_copy(update={"claims": ("defective",)})

    assert "\n\nRegards,\n" in composer.compose(make_trace(good, bad, evidence=FIRST)).text
    assert "\n\nRegards,\n" in composer.compose(trace.model_copy(update={"understanding": broken})).text


def test_a_voice_says_a_step_in_its_own_words(tmp_path: Path) -> None:
    """A brand's wording replaces the playbook's, with the same slots and citations."""
    voice = VOICE + 'wording:\n  wismo_delivered.state: {en: ["That is {order.total} for {order.number}."]}\n'
    composer = make_composer(tmp_path, voice=voice, wismo_delivered=ORDER)

    text = composer.compose(make_trace(make_part("wismo_delivered", "order:W1"), evidence=FIRST)).text

    assert "That is $12.50 for W1." in text


def test_emoji_only_where_the_voice_allows_them(tmp_path: Path) -> None:
    """A thank-you in a chat may end with one, an e-mail or another outcome never."""
    steps = '  - id: x\n    move: state\n    wording: {en: ["You are welcome."]}\n  - move: personal_touch\n'
    composer = make_composer(tmp_path, thanks=steps, wismo_delivered=ORDER)

    assert composer.compose(make_trace(make_part("thanks"), channel="chat")).text == "Hi. You are welcome. *"
    assert "*" not in composer.compose(make_trace(make_part("thanks"))).text
    other = make_trace(make_part("wismo_delivered", "order:W1"), evidence=FIRST, channel="chat")
    assert "*" not in composer.compose(other).text


def test_template_marks_in_values_stay_plain_text(tmp_path: Path) -> None:
    """Braces, brackets and line breaks in outside text neither fill slots nor make paragraphs."""
    note = make_evidence("order.exception_note", "order:W1", "{order.total} [a|b]\n\nBye\u202e now")

    text = compose(tmp_path, [*FIRST, note]).text

    assert "Note: {order.total} [a|b] Bye now." in text


ARTICLE = """\
  - id: answer
    move: state
    cases:
      - when: "passage_in_language"
        wording: {en: ["{passage.text}"]}
      - wording: {en: ["We only have this in {passage.language}: “{passage.title}”."]}
  - id: link
    move: next_step
    when: "passage.url"
    wording: {en: ["Read on: {passage.url}"]}
  - move: personal_touch
"""


@pytest.mark.parametrize(
    ("language", "store", "said"),
    [
        ("en", {}, "Wash it.\n- Dry it.\n\nRead on: https://acme.example.com/care"),
        ("de", {}, "We only have this in German: “Care”.\n\nRead on: https://acme.example.com/care"),
        ("en", {"platform": "ebay"}, "Wash it.\n- Dry it."),
    ],
)
def test_an_article_is_quoted_whole_in_the_customers_language(
    tmp_path: Path, language: Language, store: dict[str, object], said: str
) -> None:
    """Its own sentences with their lines and the passage cited; otherwise it is said and linked, where links may be."""
    composer = make_composer(tmp_path, knowledge_answer=ARTICLE)
    passage = Passage(
        id="k1",
        chunk_id="c",
        document_id="d",
        title="Care",
        text="Wash it.\n- Dry it.",
        score=1,
        url="https://acme.example.com/care",
        language=language,
    )
    trace = make_trace(make_part("knowledge_answer", "knowledge"), store=store)

    composition = composer.compose(trace.model_copy(update={"passages": (passage,)}))

    assert composition.text == f"Hi,\n\n{said}\n\nBye,\nAcme"
    assert {one.evidence for one in composition.citations} == {"k1"}
