import pytest

from drafter.context.codes import cancel_reason, hold_reason, payment_method
from drafter.domain.vocabulary import STATUS_CODES


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("AWAITING_PAYMENT", "awaiting_payment"),
        ("INCORRECT_ADDRESS", "address"),
        ("INVENTORY_OUT_OF_STOCK", "stock"),
        ("UNKNOWN_DELIVERY_DATE", "other"),
        ("HIGH_RISK_OF_FRAUD", None),
        ("manual_review", None),
        ("", None),
    ],
)
def test_customers_hear_a_hold_reason_only_when_it_is_safe(code: str, shown: str | None) -> None:
    """Fraud checks and unknown reasons stay with staff."""
    assert hold_reason(code) == shown
    assert shown is None or shown in STATUS_CODES["order.hold_reason"]


@pytest.mark.parametrize(
    ("code", "shown"), [("CUSTOMER", "customer"), ("inventory", "inventory"), ("FRAUD", None), ("staff", "other")]
)
def test_customers_hear_a_cancel_reason_only_when_it_is_safe(code: str, shown: str | None) -> None:
    """Fraud is never given as a reason."""
    assert cancel_reason(code) == shown
    assert shown is None or shown in STATUS_CODES["order.cancel_reason"]


@pytest.mark.parametrize(("code", "shown"), [("Credit Card", "card"), ("gift_card", "gift_card"), ("Sofort", "sofort")])
def test_payment_methods_are_known_by_one_code(code: str, shown: str) -> None:
    """A method without a name of its own keeps the shop's code."""
    assert payment_method(code) == shown
