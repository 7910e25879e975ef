"""What a store's policy files say that a flip needs, read by plain means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from drafter.domain.money import Money
from drafter.domain.store import Store
from drafter.errors import ConfigurationError

_EU = frozenset({"AT", "BE", "DE", "ES", "FR", "IT", "NL"})


@dataclass(frozen=True, slots=True)
class Terms:
    """Days and spans of one store's policies; None where the store's file does not have it.

    `law` is how many days a consumer may withdraw whatever the shop says, 0 where no such rule is in force. `timing` is
    how many business days a refund takes by payment method, `processing` how many the check of a return takes, `fee`
    what is kept of the refund, `excluded` the categories that cannot be returned.
    """

    window: int
    law: int
    free_until: int | None
    stale_after: int
    final_sale: bool
    excluded: tuple[str, ...]
    timing: Mapping[str, tuple[int, int]]
    processing: int
    fee: Money | None


def terms_of(root: Path, store: Store) -> Terms:
    """Return a store's terms as they are in autumn 2026.

    Raises:
        ConfigurationError: a policy has no rule for the store; names the file.
    """
    folder = root / "knowledge" / store.brand / "policies"
    returns = _rule(folder / "returns.yaml", store)
    refunds = _rule(folder / "refunds.yaml", store)
    ways = [way["until_day"] for way in returns.get("way_back", ()) if "until_day" in way]
    kinds = returns.get("categories", ())
    return Terms(
        window=_days(returns["window"]["length"]),
        law=_days(returns["statutory"]["window"]["length"]) if "statutory" in returns else 0,
        free_until=_days(ways[0]) if ways else None,
        stale_after=_days(_rule(folder / "parcels.yaml", store)["stale_after"]),
        final_sale="final_sale" in returns,
        excluded=tuple(name for kind in kinds if kind.get("excluded") for name in kind["categories"]),
        timing={method: _span(text) for method, text in refunds["timing"].items() if "business days" in text},
        processing=_days(refunds["processing"]),
        fee=_money(returns["fee"]) if "fee" in returns else None,
    )


def _rule(path: Path, store: Store) -> Mapping[str, Any]:
    """Return the first rule of a file that is for this store and bound to no season."""
    for rule in _rules(path):
        places = rule.get("regions")
        fits = places is None or store.region in places or ("EU" in places and store.region in _EU)
        if fits and store.id in rule.get("stores", (store.id,)) and "valid_from" not in rule:
            return rule
    raise ConfigurationError(f"no rule for the store {store.id!r} that is in force all year", path=str(path))


@lru_cache(maxsize=32)
def _rules(path: Path) -> Sequence[Mapping[str, Any]]:
    return tuple(yaml.safe_load(path.read_text(encoding="utf-8"))["rules"])


def _days(text: str) -> int:
    return int(text.split(maxsplit=1)[0])


def _money(text: str) -> Money:
    amount, _, currency = text.partition(" ")
    return Money.model_validate({"amount": amount, "currency": currency})


def _span(text: str) -> tuple[int, int]:
    least, _, most = text.split(maxsplit=1)[0].partition("..")
    return int(least), int(most or least)
