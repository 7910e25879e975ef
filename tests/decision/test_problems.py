"""What is said of goods that are not right: no more than the clause, and nothing that was told is asked again."""

import pytest

from drafter.domain.decision import Decision
from drafter.domain.order import Order
from drafter.domain.policy import ProblemRule, Remedies
from tests.support.builders import decide, demo_policies, demo_store, flags, make_context, outcomes, shown
from tests.support.nouns import days_ago, make_item, make_order, make_shipment, make_understanding, money

_STOVE = make_item(id="1", sku="STOVE", name="Ember Gas Stove", options={}, unit_price=money("64.00"))
_POT = make_item(id="2", sku="POT", name="Kettle Pot 1.3 L", options={}, unit_price=money("45.00"))
_PENDANT = make_item(id="1", sku="PEND", name="Pendelleuchte „Skagen“", options={}, unit_price=money("64.00"))
_ROSE = make_item(id="2", sku="ROSE", name="Baldachin „Corona“", options={}, unit_price=money("45.00"))
_REMEDIES = {"remedy_choice", "repair_first", "any_remedy"}


def _arrived(*items: object) -> Order:
    parcel = make_shipment(status="delivered", delivered_at=days_ago(3), events=())
    return make_order("W1", fulfillment_status="fulfilled", shipments=(parcel,), **({"items": items} if items else {}))


def _said(text: str, *claims: str, order: Order | None = None, store: str = "harbor-us", **fields: object) -> Decision:
    reading = make_understanding("item_problem", request=text, claims=claims, **fields)
    return decide(make_context(order or _arrived(), store=demo_store(store)), reading)


@pytest.mark.parametrize(
    ("store", "claim", "remedy"),
    [
        ("lumen-de", "defective", "repair_first"),
        ("harbor-us", "defective", "any_remedy"),
        ("lumen-de", "damaged", "remedy_choice"),
        ("harbor-us", "wrong_item", "remedy_choice"),
        ("harbor-us", "missing_item", "remedy_choice"),
    ],
)
def test_a_reply_offers_what_the_clause_offers(store: str, claim: str, remedy: str) -> None:
    """Between goods and money chooses only who may by the clause."""
    assert flags(_said("The jacket has a problem", claim, store=store)) & _REMEDIES == {remedy}


def test_every_remedy_of_the_demo_has_its_words() -> None:
    """A combination without words of its own offers nothing; the demo's policies have none such."""
    rules = [rule for topics in demo_policies().brands.values() for rule in topics.get("problems", ())]

    assert rules
    for rule in rules:
        assert isinstance(rule, ProblemRule)
        assert all(terms.remedies != Remedies() for terms in rule.kinds.values())


def test_what_broke_in_use_is_not_what_arrived_broken() -> None:
    """The choice that goods damaged on arrival give is not promised for a fault."""
    assert "any_remedy" in flags(_said("It flickers, or is the lamp broken?", "damaged", "defective"))
    assert "remedy_choice" in flags(_said("It arrived broken and does not work", "damaged", "defective"))


@pytest.mark.parametrize(
    ("text", "order", "item"),
    [
        ("The kettle pot wasn't in the box, only the stove was", (_STOVE, _POT), "Kettle Pot 1.3 L"),
        ("dans le carton il y avait la Skagen mais pas la rosace Corona", (_PENDANT, _ROSE), "Baldachin „Corona“"),
        ("im Paket war nur die Skagen, der Baldachin hat gefehlt", (_PENDANT, _ROSE), "Baldachin „Corona“"),
    ],
)
def test_missing_is_only_what_is_said_to_be_missing(text: str, order: tuple[object, ...], item: str) -> None:
    """What the customer says did come is never named as missing, and what is named is not asked for."""
    decision = _said(text, "missing_item", order=_arrived(*order))

    assert shown(decision, "request.items") == [item]
    assert "missing_said" in flags(decision)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("There is something missing from my parcel", (_STOVE, _POT)),
        ("The lid of the pot is missing", (_STOVE, _POT)),
        ("The stove and the pot are missing", (_STOVE, _POT)),
        ("The hose is missing from the stove", (_STOVE,)),
    ],
)
def test_a_doubtful_item_is_not_named_as_missing(text: str, order: tuple[object, ...]) -> None:
    """Of a part, of several, and of an order with one item nothing is named."""
    assert shown(_said(text, "missing_item", order=_arrived(*order)), "request.items") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Something is missing from my order", False),
        ("In meinem Paket fehlt etwas", False),
        ("Manca un pezzo", False),
        ("Falta algo en el paquete", False),
        ("Il manque quelque chose dans le colis", False),
        ("少了东西", False),
        ("only one shoe in the box", True),
        ("mancava l'alimentatore della lampada", True),
        ("me falta la batería en la caja", True),
        ("鞋盒里只有一只鞋", True),
    ],
)
def test_what_is_missing_is_asked_only_of_who_did_not_say(text: str, said: bool) -> None:  # noqa: FBT001  # a column
    """`Something` is no answer to what is missing; a thing is."""
    assert ("missing_said" in flags(_said(text, "missing_item", order=_arrived(_STOVE, _POT)))) == said


