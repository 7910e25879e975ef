"""Whole tickets: is the main topic read right in a language whose tickets were left out when learning?

Each language's tickets have writers of their own: neither their words nor their habits help. Beside it stand the same
by clauses alone, and real queries to two web shops (HINT3), of which nothing was learnt.
"""

from collections.abc import Sequence

import numpy as np
from pydantic import JsonValue

from drafter.domain.store import LANGUAGES
from drafter.domain.understanding import IntentName
from drafter.evaluation.bench import hint3
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.intents import f1_by_topic, recall_of
from drafter.library.intents import load_exemplars
from drafter.library.tickets import load_tickets
from drafter.ports import Embedder
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.hearing import Heard, hear
from drafter.understanding.intent_model import IntentModel, train
from drafter.understanding.intents import NOTHING_BESIDE
from drafter.understanding.lessons import Taught, read_exemplars, read_heard, read_tickets
from drafter.understanding.signals import read_claims
from drafter.understanding.thread import first_words
from drafter.understanding.ticket_model import ReadTicket, TicketModel, fit
from drafter.understanding.topics import Topics
from drafter.understanding.understander import clause_reader
from drafter.vectors.embedders import UseEmbedder

LEAST_GAIN = 0.05
"""By how much the share of tickets read right must be above that of clauses alone."""
MOST_LOST = 0.01
"""By how much macro-F1 on the shops' queries may be below that of clauses alone."""


async def run(context: BenchContext) -> BenchReport:
    """Return the share of tickets whose main topic is read right, by whole tickets and by clauses alone."""
    embedder = UseEmbedder()
    try:
        return await _measure(context, embedder)
    finally:
        embedder.close()


async def _measure(context: BenchContext, embedder: Embedder) -> BenchReport:
    reader, exemplars = clause_reader(), load_exemplars(context.root).exemplars
    context.progress(f"learning from {len(exemplars)} exemplars")
    model = await train(exemplars, embedder, reader)
    plain = await read_exemplars(exemplars, model, embedder, reader)
    told = await read_tickets(load_tickets(context.root).tickets, model, embedder, reader)
    by_clauses = [_is_right(Topics(model), each) for each in told]
    by_whole = _leave_out(told, plain, model, context)
    figures: dict[str, JsonValue] = {
        "tickets": len(told),
        "main_topic_right": _share(by_whole),
        "main_topic_right_by_clauses_alone": _share(by_clauses),
        "main_topic_right_by_language": {
            language: _share([by_whole[n] for n, each in enumerate(told) if each.language == language])
            for language in LANGUAGES
        },
    }
    passed = _share(by_whole) >= _share(by_clauses) + LEAST_GAIN
    if hint3.folder(context.shared).is_dir():
        context.progress("reading the shops' queries")
        ways = Topics(model), Topics(model, _learn(told, plain))
        read = await _read_queries(hint3.load_queries(context.shared), ways, embedder, reader)
        figures.update(read)
        passed = passed and read["queries_macro_f1"] >= read["queries_macro_f1_by_clauses_alone"] - MOST_LOST
    return BenchReport(name="tickets", passed=passed, figures=figures)


def _leave_out(
    told: Sequence[Taught], plain: Sequence[Taught], model: IntentModel, context: BenchContext
) -> list[bool]:
    """Return of each ticket whether its main topic is read right by what the other languages' tickets teach."""
    right: dict[int, bool] = {}
    for language in LANGUAGES:
        context.progress(f"leaving out {language}")
        topics = Topics(model, _learn([each for each in told if each.language != language], plain))
        right |= {n: _is_right(topics, each) for n, each in enumerate(told) if each.language == language}
    return [right[n] for n in range(len(told))]


def _is_right(topics: Topics, taught: Taught) -> bool:
    return _main(topics, taught.heard, taught.lesson.ticket) == taught.lesson.topic


def _share(right: Sequence[bool]) -> float:
    return round(float(np.mean(right)), 4)


def _learn(told: Sequence[Taught], plain: Sequence[Taught]) -> TicketModel:
    return fit([each.lesson for each in told], [each.lesson for each in plain])


def _main(topics: Topics, heard: Heard, read: ReadTicket) -> IntentName:
    return topics.rank(heard, read, read_claims(heard.clauses), NOTHING_BESIDE)[0][0].name


async def _read_queries(
    queries: Sequence[hint3.Query], ways: Sequence[Topics], embedder: Embedder, reader: ClauseReader
) -> dict[str, float]:
    """Return macro-F1 and out-of-scope recall on queries that neither way of reading, by clauses or whole, has seen."""
    heard = [hear(first_words(query.text), "en", reader) for query in queries]
    kept = [(query.topic, each) for query, each in zip(queries, heard, strict=True) if each.telling]
    read = await read_heard([each for _, each in kept], ways[0].clauses, embedder)
    meant = [topic for topic, _ in kept]
    figures = {}
    for way, topics in zip(("_by_clauses_alone", ""), ways, strict=True):
        found = [hint3.topic_of_intent(_main(topics, each, words)) for (_, each), words in zip(kept, read, strict=True)]
        figures[f"queries_macro_f1{way}"] = round(float(np.mean(list(f1_by_topic(meant, found).values()))), 4)
        figures[f"queries_out_of_scope_recall{way}"] = round(recall_of("out_of_scope", meant, found), 4)
    return figures
