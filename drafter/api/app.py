"""The HTTP service."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from fastapi import FastAPI

from drafter import __version__
from drafter.api import docs, problems
from drafter.api.access import KeyRing, RateLimiter
from drafter.api.limits import BugGuard, RequestSizeLimit
from drafter.api.metrics import Metrics
from drafter.api.routes import drafts, feedback, operation, orders, preview, search
from drafter.api.streaming import DraftStreams
from drafter.bootstrap import Drafter
from drafter.settings import ServiceSettings

DESCRIPTION = """\
Posts a ticket, returns a first-draft reply whose every checkable fact is traced to typed evidence and verified.

With `Accept: text/event-stream`, `POST /v1/drafts` tells what it does while it does it.
Errors are RFC 9457 `application/problem+json`. Where keys exist, send `Authorization: Bearer <key>`.
"""


class Service(FastAPI):
    """FastAPI whose schema declares our problem document and the workspace's stores."""

    def openapi(self) -> dict[str, Any]:
        """Return the OpenAPI document."""
        if self.openapi_schema is None:
            problems.declare(super().openapi())
        schema: dict[str, Any] = super().openapi()
        declare_stores(schema, [store.id for store in self.state.drafter.workspace.stores])
        return schema


def declare_stores(schema: dict[str, Any], stores: Sequence[str]) -> None:
    """Say in an OpenAPI document which stores there are; the files may change while the service runs."""
    schema["components"]["schemas"]["Ticket"]["properties"]["store"]["enum"] = list(stores)
    for path in schema["paths"].values():
        for method in path.values():
            for parameter in method.get("parameters", ()):
                if parameter["name"] == "store":
                    parameter["schema"]["enum"] = list(stores)


def create_app(open_drafter: Callable[[], AbstractAsyncContextManager[Drafter]], service: ServiceSettings) -> FastAPI:
    """Return the service; `open_drafter` is entered when it starts and left when it stops."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_drafter() as drafter:
            app.state.drafter = drafter
            app.state.key_ring = KeyRing(drafter.keys)
            yield
            await app.state.streams.finish()

    app = Service(
        title="Drafter",
        version=__version__,
        description=DESCRIPTION,
        lifespan=lifespan,
        separate_input_output_schemas=False,
        docs_url=None,
        redoc_url=None,
    )
    app.state.limiter = RateLimiter(service.requests_per_minute)
    app.state.metrics = Metrics()
    app.state.streams = DraftStreams()
    app.add_middleware(RequestSizeLimit, most_bytes=service.max_request_bytes)
    app.add_middleware(BugGuard)
    problems.install(app)
    for module in (drafts, feedback, preview, orders, search, operation, docs):
        app.include_router(module.router)
    return app
