import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.service import Service, run_cli, serving

LIMITS = "\n[service]\nrequests_per_minute = 30\n"
"""Three requests at once, then one in two seconds."""
MOST_TRIES = 60
BACK_WITHIN_S = 30.0


@pytest.fixture(scope="module")
def keys(workspace: Path) -> tuple[str, str]:
    """The secrets of two callers."""
    first, second = (run_cli("keys", "add", name, workspace=workspace).stdout.strip() for name in ("first", "second"))
    return first, second


@pytest.fixture(scope="module")
def service(workspace: Path, keys: tuple[str, str]) -> Iterator[Service]:
    """A running service with keys and a low rate."""
    assert all(keys)
    with (workspace / "drafter.toml").open("a", encoding="utf-8") as toml:
        toml.write(LIMITS)
    with serving(workspace) as running:
        yield running


def _ask(client: httpx.Client) -> httpx.Response:
    """Return the answer to a request that costs the service next to nothing: 404, unless it is refused."""
    return client.get("/v1/search", params={"store": "no", "q": "x"})


def test_a_caller_above_its_rate_is_told_when_to_come_back(service: Service, keys: tuple[str, str]) -> None:
    """Past the burst the answer is 429 with Retry-After; others and health checks are answered, later the caller is."""
    with service.client(keys[0]) as client, service.client(keys[1]) as other:
        refused = next(answer for answer in (_ask(client) for _ in range(MOST_TRIES)) if answer.status_code == 429)

        assert refused.headers["content-type"] == "application/problem+json"
        assert refused.json()["status"] == 429
        assert int(refused.headers["retry-after"]) >= 1
        assert _ask(other).status_code == 404
        assert client.get("/healthz").status_code == 200
        assert _ask_until_answered(client).status_code == 404


def _ask_until_answered(client: httpx.Client) -> httpx.Response:
    """Return the first answer that is no refusal, asking again whenever Retry-After says."""
    deadline = time.monotonic() + BACK_WITHIN_S
    answer = _ask(client)
    while answer.status_code == 429 and time.monotonic() < deadline:
        time.sleep(int(answer.headers["retry-after"]))
        answer = _ask(client)
    return answer
