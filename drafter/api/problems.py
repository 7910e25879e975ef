"""Every error as RFC 9457 `application/problem+json`."""

from collections.abc import Mapping
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from drafter.errors import ConfigurationError, DrafterError, StorageError, TicketError, UpstreamError, places_of

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
    return {status: {"description": _TITLES[status], "content": {MEDIA_TYPE: _content(status)}} for status in statuses}


def _content(status: int) -> dict[str, object]:
    example: dict[str, object] = {"type": "about:blank", "title": _TITLES[status], "status": status}
    return {"schema": {"$ref": "#/components/schemas/Problem"}, "example": example | _EXAMPLES.get(status, {})}


_TITLES = {
    400: "Bad request",
    401: "A valid API key is needed",
    403: "This API key may not do that",
    404: "Not found",
    405: "Method not allowed",
    409: "Conflict",
    413: "Request too large",
    415: "Another content type is needed",
    422: "The request cannot be used as it is",
    429: "Too many requests",
    500: "Internal error",
    503: "Not available just now",
}


_EXAMPLES: dict[int, dict[str, object]] = {
    401: {"detail": "Send `Authorization: Bearer <key>`."},
    403: {"detail": "This key may not see the store 'harbor-us'."},
    404: {"detail": "There is no draft drf_5f1c0e2b9a7d4c3e8b6a1f20."},
    409: {"detail": "This Idempotency-Key was used with another body; send a new key."},
    422: {
        "detail": "ticket.messages.0.sent_at: Input should have timezone info",
        "errors": [{"field": "ticket.messages.0.sent_at", "message": "Input should have timezone info"}],
    },
    429: {"detail": "Slow down."},
    503: {"detail": "the database refused the write: database is locked"},
}
MOST_IN_DETAIL = 5
MOST_ERRORS = 50


def install(app: FastAPI) -> None:
    """Answer every error of this app with a problem document."""
    app.add_exception_handler(RequestValidationError, _on_validation)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(DrafterError, _on_drafter)


async def problem_of(request: Request, exc: Exception) -> ProblemResponse:
    """Return the problem document of an error that arises while an answer is already under way."""
    match exc:
        case HTTPException():
            return await _on_http(request, exc)
        case TicketError() | ConfigurationError() | StorageError() | UpstreamError():
            return await _on_drafter(request, exc)
        case _:
            return bug(exc, request.url.path)


def bug(exc: Exception, path: str) -> ProblemResponse:
    """Return the document for a bug of ours; the log gets its place, never a message that may quote a customer."""
    log.error("api.bug", error=type(exc).__name__, path=path, at=places_of(exc))
    return problem(500, _TITLES[500], "The error was logged.")


def declare(schema: dict[str, Any]) -> None:
    """Add the problem document to an OpenAPI schema, and take out FastAPI's own error shapes."""
    known = schema["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):
        known.pop(name, None)
    problem_schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    known.update(problem_schema.pop("$defs"))
    known["Problem"] = problem_schema


def _field_name(error: Mapping[str, Any]) -> str:
    location = tuple(error["loc"])
    if error["type"] == "json_invalid":
        return "body"
    inside = location[1:] if location and location[0] in {"body", "query", "path", "header"} else location
    return _printable(".".join(map(str, inside)) or str(location[0] if location else "body"))


def _message(error: Mapping[str, Any]) -> str:
    if error["type"] == "json_invalid":
        return f"not JSON: {error['ctx']['error']}"
    return _printable(str(error["msg"]))


def _printable(text: str) -> str:
    """Return text that can be written as UTF-8; names of fields come from the caller."""
    return text.encode("utf-8", "replace").decode("utf-8")


async def _on_validation(_request: Request, exc: Exception) -> ProblemResponse:
    assert isinstance(exc, RequestValidationError)  # noqa: S101 - the registry guarantees it
    errors = [FieldProblem(field=_field_name(e), message=_message(e)) for e in exc.errors()[:MOST_ERRORS]]
    detail = "; ".join(f"{error.field}: {error.message}" for error in errors[:MOST_IN_DETAIL])
    return problem(422, _TITLES[422], detail, errors)


async def _on_http(_request: Request, exc: Exception) -> ProblemResponse:
    assert isinstance(exc, HTTPException)  # noqa: S101 - the registry guarantees it
    title = _TITLES.get(exc.status_code, "Error")
    detail = None if exc.detail in {"Not Found", "Method Not Allowed"} else _printable(str(exc.detail))
    return problem(exc.status_code, title, detail, headers=dict(exc.headers or {}))


async def _on_drafter(_request: Request, exc: Exception) -> ProblemResponse:
    match exc:
        case TicketError():
            _, _, message = str(exc).partition(": ")
            return problem(422, _TITLES[422], str(exc), [FieldProblem(field=exc.field, message=message)])
        case ConfigurationError():
            errors = [FieldProblem(field=exc.path or "files", message=str(exc))]
            return problem(422, "The edited file cannot be used", str(exc), errors)
        case StorageError() | UpstreamError():
            log.warning("api.unavailable", error=type(exc).__name__)
            return problem(503, _TITLES[503], str(exc), headers={"Retry-After": "5"})
        case _:
            raise exc
