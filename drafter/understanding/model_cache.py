"""Keeps the fitted intent model beside the index, named by what it was learnt from."""

import asyncio
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from drafter.domain.understanding import Exemplar
from drafter.ports import Embedder
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.intent_model import IntentModel, train
from drafter.understanding.lexicon import fingerprint


async def load_or_train(
    exemplars: Sequence[Exemplar], embedder: Embedder, reader: ClauseReader, folder: Path
) -> IntentModel:
    """Return the model of these exemplars and this embedder, from `folder` if it is there, else learnt and kept.

    A file that cannot be read is learnt anew; a folder that cannot be written costs the learning at every start.
    """
    path = folder / f"intents-{identity(exemplars, embedder)}.npz"
    kept = await asyncio.to_thread(_read, path)
    if kept is not None:
        return kept
    model = await train(exemplars, embedder, reader)
    await asyncio.to_thread(_write, path, model.to_bytes())
    return model


def identity(exemplars: Sequence[Exemplar], embedder: Embedder) -> str:
    """Return a short hash of everything that the model depends on."""
    digest = hashlib.sha256(f"{embedder.identity}\0{fingerprint()}".encode())
    for exemplar in exemplars:
        digest.update(f"\0{exemplar.intent}\0{exemplar.language}\0{exemplar.text}".encode())
    return digest.hexdigest()[:16]


def _read(path: Path) -> IntentModel | None:
    try:
        return IntentModel.from_bytes(path.read_bytes())
    except (OSError, ValueError):
        return None


def _write(path: Path, content: bytes) -> None:
    """Write by rename, so that a reader never sees half a file, and drop models of older exemplars."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(f".{os.getpid()}.partial")
        partial.write_bytes(content)
        partial.replace(path)
        for old in path.parent.glob("intents-*.npz"):
            if old != path:
                old.unlink(missing_ok=True)
    except OSError:
        return
