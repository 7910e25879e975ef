from collections.abc import AsyncIterator, Iterable
from typing import Any

import pytest

from drafter.models.sse import ErrorEventError, read_events

pytestmark = pytest.mark.anyio
STREAM = (
    ': a comment\r\nevent: message\r\ndata: {"a": "\u2028ü"}\r\n\r\ndata:{"b":\ndata: 2}\n\nretry: 3\n\n'
    'data: [DONE]\n\ndata: {"c": 3}\n\n'
).encode()


async def read(pieces: Iterable[bytes]) -> list[Any]:
    """Return the events in a body that arrives in these pieces."""

    async def arrive() -> AsyncIterator[bytes]:
        for piece in pieces:
            yield piece

    return [event async for arrived in read_events(arrive()) for event in arrived]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1_000])
async def test_events_are_the_same_however_they_are_cut(size: int) -> None:
    """Line ends of any kind, comments, other fields, data of several lines; nothing after the end."""
    pieces = [STREAM[at : at + size] for at in range(0, len(STREAM), size)]

    assert await read(pieces) == [{"a": "\u2028ü"}, {"b": 2}]


async def test_half_an_event_is_none() -> None:
    """What the connection's end cut off is not read."""
    assert await read([b'data: {"a": 1}\n\ndata: {"b"']) == [{"a": 1}]


async def test_error_events_are_errors() -> None:
    """What the endpoint says of its failure is kept."""
    with pytest.raises(ErrorEventError) as caught:
        await read([b'data: {"error": {"message": "overloaded"}}\n\n'])

    assert caught.value.body == {"message": "overloaded"}


@pytest.mark.parametrize(
    "pieces", [[b"data: {no}\n\n"], [b"data: " + b"x" * 1_000_000] * 4, [b"data: x\n" * 300_000] * 9]
)
async def test_what_is_no_event_of_ours_is_refused(pieces: list[bytes]) -> None:
    """Broken JSON, and events that never end."""
    with pytest.raises(ValueError, match=r"."):
        await read(pieces)
