"""Asking outside sources: one deadline, one place that retries, and an outage becomes a `Gap`."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import stamina

from drafter.domain.evidence import Gap
from drafter.errors import StorageError, TerminalError, TransientError

_Answer = TypeVar("_Answer")

ATTEMPTS = 3
FIRST_WAIT_S = 0.05
LONGEST_WAIT_S = 0.4

_retrying = stamina.AsyncRetryingCaller(
    attempts=ATTEMPTS, wait_initial=FIRST_WAIT_S, wait_max=LONGEST_WAIT_S, wait_jitter=FIRST_WAIT_S, timeout=None
).on(TransientError)


async def retry(call: Callable[[], Awaitable[_Answer]]) -> _Answer:
    """Return the call's answer, asking again after a `TransientError`; raises the last one."""
    try:
        return await call()  # what is answered at once, as nearly all is, needs none of the bookkeeping (0.1 ms)
    except TransientError as exc:
        return await _retrying(_failed_before(exc, call))


def _failed_before(failure: TransientError, call: Callable[[], Awaitable[_Answer]]) -> Callable[[], Awaitable[_Answer]]:
    """Return the call as it looks to somebody who asks the first time: it fails once more as it has failed."""
    failures = [failure]

    async def again() -> _Answer:
        if failures:
            raise failures.pop()
        return await call()

    return again


async def ask(
    source: str, deadline_s: float, call: Callable[[], Awaitable[_Answer]], *, subject: str | None = None
) -> _Answer | Gap:
    """Return the call's answer, or the gap it leaves when the source is late, down or unreadable."""
    try:
        async with asyncio.timeout(deadline_s):
            return await call()
    except TimeoutError:
        message = f"no answer within {deadline_s:g} s"
        return Gap(source=source, reason="timeout", message=message, subject=subject)
    except (TransientError, StorageError):
        return Gap(source=source, reason="down", message="could not be reached just now", subject=subject)
    except TerminalError:
        message = "refused the request or answered something unreadable"
        return Gap(source=source, reason="unreadable", message=message, subject=subject)
