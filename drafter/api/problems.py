"""Every error as RFC 9457 `application/problem+json`."""

import structlog
from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from drafter.errors import ConfigurationError, DrafterError, StorageError, TicketError, UpstreamError

log = structlog.get_logger()

MEDIA_TYPE = "application/problem+json"


class FieldProblem(BaseModel):
    """One thing to mend in the request."""

    field: str = Field(examples=["ticket.messages.0.sent_at"])
    message: str = Field(examples=["Input should have timezone info"])


class Problem(BaseModel):
    """RFC 9457 problem details."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str | None = None
    errors: list[FieldProblem] | None = None


class ProblemResponse(JSONResponse):
    """A response that declares the problem media type."""

    media_type = MEDIA_TYPE


def problem(
    status: int,
    title: str,
    detail: str | None = None,
    errors: list[FieldProblem] | None = None,
    headers: dict[str, str] | None = None,
) -> ProblemResponse:
    """Return a problem document as a response."""
    body = Problem(title=title, status=status, detail=detail, errors=errors)
    return ProblemResponse(jsonable_encoder(body, exclude_none=True), status_code=status, headers=headers)


def described(*statuses: int) -> dict[int | str, dict[str, object]]:
    """Return OpenAPI `responses` for these problem statuses."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": _TITLES[status], "content": content} for status in statuses}


_TITLES = {
    400: "Bad request",
    401: "A valid API key is needed",
    403: "This API key may not do that",
    404: "Not found",
    405: "Method not allowed",
    409: "Conflict",
    413: "Request too large",
    422: "The request cannot be used as it is",
    429: "Too many requests",
    500: "Internal error",
    503: "Not available just now",
}


def install(app: FastAPI) -> None:
    """Answer every error of this app with a problem document."""
    app.add_exception_handler(RequestValidationError, _on_validation)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(DrafterError, _on_drafter)
    app.add_exception_handler(Exception, _on_bug)


def _field_name(location: tuple[object, ...]) -> str:
    inside = location[1:] if location and location[0] in {"body", "query", "path", "header"} else location
    return ".".join(str(part) for part in inside) or str(location[0] if location else "body")


async def _on_validation(_request: Request, exc: Exception) -> ProblemResponse:
    assert isinstance(exc, RequestValidationError)  # noqa: S101 - the registry guarantees it
    errors = [FieldProblem(field=_field_name(tuple(e["loc"])), message=str(e["msg"])) for e in exc.errors()]
    detail = "; ".join(f"{error.field}: {error.message}" for error in errors[:5])
    return problem(422, _TITLES[422], detail, errors)


async def _on_http(_request: Request, exc: Exception) -> ProblemResponse:
    assert isinstance(exc, HTTPException)  # noqa: S101 - the registry guarantees it
    title = _TITLES.get(exc.status_code, "Error")
    detail = None if exc.detail in {"Not Found", "Method Not Allowed"} else str(exc.detail)
    return problem(exc.status_code, title, detail, headers=dict(exc.headers or {}))


async def _on_drafter(_request: Request, exc: Exception) -> ProblemResponse:
    match exc:
        case TicketError():
            _, _, message = str(exc).partition(": ")
            return problem(422, _TITLES[422], str(exc), [FieldProblem(field=exc.field, message=message)])
        case ConfigurationError():
            return problem(422, "The edited file cannot be used", str(exc))
        case StorageError() | UpstreamError():
            log.warning("api.unavailable", error=type(exc).__name__)
            return problem(503, _TITLES[503], str(exc), headers={"Retry-After": "5"})
        case _:
            return await _on_bug(_request, exc)


async def _on_bug(_request: Request, exc: Exception) -> ProblemResponse:
    log.error("api.bug", error=type(exc).__name__, exc_info=exc)
    return problem(500, _TITLES[500], "The error was logged; nothing of this request was kept.")
