"""Money: a decimal amount in one ISO 4217 currency."""

import re
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema

from drafter.domain.base import Noun

AMOUNT = r"^-?[0-9]{1,10}(\.[0-9]{1,4})?$"
_AMOUNT = re.compile(AMOUNT)


def _exact(value: object) -> object:
    """Refuse binary fractions and spellings such as `1e3`."""
    if isinstance(value, Decimal) or (isinstance(value, str) and _AMOUNT.match(value)):
        return value
    raise ValueError('must be written as text with a point, e.g. "12.50"')


Amount = Annotated[
    Decimal,
    BeforeValidator(_exact),
    PlainSerializer(lambda value: format(value, "f"), return_type=str),
    WithJsonSchema({"type": "string", "pattern": AMOUNT, "examples": ["12.50"]}),
]


class Money(Noun):
    """An amount and its currency; serialised with the amount as a string."""

    amount: Amount
    currency: str = Field(pattern=r"^[A-Z]{3}$", examples=["EUR"])

    def __str__(self) -> str:
        """Return the canonical evidence value, e.g. `12.50 EUR`."""
        return f"{self.amount:.2f} {self.currency}"
