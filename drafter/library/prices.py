"""Reads the price table: `prompts/model/prices.yaml`."""

from pathlib import Path

from drafter.domain.prices import Prices
from drafter.library.yaml_lines import load_yaml

PRICES_FILE = Path("prompts/model/prices.yaml")


def load_prices(root: Path) -> Prices:
    """Return the price table of the workspace at `root`; without the file no model has a price.

    Raises:
        ConfigurationError: an unknown key, a wrong price, or a model named twice; names file and line.
    """
    path = root / PRICES_FILE
    if not path.exists():
        return Prices()
    file = load_yaml(path)
    table = file.parse(Prices)
    seen: set[str] = set()
    for number, price in enumerate(table.prices):
        for place, name in enumerate(price.models):
            if name in seen:
                raise file.error(f"{name} has a price above already", ("prices", number, "models", place))
            seen.add(name)
    return table
