import pytest

from drafter.domain.product_names import match_names, words_of
from tests.support.nouns import make_product

JACKET = make_product(product_id="fjell", name="Fjell Rain Jacket", attributes={"aliases": "hardshell, Regenjacke"})
FLEECE = make_product("VIK-M", product_id="vik", name="Vik Fleece Jacket")
LAMP = make_product("LUND-BLK", product_id="lund", name="Stehleuchte „Lund“")
SHELL = make_product("CN-1", product_id="cn", name="Fjord 防水冲锋衣")
CARDS = (JACKET, FLEECE, LAMP, SHELL)


@pytest.mark.parametrize(
    ("text", "product_id"),
    [
        ("Is the Fjell jacket warm?", "fjell"),
        ("is the FJELL RAIN JACKET warm", "fjell"),
        ("Fjell rain jackett", "fjell"),
        ("Haben Sie die Regenjacke in L?", "fjell"),
        ("Gibt es Regenjacken?", "fjell"),
        ("lund stehleuchte", "lund"),
        ("LUND-BLK available?", "lund"),
        ("这款防水冲锋衣有M码吗", "cn"),
        ("Vik", "vik"),
    ],
)
def test_the_product_named_comes_first(text: str, product_id: str) -> None:
    """Names, aliases and article numbers are heard in any case, with a slip or an ending."""
    assert match_names(CARDS, words_of(text))[0].product_id == product_id


def test_shared_words_say_less_than_a_products_own() -> None:
    """The kind of thing is a weak hint, the name a strong one."""
    scores = {match.product_id: match.score for match in match_names(CARDS, words_of("a jacket"))}

    assert max(scores.values()) < 0.5


def test_text_without_a_product_matches_none() -> None:
    """Nothing named, nothing found."""
    assert match_names(CARDS, words_of("Where is my parcel? 2026")) == []
    assert match_names(CARDS, ()) == []


def test_a_number_in_the_text_is_not_taken_for_a_short_article_number() -> None:
    """A year is not the article 2026."""
    card = make_product("2026", product_id="year", name="Calendar")

    assert match_names([card], words_of("in 2026")) == []


def test_words_have_no_case_or_accents_and_chinese_runs_are_pairs() -> None:
    """Spelling does not matter, and Chinese needs no spaces."""
    assert words_of("Éclair, GRÖSSE ﬁ!") == ("eclair", "grosse", "fi")
    assert words_of("防水衣 M") == ("防水", "水衣", "m")
    assert words_of("灯") == ("灯",)
