"""Drafts: make, read, trace, replay."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import APIRouter, Body, Header, HTTPException, Request, Response

from drafter.api import examples, streaming
from drafter.api.access import Caller, require
from drafter.api.problems import described
from drafter.api.routes.common import DraftId, as_json, check_draft, drafter_of, dumped, no_draft
from drafter.bootstrap import Replay
from drafter.domain.draft import Draft, Trace
from drafter.domain.ticket import DraftRequest
from drafter.errors import StorageError
from drafter.pipeline import Drafted
from drafter.ports import DraftListener

router = APIRouter(prefix="/v1", tags=["drafts"])

IdempotencyKey = Annotated[
    str | None,
    Header(alias="Idempotency-Key", min_length=1, max_length=200, pattern=r"^[\x21-\x7e]+$", examples=["48213-1"]),
]


class _Flights:
    """Requests under way by idempotency key, so that a double click drafts once."""

    def __init__(self) -> None:
        self._locks: dict[tuple[str, str], tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def alone(self, name: tuple[str, str]) -> AsyncIterator[None]:
        """Wait until no other request of this name is under way."""
        lock, waiting = self._locks.get(name, (asyncio.Lock(), 0))
        self._locks[name] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._locks.pop(name)
            if waiting > 1:
                self._locks[name] = (lock, waiting - 1)


_flights = _Flights()


@router.post(
    "/drafts",
    response_model=Draft,
    response_description="The draft, stored; `text` can be sent as it stands. Or events, where `Accept` asks for them.",
    responses={
        200: {
            "content": {
                "application/json": {"example": examples.DRAFT},
                streaming.MEDIA_TYPE: {"schema": {"type": "string"}, "example": examples.EVENTS},
            }
        },
        **described(400, 401, 403, 409, 413, 422, 429, 500, 503),
    },
)
async def create_draft(
    body: Annotated[DraftRequest, Body(openapi_examples=examples.REQUESTS)],
    request: Request,
    key: Caller,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Draft a reply. The same Idempotency-Key and body return the same draft; another body is a conflict.

    With `Accept: text/event-stream` the answer is a stream of server-sent events, each with JSON as its data:

    - `stage`: a stage is done, `{"stage": "understanding", "ms": 0.4}`
    - `text`: a verified piece of the reply, `{"text": " It left us on Monday.", "at": 46}`: what is shown is then
      the first `at` code points of what was shown, and this
    - `draft`: the whole draft, as without streaming, and always the last event. Only its `text` may be sent: where
      the pieces differ from it, it replaces them
    - `error`: in place of `draft`, a problem document: nothing may be sent

    Until the first event, errors are answered as without streaming. Comments keep a slow stream alive. A draft that is
    asked for again by its Idempotency-Key comes as a single `draft` event. Hanging up does not end the work: the draft
    is stored all the same.
    """
    require(key, "draft", body.ticket.store)

    async def make(listener: DraftListener | None = None) -> str:
        if idempotency_key is None:
            return (await _draft(request, body, None, listener)).json
        async with _flights.alone((key.id, idempotency_key)):
            return (await _draft_once(request, body, (key.id, idempotency_key), listener)).json

    if streaming.wants_events(request):
        streams: streaming.DraftStreams = request.app.state.streams
        return await streams.respond(request, make)
    return dumped(await make())


async def _draft_once(
    request: Request, body: DraftRequest, name: tuple[str, str], listener: DraftListener | None
) -> Drafted:
    digest = hashlib.sha256(body.model_dump_json().encode()).hexdigest()
    known = await _known(request, name, digest)
    if known is not None:
        return known
    try:
        return await _draft(request, body, (*name, digest), listener)
    except StorageError:
        known = await _known(request, name, digest)  # another process may have been faster
        if known is None:
            raise
        return known


async def _known(request: Request, name: tuple[str, str], digest: str) -> Drafted | None:
    known = await drafter_of(request).drafts.load_idempotent(*name)
    if known is not None and known[0] != digest:
        raise HTTPException(409, "This Idempotency-Key was used with another body; send a new key.")
    return Drafted(known[1]) if known is not None else None


async def _draft(
    request: Request, body: DraftRequest, idempotency: tuple[str, str, str] | None, listener: DraftListener | None
) -> Drafted:
    drafter = drafter_of(request)
    made = await drafter.draft_with_json(body, idempotency=idempotency, listener=listener)
    request.app.state.metrics.count_draft(made.draft, body.ticket.store, drafter.workspace.model.model)
    return made


@router.get(
    "/drafts/{draft_id}",
    response_model=Draft,
    responses={
        200: {"content": {"application/json": {"example": examples.DRAFT}}},
        **described(401, 403, 404, 422, 429, 500, 503),
    },
)
async def read_draft(draft_id: DraftId, request: Request, key: Caller) -> Response:
    """Return a stored draft."""
    await check_draft(request, key, draft_id)
    draft = await drafter_of(request).drafts.load_draft(draft_id)
    if draft is None:
        raise no_draft(draft_id)
    return as_json(draft)


@router.get("/drafts/{draft_id}/trace", response_model=Trace, responses=described(401, 403, 404, 422, 429, 500, 503))
async def read_trace(draft_id: DraftId, request: Request, key: Caller) -> Response:
    """Return everything the writer could have known, staff notes included: for staff eyes only."""
    await check_draft(request, key, draft_id)
    trace = await drafter_of(request).drafts.load_trace(draft_id)
    if trace is None:
        raise no_draft(draft_id)
    return as_json(trace)


@router.post(
    "/drafts/{draft_id}/replay",
    response_model=Replay,
    responses={
        200: {"content": {"application/json": {"example": examples.REPLAY}}},
        **described(401, 403, 404, 422, 429, 500, 503),
    },
)
async def replay_draft(draft_id: DraftId, request: Request, key: Caller) -> Response:
    """Run decision, composing and verification again from the stored trace and compare, byte for byte."""
    await check_draft(request, key, draft_id)
    drafter = drafter_of(request)
    draft, trace = await drafter.drafts.load_draft(draft_id), await drafter.drafts.load_trace(draft_id)
    if draft is None or trace is None:
        raise no_draft(draft_id)
    return as_json(drafter.replay(draft, trace))
