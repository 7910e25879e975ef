"""Answers kept in a file: recorded once from a real model, scrubbed, and replayed offline for ever."""

import asyncio
import hashlib
import json
import re
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from pathlib import Path

import structlog
from pydantic import ValidationError

from drafter.domain.base import Noun
from drafter.domain.model import ANSWER_FORMS, AnswerForm, FailureReason, ModelChunk, ModelRequest
from drafter.errors import ConfigurationError, ModelError
from drafter.models.closable import ClosableModel
from drafter.models.failures import failure

log = structlog.get_logger()

PIECE = 24
_PERSONAL = re.compile(
    r"(?P<escape>\\(?:u[0-9a-fA-F]{4}|.))"
    r"|(?P<email>[^\s@\"<>\\]+@[^\s@\"<>\\]+\.[a-zA-Z]{2,})"
    r"|(?P<phone>\+?\(?\d(?:[ ()./-]{0,2}\d){7,})"
    r"|(?P<number>\d{5,})"
)


class Recording(Noun):
    """One answer: which request it belongs to, by its hash, and how it ended."""

    request: str
    model: str
    text: str
    last: ModelChunk | None = None
    failure: FailureReason | None = None
    started: bool = False


def request_hash(request: ModelRequest) -> str:
    """Return what a recording is found by: messages and form; neither limit nor cache key changes an answer."""
    said = [[message.role, message.content] for message in request.messages]
    return hashlib.sha256(json.dumps([said, request.form]).encode()).hexdigest()


def scrub(text: str) -> str:
    """Return the text with e-mail addresses, phone numbers and long digit runs masked; JSON stays JSON."""
    return _PERSONAL.sub(lambda found: found[0] if found.lastgroup == "escape" else f"[{found.lastgroup}]", text)


def load_recordings(path: Path) -> dict[str, Recording]:
    """Return the recordings of a file by request hash, the latest of each.

    Raises:
        ConfigurationError: the file cannot be read, or a line is not a recording; names it.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as exc:
        raise ConfigurationError("model.model: cannot read the recorded answers", path=str(path)) from exc
    recordings: dict[str, Recording] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            recording = Recording.model_validate_json(line)
        except ValidationError as exc:
            message = "not a recorded answer; remove the line, or record anew with model.record_to"
            raise ConfigurationError(message, path=str(path), line=number) from exc
        recordings[recording.request] = recording
    return recordings


class RecordedModel:
    """Meets `LanguageModel` from a file; asks nobody.

    Args:
        path: the file that `RecordingModel` wrote.
    """

    def __init__(self, path: Path) -> None:
        self.name = f"recorded:{path.name}"
        self.forms: Sequence[AnswerForm] = ANSWER_FORMS
        self._recordings = load_recordings(path)

    async def stream(self, request: ModelRequest, deadline: float) -> AsyncGenerator[ModelChunk, None]:
        """Yield the recorded answer, or fail as it failed; a request never recorded is `empty`."""
        del deadline  # nothing waits
        found = self._recordings.get(request_hash(request))
        if found is None:
            message = f"no answer was recorded for request {request_hash(request)[:12]}; record it with model.record_to"
            raise ModelError(self.name, message, reason="empty")
        for at in range(0, len(found.text), PIECE):
            yield ModelChunk(text=found.text[at : at + PIECE])
        if found.last is not None:
            yield found.last
        if found.failure is not None:
            raise failure(self.name, found.failure, started=found.started)

    async def aclose(self) -> None:
        """Close nothing; the file was read at once."""


class RecordingModel:
    """Meets `LanguageModel` with another model, and appends its answers, scrubbed, to a file.

    Args:
        inner: the model to record.
        path: the file; made when it is not there.
    """

    def __init__(self, inner: ClosableModel, path: Path) -> None:
        self.name = inner.name
        self._inner = inner
        self._path = path

    @property
    def forms(self) -> Sequence[AnswerForm]:
        """Return the inner model's forms, which it may learn to reduce."""
        return self._inner.forms

    @forms.setter
    def forms(self, forms: Sequence[AnswerForm]) -> None:
        self._inner.forms = forms

    async def stream(self, request: ModelRequest, deadline: float) -> AsyncGenerator[ModelChunk, None]:
        """Yield the inner model's answer; one that the caller hangs up on is not kept."""
        said: list[str] = []
        last: ModelChunk | None = None
        error: ModelError | None = None
        try:
            async with aclosing(self._inner.stream(request, deadline)) as parts:
                async for part in parts:
                    said.append(part.text)
                    last = part if part.finish is not None else last
                    yield part
        except ModelError as exc:
            error = exc
        recording = Recording(
            request=request_hash(request),
            model=self.name,
            text=scrub("".join(said)),
            last=None if last is None else last.model_copy(update={"text": ""}),
            failure=None if error is None else error.reason,
            started=error is not None and error.started,
        )
        try:
            await asyncio.to_thread(append, self._path, recording.model_dump_json(exclude_defaults=True) + "\n")
        except OSError as exc:  # a full disk must not cost the answer
            log.warning("model.not_recorded", error=exc.strerror)
        if error is not None:
            raise error

    async def aclose(self) -> None:
        """Close the inner model's connections."""
        await self._inner.aclose()


def append(path: Path, line: str) -> None:
    """Add a line to a file; an empty one only makes the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(line)
