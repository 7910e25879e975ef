import pytest

from drafter.composing.languages.italian import Italian


@pytest.mark.parametrize(
    ("value", "words"),
    [("8%", "uno sconto dell’"), ("11%", "uno sconto dell’"), ("80%", "uno sconto dell’"), ("12%", "uno sconto del ")],
)
def test_articles_elide_before_a_percentage(value: str, words: str) -> None:
    """`dell’8%`, but `del 12%`."""
    assert Italian("it_IT").joined_to("uno sconto del ", value) == words
