"""One trained reader of tickets for all tests, learnt once and shared between workers."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from drafter.library.intents import load_exemplars
from drafter.library.tickets import load_tickets
from drafter.settings import Workspace, load_workspace
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.language import LanguageDetector, load_identifier
from drafter.understanding.model_cache import load_or_train
from drafter.understanding.understander import Understander, clause_reader
from drafter.vectors.encoder import Encoder

ROOT = Path(__file__).parents[2]


class SentenceEmbedder:
    """The bundled encoder, called in line."""

    identity = "use-multilingual-v3/tests"
    dim = 512

    def __init__(self) -> None:
        self._model = Encoder()
        self.calls: list[list[str]] = []

    async def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the vectors, and remember what was asked."""
        self.calls.append(list(texts))
        return self._model.encode(texts)


@pytest.fixture(scope="session")
def workspace() -> Workspace:
    """The demo workspace's settings."""
    return load_workspace(ROOT)


@pytest.fixture(scope="session")
def embedder() -> SentenceEmbedder:
    """The bundled encoder."""
    return SentenceEmbedder()


@pytest.fixture(scope="session")
def reader() -> ClauseReader:
    """All languages' cues."""
    return clause_reader()


@pytest.fixture(scope="session")
def detector() -> LanguageDetector:
    """The packaged language identifier."""
    return LanguageDetector(load_identifier())


@pytest.fixture(scope="session")
def understander(
    embedder: SentenceEmbedder,
    reader: ClauseReader,
    detector: LanguageDetector,
    tmp_path_factory: pytest.TempPathFactory,
) -> Understander:
    """A reader of tickets that learnt from the demo workspace's exemplars."""
    folder = tmp_path_factory.getbasetemp().parent / "drafter-intents"
    exemplars, tickets = load_exemplars(ROOT).exemplars, load_tickets(ROOT).tickets
    topics = asyncio.run(load_or_train(exemplars, tickets, embedder, reader, folder))
    return Understander(topics, embedder, detector, reader)
