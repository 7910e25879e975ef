"""One throwaway workspace and one real service a module."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.indexed import make_state
from tests.support.service import Service, make_workspace, serving


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index and the intent model of the test workspace, made once."""
    return make_state(tmp_path_factory)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory, state: Path) -> Iterator[Service]:
    """A running service without keys, on a workspace of the module's own."""
    with serving(make_workspace(tmp_path_factory.mktemp("studio") / "workspace", state)) as running:
        yield running


@pytest.fixture
def client(service: Service) -> Iterator[httpx.Client]:
    """A client of the module's service."""
    with service.client() as connected:
        yield connected
