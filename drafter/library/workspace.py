"""Everything a workspace's files say, loaded together: one consistent version, or an error that names file and line."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter import __version__
from drafter.domain.draft import Versions
from drafter.domain.playbook import Playbook
from drafter.domain.policy import Policies
from drafter.domain.voice import Voice
from drafter.library.intents import IntentExemplars, load_exemplars
from drafter.library.knowledge import Knowledge, load_knowledge
from drafter.library.playbook import load_playbook
from drafter.library.policies import load_policies
from drafter.library.products import ProductCatalogue, load_products
from drafter.library.voices import load_voices
from drafter.settings import CONFIG_FILE, Workspace

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


def load_library(workspace: Workspace) -> Library:
    """Return the workspace's files, read and checked.

    Raises:
        ConfigurationError: the first problem, with file and line.
    """
    prompts, knowledge = workspace.root / "prompts", workspace.root / "knowledge"
    brands = {brand.id: workspace.languages_of(brand.id) for brand in workspace.brands}
    served = {language for languages in brands.values() for language in languages}
    playbook = load_playbook(prompts / "outcomes", sorted({*served, workspace.agent_language}))
    voices = load_voices(prompts / "voices", brands, playbook)
    policies = load_policies(knowledge, workspace)
    articles = load_knowledge(knowledge, list(brands))
    products = load_products(workspace)
    exemplars = load_exemplars(workspace.root)
    versions = {
        brand: Versions(
            drafter=__version__,
            prompt=exemplars.content_hash[:16],
            voice=voices[brand].version[:16],
            playbook=playbook.version[:16],
            knowledge=articles.version[:16],
            policies=policies.version[:16],
        )
        for brand in brands
    }
    return Library(playbook, voices, policies, articles, products, exemplars, versions)


def fingerprint(root: Path) -> str:
    """Return a hash that changes when any file a lead edits changes: names, sizes and times, not contents."""
    digest = hashlib.sha256()
    for path in sorted(_edited_files(root)):
        stat = path.stat()
        digest.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _edited_files(root: Path) -> Iterator[Path]:
    yield root / CONFIG_FILE
    for folder in EDITED_FOLDERS:
        yield from (path for path in (root / folder).rglob("*") if path.is_file())
