"""Words in common: BM25 over a brand's chunks, each language by itself, for names, codes and same-language text."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log1p
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

K1 = 1.5
B = 0.75
"""BM25's usual constants (bm25s' defaults), unchanged by `drafter bench retrieval`."""
COMMON = 0.2
"""Words in more of the chunks than this share say nothing; it stands for stop-word lists in six languages."""
ENOUGH = 4
"""So many of a query's rarest known words in common are a full match; long queries hold many that say nothing."""
STEM = 6
"""Characters of a word that count: endings of six languages fall off, compounds keep their head."""

_WORD = re.compile(r"[\u3400-\u9fff]+|[^\W_]+(?:[-.][^\W_]+)*")
_CJK_FIRST, _CJK_LAST = "\u3400", "\u9fff"
_NEITHER_WORD_NOR_ASCII = re.compile(r"[^\w\x00-\x7f]+")
_MARK = "Mn"


def parse_terms(text: str) -> dict[str, str]:
    """Return what is compared, each with the word it comes from.

    Compared are the heads of words without accents, whole codes, and pairs of Chinese characters.
    """
    terms: dict[str, str] = {}
    for word in _words(text):
        for term in _terms_of(word):
            terms.setdefault(term, word if word[0] < _CJK_FIRST else term)
    return terms


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall(folded if folded.isascii() else _NEITHER_WORD_NOR_ASCII.sub(_without_marks, folded))


def _without_marks(found: re.Match[str]) -> str:
    return "".join([character for character in found[0] if unicodedata.category(character) != _MARK])


def _terms_of(word: str) -> Sequence[str]:
    if _CJK_FIRST <= word[0] <= _CJK_LAST:
        return [word[i : i + 2] for i in range(len(word) - 1)] or [word]
    if word.isalpha():
        return (word[:STEM],) if len(word) > 1 else ()
    if any(map(str.isdigit, word)):
        return (word,)
    return [part[:STEM] for part in re.split(r"[-.]", word) if len(part) > 1]


class _Posting(NamedTuple):
    """Where a term is and what it weighs there; how rare it is on each shelf that has it, by the shelf's number."""

    places: NDArray[np.intp]
    weights: NDArray[np.float32]
    rarities: tuple[tuple[int, float], ...]


class LexicalIndex:
    """Postings with BM25 weights over shelves of texts, each shelf weighed by itself.

    A text's place is its number among all texts, shelf after shelf. `scores` is a few dictionary look-ups and one
    addition.
    """

    def __init__(self, *shelves: Sequence[str]) -> None:
        self._shelf_of = np.repeat(np.arange(len(shelves)), [len(texts) for texts in shelves])
        self._shelves = len(shelves)
        self._held: list[set[str]] = [set() for _ in self._shelf_of]
        found: dict[str, list[_Posting]] = {}
        first = 0
        for number, texts in enumerate(shelves):
            for term, rarity, places, weights in _weigh(texts):
                found.setdefault(term, []).append(_Posting(first + places, weights, ((number, rarity),)))
                for place in places.tolist():
                    self._held[first + place].add(term)
            first += len(texts)
        self._postings = {term: _side_by_side(postings) for term, postings in found.items()}

    def scores(self, terms: Iterable[str]) -> NDArray[np.float32]:
        """Return each text's BM25 score for different terms, over that of a full match on its shelf: in [0, 1]."""
        scores: NDArray[np.float32] = np.zeros(len(self._shelf_of), dtype=np.float32)
        found = [posting for term in terms if (posting := self._postings.get(term)) is not None]
        if not found:
            return scores
        rarities: list[list[float]] = [[] for _ in range(self._shelves)]
        for posting in found:
            for shelf, rarity in posting.rarities:
                rarities[shelf].append(rarity)
        full = [sum(sorted(of_shelf)[-ENOUGH:]) or 1.0 for of_shelf in rarities]
        places, weights, _ = zip(*found, strict=True)
        np.add.at(scores, np.concatenate(places), np.concatenate(weights))
        scores /= np.array(full, dtype=np.float32)[self._shelf_of]
        return np.minimum(scores, 1.0, out=scores)

    def matches(self, place: int, terms: Iterable[str]) -> list[str]:
        """Return the terms that the text at `place` holds and that say something."""
        held = self._held[place]
        return [term for term in terms if term in held]


def _weigh(texts: Sequence[str]) -> Iterator[tuple[str, float, NDArray[np.intp], NDArray[np.float32]]]:
    """Yield each term that says something: how rare it is, in which of the texts it is, and what it weighs there."""
    counts = [Counter(term for word in _words(text) for term in _terms_of(word)) for text in texts]
    lengths = np.array([sum(count.values()) for count in counts], dtype=np.float32)
    norm = K1 * (1 - B + B * lengths / max(float(lengths.mean()) if texts else 0.0, 1.0))
    postings: dict[str, list[tuple[int, int]]] = {}
    for place, count in enumerate(counts):
        for term, times in count.items():
            postings.setdefault(term, []).append((place, times))
    most = max(COMMON * len(texts), 2)
    for term, found in postings.items():
        if len(found) <= most:
            places = np.array([place for place, _ in found], dtype=np.intp)
            counted = np.array([times for _, times in found], dtype=np.float32)
            idf = log1p((len(texts) - len(found) + 0.5) / (len(found) + 0.5))
            yield term, idf, places, (idf * counted / (counted + norm[places])).astype(np.float32)


def _side_by_side(postings: Sequence[_Posting]) -> _Posting:
    """Return one term's postings on several shelves as one."""
    if len(postings) == 1:
        return postings[0]
    places, weights, rarities = zip(*postings, strict=True)
    return _Posting(np.concatenate(places), np.concatenate(weights), sum(rarities, ()))
