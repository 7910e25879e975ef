"""The topic of a whole ticket, learnt from tickets: what a customer wants is rarely what one sentence says."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drafter.domain.understanding import IntentName
from drafter.understanding.clauses import Clause
from drafter.understanding.kept import pack, unpack

Matrix = NDArray[np.float32]

# Chosen by leaving one language out at a time (its tickets have another writer): flat around these values.
STRENGTH = 2.0
PLAIN = 3.0
"""What exemplars, which say in plain words what is wanted, count in all beside tickets."""
_DIRECTION = 1.5
_SCORE = 0.5
_CUE = 0.5
_FORMAT = 2
SETTINGS = f"{_FORMAT}/{STRENGTH}/{PLAIN}/{_DIRECTION}/{_SCORE}/{_CUE}"
"""What a model depends on besides tickets and what reads them."""


@dataclass(frozen=True, slots=True)
class ReadTicket:
    """What is known of a ticket's words.

    `direction` is its embedding, [dim]; `scores` are its telling clauses' by the intent model, [clauses, intents], at
    least one; `clauses` are all.
    """

    clauses: Sequence[Clause]
    direction: Matrix
    scores: Matrix


@dataclass(frozen=True, slots=True)
class TicketModel:
    """Shares certainty among the topics of a ticket; made by `fit`, kept as bytes beside the index."""

    intents: tuple[IntentName, ...]
    cues: dict[str, int]
    weights: Matrix
    bias: Matrix

    def shares(self, ticket: ReadTicket) -> Mapping[IntentName, float]:
        """Return how sure each topic is to be the main one; together 1."""
        logits = _features(ticket, self.cues) @ self.weights + self.bias
        powers = np.exp(logits - logits.max())
        return dict(zip(self.intents, (powers / powers.sum()).tolist(), strict=True))

    def to_bytes(self) -> bytes:
        """Return the model in a form that `from_bytes` reads."""
        intents, cues = np.array(self.intents), np.array(list(self.cues))
        return pack(_FORMAT, {"intents": intents, "cues": cues, "weights": self.weights, "bias": self.bias})

    @classmethod
    def from_bytes(cls, content: bytes) -> "TicketModel":
        """Return the model that `to_bytes` wrote.

        Raises:
            ValueError: other bytes, or of another version; fit it again.
        """
        arrays = unpack(content, _FORMAT)
        try:
            cues = {name: place for place, name in enumerate(arrays["cues"].tolist())}
            return cls(tuple(arrays["intents"].tolist()), cues, arrays["weights"], arrays["bias"])
        except KeyError as exc:
            raise ValueError("not a ticket model") from exc


@dataclass(frozen=True, slots=True)
class Lesson:
    """A ticket, its main topic, and how many such tickets it counts as."""

    ticket: ReadTicket
    topic: IntentName
    weight: int = 1


def fit(tickets: Sequence[Lesson], exemplars: Sequence[Lesson]) -> TicketModel:
    """Return the logistic regression of a ticket's main topic on what is known of it.

    Exemplars weigh `PLAIN` times as much as tickets, and in each group each topic weighs the same, however many lessons
    it has. The same lessons give the same model.
    """
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - 60 MB, for those who learn

    lessons = [*tickets, *exemplars]
    cues = sorted({name for lesson in lessons for clause in lesson.ticket.clauses for name in clause.cue_names})
    places = {name: place for place, name in enumerate(cues)}
    table = np.stack([_features(lesson.ticket, places) for lesson in lessons])
    weights = [*_even(tickets, len(tickets)), *_even(exemplars, PLAIN * len(tickets))]
    regression = LogisticRegression(C=STRENGTH, max_iter=1_000)
    regression.fit(table, [lesson.topic for lesson in lessons], sample_weight=weights)
    intents: tuple[IntentName, ...] = tuple(regression.classes_.tolist())
    weighed, bias = regression.coef_.T, regression.intercept_
    return TicketModel(intents, places, weighed.astype(np.float32), bias.astype(np.float32))


def _even(lessons: Sequence[Lesson], total: float) -> list[float]:
    """Return a weight for each lesson, `total` in all, the same in all for each topic; by its own, a multiple of that.

    So a heavy lesson takes nothing from the others.
    """
    counts = Counter(lesson.topic for lesson in lessons)
    return [lesson.weight * total / len(counts) / counts[lesson.topic] for lesson in lessons]


def _features(ticket: ReadTicket, cues: Mapping[str, int]) -> Matrix:
    """Return one row: direction, the clauses' highest and mean scores, and the cues met anywhere."""
    met = np.zeros(len(cues), dtype=np.float32)
    met[[cues[name] for clause in ticket.clauses for name in clause.cue_names if name in cues]] = _CUE
    highest, mean = ticket.scores.max(axis=0), ticket.scores.mean(axis=0)
    row: Matrix = np.concatenate([_DIRECTION * ticket.direction, _SCORE * highest, _SCORE * mean, met])
    return row
