"""What verification found wrong."""

from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun


class Finding(Noun):
    """A failed check; `start` and `end` index the text that was checked, in code points."""

    check: str = Field(examples=["grounding.amount"])
    severity: Literal["block", "warn"]
    message: str
    start: int | None = None
    end: int | None = None
    resolved: bool = False
