"""The identity gate: who may hear about an order."""

from drafter.domain.order import Order
from drafter.domain.store import MARKETPLACES, Store
from drafter.domain.ticket import Requester

# Only A to Z are folded: full Unicode folding makes other people's addresses equal (KELVIN SIGN to k, ß to ss).
_ASCII_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}


def fold(value: str | None) -> str:
    """Return an address or account name as it is compared; plus-addressing and look-alike letters stay different."""
    if value is None:
        return ""
    return value.strip().lower() if value.isascii() else value.strip().translate(_ASCII_LOWER)


def is_party(order: Order, requester: Requester, store: Store) -> bool:
    """Return whether the requester may hear about the order.

    They are a party when their e-mail address is one of the buyer's, verified or not: whoever can send from it or
    read it already gets the shop's mail about the order. On marketplaces the account name will do as well, because
    addresses there are anonymised. A name, an order number or anything said in the text never will.
    """
    buyer = order.buyer
    email = fold(requester.email)
    if "@" in email and email in {fold(buyer.email), *map(fold, buyer.other_emails)}:
        return True
    account = fold(requester.marketplace_username)
    return store.platform in MARKETPLACES and bool(account) and account == fold(buyer.marketplace_username)
