import pytest

from tests.support.nouns import make_item, make_order, make_product, make_request, make_understanding, money
from tests.support.shop import Shop, values

pytestmark = pytest.mark.anyio

CARDS = (
    make_product("FJELL-S", available=False),
    make_product("FJELL-M", attributes={"size_advice": "Runs true to size", "weight": "410 g", "aliases": "shell"}),
    make_product("FJELL-L", price=money("99", "EUR")),
    make_product("BOOT-42", product_id="boot", name="Halden Boots"),
)


async def test_the_product_asked_about_is_written_down_with_all_its_variants() -> None:
    """The variant wanted leads with all that its card says; of the others what a choice needs."""
    shop = await Shop().stock(products=CARDS)
    reading = make_understanding(
        "presale_size", request="Is the Fjell in M true to size?", wanted_options={"size": "M"}
    )

    context = await shop.gather(make_request("new@example.com"), reading)

    assert context.match == "none_given"
    assert [card.sku for card in context.products] == ["FJELL-M", "FJELL-S", "FJELL-L"]
    assert values(context, "product.size_advice") == ["Runs true to size"]
    assert values(context, "product.attributes", "product:FJELL-M") == ["410 g"]
    assert values(context, "product.availability", "product:FJELL-S") == ["unavailable"]
    assert values(context, "product.price", "product:FJELL-M") == ["189.00 USD"]
    assert values(context, "product.price", "product:FJELL-L") == []


async def test_products_mentioned_are_searched_before_the_whole_text() -> None:
    """A mention narrows the search; when it names nothing, the text is searched."""
    shop = await Shop().stock(products=CARDS)
    text = "I have the Halden Boots and want the Fjell Rain Jacket"

    for mention, first in (("Fjell", "FJELL-M"), ("something", "BOOT-42")):
        reading = make_understanding("presale_product", request=text, products=({"text": mention},))
        assert (await shop.gather(make_request(), reading)).products[0].sku == first


async def test_products_that_could_equally_be_meant_leave_a_gap() -> None:
    """None is chosen, and the agent reads which there are."""
    cards = [
        make_product("A-1", product_id="a", name="Odda Tent"),
        make_product("B-1", product_id="b", name="Ulla Tent"),
    ]
    cards = [card.model_copy(update={"attributes": {"aliases": "two-person tent"}}) for card in cards]
    shop = await Shop().stock(products=cards)

    context = await shop.gather(make_request(), make_understanding("presale_product", request="the two-person tent?"))

    assert context.products == ()
    assert [gap.reason for gap in context.gaps] == ["ambiguous"]


async def test_an_exchange_brings_the_variants_of_what_was_bought() -> None:
    """What can be had instead is known even when the customer does not name the product."""
    order = make_order("1001", items=(make_item(sku="FJELL-M"), make_item(id="2", sku=None, name="Poster")))
    shop = await Shop().stock(order, products=CARDS)
    reading = make_understanding("exchange", request="Too small, I need L", wanted_options={"size": "L"})

    context = await shop.gather(make_request(numbers=("1001",)), reading)

    assert {card.sku for card in context.products} == {"FJELL-L", "FJELL-M", "FJELL-S"}
    assert context.products[0].sku == "FJELL-L"


async def test_sentences_of_a_card_in_another_language_are_for_staff() -> None:
    """A reply in French quotes no English card; numbers and codes read alike."""
    shop = await Shop().stock(products=CARDS)
    reading = make_understanding("presale_size", request="Fjell M ?", wanted_options={"size": "M"}, language="fr")

    context = await shop.gather(make_request("new@example.com"), reading)

    audience = {evidence.name: evidence.audience for evidence in context.evidence}
    assert audience["product.size_advice"] == "staff"
    assert audience["product.attributes"] == "customer"
