"""What every test stands on."""

import pytest
import stamina
from hypothesis import settings

settings.register_profile("drafter", deadline=None)  # how long an example takes is the machine's affair
settings.load_profile("drafter")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Run asynchronous tests on asyncio."""
    return "asyncio"


@pytest.fixture(autouse=True)
def _retries_without_waits() -> None:
    """Retry at once, and only twice."""
    stamina.set_testing(True, attempts=2)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--live` for tests that need a service outside, and `--update-golden` to write golden files anew."""
    parser.addoption("--live", action="store_true", help="run tests that need a service outside")
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave live tests out, with a reason, unless asked for."""
    if config.getoption("--live"):
        return
    for item in items:
        if "live" in item.keywords:
            item.add_marker(pytest.mark.skip(reason="needs a service outside; run with --live"))
