"""What was drafted already, on disk: what makes a run that was killed go on, and a second run quick."""

import json
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import ValidationError

from drafter.domain.base import Noun
from drafter.domain.evaluation import Observation
from drafter.errors import ConfigurationError

MOST_KEPT = 12
"""Journals of other versions of code and files that are kept beside this one, the latest first."""


class Entry(Noun):
    """A finished sample, by the hash of all that shaped its draft."""

    key: str
    ms: float
    observation: Observation


class Journal:
    """One file a version of code, files and model: a line a finished sample.

    A line is handed to the operating system before the sample counts as finished, so a killed process loses none; a
    line that was cut is drafted anew.
    """

    def __init__(self, folder: Path, name: str, *, fresh: bool = False) -> None:
        self._path = folder / f"{name}.jsonl"
        self._fresh = fresh
        self._entries: dict[str, Entry] = {}

    def __enter__(self) -> Self:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._fresh:
                self._path.unlink(missing_ok=True)
            self._load()
            self._file = self._path.open("a", encoding="utf-8", buffering=1)
            _forget_old(self._path)
        except OSError as exc:
            raise ConfigurationError(f"cannot be written: {exc.strerror}", path=str(self._path)) from exc
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def find(self, key: str) -> Entry | None:
        """Return a finished sample, or None."""
        return self._entries.get(key)

    def add(self, entry: Entry) -> None:
        """Keep a finished sample."""
        self._entries[entry.key] = entry
        self._file.write(f"{entry.model_dump_json()}\n")

    def _load(self) -> None:
        if not self._path.exists():
            return
        content = self._path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if len(whole) != len(content):
            self._path.write_bytes(whole)
        for line in whole.splitlines():
            try:
                entry = Entry.model_validate_json(line)
            except (ValidationError, json.JSONDecodeError):
                continue  # of an older shape: drafted anew
            self._entries[entry.key] = entry


def _forget_old(path: Path) -> None:
    others = [other for other in path.parent.glob("*.jsonl") if other != path]
    for old in sorted(others, key=lambda other: other.stat().st_mtime, reverse=True)[MOST_KEPT:]:
        old.unlink(missing_ok=True)
