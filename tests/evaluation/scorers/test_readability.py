import pytest

from drafter.domain.ticket import Channel
from drafter.evaluation.scorers.readability import score
from tests.support.scored import RIGHT, make_case, make_draft, values


def test_a_usual_reply_fits_and_is_measured() -> None:
    """Words, sentences and the longest one are reported."""
    found = values(score(make_case(make_draft(RIGHT))))
    assert found["readability.length"] == found["readability.sentence"] == 1
    assert found["readability.words"] == 43
    assert found["readability.sentences"] == 5
    assert found["readability.longest_sentence"] == 20


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Hi.", "email"),
        ("It is on its way to you. " * 50, "email"),
        ("It is on its way to you. " * 20, "chat"),
        ("您的订单正在运输途中。" * 30, "chat"),
    ],
)
def test_length_must_suit_the_channel(text: str, channel: Channel) -> None:
    """Too short for an e-mail, too long for a chat, in words or Chinese characters."""
    assert values(score(make_case(make_draft(text), channel=channel)))["readability.length"] == 0


def test_a_sentence_without_end_is_found() -> None:
    """However short the reply is otherwise."""
    assert (
        values(score(make_case(make_draft("Hi Ada,\n\nit is " + "very " * 60 + "late."))))["readability.sentence"] == 0
    )


def test_an_empty_text_is_too_short() -> None:
    """It has no sentence, and nothing breaks."""
    assert values(score(make_case(make_draft(""))))["readability.length"] == 0
