"""Server-sent events of chat completions, read as plain JSON."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Iterator
from contextlib import suppress
from typing import Any

from pydantic_core import from_json

_DONE = b"[DONE]"
_DRAIN_S = 0.2
"""How long the end of a finished answer is waited for, so that the connection can be used again."""
_MOST_BYTES = 2_000_000
"""Of one event."""


class ErrorEventError(Exception):
    """An endpoint that fails after it began to answer; `body` is what it says."""

    def __init__(self, body: object) -> None:
        super().__init__("an error event")
        self.body = body


async def read_events(chunks: AsyncIterator[bytes]) -> AsyncGenerator[list[Any], None]:
    """Yield the events' data up to `[DONE]`, of any shape, together what arrived together; one cut off is none.

    Raises:
        ErrorEventError: an event tells of an error.
        ValueError: an event is not JSON, or is far too long.
    """
    rest = b""
    data: list[bytes] = []
    async for chunk in chunks:
        if len(rest) > _MOST_BYTES or sum(map(len, data)) > _MOST_BYTES:
            raise ValueError("an event without end")
        lines = (rest + chunk).splitlines(keepends=True)
        rest = lines.pop() if lines and not lines[-1].endswith(b"\n") else b""
        found: list[Any] = []
        try:
            for whole in _wholes(lines, data):
                if whole.startswith(_DONE):
                    yield found
                    await _drain(chunks)
                    return
                found.append(_parse(whole))
        except (ErrorEventError, ValueError):
            yield found  # which came before it
            raise
        yield found


def _wholes(lines: Iterable[bytes], data: list[bytes]) -> Iterator[bytes]:
    """Yield the data of the events that these lines complete; `data` keeps the lines of one that is not complete."""
    for line in lines:
        field = line.rstrip(b"\r\n")
        if field.startswith(b"data:"):
            data.append(field[5:].removeprefix(b" "))
        elif not field and data:
            whole = b"\n".join(data)
            data.clear()
            yield whole


def _parse(data: bytes) -> Any:  # noqa: ANN401 - JSON of any shape
    found = from_json(data)
    if isinstance(found, dict) and found.get("error"):
        raise ErrorEventError(found["error"])
    return found


async def _drain(chunks: AsyncIterator[bytes]) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(_DRAIN_S):
            async for _ in chunks:
                pass
