"""Files kept beside the index: derived, so that one that cannot be read is made again."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

_Kept = TypeVar("_Kept")


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
