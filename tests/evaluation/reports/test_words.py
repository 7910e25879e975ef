"""How numbers and foreign text are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.domain.evaluation import Interval
from drafter.evaluation.reports import words
from drafter.evaluation.reports.words import GAP, MINUS


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param("a\u202eb", "a⟨U+202E⟩b", id="bidi-override"),
        pytest.param("\u2066\u2069", "⟨U+2066⟩⟨U+2069⟩", id="bidi-isolates"),
        pytest.param("a\x00\x1b[0m", "a⟨U+0000⟩⟨U+001B⟩[0m", id="control"),
        pytest.param("no\u200bte", "no⟨U+200B⟩te", id="zero-width"),
        pytest.param("\U000e0041" * 40, "⟨40 hidden characters from U+E0041⟩", id="tag-smuggling"),
        pytest.param("\ufffe\ufeff", "⟨U+FFFE⟩⟨U+FEFF⟩", id="not-in-xml"),
        pytest.param("eins\r\nzwei\rdrei\n\tvier", "eins\nzwei\ndrei\n\tvier", id="lines-stay"),
        pytest.param("Grüße, 您好 – €5,00", "Grüße, 您好 – €5,00", id="writing-stays"),
    ],
)
def test_hidden_characters_are_written_out(text: str, seen: str) -> None:
    """What a reader would not see, or what would turn the text round, is named."""
    assert words.shown(text) == seen


@given(st.text())
def test_what_is_shown_is_shown_the_same_again(text: str) -> None:
    """Nothing hidden is left, so that naming it twice changes nothing."""
    once = words.shown(text)

    assert words.shown(once) == once


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (1.0, f"100{GAP}%"),
        (0.0, f"0{GAP}%"),
        (0.9999, f">99.9{GAP}%"),
        (0.0001, f"<0.1{GAP}%"),
        (0.98421, f"98.4{GAP}%"),
        (0.9995, f">99.9{GAP}%"),
        (0.9994, f"99.9{GAP}%"),
    ],
)
def test_only_all_is_100_percent(share: float, text: str) -> None:
    """A share is never rounded to all or to none."""
    assert words.percent(share) == text


def test_differences_have_a_sign() -> None:
    """A difference of shares is in points, of measures in their unit; no difference has no sign."""
    assert words.difference(-0.0123, "check") == f"{MINUS}1.2"
    assert words.difference(0.02, "guard") == "+2.0"
    assert words.difference(-0.0001, "check") == "0.0"
    assert words.difference(3.25, "measure") == "+3.25"
    assert words.difference(-0.5, "measure") == f"{MINUS}0.500"


def test_bounds_share_their_unit() -> None:
    """The unit of an interval is said once."""
    interval = Interval(value=0.97, low=0.9512, high=0.9999, n=10)

    assert words.bounds(interval) == f"95.1 – 99.9{GAP}%"
    assert words.bounds(Interval(value=60, low=58, high=62.5, n=10), "measure") == "58 – 62.50"


@pytest.mark.parametrize(
    ("amount", "text"), [(0.0, "$0.00"), (12.5, "$12.50"), (0.0042, "$0.0042"), (0.8, "$0.80"), (1234.0, "$1,234.00")]
)
def test_small_amounts_keep_their_digits(amount: float, text: str) -> None:
    """A price of a draft is not rounded away."""
    assert words.dollars(amount) == text


def test_long_texts_say_how_much_is_left_out() -> None:
    """A cut text ends with how much more there is; a line is cut with an ellipsis."""
    assert words.cut("abcdef", 4) == "abcd … [2 more characters]"
    assert words.cut("abcd", 4) == "abcd"
    assert words.one_line("two\nlines  here", 9) == "two line…"


def test_lists_name_the_first() -> None:
    """A list of names is cut and says how many more there are."""
    assert words.listed(["a"]) == "a"
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert words.listed(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
    assert words.listed([]) == words.NOTHING


def test_slices_are_words() -> None:
    """A slice is said, not spelt as the program does."""
    assert words.slice_words("all") == "all samples"
    assert words.slice_words("language=de") == "language de"
    assert words.slice_value("language=de") == "German (de)"
    assert words.slice_value("outcome=wismo_lost") == "wismo_lost"
