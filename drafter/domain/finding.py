"""What verification found wrong."""

from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun

MODEL_ONLY = frozenset({"claims.model", "claims.prose", "status.words", "names.unknown"})
"""Checks of what a model words itself; the composer's own words are not held to them."""


class Finding(Noun):
    """A failed check; `start` and `end` index the text that was checked, in code points."""

    check: str = Field(examples=["grounding.amount"])
    severity: Literal["block", "warn"]
    message: str
    start: int | None = None
    end: int | None = None
    resolved: bool = False