@pytest.mark.parametrize(
    "text",
    [
        "The stove arrived bent. The pot is fine.",
        "Le stove est abîmé, le pot est intact",
        "Just got both, the pot was ok but the stove is broken",
    ],
)
def test_what_is_fine_is_not_complained_of(text: str) -> None:
    """An item said to be fine leaves the other one, which is then not asked for."""
    assert shown(_said(text, "damaged", order=_arrived(_STOVE, _POT)), "request.items") == ["Ember Gas Stove"]


@pytest.mark.parametrize(
    ("language", "text", "differs"),
    [
        ("de", "Ich hatte die Brisa in Schwarz bestellt und Sie haben mir eine weiße geschickt", True),
        ("it", "la lampada doveva essere nera e me l'avete mandata bianca", True),
        ("de", "Ich hatte die Brisa in Weiß bestellt und Sie haben mir eine schwarze geschickt", False),
        ("zh", "我买的是白色，收到的是黑色", False),
    ],
)
def test_a_claim_against_the_order_is_not_taken_for_a_fact(language: str, text: str, differs: bool) -> None:  # noqa: FBT001  # a column
    """Who says they ordered what the order does not show is told what it shows."""
    lamp = make_item(sku="BRISA", name="Wandleuchte „Brisa“", options={"colour": "weiß"})

    decision = _said(text, "wrong_item", order=_arrived(lamp), store="lumen-de", language=language)

    assert ("order_differs" in flags(decision)) == differs
    assert shown(decision, "request.options") == (["weiß"] if differs else [])


@pytest.mark.parametrize(
    "text",
    [
        "It has a scratch, can you refund part of it? I'd keep it",
        "Kratzer drin. Ich würde ihn mit Preisnachlass behalten",
        "Ha un graffio, lo terrei con uno sconto",
        "Tiene un arañazo, me lo quedo con un descuento",
        "Une rayure, je la garde contre une remise",
        "有一道裂口，能退一部分钱吗？我就留着用",
    ],
)
def test_money_off_is_for_a_person(text: str) -> None:
    """Who would keep the goods for part of the money is not offered new ones."""
    decision = _said(text, "damaged")

    assert outcomes(decision) == ["handoff"]
    assert "discount_wish" in flags(decision)


def test_a_repair_wished_for_is_heard() -> None:
    """A repair is a wish of its own; who does not want one does not wish for it."""
    assert "repair_wished" in flags(_said("It flickers, I would prefer a repair to a new lamp", "defective"))
    assert "repair_wished" not in flags(_said("It flickers, I do not want it repaired", "defective"))


def test_several_photos_are_several() -> None:
    """Thanks go for as many photos as were sent."""
    assert "several_photos" in flags(_said("It is broken, photos attached", "damaged", "photo_given"))
    assert "several_photos" not in flags(_said("It is broken, photo attached", "damaged", "photo_given"))


def test_a_fault_told_is_not_asked_for() -> None:
    """Who described a fault at some length is not asked to describe it."""
    told = "The left sole is coming away from the upper after only two weeks and fifteen miles"

    assert "fault_told" in flags(_said(told, "defective"))
    assert "fault_told" not in flags(_said("It is broken", "defective"))
