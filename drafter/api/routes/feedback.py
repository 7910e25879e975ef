"""What an agent thought of a draft, and what they sent instead."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Body, Request, Response
from pydantic import Field

from drafter.api import examples
from drafter.api.access import Caller
from drafter.api.problems import described
from drafter.api.routes.common import DraftId, as_json, check_draft, drafter_of, no_draft
from drafter.domain.base import Noun
from drafter.errors import TicketError
from drafter.verification.edits import EditClass, classify_edit

router = APIRouter(prefix="/v1", tags=["drafts"])

Rating = Literal["up", "down"]


class Feedback(Noun):
    """All fields are optional; without `sent_text` the draft was sent as it stood."""

    sent_text: str | None = Field(default=None, max_length=100_000)
    rating: Rating | None = None
    comment: str | None = Field(default=None, max_length=10_000)
    passage_ratings: dict[str, Rating] = Field(default={}, max_length=100, description="by passage id, e.g. `k1`")


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
    known = {passage.id for passage in draft.passages}
    for passage in body.passage_ratings:
        if passage not in known:
            raise TicketError("the draft has no such passage", field=f"passage_ratings.{passage}")
    sent = draft.text if body.sent_text is None else body.sent_text
    edit_class = classify_edit(draft.text, sent, draft.language, trace.context.as_of.date())
    await drafts.save_feedback(draft_id, edit_class, body.model_dump(mode="json"), datetime.now(UTC))
    request.app.state.metrics.count_feedback(edit_class, body.rating)
    return as_json(FeedbackStored(draft_id=draft_id, edit_class=edit_class), 201)
