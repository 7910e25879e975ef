"""What several commands share."""

import json
import logging
from pathlib import Path
from typing import Annotated, Any

import structlog
import typer
from pydantic import ValidationError
from rich.console import Console

from drafter.domain.ticket import DraftRequest
from drafter.errors import TicketError
from drafter.settings import Settings

console = Console(stderr=True, highlight=False)

WorkspaceOption = Annotated[
    Path | None, typer.Option("--workspace", "-w", help="Folder with drafter.toml (default: this folder).")
]


def read_settings(workspace: Path | None) -> Settings:
    """Return the settings, with the workspace named on the command line first, and logging set up."""
    settings = Settings() if workspace is None else Settings(workspace=workspace)
    level = logging.getLevelNamesMapping().get(settings.log_level.upper(), logging.INFO)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=True,
    )
    return settings


def quiet(settings: Settings) -> Settings:
    """Return settings under which only warnings are logged, and set that level."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    return settings


def parse_request(content: str) -> DraftRequest:
    """Return the draft request in JSON; a bare ticket is taken as a request with nothing else.

    Raises:
        TicketError: not JSON, or a field is wrong; names the field.
    """
    try:
        raw: Any = json.loads(content)
    except json.JSONDecodeError as exc:
        raise TicketError(f"not JSON: {exc}", field="ticket") from exc
    if isinstance(raw, dict) and "ticket" not in raw:
        raw = {"ticket": raw}
    try:
        return DraftRequest.model_validate(raw)
    except ValidationError as exc:
        first = exc.errors(include_url=False)[0]
        raise TicketError(str(first["msg"]), field=".".join(map(str, first["loc"])) or "ticket") from exc
