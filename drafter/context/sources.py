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
    return await _retrying(call)


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
