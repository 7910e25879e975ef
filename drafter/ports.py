"""Every outside dependency, as a Protocol."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from drafter.domain.context import PastTicket
from drafter.domain.draft import Draft, Trace
from drafter.domain.knowledge import Chunk, Document
from drafter.domain.model import AnswerForm, ModelChunk, ModelRequest, ModelUsage
from drafter.domain.order import Order, Product, Shipment
from drafter.domain.store import Language

Vector = NDArray[np.float32]


class CommerceConnector(Protocol):
    """Read-only view of one shop. Never retries, never logs payloads."""

    name: str

    async def fetch_order(self, order_number: str) -> Order | None:
        """Return the order with this human number, or None.

        Raises:
            TransientError: timeout, 429 or 5xx; the caller may retry.
            TerminalError: rejected credentials, or a payload we cannot read.
        """
        ...

    async def fetch_order_by_id(self, platform_id: str) -> Order | None:
        """Return the order with the platform's own id, or None; raises as `fetch_order`."""
        ...

    async def fetch_orders_by_reference(self, reference: str) -> Sequence[Order]:
        """Return the orders that carry this marketplace reference; raises as `fetch_order`."""
        ...

    async def fetch_orders_by_email(self, email: str) -> Sequence[Order]:
        """Return the orders of which this address is a party, newest first; raises as `fetch_order`."""
        ...

    async def fetch_orders_by_tracking(self, tracking_number: str) -> Sequence[Order]:
        """Return the orders with a parcel of this number; raises as `fetch_order`."""
        ...

    async def search_products(self, text: str, limit: int = 20) -> Sequence[Product]:
        """Return product cards that the text could mean, best first; raises as `fetch_order`."""
        ...

    async def fetch_products(self, product_id: str) -> Sequence[Product]:
        """Return all variants of one product; raises as `fetch_order`."""
        ...


class OrderMirror(Protocol):
    """Orders and product cards pushed to us, by store; reads see every write that returned."""

    async def put_orders(self, store: str, orders: Sequence[Order]) -> None:
        """Add or replace orders by number in one commit; an older `updated_at` never replaces a newer one.

        Raises:
            StorageError: the database refused; nothing was kept.
        """
        ...

    async def put_products(self, store: str, products: Sequence[Product]) -> None:
        """Add or replace product cards by SKU in one commit; raises as `put_orders`."""
        ...

    async def load_order(self, store: str, number: str) -> Order | None:
        """Return the order with this human number (compared without case and `#`), or None."""
        ...

    async def load_order_by_id(self, store: str, platform_id: str) -> Order | None:
        """Return the order with this platform id, or None."""
        ...

    async def load_orders_by_reference(self, store: str, reference: str) -> Sequence[Order]:
        """Return the orders that carry this marketplace reference."""
        ...

    async def load_orders_by_email(self, store: str, email: str) -> Sequence[Order]:
        """Return the orders of which this address (any case) is a party, newest first."""
        ...

    async def load_orders_by_tracking(self, store: str, tracking_number: str) -> Sequence[Order]:
        """Return the orders with a parcel of this number."""
        ...

    async def load_products(self, store: str) -> Sequence[Product]:
        """Return every product card of the store, by SKU."""
        ...


class Carrier(Protocol):
    """A tracking aggregator: fresher news of one parcel than the shop has."""

    name: str

    async def fetch_shipment(self, carrier: str, tracking_number: str) -> Shipment | None:
        """Return what the carrier knows, or None; raises as `CommerceConnector.fetch_order`."""
        ...


class TicketHistory(Protocol):
    """Tickets drafted before, to find related ones."""

    async def load_tickets_of(
        self, brand: str, order_numbers: Sequence[str], email: str | None
    ) -> Sequence[PastTicket]:
        """Return the brand's earlier tickets about these orders or from this address, newest first, at most 20."""
        ...


