"""One throwaway workspace a module, with its index made before."""

from pathlib import Path

import pytest

from tests.support.indexed import make_state
from tests.support.service import make_workspace


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index and the intent model of the test workspace, made once."""
    return make_state(tmp_path_factory)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, state: Path) -> Path:
    """A workspace of the module's own."""
    return make_workspace(tmp_path_factory.mktemp("cli") / "workspace", state)
