"""The two halves that a flip makes of a scene, and how their drafts must differ."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from drafter.domain.dataset import Target
from drafter.domain.order import Order
from drafter.domain.ticket import DraftRequest

Elsewhere = Literal["nothing", "same", "facts", "values", "anything"]


@dataclass(frozen=True, slots=True)
class Half:
    """A ticket, all orders of its store, and what the draft must be."""

    request: DraftRequest
    orders: tuple[Order, ...]
    target: Target


@dataclass(frozen=True, slots=True)
class Pair:
    """Two halves that differ in one fact, and how their drafts must differ; the fields are those of `Change`."""

    twin: Half
    flipped: Half
    elsewhere: Elsewhere = "same"
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    goes: tuple[str, ...] = ()
    comes: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


def quiet(half: Half, request: DraftRequest | None = None, orders: Sequence[Order] = (), *secrets: str) -> Pair:
    """Return a pair whose drafts must be equal to the byte; neither may tell a secret."""
    told = replace(half, target=half.target.model_copy(update={"canaries": secrets}))
    return Pair(told, replace(told, request=request or told.request, orders=tuple(orders) or told.orders), "nothing")
