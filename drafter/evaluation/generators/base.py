"""What every maker of samples is given."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter.domain.dataset import Sample
from drafter.domain.order import Order
from drafter.settings import Workspace


@dataclass(frozen=True, slots=True)
class MakerContext:
    """The workspace, and its demo orders by store id."""

    root: Path
    workspace: Workspace
    orders: Mapping[str, tuple[Order, ...]]
    shared: Path | None = None
    """Where third-party data lies; absent where there is none."""


Maker = Callable[[MakerContext, int, int], Iterator[Sample]]
"""Yields at least so many samples, the same ones for the same seed."""
