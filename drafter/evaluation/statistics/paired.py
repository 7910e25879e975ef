"""Paired tests: two runs over the same samples, with families as the units.

The families' differences (sum over the family's samples of candidate minus base) are what is tested. Under the null
hypothesis each could as well have had the other sign.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import bdtr, stdtrit

from drafter.evaluation.statistics.families import Families, Floats
from drafter.evaluation.statistics.intervals import ALPHA, standard_error

FINEST = 100
"""Repeats of a sample are at most this many, so that pass shares are whole numbers of their hundredths or coarser."""
CHUNK = 2_000
CLOSE = 1e-6


def mcnemar(differences: Floats) -> float:
    """Return the two-sided p of the exact McNemar test with families as units.

    The chance that flipping the sign of each family's difference at random gives a sum at least as far from 0 as the
    one seen. With one sample a family this is McNemar's exact test; a family of six that is lost counts as one
    event of weight six.
    """
    whole = _whole(differences)
    whole = whole[whole != 0]
    if not len(whole):
        return 1.0
    sizes, counts = np.unique(np.abs(whole), return_counts=True)
    seen = abs(int(whole.sum()))
    if len(sizes) == 1:
        return two_sided(int((whole > 0).sum()), int((whole < 0).sum()))
    chances = np.ones(1)
    for size, count in zip(sizes.tolist(), counts.tolist(), strict=True):
        spaced = np.zeros(2 * size * count + 1)
        spaced[:: 2 * size] = _binomial(count)
        chances = np.convolve(chances, spaced)
    reach = len(chances) // 2
    return float(min(1.0, 2 * chances[reach + seen :].sum())) if seen else 1.0


def least_p(differences: Floats) -> float:
    """Return the smallest p that `mcnemar` could have given, had all differences had one sign."""
    return float(min(1.0, 2.0 ** (1 - np.count_nonzero(_whole(differences)))))


def two_sided(wins: int, losses: int) -> float:
    """Return the two-sided p of the sign test: as likely won as lost, ties left out."""
    return min(1.0, 2 * float(bdtr(min(wins, losses), wins + losses, 0.5))) if wins + losses else 1.0


def _whole(differences: Floats) -> NDArray[np.int64]:
    """Return the differences in their largest common unit, or in hundredths where they have none."""
    for parts in range(1, FINEST + 1):
        scaled = differences * parts
        if np.abs(scaled - np.rint(scaled)).max(initial=0.0) < CLOSE:
            return np.rint(scaled).astype(np.int64)
    return np.rint(differences * FINEST).astype(np.int64)


def _binomial(count: int) -> Floats:
    logs = [math.lgamma(count + 1) - math.lgamma(k + 1) - math.lgamma(count - k + 1) for k in range(count + 1)]
    return np.exp(np.array(logs) - count * math.log(2))


@dataclass(frozen=True, slots=True)
class Resampled:
    """The interval of a mean difference and the two-sided p of there being none."""

    low: float
    high: float
    p: float


def bootstrap(families: Families, *, resamples: int, seed: int, alpha: float = ALPHA) -> Resampled:
    """Return the percentile interval and p of a mean difference, whole families drawn with replacement.

    Families with the same sum and size are drawn together, as one multinomial count: the same distribution at a
    fraction of the time.
    """
    kinds, counts = np.unique(np.stack([families.sums, families.sizes], axis=1), axis=0, return_counts=True)
    rng = np.random.default_rng(seed)
    chances = counts / counts.sum()
    means = np.empty(resamples)
    for start in range(0, resamples, CHUNK):
        end = min(start + CHUNK, resamples)
        totals = rng.multinomial(len(families), chances, size=end - start) @ kinds
        means[start:end] = totals[:, 0] / totals[:, 1]
    low, high = np.quantile(means, (alpha / 2, 1 - alpha / 2))
    beyond = int((np.abs(means - families.mean) >= abs(families.mean) - CLOSE * CLOSE).sum())
    return Resampled(float(low), float(high), (beyond + 1) / (resamples + 1))


def with_imagined(families: Families) -> Families:
    """Return the families and two more, of one sample each: one that was won and one that was lost.

    A few samples without a single loss would else look as if none could ever be lost (after Agresti and Min 2005).
    """
    return Families(np.append(families.sums, (1.0, -1.0)), np.append(families.sizes, (1.0, 1.0)))


def around(families: Families, alpha: float = ALPHA) -> tuple[float, float]:
    """Return Student's interval of a mean difference of pass rates, imagined families included."""
    wider = with_imagined(families)
    spread = standard_error(wider) * float(stdtrit(len(wider) - 1, 1 - alpha / 2))
    return families.mean - spread, families.mean + spread
