import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.retrieval.lexical import LexicalIndex, parse_terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        pytest.param("Zurückgeben, zurückgegeben", ["zuruck"], id="endings-and-accents"),
        pytest.param("SKU FJELL-NVY-XS", ["sku", "fjell", "nvy", "xs"], id="letters-only-code"),
        pytest.param("GU10 B2-boots", ["gu10", "b2-boots"], id="codes-stay-whole"),
        pytest.param("退货地址", ["退货", "货地", "地址"], id="chinese-pairs"),
        pytest.param("灯", ["灯"], id="one-character"),
        pytest.param("l'ampoule à 5€!", ["ampoul", "5"], id="punctuation"),
        pytest.param("...", [], id="nothing"),
    ],
)
def test_terms_are_what_is_compared(text: str, terms: list[str]) -> None:
    """Words are compared by their heads without accents, codes whole, Chinese by pairs."""
    assert list(parse_terms(text)) == terms


def test_a_term_knows_its_word() -> None:
    """The reason for a passage shows the customer's word, not its head."""
    assert parse_terms("Hochtourenstiefel")["hochto"] == "hochtourenstiefel"


def test_the_rare_word_decides() -> None:
    """A text with the rare word of the query beats texts with its common words."""
    texts = ["the lamp and the bulb", "the lamp and the dimmer", "the lamp and the Regula dimmer", *["the lamp"] * 9]

    scores = LexicalIndex(texts).scores(parse_terms("is the Regula a lamp"))

    assert scores.argmax() == 2
    assert scores[0] == 0.0


def test_words_that_nobody_has_change_nothing() -> None:
    """A query without any known word scores nothing anywhere, and an empty index has no scores."""
    assert not LexicalIndex(["a lamp", "a bulb"]).scores(parse_terms("unrelated words")).any()
    assert LexicalIndex([]).scores(parse_terms("anything")).size == 0


@given(st.lists(st.text(alphabet="abc de灯泡", max_size=20), max_size=8), st.text(alphabet="abc de灯泡", max_size=30))
def test_scores_lie_between_nothing_and_a_full_match(texts: list[str], query: str) -> None:
    """Whatever the texts and the query, every score is in [0, 1]."""
    scores = LexicalIndex(texts).scores(parse_terms(query))

    assert scores.shape == (len(texts),)
    assert not ((scores < 0) | (scores > 1)).any()
