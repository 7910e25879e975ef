"""Files kept beside the index: derived, so that one that cannot be read is made again."""

import io
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]

_Kept = TypeVar("_Kept")


def pack(version: int, arrays: Arrays) -> bytes:
    """Return arrays in a form that `unpack` reads."""
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, version=np.int32(version), **arrays)
    return buffer.getvalue()


def unpack(content: bytes, version: int) -> Arrays:
    """Return the arrays that `pack` wrote.

    Raises:
        ValueError: other bytes, or of another version; make them again.
    """
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            if int(arrays["version"]) != version:
                raise ValueError("written by another version")
            return {name: arrays[name] for name in arrays.files}
    except (KeyError, OSError, EOFError, BadZipFile) as exc:
        raise ValueError("not what was kept") from exc


def read_kept(path: Path, parse: Callable[[bytes], _Kept]) -> _Kept | None:
    """Return what the file holds, or None when it is not there or `parse` raises ValueError."""
    try:
        return parse(path.read_bytes())
    except (OSError, ValueError):
        return None


def write_kept(path: Path, content: bytes, older: str) -> None:
    """Write by rename, so that a reader never sees half a file, and drop the files that `older` matches.

    A folder that cannot be written costs making the content again at every start.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(f".{os.getpid()}.partial")
        partial.write_bytes(content)
        partial.replace(path)
        for old in path.parent.glob(older):
            if old != path:
                old.unlink(missing_ok=True)
    except OSError:
        return
