"""Drafts as server-sent events, told of while they are made.

A draft is made by a task of its own: a client that hangs up misses the rest, and the draft is stored all the same.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress

from fastapi import Request, Response
from fastapi.sse import EventSourceResponse, format_sse_event

from drafter.api.problems import problem_of
from drafter.ports import DraftListener

MEDIA_TYPE = "text/event-stream"
HEARTBEAT_S = 10.0
"""After so long without an event a comment is sent, so that no proxy takes the connection for dead."""
PATIENCE_S = 30.0
"""How long a service that stops waits for drafts whose clients have hung up: longer than a model may take."""
_HEARTBEAT = format_sse_event(comment="still working")
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}

Make = Callable[[DraftListener], Awaitable[str]]
"""Makes a draft and returns its JSON."""


def wants_events(request: Request) -> bool:
    """Return whether the caller would rather have events than JSON: `Accept` names them, and not JSON before them."""
    weights: dict[str, float] = {}
    for part in request.headers.get("accept", "").split(","):
        kind, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weights[kind] = max(weights.get(kind, 0.0), _weight(parameters))
    return weights.get(MEDIA_TYPE, 0.0) > weights.get("application/json", 0.0)


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            with suppress(ValueError):
                return float(value)
            return 0.0
    return 1.0


class _Listener:
    """Meets `DraftListener`: what it hears waits here as events; None comes after the last."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[bytes | Exception | None] = asyncio.Queue()

    def stage(self, name: str, ms: float) -> None:
        """Tell that a stage is done."""
        self._tell("stage", json.dumps({"stage": name, "ms": ms}))

    def text(self, sentence: str, at: int) -> None:
        """Tell a verified piece of the reply."""
        self._tell("text", json.dumps({"text": sentence, "at": at}, ensure_ascii=False))

    async def listen_to(self, make: Make) -> None:
        """Hear of a draft until it is there, or of why it is not."""
        try:
            made = await make(self)
        except Exception as exc:  # noqa: BLE001 - handed to whoever answers the request
            self._waiting.put_nowait(exc)
        else:
            self._tell("draft", made)
        finally:
            self._waiting.put_nowait(None)

    async def heard(self, within_s: float) -> bytes | Exception | None:
        """Return what comes next, or a heartbeat where nothing comes for long."""
        try:
            async with asyncio.timeout(within_s):
                return await self._waiting.get()
        except TimeoutError:
            return _HEARTBEAT

    def _tell(self, event: str, data: str) -> None:
        self._waiting.put_nowait(format_sse_event(event=event, data_str=data))


class DraftStreams:
    """The drafts under way whose making is streamed."""

    def __init__(self, heartbeat_s: float = HEARTBEAT_S) -> None:
        self._heartbeat_s = heartbeat_s
        self._tasks: set[asyncio.Task[None]] = set()

    async def respond(self, request: Request, make: Make) -> Response:
        """Return events that tell how `make` proceeds, once there is a first one; raises what `make` raised before."""
        listener = _Listener()
        task = asyncio.create_task(listener.listen_to(make))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        first = await listener.heard(self._heartbeat_s)
        if isinstance(first, Exception):
            raise first
        return EventSourceResponse(self._events(request, first, listener), headers=_HEADERS)

    async def finish(self) -> None:
        """Wait until drafts whose clients have hung up are stored; whatever takes too long is given up."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=PATIENCE_S)
            for task in late:
                task.cancel()

    async def _events(self, request: Request, first: bytes | None, listener: _Listener) -> AsyncIterator[bytes]:
        said: bytes | Exception | None = first
        while said is not None:
            if isinstance(said, Exception):
                document = await problem_of(request, said)
                said = format_sse_event(event="error", data_str=bytes(document.body).decode())
            yield said
            said = await listener.heard(self._heartbeat_s)
