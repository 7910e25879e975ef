"""Keeps what was learnt of topics beside the index, named by what it was learnt from."""

import asyncio
import hashlib
from collections.abc import Sequence
from pathlib import Path

from drafter.domain.understanding import Exemplar, ExemplarTicket
from drafter.ports import Embedder
from drafter.understanding import intent_model, ticket_model
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.intent_model import IntentModel
from drafter.understanding.kept import read_kept, write_kept
from drafter.understanding.lessons import read_exemplars, read_tickets
from drafter.understanding.lexicon import fingerprint
from drafter.understanding.ticket_model import TicketModel
from drafter.understanding.topics import Topics

LEARNT = ("intents-*.npz", "tickets-*.npz")


async def load_or_train(
    exemplars: Sequence[Exemplar],
    tickets: Sequence[ExemplarTicket],
    embedder: Embedder,
    reader: ClauseReader,
    folder: Path,
) -> Topics:
    """Return what these exemplars and tickets teach, from `folder` if it is there, else learnt and kept.

    A file that cannot be read is learnt anew; a folder that cannot be written costs the learning at every start.
    """
    name = identity(exemplars, embedder)
    path = folder / f"intents-{name}.npz"
    clauses = await asyncio.to_thread(read_kept, path, IntentModel.from_bytes)
    if clauses is None:
        clauses = await intent_model.train(exemplars, embedder, reader)
        await asyncio.to_thread(write_kept, path, clauses.to_bytes(), LEARNT[0])
    if not tickets:
        return Topics(clauses)
    path = folder / f"tickets-{ticket_identity(name, tickets)}.npz"
    whole = await asyncio.to_thread(read_kept, path, TicketModel.from_bytes)
    if whole is None:
        told = await read_tickets(tickets, clauses, embedder, reader)
        plain = await read_exemplars(exemplars, clauses, embedder, reader)
        whole = await asyncio.to_thread(
            ticket_model.fit, [each.lesson for each in told], [each.lesson for each in plain]
        )
        await asyncio.to_thread(write_kept, path, whole.to_bytes(), LEARNT[1])
    return Topics(clauses, whole)


def identity(exemplars: Sequence[Exemplar], embedder: Embedder) -> str:
    """Return a short hash of everything that the model of clauses depends on."""
    digest = hashlib.sha256(f"{embedder.identity}\0{fingerprint()}\0{intent_model.SETTINGS}".encode())
    for exemplar in exemplars:
        digest.update(f"\0{exemplar.intent}\0{exemplar.language}\0{exemplar.text}".encode())
    return digest.hexdigest()[:16]


def ticket_identity(clauses: str, tickets: Sequence[ExemplarTicket]) -> str:
    """Return a short hash of everything that the model of tickets depends on, the model of clauses by its identity."""
    digest = hashlib.sha256(f"{clauses}\0{ticket_model.SETTINGS}".encode())
    for ticket in tickets:
        digest.update(f"\0{ticket.language}\0{' '.join(ticket.intents)}\0{ticket.text}".encode())
    return digest.hexdigest()[:16]
