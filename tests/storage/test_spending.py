import asyncio
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from drafter.domain.model import ModelUsage
from drafter.domain.prices import Price, Prices
from drafter.errors import StorageError
from drafter.ports import Spending
from drafter.storage.database import Database
from drafter.storage.spending import SqlSpending

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)
MODEL = "openai:gpt-5-mini"
PRICES = Prices(
    prices=(
        Price(
            models=(MODEL,),
            input=Decimal("0.25"),
            cached_input=Decimal("0.025"),
            output=Decimal(2),
            as_of=date(2026, 11, 20),
        ),
    )
)
CALL = ModelUsage(input_tokens=2_000, cached_input_tokens=1_024, output_tokens=300)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A fresh database."""
    opened = Database.open("sqlite:///test.db", tmp_path)
    yield opened
    opened.close()


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now


async def test_a_call_costs_what_the_price_table_says(database: Database) -> None:
    """Cached tokens cost their own price: 976 * 0.25 + 1,024 * 0.025 + 300 * 2 millionths of a dollar, rounded up."""
    spending: Spending = SqlSpending(database, PRICES)

    assert await spending.record("harbor-us", "harbor", MODEL, CALL) == "0.00087"


async def test_a_day_of_a_store_brand_and_model_is_one_row(database: Database) -> None:
    """Calls are added up; another store or model is another row."""
    spending = SqlSpending(database, PRICES, now=Clock())
    for store, model in (("uk", MODEL), ("us", MODEL), ("us", MODEL), ("us", "openai:other")):
        await spending.record(store, "harbor", model, CALL)

    rows = await spending.load_days(NOW.date())

    assert [(row.day, row.store, row.model, row.calls, row.cost_usd) for row in rows] == [
        (NOW.date(), "uk", MODEL, 1, "0.00087"),
        (NOW.date(), "us", MODEL, 2, "0.00174"),
        (NOW.date(), "us", "openai:other", 1, "0"),
    ]
    assert (rows[1].input_tokens, rows[1].cached_input_tokens, rows[1].output_tokens) == (4_000, 2_048, 600)
    assert await spending.load_days(NOW.date() + timedelta(days=1)) == []


async def test_calls_at_the_same_time_are_all_counted(database: Database, tmp_path: Path) -> None:
    """Two processes that record together lose no call."""
    other = Database.open("sqlite:///test.db", tmp_path)
    both = [SqlSpending(database, PRICES), SqlSpending(other, PRICES)]
    await asyncio.gather(*(both[number % 2].record("us", "harbor", MODEL, CALL) for number in range(40)))
    other.close()

    rows = await both[0].load_days(datetime.now(UTC).date() - timedelta(days=1))

    assert sum(row.calls for row in rows) == 40
    assert sum(row.cost_micro_usd for row in rows) == 40 * 870


@pytest.mark.parametrize(
    ("tokens", "cost_usd", "calls"),
    [
        pytest.param(None, None, 5, id="no-cap"),
        pytest.param(0, None, 0, id="nothing"),
        pytest.param(4_600, None, 2, id="tokens-reached"),
        pytest.param(4_601, None, 3, id="tokens-not-quite"),
        pytest.param(None, Decimal("0.00174"), 2, id="cost-reached"),
        pytest.param(10_000, Decimal("0.0001"), 1, id="the-lower-of-both"),
    ],
)
async def test_a_cap_ends_the_calls_of_the_day(
    database: Database, tokens: int | None, cost_usd: Decimal | None, calls: int
) -> None:
    """Another call may be made while the day's tokens and cost are below the caps."""
    spending = SqlSpending(database, PRICES, daily_tokens=tokens, daily_cost_usd=cost_usd, now=Clock())
    made = 0
    while made < 5 and await spending.may_spend("harbor"):
        await spending.record(f"store-{made}", "harbor", MODEL, CALL)
        made += 1

    assert made == calls


async def test_a_cap_is_a_brands_own_and_ends_with_the_day(database: Database) -> None:
    """What one brand spent keeps no other from spending, and midnight UTC begins anew."""
    clock = Clock()
    spending = SqlSpending(database, PRICES, daily_tokens=1_000, now=clock)
    await spending.record("us", "harbor", MODEL, CALL)

    assert not await spending.may_spend("harbor")
    assert await spending.may_spend("lumen")
    clock.now = NOW + timedelta(hours=9)
    assert await spending.may_spend("harbor")


async def test_a_restart_remembers_what_was_spent(database: Database) -> None:
    """The day's total is read from the database, not begun at nothing."""
    await SqlSpending(database, PRICES, now=Clock()).record("us", "harbor", MODEL, CALL)

    assert not await SqlSpending(database, PRICES, daily_tokens=1_000, now=Clock()).may_spend("harbor")


async def test_what_another_process_spent_counts_with_the_next_own_call(database: Database) -> None:
    """Recording a call learns the brand's total, other processes' calls included."""
    ours, other = (SqlSpending(database, PRICES, daily_tokens=6_000, now=Clock()) for _ in range(2))
    assert await ours.may_spend("harbor")
    for _ in range(2):
        await other.record("us", "harbor", MODEL, CALL)
    await ours.record("uk", "harbor", MODEL, CALL)

    assert not await ours.may_spend("harbor")


async def test_a_model_without_a_price_is_told_of_once(database: Database) -> None:
    """It costs nothing as far as we know, its tokens count, and the log says so once, and whether a cap needs it."""
    spending = SqlSpending(database, Prices(), daily_cost_usd=Decimal(1), daily_tokens=4_000, now=Clock())
    with capture_logs() as logs:
        costs = [await spending.record("us", "harbor", MODEL, CALL) for _ in range(2)]

    assert costs == ["0", "0"]
    assert logs == [{"event": "spending.no_price", "log_level": "warning", "model": MODEL, "cost_cap": True}]
    assert not await spending.may_spend("harbor")


async def test_a_database_that_refuses_is_not_taken_for_nothing_spent(database: Database) -> None:
    """Where the totals cannot be read, the caller hears of it."""
    spending = SqlSpending(database, PRICES, daily_tokens=1_000)
    await database.write(lambda c: c.exec_driver_sql("DROP TABLE spending").close())

    with pytest.raises(StorageError):
        await spending.may_spend("harbor")
    with pytest.raises(StorageError):
        await spending.record("us", "harbor", MODEL, CALL)
