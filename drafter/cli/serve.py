"""`drafter serve`."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Annotated

import typer
import uvicorn
import uvloop
from fastapi import Depends, FastAPI

from drafter.api.access import authenticate, is_loopback
from drafter.api.app import create_app
from drafter.bootstrap import Drafter, open_drafter, open_keys
from drafter.cli import memory
from drafter.cli.common import WorkspaceOption, console, read_settings
from drafter.errors import ConfigurationError
from drafter.settings import LAST_PORT, Settings, load_workspace
from drafter.studio import routes as studio

PortOption = Annotated[int | None, typer.Option(min=0, max=LAST_PORT, help="Port (default: drafter.toml, 8000).")]


def serve(
    *,
    host: Annotated[str | None, typer.Option(help="Address to bind (default: drafter.toml, 127.0.0.1).")] = None,
    port: PortOption = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Serve the HTTP API; without any API key only on loopback."""
    run_service(read_settings(workspace), host, port)


def run_service(settings: Settings, host: str | None, port: int | None) -> None:
    """Serve until stopped.

    Raises:
        ConfigurationError: a file or setting cannot be used, or a non-loopback address without any API key.
    """
    memory.prepare()
    service = load_workspace(settings.workspace).service
    address = host or settings.host or service.host
    if not is_loopback(address) and not asyncio.run(_has_keys(settings)):
        raise ConfigurationError(
            f"no API key exists, so the service binds to loopback only, not to {address}; "
            "make one with `drafter keys add NAME`"
        )
    chosen = port if port is not None else settings.port if settings.port is not None else service.port
    try:
        with suppress(KeyboardInterrupt), asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(_serve(settings, address, chosen))
    except SystemExit as exc:  # uvicorn's way to end after it said why
        message = f"cannot listen on {address}:{chosen}; choose another address with --host and --port"
        raise ConfigurationError(message) from exc


async def _serve(settings: Settings, host: str, port: int) -> None:
    async with AsyncExitStack() as stack:
        drafter = await stack.enter_async_context(open_drafter(settings, progress=console.print))
        await drafter.warm()

        @asynccontextmanager
        async def handed_over() -> AsyncIterator[Drafter]:
            yield drafter
            await stack.aclose()  # here, because uvicorn ends the process by its signal right after

        app = create_app(handed_over, drafter.workspace.service)
        _add_studio(app)
        memory.settle()
        threading.Thread(target=memory.use_large_pages, name="large-pages", daemon=True).start()
        await uvicorn.Server(uvicorn.Config(app, host=host, port=port, log_level="warning", access_log=False)).serve()


def _add_studio(app: FastAPI) -> None:
    app.include_router(studio.pages)
    app.include_router(studio.samples, dependencies=[Depends(authenticate)])


async def _has_keys(settings: Settings) -> bool:
    async with open_keys(settings) as keys:
        return bool(await keys.load_all())
