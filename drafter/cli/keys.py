"""`drafter keys`: add, list and revoke API keys."""

import asyncio
from typing import Annotated

import typer

from drafter.bootstrap import open_keys
from drafter.cli.common import WorkspaceOption, console, read_settings
from drafter.errors import ConfigurationError, TicketError
from drafter.settings import Settings, load_workspace
from drafter.storage.keys import ALL_STORES, SCOPES, ApiKey

app = typer.Typer(help="API keys; without any, the service binds to loopback only.", no_args_is_help=True)


@app.command()
def add(
    name: Annotated[str, typer.Argument(help="Who uses the key.")],
    *,
    scope: Annotated[list[str] | None, typer.Option(help="draft, edit or admin; may be given twice.")] = None,
    store: Annotated[list[str] | None, typer.Option(help="A store it may see; default all.")] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Make a key and print it once; only its hash is kept."""
    scopes = frozenset(scope or ["draft"])
    if unknown := scopes - set(SCOPES):
        raise TicketError(f"{', '.join(sorted(unknown))}: choose from {', '.join(SCOPES)}", field="--scope")
    settings = read_settings(workspace)
    stores = frozenset(store or [ALL_STORES])
    known = load_workspace(settings.workspace)
    for wanted in stores - {ALL_STORES}:
        if known.store(wanted) is None:
            raise ConfigurationError(f"--store: no store {wanted!r} in drafter.toml")
    key, secret = asyncio.run(_add(settings, name, scopes, stores))
    console.print(f"{key.id} ({name}): {', '.join(sorted(scopes))}; stores: {', '.join(sorted(stores))}")
    print(secret)


@app.command("list")
def list_keys(*, workspace: WorkspaceOption = None) -> None:
    """List the keys in force."""
    for key in asyncio.run(_list(read_settings(workspace))):
        print(f"{key.id}\t{key.name}\t{','.join(sorted(key.scopes))}\t{','.join(sorted(key.stores))}")


@app.command()
def revoke(
    key_id: Annotated[str, typer.Argument(help="The key's id, key_….")], *, workspace: WorkspaceOption = None
) -> None:
    """Take a key out of force; running services notice within seconds."""
    if not asyncio.run(_revoke(read_settings(workspace), key_id)):
        raise TicketError(f"no key {key_id} is in force", field="KEY_ID")
    console.print(f"{key_id} is revoked.")


async def _add(settings: Settings, name: str, scopes: frozenset[str], stores: frozenset[str]) -> tuple[ApiKey, str]:
    async with open_keys(settings) as keys:
        return await keys.add(name, scopes, stores)


async def _list(settings: Settings) -> list[ApiKey]:
    async with open_keys(settings) as keys:
        return list((await keys.load_all()).values())


async def _revoke(settings: Settings, key_id: str) -> bool:
    async with open_keys(settings) as keys:
        return await keys.revoke(key_id)
