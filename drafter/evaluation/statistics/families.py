"""Samples by family: what the versions of one situation give together, since they count as one."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Families:
    """Per family: the sum of its samples' values and how many samples it has."""

    sums: Floats
    sizes: Floats

    @property
    def n(self) -> int:
        """How many samples there are."""
        return int(self.sizes.sum())

    @property
    def mean(self) -> float:
        """The mean over samples."""
        return float(self.sums.sum() / self.sizes.sum())

    def __len__(self) -> int:
        return len(self.sums)


def by_family(values: Floats, families: NDArray[np.int64]) -> Families:
    """Return the families of these samples, in the order of their numbers; `families` holds one number a sample."""
    _, index = np.unique(families, return_inverse=True)
    sums = np.asarray(np.bincount(index, weights=values), dtype=np.float64)
    return Families(sums, np.asarray(np.bincount(index), dtype=np.float64))


def numbered(names: Sequence[str]) -> NDArray[np.int64]:
    """Return a number for each name, equal where the names are."""
    numbers = {name: number for number, name in enumerate(sorted(set(names)))}
    return np.array([numbers[name] for name in names], dtype=np.int64)
