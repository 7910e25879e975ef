from datetime import UTC, datetime

import pytest

from drafter.domain.decision import Decision
from drafter.domain.order import Product
from drafter.domain.store import Language
from tests.support.builders import decide, demo_store, flags, make_context, outcomes, shown
from tests.support.nouns import make_product, make_understanding, money


def _product(sku: str, name: str, *compatible: str, **fields: object) -> Product:
    return make_product(sku, product_id=sku, name=name, options={}, compatible_with=compatible, **fields)


@pytest.mark.parametrize(
    ("cards", "text", "flag", "asked"),
    [
        pytest.param(
            (_product("ICE", "Icefall C2 Crampons", "B2 boots"), _product("GLA", "Glacier B2 Boots", "C2 crampons")),
            "do they fit",
            "compatible",
            ["Glacier B2 Boots"],
            id="two-products",
        ),
        pytest.param(
            (
                _product("ICE", "Icefall C2 Crampons", "B2 boots"),
                _product("MOR", "Moraine Hiking Boots", "C1 crampons"),
            ),
            "do they fit",
            "not_compatible",
            ["Icefall C2 Crampons"],
            id="two-that-do-not",
        ),
        pytest.param((_product("NORA", "Nora", "E14"),), "takes an E14 bulb?", "compatible", ["E14"], id="code"),
        pytest.param(
            (_product("NORA", "Nora", "E14"),), "takes an E27 bulb?", "not_compatible", ["E27"], id="other-code"
        ),
        pytest.param((_product("NORA", "Nora", "E14"),), "fits my hallway?", "compatibility_unknown", [], id="unclear"),
        pytest.param((_product("MUG", "Mug"),), "fits my car?", "compatibility_unknown", [], id="card-says-nothing"),
        pytest.param(
            (_product("COV", "Storm Cover", "Traverse Backpack 45 L"), _product("TRA", "Traverse Backpack")),
            "does it fit the Traverse 30 L",
            "compatibility_unknown",
            ["Traverse Backpack"],
            id="another-size",
        ),
        pytest.param(
            (_product("COV", "Storm Cover", "Traverse Backpack 45 L"), _product("TRA", "Traverse Backpack")),
            "does it fit the Traverse 45 L",
            "compatible",
            ["Traverse Backpack"],
            id="this-size",
        ),
    ],
)
def test_fit_is_what_the_card_says(cards: tuple[Product, ...], text: str, flag: str, asked: list[str]) -> None:
    """Listed is yes, not among what is listed is no, and what the card does not say is not guessed."""
    decision = decide(make_context(products=cards), make_understanding("presale_compatibility", request=text))

    assert outcomes(decision) == ["presale_compatibility"]
    assert flag in flags(decision)
    assert shown(decision, "product.asked_for") == asked


@pytest.mark.parametrize(
    ("intent", "verdict"), [("presale_size", "ask"), ("presale_compatibility", "ask"), ("presale_product", "inform")]
)
def test_a_product_that_is_not_clear_is_asked_about(intent: str, verdict: str) -> None:
    """Without a card the question is which product."""
    decision = decide(make_context(), make_understanding(intent))  # type: ignore[arg-type]  # the table's own literals

    assert "product_unknown" in flags(decision)
    assert decision.main.verdict == verdict


def test_sizes_that_can_be_had_come_in_their_order() -> None:
    """Sold-out sizes are left out, the others go from small to large."""
    cards = tuple(make_product(f"F-{size}", available=size != "M") for size in ("XL", "S", "M", "L"))

    decision = decide(make_context(products=cards), make_understanding("presale_size"))

    assert shown(decision, "product.available_options") == ["S", "L", "XL"]
    assert "options_unknown" in flags(decision)


@pytest.mark.parametrize(
    ("store", "destination", "flag", "duration"),
    [
        pytest.param("harbor-us", None, "destination_served", ["3..5 business_day"], id="home"),
        pytest.param("harbor-us", "FR", "destination_not_served", [], id="abroad"),
        pytest.param("harbor-uk", "FR", "destination_served", ["5..8 business_day"], id="eu"),
        pytest.param("lumen-de", "CH", "destination_not_served", [], id="not-eu"),
    ],
)
def test_delivery_goes_where_a_route_goes(store: str, destination: str | None, flag: str, duration: list[str]) -> None:
    """Destinations on no route are not served; nothing is assumed of them."""
    understanding = make_understanding("presale_delivery", destination=destination)

    decision = decide(make_context(store=demo_store(store)), understanding)

    assert flag in flags(decision)
    assert shown(decision, "delivery.duration") == duration


