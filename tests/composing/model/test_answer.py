import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.composing.model.answer import SegmentReader, UnreadableAnswerError, parse_reply, problems_of
from drafter.composing.model.slots import Slot, SlotSheet
from drafter.domain.model import ModelReply, ReplySegment

ANSWER = json.dumps(
    {
        "segments": [
            {"text": "It left us on {shipment_1.shipped_on}.", "starts_paragraph": True},
            {"text": 'They say "soon" }].', "starts_paragraph": False},
        ],
        "slots": ["shipment_1.shipped_on"],
        "passages": [],
        "questions": [],
    }
)
TEXTS = ["It left us on {shipment_1.shipped_on}.", 'They say "soon" }].']
SHEET = SlotSheet(
    {
        "order.number": Slot("order.number", "order_number", "the number", "e1", "W1"),
        "refund_1.status": Slot("refund_1.status", "status", "the state", "e2", "is paid", takes_words=True),
    },
    (),
)


def problems(*texts: str) -> list[str]:
    """Return what is wrong with a reply of these segments."""
    return problems_of(ModelReply(segments=tuple(ReplySegment(text=text) for text in texts)), SHEET)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(ANSWER, id="as-asked"),
        pytest.param(f"```json\n{ANSWER}\n```", id="in-a-fence"),
        pytest.param(f"Sure! Here is the reply:\n{ANSWER}\nHope that helps.", id="among-words"),
        pytest.param(ANSWER.replace(', "passages": [], "questions": []', ', "mood": {"x": 1}'), id="other-fields"),
        pytest.param(json.dumps({"segments": TEXTS}), id="segments-as-texts"),
        pytest.param("\n".join(TEXTS), id="plain-text"),
    ],
)
def test_a_reply_is_read_however_the_model_wraps_it(answer: str) -> None:
    """JSON as asked, in a fence, among words, with other fields, and plain text all give the same sentences."""
    assert [segment.text for segment in parse_reply(answer).segments] == TEXTS


def test_plain_paragraphs_stay_paragraphs() -> None:
    """In plain text a blank line begins a paragraph."""
    reply = parse_reply("One.\nTwo.\n\nThree.")

    assert [(one.text, one.starts_paragraph) for one in reply.segments] == [
        ("One.", True),
        ("Two.", False),
        ("Three.", True),
    ]


@pytest.mark.parametrize("answer", ["", "  \n", "```\n```", ANSWER[:60], '{"segments": []}', '{"text": "x"}', "[1, 2]"])
def test_what_holds_no_reply_is_refused(answer: str) -> None:
    """Emptiness, broken JSON and JSON of another shape are no reply, and never become its text."""
    with pytest.raises(UnreadableAnswerError):
        parse_reply(answer)


@given(st.text())
def test_any_answer_is_read_or_refused(answer: str) -> None:
    """Nothing a model writes breaks the reading."""
    with suppress(UnreadableAnswerError):
        assert parse_reply(answer).segments


def test_right_slots_are_no_problem() -> None:
    """Values without words and statuses with words pass."""
    assert problems("Order {order.number} {refund_1.status: has been paid out}.", "Bye.") == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{order.total} is due.", "there is no slot {order.total}"),
        ("{order.number: W2} is due.", "{order.number} is a value and takes no words"),
        ("The {number} is due.", "there is no slot {number}"),
        ("A {stray brace.", "braces that are no slot in: A {stray brace."),
        ("{order.number} {order.number} {order.number}", "{order.number} is said 3 times"),
    ],
)
def test_wrong_slots_are_named(text: str, problem: str) -> None:
    """Unknown slots, words in place of a value, stray braces and repetitions are told to the model."""
    assert problems(text) == [problem]


@given(st.lists(st.integers(1, 40), max_size=60))
def test_segments_arrive_whole_whatever_the_pieces(cuts: list[int]) -> None:
    """A streamed answer gives each segment once, complete, in order, however it is cut."""
    reader = SegmentReader()
    found: list[str] = []
    rest = ANSWER
    for cut in [*cuts, len(ANSWER)]:
        found += [segment.text for segment in reader.feed(rest[:cut])]
        rest = rest[cut:]

    assert found == TEXTS
