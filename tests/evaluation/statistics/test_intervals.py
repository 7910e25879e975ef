import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.evaluation.statistics.families import Families, by_family, numbered
from drafter.evaluation.statistics.intervals import (
    mean_interval,
    pass_rate,
    standard_error,
    wilson,
    zero_failures_upper,
)


@given(n=st.integers(1, 5_000), share=st.floats(0, 1), alpha=st.floats(0.001, 0.4))
def test_wilson_contains_the_share_and_stays_a_share(n: int, share: float, alpha: float) -> None:
    """An interval of a share never leaves [0, 1] and always holds what was seen."""
    low, high = wilson(share, n, alpha)

    assert 0 <= low <= share <= high <= 1


@given(n=st.integers(1, 1_000), share=st.floats(0, 1))
def test_more_trials_never_widen_the_interval(n: int, share: float) -> None:
    """Who looks at more samples knows at least as much."""
    few, many = wilson(share, n), wilson(share, 4 * n)

    assert many[1] - many[0] <= few[1] - few[0] + 1e-12


def test_wilson_is_what_the_books_say() -> None:
    """8 of 10 gives 49 % to 94 % (Newcombe 1998 and statsmodels agree); nothing seen says nothing."""
    assert wilson(0.8, 10) == pytest.approx((0.4901625, 0.9433178), abs=1e-6)
    assert wilson(0.0, 0) == (0.0, 1.0)


def test_no_failure_leaves_about_three_in_n_possible() -> None:
    """The exact rule of three: the rate at which n trials without failure have a chance of 5 %."""
    bound = zero_failures_upper(100)

    assert bound == pytest.approx(0.0295, abs=1e-4)
    assert (1 - bound) ** 100 == pytest.approx(0.05)
    assert zero_failures_upper(0) == 1.0


@given(st.lists(st.tuples(st.integers(0, 8), st.floats(-5, 5)), min_size=2, max_size=40))
def test_the_interval_of_a_mean_lies_around_it(rows: list[tuple[int, float]]) -> None:
    """The mean over samples, not over families, is in the middle."""
    values = np.array([value for _, value in rows])
    families = by_family(values, np.array([family for family, _ in rows]))
    low, high = mean_interval(families)

    assert families.mean == pytest.approx(values.mean(), abs=1e-9)
    assert low <= families.mean <= high


def test_equal_samples_of_one_family_count_as_one() -> None:
    """Writing each sample down five times makes nothing surer."""
    once = Families(np.array([1.0, 0.0, 1.0, 1.0]), np.ones(4))
    five = Families(once.sums * 5, once.sizes * 5)

    assert standard_error(five) == pytest.approx(standard_error(once))
    assert pass_rate(five) == pass_rate(once)


def test_families_of_one_sample_give_the_textbook_standard_error() -> None:
    """Without families the clustered error is the plain one."""
    values = np.array([1.0, 2.0, 4.0, 8.0])
    families = Families(values, np.ones(4))

    assert standard_error(families) == pytest.approx(values.std(ddof=1) / 2)
    assert standard_error(Families(np.array([3.0]), np.array([2.0]))) == 0.0


def test_numbers_of_names_are_the_same_in_any_order() -> None:
    """A name's number depends on which names there are, not on their order."""
    assert numbered(["b", "a", "b"]).tolist() == [1, 0, 1]
    assert numbered(["a", "b", "b"]).tolist() == [0, 1, 1]
