"""The exemplars that intents are learnt from: `prompts/intents/<intent>.yaml`, one file an intent."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, get_args

from pydantic import Field, StringConstraints

from drafter.domain.base import Noun
from drafter.domain.store import LANGUAGES, Language
from drafter.domain.understanding import Exemplar, IntentName
from drafter.errors import ConfigurationError
from drafter.library.yaml_lines import YamlFile, load_yaml

FOLDER = Path("prompts/intents")
INTENTS: tuple[IntentName, ...] = get_args(IntentName)
_Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]


class _IntentFile(Noun):
    intent: IntentName
    about: str
    exemplars: dict[Language, Annotated[tuple[_Sentence, ...], Field(min_length=1)]]


@dataclass(frozen=True, slots=True)
class IntentExemplars:
    """All exemplars, and a hash that changes when any of them does."""

    exemplars: tuple[Exemplar, ...]
    content_hash: str


def load_exemplars(root: Path) -> IntentExemplars:
    """Return the exemplars of the workspace at `root`.

    Raises:
        ConfigurationError: an intent or language without exemplars, an unknown key, or the same sentence under two
            intents; names file and line.
    """
    digest, exemplars = hashlib.sha256(), []
    seen: dict[tuple[Language, str], str] = {}
    for intent in INTENTS:
        shown = FOLDER / f"{intent}.yaml"
        file = load_yaml(root / shown, shown=str(shown))
        digest.update(file.content_hash.encode())
        for exemplar, line in _read(file, intent):
            key = exemplar.language, exemplar.text.casefold()
            if key in seen:
                message = f"{exemplar.text!r} already stands in {seen[key]}; a sentence belongs to one intent"
                raise ConfigurationError(message, path=file.path, line=line)
            seen[key] = f"{file.path}:{line}"
            exemplars.append(exemplar)
    _refuse_strangers(root)
    return IntentExemplars(tuple(exemplars), digest.hexdigest())


def _read(file: YamlFile, intent: IntentName) -> list[tuple[Exemplar, int]]:
    content = file.parse(_IntentFile)
    if content.intent != intent:
        raise file.error(f"the file's name says {intent!r}, this says {content.intent!r}", ("intent",))
    for language in LANGUAGES:
        if language not in content.exemplars:
            raise file.error(f"no exemplars in {language!r}; each of {', '.join(LANGUAGES)} needs some", ("exemplars",))
    return [
        (Exemplar(intent=intent, language=language, text=text), file.line_of(("exemplars", language, number)))
        for language, texts in content.exemplars.items()
        for number, text in enumerate(texts)
    ]


def _refuse_strangers(root: Path) -> None:
    for path in sorted((root / FOLDER).glob("*.y*ml")):
        if path.stem not in INTENTS or path.suffix != ".yaml":
            message = f"no such intent; the files here are {', '.join(INTENTS)}, each ending in .yaml"
            raise ConfigurationError(message, path=str(FOLDER / path.name))
