from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace

import httpx
import pytest
from fastapi import Depends, FastAPI, Request

from drafter.storage.keys import ApiKey
from drafter.studio import routes

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).resolve().parents[2]


def _app(root: Path, key: ApiKey) -> FastAPI:
    app = FastAPI()
    app.state.drafter = SimpleNamespace(workspace=SimpleNamespace(root=root))

    async def identify(request: Request) -> None:
        request.state.key = key

    app.include_router(routes.pages)
    app.include_router(routes.samples, dependencies=[Depends(identify)])
    return app


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    """A client of the studio for somebody who sees one store."""
    key = ApiKey("key_1", "test", frozenset({"draft"}), frozenset({"lumen-it"}))
    async with _client(_app(ROOT, key)) as connected:
        yield connected


def _client(app: FastAPI) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1")


async def test_samples_of_other_stores_are_not_shown(client: httpx.AsyncClient) -> None:
    """A key sees the sample tickets of its own stores."""
    samples = (await client.get("/studio/samples")).json()

    assert {sample["request"]["ticket"]["store"] for sample in samples} == {"lumen-it"}


async def test_a_workspace_without_samples_shows_none(tmp_path: Path) -> None:
    """Where there is no data set the list is empty."""
    key = ApiKey("key_1", "test", frozenset({"admin"}), frozenset({"*"}))
    async with _client(_app(tmp_path, key)) as client:
        assert (await client.get("/studio/samples")).json() == []


async def test_the_page_allows_nothing_from_elsewhere(client: httpx.AsyncClient) -> None:
    """The page's policy lets it talk to this service only, and it writes no HTML from data."""
    page = await client.get("/studio")

    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "innerHTML" not in page.text
    assert "http://" not in page.text
    assert "https://" not in page.text
