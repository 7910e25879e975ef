"""Two drafts side by side."""

import time

import pytest

from drafter.evaluation.diffing import Segment
from drafter.evaluation.reports.marking import compared


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("no " * 1_300, "yes " * 1_000),
        ("!" * 4_000, "?!" * 2_000),
        ("您" * 4_000, "好您" * 2_000),
        ("\n" * 4_000, "a\n" * 2_000),
    ],
)
def test_a_draft_that_repeats_itself_is_compared_at_once(before: str, after: str) -> None:
    """One word said a thousand times does not keep the report waiting, and both texts are still whole."""
    begun = time.perf_counter()

    parts = compared(before, after)

    assert time.perf_counter() - begun < 1
    assert "".join(part.text for part in parts if part.kind != "added") == before
    assert "".join(part.text for part in parts if part.kind != "removed") == after


def test_ordinary_drafts_are_compared_by_words() -> None:
    """What differs is marked where it stands."""
    assert compared("by Monday, please", "by Friday, please") == (
        Segment("equal", "by "),
        Segment("removed", "Monday"),
        Segment("added", "Friday"),
        Segment("equal", ", please"),
    )
