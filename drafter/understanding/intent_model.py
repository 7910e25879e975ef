"""The intent classifier: a linear reading of embedding, letter runs and cues, learnt from exemplars in closed form."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from drafter.domain.store import Language
from drafter.domain.understanding import Exemplar, IntentName
from drafter.ports import Embedder
from drafter.understanding.clauses import Clause, ClauseReader
from drafter.understanding.features import features, weigh
from drafter.understanding.kept import pack, unpack

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Matrix = NDArray[np.float32]

# Chosen by 5-fold cross-validation on the exemplars and on HINT3 (`drafter bench intents`): flat around these values.
RIDGE = 0.5
CUE_WEIGHT = 0.5
MIN_EXEMPLARS_WITH_FEATURE = 2
_BIAS = 0.5
_TOLERANCE = 1e-4
_PIECE = 32
"""Texts embedded at once while learning: some 60 ms, which is what a ticket that comes meanwhile waits."""
_FORMAT = 4
SETTINGS = f"{_FORMAT}/{RIDGE}/{CUE_WEIGHT}/{MIN_EXEMPLARS_WITH_FEATURE}/{_BIAS}/{_TOLERANCE}"
"""What a model depends on besides exemplars, embedder and cues."""


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
        arrays = {
            "intents": np.array(self.intents),
            "vocabulary": np.frombuffer("\n".join(self.vocabulary).encode(), dtype=np.uint8),
            "rarity": self.rarity,
            "lexical": self.lexical,
            "cues": np.array(list(self.cues)),
            "cue_weights": self.cue_weights,
            "dense": self.dense,
            "bias": self.bias,
        }
        return pack(_FORMAT, arrays)

    @classmethod
    def from_bytes(cls, content: bytes) -> "IntentModel":
        """Return the model that `to_bytes` wrote.

        Raises:
            ValueError: other bytes, or of another version; fit it again.
        """
        arrays = unpack(content, _FORMAT)
        try:
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
        except (KeyError, UnicodeDecodeError) as exc:
            raise ValueError("not an intent model") from exc


async def train(exemplars: Sequence[Exemplar], embedder: Embedder, reader: ClauseReader) -> IntentModel:
    """Return the model learnt from the exemplars; takes half a minute, so keep its bytes.

    Tickets that come meanwhile do not wait for it: it embeds piece by piece, and learns in a thread.
    """
    vectors = await embed_in_pieces([exemplar.text for exemplar in exemplars], embedder)
    return await asyncio.to_thread(fit, exemplars, vectors, reader)


async def embed_in_pieces(texts: Sequence[str], embedder: Embedder) -> Matrix:
    """Return the texts' embeddings, [texts, dim]; a ticket that comes meanwhile waits for one piece."""
    pieces = [await embedder.embed(texts[start : start + _PIECE]) for start in range(0, len(texts), _PIECE)]
    return np.concatenate(pieces)


def fit(exemplars: Sequence[Exemplar], vectors: Matrix, reader: ClauseReader) -> IntentModel:
    """Return the ridge regression of one-against-the-rest targets on [embedding, weighted features, cues, bias].

    Each intent weighs as much as any other, however many exemplars it has. The same exemplars give the same model.
    """
    from scipy.sparse import csr_array, hstack  # noqa: PLC0415 - 60 MB with the next, for those who learn
    from sklearn.linear_model import Ridge  # noqa: PLC0415 - as above

    clauses = [reader.read_one(exemplar.text, exemplar.language) for exemplar in exemplars]
    found = [features(clause.folded, each.language) for clause, each in zip(clauses, exemplars, strict=True)]
    carriers = Counter(name for names in found for name in set(names))
    kept = sorted(name for name, count in carriers.items() if count >= MIN_EXEMPLARS_WITH_FEATURE)
    vocabulary = {name: place for place, name in enumerate(kept)}
    rarity = np.array([np.log((1 + len(found)) / (1 + carriers[name])) + 1 for name in kept], dtype=np.float32)
    cues = {name: place for place, name in enumerate(sorted({name for clause in clauses for name in clause.cue_names}))}
    lexical = [_weighed(names, vocabulary, rarity) for names in found]
    met = [
        (known := [cues[name] for name in sorted(clause.cue_names)], [CUE_WEIGHT] * len(known)) for clause in clauses
    ]
    bias = np.full((len(clauses), 1), _BIAS)
    table = hstack([csr_array(vectors), _rows(lexical, len(kept)), _rows(met, len(cues)), csr_array(bias)]).tocsr()
    meant = [exemplar.intent for exemplar in exemplars]
    intents: tuple[IntentName, ...] = tuple(sorted(set(meant)))
    target = np.array([[1.0 if intent == each else -1.0 for each in intents] for intent in meant])
    counts = Counter(meant)
    evenness = np.array([len(meant) / len(intents) / counts[intent] for intent in meant])
    ridge = Ridge(alpha=RIDGE, fit_intercept=False, solver="sparse_cg", tol=_TOLERANCE)
    weights = ridge.fit(table, target, sample_weight=evenness).coef_.T.astype(np.float32)
    dense, words, named, constant = np.split(weights, np.cumsum([vectors.shape[1], len(kept), len(cues)]))
    return IntentModel(
        intents=intents,
        vocabulary=vocabulary,
        rarity=rarity,
        lexical=words,
        cues=cues,
        cue_weights=np.asarray(CUE_WEIGHT * named, dtype=np.float32),
        dense=dense,
        bias=np.asarray(_BIAS * constant[0], dtype=np.float32),
    )


def _unit(weights: Matrix) -> Matrix:
    """Return the weights, [features], together of length 1; `np.linalg.norm` gives the same in three times the time."""
    return weights / float(np.sqrt(weights.dot(weights)))


def _weighed(names: Sequence[str], vocabulary: dict[str, int], rarity: Matrix) -> tuple[list[int], list[float]]:
    """Return the places of an exemplar's known features and their weights, together of length 1."""
    places, counts = weigh(names, vocabulary)
    return places, _unit(np.array(counts, dtype=np.float32) * rarity.take(places)).tolist() if places else []


def _rows(rows: Sequence[tuple[list[int], list[float]]], width: int) -> "csr_array":
    """Return a sparse matrix, [rows, width], of each row's places and values."""
    from scipy.sparse import csr_array  # noqa: PLC0415 - as in `fit`

    ends = np.cumsum([0, *(len(places) for places, _ in rows)])
    places = [place for found, _ in rows for place in found]
    values = [value for _, found in rows for value in found]
    return csr_array((values, places, ends), shape=(len(rows), width))
