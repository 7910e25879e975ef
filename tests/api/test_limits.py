import http.client
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from drafter.api.limits import BugGuard
from tests.support.bodies import draft_body, order_body
from tests.support.service import Service


def _problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert body["status"] == status
    return body


def test_an_announced_large_request_is_refused_unread(service: Service) -> None:
    """A body that says it is too long is refused before it is sent."""
    connection = http.client.HTTPConnection(service.url.removeprefix("http://"), timeout=10)
    connection.putrequest("POST", "/v1/drafts")
    connection.putheader("Content-Length", "999999999")
    connection.endheaders()
    answer = connection.getresponse()

    assert answer.status == 413
    assert answer.headers["Content-Type"] == "application/problem+json"
    connection.close()


@pytest.mark.parametrize("path", ["/v1/drafts", "/v1/stores/harbor-us/orders:import"])
def test_a_large_request_in_chunks_is_refused(service: Service, path: str) -> None:
    """A body of unannounced length is refused as soon as it is too long."""
    with service.client() as client:
        kind = "application/x-ndjson" if path.endswith("import") else "application/json"
        answer = client.post(path, content=(b" " * 100_000 for _ in range(21)), headers={"Content-Type": kind})

    _problem(answer, 413)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        pytest.param("GET", "/nowhere", 404, id="no-such-path"),
        pytest.param("DELETE", "/v1/drafts", 405, id="no-such-method"),
        pytest.param("GET", "/v1/drafts/drf_x", 422, id="not-an-id"),
        pytest.param("GET", "/v1/drafts/drf_" + "0" * 24, 404, id="no-such-draft"),
        pytest.param("GET", "/v1/search?store=harbor-us", 422, id="missing-parameter"),
        pytest.param("GET", "/v1/search?store=nowhere&q=x", 404, id="unknown-store"),
        pytest.param("GET", "/v1/search?store=harbor-us&q=x&language=tlh", 422, id="unknown-language"),
    ],
)
def test_every_error_is_a_problem_document(service: Service, method: str, path: str, status: int) -> None:
    """Errors of routing, parameters and absence have the shape of RFC 9457."""
    with service.client() as client:
        answer = client.request(method, path)

    assert _problem(answer, status)["title"]
    assert (status == 405) == ("allow" in answer.headers)


def _ticket(**changes: object) -> dict[str, Any]:
    body = draft_body()
    body["ticket"] |= changes
    return body


@pytest.mark.parametrize(
    ("body", "field"),
    [
        pytest.param(b'{"ticket": ', "body", id="cut-off"),
        pytest.param(b"\xff\xfe", "body", id="not-text"),
        pytest.param(b"[" * 100_000, "body", id="bottomless"),
        pytest.param(b"", "body", id="empty"),
        pytest.param(b"[]", "body", id="not-an-object"),
        pytest.param({}, "ticket", id="no-ticket"),
        pytest.param(_ticket(store="nowhere"), "ticket.store", id="unknown-store"),
        pytest.param(_ticket(messages=[]), "ticket.messages", id="no-message"),
        pytest.param(_ticket(messages="hello"), "ticket.messages", id="wrong-type"),
        pytest.param(_ticket(colour="red"), "ticket.colour", id="unknown-field"),
        pytest.param(_ticket(channel="pigeon"), "ticket.channel", id="unknown-channel"),
        pytest.param(draft_body(as_of="2026-11-20"), "as_of", id="no-time"),
        pytest.param(draft_body(as_of="2026-11-20T10:00:00"), "as_of", id="no-offset"),
        pytest.param(json.dumps(_ticket(subject="\ud800")).encode(), "ticket.subject", id="half-a-character"),
        pytest.param(json.dumps(_ticket(**{"\ud800": 1})).encode(), "ticket", id="half-a-character-as-name"),
        pytest.param(draft_body("   \n"), "ticket.messages", id="empty-message"),
    ],
)
def test_a_malformed_ticket_names_the_field(service: Service, body: bytes | dict[str, Any], field: str) -> None:
    """What cannot be drafted is refused with the field to mend."""
    if isinstance(body, dict) and field == "ticket.messages" and body.get("ticket", {}).get("subject"):
        body["ticket"]["subject"] = ""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    with service.client() as client:
        answer = client.post("/v1/drafts", content=content, headers={"Content-Type": "application/json"})

    assert answer.status_code in {400, 422}, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    if answer.status_code == 422:
        assert answer.json()["errors"][0]["field"] == field


