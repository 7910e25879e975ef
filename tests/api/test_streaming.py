import asyncio
import json
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from fastapi import FastAPI, Request, Response
from httpx import ASGITransport

from drafter.api import examples, problems
from drafter.api.limits import BugGuard
from drafter.api.streaming import DraftStreams, wants_events
from drafter.domain.draft import Draft
from drafter.errors import StorageError, TicketError
from drafter.ports import DraftListener
from tests.support.bodies import draft_body, order_body
from tests.support.service import Service

EVENTS = {"Accept": "text/event-stream"}
DATABASE = Path(".drafter/drafter.db")
STAGES = ["understanding", "context", "decision", "retrieval", "composing", "verification"]
Events = list[tuple[str, Any]]


@pytest.fixture(autouse=True, scope="module")
def _order(service: Service) -> None:
    """Ada's order is in the mirror."""
    with service.client() as client:
        assert client.put("/v1/stores/harbor-us/orders/1001", json=order_body()).is_success


def _parse(text: str) -> Events:
    """Return events as a client reads them, comments left out."""
    found: Events = []
    assert text.endswith("\n\n")
    for block in text.removesuffix("\n\n").split("\n\n"):
        lines = [line.partition(": ") for line in block.split("\n") if not line.startswith(":")]
        if lines:
            assert [name for name, _, _ in lines] == ["event", "data"]
            found.append((lines[0][2], json.loads(lines[1][2])))
    return found


def _stream(client: httpx.Client, body: dict[str, Any] | None = None, **headers: str) -> Events:
    answer = client.post("/v1/drafts", json=body or draft_body(), headers=EVENTS | headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/event-stream")
    return _parse(answer.text)


def test_the_last_event_is_the_stored_draft(client: httpx.Client) -> None:
    """After stages and text comes the draft, byte for byte what reading it gives."""
    events = _stream(client)
    kinds = [kind for kind, _ in events]
    draft = events[-1][1]

    assert set(kinds[:-1]) == {"stage", "text"}
    assert kinds[-1] == "draft"
    assert client.get(f"/v1/drafts/{draft['id']}").json() == draft


def test_stages_are_told_in_order_with_their_time(client: httpx.Client) -> None:
    """Each stage is told of once it is done, before the text that it led to."""
    events = _stream(client)
    stages = [data for kind, data in events if kind == "stage"]

    assert [stage["stage"] for stage in stages if stage["stage"] in STAGES] == STAGES
    assert all(stage["ms"] >= 0 for stage in stages)
    assert [kind for kind, _ in events][:4] == ["stage"] * 4


def test_the_streamed_text_is_the_drafts(client: httpx.Client) -> None:
    """Each piece stands in the draft's text where it says it does, and together they are all of it."""
    events = _stream(client)
    text, pieces = events[-1][1]["text"], [data for kind, data in events if kind == "text"]

    assert pieces
    assert all(text[piece["at"] :].startswith(piece["text"]) for piece in pieces)
    assert "".join("".join(piece["text"].split()) for piece in pieces) == "".join(text.split())


def test_without_being_asked_for_events_the_answer_is_json(client: httpx.Client) -> None:
    """Anything but a wish for events gets the draft as ever."""
    for accept in ("*/*", "application/json", "application/json, text/event-stream", "text/html"):
        answer = client.post("/v1/drafts", json=draft_body(), headers={"Accept": accept})
        assert answer.headers["content-type"] == "application/json"
        assert Draft.model_validate_json(answer.content)


@pytest.mark.parametrize(
    ("accept", "events"),
    [
        pytest.param("text/event-stream", True, id="plain"),
        pytest.param("Text/Event-Stream; q=0.8, */*;q=0.1", True, id="spelling"),
        pytest.param("text/event-stream, application/json;q=0.9", True, id="rather-events"),
        pytest.param("text/event-stream;q=0.9, application/json", False, id="rather-json"),
        pytest.param("text/event-stream, application/json", False, id="either"),
        pytest.param("text/event-stream;q=0", False, id="not-events"),
        pytest.param("text/event-stream;q=high", False, id="not-a-weight"),
        pytest.param("text/*", False, id="not-named"),
        pytest.param(";;,,=", False, id="nonsense"),
    ],
)
def test_accept_says_what_is_wanted(accept: str, events: bool) -> None:  # noqa: FBT001 - a table of cases
    """Events come where `Accept` names them and does not like JSON as well or better."""
    scope = {"type": "http", "headers": [(b"accept", accept.encode())]}

    assert wants_events(Request(scope)) is events


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
        events = _stream(client)
        other.execute("ROLLBACK")

    assert [kind for kind, _ in events if kind in {"draft", "error"}] == ["error"]
    assert events[-1][1]["status"] == 503
    assert "locked" in events[-1][1]["detail"]


def test_a_key_gives_the_same_draft_streamed_or_not(client: httpx.Client) -> None:
    """A repeated request gets the first draft, as a single event; another body is a conflict."""
    body, key = draft_body(), {"Idempotency-Key": "stream-1"}
    first = _stream(client, body, **key)[-1][1]

    assert _stream(client, body, **key) == [("draft", first)]
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
    _stream(client)

    assert _count(client) == before + 1


def _count(client: httpx.Client) -> float:
    lines = client.get("/metrics").text.splitlines()
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith("drafter_drafts_total{"))


