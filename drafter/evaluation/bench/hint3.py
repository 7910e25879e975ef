"""HINT3's queries to two live web shops, and what their labels are called here.

The mapping, decided label by label before anything was measured: a label belongs to the topic that would answer it.
What asks for the company rather than for an order, a product or its terms (people, offices, shops, accounts,
partnerships, the chat's menus) is `out_of_scope`; so is a diet plan. Neither shop tells returns,
refunds, exchanges and faulty items apart, so these four of our topics count as one there, `after_sales`.
`ORDER_TAKING` holds two
things, cash on delivery and whether orders are taken at all; the words of payment tell them apart.
HINT3's train part has no row labelled `NO_NODES_DETECTED`; its out-of-scope rows are those of the labels just named.
"""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter.domain.understanding import IntentName

SHOPS = ("curekart", "sofmattress")
STRANGER = "powerplay11"
"""A gaming app of the same collection: nothing it is asked has to do with a shop."""
AFTER_SALES: frozenset[IntentName] = frozenset({"return", "refund", "exchange", "item_problem"})
TOPIC_OF_LABEL: Mapping[str, str] = {
    "ORDER_STATUS": "wismo",
    "ORDER_QUERY": "wismo",
    "DELAY_IN_PARCEL": "wismo",
    "DELAY_IN_DELIVERY": "wismo",
    "REFUNDS_RETURNS_REPLACEMENTS": "after_sales",
    "RETURN_EXCHANGE": "after_sales",
    "CANCEL_ORDER": "cancel",
    "MODIFY_ADDRESS": "address_change",
    "PAYMENT_AND_BILL": "payment",
    "MODES_OF_PAYMENTS": "payment",
    "EMI": "payment",
    "COD": "payment",
    "ORDER_TAKING": "presale_delivery",
    "RESUME_DELIVERY": "presale_delivery",
    "CHECK_PINCODE": "presale_delivery",
    "INTERNATIONAL_SHIPPING": "presale_delivery",
    "RECOMMEND_PRODUCT": "presale_product",
    "IMMUNITY": "presale_product",
    "SIDE_EFFECT": "presale_product",
    "ORIGINAL_PRODUCT": "presale_product",
    "EXPIRY_DATE": "presale_product",
    "MATTRESS_COST": "presale_product",
    "PRODUCT_VARIANTS": "presale_product",
    "ORTHO_FEATURES": "presale_product",
    "ERGO_FEATURES": "presale_product",
    "COMPARISON": "presale_product",
    "PILLOWS": "presale_product",
    "ABOUT_SOF_MATTRESS": "presale_product",
    "WHAT_SIZE_TO_ORDER": "presale_size",
    "SIZE_CUSTOMIZATION": "presale_size",
    "WARRANTY": "policy_question",
    "100_NIGHT_TRIAL_OFFER": "policy_question",
    "OFFERS": "policy_question",
    "CALL_CENTER": "out_of_scope",
    "CHAT_WITH_AGENT": "out_of_scope",
    "CONSULT_START": "out_of_scope",
    "DISTRIBUTORS": "out_of_scope",
    "FRANCHISE": "out_of_scope",
    "LEAD_GEN": "out_of_scope",
    "PORTAL_ISSUE": "out_of_scope",
    "REFER_EARN": "out_of_scope",
    "SIGN_UP": "out_of_scope",
    "START_OVER": "out_of_scope",
    "STORE_INFORMATION": "out_of_scope",
    "USER_GOAL_FORM": "out_of_scope",
    "WORK_FROM_HOME": "out_of_scope",
}
_PAYING = re.compile(r"cash|\bcod\b|\bpay|prepaid", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Query:
    """A query, and the topic that its label means."""

    text: str
    topic: str


def load_queries(shared: Path) -> list[Query]:
    """Return the queries of both shops."""
    return [Query(text, _topic(text, label)) for shop in SHOPS for text, label in _rows(shared, shop)]


def load_strangers(shared: Path) -> list[str]:
    """Return queries that have nothing to do with a shop, of which no training sees any."""
    return [text for text, _ in _rows(shared, STRANGER)]


def folder(shared: Path) -> Path:
    """Return where the queries are."""
    return shared / "data" / "hint3" / "v2" / "train"


def _rows(shared: Path, shop: str) -> list[tuple[str, str]]:
    with (folder(shared) / f"{shop}_train.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    return [(row[0].strip(), row[1]) for row in rows[1:]]


def _topic(text: str, label: str) -> str:
    if label == "ORDER_TAKING" and _PAYING.search(text):
        return "payment"
    return TOPIC_OF_LABEL[label]


def topic_of_intent(intent: IntentName) -> str:
    """Return what an intent counts as here."""
    return "after_sales" if intent in AFTER_SALES else intent
