"""Keeps the fitted intent model beside the index, named by what it was learnt from."""

import asyncio
import hashlib
from collections.abc import Sequence
from pathlib import Path

from drafter.domain.understanding import Exemplar
from drafter.ports import Embedder
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.intent_model import SETTINGS, IntentModel, train
from drafter.understanding.kept import read_kept, write_kept
from drafter.understanding.lexicon import fingerprint


async def load_or_train(
    exemplars: Sequence[Exemplar], embedder: Embedder, reader: ClauseReader, folder: Path
) -> IntentModel:
    """Return the model of these exemplars and this embedder, from `folder` if it is there, else learnt and kept.

    A file that cannot be read is learnt anew; a folder that cannot be written costs the learning at every start.
    """
    path = folder / f"intents-{identity(exemplars, embedder)}.npz"
    kept = await asyncio.to_thread(read_kept, path, IntentModel.from_bytes)
    if kept is not None:
        return kept
    model = await train(exemplars, embedder, reader)
    await asyncio.to_thread(write_kept, path, model.to_bytes(), "intents-*.npz")
    return model


def identity(exemplars: Sequence[Exemplar], embedder: Embedder) -> str:
    """Return a short hash of everything that the model depends on."""
    digest = hashlib.sha256(f"{embedder.identity}\0{fingerprint()}\0{SETTINGS}".encode())
    for exemplar in exemplars:
        digest.update(f"\0{exemplar.intent}\0{exemplar.language}\0{exemplar.text}".encode())
    return digest.hexdigest()[:16]
