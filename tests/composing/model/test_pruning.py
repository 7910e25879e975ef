"""Which sentences of a model's reply are left out, and when the reply does not read on without them."""

import pytest

from drafter.composing.model.answer import SLOT
from drafter.composing.model.pruning import prune
from drafter.domain.finding import Finding
from drafter.domain.model import ModelReply, ReplySegment
from drafter.domain.store import Language

LIE = "The truck broke down near the depot."


def _reply(*texts: str) -> ModelReply:
    return ModelReply(
        segments=tuple(
            ReplySegment(text=text.removeprefix("¶"), starts_paragraph=text.startswith("¶") or not number)
            for number, text in enumerate(texts)
        )
    )


def _pruned(
    *texts: str, lie: str = LIE, check: str = "claims.model", language: Language = "en"
) -> list[tuple[str, bool]] | None:
    reply = _reply(*texts)
    text = "Hi,\n\n" + " ".join(SLOT.sub("W1", one.text) for one in reply.segments)
    at = text.find(lie)
    finding = Finding(check=check, severity="block", message="wrong", start=at, end=at + len(lie))
    rest = prune(reply, language, text, [finding])
    return None if rest is None else [(one.text, one.starts_paragraph) for one in rest.segments]


def test_a_sentence_that_stands_on_nothing_is_left_out() -> None:
    """The rest keeps its words and its paragraphs."""
    assert _pruned("It is {order.number}.", LIE, "¶Thanks for writing.") == [
        ("It is {order.number}.", True),
        ("Thanks for writing.", True),
    ]


def test_a_sentence_within_a_segment_is_left_out() -> None:
    """Only the sentence goes, not what stands beside it."""
    assert _pruned(f"It is {{order.number}}. {LIE} Please reply.") == [("It is {order.number}. Please reply.", True)]


def test_the_next_segment_begins_the_paragraph_of_one_that_is_gone() -> None:
    """No paragraph runs into the one before it."""
    assert _pruned("It is {order.number}.", f"¶{LIE}", "Please reply.") == [
        ("It is {order.number}.", True),
        ("Please reply.", True),
    ]


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        pytest.param((LIE, "That is why it is {order.number}."), "en", id="leans-on-it"),
        pytest.param((LIE, "Deshalb ist es {order.number}."), "de", id="leans-on-it-in-german"),
        pytest.param((LIE, "因此是 {order.number}。"), "zh", id="leans-on-it-in-chinese"),
        pytest.param(("Want to know why {order.number}?", LIE), "en", id="answers-a-question"),
        pytest.param(("Here is {order.number}.", f"¶{LIE}", "{order.total}"), "en", id="leaves-a-bare-value"),
        pytest.param((f"{LIE[:-1]} on {{order.number}}.",), "en", id="shows-a-value"),
        pytest.param((LIE,), "en", id="leaves-nothing"),
    ],
)
def test_nothing_is_left_out_where_the_rest_does_not_read_on(texts: tuple[str, ...], language: Language) -> None:
    """A reply that leans on the sentence, leads to it, or has nothing beside it, goes back to the model."""
    lie = LIE[:-1] if LIE not in texts and f"¶{LIE}" not in texts else LIE
    assert _pruned(*texts, lie=lie, language=language) is None


def test_other_findings_are_not_pruned_away() -> None:
    """A wrong value or a leak is the model's to mend."""
    assert _pruned("It is {order.number}.", LIE, check="grounding.date") is None
