import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx

from tests.support.bodies import draft_body, order_body
from tests.support.service import Service, make_workspace, serving

DATABASE = Path(".drafter/drafter.db")


def _refused(answer: httpx.Response, words: str) -> bool:
    kind, wait = answer.headers["content-type"], answer.headers.get("retry-after")
    assert answer.status_code == 503, answer.text
    assert words in answer.json()["detail"]
    return kind == "application/problem+json" and wait is not None


def _stored(workspace: Path) -> set[str]:
    with closing(sqlite3.connect(workspace / DATABASE)) as database:
        return {row[0] for row in database.execute("SELECT id FROM drafts")}


def _assert_drafts_again(client: httpx.Client, workspace: Path) -> None:
    answer = client.post("/v1/drafts", json=draft_body())
    assert answer.status_code == 200
    assert answer.json()["id"] in _stored(workspace)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_a_locked_database_is_a_503_and_nothing_is_acknowledged(service: Service, client: httpx.Client) -> None:
    """While another process holds the lock for long, writes are refused in words, reads and health go on."""
    first = client.post("/v1/drafts", json=draft_body()).json()["id"]
    before = _stored(service.workspace)
    with _locked(service.workspace / DATABASE):
        assert _refused(client.post("/v1/drafts", json=draft_body()), "locked")
        assert client.get(f"/v1/drafts/{first}").status_code == 200
        assert client.get("/readyz").status_code == 200

    assert _stored(service.workspace) == before
    _assert_drafts_again(client, service.workspace)


def test_a_short_lock_is_waited_for(service: Service, client: httpx.Client) -> None:
    """A lock of less than five seconds costs time, not an answer; the service answers others meanwhile."""
    with _locked(service.workspace / DATABASE), service.client() as other:
        other.timeout = httpx.Timeout(1)
        try:
            other.post("/v1/drafts", json=draft_body("Where is order 1001, please?"))
        except httpx.ReadTimeout:
            assert client.get("/healthz").status_code == 200

    _assert_drafts_again(client, service.workspace)


def test_a_full_disk_is_a_503_and_nothing_is_lost(service: Service, client: httpx.Client) -> None:
    """Where files may not grow, drafts are refused; those acknowledged before are there, and it goes on after."""
    kept = {client.post("/v1/drafts", json=draft_body()).json()["id"] for _ in range(3)}
    limits = resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE, (4_096, limits[1]))
    try:
        assert _refused(client.post("/v1/drafts", json=draft_body()), "refused the write")
        assert _refused(client.put("/v1/stores/harbor-us/orders/1001", json=order_body()), "refused the write")
    finally:
        resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE, limits)

    assert kept <= _stored(service.workspace)
    _assert_drafts_again(client, service.workspace)


def test_a_corrupt_index_is_built_anew_at_the_start(tmp_path: Path, state: Path) -> None:
    """An index that cannot be read is deleted and rebuilt, and search works."""
    workspace = make_workspace(tmp_path / "workspace", state)
    for file in (workspace / ".drafter/index").rglob("*"):
        if file.is_file():
            file.write_bytes(b"\x00broken" * 64)

    with serving(workspace) as running, running.client() as client:
        found = client.get("/v1/search", params={"store": "harbor-us", "q": "How do I wash a down jacket?"}).json()

    assert found["passages"]
    assert "building it anew" in running.log_path.read_text(encoding="utf-8")


def test_a_killed_service_lost_nothing_it_acknowledged(tmp_path: Path, state: Path) -> None:
    """After kill -9 and a restart, drafts are there and replay to the same bytes."""
    workspace = make_workspace(tmp_path / "workspace", state)
    with serving(workspace) as running, running.client() as client:
        drafts = [client.post("/v1/drafts", json=draft_body()).json() for _ in range(5)]
        running.process.kill()
        running.process.wait()

    with serving(workspace) as running, running.client() as client:
        for draft in drafts:
            assert client.get(f"/v1/drafts/{draft['id']}").json()["text"] == draft["text"]
            assert client.post(f"/v1/drafts/{draft['id']}/replay").json()["identical"] is True
