"""The intent classifier: a linear reading of embedding, letter runs and cues, learnt from exemplars in closed form."""

import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from drafter.domain.store import Language
from drafter.domain.understanding import Exemplar, IntentName
from drafter.ports import Embedder
from drafter.understanding.clauses import Clause, ClauseReader
from drafter.understanding.features import features, weigh

Matrix = NDArray[np.float32]

# Chosen by 5-fold cross-validation on the exemplars and on HINT3 (`drafter bench intents`): flat around these values.
RIDGE = 0.5
CUE_WEIGHT = 0.5
BALANCE = 0.5
MIN_EXEMPLARS_WITH_FEATURE = 2
_BIAS = 0.5
_FORMAT = 2


@dataclass(frozen=True, slots=True)
class IntentModel:
    """Scores clauses; made by `fit`, kept as bytes beside the index."""

    intents: tuple[IntentName, ...]
    vocabulary: dict[str, int]
    rarity: Matrix
    lexical: Matrix
    cues: dict[str, int]
    cue_weights: Matrix
    dense: Matrix
    bias: Matrix

    def scores(self, clauses: Sequence[Clause], language: Language, vectors: Matrix) -> Matrix:
        """Return [clauses, intents]: about 1 for the intent meant and -1 for the others.

        Args:
            clauses: what the customer wrote.
            language: their language.
            vectors: their embeddings, [clauses, dim].
        """
        result: Matrix = vectors @ self.dense + self.bias
        for row, clause in enumerate(clauses):
            places, counts = weigh(features(clause.folded, language), self.vocabulary)
            if places:
                found = np.array(places)
                weights = np.array(counts, dtype=np.float32) * self.rarity.take(found)
                result[row] += _unit(weights) @ self.lexical.take(found, axis=0)
            known = sorted(self.cues[name] for name in clause.cue_names if name in self.cues)
            if known:
                result[row] += self.cue_weights.take(known, axis=0).sum(axis=0)
        return result

    def to_bytes(self) -> bytes:
        """Return the model in a form that `from_bytes` reads."""
        buffer = io.BytesIO()
        np.savez(
            buffer,
            format=np.int32(_FORMAT),
            intents=np.array(self.intents),
            vocabulary=np.frombuffer("\n".join(self.vocabulary).encode(), dtype=np.uint8),
            rarity=self.rarity,
            lexical=self.lexical,
            cues=np.array(list(self.cues)),
            cue_weights=self.cue_weights,
            dense=self.dense,
            bias=self.bias,
        )
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes) -> "IntentModel":
        """Return the model that `to_bytes` wrote.

        Raises:
            ValueError: other bytes, or of another version; fit it again.
        """
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
                if int(arrays["format"]) != _FORMAT:
                    raise ValueError("an intent model of another version")
                words = arrays["vocabulary"].tobytes().decode().split("\n")
                return cls(
                    intents=tuple(arrays["intents"].tolist()),
                    vocabulary={word: place for place, word in enumerate(words)},
                    rarity=arrays["rarity"],
                    lexical=arrays["lexical"],
                    cues={name: place for place, name in enumerate(arrays["cues"].tolist())},
                    cue_weights=arrays["cue_weights"],
                    dense=arrays["dense"],
                    bias=arrays["bias"],
                )
        except (KeyError, OSError, EOFError, UnicodeDecodeError, BadZipFile) as exc:
            raise ValueError("not an intent model") from exc


async def train(exemplars: Sequence[Exemplar], embedder: Embedder, reader: ClauseReader) -> IntentModel:
    """Return the model learnt from the exemplars; takes seconds, so keep its bytes."""
    return fit(exemplars, await embedder.embed([exemplar.text for exemplar in exemplars]), reader)


