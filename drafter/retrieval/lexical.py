"""Words in common: BM25 over a brand's chunks in one language, for names, codes and same-language text."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log1p

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
    plain = folded if folded.isascii() else "".join(c for c in folded if unicodedata.category(c) != _MARK)
    return _WORD.findall(plain)


def _terms_of(word: str) -> list[str]:
    if _CJK_FIRST <= word[0] <= _CJK_LAST:
        return [word[i : i + 2] for i in range(len(word) - 1)] or [word]
    if any(map(str.isdigit, word)):
        return [word]
    return [part[:STEM] for part in re.split(r"[-.]", word) if len(part) > 1]


class LexicalIndex:
    """Postings with BM25 weights; `scores` is a few dictionary look-ups and additions."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._count = len(texts)
        counts = [Counter(term for word in _words(text) for term in _terms_of(word)) for text in texts]
        lengths = np.array([sum(count.values()) for count in counts], dtype=np.float32)
        norm = K1 * (1 - B + B * lengths / max(float(lengths.mean()) if texts else 0.0, 1.0))
        postings: dict[str, list[tuple[int, int]]] = {}
        for place, count in enumerate(counts):
            for term, times in count.items():
                postings.setdefault(term, []).append((place, times))
        self._postings: dict[str, tuple[float, NDArray[np.intp], NDArray[np.float32]]] = {}
        self._held: list[set[str]] = [set() for _ in texts]
        most = max(COMMON * self._count, 2)
        for term, found in postings.items():
            if len(found) <= most:
                places = np.array([place for place, _ in found], dtype=np.intp)
                for place, _ in found:
                    self._held[place].add(term)
                counted = np.array([times for _, times in found], dtype=np.float32)
                idf = log1p((self._count - len(found) + 0.5) / (len(found) + 0.5))
                self._postings[term] = idf, places, (idf * counted / (counted + norm[places])).astype(np.float32)

    def scores(self, terms: Iterable[str]) -> NDArray[np.float32]:
        """Return each text's BM25 score for different terms, over that of a full match: in [0, 1]."""
        scores: NDArray[np.float32] = np.zeros(self._count, dtype=np.float32)
        rarities: list[float] = []
        for term in terms:
            posting = self._postings.get(term)
            if posting is None:
                continue
            idf, places, weights = posting
            rarities.append(idf)
            scores[places] += weights
        if not rarities:
            return scores
        scores /= sum(sorted(rarities)[-ENOUGH:])
        return scores.clip(0.0, 1.0)

    def matches(self, place: int, terms: Iterable[str]) -> list[str]:
        """Return the terms that the text at `place` holds and that say something."""
        return [term for term in terms if term in self._held[place]]