def test_a_megabyte_of_message_is_answered_and_so_are_others_meanwhile(service: Service) -> None:
    """A very long message is drafted like any other, and whoever asks at the same time gets an answer too."""
    text = "Where is my order 1001? I have been waiting for two weeks and nobody answers.\n" * 12_800
    body = draft_body(text[:1_000_000])
    with service.client() as client, service.client() as other, ThreadPoolExecutor(1) as pool:
        long = pool.submit(client.post, "/v1/drafts", json=body)
        meanwhile = [other.get("/healthz").status_code]
        while not long.done():
            meanwhile.append(other.post("/v1/drafts", json=draft_body()).status_code)

    assert long.result().status_code == 200, long.result().text
    assert set(meanwhile) == {200}


def test_a_message_above_a_megabyte_is_refused(service: Service) -> None:
    """The limit of one message is named."""
    with service.client() as client:
        answer = client.post("/v1/drafts", json=draft_body("x" * 1_000_001))

    assert _problem(answer, 422)["errors"][0]["field"] == "ticket.messages.0.body"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"placed_at": None}, "placed_at", id="missing"),
        pytest.param({"payment_status": "unsure"}, "payment_status", id="unknown-status"),
        pytest.param({"total": 12.5}, "total", id="money-as-number"),
        pytest.param({"items": []}, "items", id="no-items"),
        pytest.param({"updated_at": 1_763_000_000}, "updated_at", id="seconds-since-1970"),
    ],
)
def test_an_order_that_does_not_parse_names_the_field(service: Service, changes: dict[str, Any], field: str) -> None:
    """A pushed order that cannot be read is refused with the field to mend."""
    with service.client() as client:
        answer = client.put("/v1/stores/harbor-us/orders/1001", json=order_body() | changes)

    assert _problem(answer, 422)["errors"][0]["field"].startswith(field)


def test_path_and_body_must_agree(service: Service) -> None:
    """An order under another number is a conflict that names the field."""
    with service.client() as client:
        answer = client.put("/v1/stores/harbor-us/orders/1001", json=order_body("1002"))

    assert _problem(answer, 409)["detail"] == "number: the path says '1001', the body '1002'"


def test_an_array_of_orders_is_taken_as_a_whole(service: Service) -> None:
    """In a JSON array one bad order refuses all of them, and is named by its place."""
    with service.client() as client:
        good = client.post("/v1/stores/harbor-us/orders:import", json=[order_body("3001"), order_body("3002")])
        bad = client.post("/v1/stores/harbor-us/orders:import", json=[order_body("3003"), order_body() | {"items": 1}])
        draft = client.post("/v1/drafts", json=draft_body("Where is order 3003?")).json()

    assert good.json()["imported"] == 2
    assert _problem(bad, 422)["errors"][0]["field"] == "1.items"
    assert draft["outcome"] != "wismo_in_transit"


def test_of_many_orders_the_good_ones_are_kept_and_the_bad_ones_named(service: Service) -> None:
    """An import keeps the lines that parse and lists the others with line and field."""
    lines = [json.dumps(order_body("2001")), "{", "", json.dumps(order_body("2002") | {"items": 1})]
    with service.client() as client:
        kind = {"Content-Type": "application/x-ndjson"}
        answer = client.post("/v1/stores/harbor-us/orders:import", content="\r\n".join(lines), headers=kind)
        draft = client.post("/v1/drafts", json=draft_body("Where is order 2001?")).json()

    assert (answer.json()["imported"], answer.json()["refused"]) == (1, 2)
    assert [(error["line"], error["field"]) for error in answer.json()["errors"]] == [(2, "line"), (4, "items")]
    assert draft["outcome"] == "wismo_in_transit"


def test_an_import_must_say_that_it_is_ndjson(service: Service) -> None:
    """Another content type is refused, so that no web page can send orders on somebody's behalf."""
    with service.client() as client:
        answer = client.post(
            "/v1/stores/harbor-us/orders:import", content=b"{}", headers={"Content-Type": "text/plain"}
        )

    _problem(answer, 415)


def test_a_number_with_a_slash_can_be_pushed(service: Service) -> None:
    """Order numbers and SKUs may hold slashes."""
    with service.client() as client:
        answer = client.put("/v1/stores/harbor-us/orders/2026%2F17", json=order_body("2026/17"))

    assert answer.json() == {"imported": 1, "refused": 0, "errors": []}


@pytest.mark.anyio
async def test_a_bug_is_a_problem_document_that_quotes_nobody() -> None:
    """An unexpected exception is answered with 500, without its message."""

    async def broken(*_: object) -> None:
        raise RuntimeError("ada@example.com")

    transport = httpx.ASGITransport(app=BugGuard(broken))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        answer = await client.get("/v1/drafts")

    assert "ada" not in json.dumps(_problem(answer, 500))
