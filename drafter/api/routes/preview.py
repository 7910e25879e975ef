"""Drafts with files as they would be after an edit."""

from typing import Annotated

from fastapi import APIRouter, Body, Request, Response
from pydantic import Field

from drafter.api import examples
from drafter.api.access import Caller, require
from drafter.api.problems import described
from drafter.api.routes.common import as_json, drafter_of
from drafter.domain.base import Noun, at_most
from drafter.domain.draft import Draft
from drafter.domain.ticket import DraftRequest

router = APIRouter(prefix="/v1", tags=["drafts"])

FilePath = Annotated[
    str, Field(pattern=r"^(prompts|knowledge)(/[A-Za-z0-9_][\w .,()+-]*)+\.(yaml|md|jsonl)$", max_length=300)
]
FileText = Annotated[str, at_most(500_000)]


class PreviewRequest(Noun):
    """A draft request, and the unsaved text of files below `prompts/` and `knowledge/`."""

    request: DraftRequest
    files: dict[FilePath, FileText] = Field(
        default={}, max_length=50, json_schema_extra={"additionalProperties": False}
    )


@router.post(
    "/preview",
    response_model=Draft,
    response_description="The draft as it would be; it is not stored.",
    responses={
        200: {"content": {"application/json": {"example": examples.DRAFT}}},
        **described(400, 401, 403, 413, 422, 429, 500, 503),
    },
)
async def preview(
    body: Annotated[PreviewRequest, Body(openapi_examples=examples.PREVIEWS)], request: Request, key: Caller
) -> Response:
    """Draft with unsaved prompt, voice, outcome, policy or knowledge text; nothing is stored."""
    require(key, "edit", body.request.ticket.store)
    return as_json(await drafter_of(request).preview(body.request, body.files))
