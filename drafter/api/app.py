"""The HTTP service."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import FastAPI

from drafter import __version__
from drafter.api import problems
from drafter.api.access import KeyRing, RateLimiter
from drafter.api.limits import RequestSizeLimit
from drafter.api.metrics import Metrics
from drafter.api.routes import drafts, operation, orders, search
from drafter.bootstrap import Drafter
from drafter.settings import ServiceSettings

DESCRIPTION = """\
Posts a ticket, returns a first-draft reply whose every checkable fact is traced to typed evidence and verified.

Errors are RFC 9457 `application/problem+json`. Where keys exist, send `Authorization: Bearer <key>`.
"""


def create_app(open_drafter: Callable[[], AbstractAsyncContextManager[Drafter]], service: ServiceSettings) -> FastAPI:
    """Return the service; `open_drafter` is entered when it starts and left when it stops."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_drafter() as drafter:
            app.state.drafter = drafter
            app.state.key_ring = KeyRing(drafter.keys)
            yield

    app = FastAPI(
        title="Drafter",
        version=__version__,
        description=DESCRIPTION,
        lifespan=lifespan,
        separate_input_output_schemas=False,
    )
    app.state.limiter = RateLimiter(service.requests_per_minute)
    app.state.metrics = Metrics()
    app.add_middleware(RequestSizeLimit, most_bytes=service.max_request_bytes)
    problems.install(app)
    for routes in (drafts, orders, search, operation):
        app.include_router(routes.router)
    return app
