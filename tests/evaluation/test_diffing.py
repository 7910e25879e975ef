"""What differs between two texts is shown in words a reader can follow."""

import pytest

from drafter.evaluation.diffing import Segment, differences, marked, segments

TEXTS = [
    pytest.param("", "", id="nothing"),
    pytest.param("Hi Ada,\n\nit left us.", "Hi Ada,\n\nit left us.", id="equal"),
    pytest.param("", "Hi Ada,", id="only-added"),
    pytest.param("Hi Ada,", "", id="only-removed"),
    pytest.param("due on Monday, November 23.", "due on Tuesday, November 24.", id="words"),
    pytest.param("one two three", "one 2 3 three four", id="several"),
    pytest.param("预计 11 月 23 日（周一）送到。", "预计 11 月 24 日（周二）送到。", id="chinese"),
    pytest.param("line\n\nline two", "line two\n\nline", id="lines"),
]


@pytest.mark.parametrize(("before", "after"), TEXTS)
def test_segments_hold_both_texts(before: str, after: str) -> None:
    """What is equal or removed makes the first text again, what is equal or added the second."""
    found = segments(before, after)

    assert "".join(part.text for part in found if part.kind != "added") == before
    assert "".join(part.text for part in found if part.kind != "removed") == after
    assert all(part.text for part in found)


def test_words_are_compared_whole() -> None:
    """A word that changes a letter is another word, and neighbours that change together are shown together."""
    assert segments("It left on Monday morning.", "It left on Sunday evening.") == [
        Segment("equal", "It left on "),
        Segment("removed", "Monday morning"),
        Segment("added", "Sunday evening"),
        Segment("equal", "."),
    ]


def test_chinese_is_compared_by_character() -> None:
    """Where no spaces divide words, each character counts."""
    assert marked("您的订单已发货", "您的订单未发货") == "您的订单[-已-]{+未+}发货"


def test_differences_fit_on_one_line() -> None:
    """Only what stands beside a change is repeated, on one line; equal texts have nothing to show."""
    before = f"Hello Ada,\n\n{'word ' * 50}due on Monday.\n\nThe crew"
    after = before.replace("Monday", "Tuesday")

    shown = differences(before, after)

    assert shown == "…rd word word due on [-Monday-]{+Tuesday+}. The crew"
    assert differences(before, before) == ""
    assert len(differences("a " * 900, "b " * 900)) <= 300
