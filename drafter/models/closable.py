"""What every model of this package is, beyond the port."""

from collections.abc import AsyncGenerator, Sequence
from typing import Protocol

from drafter.domain.model import AnswerForm, ModelChunk, ModelRequest


class ClosableModel(Protocol):
    """A `LanguageModel` with connections to close."""

    name: str
    forms: Sequence[AnswerForm]

    def stream(self, request: ModelRequest, deadline: float) -> AsyncGenerator[ModelChunk, None]:
        """Yield the answer as it arrives; see `LanguageModel.stream`."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...
