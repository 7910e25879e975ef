"""Intervals of one run: pass rates, means, and what no failure among n still leaves possible."""

import math

import numpy as np
from scipy.special import ndtri, stdtrit

from drafter.evaluation.statistics.families import Families

ALPHA = 0.05


def wilson(share: float, n: float, alpha: float = ALPHA) -> tuple[float, float]:
    """Return Wilson's score interval of a share seen in n trials; (0, 1) when there are none (Wilson 1927)."""
    if n <= 0:
        return 0.0, 1.0
    z = float(ndtri(1 - alpha / 2))
    middle = share + z * z / (2 * n)
    spread = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    scale = 1 + z * z / n
    # rounding may put a bound past 0, 1 or the share itself
    return max(0.0, min(share, (middle - spread) / scale)), min(1.0, max(share, (middle + spread) / scale))


def zero_failures_upper(n: int, alpha: float = ALPHA) -> float:
    """Return the highest failure rate that n trials without a failure leave possible: the exact rule of three."""
    return 1.0 if n <= 0 else float(1 - alpha ** (1 / n))


def pass_rate(families: Families, alpha: float = ALPHA) -> tuple[float, float]:
    """Return Wilson's interval of the samples' pass rate, with as many trials as there are families.

    As if all samples of a family passed or failed together: never too narrow, too wide where they do not.
    """
    return wilson(families.mean, len(families), alpha)


def standard_error(families: Families) -> float:
    """Return the standard error of the mean over samples, clustered by family; 0 for a single family."""
    count = len(families)
    if count < 2:  # noqa: PLR2004 - one family has no spread
        return 0.0
    residuals = families.sums - families.mean * families.sizes
    return float(math.sqrt(count / (count - 1) * np.square(residuals).sum()) / families.n)


def mean_interval(families: Families, alpha: float = ALPHA) -> tuple[float, float]:
    """Return Student's interval of the mean over samples, clustered by family; a point for a single family."""
    spread = standard_error(families)
    if spread:
        spread *= float(stdtrit(len(families) - 1, 1 - alpha / 2))
    return families.mean - spread, families.mean + spread
