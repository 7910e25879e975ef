"""Files of one JSON object a line, read strictly."""

import hashlib
import json
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from drafter.errors import ConfigurationError

Fields = dict[str, Any]
ModelT = TypeVar("ModelT", bound=BaseModel)


def load_lines(path: Path) -> tuple[bytes, list[tuple[int, Fields]]]:
    """Return a file's bytes, and its objects with their 1-based line numbers; empty lines are skipped.

    Raises:
        ConfigurationError: the file cannot be read, or a line is not UTF-8, not JSON or not an object.
    """
    content, lines, problems = read_lines(path)
    if problems:
        raise problems[0]
    return content, lines


def read_lines(path: Path) -> tuple[bytes, list[tuple[int, Fields]], list[ConfigurationError]]:
    """Return as `load_lines`, and an error for each line that holds no object.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    try:
        content = path.read_bytes()
    except OSError as exc:
        raise ConfigurationError(f"cannot be read: {exc.strerror}", path=str(path)) from exc
    found: list[tuple[int, Fields]] = []
    problems: list[ConfigurationError] = []
    for number, line in enumerate(content.split(b"\n"), start=1):
        try:
            found += [(number, _object(line, path, number))] if line.strip() else []
        except ConfigurationError as exc:
            problems.append(exc)
    return content, found, problems


def parse_line(model: type[ModelT], fields: Fields, path: Path, line: int) -> ModelT:
    """Return the typed object of one line.

    Raises:
        ConfigurationError: a field is wrong, missing or unknown; names file, line and field.
    """
    try:
        return model.model_validate(fields)
    except ValidationError as exc:
        problems = (f"{'.'.join(map(str, e['loc'])) or 'line'}: {e['msg']}" for e in exc.errors())
        raise ConfigurationError("; ".join(problems), path=str(path), line=line) from exc


def content_hash(content: bytes) -> str:
    """Return the hash that stands for a file's content in a draft's versions."""
    return hashlib.sha256(content).hexdigest()


def _object(line: bytes, path: Path, number: int) -> Fields:
    try:
        fields = json.loads(line)
    except (json.JSONDecodeError, UnicodeDecodeError) as exc:
        raise ConfigurationError(f"not JSON: {exc}", path=str(path), line=number) from exc
    if not isinstance(fields, dict):
        raise ConfigurationError("a line must hold one JSON object", path=str(path), line=number)
    return fields
