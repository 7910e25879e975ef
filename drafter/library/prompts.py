"""Reads what a model is told: `prompts/model/*.md`, Markdown with front matter, filled by Jinja in a sandbox."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import Field

from drafter.domain.base import Noun
from drafter.domain.prompts import ModelPrompt, ModelPrompts
from drafter.errors import ConfigurationError
from drafter.library.conditions import nearest
from drafter.library.yaml_lines import YamlFile, parse_yaml

FOLDER = Path("prompts/model")
_FENCE = "---"
_LANGUAGE = {"code": "de", "formality": "formal", "prefer": "Paket", "avoid": "zeitnah", "example": "Gern."}
_TRIAL: Mapping[str, Mapping[str, Any]] = {
    "rules": {
        "brand": "Brand",
        "persona": "Someone.",
        "tone": ["plain"],
        "languages": [_LANGUAGE],
        "policies": ["Returns: within a month."],
    },
    "context": {
        "language": "de",
        "formality": "formal",
        "length": "60 words",
        "decision": "return_steps, allow",
        "reference": "Sie können {item_1.name} zurückgeben.",
        "slots": "{item_1.name} - product",
        "passages": "k1 - Returns",
        "guidance": "Be brief.",
        "thread": "agent: Hello.",
        "quoted": "Hello.",
        "subject": "Lamp",
        "ticket": "May I send it back?",
    },
    "repair": {"problems": ["there is no slot {x}"], "language": "de"},
}
"""What each file is filled with, in the shapes that are filled in later; a file must use all of it."""


class _FrontMatter(Noun):
    title: str = Field(min_length=1)
    purpose: str = Field(min_length=1)
    variables: tuple[str, ...]


def load_prompts(root: Path) -> ModelPrompts | None:
    """Return the prompts of the workspace at `root`, or None where it has none, so that it works without a model.

    Raises:
        ConfigurationError: one of the files is missing, front matter is not as it must be, or a template cannot be
            filled; names file and line.
    """
    if not any((root / FOLDER).glob("*.md")):
        return None
    _refuse_strangers(root)
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,  # plain text for a model, never markup; what fills it was made harmless before
        trim_blocks=True,
        lstrip_blocks=True,
    )
    digest = hashlib.sha256()
    prompts: dict[str, ModelPrompt] = {}
    for name in _TRIAL:
        path = FOLDER / f"{name}.md"
        text = _read(root / path, str(path))
        digest.update(f"{path}\0{text}\0".encode())
        prompts[name] = parse_prompt(text, name=name, path=str(path), environment=environment)
    return ModelPrompts(**prompts, version=digest.hexdigest())


def parse_prompt(text: str, *, name: str, path: str, environment: ImmutableSandboxedEnvironment) -> ModelPrompt:
    """Return one prompt from its text; raises as `load_prompts`."""
    lines = text.split("\n")
    end = next((number for number, line in enumerate(lines[1:], start=1) if line.rstrip() == _FENCE), None)
    if lines[0].rstrip() != _FENCE or end is None:
        message = "a prompt starts with front matter between two lines `---` (title, purpose, variables)"
        raise ConfigurationError(message, path=path, line=1)
    file = parse_yaml("\n".join(["", *lines[1:end]]), path=path)  # the empty line keeps the file's line numbers
    if not isinstance(file.data, dict):
        raise file.error("front matter is `key: value` lines")
    front = file.parse(_FrontMatter)
    _check_declared(file, front, name)
    source = "\n" * (end + 1) + "\n".join(lines[end + 1 :])  # empty lines keep the file's line numbers
    try:
        tree = environment.parse(source)
        template = environment.from_string(source)
    except TemplateSyntaxError as exc:
        raise ConfigurationError(f"not a template: {exc.message}", path=path, line=exc.lineno) from exc
    _check_used(file, front, tree)
    _try_out(template, name, path)
    return ModelPrompt(front.title, template)


def _read(path: Path, shown: str) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as exc:
        raise ConfigurationError(f"cannot be read ({exc.strerror})", path=shown) from exc
    except UnicodeDecodeError as exc:
        raise ConfigurationError(f"not UTF-8 at byte {exc.start}", path=shown) from exc


def _refuse_strangers(root: Path) -> None:
    for path in sorted((root / FOLDER).glob("*.md")):
        if path.stem not in _TRIAL:
            message = f"no such prompt; the files here are {', '.join(_TRIAL)}, each ending in .md"
            raise ConfigurationError(message, path=str(FOLDER / path.name))


def _check_declared(file: YamlFile, front: _FrontMatter, name: str) -> None:
    filled = _TRIAL[name]
    for number, variable in enumerate(front.variables):
        if variable not in filled:
            message = f"{variable!r} will not be filled{nearest(variable, list(filled))}"
            raise file.error(message, ("variables", number))
    missing = next((variable for variable in filled if variable not in front.variables), None)
    if missing is not None:
        raise file.error(f"{missing!r} is filled and must be used", ("variables",))


def _check_used(file: YamlFile, front: _FrontMatter, tree: nodes.Template) -> None:
    used = find_undeclared_variables(tree)
    for variable in sorted(used - set(front.variables)):
        line = next((one.lineno for one in tree.find_all(nodes.Name) if one.name == variable), None)
        message = f"no variable {variable!r}{nearest(variable, front.variables)}"
        raise ConfigurationError(message, path=file.path, line=line)
    for number, variable in enumerate(front.variables):
        if variable not in used:
            raise file.error(f"{variable!r} is not used below", ("variables", number))


def _try_out(template: Template, name: str, path: str) -> None:
    """Raise for a template that cannot be filled, such as one that asks a language for what it does not have."""
    try:
        template.render(_TRIAL[name])
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as exc:
        place = exc.__traceback__
        line = None
        while place is not None:
            if place.tb_frame.f_code.co_filename == "<template>":
                line = place.tb_lineno
            place = place.tb_next
        raise ConfigurationError(f"cannot be filled: {exc}", path=path, line=line) from exc
