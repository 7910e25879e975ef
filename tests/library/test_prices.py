from decimal import Decimal
from pathlib import Path

import pytest

from drafter.domain.model import ModelUsage
from drafter.domain.prices import format_usd
from drafter.errors import ConfigurationError
from drafter.library.prices import PRICES_FILE, load_prices

ROOT = Path(__file__).resolve().parents[2]
TABLE = """\
# prices
prices:
  - models: ["openai:small", "openai:small-20??-*"]
    input: 0.25
    cached_input: 0.025
    output: 2.00
    as_of: 2026-11-20
  - models: ["openai:*"]
    input: 1
    cache_write: 1.25
    output: 10
    as_of: 2026-11-20
"""


def _write(root: Path, text: str) -> Path:
    path = root / PRICES_FILE
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return root


def test_the_first_price_that_fits_counts(tmp_path: Path) -> None:
    """A model has the price of the first pattern its name meets; other providers' models have none."""
    prices = load_prices(_write(tmp_path, TABLE))
    found = {name: prices.find(name) for name in ("openai:small", "openai:small-2026-11-01", "openai:big", "other:x")}

    assert {name: one and one.input for name, one in found.items()} == {
        "openai:small": Decimal("0.25"),
        "openai:small-2026-11-01": Decimal("0.25"),
        "openai:big": Decimal(1),
        "other:x": None,
    }


@pytest.mark.parametrize(
    ("model", "usage", "micro_usd"),
    [
        pytest.param("openai:small", ModelUsage(), 0, id="nothing"),
        pytest.param("openai:small", ModelUsage(input_tokens=1), 1, id="a-broken-one-in-full"),
        pytest.param("openai:small", ModelUsage(input_tokens=1_000, output_tokens=100), 450, id="plain"),
        pytest.param("openai:small", ModelUsage(input_tokens=1_000, cached_input_tokens=800), 70, id="cached"),
        pytest.param("openai:small", ModelUsage(input_tokens=1_000, cache_write_tokens=1_000), 250, id="as-input"),
        pytest.param("openai:big", ModelUsage(input_tokens=1_000, cache_write_tokens=1_000), 1_250, id="cache-write"),
        pytest.param("openai:big", ModelUsage(input_tokens=100, cached_input_tokens=200), 200, id="never-negative"),
    ],
)
def test_tokens_cost_by_their_kind(tmp_path: Path, model: str, usage: ModelUsage, micro_usd: int) -> None:
    """The input holds the cached and the cache-write tokens; each kind has its price, or the input's."""
    price = load_prices(_write(tmp_path, TABLE)).find(model)

    assert price is not None
    assert price.micro_usd(usage) == micro_usd


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        pytest.param("input: 0.25", "inputs: 0.25", r"prices\.yaml:\d: prices.0", id="unknown-key"),
        pytest.param("input: 0.25", "input: -1", r"prices\.yaml:4: prices.0.input: ", id="negative"),
        pytest.param("input: 0.25", "input: cheap", r"prices\.yaml:4: prices.0.input: ", id="no-number"),
        pytest.param("output: 10", "output: 10000000", r"prices\.yaml:11: prices.1.output: ", id="not-per-million"),
        pytest.param(
            "    as_of: 2026-11-20\n  -", "  -", r"prices\.yaml:3: prices.0.as_of: Field required", id="no-day"
        ),
        pytest.param('"openai:*"', '"openai:small"', r"prices\.yaml:8: .*openai:small has a price above", id="twice"),
        pytest.param('["openai:*"]', "[]", r"prices\.yaml:8: prices.1.models: ", id="no-model"),
        pytest.param("prices:\n", "prices:\n\t", r"prices\.yaml:3: not YAML", id="not-yaml"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, old: str, new: str, problem: str) -> None:
    """Each mistake is an error that names the file, the line and the place."""
    assert old in TABLE

    with pytest.raises(ConfigurationError, match=problem):
        load_prices(_write(tmp_path, TABLE.replace(old, new, 1)))


def test_a_workspace_without_the_file_knows_no_price(tmp_path: Path) -> None:
    """Prices are optional."""
    assert load_prices(tmp_path).find("openai:small") is None


def test_the_prices_that_come_with_drafter_are_sound() -> None:
    """The table loads, the example of the settings has a price, and cached tokens cost no more than others."""
    prices = load_prices(ROOT)

    assert prices.find("openai:gpt-5-mini") is not None
    assert prices.find("scripted:answers.jsonl") is not None
    assert all((one.cached_input or Decimal(0)) <= one.input <= one.output for one in prices.prices)


@pytest.mark.parametrize(
    ("micro_usd", "text"), [(0, "0"), (1, "0.000001"), (870, "0.00087"), (1_000_000, "1"), (120_000_000, "120")]
)
def test_dollars_are_written_plainly(micro_usd: int, text: str) -> None:
    """A cost is a decimal without exponent."""
    assert format_usd(micro_usd) == text
