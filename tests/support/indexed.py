"""The state of a throwaway workspace, made once a run of the suite, however many processes share the work."""

import fcntl
import os
from pathlib import Path

import pytest

from tests.support.service import make_workspace, run_cli


def make_state(factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the index and the intent model of the test workspace; the first to ask makes it."""
    shared = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    state = shared / "indexed-state"
    with (shared / "indexed-state.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not state.is_dir():
            template = make_workspace(factory.mktemp("template") / "workspace")
            done = run_cli("index", workspace=template)
            assert done.returncode == 0, done.stderr
            (template / ".drafter").rename(state)
    return state
