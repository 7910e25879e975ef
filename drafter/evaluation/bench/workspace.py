"""A throwaway state folder for benchmarks, so that they neither read nor leave anything in the workspace."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from drafter.evaluation.bench.base import BenchContext
from drafter.settings import Settings


@contextmanager
def throwaway_settings(context: BenchContext) -> Iterator[Settings]:
    """Yield settings for the workspace's files with an empty database; the index is the workspace's own."""
    with tempfile.TemporaryDirectory(prefix="drafter-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'drafter.db'}"
        yield Settings(workspace=context.root, shared=context.shared, storage_url=url)
