"""The codes that status slots hold, where the contract closes the list.

Conditions may compare with no other code, and every language has a label for each.
"""

from typing import get_args

from drafter.domain.order import (
    FulfillmentStatus,
    OrderReturnStatus,
    OrderStatus,
    PaymentStatus,
    RefundStatus,
    ReturnStatus,
    ShipmentStatus,
)
from drafter.domain.ticket import ActionName

PAYMENT_METHODS = (
    "card",
    "paypal",
    "gift_card",
    "store_credit",
    "bank_transfer",
    "klarna",
    "invoice",
    "apple_pay",
    "google_pay",
    "alipay",
    "wechat_pay",
    "amazon_pay",
    "cash",
)
"""Methods with a name of their own; any other code is shown as the customer's original payment method."""

STATUS_CODES: dict[str, tuple[str, ...]] = {
    "order.status": get_args(OrderStatus),
    "order.payment_status": get_args(PaymentStatus),
    "order.fulfillment_status": get_args(FulfillmentStatus),
    "order.return_status": get_args(OrderReturnStatus),
    "order.hold_reason": ("awaiting_payment", "address", "stock", "other"),
    "order.cancel_reason": ("customer", "inventory", "declined", "other"),
    "shipment.status": get_args(ShipmentStatus),
    "shipment.next_step": (
        "carrier_pickup",
        "transit",
        "delivery_by",
        "delivery_today",
        "second_attempt",
        "collect",
        "carrier_inquiry",
        "back_to_us",
        "nothing",
    ),
    "refund.status": get_args(RefundStatus),
    "return.status": get_args(ReturnStatus),
    "policy.return_shipping": ("merchant", "customer"),
    "product.availability": ("available", "unavailable"),
    "action.name": get_args(ActionName),
}
PAYMENT_SLOTS = ("order.paid_with", "refund.method")
