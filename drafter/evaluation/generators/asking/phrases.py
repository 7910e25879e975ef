"""How people ask: the words, and what stands around them."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from random import Random

import yaml

from drafter.domain.base import Noun
from drafter.domain.store import LANGUAGES, Language

FOLDER = Path("evals") / "generated"
MANNERS = ("plain", "plain", "letter", "letter", "phone", "quoted", "form", "lower", "no marks", "loud")
"""How a text is put down; plain ones and letters are the most frequent."""
_MARKS = str.maketrans("", "", "?!.,;:¿¡？！。，；：")
_FRAMED = {"plain", "letter", "phone", "quoted", "form"}


class Phrases(Noun):
    """What one language's file holds."""

    frames: dict[str, tuple[str, ...]]
    subjects: tuple[str, ...]
    topics: dict[str, tuple[str, ...]]


class Asked(Noun):
    """A message as somebody wrote it."""

    body: str
    subject: str
    manner: str


@lru_cache(maxsize=4)
def load_phrases(root: Path) -> Mapping[Language, Phrases]:
    """Return the phrasings by language."""
    return {
        language: Phrases.model_validate(
            yaml.safe_load((root / FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
        )
        for language in LANGUAGES
    }


def put_down(phrases: Phrases, text: str, manner: str, about: Mapping[str, str], random: Random) -> Asked:
    """Return a text with its placeholders filled, written in this manner."""
    filled = {name: value for name, value in about.items() if name != "number"}
    body = _fill(text, filled)
    if manner == "lower":
        body = body.lower()
    elif manner == "loud":
        body = f"{body}!!"
    elif manner == "no marks":
        body = body.translate(_MARKS)
    frame = random.choice(phrases.frames[manner if manner in _FRAMED else "plain"])
    body = _fill(frame.replace("{text}", body), about)
    return Asked(body=body, subject=_fill(random.choice(phrases.subjects), about), manner=manner)


def _fill(text: str, about: Mapping[str, str]) -> str:
    for name, value in about.items():
        text = text.replace(f"{{{name}}}", value)
    return text
