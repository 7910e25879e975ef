"""What tickets and exemplars teach: each as it is heard and read, with its main topic."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from drafter.domain.store import Language
from drafter.domain.understanding import Exemplar, ExemplarTicket, IntentName
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
    told = [(each, ticket.intents[0]) for each, ticket in zip(heard, tickets, strict=True) if each.telling]
    return await _taught(told, model, embedder)


async def read_exemplars(
    exemplars: Sequence[Exemplar], model: IntentModel, embedder: Embedder, reader: ClauseReader
) -> list[Taught]:
    """Return the exemplars as lessons, each a ticket of one clause: so that plain words are read plainly."""
    heard = await asyncio.to_thread(
        lambda: [hear_one(exemplar.text, exemplar.language, reader) for exemplar in exemplars]
    )
    return await _taught([(each, one.intent) for each, one in zip(heard, exemplars, strict=True)], model, embedder)


async def read_heard(heard: Sequence[Heard], model: IntentModel, embedder: Embedder) -> list[ReadTicket]:
    """Return what the model of clauses says of each; each has at least one telling clause."""
    vectors = await embed_in_pieces([clause.text for each in heard for clause in each.telling], embedder)
    parts = np.split(vectors, np.cumsum([len(each.telling) for each in heard])[:-1])
    topics = Topics(model)
    return await asyncio.to_thread(lambda: [topics.read(each, part) for each, part in zip(heard, parts, strict=True)])


async def _taught(told: Sequence[tuple[Heard, IntentName]], model: IntentModel, embedder: Embedder) -> list[Taught]:
    read = await read_heard([heard for heard, _ in told], model, embedder)
    return [Taught(heard, Lesson(each, topic)) for (heard, topic), each in zip(told, read, strict=True)]
