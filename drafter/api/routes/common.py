"""What several routes share."""

from typing import Annotated

from fastapi import HTTPException, Path, Request, Response

from drafter.api.access import require
from drafter.bootstrap import Drafter
from drafter.domain.base import Noun
from drafter.domain.store import Store
from drafter.storage.keys import ApiKey, Scope

DraftId = Annotated[str, Path(pattern=r"^drf_[0-9a-f]{24}$", examples=["drf_5f1c0e2b9a7d4c3e8b6a1f20"])]


def drafter_of(request: Request) -> Drafter:
    """Return the workspace at work behind this service."""
    drafter: Drafter = request.app.state.drafter
    return drafter


def as_json(body: Noun, status: int = 200) -> Response:
    """Return the noun as JSON without validating it a second time."""
    return dumped(body.model_dump_json(), status)


def dumped(json: str, status: int = 200) -> Response:
    """Return JSON that was written out before."""
    return Response(json, status_code=status, media_type="application/json")


def find_store(request: Request, key: ApiKey, scope: Scope, store: str) -> Store:
    """Return a store of the workspace that the key may use so.

    Raises:
        HTTPException: 403 where it may not, 404 where there is none.
    """
    require(key, scope, store)
    found = drafter_of(request).workspace.store(store)
    if found is None:
        raise HTTPException(404, f"There is no store {store!r} in drafter.toml.")
    return found


async def check_draft(request: Request, key: ApiKey, draft_id: str) -> None:
    """Return when the draft exists and the key sees its store; to others it does not exist.

    Raises:
        HTTPException: 403 without the scope, 404.
    """
    require(key, "draft")
    store = await drafter_of(request).drafts.load_store(draft_id)
    if store is None or not key.sees(store):
        raise no_draft(draft_id)


def no_draft(draft_id: str) -> HTTPException:
    """Return the error for a draft that is not there."""
    return HTTPException(404, f"There is no draft {draft_id}.")
