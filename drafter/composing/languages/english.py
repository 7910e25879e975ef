"""English."""

from drafter.composing.languages.base import ORIGINAL, Clock, Day, Tongue
from drafter.domain.values import Duration

_PREPOSITIONS = {
    "on": "on ",
    "by": "by ",
    "since": "since ",
    "after": "after ",
    "from": "from ",
    "until": "until ",
}
_NOON = 12


class English(Tongue):
    """American by default; British day order and clock where the region is not the United States."""

    language = "en"
    at_once = "at once"
    small_numbers = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
    units = {
        "minute": ("minute", "minutes"),
        "hour": ("hour", "hours"),
        "day": ("day", "days"),
        "business_day": ("business day", "business days"),
        "week": ("week", "weeks"),
        "month": ("month", "months"),
        "year": ("year", "years"),
    }

    def __init__(self, locale: str) -> None:
        super().__init__(locale)
        self._american = locale == "en_US"

    def date_phrase(self, day: Day, filter_: str) -> str:
        """Return e.g. `by Monday, November 24` or `by Monday 24 November`."""
        if self._american:
            date = f"{day.month} {day.number}" + (f", {day.year}" if day.year else "")
            comma = ", "
        else:
            date, comma = f"{day.number} {day.month}{day.tail}", " "
        weekday = f"{day.weekday}{comma}" if day.weekday else ""
        return f"{_PREPOSITIONS.get(filter_, '')}{weekday}{date}"

    def moment_phrase(self, day: Day, clock: Clock, filter_: str) -> str:
        """Return e.g. `on November 19 at 2:32 PM`."""
        time = clock.digits
        if self._american:
            time = f"{clock.hour % _NOON or _NOON}:{clock.minute:02} {'AM' if clock.hour < _NOON else 'PM'}"
        return f"{self.date_phrase(day, filter_)} at {time}"

    def duration_phrase(self, duration: Duration, filter_: str) -> str:
        """Return e.g. `5 to 7 business days`."""
        if filter_ == "attr":
            one, _ = self.units[duration.unit]
            span = str(duration.most) if duration.least == duration.most else f"{duration.least}-to-{duration.most}"
            return f"{span}-{one.replace(' ', '-')}"
        text = self.count_units(duration, " to ")
        return f"within {text}" if filter_ == "within" else text

    payments = {
        ORIGINAL: ("your original payment method", "to your original payment method"),
        "card": ("your card", "to your card"),
        "paypal": ("your PayPal account", "to your PayPal account"),
        "gift_card": ("your gift card", "to your gift card"),
        "store_credit": ("your store credit", "to your store credit"),
        "bank_transfer": ("your bank account", "to your bank account"),
        "klarna": ("your Klarna account", "to your Klarna account"),
        "apple_pay": ("the card in your Apple Pay", "to the card in your Apple Pay"),
        "google_pay": ("the card in your Google Pay", "to the card in your Google Pay"),
        "alipay": ("your Alipay account", "to your Alipay account"),
        "wechat_pay": ("your WeChat Pay account", "to your WeChat Pay account"),
        "amazon_pay": ("your Amazon Pay account", "to your Amazon Pay account"),
    }
    labels = {
        "order.status": {"open": "open", "cancelled": "cancelled", "closed": "closed"},
        "order.payment_status": {
            "pending": "not yet paid",
            "authorized": "authorised",
            "expired": "no longer authorised",
            "partially_paid": "partly paid",
            "paid": "paid",
            "partially_refunded": "partly refunded",
            "refunded": "refunded",
            "voided": "voided",
        },
        "order.fulfillment_status": {
            "unfulfilled": "not packed yet",
            "scheduled": "scheduled",
            "on_hold": "on hold",
            "in_progress": "being packed",
            "partially_fulfilled": "partly sent",
            "fulfilled": "sent",
            "restocked": "back in stock with us",
            "not_required": "ready without shipping",
        },
        "order.return_status": {
            "none": "without a return",
            "requested": "requested",
            "in_progress": "under way",
            "inspection_complete": "checked",
            "returned": "returned",
            "failed": "not completed",
        },
        "order.hold_reason": {
            "awaiting_payment": "waiting for the payment",
            "address": "waiting for a complete address",
            "stock": "waiting for stock",
            "other": "being checked",
        },
        "order.cancel_reason": {
            "customer": "at your request",
            "inventory": "because it was out of stock",
            "declined": "because the payment did not go through",
            "other": "by us",
        },
        "shipment.status": {
            "label_created": "ready for the carrier",
            "in_transit": "on its way",
            "out_for_delivery": "out for delivery",
            "attempt_failed": "back from a delivery attempt",
            "available_for_pickup": "ready to collect",
            "delivered": "delivered",
            "exception": "held up by a delivery problem",
            "returning": "on its way back to us",
            "lost": "lost",
        },
        "shipment.next_step": {
            "carrier_pickup": "collected by the carrier next",
            "transit": "moving on with the carrier next",
            "delivery_by": "delivered next",
            "delivery_today": "delivered next",
            "second_attempt": "brought again by the carrier next",
            "collect": "ready for you to collect",
            "carrier_inquiry": "traced with the carrier next",
            "back_to_us": "brought back to us next",
            "nothing": "complete",
        },
        "refund.status": {"pending": "under way", "completed": "paid out", "failed": "not paid out"},
        "return.status": {
            "requested": "requested",
            "approved": "approved",
            "declined": "declined",
            "in_transit": "on its way to us",
            "received": "with us",
            "closed": "closed",
        },
        "policy.return_shipping": {"merchant": "paid by us", "customer": "paid by you"},
        "product.availability": {"available": "available", "unavailable": "not available"},
        "action.name": {
            "return_approved": "approved the return",
            "label_issued": "made the return label",
            "refund_issued": "issued the refund",
            "partial_refund": "refunded part of the price",
            "replacement_confirmed": "arranged the replacement",
            "exchange_confirmed": "arranged the exchange",
            "order_cancelled": "cancelled the order",
            "address_changed": "changed the address",
        },
    }
