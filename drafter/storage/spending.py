"""What language models cost: a row for each day, store, brand and model, and the brands' caps."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import NamedTuple

import structlog
from sqlalchemy import Connection, bindparam, func, insert, select, update

from drafter.domain.model import ModelUsage
from drafter.domain.prices import Prices, format_usd
from drafter.storage.database import Change, Database, Query
from drafter.storage.tables import spending

log = structlog.get_logger()

REFRESH_S = 3.0
"""How old the brands' totals may be: what other processes spend is known that late."""
_COUNTS = ("calls", "input_tokens", "cached_input_tokens", "cache_write_tokens", "output_tokens", "cost_micro_usd")
_KEYS = ("day", "store", "brand", "model")
_MICRO = 1_000_000
_TURNSTILE = 0x44524653
"""Any number that nobody else locks: processes pass one at a time, as SQLite's writers do anyway."""
_SUMS = (
    select(
        spending.c.brand,
        func.sum(spending.c.input_tokens + spending.c.output_tokens),
        func.sum(spending.c.cost_micro_usd),
    )
    .where(spending.c.day == bindparam("of_day"))
    .group_by(spending.c.brand)
)
_TOTALS = Query(_SUMS)
_TOTAL = Change(_SUMS.where(spending.c.brand == bindparam("of_brand")))
_INSERT = Change(insert(spending))
_INCREASE = Change(
    update(spending)
    .where(*(spending.c[name] == bindparam(f"of_{name}") for name in _KEYS))
    .values({name: spending.c[name] + bindparam(f"more_{name}") for name in _COUNTS})
)


@dataclass(frozen=True, slots=True)
class SpendingDay:
    """What one model cost one store on one day (UTC); `input_tokens` holds the cached and the cache-write ones too."""

    day: date
    store: str
    brand: str
    model: str
    calls: int
    input_tokens: int
    cached_input_tokens: int
    cache_write_tokens: int
    output_tokens: int
    cost_micro_usd: int

    @property
    def cost_usd(self) -> str:
        """Return the cost in US dollars as a decimal."""
        return format_usd(self.cost_micro_usd)


class _Total(NamedTuple):
    """What a brand has spent on a day; it only grows."""

    tokens: int = 0
    micro_usd: int = 0

    def grown(self, other: "_Total") -> "_Total":
        """Return the later one of two totals of a day, whichever was read first."""
        return _Total(max(self.tokens, other.tokens), max(self.micro_usd, other.micro_usd))


class SqlSpending:
    """Meets `Spending`.

    A call counts once it has ended, so calls under way at the same time may together exceed a cap by what they cost.
    """

    def __init__(
        self,
        database: Database,
        prices: Prices,
        *,
        daily_tokens: int | None = None,
        daily_cost_usd: Decimal | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._database = database
        self._prices = prices
        self._most_tokens = daily_tokens
        self._most_micro_usd = None if daily_cost_usd is None else int(daily_cost_usd * _MICRO)
        self._now = now
        self._totals: dict[str, _Total] = {}
        self._totals_of = ""
        self._read_at = float("-inf")
        self._unpriced: set[str] = set()

    async def may_spend(self, brand: str) -> bool:
        """Return whether the brand's caps of today leave room for another call."""
        if self._most_tokens is None and self._most_micro_usd is None:
            return True
        day = self._today()
        if time.monotonic() - self._read_at > REFRESH_S or day != self._totals_of:
            await self._refresh(day)
        spent = self._totals.get(brand, _Total())
        return (self._most_tokens is None or spent.tokens < self._most_tokens) and (
            self._most_micro_usd is None or spent.micro_usd < self._most_micro_usd
        )

    async def record(self, store: str, brand: str, model: str, usage: ModelUsage) -> str:
        """Count a call and return its cost in US dollars as a decimal; `0` for a model without a price."""
        micro_usd = self._cost(model, usage)
        day = self._today()
        key = {"day": day, "store": store, "brand": brand, "model": model}
        counts = {
            "calls": 1,
            "input_tokens": usage.input_tokens,
            "cached_input_tokens": usage.cached_input_tokens,
            "cache_write_tokens": usage.cache_write_tokens,
            "output_tokens": usage.output_tokens,
            "cost_micro_usd": micro_usd,
        }
        total = await self._database.write(lambda connection: _add(connection, key, counts))
        self._learn(day, {brand: total})
        return format_usd(micro_usd)

    async def load_days(self, since: date) -> list[SpendingDay]:
        """Return what was spent on and after a day, by day, store, brand and model; raises `StorageError`."""
        columns = [spending.c[name] for name in (*_KEYS, *_COUNTS)]
        query = select(*columns).where(spending.c.day >= since.isoformat()).order_by(*columns[: len(_KEYS)])
        rows = await self._database.read(lambda connection: connection.execute(query).all())
        return [SpendingDay(date.fromisoformat(row[0]), *row[1:]) for row in rows]

    def _today(self) -> str:
        return self._now().astimezone(UTC).date().isoformat()

    def _cost(self, model: str, usage: ModelUsage) -> int:
        price = self._prices.find(model)
        if price is not None:
            return price.micro_usd(usage)
        if model not in self._unpriced:
            self._unpriced.add(model)
            log.warning("spending.no_price", model=model, cost_cap=self._most_micro_usd is not None)
        return 0

    async def _refresh(self, day: str) -> None:
        started = time.monotonic()
        rows = await self._database.fetch(_TOTALS, {"of_day": day})
        self._learn(day, {brand: _Total(int(tokens), int(micro_usd)) for brand, tokens, micro_usd in rows})
        self._read_at = started

    def _learn(self, day: str, totals: dict[str, _Total]) -> None:
        if day > self._totals_of:
            self._totals, self._totals_of = {}, day
            self._read_at = float("-inf")
        if day == self._totals_of:
            known = self._totals
            known.update({brand: total.grown(known.get(brand, _Total())) for brand, total in totals.items()})


def _add(connection: Connection, key: dict[str, str], counts: dict[str, int]) -> _Total:
    """Add to the row, or make it, and return the brand's total of the day."""
    if connection.dialect.name == "postgresql":  # else commits of several rows would wait for each other in a circle
        connection.execute(select(func.pg_advisory_xact_lock(_TURNSTILE)))
    values = {f"of_{name}": value for name, value in key.items()} | {f"more_{name}": n for name, n in counts.items()}
    if _INCREASE.run(connection, values).rowcount != 1:
        _INSERT.run(connection, {**key, **counts})
    total = _TOTAL.run(connection, {"of_day": key["day"], "of_brand": key["brand"]}).one()
    return _Total(int(total[1]), int(total[2]))
