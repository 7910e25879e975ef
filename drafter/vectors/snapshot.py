"""All vectors of an index in one file: where nobody touched the index since, a start needs no Chroma (2 s, 45 MB)."""

import hashlib
import io
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from drafter.vectors.memory import MemoryVectors

PATTERN = "vectors-*.npz"
_IDS, _VECTORS = "ids", "vectors"


def snapshot_path(index: Path) -> Path:
    """Return where the vectors of an index in its present state are kept: beside it, named by its files' state."""
    files = sorted(file for file in index.rglob("*") if file.is_file())
    digest = hashlib.sha256()
    for file in files:
        state = file.stat()
        digest.update(f"{file.relative_to(index)}\0{state.st_size}\0{state.st_mtime_ns}\0".encode())
    return index.with_name(f"vectors-{digest.hexdigest()[:16]}.npz")


async def to_bytes(vectors: MemoryVectors) -> bytes:
    """Return all collections in a form that `from_bytes` reads."""
    arrays: dict[str, NDArray[Any]] = {}
    for name in await vectors.load_collections():
        ids, matrix = await vectors.load_vectors(name)
        arrays[f"{_IDS}/{name}"] = np.frombuffer("\n".join(ids).encode(), dtype=np.uint8)
        arrays[f"{_VECTORS}/{name}"] = matrix
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


async def from_bytes(content: bytes) -> MemoryVectors:
    """Return the collections that `to_bytes` wrote.

    Raises:
        ValueError: other bytes; read the index itself.
    """
    vectors = MemoryVectors()
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            for key in arrays.files:
                kind, _, name = key.partition("/")
                if kind == _IDS:
                    ids = arrays[key].tobytes().decode().split("\n")
                    await vectors.upsert(name, ids, arrays[f"{_VECTORS}/{name}"])
    except (KeyError, ValueError, OSError, EOFError, BadZipFile) as exc:
        raise ValueError("not a snapshot of vectors") from exc
    return vectors
