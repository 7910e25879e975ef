"""What retrieval returns for a query, with scores and why."""

from typing import Annotated

from fastapi import APIRouter, Query, Request

from drafter.api import examples
from drafter.api.access import Caller
from drafter.api.problems import described
from drafter.api.routes.common import drafter_of, find_store
from drafter.domain.base import Noun
from drafter.domain.knowledge import Passage
from drafter.domain.store import Language

router = APIRouter(prefix="/v1", tags=["knowledge"])


class SearchResult(Noun):
    """The passages found, best first; none means nothing relevant is known."""

    query: str
    language: Language
    passages: tuple[Passage, ...]


@router.get(
    "/search",
    responses={
        200: {"content": {"application/json": {"example": examples.SEARCH_RESULT}}},
        **described(401, 403, 404, 422, 429, 500, 503),
    },
)
async def search(
    request: Request,
    key: Caller,
    store: Annotated[str, Query(max_length=100, examples=["harbor-us"])],
    q: Annotated[str, Query(min_length=1, max_length=2_000, examples=["How do I wash a down jacket?"])],
    language: Annotated[Language | None, Query(description="default: the store's first", examples=["en"])] = None,
) -> SearchResult:
    """Return the passages a draft for this store would be given."""
    known = find_store(request, key, "draft", store)
    wanted = language or known.languages[0]
    return SearchResult(query=q, language=wanted, passages=await drafter_of(request).search(known, q, wanted))
