"""Whole tickets that topics are learnt from: `prompts/tickets/<language>.jsonl`, one ticket a line."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from drafter.domain.base import Noun
from drafter.domain.store import LANGUAGES, Language
from drafter.domain.understanding import MOST_WEIGHT, ExemplarTicket, IntentName
from drafter.errors import ConfigurationError
from drafter.library.json_lines import load_lines, parse_line

FOLDER = Path("prompts/tickets")


class _Line(Noun):
    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4_000)]
    intents: tuple[IntentName, ...]
    weight: Annotated[int, Field(ge=1, le=MOST_WEIGHT)] = 1


@dataclass(frozen=True, slots=True)
class ExemplarTickets:
    """All tickets, and a hash that changes when any of them does."""

    tickets: tuple[ExemplarTicket, ...] = ()
    content_hash: str = ""


def load_tickets(root: Path) -> ExemplarTickets:
    """Return the tickets of the workspace at `root`; a workspace without the folder has none.

    Raises:
        ConfigurationError: a file of no known language, a line that is not a ticket, no topic or one twice, or the same
            words twice; names file and line.
    """
    digest, tickets = hashlib.sha256(), []
    for path in sorted((root / FOLDER).glob("*")):
        if path.suffix != ".jsonl" or path.stem not in LANGUAGES:
            names = ", ".join(f"{language}.jsonl" for language in LANGUAGES)
            raise ConfigurationError(f"no such file of tickets; the files here are {names}", path=str(path))
        content, lines = load_lines(path)
        digest.update(f"{path.stem}\0".encode() + content)
        first: dict[str, int] = {}
        for number, fields in lines:
            line = parse_line(_Line, fields, path, number)
            if line.text in first:
                raise ConfigurationError(f"text: the same as on line {first[line.text]}", path=str(path), line=number)
            if not line.intents or len(set(line.intents)) < len(line.intents):
                what = "a topic is named twice" if line.intents else "name what it asks, the main topic first"
                raise ConfigurationError(f"intents: {what}", path=str(path), line=number)
            first[line.text] = number
            language: Language = LANGUAGES[LANGUAGES.index(path.stem)]
            tickets.append(ExemplarTicket(text=line.text, language=language, intents=line.intents, weight=line.weight))
    return ExemplarTickets(tuple(tickets), digest.hexdigest() if tickets else "")
