"""`drafter serve`."""

import asyncio
import ipaddress
from typing import Annotated

import typer
import uvicorn

from drafter.api.app import create_app
from drafter.bootstrap import open_drafter, open_keys
from drafter.cli.common import WorkspaceOption, console, read_settings
from drafter.errors import ConfigurationError
from drafter.settings import Settings, load_workspace


def serve(
    *,
    host: Annotated[str | None, typer.Option(help="Address to bind (default: drafter.toml, 127.0.0.1).")] = None,
    port: Annotated[int | None, typer.Option(help="Port (default: drafter.toml, 8000).")] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Serve the HTTP API; without any API key only on loopback."""
    settings = read_settings(workspace)
    run_service(settings, host, port)


def run_service(settings: Settings, host: str | None, port: int | None) -> None:
    """Serve until stopped.

    Raises:
        ConfigurationError: a non-loopback address without any API key.
    """
    service = load_workspace(settings.workspace).service
    address = host or settings.host or service.host
    if not _is_loopback(address) and not asyncio.run(_has_keys(settings)):
        raise ConfigurationError(
            f"no API key exists, so the service binds to loopback only, not to {address}; "
            "make one with `drafter keys add NAME`"
        )
    chosen = port if port is not None else settings.port if settings.port is not None else service.port
    app = create_app(lambda: open_drafter(settings, progress=console.print), service)
    uvicorn.run(app, host=address, port=chosen, log_level="warning", access_log=False)


def _is_loopback(address: str) -> bool:
    if address == "localhost":
        return True
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


async def _has_keys(settings: Settings) -> bool:
    async with open_keys(settings) as keys:
        return bool(await keys.load_all())
