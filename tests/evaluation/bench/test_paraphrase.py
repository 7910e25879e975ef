"""How a wrong sentence is put into a reply that passes."""

import pytest

from drafter.evaluation.bench.paraphrase import Paraphrase, WrongSentence, joined

_WRONG = WrongSentence(id="en-1", sample="a", sentence="The truck broke down.", kind="cause")


def test_a_wrong_sentence_is_joined_after_and_before_the_first_sentence_with_a_value() -> None:
    """Thanks and questions stay as they are; the sentence that shows a value carries the claim."""
    base = Paraphrase(id="p", sample="a", segments=("Thanks. Which one?", "¶ It left {shipment_1.shipped_on}. Bye."))
    after, before = joined(base, _WRONG, "en")
    assert after.segments == ("Thanks. Which one?", "¶ It left {shipment_1.shipped_on}, and the truck broke down. Bye.")
    assert before.segments[1] == "¶ The truck broke down, and it left {shipment_1.shipped_on}. Bye."


@pytest.mark.parametrize("segments", [("Thanks.",), ("Is it {order.number}?",)])
def test_a_reply_without_a_statement_of_a_value_is_left_alone(segments: tuple[str, ...]) -> None:
    """There is nothing for the claim to hide beside."""
    assert list(joined(Paraphrase(id="p", sample="a", segments=segments), _WRONG, "en")) == []
