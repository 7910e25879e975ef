import asyncio
import threading
from collections.abc import Iterator

import numpy as np
import pytest

from drafter.vectors.embedders import MAX_CHARS, UseEmbedder


@pytest.fixture(scope="module")
def embedder() -> Iterator[UseEmbedder]:
    """Return the embedder that ships with the product."""
    embedder = UseEmbedder()
    yield embedder
    embedder.close()


@pytest.mark.anyio
async def test_vectors_have_the_promised_shape_and_length(embedder: UseEmbedder) -> None:
    """One unit vector a text, also for a text given twice and for none at all."""
    vectors = await embedder.embed(["one", "two", "one"])

    assert vectors.shape == (3, embedder.dim)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)
    assert np.array_equal(vectors[0], vectors[2])
    assert (await embedder.embed([])).shape == (0, embedder.dim)


@pytest.mark.anyio
async def test_meaning_is_close_across_languages(embedder: UseEmbedder) -> None:
    """A question is nearer to its translation than to another question."""
    vectors = await embedder.embed(
        ["Where is my parcel?", "Wo ist mein Paket?", "我的包裹在哪里？", "What is a lumen?"]
    )

    cosines = vectors[1:] @ vectors[0]
    assert min(cosines[0], cosines[1]) > 0.6 > cosines[2]


@pytest.mark.anyio
async def test_requests_at_the_same_time_are_encoded_together(embedder: UseEmbedder) -> None:
    """Thirty-two clients get what each would get alone, from one worker thread."""
    texts = [f"question number {number} about a lamp" for number in range(32)]

    together = await asyncio.gather(*(embedder.embed([text]) for text in texts))
    again = UseEmbedder()
    alone = await again.embed(texts)
    again.close()

    assert np.allclose(np.concatenate(together), alone, atol=1e-5)
    assert sum(thread.name.startswith("embedder") for thread in threading.enumerate()) == 1


@pytest.mark.anyio
async def test_a_text_beyond_the_limit_is_read_to_the_limit(embedder: UseEmbedder) -> None:
    """A message of a megabyte costs no more than one at the limit."""
    start = "where is my order " * 200
    long, short = await embedder.embed([start + "x" * 1_000_000, start[:MAX_CHARS]])

    assert np.array_equal(long, short)


@pytest.mark.anyio
async def test_one_caller_giving_up_does_not_disturb_the_others(embedder: UseEmbedder) -> None:
    """Cancelling one request leaves a request for the same text unharmed."""
    first = asyncio.create_task(embedder.embed(["shared text of two callers"]))
    second = asyncio.create_task(embedder.embed(["shared text of two callers"]))
    await asyncio.sleep(0)
    first.cancel()

    assert (await second).shape == (1, embedder.dim)


def test_the_embedder_outlives_an_event_loop_that_ended_at_work(embedder: UseEmbedder) -> None:
    """A loop that ends while encoding leaves nothing behind for the next one to wait for."""

    async def leave_at_once() -> None:
        task = asyncio.create_task(embedder.embed(["abandoned"]))
        await asyncio.sleep(0)
        task.cancel()

    asyncio.run(leave_at_once())

    assert asyncio.run(embedder.embed(["abandoned"])).shape == (1, embedder.dim)
