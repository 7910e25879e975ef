import pytest

from drafter.domain.decision import Decision
from drafter.domain.order import Product
from tests.support.builders import decide, demo_store, flags, make_context, outcomes, shown
from tests.support.nouns import days_ago, make_item, make_order, make_product, make_shipment, make_understanding, money


def _card(size: str, *, colour: str = "navy", available: bool = True, price: str = "189.00") -> Product:
    options = {"size": size, "colour": colour}
    return make_product(f"FJELL-{colour[:3]}-{size}", options=options, available=available, price=money(price))


_CARDS = (
    _card("M"),
    _card("L"),
    _card("XL", available=False),
    _card("S"),
    _card("XL", colour="moss", price="199.00"),
    _card("M", colour="moss", price="179.00"),
)
_ITEM = make_item(sku="FJELL-nav-M", options={"size": "M", "colour": "navy"})


def _ask(
    wanted: dict[str, str],
    *,
    cards: tuple[Product, ...] = _CARDS,
    delivered: float = 5,
    store: str = "harbor-us",
    **fields: object,
) -> Decision:
    parcel = make_shipment(status="delivered", delivered_at=days_ago(delivered), events=(), items=())
    base: dict[str, object] = {"fulfillment_status": "fulfilled", "shipments": (parcel,), "items": (_ITEM,)}
    order = make_order("W1", **(base | fields))
    context = make_context(order, store=demo_store(store), products=cards)
    return decide(context, make_understanding("exchange", wanted_options=wanted))


@pytest.mark.parametrize(
    ("wanted", "flag", "difference"),
    [
        pytest.param({"size": "L"}, "exchange_even", [], id="same-price"),
        pytest.param({"size": "XL", "colour": "moss"}, "exchange_costs_more", ["10.00 USD"], id="dearer"),
        pytest.param({"colour": "moss"}, "exchange_costs_less", ["10.00 USD"], id="cheaper"),
    ],
)
def test_a_variant_that_can_be_had_is_quoted(wanted: dict[str, str], flag: str, difference: list[str]) -> None:
    """The rest stays as bought; the difference in price carries no sign."""
    decision = _ask(wanted)

    assert outcomes(decision) == ["exchange_quote"]
    assert decision.main.verdict == "allow"
    assert flag in flags(decision)
    assert shown(decision, "exchange.difference") == difference
    assert "another_version" in flags(decision)
    assert shown(decision, "exchange.wanted") == ["Fjell Rain Jacket"]
    assert shown(decision, "exchange.options") == list(wanted.values())


def test_a_variant_that_is_sold_out_names_what_there_is() -> None:
    """The same colour in other sizes, in their order."""
    decision = _ask({"size": "XL"})

    assert outcomes(decision) == ["exchange_denied"]
    assert "exchange_unavailable" in flags(decision)
    assert shown(decision, "exchange.options") == ["XL"]
    assert shown(decision, "exchange.alternatives") == ["S", "L"]


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param({}, id="nothing-said"),
        pytest.param({"size": "M"}, id="what-they-have"),
        pytest.param({"colour": "fuchsia"}, id="a-colour-no-card-knows"),
    ],
)
def test_an_unclear_wish_is_asked_about(wanted: dict[str, str]) -> None:
    """Nothing is called unavailable that was not understood."""
    decision = _ask(wanted)

    assert outcomes(decision) == ["exchange_quote"]
    assert "options_unknown" in flags(decision)
    assert shown(decision, "exchange.alternatives")
    assert shown(decision, "exchange.price") == []


def test_a_refused_exchange_offers_a_return_only_where_one_is_open() -> None:
    """The last day is the return's; a final sale is not offered back."""
    item = _ITEM.model_copy(update={"final_sale": True})

    assert "return_open" in flags(_ask({"size": "XL"}))
    assert "return_open" not in flags(_ask({"size": "XL"}, items=(item,)))


def test_a_size_no_card_has_is_named() -> None:
    """The customer reads which wish it is that cannot be met."""
    decision = _ask({"size": "XXL"})

    assert outcomes(decision) == ["exchange_denied"]
    assert shown(decision, "exchange.options") == ["XXL"]


def test_colours_are_the_same_in_every_language() -> None:
    """`green` asked for is `moosgrün`-free German `grün` on the card."""
    cards = (_card("M"), _card("M", colour="grün"))

    assert shown(_ask({"colour": "green"}, cards=cards), "exchange.options") == ["grün"]


def test_without_a_card_availability_is_not_promised() -> None:
    """What cannot be looked up is for a person."""
    assert outcomes(_ask({"size": "L"}, cards=())) == ["handoff"]


def test_a_price_in_another_currency_is_not_compared() -> None:
    """No difference across currencies."""
    card = make_product("FJELL-nav-L", options={"size": "L", "colour": "navy"}, price=money("189.00", "EUR"))

    assert outcomes(_ask({"size": "L"}, cards=(_card("M"), card))) == ["handoff"]


def test_an_exchange_has_a_window_too() -> None:
    """Past the window there is no exchange, whatever is in stock."""
    decision = _ask({"size": "L"}, delivered=61)

    assert outcomes(decision) == ["exchange_denied"]
    assert "outside_window" in flags(decision)


def test_another_product_is_a_new_order_where_the_policy_says_so() -> None:
    """Harbor swaps variants only; Lumen swaps lamps."""
    other = make_product("BOOT-42", product_id="boots", name="Moraine Hiking Boots", options={"size": "42"})
    cards = (other, *_CARDS)

    refused = _ask({}, cards=cards)

    assert outcomes(refused) == ["exchange_denied"]
    assert {"another_product", "return_open"} <= flags(refused)
    assert shown(refused, "exchange.wanted") == ["Moraine Hiking Boots"]
    assert shown(refused, "policy.clause", refused.main)
    assert outcomes(_ask({}, cards=cards, store="lumen-de")) == ["exchange_quote"]


def test_an_open_return_answers_first() -> None:
    """What is already on its way back is not swapped a second time."""
    decision = _ask({"size": "L"}, returns=({"id": "x", "status": "in_transit"},))

    assert outcomes(decision) == ["return_status"]


def test_a_colour_no_card_has_is_said_not_to_exist() -> None:
    """A red one that does not exist is said not to, and what there is follows."""
    decision = _ask({"size": "L", "colour": "red"})

    assert outcomes(decision) == ["exchange_quote"]
    assert {"colour_unknown", "options_unknown"} <= set(flags(decision))
    assert shown(decision, "exchange.alternatives")
