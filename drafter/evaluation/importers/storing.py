"""Where imported samples go, and the secret that made-up values hang on."""

from collections.abc import Sequence
from os import SEEK_END
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from drafter.domain.dataset import Sample
from drafter.errors import ConfigurationError
from drafter.library.datasets import load_dataset

SALT_FILE = "salt"


def add_samples(path: Path, found: Sequence[Sample]) -> int:
    """Return how many samples were added to the end of a data set; those whose id is there already are left out.

    Raises:
        ConfigurationError: the file holds a line that is no sample, or cannot be written.
    """
    known = {sample.id for sample in load_dataset(path).samples} if path.exists() else set[str]()
    new = {sample.id: sample for sample in found if sample.id not in known}
    lines = [f"{sample.model_dump_json(exclude_defaults=True)}\n" for sample in new.values()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b") as file:
            if lines and _ends_amid_a_line(file):
                file.write(b"\n")
            file.writelines(line.encode() for line in lines)
    except OSError as exc:
        raise ConfigurationError(f"cannot be written: {exc.strerror}", path=str(path)) from exc
    return len(new)


def _ends_amid_a_line(file: BinaryIO) -> bool:
    if file.seek(0, SEEK_END) == 0:
        return False
    file.seek(-1, SEEK_END)
    return file.read(1) != b"\n"


def load_salt(folder: Path) -> str:
    """Return the workspace's secret, made on first use: without it nobody finds a real value from a made-up one."""
    path = folder / SALT_FILE
    try:
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
            path.write_text(token_hex(16), encoding="utf-8")
        return path.read_text(encoding="utf-8")
    except OSError as exc:
        raise ConfigurationError(f"cannot be read or written: {exc.strerror}", path=str(path)) from exc
