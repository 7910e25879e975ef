import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.evaluation.statistics.adjusting import able, holm

SHARES = st.lists(st.floats(0, 1), min_size=1, max_size=30)


@given(SHARES)
def test_holm_never_lowers_a_p_and_keeps_their_order(ps: list[float]) -> None:
    """Corrected values are at least the plain ones, at most 1, and sorted alike."""
    adjusted = holm(ps)

    assert all(p <= after <= 1 for p, after in zip(ps, adjusted, strict=True))
    order = sorted(range(len(ps)), key=lambda index: ps[index])
    assert [adjusted[index] for index in order] == sorted(adjusted)


@given(SHARES)
def test_holm_does_not_depend_on_the_order_of_tests(ps: list[float]) -> None:
    """Turning the list round turns the answer round."""
    assert holm(ps[::-1])[::-1] == holm(ps)


def test_holm_is_what_the_books_say() -> None:
    """Four p-values and their corrections, by hand."""
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([]) == []


@given(SHARES, st.floats(0.01, 0.2))
def test_only_tests_that_could_show_nothing_are_left_out(least: list[float], alpha: float) -> None:
    """Each chosen test could pass the level of as many tests as were chosen, if any can be chosen so."""
    chosen = able(least, alpha)

    assert all(least[index] <= alpha for index in chosen)
    assert set(np.flatnonzero(np.array(least) <= alpha / len(least))) <= set(chosen)


def test_small_slices_do_not_make_a_large_one_harder_to_see() -> None:
    """Fifty slices that could never be significant cost nothing."""
    assert able([1.0] * 50 + [1e-6, 0.9], 0.05) == [50]
    assert able([], 0.05) == []
    assert able([1.0, 0.5], 0.05) == []
