import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.evaluation.statistics.paired import mcnemar, two_sided
from drafter.evaluation.statistics.power import (
    losses_needed,
    mcnemar_effect,
    mcnemar_power,
    mean_effect,
    mean_power,
)


@pytest.mark.parametrize(("noise", "families"), [(0.0, 150), (0.02, 300)])
def test_the_power_told_is_the_power_there_is(noise: float, families: int) -> None:
    """Of 2,000 simulated comparisons with a drop of 5 points, as many are seen as was told."""
    rng = np.random.default_rng(11)
    outcomes = rng.choice([-1.0, 1.0, 0.0], p=[noise + 0.05, noise, 0.95 - 2 * noise], size=(2_000, families))
    seen = np.mean([mcnemar(row) <= 0.05 and row.sum() < 0 for row in outcomes])

    assert mcnemar_power(families, noise, 0.05, 0.05) == pytest.approx(seen, abs=0.035)


@given(families=st.integers(1, 600), noise=st.sampled_from([0.0, 0.01, 0.05]), alpha=st.sampled_from([0.05, 0.005]))
def test_power_is_a_chance_that_grows_with_the_drop(families: int, noise: float, alpha: float) -> None:
    """A larger drop is never harder to see."""
    powers = [mcnemar_power(families, noise, effect, alpha) for effect in (0.0, 0.02, 0.1, 0.5, 1.0)]

    assert all(-1e-9 <= power <= 1 + 1e-9 for power in powers)
    assert powers == sorted(powers)


@given(families=st.integers(1, 600), noise=st.sampled_from([0.0, 0.02]))
def test_the_smallest_drop_seen_has_the_power_wanted(families: int, noise: float) -> None:
    """At the effect told the power is reached, and not far below it; a hopeless comparison says 1."""
    effect = mcnemar_effect(families, noise, 0.8, 0.05)

    if effect < 1:
        assert mcnemar_power(families, noise, effect, 0.05) >= 0.8
        assert mcnemar_power(families, noise, effect - 0.002, 0.05) < 0.8
    else:
        assert mcnemar_power(families, noise, 0.99, 0.05) < 0.8 or families <= 6


@given(wins=st.integers(0, 200), alpha=st.sampled_from([0.05, 0.01, 0.0008]))
def test_so_many_losses_are_needed(wins: int, alpha: float) -> None:
    """With as many losses the p is at most alpha, with one fewer it is above."""
    needed = losses_needed(wins, alpha)

    assert two_sided(wins, needed) <= alpha < two_sided(wins, needed - 1)


def test_no_family_has_no_power() -> None:
    """Without families nothing is seen."""
    assert mcnemar_power(0, 0.0, 0.5, 0.05) == 0.0


def test_means() -> None:
    """The drop that is seen with a chance of 80 % is 2.8 standard errors."""
    assert mean_effect(0.01, 0.8, 0.05) == pytest.approx(0.028, abs=1e-4)
    assert mean_power(0.01, 0.028, 0.05) == pytest.approx(0.8, abs=1e-3)
    assert mean_power(0.0, 0.01, 0.05) == 1.0
