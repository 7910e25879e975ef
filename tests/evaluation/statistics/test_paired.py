from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.evaluation.statistics.families import Families
from drafter.evaluation.statistics.paired import (
    around,
    bootstrap,
    least_p,
    mcnemar,
    two_sided,
    with_imagined,
)

DIFFERENCES = st.lists(st.integers(-4, 4).map(float), min_size=1, max_size=10)
HUNDREDTHS = st.lists(st.integers(-300, 300).map(lambda number: number / 100), min_size=1, max_size=6)


def by_hand(differences: list[float]) -> float:
    """Return the p of flipping signs, counted over all flips."""
    seen = abs(sum(differences)) - 1e-9
    flips = list(product((-1, 1), repeat=len(differences)))
    far = [abs(sum(sign * one for sign, one in zip(signs, differences, strict=True))) >= seen for signs in flips]
    return sum(far) / len(flips)


@given(st.one_of(DIFFERENCES, HUNDREDTHS))
def test_the_exact_test_counts_all_flips_of_signs(differences: list[float]) -> None:
    """The convolution gives what counting every flip by hand gives."""
    assert mcnemar(np.array(differences)) == pytest.approx(by_hand(differences))


@given(DIFFERENCES)
def test_the_exact_test_is_symmetric(differences: list[float]) -> None:
    """Swapping both runs, or the order of families, changes no p; no p is below the least there could be."""
    values = np.array(differences)

    assert mcnemar(values) == pytest.approx(mcnemar(-values))
    assert mcnemar(values) == pytest.approx(mcnemar(values[::-1]))
    assert least_p(values) - 1e-12 <= mcnemar(values) <= 1


@given(wins=st.integers(0, 60), losses=st.integers(0, 60))
def test_with_one_sample_a_family_it_is_mcnemars_exact_test(wins: int, losses: int) -> None:
    """Then only the numbers of wins and losses count, as in the sign test."""
    differences = np.array([1.0] * wins + [-1.0] * losses + [0.0] * 5)

    assert mcnemar(differences) == pytest.approx(two_sided(wins, losses))


def test_known_values() -> None:
    """16 lost and 2 won has p = 0.0013; one lost family of six has none at all."""
    assert two_sided(2, 16) == pytest.approx(0.001312, abs=1e-6)
    assert two_sided(0, 6) == pytest.approx(0.03125)
    assert mcnemar(np.array([-6.0, 0.0, 0.0])) == 1.0
    assert mcnemar(np.zeros(4)) == two_sided(0, 0) == 1.0


def plain(families: Families, resamples: int, rng: np.random.Generator) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return means of families drawn one by one."""
    drawn = rng.integers(len(families), size=(resamples, len(families)))
    means: np.ndarray[tuple[int], np.dtype[np.float64]] = families.sums[drawn].sum(1) / families.sizes[drawn].sum(1)
    return means


def test_the_bootstrap_is_that_of_drawing_families_one_by_one() -> None:
    """Counting equal families together changes no quantile."""
    rng = np.random.default_rng(5)
    families = Families(rng.choice([-2.0, -1.0, 0.0, 1.0], size=80), rng.integers(1, 5, 80).astype(np.float64))
    found = bootstrap(families, resamples=20_000, seed=1)
    expected = np.quantile(plain(families, 20_000, rng), (0.025, 0.975))

    assert (found.low, found.high) == pytest.approx(expected, abs=0.01)
    assert found == bootstrap(families, resamples=20_000, seed=1)
    assert found != bootstrap(families, resamples=20_000, seed=2)


def test_the_bootstraps_p_is_uniform_where_nothing_differs() -> None:
    """At a level of 5 %, about 5 % of 400 comparisons without a difference are called different."""
    rng = np.random.default_rng(7)
    ps = [bootstrap(Families(rng.normal(size=60), np.ones(60)), resamples=400, seed=seed).p for seed in range(400)]

    assert 0.02 <= float(np.mean(np.array(ps) < 0.05)) <= 0.09


def test_imagined_families_keep_a_few_clean_samples_from_looking_certain() -> None:
    """150 families without a difference leave 2 % possible, ten leave a quarter: the rule of three."""
    for count, possible in ((150, 0.0197), (10, 0.25)):
        families = Families(np.zeros(count), np.ones(count))
        found = bootstrap(with_imagined(families), resamples=10_000, seed=3)
        low, high = around(families)

        assert found.low == pytest.approx(-possible, rel=0.15)
        assert low == pytest.approx(-possible, rel=0.3)
        assert high == pytest.approx(-low)
