import asyncio
import json
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest
from fastapi import FastAPI, Request, Response
from httpx import ASGITransport

from drafter.api import examples, problems
from drafter.api.limits import BugGuard
from drafter.api.streaming import DraftStreams, wants_events
from drafter.errors import StorageError, TicketError
from drafter.ports import DraftListener
from tests.support.events import parse_events

DRAFT = json.dumps(examples.DRAFT)


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

    async def make(listener: DraftListener) -> str:
        listener.stage("retrieval", 1.0)
        await asyncio.sleep(0.3)
        listener.text("Hi Ada,", 0)
        return DRAFT

    answer = await _post(_app(make)[0])

    assert answer.text.count(": still working\n\n") >= 2
    assert [kind for kind, _ in parse_events(answer.text)] == ["stage", "text", "draft"]


@pytest.mark.anyio
async def test_what_is_slow_from_the_start_answers_with_a_comment() -> None:
    """A request that waits for another one's draft is kept alive as well; an error then comes as an event."""

    async def make(_: DraftListener) -> str:
        await asyncio.sleep(0.08)
        raise StorageError("the database refused the write: full")

    answer = await _post(_app(make)[0])

    assert answer.status_code == 200
    assert answer.text.startswith(": still working\n\n")
    assert [(kind, data["status"]) for kind, data in parse_events(answer.text)] == [("error", 503)]


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

    async def make(listener: DraftListener) -> str:
        listener.stage("context", 1.0)
        raise error

    events = parse_events((await _post(_app(make)[0])).text)

    assert [kind for kind, _ in events] == ["stage", "error"]
    assert (events[1][1]["status"], events[1][1]["detail"]) == (status, detail)
    assert "Ada" not in json.dumps(events)


@pytest.mark.anyio
async def test_an_early_bug_is_a_500() -> None:
    """A bug before the first event is answered as any other bug."""

    async def make(_: DraftListener) -> str:
        raise ZeroDivisionError

    answer = await _post(_app(make)[0])

    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.anyio
async def test_text_with_line_breaks_stays_one_event() -> None:
    """Whatever a text holds, it cannot end its event or begin another."""
    odd = "Hi,\r\n\r\nevent: draft\ndata: {}\n\n\u2028<b>"

    async def make(listener: DraftListener) -> str:
        listener.text(odd, 0)
        return DRAFT

    events = parse_events((await _post(_app(make)[0])).text)

    assert events[0] == ("text", {"text": odd, "at": 0})
    assert [kind for kind, _ in events] == ["text", "draft"]


@pytest.mark.anyio
async def test_a_stopping_service_waits_for_drafts_under_way() -> None:
    """What is being made when the service stops is finished first."""
    done = anyio.Event()

    async def make(listener: DraftListener) -> str:
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
