"""Reading a stream of server-sent events as a client does."""

import json
from typing import Any

import httpx

from tests.support.bodies import draft_body

EVENTS = {"Accept": "text/event-stream"}
Events = list[tuple[str, Any]]


def parse_events(text: str) -> Events:
    """Return events as a client reads them, comments left out."""
    found: Events = []
    assert text.endswith("\n\n")
    for block in text.removesuffix("\n\n").split("\n\n"):
        lines = [line.partition(": ") for line in block.split("\n") if not line.startswith(":")]
        if lines:
            assert [name for name, _, _ in lines] == ["event", "data"]
            found.append((lines[0][2], json.loads(lines[1][2])))
    return found


def show(events: Events) -> str:
    """Return what a client shows before the draft arrives."""
    shown = ""
    for kind, data in events:
        shown = shown[: data["at"]] + data["text"] if kind == "text" else shown
    return shown


def stream_draft(client: httpx.Client, body: dict[str, Any] | None = None, **headers: str) -> Events:
    """Return the events that a request to draft is answered with."""
    answer = client.post("/v1/drafts", json=body or draft_body(), headers=EVENTS | headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/event-stream")
    return parse_events(answer.text)
