"""Knowledge for tests, written as files are."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from drafter.library.knowledge import Knowledge, load_knowledge


def article(title: str, body: str, language: str = "en", **front: str) -> str:
    """Return an article's text."""
    keys = "".join(f"{key}: {value}\n" for key, value in front.items())
    return f"---\ntitle: {title}\nlanguage: {language}\n{keys}---\n{body}\n"


def make_knowledge(files: Mapping[str, str], brands: Sequence[str] = ("harbor",)) -> Knowledge:
    """Return the knowledge that these files (path below `knowledge` -> text) hold."""
    return load_knowledge(Path("no-such-folder"), brands, unsaved=files)
