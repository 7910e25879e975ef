"""`drafter doctor`: every setting, file, connector and index: what is wrong and how to mend it."""

import asyncio
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import typer
from rich.text import Text

from drafter.bootstrap import open_drafter
from drafter.cli.common import WorkspaceOption, console, quiet, read_settings
from drafter.domain.store import LANGUAGES
from drafter.errors import DrafterError
from drafter.library.check import find_problems
from drafter.settings import Settings, load_workspace

LEAST_FREE_BYTES = 200 * 2**20
OLDEST_PYTHON = (3, 11)


def doctor(*, workspace: WorkspaceOption = None) -> None:
    """Check every setting, file, database and index; exit 1 when something must be mended."""
    settings = quiet(read_settings(workspace))
    bad = 0
    for name, check in _checks(settings):
        problems = _run(check)
        bad += len(problems)
        console.print(Text.assemble(("ok  " if not problems else "BAD ", "green" if not problems else "red"), name))
        for problem in problems:
            console.print(Text(f"    {problem}"))
    console.print("Everything is in order." if not bad else f"{bad} to mend.")
    if bad:
        raise typer.Exit(1)


def _run(check: Callable[[], Iterator[str]]) -> list[str]:
    try:
        return list(check())
    except DrafterError as exc:
        return [str(exc)]


def _checks(settings: Settings) -> list[tuple[str, Callable[[], Iterator[str]]]]:
    return [
        ("Python", _python),
        ("drafter.toml", lambda: _toml(settings)),
        ("playbook and voices", lambda: _wording(settings)),
        ("state folder", lambda: _state(settings)),
        ("policies, knowledge, products, database, index and a first draft's stages", lambda: _whole(settings)),
        ("third-party data for benchmarks", lambda: _shared(settings)),
    ]


def _python() -> Iterator[str]:
    if sys.version_info < OLDEST_PYTHON:
        yield f"Python {sys.version.split()[0]} is too old; 3.11 or newer is needed"


def _toml(settings: Settings) -> Iterator[str]:
    workspace = load_workspace(settings.workspace)
    for brand in workspace.brands:
        if not workspace.languages_of(brand.id):
            yield f"brand {brand.id!r} has no store; add one or remove the brand"


def _wording(settings: Settings) -> Iterator[str]:
    workspace = load_workspace(settings.workspace)
    served = {language for brand in workspace.brands for language in workspace.languages_of(brand.id)}
    wanted = [language for language in LANGUAGES if language in served | {workspace.agent_language}]
    yield from (str(problem) for problem in find_problems(workspace.root, wanted))


def _state(settings: Settings) -> Iterator[str]:
    workspace = load_workspace(settings.workspace)
    folder = workspace.root / Path(workspace.storage.index).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as exc:
        yield f"{folder} cannot be written to ({exc.strerror}); mend its permissions or set storage in drafter.toml"
        return
    free = shutil.disk_usage(folder).free
    if free < LEAST_FREE_BYTES:
        yield f"only {free // 2**20} MiB are free at {folder}; make room before the database fills the disk"


def _whole(settings: Settings) -> Iterator[str]:
    async def open_once() -> list[str]:
        async with open_drafter(settings, progress=lambda text: console.print(f"    {text}")) as drafter:
            return await drafter.probe()

    yield from asyncio.run(open_once())


def _shared(settings: Settings) -> Iterator[str]:
    if not (settings.shared / "data").is_dir():
        console.print(f"    {settings.shared}/data is not there (DRAFTER_SHARED); benchmarks that need it are skipped")
    yield from ()