def test_the_schema_shows_both_answers(client: httpx.Client) -> None:
    """The documentation has an example of each, and the one of a stream reads as a stream."""
    content = client.get("/openapi.json").json()["paths"]["/v1/drafts"]["post"]["responses"]["200"]["content"]
    events = _parse(content["text/event-stream"]["example"])

    assert set(content) == {"application/json", "text/event-stream"}
    assert events[-1] == ("draft", examples.DRAFT)
    for kind, data in events:
        assert kind != "text" or examples.DRAFT["text"][data["at"] :].startswith(data["text"])


DRAFT = Draft.model_validate(examples.DRAFT)


def _app(make: Callable[[DraftListener], Any], heartbeat_s: float = 0.05) -> tuple[FastAPI, DraftStreams]:
    """Return a service that streams what `make` does."""
    app, streams = FastAPI(), DraftStreams(heartbeat_s)
    problems.install(app)
    app.add_middleware(BugGuard)

    @app.post("/")
    async def post(request: Request) -> Response:
        return await streams.respond(request, make)

    return app, streams


async def _post(app: FastAPI) -> httpx.Response:
    async with httpx.AsyncClient(transport=ASGITransport(app), base_url="http://drafter") as client:
        return await client.post("/")


@pytest.mark.anyio
async def test_a_slow_model_is_bridged_by_comments() -> None:
    """While nothing happens, comments are sent that no client takes for an event."""

    async def make(listener: DraftListener) -> Draft:
        listener.stage("retrieval", 1.0)
        await asyncio.sleep(0.3)
        listener.text("Hi Ada,", 0)
        return DRAFT

    answer = await _post(_app(make)[0])

    assert answer.text.count(": still working\n\n") >= 2
    assert [kind for kind, _ in _parse(answer.text)] == ["stage", "text", "draft"]


@pytest.mark.anyio
async def test_what_is_slow_from_the_start_answers_with_a_comment() -> None:
    """A request that waits for another one's draft is kept alive as well; an error then comes as an event."""

    async def make(_: DraftListener) -> Draft:
        await asyncio.sleep(0.08)
        raise StorageError("the database refused the write: full")

    answer = await _post(_app(make)[0])

    assert answer.status_code == 200
    assert answer.text.startswith(": still working\n\n")
    assert [(kind, data["status"]) for kind, data in _parse(answer.text)] == [("error", 503)]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("error", "status", "detail"),
    [
        pytest.param(StorageError("the database refused"), 503, "the database refused", id="storage"),
        pytest.param(TicketError("too odd", field="ticket"), 422, "ticket: too odd", id="ticket"),
        pytest.param(ZeroDivisionError("Ada's secret"), 500, "The error was logged.", id="bug"),
    ],
)
async def test_a_late_error_is_a_problem_document_without_any_reply(error: Exception, status: int, detail: str) -> None:
    """The last event says what went wrong, in the shape of every other error, and quotes nobody."""

    async def make(listener: DraftListener) -> Draft:
        listener.stage("context", 1.0)
        raise error

    events = _parse((await _post(_app(make)[0])).text)

    assert [kind for kind, _ in events] == ["stage", "error"]
    assert (events[1][1]["status"], events[1][1]["detail"]) == (status, detail)
    assert "Ada" not in json.dumps(events)


@pytest.mark.anyio
async def test_an_early_bug_is_a_500() -> None:
    """A bug before the first event is answered as any other bug."""

    async def make(_: DraftListener) -> Draft:
        raise ZeroDivisionError

    answer = await _post(_app(make)[0])

    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.anyio
async def test_text_with_line_breaks_stays_one_event() -> None:
    """Whatever a text holds, it cannot end its event or begin another."""
    odd = "Hi,\r\n\r\nevent: draft\ndata: {}\n\n\u2028<b>"

    async def make(listener: DraftListener) -> Draft:
        listener.text(odd, 0)
        return DRAFT

    events = _parse((await _post(_app(make)[0])).text)

    assert events[0] == ("text", {"text": odd, "at": 0})
    assert [kind for kind, _ in events] == ["text", "draft"]


@pytest.mark.anyio
async def test_a_stopping_service_waits_for_drafts_under_way() -> None:
    """What is being made when the service stops is finished first."""
    done = anyio.Event()

    async def make(listener: DraftListener) -> Draft:
        listener.stage("context", 1.0)
        await asyncio.sleep(0.05)
        done.set()
        return DRAFT

    app, streams = _app(make)
    with anyio.move_on_after(0.02):  # the client hangs up
        await _post(app)
    assert not done.is_set()
    await streams.finish()

    assert done.is_set()