def fit(exemplars: Sequence[Exemplar], vectors: Matrix, reader: ClauseReader) -> IntentModel:
    """Return the ridge regression of one-against-the-rest targets on [embedding, weighted features, cues, bias].

    Solved in its dual form, (K + RIDGE / W) A = Y with K the inner products of the exemplars and W weights that
    soften the difference between frequent and rare intents. The same exemplars give the same model.
    """
    clauses = [reader.read_one(exemplar.text, exemplar.language) for exemplar in exemplars]
    found = [features(clause.folded, each.language) for clause, each in zip(clauses, exemplars, strict=True)]
    carriers = Counter(name for names in found for name in set(names))
    kept = sorted(name for name, count in carriers.items() if count >= MIN_EXEMPLARS_WITH_FEATURE)
    vocabulary = {name: place for place, name in enumerate(kept)}
    rarity = np.array([np.log((1 + len(found)) / (1 + carriers[name])) + 1 for name in kept], dtype=np.float32)
    cue_names = sorted({name for clause in clauses for name in clause.cue_names})
    cues = {name: place for place, name in enumerate(cue_names)}
    entries = _entries(found, vocabulary, rarity)
    met = np.zeros((len(clauses), len(cues)), dtype=np.float32)
    for row, clause in enumerate(clauses):
        met[row, [cues[name] for name in clause.cue_names]] = CUE_WEIGHT
    kernel = vectors @ vectors.T + entries.inner(len(found)) + met @ met.T + _BIAS**2
    intents: tuple[IntentName, ...] = tuple(sorted({exemplar.intent for exemplar in exemplars}))
    dual = _solve(kernel, [exemplar.intent for exemplar in exemplars], intents)
    return IntentModel(
        intents=intents,
        vocabulary=vocabulary,
        rarity=rarity,
        lexical=entries.weights(dual, len(vocabulary)),
        cues=cues,
        cue_weights=np.asarray(CUE_WEIGHT * (met.T @ dual), dtype=np.float32),
        dense=np.asarray(vectors.T @ dual, dtype=np.float32),
        bias=np.asarray(_BIAS**2 * dual.sum(axis=0), dtype=np.float32),
    )


def _unit(weights: Matrix) -> Matrix:
    """Return the weights, [features], together of length 1; `np.linalg.norm` gives the same in three times the time."""
    return weights / float(np.sqrt(weights.dot(weights)))


def _solve(kernel: NDArray[Any], meant: Sequence[IntentName], intents: Sequence[IntentName]) -> NDArray[np.float64]:
    counts = Counter(meant)
    evenness = np.array([(len(meant) / len(intents) / counts[intent]) ** BALANCE for intent in meant])
    target = np.array([[1.0 if intent == each else -1.0 for each in intents] for intent in meant])
    return np.linalg.solve(kernel.astype(np.float64) + RIDGE * np.diag(1 / evenness), target)


@dataclass(frozen=True, slots=True)
class _Entries:
    """The exemplars' weighted features as (exemplar, feature, value), ordered by feature."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: Matrix

    def inner(self, size: int) -> Matrix:
        """Return the inner products of the exemplars, [size, size]."""
        result = np.zeros((size, size), dtype=np.float32)
        starts = np.flatnonzero(np.diff(self.columns, prepend=-1))
        for start, end in zip(starts, [*starts[1:], len(self.columns)], strict=True):
            rows, values = self.rows[start:end], self.values[start:end]
            result[np.ix_(rows, rows)] += np.outer(values, values)
        return result

    def weights(self, dual: NDArray[np.float64], size: int) -> Matrix:
        """Return each feature's weight for each intent, [size, intents]."""
        result = np.zeros((size, dual.shape[1]))
        np.add.at(result, self.columns, self.values[:, None] * dual[self.rows])
        return result.astype(np.float32)


def _entries(found: Sequence[list[str]], vocabulary: dict[str, int], rarity: Matrix) -> _Entries:
    """Return the exemplars' features, those of each exemplar together of length 1."""
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for row, names in enumerate(found):
        places, counts = weigh(names, vocabulary)
        if places:
            rows += [row] * len(places)
            columns += places
            values += _unit(np.array(counts, dtype=np.float32) * rarity.take(places)).tolist()
    order = np.argsort(columns, kind="stable")
    return _Entries(np.asarray(rows)[order], np.asarray(columns)[order], np.asarray(values, dtype=np.float32)[order])
