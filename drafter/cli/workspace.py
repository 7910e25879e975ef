"""`drafter init`: a new workspace to edit."""

import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

import drafter
from drafter.cli.common import console
from drafter.domain.store import Store
from drafter.errors import ConfigurationError, TicketError
from drafter.library.workspace import load_library
from drafter.settings import CONFIG_FILE, load_workspace

TEMPLATE_BRAND = "harbor"
TEMPLATE_NAME = "Harbor"
PROMPTS = ("prompts/outcomes", "prompts/intents", "prompts/tickets", "prompts/model")
SHARED_FOLDERS = (*PROMPTS, "knowledge/shared/policies")
NAME = re.compile(r"[^\W_][\w .&'’+-]{0,59}")
OPTIONS: Mapping[int | str, str] = {
    "languages": "--language",
    "region": "--region",
    "currency": "--currency",
    "time_zone": "--time-zone",
}
EXAMPLE = "# An example to edit: what stands here is what drafts will promise.\n"
TOML = """\
# Brands and stores of this workspace; `drafter doctor` checks it.
agent_language = "en"

[[brands]]
id = "{brand}"
name = "{name}"
domains = ["{brand}.example.com"]

[[stores]]
id = "{store.id}"
brand = "{brand}"
name = "{store.name}"
platform = "{store.platform}"
region = "{store.region}"
currency = "{store.currency}"
time_zone = "{store.time_zone}"
languages = [{languages}]
"""


def init(
    folder: Annotated[Path, typer.Argument(help="A new or empty folder.")],
    *,
    name: Annotated[str, typer.Option(help="The brand's name as customers know it.")] = "Acme",
    language: Annotated[list[str] | None, typer.Option(help="A language the store serves; first is default.")] = None,
    region: Annotated[str, typer.Option(help="Country the store sells in, e.g. US.")] = "US",
    currency: Annotated[str, typer.Option(help="ISO 4217 code.")] = "USD",
    time_zone: Annotated[str, typer.Option(help="IANA name.")] = "America/New_York",
) -> None:
    """Make a workspace with one brand and store, the shared playbook, and a voice and policies to edit."""
    if folder.exists() and not folder.is_dir():
        raise ConfigurationError(f"{folder} is a file; name a new folder")
    if folder.exists() and any(folder.iterdir()):
        raise ConfigurationError(f"{folder} is not empty; name a new folder")
    if not NAME.fullmatch(name):
        raise TicketError("letters, digits, spaces and .&'+- only, at most 60", field="--name")
    brand = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum()) or "brand"
    store = _make_store(
        brand, name, region=region, currency=currency, time_zone=time_zone, languages=language or ["en"]
    )
    toml = TOML.format(
        brand=brand,
        name=name,
        store=store,
        languages=", ".join(f'"{code}"' for code in store.languages),
    )
    with tempfile.TemporaryDirectory(prefix="drafter-init-") as unfinished:
        _fill(Path(unfinished), brand, name, toml)
        try:
            shutil.copytree(unfinished, folder, dirs_exist_ok=True)
        except OSError as exc:
            raise ConfigurationError(
                f"{folder} cannot be written ({exc.strerror or exc}); name another folder"
            ) from exc
    console.print(f"{folder} is ready. `drafter doctor -w {folder}` checks it.")
    console.print(f"Read knowledge/{brand}/policies first: what they say is what drafts will promise.")


def _make_store(brand: str, name: str, **options: object) -> Store:
    """Return the workspace's first store.

    Raises:
        TicketError: an option is wrong; names it.
    """
    fields = {"id": f"{brand}-{options['region']}".lower(), "brand": brand, "name": f"{name} {options['region']}"}
    try:
        return Store.model_validate(fields | {"platform": "local"} | options)
    except ValidationError as exc:
        first = next(e for e in exc.errors(include_url=False) if e["loc"][0] in OPTIONS)
        raise TicketError(str(first["msg"]), field=OPTIONS[first["loc"][0]]) from exc


def _fill(folder: Path, brand: str, name: str, toml: str) -> None:
    """Write a whole workspace, and read it as the service would."""
    template = _template()
    (folder / CONFIG_FILE).write_text(toml, encoding="utf-8")
    workspace = load_workspace(folder)
    for shared in SHARED_FOLDERS:
        shutil.copytree(template / shared, folder / shared)
    voices, policies = "prompts/voices", f"knowledge/{brand}/policies"
    _copy_for_brand(template / voices / f"{TEMPLATE_BRAND}.yaml", folder / voices / f"{brand}.yaml", brand, name)
    for policy in sorted((template / f"knowledge/{TEMPLATE_BRAND}/policies").glob("*.yaml")):
        _copy_for_brand(policy, folder / policies / policy.name, brand, name)
    load_library(workspace)


def _template() -> Path:
    root = Path(drafter.__file__).resolve().parent.parent
    if not (root / "prompts" / "outcomes").is_dir():
        raise ConfigurationError("the demo workspace to start from is not beside the package; run from a clone")
    return root


def _copy_for_brand(source: Path, target: Path, brand: str, name: str) -> None:
    text = source.read_text(encoding="utf-8").replace(TEMPLATE_NAME, name).replace(TEMPLATE_BRAND, brand)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(EXAMPLE + text, encoding="utf-8")
