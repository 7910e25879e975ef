"""A brand's shelves side by side, and how well each of their entries answers."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from drafter.domain.store import Language
from drafter.ports import Vector, VectorStore
from drafter.retrieval.indexing import full_text
from drafter.retrieval.lexical import LexicalIndex
from drafter.retrieval.shelves import Entry, Shelf

LEXICAL_WEIGHT = 0.1
LEXICAL_WEIGHT_LONG = 0.3
LONG_QUERY = 40
"""What a full match of words adds to a cosine, in short queries and in those of more terms than this: a vector of many
sentences blurs, their rare words do not. Chosen by `drafter bench retrieval` (our set and tau_banking_kb)."""
LEXICAL_ALONE = 0.5
"""A match of words that makes a chunk a candidate, however far its vector: it counts as the farthest candidate does."""
TOPIC_BONUS = 0.02
"""For an article on a topic that the decision named: it settles ties, no more."""
DAYS_REMEMBERED = 32
_NOTHING = np.array([-np.inf], dtype=np.float32)


class Scores(NamedTuple):
    """What each entry scores, by its place, and the cosine that is part of it."""

    total: NDArray[np.float64]
    cosines: NDArray[np.float32]


class _Vectors(NamedTuple):
    """A matrix for each shelf, and for each entry its row among those of all; the row after them all is for none."""

    matrices: Sequence[NDArray[np.float32]]
    rows: NDArray[np.intp]


class Bookcase:
    """The entries of all of a brand's shelves in one sequence; an entry's place is its number in it.

    Args:
        shelves: the brand's, one for each language.
        nearest: so many chunks of each language are candidates, those with the highest cosines.
    """

    def __init__(self, shelves: Sequence[Shelf], nearest: int) -> None:
        self._shelves = shelves
        self._nearest = nearest
        self._vectors: _Vectors | None = None
        self._standing: dict[date, NDArray[np.bool_]] = {}
        self._lexical = LexicalIndex(*([full_text(e.document, e.chunk) for e in shelf.entries] for shelf in shelves))
        self._shelf_of = np.repeat(np.arange(len(shelves)), [len(shelf.entries) for shelf in shelves])
        self.entries: tuple[Entry, ...] = tuple(entry for shelf in shelves for entry in shelf.entries)
        self.versions: dict[str, dict[Language, list[int]]] = {}
        """By article and language, the places of its entries."""
        topics: dict[str, list[int]] = {}
        for place, entry in enumerate(self.entries):
            versions = self.versions.setdefault(entry.article, {})
            versions.setdefault(entry.document.language, []).append(place)
            for topic in entry.document.topics:
                topics.setdefault(topic, []).append(place)
        self._topics = {topic: np.array(places, dtype=np.intp) for topic, places in topics.items()}

    async def score(
        self, store: VectorStore, vector: Vector, terms: Mapping[str, str], topics: Iterable[str], today: date
    ) -> Scores:
        """Return each entry's score; minus infinity for what is no candidate or does not hold today.

        Args:
            store: where the entries' vectors are; read once.
            vector: what is asked, embedded.
            terms: what is asked, in words (see `parse_terms`).
            topics: articles on these are preferred among equals.
            today: the day in the store's time zone.
        """
        if self._vectors is None:
            self._vectors = await self._load(store, vector.size)
        lexical = self._lexical.scores(terms)
        cosines, farthest = self._compare(self._vectors, vector)
        candidates = ((cosines >= farthest) | (lexical >= LEXICAL_ALONE)) & self._in_force(today)
        cosines = np.maximum(cosines, farthest)
        gains = (LEXICAL_WEIGHT if len(terms) <= LONG_QUERY else LEXICAL_WEIGHT_LONG) * lexical
        total = np.add(cosines, gains, dtype=np.float64)
        raised = total + TOPIC_BONUS
        for topic in topics:
            if topic in self._topics:
                places = self._topics[topic]
                total[places] = raised[places]
        total[~candidates] = -np.inf
        return Scores(total, cosines)

    def common_words(self, place: int, terms: Mapping[str, str]) -> list[str]:
        """Return the words of a question that an entry has too and that say something."""
        return list(dict.fromkeys([terms[term] for term in self._lexical.matches(place, terms)]))

    async def _load(self, store: VectorStore, dim: int) -> _Vectors:
        """Return the vectors of all collections, which hold chunks for staff as well."""
        row_of: dict[str, int] = {}
        matrices: list[NDArray[np.float32]] = []
        count = 0
        for shelf in self._shelves:
            ids, matrix = await store.load_vectors(shelf.collection)
            row_of |= {chunk: row for row, chunk in enumerate(ids, count)}
            matrices.append(matrix.reshape(-1, dim))
            count += len(ids)
        rows = [row_of.get(entry.chunk.id, count) for entry in self.entries]
        return _Vectors(matrices, np.array(rows, dtype=np.intp))

    def _compare(self, vectors: _Vectors, vector: Vector) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return each entry's cosine, and that of the farthest of its language's nearest chunks."""
        found = [matrix @ vector for matrix in vectors.matrices]
        nearest = self._nearest
        farthest = [np.partition(near, -nearest)[-nearest] if len(near) > nearest else -np.inf for near in found]
        cosines = np.concatenate([*found, _NOTHING])[vectors.rows]
        return cosines, np.array(farthest, dtype=np.float32)[self._shelf_of]

    def _in_force(self, today: date) -> NDArray[np.bool_]:
        """Return which entries hold today."""
        known = self._standing.get(today)
        if known is None:
            if len(self._standing) >= DAYS_REMEMBERED:
                self._standing.clear()
            known = np.array([entry.in_force(today) for entry in self.entries], dtype=np.bool_)
            self._standing[today] = known
        return known
