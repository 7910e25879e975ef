"""Server-sent events of chat completions, read as plain JSON."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import suppress
from typing import Any

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


async def read_events(chunks: AsyncIterator[bytes]) -> AsyncGenerator[Any, None]:
    """Yield the events' data up to `[DONE]`, of any shape; an event that is cut off is none.

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
        for line in lines:
            field = line.rstrip(b"\r\n")
            if field.startswith(b"data:"):
                data.append(field[5:].removeprefix(b" "))
            elif not field and data:
                whole = b"\n".join(data)
                data.clear()
                if whole.startswith(_DONE):
                    await _drain(chunks)
                    return
                yield _parse(whole)


def _parse(data: bytes) -> Any:  # noqa: ANN401 - JSON of any shape
    found = json.loads(data)
    if isinstance(found, dict) and found.get("error"):
        raise ErrorEventError(found["error"])
    return found


async def _drain(chunks: AsyncIterator[bytes]) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(_DRAIN_S):
            async for _ in chunks:
                pass
