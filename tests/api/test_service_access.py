import json
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from drafter.api.access import REFRESH_S
from tests.support.bodies import draft_body, order_body
from tests.support.service import Service, make_workspace, run_cli, serving


@pytest.fixture(scope="module")
def keys(workspace: Path) -> dict[str, str]:
    """A key of each kind, by name."""
    wanted = {
        "us": ["--scope", "draft", "--store", "harbor-us"],
        "uk": ["--scope", "draft", "--store", "harbor-uk"],
        "us-edit": ["--scope", "draft", "--scope", "edit", "--store", "harbor-us"],
        "only-edit": ["--scope", "edit"],
        "admin": ["--scope", "admin"],
    }
    made = {name: run_cli("keys", "add", name, *options, workspace=workspace) for name, options in wanted.items()}
    return {name: done.stdout.strip() for name, done in made.items()}


@pytest.fixture(scope="module")
def service(workspace: Path, keys: dict[str, str]) -> Iterator[Service]:
    """A running service with keys."""
    assert keys
    with serving(workspace) as running:
        yield running


def _draft_id(service: Service, key: str, store: str = "harbor-us") -> str:
    with service.client(key) as client:
        answer = client.post("/v1/drafts", json=draft_body(store=store))
        assert answer.status_code == 200, answer.text
        return str(answer.json()["id"])


def _is_problem(answer: httpx.Response, status: int) -> bool:
    kind = answer.headers["content-type"]
    return answer.status_code == status == answer.json()["status"] and kind == "application/problem+json"


@pytest.mark.parametrize("key", [None, "drk_wrong", ""])
def test_without_a_valid_key_nothing_is_answered(service: Service, key: str | None) -> None:
    """A missing, unknown or empty key is refused, also for the samples of the studio."""
    with service.client(key) as client:
        refused = [
            client.post("/v1/drafts", json=draft_body()),
            client.get("/v1/drafts/drf_" + "0" * 24),
            client.get("/v1/search", params={"store": "harbor-us", "q": "returns"}),
            client.put("/v1/stores/harbor-us/orders/1001", json=order_body()),
            client.get("/studio/samples"),
        ]

    assert all(_is_problem(answer, 401) for answer in refused)
    assert {answer.headers["www-authenticate"] for answer in refused} == {"Bearer"}


def test_a_key_drafts_for_its_own_stores_only(service: Service, keys: dict[str, str]) -> None:
    """Another store's ticket is refused, and its knowledge is not searched."""
    with service.client(keys["us"]) as client:
        assert _is_problem(client.post("/v1/drafts", json=draft_body(store="harbor-uk")), 403)
        assert _is_problem(client.get("/v1/search", params={"store": "harbor-uk", "q": "returns"}), 403)
        assert client.post("/v1/drafts", json=draft_body()).status_code == 200


def test_other_stores_drafts_do_not_exist(service: Service, keys: dict[str, str]) -> None:
    """Reading, tracing, replaying and rating another store's draft is answered as if there were none."""
    draft_id = _draft_id(service, keys["us"])
    with service.client(keys["uk"]) as client:
        answers = [
            client.get(f"/v1/drafts/{draft_id}"),
            client.get(f"/v1/drafts/{draft_id}/trace"),
            client.post(f"/v1/drafts/{draft_id}/replay"),
            client.post(f"/v1/drafts/{draft_id}/feedback", json={"rating": "up"}),
        ]
        unknown = client.get("/v1/drafts/drf_" + "0" * 24)

    assert all(_is_problem(answer, 404) for answer in answers)
    assert unknown.json()["detail"].startswith("There is no draft")
    assert {answer.json()["detail"] for answer in answers} == {f"There is no draft {draft_id}."}


def test_idempotency_keys_of_two_callers_do_not_meet(service: Service, keys: dict[str, str]) -> None:
    """The same Idempotency-Key of another API key is another request."""
    body, ids = draft_body(), set()
    for name in ("us", "us-edit", "admin"):
        with service.client(keys[name], **{"Idempotency-Key": "k"}) as client:
            ids.add(client.post("/v1/drafts", json=body).json()["id"])

    assert len(ids) == 3


@pytest.mark.parametrize(
    ("key", "status"), [("us", 403), ("uk", 403), ("us-edit", 200), ("only-edit", 200), ("admin", 200)]
)
def test_pushing_needs_the_scope_and_the_store(service: Service, keys: dict[str, str], key: str, status: int) -> None:
    """Orders, products and previews need `edit`, in a store that the key sees."""
    product = {"sku": "X-1", "product_id": "x", "name": "X", "available": True}
    product |= {"price": {"amount": "1.00", "currency": "USD"}}
    with service.client(keys[key]) as client:
        answers = [
            client.put("/v1/stores/harbor-us/orders/1001", json=order_body()),
            client.put("/v1/stores/harbor-us/products/X-1", json=product),
            client.post(
                "/v1/stores/harbor-us/orders:import",
                content=json.dumps(order_body("1002")),
                headers={"Content-Type": "application/x-ndjson"},
            ),
            client.post("/v1/preview", json={"request": draft_body()}),
        ]

    assert [answer.status_code for answer in answers] == [status] * 4, [answer.text for answer in answers]


def test_drafting_needs_the_scope(service: Service, keys: dict[str, str]) -> None:
    """A key that may only edit does not draft or read drafts."""
    draft_id = _draft_id(service, keys["us"])
    with service.client(keys["only-edit"]) as client:
        assert _is_problem(client.post("/v1/drafts", json=draft_body()), 403)
        assert _is_problem(client.get(f"/v1/drafts/{draft_id}"), 403)


def _wait_for(client: httpx.Client, status: int) -> None:
    deadline = time.monotonic() + REFRESH_S * 5
    while client.get("/v1/search", params={"store": "harbor-us", "q": "returns"}).status_code != status:
        assert time.monotonic() < deadline
        time.sleep(0.2)


def test_a_revoked_key_stops_working(service: Service, keys: dict[str, str]) -> None:
    """A running service forgets a revoked key within seconds."""
    made = run_cli("keys", "add", "short", workspace=service.workspace)
    secret = made.stdout.strip()
    listed = run_cli("keys", "list", workspace=service.workspace).stdout
    key_id = next(line.split("\t")[0] for line in listed.splitlines() if "\tshort\t" in line)
    with service.client(secret) as client:
        _wait_for(client, 200)
        assert run_cli("keys", "revoke", key_id, workspace=service.workspace).returncode == 0
        _wait_for(client, 401)
    assert secret not in listed
    assert keys["us"] not in listed


def test_without_any_key_only_this_machine_may_call(tmp_path: Path, state: Path) -> None:
    """Another address is refused at the start; a page that points its own host name here is refused too."""
    open_workspace = make_workspace(tmp_path / "workspace", state)
    refused = run_cli("serve", "--host", "0.0.0.0", "--port", "0", workspace=open_workspace)  # noqa: S104 - refused

    assert refused.returncode == 2
    assert "drafter keys add" in refused.stderr

    with serving(open_workspace) as running, running.client(Host="evil.example.com") as client:
        assert _is_problem(client.post("/v1/drafts", json=draft_body()), 401)
