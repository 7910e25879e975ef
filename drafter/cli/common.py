"""What several commands share."""

import json
import logging
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, TextIO, cast

import structlog
import typer
from pydantic import ValidationError
from rich.console import Console

from drafter.domain.ticket import DraftRequest
from drafter.errors import ConfigurationError, TicketError
from drafter.settings import Settings


def make_console(*, stderr: bool = False) -> Console:
    """Return standard output, or error; what is printed is data: `[/b]` in a ticket is those four characters."""
    return Console(stderr=stderr, soft_wrap=stderr, highlight=False, markup=False, emoji=False)


console = make_console(stderr=True)
WorkspaceOption = Annotated[
    Path | None, typer.Option("--workspace", "-w", help="Folder with drafter.toml (default: this folder).")
]
LOG_LEVELS = ("debug", "info", "warning", "error")


def read_settings(workspace: Path | None, *, quiet: bool = False) -> Settings:
    """Return the settings, with the workspace named on the command line first, and logging set up.

    Args:
        workspace: the folder named on the command line.
        quiet: whether only warnings are logged, for commands that people watch.

    Raises:
        ConfigurationError: a DRAFTER_* variable has a wrong value.
    """
    try:
        settings = Settings() if workspace is None else Settings(workspace=workspace)
    except ValidationError as exc:
        first = exc.errors(include_url=False, include_input=False)[0]
        name = "DRAFTER_" + "__".join(map(str, first["loc"])).upper()
        raise ConfigurationError(f"{name} in the environment: {first['msg']}") from exc
    if settings.log_level.lower() not in LOG_LEVELS:
        raise ConfigurationError(f"DRAFTER_LOG_LEVEL in the environment: choose from {', '.join(LOG_LEVELS)}")
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    set_up_logging(max(level, logging.WARNING) if quiet else level)
    return settings


def set_up_logging(level: int) -> None:
    """Write log events from this level on to standard error, one JSON object a line."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(cast("TextIO", _Unfailing(sys.stderr))),
        cache_logger_on_first_use=True,
    )


class _Unfailing:
    """A stream that drops what it cannot write: a full disk must not turn into a failed request."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Return how much was written."""
        with suppress(OSError):
            return self._stream.write(text)
        return 0

    def flush(self) -> None:
        """Hand on what is buffered."""
        with suppress(OSError):
            self._stream.flush()


def parse_request(content: str) -> DraftRequest:
    """Return the draft request in JSON; a bare ticket is taken as a request with nothing else.

    Raises:
        TicketError: not JSON, or a field is wrong; names the field.
    """
    try:
        raw: Any = json.loads(content)
    except (ValueError, RecursionError) as exc:
        raise TicketError(f"not JSON: {exc}", field="ticket") from exc
    if isinstance(raw, dict) and "ticket" not in raw:
        raw = {"ticket": raw}
    try:
        return DraftRequest.model_validate(raw)
    except ValidationError as exc:
        first = exc.errors(include_url=False)[0]
        raise TicketError(str(first["msg"]), field=".".join(map(str, first["loc"])) or "ticket") from exc
