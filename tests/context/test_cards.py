import pytest

from drafter.context.cards import choose_products, order_variants
from tests.support.nouns import make_product, money

JACKET = make_product("FJELL-M", product_id="fjell", name="Fjell Rain Jacket", attributes={"aliases": "rain jacket"})
SHELL = make_product("ODDA-M", product_id="odda", name="Odda Shell", attributes={"aliases": "rain jacket, hardshell"})
BULB = make_product(
    "ALBA-E27-8W", product_id="alba", name="Leuchtmittel „Alba“ E27", attributes={"aliases": "LED bulb"}
)
DIMMABLE = make_product("ALBA-E27-8W-D", product_id="alba-dim", name="Leuchtmittel „Alba“ E27 dimmbar")
LAMP = make_product(
    "LUND-BLK", product_id="lund", name="Stehleuchte „Lund“", attributes={"aliases": "floor lamp, Lund"}
)
CARD = make_product("GIFT-25", product_id="gift", name="Harbor Gift Card")
CARDS = (CARD, JACKET, SHELL, BULB, DIMMABLE, LAMP)


@pytest.mark.parametrize(
    ("text", "asked", "undecided"),
    [
        pytest.param("Is the Fjell waterproof?", ("fjell",), (), id="its-own-name"),
        pytest.param("Is the rain jacket waterproof?", (), ("fjell", "odda"), id="two-equally-good"),
        pytest.param("Do you have a hardshell?", ("odda",), (), id="alias-of-one"),
        pytest.param("Is it waterproof?", (), (), id="none-named"),
        pytest.param("Ist das Leuchtmittel Alba E27 dimmbar?", ("alba-dim",), (), id="longer-name-wins"),
        pytest.param("Passt Alba E27 in die Stehleuchte Lund?", ("alba", "lund"), (), id="two-named-in-text-order"),
        pytest.param("Does the Lund floor lamp take the Alba E27?", ("lund", "alba"), (), id="the-other-way-round"),
        pytest.param("Can I exchange FJELL-M?", ("fjell",), (), id="article-number"),
        pytest.param("Harbor, is the Fjell waterproof?", ("fjell",), (), id="stores-own-name"),
        pytest.param("", (), (), id="no-words"),
    ],
)
def test_a_product_is_chosen_only_when_the_text_names_it(
    text: str, asked: tuple[str, ...], undecided: tuple[str, ...]
) -> None:
    """What could equally be two products is neither."""
    choice = choose_products(CARDS, text, "Harbor US")

    assert choice.product_ids == asked
    assert choice.undecided == undecided


def test_the_variant_wanted_leads() -> None:
    """Options asked for, whatever the case, choose the variant; the names of options may differ."""
    cards = (make_product("F-S"), make_product("F-M", available=False), make_product("F-L"))

    assert order_variants(cards, {"size": "m"}, "", "USD")[0].sku == "F-M"
    assert order_variants(cards, {"Größe": "L"}, "", "USD")[0].sku == "F-L"
    assert order_variants(cards, {"size": "US L"}, "", "USD")[0].sku == "F-L"
    assert order_variants(cards, {"size": "XXL"}, "", "USD")[0].sku == "F-S"


def test_without_a_wish_the_first_variant_that_can_be_bought_leads() -> None:
    """A sold-out variant or one priced in another currency does not lead."""
    cards = (make_product("F-S", available=False), make_product("F-M", price=money("9", "EUR")), make_product("F-L"))

    assert [card.sku for card in order_variants(cards, {}, "", "USD")] == ["F-L", "F-S", "F-M"]


def test_an_article_number_in_the_text_chooses_its_variant() -> None:
    """An article number is the plainest wish."""
    cards = (make_product("FJELL-S"), make_product("FJELL-M"))

    assert order_variants(cards, {"size": "S"}, "do you have FJELL-M?", "USD")[0].sku == "FJELL-M"


@pytest.mark.parametrize(
    "text",
    [
        "¿El foco Linea es compatible con el carril Linea?",
        "Il faretto Linea è compatibile con il binario Linea?",
        "Does the Linea spot fit the Linea rail?",
    ],
)
def test_two_products_of_one_name_are_told_apart_by_what_else_they_are_called(text: str) -> None:
    """A name said twice, each time with another word, names two products."""
    track = make_product(
        "LINEA-1M", product_id="track", name="Binario “Linea”", attributes={"aliases": "carril Linea, Linea rail"}
    )
    spot = make_product(
        "LINEA-S",
        product_id="spot",
        name="Faretto da binario “Linea”",
        attributes={"aliases": "faretto Linea, foco Linea, Linea spot"},
    )

    assert set(choose_products((track, spot, JACKET), text).product_ids) == {"track", "spot"}
