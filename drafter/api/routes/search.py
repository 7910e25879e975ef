"""What retrieval returns for a query, with scores and why."""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request

from drafter.api.access import Caller, require
from drafter.api.problems import described
from drafter.bootstrap import Drafter
from drafter.domain.base import Noun
from drafter.domain.knowledge import Passage
from drafter.domain.store import Language

router = APIRouter(prefix="/v1", tags=["knowledge"])


class SearchResult(Noun):
    """The passages found, best first; none means nothing relevant is known."""

    query: str
    language: Language
    passages: tuple[Passage, ...]


@router.get("/search", responses=described(401, 403, 404, 422, 429, 503))
async def search(
    request: Request,
    key: Caller,
    store: Annotated[str, Query(max_length=100, examples=["harbor-us"])],
    q: Annotated[str, Query(min_length=1, max_length=2_000, examples=["How do I wash a down jacket?"])],
    language: Language | None = None,
) -> SearchResult:
    """Return the passages a draft for this store would be given."""
    require(key, "draft", store)
    drafter: Drafter = request.app.state.drafter
    known = drafter.workspace.store(store)
    if known is None:
        raise HTTPException(404, f"There is no store {store!r} in drafter.toml.")
    wanted = language or known.languages[0]
    return SearchResult(query=q, language=wanted, passages=await drafter.search(known, q, wanted))
