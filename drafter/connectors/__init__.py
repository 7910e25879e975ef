"""The table of commerce platforms: one file and one line each."""

from collections.abc import Callable, Mapping

from drafter.connectors.local import LocalConnector
from drafter.domain.store import Store
from drafter.ports import CommerceConnector, OrderMirror

CONNECTORS: Mapping[str, Callable[[Store, OrderMirror], CommerceConnector]] = {
    "local": LocalConnector,
}
"""How to build the connector that a store names in `drafter.toml`."""
