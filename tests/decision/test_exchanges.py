import pytest

from drafter.domain.decision import Decision
from drafter.domain.order import LineItem, Product
from drafter.domain.understanding import IntentName
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
    ("wanted", "version", "flag", "difference"),
    [
        pytest.param({"size": "L"}, ["L", "navy"], "exchange_even", [], id="same-price"),
        pytest.param(
            {"size": "XL", "colour": "moss"}, ["XL", "moss"], "exchange_costs_more", ["10.00 USD"], id="dearer"
        ),
        pytest.param({"colour": "moss"}, ["M", "moss"], "exchange_costs_less", ["10.00 USD"], id="cheaper"),
    ],
)
def test_a_variant_that_can_be_had_is_quoted(
    wanted: dict[str, str], version: list[str], flag: str, difference: list[str]
) -> None:
    """The rest stays as bought, and is said too; the difference in price carries no sign."""
    decision = _ask(wanted)

    assert outcomes(decision) == ["exchange_quote"]
    assert decision.main.verdict == "allow"
    assert flag in flags(decision)
    assert shown(decision, "exchange.difference") == difference
    assert "another_version" in flags(decision)
    assert shown(decision, "exchange.wanted") == ["Fjell Rain Jacket"]
    assert shown(decision, "exchange.options") == version


def test_a_variant_that_is_sold_out_names_what_there_is() -> None:
    """The same colour in other sizes, in their order."""
    decision = _ask({"size": "XL"})

    assert outcomes(decision) == ["exchange_denied"]
    assert "exchange_unavailable" in flags(decision)
    assert shown(decision, "exchange.options") == ["XL", "navy"]
    assert shown(decision, "exchange.alternatives") == ["S", "L"]


def test_half_a_size_more_is_another_size() -> None:
    """A 9.5 is no 9: it is what is sold out, and is named; the colour that all have is not."""
    cards = tuple(_card(size, available=size != "9.5") for size in ("9", "9.5", "10"))
    item = make_item(sku="FJELL-nav-9", options={"size": "9", "colour": "navy"})

    decision = _ask({"size": "9.5"}, cards=cards, items=(item,))

    assert outcomes(decision) == ["exchange_denied"]
    assert shown(decision, "exchange.options") == ["9.5"]
    assert shown(decision, "exchange.alternatives") == ["10"]


def test_only_the_version_that_is_sold_out_is_said_to_be() -> None:
    """In the other colour the size they keep is missing; the same colour in other sizes comes first."""
    cards = (
        _card("M"),
        _card("M", colour="moss", available=False),
        _card("L", colour="moss"),
        _card("S", colour="moss"),
    )

    decision = _ask({"size": "M", "colour": "moss"}, cards=cards)

    assert outcomes(decision) == ["exchange_denied"]
    assert shown(decision, "exchange.options") == ["M", "moss"]
    assert shown(decision, "exchange.alternatives") == ["S, moss", "L, moss"]


@pytest.mark.parametrize(
    "wanted", [pytest.param({}, id="not-said"), pytest.param({"colour": "long"}, id="not-on-a-card")]
)
def test_nothing_is_promised_where_there_is_nothing_to_exchange_for(wanted: dict[str, str]) -> None:
    """With every other version sold out the answer is no, and the return that is open."""
    decision = _ask(wanted, cards=(_card("M"), _card("L", available=False)))

    assert outcomes(decision) == ["exchange_denied"]
    assert {"no_other_version", "return_open"} <= set(flags(decision))
    assert shown(decision, "exchange.alternatives") == []


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


_HAT = make_item(id="hat", sku="HAT", name="Birch Beanie", final_sale=True)
_JACKET = make_item(id="jacket", sku="FJELL-nav-M", options={"size": "M", "colour": "navy"})


def _ask_both(request: str, *intents: IntentName, items: tuple[LineItem, ...] = (_HAT, _JACKET)) -> Decision:
    parcel = make_shipment(status="delivered", delivered_at=days_ago(5), events=(), items=())
    order = make_order("W1", fulfillment_status="fulfilled", shipments=(parcel,), items=items)
    context = make_context(order, store=demo_store("harbor-us"), products=_CARDS)
    return decide(context, make_understanding(*intents, request=request, wanted_options={"size": "L"}))


@pytest.mark.parametrize(
    "request_",
    [
        "I want to return the beanie, and could I swap the rain jacket for an L?",
        "Could I exchange the rain jacket for size L and send the beanie back?",
        "Ich tausche die Rain Jacket gegen L, die Birch Beanie geht zurück.",
    ],
)
def test_each_wish_is_about_its_own_item(request_: str) -> None:
    """What is to be returned is not exchanged, and what is to be exchanged is not returned."""
    decision = _ask_both(request_, "return", "exchange")

    refused, quoted = decision.parts
    assert [refused.outcome, quoted.outcome] == ["return_denied", "exchange_quote"]
    assert [one.value for one in decision.derived if one.name == "request.items" and one.subject in refused.scope] == [
        "Birch Beanie"
    ]
    assert [one.value for one in decision.derived if one.name == "request.items" and one.subject in quoted.scope] == [
        "Fjell Rain Jacket"
    ]


def test_wishes_that_cross_are_for_a_person() -> None:
    """Which of two items is wanted back for money is not guessed."""
    decision = _ask_both(
        "I return the beanie and return the rain jacket. I swap the rain jacket for an L.", "return", "exchange"
    )

    assert outcomes(decision) == ["handoff"]


def test_a_refused_return_leaves_the_exchange_to_be_answered() -> None:
    """Both are asked of one item; both are answered, and what to do about a fault is said once."""
    item = _JACKET.model_copy(update={"final_sale": True})

    decision = _ask_both("Can I return it? If not, can I get an L?", "return", "exchange", items=(item,))

    assert outcomes(decision) == ["return_denied", "exchange_denied"]
    assert ["defect_path" in flags(decision, part) for part in decision.parts] == [True, False]


@pytest.mark.parametrize(
    "asked", ["What's that for?", "A cosa si riferisce il rimborso?", "你们退给我的8美元是什么钱？"]
)
def test_what_a_refund_is_for_is_answered_to_those_who_have_it(asked: str) -> None:
    """Who misses the money is told when it comes instead."""
    refund = {"id": "r", "amount": money("8.00"), "reason": "dent", "method": "card", "status": "completed"}
    order = make_order("W1", refunds=(refund | {"at": days_ago(8)},))

    told = decide(make_context(order), make_understanding("refund", request=asked))
    missed = decide(make_context(order), make_understanding("refund", request=asked, claims=("refund_missing",)))

    assert "purpose_asked" in flags(told)
    assert "purpose_asked" not in flags(missed)
