import pytest

from drafter.evaluation.scorers.texts import (
    gives_away,
    han_share,
    holds,
    holds_any,
    paragraphs_of,
    sentences_of,
    words_of,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Es sind 47,30\u00a0€ insgesamt.", "47,30 €"),
        ("C’est 1\u202f536,00\u202f£ en tout", "1 536,00 £"),
        ("L’ordine è arrivato", "l'ordine"),
        ("已于 11 月 19 日签收", "11月19日"),
        ("You paid $12.50.", "12.50"),
        ("It was REFUNDED today", "refund"),
        ("see https://x.example", "http"),
        ("order #10421 is here", "#10421"),
        ("订单10421已发出", "10421"),
        ("das UPS-Paket", "UPS"),
    ],
)
def test_words_are_found_however_they_are_set(text: str, words: str) -> None:
    """Case, kinds of space and quote, and what stands around a value hide nothing."""
    assert holds(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You paid $112.50.", "12.50"),
        ("You paid $12.50.", "12"),
        ("at 12:50", "50"),
        ("Order 104219 is here", "10421"),
        ("am 12. Oktober", "2. Oktober"),
        ("groups of people", "UPS"),
        ("the prices are lower", "Lowe"),
        ("a description", "script"),
        ("It is 1,299.00", "299.00"),
    ],
)
def test_a_value_is_not_found_within_a_longer_one(text: str, words: str) -> None:
    """A number in a longer number, or a word in another one, is not there."""
    assert not holds(text, words)


def test_any_alternative_will_do() -> None:
    """Of `a|b` one is enough, and an empty one is none."""
    assert holds_any("It left on November 16", "16 November|November 16")
    assert not holds_any("It left on November 16", "17 November|")


def test_a_long_secret_is_found_without_its_spaces_and_marks() -> None:
    """Staff words are known by their letters; short ones only as they are written."""
    assert gives_away("THE-customer...complains,every month", "The customer complains every month")
    assert not gives_away("low energy bulbs", "Owen")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hi Ada,\n\nIt left. It's late! Why?", ("Hi Ada,", "It left.", "It's late!", "Why?")),
        ("bis zum 6. Dezember 2026 möglich. Das dauert 2. Danach nicht.", None),
        ("您好，已签收。请回复！", ("您好，已签收。", "请回复！")),
        ("Follow it here: https://x.example/a.b Tell us more.", ("Follow it here:", "Tell us more.")),
        ("The notice: “Snow. Wait.” We wait.", ("The notice: “Snow.", "Wait.”", "We wait.")),
    ],
)
def test_a_text_falls_into_sentences(text: str, sentences: tuple[str, ...] | None) -> None:
    """Dates do not end a sentence, links and Chinese full stops do."""
    found = sentences_of(text)
    if sentences is None:
        assert found[0] == "bis zum 6. Dezember 2026 möglich."
    else:
        assert found == sentences


def test_words_are_counted_as_read() -> None:
    """A Chinese character is a word, a link is none, and a hyphen joins."""
    assert words_of("We'll e-mail 您好 https://x.example") == ("We'll", "e-mail", "您", "好")
    assert paragraphs_of("a\n\n\nb\nc\n") == ["a", "b\nc"]
    assert han_share("您好ab") == 0.5
    assert han_share("12") == 0
