"""What language models cost."""

from decimal import ROUND_CEILING, Decimal
from fnmatch import fnmatchcase
from typing import Annotated

from pydantic import Field

from drafter.domain.base import CalendarDate, Noun
from drafter.domain.model import ModelUsage

UsdPerMillion = Annotated[Decimal, Field(ge=0, le=1_000)]
"""US dollars for a million tokens, which is as much as millionths of a dollar for one."""


class Price(Noun):
    """What tokens of some models cost; cached and cache-write tokens as much as others where nothing is said.

    `models` are names as in drafter.toml; `*` stands for any text, `?` for one character. `as_of` is the day on which
    somebody looked.
    """

    models: tuple[Annotated[str, Field(min_length=1)], ...] = Field(min_length=1)
    input: UsdPerMillion
    cached_input: UsdPerMillion | None = None
    cache_write: UsdPerMillion | None = None
    output: UsdPerMillion
    as_of: CalendarDate

    def micro_usd(self, usage: ModelUsage) -> int:
        """Return millionths of a dollar, a broken one counted in full."""
        cached, written = usage.cached_input_tokens, usage.cache_write_tokens
        cost = (
            max(0, usage.input_tokens - cached - written) * self.input
            + cached * (self.input if self.cached_input is None else self.cached_input)
            + written * (self.input if self.cache_write is None else self.cache_write)
            + usage.output_tokens * self.output
        )
        return int(cost.to_integral_value(ROUND_CEILING))


class Prices(Noun):
    """The price table; the first price whose pattern a model's name meets is the model's."""

    prices: tuple[Price, ...] = ()

    def find(self, model: str) -> Price | None:
        """Return the model's price, or None."""
        return next((one for one in self.prices if any(fnmatchcase(model, name) for name in one.models)), None)


def format_usd(micro_usd: int) -> str:
    """Return dollars as a plain decimal, e.g. `0.000412`; `0` for nothing."""
    dollars = Decimal(micro_usd).scaleb(-6)
    return format(dollars.normalize(), "f")
