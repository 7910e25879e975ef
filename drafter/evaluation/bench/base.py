"""What every benchmark takes and returns."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field, JsonValue

from drafter.domain.base import Noun


class BenchReport(Noun):
    """One benchmark's figures, and whether they meet its line; `skipped` says in words why nothing was measured."""

    name: str
    passed: bool = Field(serialization_alias="pass")
    figures: dict[str, JsonValue]
    skipped: str | None = None


@dataclass(frozen=True, slots=True)
class BenchContext:
    """Where the workspace and the third-party data are, and whom to tell about progress."""

    root: Path
    shared: Path
    progress: Callable[[str], None]
