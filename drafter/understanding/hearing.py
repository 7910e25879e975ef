"""Hearing: of a thread's words, the clauses that carry the topic."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from drafter.domain.store import Language
from drafter.ports import Vector
from drafter.understanding.clauses import Clause, ClauseReader
from drafter.understanding.references import mask_codes
from drafter.understanding.thread import Thread, first_words

# Embedding takes most of the time of a draft, about .6 ms a short clause: the most telling clauses stand for the rest.
MAX_EMBEDDED = 6
MAX_QUERY = 400
_TELLING = 2.0
MAX_EARLIER = 2
_SAID_IN_ANSWERS = frozenset({"refund", "item_problem"})
_SAID_BESIDE = frozenset(
    {"photo_given", "part_only", "says_yes", "says_paid", "no_answer", "wants_replacement", "wants_money"}
)
"""Claims that say nothing about the topic."""
_MIN_WORDS = 4
_FULL_LENGTH = 12
_FEW_CLAUSES = 3
_EMPTY_SUBJECTS = frozenset(
    {
        *("", "no subject", "(no subject)", "kein betreff", "nessun oggetto", "sin asunto", "sans objet", "无主题"),
        *("contact form", "kontaktformular", "modulo di contatto", "modulo contatti", "formulario de contacto"),
        *(
            "formulario",
            "formulaire de contact",
            "formulaire",
            "联系表单",
            "contact",
            "kontakt",
            "contatto",
            "contacto",
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Heard:
    """A thread's words to interpret, their clauses (a subject that counts is one), and those that carry the topic."""

    thread: Thread
    language: Language
    words: str
    clauses: tuple[Clause, ...]
    telling: tuple[Clause, ...]


def hear(thread: Thread, language: Language, reader: ClauseReader) -> Heard:
    """Return the clauses, and among them those that carry the topic.

    The subject of a first message counts as one. An answer to the agent's question, or a few words, has no topic of
    its own: then the customer's messages before it speak too.
    """
    words = thread.request
    masked = mask_codes(words)
    clauses = reader.read(masked, language)
    topical = [clause for clause in clauses if not _is_idle(clause)]
    subject = "" if thread.subject.lower() in _EMPTY_SUBJECTS else thread.subject
    bare = not any(map(_cues, topical))
    if thread.earlier and not any(map(_is_thanks, clauses)) and _continues(thread, topical):
        words = "\n".join((*reversed(thread.earlier[:MAX_EARLIER]), words))
        masked = mask_codes(words)
        clauses = reader.read(masked, language)
        topical = [clause for clause in clauses if not _is_idle(clause)]
    elif subject and (not thread.has_reply or not topical):
        heading = reader.read_one(mask_codes(subject), language)
        if heading.folded.strip() and (bare or _cues(heading)):
            topical = [heading, *topical]
    if masked != words:
        topical = _without_courtesy(topical)
    telling = _most_telling(topical or clauses)
    return Heard(thread, language, words, tuple(dict.fromkeys((*telling, *clauses))), tuple(telling))


def hear_one(text: str, language: Language, reader: ClauseReader) -> Heard:
    """Return a text heard as one clause."""
    clause = reader.read_one(text, language)
    return Heard(first_words(text), language, text, (clause,), (clause,))


def direction(clauses: Sequence[Clause], vectors: Vector) -> Vector:
    """Return the direction of the clauses together, each by its length: a name or a heading tells little.

    Args:
        clauses: at least one.
        vectors: their embeddings, [clauses, dim].
    """
    lengths = np.array([max(clause.length, 1) for clause in clauses], dtype=np.float32)
    mean: Vector = lengths @ vectors
    return mean / max(float(np.sqrt(mean.dot(mean))), 1e-9)


def _is_idle(clause: Clause) -> bool:
    """Return whether a clause is a greeting, a courtesy or a name."""
    length = clause.length
    return not clause.names("claim") and (
        (clause.met("idle") and (clause.text.endswith((",", "，")) or not clause.names("intent")))
        or (length <= 1 and not clause.cue_names and not clause.is_question)
    )


def _continues(thread: Thread, topical: Sequence[Clause]) -> bool:
    """Return whether the words only carry on what the customer raised before."""
    intents = set().union(*(clause.names("intent") for clause in topical))
    thin = not any(map(_cues, topical)) and sum(clause.length for clause in topical) < _MIN_WORDS
    return thin or (thread.answers and intents <= _SAID_IN_ANSWERS)


def _without_courtesy(clauses: list[Clause]) -> list[Clause]:
    """Return the clauses without mere thanks where another asks: "Could you look up 1001? Many thanks."."""
    rest = [each for each in clauses if not _is_thanks(each) or _cues(each) > _cues_of_thanks(each)]
    return rest if any(each.is_question or each.met("ask") for each in rest) else clauses


def _cues_of_thanks(clause: Clause) -> int:
    return 2 * clause.met("intent:thanks")


def _is_thanks(clause: Clause) -> bool:
    return clause.met("intent:thanks") or clause.met("courtesy")


def _weight(clause: Clause) -> float:
    """Return how much of the topic a clause carries; a question needs some words to carry any."""
    length = clause.length
    asks = clause.is_question and length >= _MIN_WORDS
    return _cues(clause) + 2 * asks + clause.met("ask") + min(length, _FULL_LENGTH) / _FULL_LENGTH


def _cues(clause: Clause) -> int:
    return 2 * len(clause.names("intent")) + 2 * len(clause.names("claim") - _SAID_BESIDE)


def _most_telling(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses that ask or claim something, in their order, few and short enough to embed.

    Where there are few clauses or no cue was met, what is told matters as much as what is asked.
    """
    enough = _TELLING if len(clauses) > _FEW_CLAUSES and any(map(_cues, clauses)) else 0.0
    kept: list[int] = []
    room = MAX_QUERY
    for place in sorted(range(len(clauses)), key=lambda n: (-_weight(clauses[n]), n)):
        length = len(clauses[place].text)
        if not kept or (len(kept) < MAX_EMBEDDED and length <= room and _weight(clauses[place]) >= enough):
            kept.append(place)
            room -= length
    return [clauses[place] for place in sorted(kept)]
