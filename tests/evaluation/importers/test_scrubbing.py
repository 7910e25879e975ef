"""People leave no trace in samples made of their tickets."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.domain.order import Address, Buyer, Order
from drafter.domain.ticket import DraftRequest, Message, Requester, Ticket
from drafter.evaluation.importers.scrubbing import Pseudonyms
from tests.support.nouns import NOW, make_order, make_request, make_shipment

SECRETS = ("priya.raman@example.org", "Priya", "Raman", "Elm Row", "206 555 0117", "10421", "1Z999AA10123456784")


def _order() -> Order:
    buyer = Buyer(email="priya.raman@example.org", name="Priya Raman", phone="+1 206 555 0117")
    address = Address(line1="12 Elm Row", city="Seattle", postal_code="98101", country="US")
    shipment = make_shipment().model_copy(update={"tracking_number": "1Z999AA10123456784"})
    return make_order("10421").model_copy(
        update={"buyer": buyer, "shipping_address": address, "shipments": (shipment,), "references": {}}
    )


def _request(body: str) -> DraftRequest:
    ticket = Ticket(
        id="48207",
        store="harbor-us",
        subject="Where is #10421?",
        requester=Requester(email="priya.raman@example.org", name="Priya Raman"),
        messages=(Message(id="m1", author="customer", body=body, sent_at=NOW),),
        order_numbers=("#10421",),
    )
    return DraftRequest(ticket=ticket)


BODY = (
    "Hi, this is PRIYA. Order #10421 (1Z999AA10123456784) should go to 12 Elm Row. Call +1 206 555 0117 or write to "
    "other.person@example.net.\n\nPriya Raman"
)


def test_no_personal_value_is_left_anywhere() -> None:
    """Not in the ticket, not in the order, in whatever case it was written."""
    names = Pseudonyms(_request(BODY), (_order(),), "salt")
    text = names.scrub_request(_request(BODY), "t-1").model_dump_json() + names.scrub_order(_order()).model_dump_json()

    assert not [secret for secret in (*SECRETS, "other.person@example.net") if secret.casefold() in text.casefold()]
    assert "48207" not in text


def test_a_number_is_the_same_one_in_ticket_and_order() -> None:
    """So the scrubbed ticket still leads to the scrubbed order, and its requester is still the order's party."""
    names = Pseudonyms(_request(BODY), (_order(),), "salt")
    request, order = names.scrub_request(_request(BODY), "t-1"), names.scrub_order(_order())

    assert order.number.lstrip("#") in request.ticket.messages[0].body
    assert request.ticket.requester.email == order.buyer.email
    assert str(order.shipments[0].tracking_number) in request.ticket.messages[0].body
    assert len(order.number) == len("10421")


def test_another_salt_makes_other_values() -> None:
    """Made-up values cannot be looked up by who does not know the workspace's secret."""
    first, second = (Pseudonyms(_request(BODY), (_order(),), salt).scrub_order(_order()) for salt in ("a", "b"))

    assert first.shipments[0].tracking_number != second.shipments[0].tracking_number


def test_chinese_names_are_found_within_words() -> None:
    """A name is replaced where no space sets it apart."""
    order = _order().model_copy(update={"buyer": Buyer(email="lin@example.org", name="林晓")})
    names = Pseudonyms(make_request("lin@example.org"), (order,), "salt")

    assert "林晓" not in names.scrub("我是林晓,请问我的订单到哪里了?")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.sampled_from(SECRETS))
def test_a_value_is_found_between_any_other_words(text: str, secret: str) -> None:
    """Whatever stands around it, apart from letters that would make it another word."""
    names = Pseudonyms(_request(BODY), (_order(),), "salt")

    made = names.scrub(f"{text} {secret}, {text}")

    assert secret not in made or secret in text
    assert json.dumps(made)