@pytest.mark.parametrize(
    ("store", "language", "outcome"),
    [
        pytest.param("harbor-uk", "en", "presale_delivery_time", id="home-language"),
        pytest.param("harbor-uk", "fr", "knowledge_answer", id="may-mean-abroad"),
        pytest.param("harbor-us", "es", "presale_delivery_time", id="home-is-all-that-is-served"),
    ],
)
def test_a_destination_left_out_is_home_only_where_it_can_be_nothing_else(
    store: str, language: Language, outcome: str
) -> None:
    """Who writes to a store that serves several countries in another language than its own may live in any."""
    decision = decide(make_context(store=demo_store(store)), make_understanding("presale_delivery", language=language))

    assert outcomes(decision) == [outcome]


@pytest.mark.parametrize(
    ("city", "outcome"), [("Milano", "presale_delivery_time"), ("Quahog Falls", "knowledge_answer")]
)
def test_a_city_that_is_known_is_its_country(city: str, outcome: str) -> None:
    """Of a place nobody knows nothing is promised."""
    decision = decide(
        make_context(store=demo_store("harbor-uk")), make_understanding("presale_delivery", destination=city)
    )

    assert outcomes(decision) == [outcome]
    assert shown(decision, "delivery.duration") == (["5..8 business_day"] if city == "Milano" else [])


def test_delivery_days_count_dispatch_and_days_off() -> None:
    """Ordered on Friday after the cut-off: packed from Monday, and Thanksgiving is no delivery day."""
    as_of = datetime(2026, 11, 20, 20, tzinfo=UTC)

    decision = decide(
        make_context(store=demo_store("harbor-us"), as_of=as_of),
        make_understanding("presale_delivery", destination="US"),
    )

    assert shown(decision, "delivery.earliest") == ["2026-11-30"]
    assert shown(decision, "delivery.latest") == ["2026-12-07"]


def test_what_cannot_be_ordered_has_no_delivery_day() -> None:
    """No date is promised for a product that is not available."""
    context = make_context(store=demo_store("harbor-us"), products=(make_product(available=False),))

    decision = decide(context, make_understanding("presale_delivery"))

    assert shown(decision, "delivery.latest") == []
    assert shown(decision, "delivery.duration") == ["3..5 business_day"]


def test_a_place_that_is_no_country_is_looked_up() -> None:
    """The articles may know; the routes do not."""
    assert outcomes(decide(make_context(), make_understanding("presale_delivery", destination="Narnia"))) == [
        "knowledge_answer"
    ]


@pytest.mark.parametrize(
    ("quantity", "discount", "total"),
    [
        pytest.param(12, ["10"], ["225.12 USD"], id="first-tier"),
        pytest.param(60, ["20"], ["1000.20 USD"], id="last-tier"),
        pytest.param(11, [], [], id="too-few"),
        pytest.param(None, [], [], id="no-number"),
    ],
)
def test_wholesale_follows_the_price_list(quantity: int | None, discount: list[str], total: list[str]) -> None:
    """Tier, unit price to the cent and total; below the minimum the normal price holds."""
    card = make_product(price=money("20.84"))

    decision = decide(make_context(products=(card,)), make_understanding("wholesale", quantity=quantity))

    assert outcomes(decision) == ["wholesale_quote"]
    assert shown(decision, "wholesale.discount") == discount
    assert shown(decision, "wholesale.total") == total
    assert ("below_minimum" in flags(decision)) == (quantity == 11)
    assert decision.main.verdict == ("ask" if quantity is None else "inform")


@pytest.mark.parametrize(
    ("destination", "country"),
    [
        pytest.param("AT", ["AT"], id="abroad"),
        pytest.param("GB", [], id="home"),
        pytest.param(None, [], id="none-named"),
    ],
)
def test_a_country_is_named_where_it_decides(destination: str | None, country: list[str]) -> None:
    """Abroad only, and only when the customer named it."""
    understanding = make_understanding("presale_delivery", destination=destination)

    assert shown(decide(make_context(store=demo_store("harbor-uk")), understanding), "delivery.country") == country


def test_a_size_asked_about_comes_with_its_colours() -> None:
    """Whoever names the size asks about the rest of it; what is sold out is left out."""
    cards = tuple(
        make_product(f"J-{size}-{colour}", options={"size": size, "colour": colour}, available=available)
        for size, colour, available in (
            ("M", "navy", True),
            ("M", "rust", False),
            ("M", "black", True),
            ("L", "navy", True),
        )
    )
    reading = make_understanding("presale_product", wanted_options={"size": "M"})

    shown_options = shown(decide(make_context(products=cards), reading), "product.available_options")

    assert shown_options == ["M, navy", "M, black"]


