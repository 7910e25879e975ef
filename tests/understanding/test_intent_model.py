import asyncio
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from drafter.domain.understanding import Exemplar
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.features import MAX_FEATURES, features
from drafter.understanding.intent_model import IntentModel, fit, train
from drafter.understanding.model_cache import identity, load_or_train

EXEMPLARS = tuple(
    Exemplar(intent=intent, language="en", text=text)
    for intent, text in (
        ("wismo", "where is my parcel"),
        ("wismo", "has my parcel been shipped"),
        ("wismo", "parcel still not here"),
        ("cancel", "please cancel my order"),
        ("cancel", "cancel the order now"),
        ("thanks", "thank you so much"),
        ("thanks", "many thanks to you"),
    )
)


class CountingEmbedder:
    """Embeds by letters, and counts how often it is asked."""

    def __init__(self, identity: str = "letters") -> None:
        self.identity = identity
        self.dim = 26
        self.calls = 0

    async def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return letter frequencies."""
        self.calls += 1
        counts = np.array([[text.lower().count(chr(97 + n)) for n in range(26)] for text in texts], dtype=np.float32)
        return np.asarray(counts / np.maximum(np.linalg.norm(counts, axis=1, keepdims=True), 1e-6), dtype=np.float32)


@pytest.mark.anyio
async def test_learns_what_the_exemplars_mean(reader: ClauseReader) -> None:
    """A new sentence near an intent's exemplars scores highest for it, typos included."""
    embedder = CountingEmbedder()
    model = await train(EXEMPLARS, embedder, reader)

    for text, intent in (("where is the parcell", "wismo"), ("cancel order", "cancel"), ("thank you", "thanks")):
        clause = reader.read_one(text, "en")
        scores = model.scores([clause], "en", await embedder.embed([text]))[0]
        assert model.intents[int(scores.argmax())] == intent


@pytest.mark.anyio
async def test_learning_leaves_room_for_tickets(reader: ClauseReader) -> None:
    """However many exemplars there are, few are embedded at once, and other work goes on while the model is fitted."""
    many = [
        Exemplar(intent=each.intent, language="en", text=f"{each.text} {number}")
        for number in range(40)
        for each in EXEMPLARS
    ]
    sizes: list[int] = []
    turns = 0

    class Watched(CountingEmbedder):
        async def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
            sizes.append(len(texts))
            return await super().embed(texts)

    async def live() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    other = asyncio.create_task(live())
    await train(many, Watched(), reader)
    other.cancel()

    assert sum(sizes) == len(many)
    assert max(sizes) <= 64
    assert turns > len(sizes)


@pytest.mark.anyio
async def test_the_same_exemplars_give_the_same_model_and_bytes_keep_it(reader: ClauseReader) -> None:
    """Learning is repeatable, and nothing is lost on the way to the disk."""
    embedder = CountingEmbedder()
    vectors = await embedder.embed([exemplar.text for exemplar in EXEMPLARS])
    model = fit(EXEMPLARS, vectors, reader)
    kept = IntentModel.from_bytes(model.to_bytes())
    clause = reader.read_one("where is my parcel", "en")

    assert model.to_bytes() == fit(EXEMPLARS, vectors, reader).to_bytes()
    assert (kept.scores([clause], "en", vectors[:1]) == model.scores([clause], "en", vectors[:1])).all()


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"PK\x03\x04 broken"])
def test_other_bytes_are_refused(content: bytes) -> None:
    """A damaged file is told from a model."""
    with pytest.raises(ValueError, match=r".+"):
        IntentModel.from_bytes(content)


@pytest.mark.anyio
async def test_the_model_is_learnt_once(reader: ClauseReader, tmp_path: Path) -> None:
    """The second start reads the file; a damaged file is learnt anew; older files go."""
    embedder = CountingEmbedder()

    await load_or_train(EXEMPLARS, (), embedder, reader, tmp_path)
    await load_or_train(EXEMPLARS, (), embedder, reader, tmp_path)
    assert embedder.calls == 1

    _damage(tmp_path)
    await load_or_train(EXEMPLARS, (), embedder, reader, tmp_path)
    assert embedder.calls == 2

    await load_or_train(EXEMPLARS[:-1], (), embedder, reader, tmp_path)
    assert len(_files(tmp_path)) == 1


def _files(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def _damage(folder: Path) -> None:
    _files(folder)[0].write_bytes(b"damaged")


@pytest.mark.anyio
async def test_a_folder_that_cannot_be_written_only_costs_time(reader: ClauseReader, tmp_path: Path) -> None:
    """Without a cache the model is still there."""
    blocked = tmp_path / "file"
    _block(blocked)

    topics = await load_or_train(EXEMPLARS, (), CountingEmbedder(), reader, blocked)

    assert topics.clauses.intents == ("cancel", "thanks", "wismo")


def _block(path: Path) -> None:
    path.write_text("in the way")


def test_the_models_name_follows_what_it_was_learnt_from() -> None:
    """Another exemplar or embedder is another model."""
    one = identity(EXEMPLARS, CountingEmbedder())

    assert identity(EXEMPLARS, CountingEmbedder()) == one
    assert identity(EXEMPLARS[:-1], CountingEmbedder()) != one
    assert identity(EXEMPLARS, CountingEmbedder("other")) != one


def test_features_are_bounded_and_hold_no_numbers() -> None:
    """Order numbers are no topic, and a long clause does not grow without end."""
    assert "w:0" in features(" order 1001 ", "en")
    assert len(features(" word" * 10_000, "en")) == MAX_FEATURES
    assert "z:退货" in features("我要退货", "zh")
