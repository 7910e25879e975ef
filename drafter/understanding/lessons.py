"""What tickets and exemplars teach: each as it is heard and read, with its main topic."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from drafter.domain.store import Language
from drafter.domain.understanding import Exemplar, ExemplarTicket
from drafter.ports import Embedder
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.hearing import Heard, hear, hear_one
from drafter.understanding.intent_model import IntentModel, embed_in_pieces
from drafter.understanding.thread import first_words
from drafter.understanding.ticket_model import Lesson, ReadTicket
from drafter.understanding.topics import Topics


@dataclass(frozen=True, slots=True)
class Taught:
    """A lesson with the words it came from."""

    heard: Heard
    lesson: Lesson

    @property
    def language(self) -> Language:
        """Return the language of the words."""
        return self.heard.language


async def read_tickets(
    tickets: Sequence[ExemplarTicket], model: IntentModel, embedder: Embedder, reader: ClauseReader
) -> list[Taught]:
    """Return the tickets as lessons; what has no words for a topic is left out.

    Takes some ten seconds for 4,600; a ticket that comes meanwhile does not wait for it.
    """
    heard = await asyncio.to_thread(
        lambda: [hear(first_words(ticket.text), ticket.language, reader) for ticket in tickets]
    )
    told = [(each, ticket) for each, ticket in zip(heard, tickets, strict=True) if each.telling]
    read = await read_heard([each for each, _ in told], model, embedder)
    return [
        Taught(each, Lesson(reading, ticket.intents[0], ticket.weight))
        for (each, ticket), reading in zip(told, read, strict=True)
    ]


async def read_exemplars(
    exemplars: Sequence[Exemplar], model: IntentModel, embedder: Embedder, reader: ClauseReader
) -> list[Taught]:
    """Return the exemplars as lessons, each a ticket of one clause: so that plain words are read plainly."""
    heard = await asyncio.to_thread(
        lambda: [hear_one(exemplar.text, exemplar.language, reader) for exemplar in exemplars]
    )
    read = await read_heard(heard, model, embedder)
    return [
        Taught(each, Lesson(reading, exemplar.intent))
        for each, reading, exemplar in zip(heard, read, exemplars, strict=True)
    ]


async def read_heard(heard: Sequence[Heard], model: IntentModel, embedder: Embedder) -> list[ReadTicket]:
    """Return what the model of clauses says of each; each has at least one telling clause."""
    vectors = await embed_in_pieces([clause.text for each in heard for clause in each.telling], embedder)
    parts = np.split(vectors, np.cumsum([len(each.telling) for each in heard])[:-1])
    topics = Topics(model)
    return await asyncio.to_thread(lambda: [topics.read(each, part) for each, part in zip(heard, parts, strict=True)])