def test_a_colour_that_does_not_exist_is_not_called_available() -> None:
    """Who asks for a red one hears that there is none, and which colours there are."""
    cards = tuple(make_product(f"J-{colour}", options={"colour": colour}) for colour in ("navy", "rust"))
    reading = make_understanding("presale_product", wanted_options={"colour": "red"})

    decision = decide(make_context(products=cards), reading)

    assert outcomes(decision) == ["presale_product"]
    assert "colour_unknown" in flags(decision)
    assert "product_available" not in flags(decision)
    assert shown(decision, "product.available_options") == ["navy", "rust"]


def test_measures_given_are_not_asked_for_again() -> None:
    """Who wrote how tall they are is not asked how tall they are."""
    reading = make_understanding("presale_size", claims=("measures_given",))

    decision = decide(make_context(products=(make_product("J-M"),)), reading)

    assert "measures_given" in decision.main.flags["ticket"]
    assert any("measurements" in note for note in decision.agent_notes)


def _sizes(name: str, *sizes: str, sold_out: str = "") -> tuple[Product, ...]:
    return tuple(
        make_product(f"P-{size}", product_id="p", name=name, options={"size": size}, available=size != sold_out)
        for size in sizes
    )


def test_a_version_that_does_not_exist_is_not_called_available() -> None:
    """Who asks for four persons hears which versions there are, not that another one is there."""
    cards = _sizes("Halo Tent", "2-person", "3-person")
    reading = make_understanding("presale_product", request="Is the 4 person Halo tent in stock?")

    decision = decide(make_context(products=cards), reading)

    assert "version_unknown" in flags(decision)
    assert "product_available" not in flags(decision)
    assert shown(decision, "product.available_options") == ["2-person", "3-person"]


def test_the_version_asked_for_is_named() -> None:
    """The version that is spoken of stands in the reply, so that nobody takes it for the whole product."""
    card, *others = _sizes("Halo Footprint", "3-person", "2-person", sold_out="3-person")
    reading = make_understanding("presale_product", request="Is the 3 person footprint there?")

    decision = decide(make_context(products=(card, *others)), reading)

    assert shown(decision, "product.version") == ["3-person"]
    assert shown(decision, "product.available_options") == ["2-person"]


def test_another_versions_price_is_not_quoted() -> None:
    """A quote for pieces of a version that is not on the list names no price."""
    cards = _sizes("Orbit", "40 cm", "60 cm")
    reading = make_understanding("wholesale", request="30 Orbit, 80 cm?", quantity=30)

    decision = decide(make_context(products=cards), reading)

    assert shown(decision, "wholesale.discount")
    assert shown(decision, "wholesale.unit_price") == []


def test_what_fits_is_told_who_asks_what_fits() -> None:
    """Nothing needs to be asked back where the card lists it."""
    reading = make_understanding("presale_compatibility", request="Which bulb does the Lund take?")

    decision = decide(make_context(products=(_product("LUND", "Lund", "E27"),)), reading)

    assert decision.main.verdict == "inform"
    assert "fits_asked" in flags(decision)


def test_a_card_that_says_not_dimmable_decides() -> None:
    """The dimmer lists the dimmable bulb, and this one says that it is not."""
    cards = (
        _product("REG", "Regula", "Alba E27 dimmable"),
        _product("ALBA", "Alba E27", attributes={"dimmable": "not dimmable"}),
    )
    reading = make_understanding("presale_compatibility", request="Does the Regula work with the Alba E27?")

    assert "not_compatible" in flags(decide(make_context(products=cards), reading))


def test_a_lampshade_is_not_worn() -> None:
    """The size of what has measures is not asked of the customer's clothes."""
    cards = _sizes("Tela Shade", "30 cm", "40 cm")

    assert "measured" in flags(decide(make_context(products=cards), make_understanding("presale_size")))


def _orbit(**fields: object) -> tuple[Product, ...]:
    """Return a lamp in two sizes of different prices, the larger one sold out."""
    return tuple(
        make_product(
            f"ORB-{size}",
            product_id="orb",
            name="Orbit Lamp",
            options={"size": f"{size} cm"},
            price=money(price, "USD"),
            available=size != "60",
            **fields,
        )
        for size, price in (("40", "109.00"), ("60", "159.00"))
    )


