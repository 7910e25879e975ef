"""py3langid's model for the languages that Drafter writes, packed tightly and kept beside the index.

The packaged model takes half a second to unpack and 40 MB to hold, nearly all of it the automaton that finds features
in a text's bytes: a row of 256 next states for each state. Most sixteenths of rows are equal, so each is stored once
and a row names its sixteen: 5 MB, read in a few milliseconds.
"""

import io
import math
import unicodedata
from array import array
from collections import Counter
from dataclasses import dataclass
from importlib.metadata import version
from itertools import chain
from operator import itemgetter
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_DIR, MODEL_FILE
from py3langid.modelio import load_model

from drafter.domain.store import LANGUAGES, Language

_ROW = 256
_PIECE = 16
_NO_FEATURE = -1
_MOST_SHORT = 1 << 16
"""As many pieces can be numbered in two bytes each, which halves what a text's reading touches."""

IDENTITY = f"{version('py3langid')}-{'-'.join(LANGUAGES)}"
"""Names what the tables were made of."""


@dataclass(frozen=True, slots=True)
class LanguageTables:
    """Ranks languages by likelihood, exactly as py3langid does when it is restricted to them."""

    weights: NDArray[np.float16]
    """[feature, language]"""
    prior: NDArray[np.float32]
    states: "array[int]"
    """By twice the state, the number of its row times `_PIECE`; right after it, where the processor has it at hand,
    the feature that ends there, or `_NO_FEATURE`."""
    pieces: "array[int]"
    """By row and a byte's upper half, the number of the piece."""
    moves: "array[int]"
    """By piece and a byte's lower half, twice the next state."""

    def rank(self, text: str) -> list[tuple[Language, float]]:
        """Return (language, probability), best first."""
        content = unicodedata.normalize("NFC", text.lower() if text.isupper() else text)
        encoded = content.encode("utf-8", errors="surrogatepass")
        found = self._count(encoded)
        if found:
            places = np.fromiter(found, dtype=np.intp, count=len(found))
            counts = np.fromiter(found.values(), dtype=np.float32, count=len(found))
            scores = np.log1p(counts) @ self.weights.take(places, axis=0) + self.prior
        else:
            scores = np.zeros(len(LANGUAGES), dtype=np.float32)
        scores *= 1.0 / math.sqrt(len(encoded) or 1)
        np.exp(scores - scores.max(), out=scores)
        scores /= scores.sum()
        return sorted(zip(LANGUAGES, scores.tolist(), strict=True), key=itemgetter(1), reverse=True)

    def _count(self, encoded: bytes) -> Counter[int]:
        states, pieces, moves = self.states, self.pieces, self.moves
        place, found = 0, []
        for byte in encoded:
            place = moves[(pieces[states[place] + (byte >> 4)] << 4) + (byte & 15)]
            feature = states[place + 1]
            if feature != _NO_FEATURE:
                found.append(feature)
        return Counter(found)

    def to_bytes(self) -> bytes:
        """Return the tables in a form that `from_bytes` reads."""
        buffer = io.BytesIO()
        tables = {name: np.asarray(getattr(self, name)) for name in self.__slots__}
        np.savez(buffer, allow_pickle=False, **tables)
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes) -> "LanguageTables":
        """Return the tables that `to_bytes` wrote.

        Raises:
            ValueError: other bytes; unpack the model again.
        """
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
                return cls(
                    weights=arrays["weights"],
                    prior=arrays["prior"],
                    states=_to_array("i", arrays["states"]),
                    pieces=_to_array(arrays["pieces"].dtype.char, arrays["pieces"]),
                    moves=_to_array("I", arrays["moves"]),
                )
        except (KeyError, OSError, EOFError, BadZipFile) as exc:
            raise ValueError("not language tables") from exc


def unpack() -> LanguageTables:
    """Return the tables of the packaged model; takes a second, so keep their bytes."""
    weights, prior, names, automaton, rows, features = load_model(MODEL_DIR / MODEL_FILE)
    kept = [names.index(language) for language in LANGUAGES]
    size = _PIECE * automaton.itemsize
    content = automaton.tobytes()
    numbers: dict[bytes, int] = {}
    pieces = [numbers.setdefault(content[start : start + size], len(numbers)) for start in range(0, len(content), size)]
    moves = array(automaton.typecode)
    moves.frombytes(b"".join(numbers))
    return LanguageTables(
        weights=np.ascontiguousarray(weights[:, kept]),
        prior=prior[kept],
        states=array(
            "i",
            chain.from_iterable((row * (_ROW // _PIECE), feature) for row, feature in zip(rows, features, strict=True)),
        ),
        pieces=array("H" if len(numbers) <= _MOST_SHORT else "I", pieces),
        moves=array("I", (2 * state for state in moves)),
    )


def _to_array(kind: str, values: NDArray[np.integer]) -> "array[int]":
    """Return the values as an array, which is indexed faster than numpy's."""
    found = array(kind)
    found.frombytes(np.ascontiguousarray(values, dtype=kind).tobytes())
    return found
