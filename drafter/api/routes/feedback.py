"""What an agent thought of a draft, and what they sent instead."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Body, Request, Response
from pydantic import Field

from drafter.api import examples
from drafter.api.access import Caller
from drafter.api.problems import described
from drafter.api.routes.common import DraftId, as_json, check_draft, drafter_of, no_draft
from drafter.domain.base import Noun, at_most
from drafter.verification.edits import EditClass, classify_edit

router = APIRouter(prefix="/v1", tags=["drafts"])

Rating = Literal["up", "down"]
PassageId = Annotated[str, Field(pattern=r"^k[0-9]{1,3}$")]


class Feedback(Noun):
    """All fields are optional; without `sent_text` the draft was sent as it stood."""

    sent_text: Annotated[str, at_most(100_000)] | None = None
    rating: Rating | None = None
    comment: Annotated[str, at_most(10_000)] | None = None
    passage_ratings: dict[PassageId, Rating] = Field(
        default={}, max_length=100, json_schema_extra={"additionalProperties": False}
    )


class FeedbackStored(Noun):
    """How the edit was classified, by its gravest kind of change."""

    draft_id: str
    edit_class: EditClass


@router.post(
    "/drafts/{draft_id}/feedback",
    response_model=FeedbackStored,
    status_code=201,
    responses={
        201: {"content": {"application/json": {"example": examples.FEEDBACK_STORED}}},
        **described(400, 401, 403, 404, 413, 422, 429, 500, 503),
    },
)
async def give_feedback(
    draft_id: DraftId,
    body: Annotated[Feedback, Body(openapi_examples=examples.FEEDBACK)],
    request: Request,
    key: Caller,
) -> Response:
    """Store what the agent sent instead, a rating or a comment; the edit is classified."""
    await check_draft(request, key, draft_id)
    drafts = drafter_of(request).drafts
    draft, trace = await drafts.load_draft(draft_id), await drafts.load_trace(draft_id)
    if draft is None or trace is None:
        raise no_draft(draft_id)
    sent = draft.text if body.sent_text is None else body.sent_text
    edit_class = classify_edit(draft.text, sent, draft.language, trace.context.as_of.date())
    await drafts.save_feedback(draft_id, edit_class, body.model_dump(mode="json"), datetime.now(UTC))
    request.app.state.metrics.count_feedback(edit_class, body.rating)
    return as_json(FeedbackStored(draft_id=draft_id, edit_class=edit_class), 201)
