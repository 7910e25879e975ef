"""Drafts: make, read, trace, replay, feedback, preview."""

import asyncio
import hashlib
from datetime import UTC, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Header, HTTPException, Path, Request, Response
from pydantic import Field

from drafter.api.access import Caller, require
from drafter.api.problems import described
from drafter.bootstrap import Drafter, Replay
from drafter.domain.base import Noun
from drafter.domain.draft import Draft, Trace
from drafter.domain.ticket import DraftRequest
from drafter.storage.keys import ApiKey
from drafter.verification.edits import EditClass, classify_edit

router = APIRouter(prefix="/v1", tags=["drafts"])

DraftId = Annotated[str, Path(pattern=r"^drf_[0-9a-f]{24}$", examples=["drf_5f1c0e2b9a7d4c3e8b6a1f20"])]
IdempotencyKey = Annotated[
    str | None, Header(alias="Idempotency-Key", min_length=1, max_length=200, pattern=r"^[\x21-\x7e]+$")
]
EDITABLE = ("prompts/", "knowledge/")


class Feedback(Noun):
    """What an agent thought of a draft, and what they sent instead."""

    sent_text: str | None = Field(default=None, max_length=100_000)
    rating: Literal["up", "down"] | None = None
    comment: str | None = Field(default=None, max_length=10_000)
    passage_ratings: dict[str, Literal["up", "down"]] = Field(default={}, max_length=100)


class FeedbackStored(Noun):
    """How the edit was classified."""

    draft_id: str
    edit_class: EditClass


class PreviewRequest(Noun):
    """A draft request, and files of the workspace as they would be after an edit."""

    request: DraftRequest
    files: dict[str, str] = Field(
        default={},
        max_length=50,
        description="unsaved text by path, below prompts/ or knowledge/",
        examples=[{"prompts/voices/harbor.yaml": "..."}],
    )


def _drafter(request: Request) -> Drafter:
    drafter: Drafter = request.app.state.drafter
    return drafter


def _json(body: Noun, status: int = 200) -> Response:
    """Return the noun as JSON without validating it a second time."""
    return Response(body.model_dump_json(), status_code=status, media_type="application/json")


class _Flights:
    """Requests under way by idempotency key, so that a double click drafts once."""

    def __init__(self) -> None:
        self._locks: dict[tuple[str, str], tuple[asyncio.Lock, int]] = {}

    async def enter(self, name: tuple[str, str]) -> None:
        lock, waiting = self._locks.get(name, (asyncio.Lock(), 0))
        self._locks[name] = (lock, waiting + 1)
        await lock.acquire()

    def leave(self, name: tuple[str, str]) -> None:
        lock, waiting = self._locks[name]
        lock.release()
        if waiting == 1:
            del self._locks[name]
        else:
            self._locks[name] = (lock, waiting - 1)


_flights = _Flights()


@router.post("/drafts", response_model=Draft, responses=described(400, 401, 403, 409, 413, 422, 429, 503))
async def create_draft(
    body: DraftRequest, request: Request, key: Caller, idempotency_key: IdempotencyKey = None
) -> Response:
    """Draft a reply. The same Idempotency-Key and body return the same draft; another body is a conflict."""
    require(key, "draft", body.ticket.store)
    if idempotency_key is None:
        return _json(await _draft(request, body, None))
    name = (key.id, idempotency_key)
    await _flights.enter(name)
    try:
        return _json(await _draft_once(request, body, key, idempotency_key))
    finally:
        _flights.leave(name)


async def _draft_once(request: Request, body: DraftRequest, key: ApiKey, idempotency_key: str) -> Draft:
    digest = hashlib.sha256(body.model_dump_json().encode()).hexdigest()
    known = await _drafter(request).drafts.load_idempotent(key.id, idempotency_key)
    if known is None:
        return await _draft(request, body, (key.id, idempotency_key, digest))
    if known[0] != digest:
        raise HTTPException(409, "This Idempotency-Key was used with another body; send a new key.")
    return known[1]


async def _draft(request: Request, body: DraftRequest, idempotency: tuple[str, str, str] | None) -> Draft:
    draft = await _drafter(request).draft(body, idempotency=idempotency)
    request.app.state.metrics.count_draft(draft, body.ticket.store)
    return draft


async def _trace_of(request: Request, key: ApiKey, draft_id: str) -> Trace:
    trace = await _drafter(request).drafts.load_trace(draft_id)
    if trace is None or not key.sees(trace.request.ticket.store):
        raise HTTPException(404, f"There is no draft {draft_id}.")
    return trace


async def _stored(request: Request, key: ApiKey, draft_id: str) -> Draft:
    await _trace_of(request, key, draft_id)
    draft = await _drafter(request).drafts.load_draft(draft_id)
    if draft is None:
        raise HTTPException(404, f"There is no draft {draft_id}.")
    return draft


@router.get("/drafts/{draft_id}", response_model=Draft, responses=described(401, 403, 404, 422, 429, 503))
async def read_draft(draft_id: DraftId, request: Request, key: Caller) -> Response:
    """Return a stored draft."""
    require(key, "draft")
    return _json(await _stored(request, key, draft_id))


@router.get("/drafts/{draft_id}/trace", response_model=Trace, responses=described(401, 403, 404, 422, 429, 503))
async def read_trace(draft_id: DraftId, request: Request, key: Caller) -> Response:
    """Return everything the writer could have known, staff notes included: for staff eyes only."""
    require(key, "draft")
    return _json(await _trace_of(request, key, draft_id))


@router.post("/drafts/{draft_id}/replay", response_model=Replay, responses=described(401, 403, 404, 422, 429, 503))
async def replay_draft(draft_id: DraftId, request: Request, key: Caller) -> Response:
    """Run decision, composing and verification again from the stored trace and compare, byte for byte."""
    require(key, "draft")
    trace = await _trace_of(request, key, draft_id)
    draft = await _stored(request, key, draft_id)
    return _json(_drafter(request).replay(draft, trace))


@router.post(
    "/drafts/{draft_id}/feedback",
    response_model=FeedbackStored,
    status_code=201,
    responses=described(400, 401, 403, 404, 413, 422, 429, 503),
)
async def give_feedback(draft_id: DraftId, body: Feedback, request: Request, key: Caller) -> Response:
    """Store what the agent sent instead, a rating or a comment; the edit is classified."""
    require(key, "draft")
    draft = await _stored(request, key, draft_id)
    sent = draft.text if body.sent_text is None else body.sent_text
    edit_class = classify_edit(draft.text, sent, draft.language, draft.created_at.date())
    now = datetime.now(UTC)
    await _drafter(request).drafts.save_feedback(draft_id, edit_class, body.model_dump(mode="json"), now)
    request.app.state.metrics.count_feedback(edit_class, body.rating)
    return _json(FeedbackStored(draft_id=draft_id, edit_class=edit_class), 201)


@router.post("/preview", response_model=Draft, responses=described(400, 401, 403, 413, 422, 429, 503))
async def preview(body: PreviewRequest, request: Request, key: Caller) -> Response:
    """Draft with unsaved prompt, voice, outcome, policy or knowledge text; nothing is stored."""
    require(key, "edit", body.request.ticket.store)
    for path in body.files:
        if not path.startswith(EDITABLE) or ".." in path.split("/"):
            raise HTTPException(422, f"files.{path}: only files below prompts/ and knowledge/ can be previewed")
    return _json(await _drafter(request).preview(body.request, body.files))
