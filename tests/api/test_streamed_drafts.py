import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from drafter.api import examples
from drafter.domain.draft import Draft
from tests.support.bodies import draft_body, order_body
from tests.support.events import EVENTS, parse_events, show, stream_draft
from tests.support.service import Service

DATABASE = Path(".drafter/drafter.db")
STAGES = ["understanding", "context", "decision", "retrieval", "composing", "verification"]


@pytest.fixture(autouse=True, scope="module")
def _order(service: Service) -> None:
    """Ada's order is in the mirror."""
    with service.client() as client:
        assert client.put("/v1/stores/harbor-us/orders/1001", json=order_body()).is_success


def test_the_last_event_is_the_stored_draft(client: httpx.Client) -> None:
    """After stages and text comes the draft, byte for byte what reading it gives."""
    events = stream_draft(client)
    kinds = [kind for kind, _ in events]
    draft = events[-1][1]

    assert set(kinds[:-1]) == {"stage", "text"}
    assert kinds[-1] == "draft"
    assert client.get(f"/v1/drafts/{draft['id']}").json() == draft


def test_stages_are_told_in_order_with_their_time(client: httpx.Client) -> None:
    """Each stage is told of once it is done, before the text that it led to."""
    events = stream_draft(client)
    stages = [data for kind, data in events if kind == "stage"]

    assert [stage["stage"] for stage in stages if stage["stage"] in STAGES] == STAGES
    assert all(stage["ms"] >= 0 for stage in stages)
    assert [kind for kind, _ in events][:4] == ["stage"] * 4


def test_the_streamed_text_is_the_drafts(client: httpx.Client) -> None:
    """What was shown piece by piece is the draft's text."""
    events = stream_draft(client)

    assert show(events) == events[-1][1]["text"]


def test_without_being_asked_for_events_the_answer_is_json(client: httpx.Client) -> None:
    """Anything but a wish for events gets the draft as ever."""
    for accept in ("*/*", "application/json", "application/json, text/event-stream", "text/html"):
        answer = client.post("/v1/drafts", json=draft_body(), headers={"Accept": accept})
        assert answer.headers["content-type"] == "application/json"
        assert Draft.model_validate_json(answer.content)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        pytest.param({"store": "nowhere"}, 422, id="unknown-store"),
        pytest.param({"messages": []}, 422, id="no-message"),
        pytest.param({"subject": "", "messages": [draft_body("")["ticket"]["messages"][0]]}, 422, id="blank"),
    ],
)
def test_what_fails_before_the_first_event_is_a_problem(
    client: httpx.Client, change: dict[str, Any], status: int
) -> None:
    """An error that is known at once is answered with its status, as without streaming."""
    body = draft_body()
    body["ticket"] |= change
    answer = client.post("/v1/drafts", json=body, headers=EVENTS)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status


def test_a_draft_that_cannot_be_stored_ends_in_an_error(service: Service, client: httpx.Client) -> None:
    """Where the database refuses, the stream ends with a problem document and never with a draft."""
    with closing(sqlite3.connect(service.workspace / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        events = stream_draft(client)
        other.execute("ROLLBACK")

    assert [kind for kind, _ in events if kind in {"draft", "error"}] == ["error"]
    assert events[-1][1]["status"] == 503
    assert "locked" in events[-1][1]["detail"]


def test_a_key_gives_the_same_draft_streamed_or_not(client: httpx.Client) -> None:
    """A repeated request gets the first draft, as a single event; another body is a conflict."""
    body, key = draft_body(), {"Idempotency-Key": "stream-1"}
    first = stream_draft(client, body, **key)[-1][1]

    assert stream_draft(client, body, **key) == [("draft", first)]
    assert client.post("/v1/drafts", json=body, headers=key).json() == first
    conflict = client.post("/v1/drafts", json=draft_body(), headers=EVENTS | key)
    assert conflict.status_code == 409
    assert conflict.headers["content-type"] == "application/problem+json"


def test_a_draft_whose_client_hung_up_is_stored(service: Service, client: httpx.Client) -> None:
    """Hanging up loses the answer, not the draft, and is no bug; the key gives the draft later."""
    body, key = draft_body(), {"Idempotency-Key": "stream-2"}
    with service.client() as other, other.stream("POST", "/v1/drafts", json=body, headers=EVENTS | key) as answer:
        assert answer.status_code == 200
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and not _is_stored(service, body["ticket"]["id"]):
        time.sleep(0.05)

    assert _is_stored(service, body["ticket"]["id"])
    assert client.post("/v1/drafts", json=body, headers=key).json()["ticket_id"] == body["ticket"]["id"]
    assert not [entry for entry in service.log() if entry["event"] == "api.bug"]


def _is_stored(service: Service, ticket_id: str) -> bool:
    with closing(sqlite3.connect(service.workspace / DATABASE)) as database:
        return bool(database.execute("SELECT 1 FROM drafts WHERE ticket_id = ?", [ticket_id]).fetchone())


def test_streamed_drafts_are_counted(client: httpx.Client) -> None:
    """A streamed draft counts as any other."""
    before = _count(client)
    stream_draft(client)

    assert _count(client) == before + 1


def _count(client: httpx.Client) -> float:
    lines = client.get("/metrics").text.splitlines()
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith("drafter_drafts_total{"))


def test_the_schema_shows_both_answers(client: httpx.Client) -> None:
    """The documentation has an example of each, and the one of a stream reads as a stream."""
    content = client.get("/openapi.json").json()["paths"]["/v1/drafts"]["post"]["responses"]["200"]["content"]
    events = parse_events(content["text/event-stream"]["example"])

    assert set(content) == {"application/json", "text/event-stream"}
    assert events[-1] == ("draft", examples.DRAFT)
    assert show(events) == examples.DRAFT["text"]
