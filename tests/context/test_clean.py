import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.context.clean import MAX_TEXT, clean_code, clean_id, clean_person, clean_text, clean_url


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        pytest.param("Rain\nJacket\t(navy)", "Rain Jacket (navy)", id="one-line"),
        pytest.param("abc\u202edef\u2066", "abcdef", id="bidirectional"),
        pytest.param("Rain\u200b\u2060Jacket\ufeff", "RainJacket", id="zero-width"),
        pytest.param("a\x00b\x1b[31mc", "a b [31mc", id="control"),
        pytest.param("12\u00a0kg", "12 kg", id="no-break-space"),
        pytest.param("  Stehleuchte „Lund“  ", "Stehleuchte „Lund“", id="quotes-stay"),
        pytest.param("防水冲锋衣", "防水冲锋衣", id="chinese"),
        pytest.param("\u200b\n", "", id="nothing-left"),
    ],
)
def test_text_from_outside_becomes_one_harmless_line(dirty: str, clean: str) -> None:
    """Invisible characters and line breaks cannot reach a draft."""
    assert clean_text(dirty) == clean


@given(st.text(max_size=600))
def test_clean_text_is_printable_short_and_stays_clean(text: str) -> None:
    """Whatever comes in, what goes out is visible, within bounds, and cleaning again changes nothing."""
    clean = clean_text(text)

    assert clean.isprintable()
    assert len(clean) <= MAX_TEXT
    assert clean_text(clean) == clean


def test_long_text_is_cut_at_a_word() -> None:
    """A cut shows that something is missing and breaks no word."""
    assert clean_text("A jacket for rain and wind", 15) == "A jacket for…"


@pytest.mark.parametrize(
    "name", ["Ada", "José María O’Brien-Smith", "王小明", "Dr. Ada Example", "Søren", "Jose\u0301 Example"]
)
def test_names_of_people_stay(name: str) -> None:
    """A name in any script is shown."""
    assert clean_person(name) == name


@pytest.mark.parametrize(
    "name",
    [
        None,
        "",
        "ada@example.com",
        "Ada <b>x</b>",
        "https://evil.example.com",
        "user12345",
        "Ada your refund of money was sent today",
        "{{ order.total }}",
        "x" * 61,
    ],
)
def test_what_is_no_name_is_not_shown_as_one(name: str | None) -> None:
    """Addresses, codes, markup and sentences do not end up in a greeting."""
    assert clean_person(name) is None


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://track.example.com/1Z9?a=1&b=2", True),
        ("http://track.example.com", True),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("ftp://track.example.com/x", False),
        ("https://bank.example.com@evil.example.com/", False),
        ('https://track.example.com/"onclick="x', False),
        ("https://track.example.com/a b", False),
        ("https://track.example.com/\u202egpj", False),
        ("https://[track.example.com", False),
        ("https://track.example.com/" + "x" * 500, False),
        (None, False),
    ],
)
def test_only_plain_web_links_stay(url: str | None, kept: bool) -> None:  # noqa: FBT001
    """A link is http(s) to a host, without anything that could hide where it goes."""
    assert clean_url(url) == (url if kept else None)


def test_numbers_are_kept_whole_or_not_at_all() -> None:
    """A shortened number would be another number."""
    assert clean_id("  302-1234567-1234567 ") == "302-1234567-1234567"
    assert clean_id("9" * 101) is None
    assert clean_id(None) is None


def test_codes_are_spelt_one_way() -> None:
    """Vendors' spellings of one code are one code."""
    assert clean_code("AWAITING_PAYMENT") == clean_code(" awaiting-payment ") == "awaiting_payment"
