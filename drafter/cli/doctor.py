"""`drafter doctor`: every setting, file, connector and index: what is wrong and how to mend it."""

import asyncio
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

import typer
from rich.text import Text

from drafter.bootstrap import open_drafter, open_keys
from drafter.cli.common import WorkspaceOption, console, read_settings
from drafter.domain.store import LANGUAGES
from drafter.errors import DrafterError
from drafter.library.check import find_problems
from drafter.library.policies import missing_policies
from drafter.library.prices import PRICES_FILE
from drafter.library.workspace import load_library, seen_from
from drafter.models.factory import check_model, open_model
from drafter.settings import Settings, load_workspace

LEAST_FREE_BYTES = 200 * 2**20
OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth knowing that needs no mending."""

    text: str


Check = Callable[[Settings], Iterator[str | Note]]


def doctor(*, workspace: WorkspaceOption = None) -> None:
    """Check every setting, file, database and index; exit 1 when something must be mended."""
    settings = read_settings(workspace, quiet=True)
    bad = 0
    unsound: set[Check] = set()
    for name, check, needs in CHECKS:
        if unsound.intersection(needs):  # it would say the same again
            continue
        said = _run(check, settings)
        problems = [one for one in said if isinstance(one, str)]
        bad += len(problems)
        unsound |= {check} if problems else set()
        console.print(Text.assemble(("ok  " if not problems else "BAD ", "green" if not problems else "red"), name))
        for problem in problems:
            console.print(Text(f"    {problem}"))
        for note in said:
            if isinstance(note, Note):
                console.print(Text(f"    {note.text}", style="dim"))
    console.print("Everything is in order." if not bad else f"{bad} to mend.")
    if bad:
        raise typer.Exit(1)


def _run(check: Check, settings: Settings) -> list[str | Note]:
    said: list[str | Note] = []
    try:
        said.extend(check(settings))
    except DrafterError as exc:
        said.append(str(exc))
    return said


def _python(_settings: Settings) -> Iterator[str | Note]:
    if sys.version_info < OLDEST_PYTHON:
        yield f"Python {sys.version.split()[0]} is too old; 3.11 or newer is needed"


def _toml(settings: Settings) -> Iterator[str | Note]:
    workspace = load_workspace(settings.workspace)
    for brand in workspace.brands:
        if not workspace.languages_of(brand.id):
            yield f"brand {brand.id!r} has no store; add one or remove the brand"


def _wording(settings: Settings) -> Iterator[str | Note]:
    workspace = load_workspace(settings.workspace)
    served = {language for brand in workspace.brands for language in workspace.languages_of(brand.id)}
    wanted = [language for language in LANGUAGES if language in served | {workspace.agent_language}]
    yield from (str(seen_from(problem, workspace.root)) for problem in find_problems(workspace.root, wanted))


def _files(settings: Settings) -> Iterator[str | Note]:
    workspace = load_workspace(settings.workspace)
    library = load_library(workspace)
    for missing in missing_policies(library.policies, workspace):
        yield Note(f"{missing}: no policy says anything, so such tickets go to a person")
    model = workspace.model
    if model.model is not None and library.prices.find(model.model) is None:
        if model.daily_cost_usd is None:
            yield Note(f"{model.model} has no price in {PRICES_FILE}, so its cost is shown as 0")
        else:
            yield f"model.daily_cost_usd caps nothing while {model.model} has no price; add one to {PRICES_FILE}"


def _state(settings: Settings) -> Iterator[str | Note]:
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


def _database(settings: Settings) -> Iterator[str | Note]:
    async def count_keys() -> int:
        async with open_keys(settings) as keys:
            return len(await keys.load_all())

    count = asyncio.run(count_keys())
    yield Note(f"{count} API keys" if count else "no API key, so `drafter serve` binds to loopback only")


def _index(settings: Settings) -> Iterator[str | Note]:
    async def open_once() -> list[str]:
        async with open_drafter(settings, progress=lambda text: console.print(f"    {text}")) as drafter:
            return await drafter.probe()

    yield from asyncio.run(open_once())


def _model(settings: Settings) -> Iterator[str | Note]:
    workspace = load_workspace(settings.workspace)
    if workspace.model.model is None:
        yield Note("none is named in drafter.toml, so the composer writes all drafts")
        return

    async def ask_once() -> str | None:
        async with aclosing(open_model(workspace.model, workspace.root, os.environ)) as model:
            return await check_model(model)

    problem = asyncio.run(ask_once())
    if problem is not None:
        yield f"{problem}; until then the composer writes all drafts"


def _shared(settings: Settings) -> Iterator[str | Note]:
    if not (settings.shared / "data").is_dir():
        yield Note(f"{settings.shared}/data is not there (DRAFTER_SHARED); benchmarks that need it are skipped")


CHECKS: tuple[tuple[str, Check, tuple[Check, ...]], ...] = (
    ("Python", _python, ()),
    ("drafter.toml", _toml, ()),
    ("playbook and voices", _wording, (_toml,)),
    ("policies, articles, product cards and intents", _files, (_toml, _wording)),
    ("state folder", _state, (_toml,)),
    ("database", _database, (_toml,)),
    ("index, connectors and stages", _index, (_python, _toml, _wording, _files, _state, _database)),
    ("language model", _model, (_toml,)),
    ("third-party data for benchmarks", _shared, ()),
)
"""Name, check, and the checks without which it could say nothing new."""