def _ask(cards: tuple[Product, ...], text: str, intent: str = "presale_product") -> tuple[set[str], Decision]:
    reading = make_understanding(intent, request=text)  # type: ignore[arg-type]  # the table's own literals
    decision = decide(make_context(products=cards), reading)
    return set(flags(decision)), decision


@pytest.mark.parametrize("text", ["Is the Orbit 60 back?", "l'Orbit da 60 torna?", "Gibt es die Orbit auch in 60?"])
def test_a_bare_number_names_the_version_it_fits(text: str) -> None:
    """Nobody hears that the 60 cm lamp is there because the 40 cm one is."""
    found, decision = _ask(tuple(reversed(_orbit())), text)

    assert shown(decision, "product.version") == ["60 cm"]
    assert "prices_differ" not in found


def test_what_versions_differ_in_is_not_said_of_the_product() -> None:
    """Of versions with different prices the lowest is a `from`, and what can be had is told by version."""
    found, decision = _ask(_orbit(), "How much is the Orbit?")

    assert {"prices_differ", "availability_differs"} <= found
    assert shown(decision, "product.price_from") == ["109.00 USD"]
    assert shown(decision, "product.available_options") == ["40 cm"]


@pytest.mark.parametrize(
    ("text", "expected", "unexpected"),
    [
        pytest.param("Is the Orbit dimmable?", "facts_only", "availability_asked", id="fact"),
        pytest.param("Is the Orbit in stock?", "availability_asked", "facts_only", id="stock"),
        pytest.param("When is the Orbit in stock again?", "details_unasked", "availability_asked", id="restock"),
        pytest.param("那款灯能调光吗", "facts_only", "availability_asked", id="chinese"),
    ],
)
def test_a_yes_answers_what_was_asked(text: str, expected: str, unexpected: str) -> None:
    """Whether something can be bought is a yes only to who asks that."""
    found, _ = _ask(_orbit(attributes={"dimmable": "dimmable", "bulb": "E27"}), text)

    assert expected in found
    assert unexpected not in found


def test_a_fact_that_is_asked_for_is_written_down() -> None:
    """Yes and no are read from the card; of two facts asked for, the one that it does not tell is owned up to."""
    found, decision = _ask(
        _orbit(attributes={"dimmable": "nicht dimmbar"}), "Is the Orbit dimmable and fit for a bathroom?"
    )

    assert shown(decision, "product.dimmable") == ["no"]
    assert "facts_missing" in found


def test_free_delivery_of_what_is_dear_enough_is_said_so() -> None:
    """A lamp above the threshold is delivered free, whichever version is meant."""
    found, _ = _ask(_orbit(), "How much is delivery of the Orbit?", "presale_delivery")

    assert "free_for_it" in found


def test_a_gift_card_is_no_parcel() -> None:
    """What comes by e-mail has neither a delivery time nor a fee."""
    _, decision = _ask(
        (_product("GIFT", "Gift Card", attributes={"delivery": "comes by e-mail"}),), "delivery?", "presale_delivery"
    )

    assert shown(decision, "product.sent_by") == ["email"]
    assert shown(decision, "delivery.duration") == []


def test_what_fits_only_its_own_size_is_no_plain_yes() -> None:
    """The card's condition stays with the answer."""
    cards = (
        _product("FP", "Halo Footprint", "Halo Tent", attributes={"fits": "Halo Tent of the same size"}),
        _product("TENT", "Halo Tent"),
    )

    assert "same_size" in _ask(cards, "does the 3P footprint fit the 2P tent?", "presale_compatibility")[0]


@pytest.mark.parametrize("text", ["compatible avec un variateur ?", "能配调光器吗", "con un regulador?"])
def test_a_dimmer_is_known_in_every_language(text: str) -> None:
    """The kind of thing is found by its name on the card."""
    found, decision = _ask((_product("SKA", "Skagen", "E27", "Dimmer Regula"),), text, "presale_compatibility")

    assert "compatible" in found
    assert shown(decision, "product.asked_for") == ["Dimmer Regula"]


def test_the_pieces_before_a_product_are_its_own() -> None:
    """Of two goods in one request each number counts for the one it stands before."""
    reading = make_understanding("wholesale", request="35 beanies and 20 Orbit lamps, what price?", quantity=35)

    decision = decide(make_context(products=_orbit()), reading)

    assert shown(decision, "wholesale.quantity") == ["20"]
    assert shown(decision, "wholesale.unit_price") == []
