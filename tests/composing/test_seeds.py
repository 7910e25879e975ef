from itertools import pairwise

import pytest

from drafter.composing.seeds import Seed


def test_a_ticket_always_chooses_the_same() -> None:
    """A second seed of the same ticket repeats every choice."""
    first, second = Seed("T-1"), Seed("T-1")

    assert [first.choose(key, 5) for key in "abcdef"] == [second.choose(key, 5) for key in "abcdef"]


@pytest.mark.parametrize("pattern", ["{}", "T-{}", "48{}-b"])
@pytest.mark.parametrize("count", [2, 3, 5])
def test_the_next_ticket_begins_with_another_phrasing(pattern: str, count: int) -> None:
    """Tickets counted one by one never open alike twice in a row."""
    first = [Seed(pattern.format(number)).choose("step", count) for number in range(100, 140)]

    assert all(one != other for one, other in pairwise(first))


def test_a_loop_takes_the_phrasings_in_turn() -> None:
    """Two parcels in a row are not described alike."""
    seed = Seed("T-1")
    seed.choose("opening", 2)

    assert seed.choose("step", 3, turn=1) == (seed.choose("step", 3) + 1) % 3


def test_a_single_phrasing_leaves_no_choice() -> None:
    """One candidate is index 0, and so is none."""
    assert Seed("x").choose("step", 1) == 0
