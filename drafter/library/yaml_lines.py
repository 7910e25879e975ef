"""YAML that knows its lines: what leads edit, read strictly enough that a slip is named where it stands.

Read as YAML 1.2's core schema, so `no`, `on` and `12:30` are words, not `False`, `True` and `750`. Aliases are refused
(a file says what it means where it means it, and cannot expand into something huge).
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from drafter.errors import ConfigurationError

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Model = TypeVar("_Model", bound=BaseModel)
Where = Sequence[str | int]
MAX_DEPTH = 40
_SUSPECT_OPENERS = 4_000  # libyaml's composer recurses on the C stack and dies somewhere past 5,000 levels


class _Loader(_Base):  # type: ignore[misc]  # chosen at run time: the C parser where the wheel has it
    """The safe loader with the core schema's few implicit types."""

    yaml_implicit_resolvers: Mapping[str, list[tuple[str, re.Pattern[str]]]] = {}


_CORE = (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    ("float", r"^[-+]?(?:0|[1-9][0-9]*)\.[0-9]+$", "-+0123456789"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
)
for _tag, _pattern, _first in _CORE:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A file's plain data, its hash, and the line of every place in it."""

    path: str
    data: Any
    content_hash: str
    root: Node | None

    def line_of(self, where: Where = ()) -> int:
        """Return the 1-based line of a place such as `("steps", 2, "when")`, or of the nearest place around it."""
        node, line = self.root, 1 if self.root is None else self.root.start_mark.line + 1
        for step in where:
            found = _child(node, step)
            if found is not None:
                node, line = found[1], found[0].start_mark.line + 1
        return line

    def error(self, message: str, where: Where = ()) -> ConfigurationError:
        """Return the error to raise about a place: `path:line: a.b.2: message`."""
        spot = ".".join(map(str, where))
        return ConfigurationError(f"{spot}: {message}" if spot else message, path=self.path, line=self.line_of(where))

    def parse(self, model: type[_Model], where: Where = ()) -> _Model:
        """Return the data (below `where`) as a model.

        Raises:
            ConfigurationError: an unknown key or a wrong value; names file, line, field and how many more.
        """
        data = self.data
        for step in where:
            data = data[step]
        return self.read_as(model, data, where)

    def read_as(self, model: type[_Model], data: object, where: Where = ()) -> _Model:
        """Return data that stands (or stood, before it was completed) at a place as a model; raises as `parse`."""
        try:
            return model.model_validate(data)
        except ValidationError as exc:
            problems = exc.errors(include_url=False, include_input=False)
            first, place = problems[0], (*where, *problems[0]["loc"])
            text = "unknown key" if first["type"] == "extra_forbidden" else first["msg"]
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            raise self.error(text + more, place) from exc


def load_yaml(path: Path, *, shown: str | None = None) -> YamlFile:
    """Return the file's data and lines; `shown` is the path that errors name (default: `path`).

    Raises:
        ConfigurationError: unreadable, not UTF-8, not YAML, a duplicate key or an alias; names file and line.
    """
    name = shown or str(path)
    try:
        return parse_yaml(path.read_bytes().decode("utf-8-sig"), path=name)
    except OSError as exc:
        raise ConfigurationError(f"cannot be read ({exc.strerror})", path=name) from exc
    except UnicodeDecodeError as exc:
        raise ConfigurationError(f"not UTF-8 at byte {exc.start}", path=name) from exc


def parse_yaml(text: str, *, path: str) -> YamlFile:
    """Return the data and lines of unsaved text; raises as `load_yaml`."""
    try:
        _refuse_bottomless(text, path)
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as exc:
        mark = exc.problem_mark or exc.context_mark
        line = None if mark is None else mark.line + 1
        raise ConfigurationError(f"not YAML: {exc.problem or exc.context}", path=path, line=line) from exc
    except yaml.YAMLError as exc:
        raise ConfigurationError(f"not YAML: {exc}", path=path) from exc
    data = None if root is None else _Reader(path).read(root, 0)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return YamlFile(path, data, digest, root)


def _refuse_bottomless(text: str, path: str) -> None:
    """Raise for text that could nest beyond what the composer survives; events, unlike nodes, come one by one."""
    if sum(map(text.count, "[{-?")) <= _SUSPECT_OPENERS:
        return
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                line = None if event.start_mark is None else event.start_mark.line + 1
                raise ConfigurationError("nested too deeply", path=path, line=line)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


class _Reader:
    """Turns nodes into plain data, each node once."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._seen: set[int] = set()
        self._scalars = yaml.constructor.SafeConstructor()

    def read(self, node: Node, depth: int) -> Any:  # noqa: ANN401  # YAML is any shape until a model has read it
        """Return the plain data of a node."""
        if id(node) in self._seen:
            raise self._error("anchors and aliases are not used here; write it out", node)
        if depth > MAX_DEPTH:
            raise self._error("nested too deeply", node)
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._mapping(node, depth)
        if isinstance(node, SequenceNode):
            return [self.read(child, depth + 1) for child in node.value]
        try:
            return self._scalars.construct_object(node)
        except (yaml.YAMLError, ValueError) as exc:
            raise self._error(f"cannot be read as a value ({exc})", node) from exc

    def _mapping(self, node: MappingNode, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, ScalarNode) else None
            if not isinstance(name, str):
                raise self._error("a key must be a plain word", key)
            if name in found:
                raise self._error(f"duplicate key {name!r}", key)
            found[name] = self.read(value, depth + 1)
        return found

    def _error(self, message: str, node: Node) -> ConfigurationError:
        return ConfigurationError(message, path=self._path, line=node.start_mark.line + 1)


def _child(node: Node | None, step: str | int) -> tuple[Node, Node] | None:
    """Return the node that starts the child's line, and the child."""
    if isinstance(node, MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(step)), None)
    if isinstance(node, SequenceNode) and isinstance(step, int) and 0 <= step < len(node.value):
        return node.value[step], node.value[step]
    return None
