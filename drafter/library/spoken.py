"""What the store's people say, language by language: every text of prompts and knowledge that is in one language.

The files were read and checked before; here they are only a heap of words, so nothing is checked again.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from drafter.domain.store import LANGUAGES, Language

_LANGUAGE = re.compile(rf"^language: *({'|'.join(LANGUAGES)})\b", re.MULTILINE)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_spoken(root: Path) -> dict[Language, list[str]]:
    """Return the texts of the workspace at `root` by language: whatever a reply may be worded in."""
    texts: dict[Language, list[str]] = {language: [] for language in LANGUAGES}
    for language, text in _texts(root):
        texts[language].append(text)
    return texts


def _texts(root: Path) -> Iterator[tuple[Language, str]]:
    for path in sorted((root / "prompts").glob("*/*.yaml")):
        yield from _spoken(yaml.load(path.read_text(encoding="utf-8"), _LOADER))  # noqa: S506 - a safe loader
    for path in sorted((root / "knowledge").rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        found = _LANGUAGE.search(text)
        for language in LANGUAGES:
            if found is not None and found[1] == language:
                yield language, text


def _spoken(node: object, language: Language | None = None) -> Iterator[tuple[Language, str]]:
    """Yield the texts below a key that is a language."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _spoken(value, key if key in LANGUAGES else language)
    elif isinstance(node, list):
        for value in node:
            yield from _spoken(value, language)
    elif isinstance(node, str) and language:
        yield language, node
