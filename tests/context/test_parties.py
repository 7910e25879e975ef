import pytest

from drafter.context.parties import is_party
from drafter.domain.order import Buyer
from drafter.domain.ticket import Requester
from tests.support.nouns import make_order, make_store

BUYER = Buyer(
    email="Ada@Example.com", name="Ada Example", other_emails=("kate@example.com",), marketplace_username="ada_buys"
)


@pytest.mark.parametrize(
    ("requester", "party"),
    [
        pytest.param(Requester(email="ada@example.com"), True, id="same-address"),
        pytest.param(Requester(email=" ADA@EXAMPLE.COM "), True, id="case-and-spaces"),
        pytest.param(Requester(email="kate@example.com"), True, id="second-address"),
        pytest.param(Requester(email="ada+shop@example.com"), False, id="plus-addressing-is-another-address"),
        pytest.param(Requester(email="\u212aate@example.com"), False, id="kelvin-sign-for-k"),
        pytest.param(Requester(email="\u0430da@example.com"), False, id="cyrillic-a"),
        pytest.param(Requester(email="ada@exa\u200bmple.com"), False, id="zero-width-space"),
        pytest.param(Requester(email="eve@example.com", name="Ada Example"), False, id="name-alone"),
        pytest.param(Requester(name="Ada Example", verified=True), False, id="verified-without-address"),
        pytest.param(
            Requester(email="eve@example.com", marketplace_username="ada_buys"), False, id="account-in-a-shop"
        ),
        pytest.param(Requester(), False, id="nobody"),
        pytest.param(Requester(email=""), False, id="empty"),
    ],
)
def test_only_an_address_of_the_buyer_opens_an_order(requester: Requester, party: bool) -> None:  # noqa: FBT001
    """An order is for whoever writes from one of its buyer's addresses, and for nobody else."""
    assert is_party(make_order(buyer=BUYER), requester, make_store()) is party


@pytest.mark.parametrize(
    ("account", "party"),
    [("ada_buys", True), ("ADA_BUYS", True), ("ada_buys2", False), ("", False), (None, False)],
)
def test_on_a_marketplace_the_account_opens_its_orders(account: str | None, party: bool) -> None:  # noqa: FBT001
    """Marketplaces hide addresses, so the account name counts there."""
    requester = Requester(email="x1@marketplace.example.com", marketplace_username=account)

    assert is_party(make_order(buyer=BUYER), requester, make_store("ebay")) is party


def test_orders_without_an_address_are_for_nobody() -> None:
    """Two missing addresses are not the same address."""
    nameless = make_order(buyer=Buyer())

    assert not is_party(nameless, Requester(), make_store("amazon"))
    assert not is_party(nameless, Requester(email="", marketplace_username=""), make_store("amazon"))
