"""Vendors' free codes in our words; what we do not know is not turned into something we do."""

from collections.abc import Mapping

from drafter.context.clean import clean_code
from drafter.domain.vocabulary import PAYMENT_METHODS

_HOLDS: Mapping[str, str] = {
    "awaiting_payment": "awaiting_payment",
    "payment_pending": "awaiting_payment",
    "pending_payment": "awaiting_payment",
    "address": "address",
    "incorrect_address": "address",
    "invalid_address": "address",
    "address_problem": "address",
    "stock": "stock",
    "inventory": "stock",
    "out_of_stock": "stock",
    "inventory_out_of_stock": "stock",
    "backorder": "stock",
    "unknown_delivery_date": "other",
    "other": "other",
}
_CANCELLATIONS: Mapping[str, str] = {
    "customer": "customer",
    "customer_request": "customer",
    "buyer_cancel": "customer",
    "buyer_cancelled": "customer",
    "inventory": "inventory",
    "out_of_stock": "inventory",
    "no_inventory": "inventory",
    "stock": "inventory",
    "declined": "declined",
    "payment_declined": "declined",
    "payment_failed": "declined",
    "other": "other",
    "staff": "other",
    "staff_error": "other",
}
_PAYMENTS: Mapping[str, str] = {
    **{code: code for code in PAYMENT_METHODS},
    "credit_card": "card",
    "debit_card": "card",
    "visa": "card",
    "mastercard": "card",
    "amex": "card",
    "shopify_payments": "card",
    "stripe": "card",
    "giftcard": "gift_card",
    "bank": "bank_transfer",
    "wire_transfer": "bank_transfer",
    "banktransfer": "bank_transfer",
    "applepay": "apple_pay",
    "googlepay": "google_pay",
    "wechat": "wechat_pay",
    "wechatpay": "wechat_pay",
    "amazonpay": "amazon_pay",
    "cash_on_delivery": "cash",
}


def hold_reason(code: str) -> str | None:
    """Return the reason a customer may be told, or None: fraud checks and whatever we do not know stay with staff."""
    return _HOLDS.get(clean_code(code))


def cancel_reason(code: str) -> str | None:
    """Return the reason a customer may be told, or None."""
    return _CANCELLATIONS.get(clean_code(code))


def payment_method(code: str) -> str:
    """Return the payment method's code; one without a name of its own keeps the shop's code."""
    code = clean_code(code)
    return _PAYMENTS.get(code, code)