class Embedder(Protocol):
    """Turns text into vectors; `identity` names model and dimension and belongs to an index's identity."""

    identity: str
    dim: int

    async def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return float32 vectors, shape [len(texts), dim], L2-normalised; CPU work stays off the event loop."""
        ...


class VectorStore(Protocol):
    """Collections of chunk vectors; derived, rebuilt from the files whenever in doubt."""

    async def upsert(self, collection: str, ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Add or replace vectors."""
        ...

    async def delete(self, collection: str, ids: Sequence[str]) -> None:
        """Remove vectors; unknown ids are ignored."""
        ...

    async def search(self, collection: str, query: Vector, top_k: int) -> Sequence[tuple[str, float]]:
        """Return at most `top_k` (id, cosine) pairs, best first, ties by id.

        Raises:
            TerminalError: the index cannot be read; rebuild it.
        """
        ...

    async def load_ids(self, collection: str) -> set[str]:
        """Return the ids in a collection (empty when there is none); raises as `search`."""
        ...

    async def load_vectors(self, collection: str) -> tuple[Sequence[str], NDArray[np.float32]]:
        """Return a collection's ids, sorted, and their vectors, [0, 0] when there are none; raises as `search`."""
        ...

    async def load_collections(self) -> set[str]:
        """Return the names of all collections; raises as `search`."""
        ...

    async def drop(self, collection: str) -> None:
        """Forget a collection; raises as `search`."""
        ...

    def exclusive(self) -> AbstractAsyncContextManager[None]:
        """Return a context in which no other process writes; raises as `search`."""
        ...

    async def reset(self) -> None:
        """Forget everything, also where nothing can be read any more.

        Raises:
            TerminalError: even that was refused (read-only, no space).
        """
        ...


class LanguageModel(Protocol):
    """A chat model behind one endpoint. Never retries, never logs what is said.

    `name` is as in drafter.toml (`openai:gpt-5-mini`); `forms` are the answer forms worth asking for, strictest first:
    one that the endpoint turns out not to know is no longer among them.
    """

    name: str
    forms: Sequence[AnswerForm]

    def stream(self, request: ModelRequest, deadline: float) -> AsyncGenerator[ModelChunk, None]:
        """Yield the answer as it arrives; close the generator to hang up.

        Args:
            request: what is asked, and in which form the answer is wanted.
            deadline: the moment, by the event loop's clock, when all must be over.

        Raises:
            ModelError: says why, and whether a byte of the answer had arrived.
        """
        ...


class TokenCounter(Protocol):
    """Counts tokens as the model does, or nearly so; never asks the network."""

    def count(self, text: str) -> int:
        """Return how many tokens the text has."""
        ...


class Spending(Protocol):
    """What models cost, by store and day, and whether more may be spent."""

    async def may_spend(self, brand: str) -> bool:
        """Return whether the brand's caps of today leave room for another call; raises `StorageError`."""
        ...

    async def record(self, store: str, brand: str, model: str, usage: ModelUsage) -> str:
        """Count a call and return its cost in US dollars as a decimal; raises `StorageError`."""
        ...


class DraftListener(Protocol):
    """Hears of a draft while it is made; neither method may wait or fail."""

    def stage(self, name: str, ms: float) -> None:
        """Take note that a stage is done, and how long it took."""
        ...

    def text(self, sentence: str, at: int) -> None:
        """Take note of a verified piece of the reply: from this code point on, in place of what was told from there."""
        ...


class KnowledgeSource(Protocol):
    """The knowledge in force: documents and chunks of a brand (its own and shared ones)."""

    version: str

    def documents(self, brand: str) -> Mapping[str, Document]:
        """Return the brand's documents by id."""
        ...

    def chunks(self, brand: str, language: Language) -> Sequence[Chunk]:
        """Return the chunks of the brand's documents in one language, in a fixed order."""
        ...


class DraftStore(Protocol):
    """The record of drafts; a write that returned is on disk."""

    async def save_draft(self, draft: Draft, trace: Trace, *, idempotency: tuple[str, str, str] | None = None) -> str:
        """Store a draft and its trace in one commit, and return the JSON that is stored of the draft.

        Args:
            draft: what was drafted.
            trace: what it was drafted from.
            idempotency: key owner, key and body hash, where the draft is to be found by them.

        Raises:
            StorageError: the database refused; nothing was kept.
        """
        ...

    async def load_draft(self, draft_id: str) -> Draft | None:
        """Return a stored draft, or None."""
        ...

    async def load_trace(self, draft_id: str) -> Trace | None:
        """Return the trace of a stored draft, or None."""
        ...
