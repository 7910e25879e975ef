import pytest

from drafter.composing.subject import reply_subject


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("Where is it?", "Re: Where is it?"),
        ("Re: AW: Fwd: Where is it?", "Re: Where is it?"),
        ("Where\r\nBcc: x@example.com\u202e", "Re: Where Bcc: x@example.com"),
        ("", "Re: Your message"),
        ("word " * 100, "Re: " + ("word " * 30).strip() + "…"),
    ],
)
def test_the_subject_is_one_clean_line(subject: str, reply: str) -> None:
    """One `Re:`, no line breaks or invisible characters, bounded length."""
    assert reply_subject(subject, "en") == reply
