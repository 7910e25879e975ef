"""One throwaway workspace and one real service a module."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.service import Service, make_workspace, run_cli, serving


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index and the intent model of the test workspace, made once."""
    template = make_workspace(tmp_path_factory.mktemp("template") / "workspace")
    done = run_cli("index", workspace=template)
    assert done.returncode == 0, done.stderr
    return template / ".drafter"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, state: Path) -> Path:
    """A workspace of the module's own."""
    return make_workspace(tmp_path_factory.mktemp("api") / "workspace", state)


@pytest.fixture(scope="module")
def service(workspace: Path) -> Iterator[Service]:
    """A running service without keys."""
    with serving(workspace) as running:
        yield running


@pytest.fixture
def client(service: Service) -> Iterator[httpx.Client]:
    """A client of the module's service."""
    with service.client() as connected:
        yield connected
