"""What a comparison could have seen: the power of its test and the smallest drop it shows."""

from functools import lru_cache

import numpy as np
from scipy.special import bdtr, bdtrc, ndtr, ndtri

from drafter.evaluation.statistics.families import Floats

GRID = 40
TINY = 1e-9


def mcnemar_power(families: int, noise: float, effect: float, alpha: float) -> float:
    """Return the chance that the exact McNemar test shows a drop.

    Args:
        families: how many are compared.
        noise: share of families that are lost by chance, and the same share won.
        effect: share of families lost on top: the drop, as if families were lost whole.
        alpha: two-sided level of the test.
    """
    return float(_powers(families, noise, np.array([effect]), alpha)[0])


@lru_cache(maxsize=4096)
def mcnemar_effect(families: int, noise: float, power: float, alpha: float) -> float:
    """Return the smallest drop that the test shows with this power; 1 when not even a total loss would be shown."""
    low, high = 0.0, 1.0
    for _ in range(2):  # the second grid refines a cell of the first
        grid = np.linspace(low, high, GRID + 1)
        enough = np.flatnonzero(_powers(families, noise, grid, alpha) >= power)
        if not len(enough):
            return 1.0
        low, high = float(grid[max(0, enough[0] - 1)]), float(grid[enough[0]])
    return high


def _powers(families: int, noise: float, effects: Floats, alpha: float) -> Floats:
    """Return the power at each effect: over the numbers of wins by chance, the chance of enough losses."""
    if families < 1:
        return np.zeros(len(effects))
    most = int(families * noise + 8 * np.sqrt(families * noise * (1 - noise)) + 3)
    wins = np.arange(min(families, most) + 1)
    below = np.concatenate(([0.0], bdtr(wins[:-1], families, noise)))
    weights = bdtr(wins, families, noise) - below
    needed = np.array([losses_needed(int(won), alpha) for won in wins])
    losses = np.minimum(noise + effects, 1.0)[:, None]
    enough = bdtrc(np.minimum(needed - 1, families), families, losses)
    # a sure loss leaves nothing to chance, which the incomplete beta function does not take
    enough = np.where(losses >= 1, needed <= families, enough)
    return np.asarray(np.where(needed > families, 0.0, enough) @ weights)


@lru_cache(maxsize=65_536)
def losses_needed(wins: int, alpha: float) -> int:
    """Return how many losses beside so many wins have a two-sided p of at most alpha."""
    low, high = wins, 2 * wins + 8
    while 2 * bdtr(wins, wins + high, 0.5) > alpha:
        high *= 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if 2 * bdtr(wins, wins + middle, 0.5) > alpha else (low, middle)
    return high


def mean_power(standard_error: float, effect: float, alpha: float) -> float:
    """Return the chance that a drop of a mean is shown, its estimate being about normal."""
    return float(ndtr(effect / max(standard_error, TINY) - ndtri(1 - alpha / 2)))


def mean_effect(standard_error: float, power: float, alpha: float) -> float:
    """Return the smallest drop of a mean that is shown with this power."""
    return float((ndtri(1 - alpha / 2) + ndtri(power)) * standard_error)
