"""Money: a decimal amount in one ISO 4217 currency."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, PlainSerializer

from drafter.domain.base import Noun

Amount = Annotated[Decimal, PlainSerializer(lambda value: format(value, "f"), return_type=str)]


class Money(Noun):
    """An amount and its currency; serialised with the amount as a string."""

    amount: Amount = Field(max_digits=14, decimal_places=4, examples=["12.50"])
    currency: str = Field(pattern=r"^[A-Z]{3}$", examples=["EUR"])

    def __str__(self) -> str:
        """Return the canonical evidence value, e.g. `12.50 EUR`."""
        return f"{self.amount:.2f} {self.currency}"
