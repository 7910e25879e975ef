"""Many tests at once."""

from collections.abc import Sequence


def holm(ps: Sequence[float]) -> list[float]:
    """Return the p-values after Holm (1979), in the order given; alpha then holds for all tests together."""
    adjusted = [1.0] * len(ps)
    highest = 0.0
    for rank, index in enumerate(sorted(range(len(ps)), key=lambda index: ps[index])):
        highest = max(highest, min(1.0, (len(ps) - rank) * ps[index]))
        adjusted[index] = highest
    return adjusted


def able(least: Sequence[float], alpha: float) -> list[int]:
    """Return which tests could have shown anything after correction for as many tests as could (Tarone 1990).

    `least` holds the smallest p that each test could have given. It does not depend on which way the differences
    went, so that leaving out tests by it costs no validity; without this, each outcome with three samples would
    make a real drop of a large language harder to see.
    """
    for tests in range(1, len(least) + 1):
        chosen = [index for index, p in enumerate(least) if p <= alpha / tests]
        if len(chosen) <= tests:
            return chosen
    return list(range(len(least)))
