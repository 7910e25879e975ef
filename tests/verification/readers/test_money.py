from datetime import date
from decimal import Decimal

import pytest

from drafter.domain.store import Language
from drafter.verification.readers import read_mentions
from drafter.verification.readers.page import MoneyValue, Page


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency"),
    [
        ("en", "$12.50", "12.50", "USD"),
        ("en", "USD 12.50", "12.50", "USD"),
        ("en", "12.50 dollars", "12.50", "USD"),
        ("en", "£1,250.00", "1250.00", "GBP"),
        ("en", "twelve pounds", "12", "GBP"),
        ("de", "12,50 €", "12.50", "EUR"),
        ("de", "1.250,00 EUR", "1250.00", "EUR"),
        ("de", "zwölf Euro", "12", "EUR"),
        ("it", "€ 12,50", "12.50", "EUR"),
        ("es", "12,50 euros", "12.50", "EUR"),
        ("fr", "1 250,00 €", "1250.00", "EUR"),
        ("zh", "¥99", "99", "CNY"),
        ("zh", "99 元", "99", "CNY"),
        ("zh", "因为US$192.00", "192.00", "USD"),
    ],
)
def test_amounts_are_read_in_every_form(language: Language, text: str, amount: str, currency: str) -> None:
    """An amount and its currency are read before and after the number, as sign, code or word."""
    (mention,) = read_mentions(Page(text, language, date(2026, 11, 20)), {}, ())

    assert isinstance(mention.value, MoneyValue)
    assert Decimal(amount) in mention.value.amounts
    assert currency in mention.value.currencies
