"""Is it alive, is it ready, what does it count."""

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST

from drafter.api.problems import ProblemResponse, described, problem
from drafter.api.routes.common import drafter_of
from drafter.domain.base import Noun

router = APIRouter(tags=["operation"])


class Health(Noun):
    """The process answers."""

    status: str = "ok"


class Readiness(Noun):
    """What a draft needs is there; `stale_files` are edits that could not be used, the last good version serves."""

    status: str = "ready"
    stores: int
    passages: int
    stale_files: tuple[str, ...] = ()


@router.get("/healthz")
async def healthz() -> Health:
    """Return at once while the process lives."""
    return Health()


@router.get("/readyz", response_model=Readiness, responses=described(503))
async def readyz(request: Request) -> Readiness | ProblemResponse:
    """Return whether the database answers, and which edited files cannot be used, with file and line."""
    drafter = drafter_of(request)
    problems = await drafter.probe()
    if problems:
        return problem(503, "Not ready", "; ".join(problems), headers={"Retry-After": "5"})
    return Readiness(
        stores=len(drafter.workspace.stores),
        passages=drafter.passage_count,
        stale_files=drafter.stale_files,
    )


@router.get(
    "/metrics",
    response_class=Response,
    response_description="Prometheus' text format.",
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)
async def metrics(request: Request) -> Response:
    """Return Prometheus metrics: counts and times, never text."""
    drafter, counts = drafter_of(request), request.app.state.metrics
    if drafter.workspace.model.model is not None:
        counts.show_breaker(drafter.workspace.model.model, is_open=drafter.model_breaker_open)
    return Response(counts.render(), media_type=CONTENT_TYPE_LATEST)
