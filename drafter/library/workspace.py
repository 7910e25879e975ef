"""Everything a workspace's files say, loaded together: one consistent version, or an error that names file and line."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from drafter import __version__
from drafter.domain.draft import Versions
from drafter.domain.playbook import Playbook
from drafter.domain.policy import Policies
from drafter.domain.prices import Prices
from drafter.domain.prompts import ModelPrompts
from drafter.domain.voice import Voice
from drafter.errors import ConfigurationError
from drafter.library.intents import IntentExemplars, load_exemplars
from drafter.library.knowledge import Knowledge, load_knowledge
from drafter.library.playbook import load_playbook
from drafter.library.policies import load_policies
from drafter.library.prices import load_prices
from drafter.library.products import PRODUCTS_FILE, ProductCatalogue, load_products
from drafter.library.prompts import load_prompts
from drafter.library.tickets import ExemplarTickets, load_tickets
from drafter.library.voices import load_voices
from drafter.settings import CONFIG_FILE, Workspace, load_workspace

EDITED_FOLDERS = ("prompts", "knowledge")


@dataclass(frozen=True, slots=True)
class Library:
    """One version of a workspace's files."""

    playbook: Playbook
    voices: Mapping[str, Voice]
    policies: Policies
    knowledge: Knowledge
    products: ProductCatalogue
    exemplars: IntentExemplars
    versions: Mapping[str, Versions]
    """By brand."""
    prompts: ModelPrompts | None = None
    """What a model is told; a workspace without them has every reply worded by the composer."""
    tickets: ExemplarTickets = field(default_factory=ExemplarTickets)
    prices: Prices = field(default_factory=Prices)


def load_library(workspace: Workspace) -> Library:
    """Return the workspace's files, read and checked.

    Raises:
        ConfigurationError: the first problem, with line and file, the latter as seen from the workspace.
    """
    try:
        return _load(workspace)
    except ConfigurationError as exc:
        raise seen_from(exc, workspace.root) from exc


def reload_workspace(root: Path) -> Workspace:
    """Return what `drafter.toml` says now; raises as `load_library`."""
    try:
        return load_workspace(root)
    except ConfigurationError as exc:
        raise seen_from(exc, root) from exc


def seen_from(exc: ConfigurationError, root: Path) -> ConfigurationError:
    """Return the error with paths as seen from the folder `root`."""
    inside = f"{root}/"
    seen = ConfigurationError(str(exc).replace(inside, ""))
    seen.path, seen.line = exc.path and exc.path.replace(inside, ""), exc.line
    return seen


def _load(workspace: Workspace) -> Library:
    prompts, knowledge = workspace.root / "prompts", workspace.root / "knowledge"
    brands = {brand.id: workspace.languages_of(brand.id) for brand in workspace.brands}
    served = {language for languages in brands.values() for language in languages}
    playbook = load_playbook(prompts / "outcomes", sorted({*served, workspace.agent_language}))
    voices = load_voices(prompts / "voices", brands, playbook)
    policies = load_policies(knowledge, workspace)
    articles = load_knowledge(knowledge, list(brands))
    products = load_products(workspace)
    exemplars = load_exemplars(workspace.root)
    tickets = load_tickets(workspace.root)
    told = load_prompts(workspace.root)
    versions = {
        brand: Versions(
            drafter=__version__,
            prompt=_prompt_version(exemplars, tickets, told),
            voice=voices[brand].version[:16],
            playbook=playbook.version[:16],
            knowledge=articles.version[:16],
            policies=policies.version[:16],
        )
        for brand in brands
    }
    return Library(
        playbook,
        voices,
        policies,
        articles,
        products,
        exemplars,
        versions,
        told,
        tickets,
        load_prices(workspace.root),
    )


def _prompt_version(exemplars: IntentExemplars, tickets: ExemplarTickets, told: ModelPrompts | None) -> str:
    """Return a hash of what tickets are read by and, where there is such, of what models are told."""
    version = told.version if told is not None else ""
    return hashlib.sha256(f"{exemplars.content_hash}{tickets.content_hash}{version}".encode()).hexdigest()[:16]


def fingerprint(root: Path) -> str:
    """Return a hash that changes when any file a lead edits changes: names, sizes and times, not contents."""
    digest = hashlib.sha256()
    for path in sorted(_edited_files(root)):
        try:
            stat = path.stat()
        except OSError:  # gone, or never there: as telling as a size
            digest.update(f"{path}\0-\n".encode())
        else:
            digest.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _edited_files(root: Path) -> Iterator[Path]:
    yield root / CONFIG_FILE
    for folder in EDITED_FOLDERS:
        for parent, _, names in os.walk(root / folder, followlinks=True):
            yield from (Path(parent) / name for name in names)


@contextmanager
def overlay(root: Path, files: Mapping[str, str]) -> Iterator[Path]:
    """Yield a throwaway copy of what leads edit, with this text in place of the files'.

    Raises:
        ConfigurationError: a file is not one that can be previewed.
    """
    with tempfile.TemporaryDirectory(prefix="drafter-preview-") as folder:
        target = Path(folder).resolve()
        shutil.copy(root / CONFIG_FILE, target)
        for name in EDITED_FOLDERS:
            shutil.copytree(root / name, target / name)
        for name, text in files.items():
            _put(target, name, text)
        yield target


def _put(target: Path, name: str, text: str) -> None:
    path = PurePosixPath(name)
    if path.parts[0] not in EDITED_FOLDERS or ".." in path.parts or path.is_absolute():
        raise ConfigurationError(f"only files below {' and '.join(EDITED_FOLDERS)} can be previewed", path=name)
    if path.name == PRODUCTS_FILE:
        raise ConfigurationError("product cards cannot be previewed; they are looked up, not written", path=name)
    try:
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(text, encoding="utf-8")
    except OSError as exc:
        raise ConfigurationError(f"cannot be a file here ({exc.strerror})", path=name) from exc
