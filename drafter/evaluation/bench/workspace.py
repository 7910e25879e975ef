"""A throwaway state folder for benchmarks, so that they neither read nor leave anything in the workspace."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from drafter.bootstrap import DEMO_ORDERS
from drafter.evaluation.bench.base import BenchContext
from drafter.library.workspace import overlay
from drafter.settings import CONFIG_FILE, Settings, load_workspace

_MODEL_TABLE = re.compile(r"^\[model\]\n.*?(?=^\[|\Z)", re.MULTILINE | re.DOTALL)


@contextmanager
def throwaway_settings(context: BenchContext) -> Iterator[Settings]:
    """Yield settings for the workspace's files with an empty database; the index is the workspace's own."""
    with tempfile.TemporaryDirectory(prefix="drafter-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'drafter.db'}"
        yield Settings(workspace=context.root, shared=context.shared, storage_url=url)


@contextmanager
def model_settings(context: BenchContext, base_url: str) -> Iterator[Settings]:
    """Yield settings for a copy of the workspace whose replies are worded by the model at this address."""
    with overlay(context.root, {}) as root:
        config = _MODEL_TABLE.sub("", (root / CONFIG_FILE).read_text(encoding="utf-8"))
        table = f'[model]\nmodel = "openai:scripted"\nbase_url = "{base_url}"\n'
        (root / CONFIG_FILE).write_text(f"{config}\n{table}", encoding="utf-8")
        index = Path(load_workspace(root).storage.index)
        if (context.root / index).is_dir():  # else it is built anew
            shutil.copytree(context.root / index, root / index)
        for learnt in (context.root / index).parent.glob("*.npz"):
            shutil.copy(learnt, (root / index).parent)
        shutil.copytree(context.root / DEMO_ORDERS, root / DEMO_ORDERS)
        yield Settings(workspace=root, shared=context.shared, storage_url=f"sqlite:///{root / 'drafter.db'}")
