"""A variant: other files, or another model, in place of the workspace's."""

import hashlib
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import drafter
from drafter.errors import ConfigurationError
from drafter.library.workspace import overlay
from drafter.settings import CONFIG_FILE, load_workspace

WORKSPACE_MODEL = "workspace"
FOLDERS = ("prompts", "knowledge")
FILES = {"voice": "prompts/voices", "outcome": "prompts/outcomes"}
_MODEL_TABLE = re.compile(r"^\[model\]\n.*?(?=^\[|\Z)", re.MULTILINE | re.DOTALL)
_KEYS = (
    f"prompts=FOLDER, knowledge=FOLDER, voice=FILE, outcome=FILE, a path below them =FILE, model=NAME|{WORKSPACE_MODEL}"
)


@dataclass(frozen=True, slots=True)
class Variant:
    """Files laid over the workspace's, and who words the replies: the composer where `model` is None."""

    name: str
    files: Mapping[str, str]
    model: str | None = None
    base_url: str | None = None


def parse_variant(text: str, root: Path) -> Variant:
    """Return the variant that `prompts=…,voice=…,model=…` describes; empty text is the workspace as it is.

    Raises:
        ConfigurationError: an unknown key, or a file or folder that cannot be read.
    """
    files: dict[str, str] = {}
    model: str | None = None
    base_url: str | None = None
    for pair in filter(None, text.split(",")):
        key, equals, value = pair.partition("=")
        if not equals or not value:
            raise ConfigurationError(f"--variant: {pair!r} is not KEY=VALUE; write {_KEYS}")
        if key == "model":
            model = value
        elif key == "base_url":
            base_url = value
        else:
            files |= _files_of(key, Path(value))
    if base_url and not model:
        raise ConfigurationError("--variant: base_url needs model=NAME beside it")
    files = {name: content for name, content in files.items() if not _is_same(root / name, content)}
    return Variant(text or "workspace", files, model, base_url)


def _files_of(key: str, path: Path) -> dict[str, str]:
    if key in FOLDERS:
        if not path.is_dir():
            raise ConfigurationError(f"--variant {key}: there is no folder {path}")
        found = sorted(one for one in path.rglob("*") if one.is_file() and not one.name.startswith("."))
        return {f"{key}/{one.relative_to(path).as_posix()}": _read(key, one) for one in found}
    if key in FILES:
        return {f"{FILES[key]}/{path.name}": _read(key, path)}
    if key.startswith(tuple(f"{folder}/" for folder in FOLDERS)):
        return {key: _read(key, path)}
    raise ConfigurationError(f"--variant: {key!r} is not known; write {_KEYS}")


def _read(key: str, path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise ConfigurationError(f"--variant {key}: {path} cannot be read: {exc}") from exc


def _is_same(path: Path, content: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == content


@contextmanager
def variant_workspace(root: Path, variant: Variant) -> Iterator[Path]:
    """Yield a throwaway workspace with the variant's files and model; raises as `overlay`."""
    with overlay(root, variant.files) as copy:
        config = (copy / CONFIG_FILE).read_text(encoding="utf-8")
        if variant.model != WORKSPACE_MODEL:
            config = _MODEL_TABLE.sub("", config)
        if variant.model not in {None, WORKSPACE_MODEL}:
            table = {"model": variant.model, "base_url": variant.base_url}
            lines = [f"{key} = {json.dumps(value)}" for key, value in table.items() if value]
            config = "\n".join([config, "[model]", *lines, ""])
        (copy / CONFIG_FILE).write_text(config, encoding="utf-8")
        _copy_state(root, copy)
        (copy / "evals").symlink_to(root / "evals")
        yield copy


def _copy_state(root: Path, copy: Path) -> None:
    """Have the copy begin with what the workspace knows already: only what differs is embedded anew."""
    index = Path(load_workspace(copy).storage.index)
    if (root / index).is_dir():
        shutil.copytree(root / index, copy / index)
        for learnt in (root / index).parent.glob("*.npz"):
            shutil.copy(learnt, (copy / index).parent)


def content_of(root: Path, variant: Variant) -> str:
    """Return a hash of all that shapes drafts of a workspace at `root`: its files, the model, and our own code."""
    digest = hashlib.sha256(f"{variant.model}\0{variant.base_url}\0".encode())
    for folder in FOLDERS:
        _hash_files(digest, root / folder)
    digest.update((root / CONFIG_FILE).read_bytes())
    _hash_files(digest, root / "evals" / "demo")
    package = Path(drafter.__file__).parent
    for path in sorted(package.glob("*.py")):
        digest.update(path.read_bytes())
    for name in sorted(path.name for path in package.iterdir() if path.is_dir() and path.name not in _NOT_SHAPING):
        _hash_files(digest, package / name, "*.py")
    return digest.hexdigest()


_NOT_SHAPING = frozenset({"api", "cli", "studio", "jobs", "evaluation", "__pycache__"})


def _hash_files(digest: "hashlib._Hash", folder: Path, pattern: str = "*") -> None:
    for path in sorted(folder.rglob(pattern)):
        if path.is_file():
            digest.update(f"{path.relative_to(folder).as_posix()}\0".encode())
            digest.update(path.read_bytes())
