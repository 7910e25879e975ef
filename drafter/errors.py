"""Errors, by what the catcher does next.

DrafterError
├─ ConfigurationError     a setting or file is unusable; names the file and line, says how to mend it
├─ TicketError            the caller's fault: HTTP 422, exit code 2
├─ StorageError           the database refused; nothing was acknowledged: HTTP 503
└─ UpstreamError(source)
   ├─ TransientError      worth retrying
   ├─ TerminalError       not worth retrying
   └─ ModelError          a language model gave nothing usable; `reason` says why, the composer's draft is returned
"""

import traceback
from pathlib import Path

from drafter.domain.model import FailureReason

INNERMOST = 8


class DrafterError(Exception):
    """Base of all errors that Drafter raises on purpose."""


class ConfigurationError(DrafterError):
    """A setting, prompt, voice, policy or article is unusable.

    Args:
        message: what is wrong and how to mend it.
        path: the file, when there is one.
        line: 1-based line in it, when known.
    """

    def __init__(self, message: str, *, path: str | None = None, line: int | None = None) -> None:
        where = "" if path is None else f"{path}:{line}: " if line is not None else f"{path}: "
        super().__init__(where + message)
        self.path = path
        self.line = line


class TicketError(DrafterError):
    """The ticket cannot be drafted; `field` names what to mend."""

    def __init__(self, message: str, *, field: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field


class StorageError(DrafterError):
    """The database could not do what was asked; nothing of the call was kept."""


class UpstreamError(DrafterError):
    """A shop, carrier, helpdesk or model did not answer as agreed."""

    def __init__(self, source: str, message: str) -> None:
        super().__init__(f"{source}: {message}")
        self.source = source


class TransientError(UpstreamError):
    """Timeout, throttling or outage: worth retrying."""


class TerminalError(UpstreamError):
    """Rejected credentials or an unreadable answer: not worth retrying."""


class ModelError(UpstreamError):
    """A language model gave no usable answer; `reason` says why.

    `started` tells whether a byte of an answer had arrived: then the call is never made again.
    """

    def __init__(self, source: str, message: str, *, reason: FailureReason, started: bool = False) -> None:
        super().__init__(source, message)
        self.reason = reason
        self.started = started


def places_of(exc: BaseException) -> list[str]:
    """Return where an error came about, innermost last, as `file:line function`: for logs that must quote nobody."""
    frames = traceback.extract_tb(exc.__traceback__)[-INNERMOST:]
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
