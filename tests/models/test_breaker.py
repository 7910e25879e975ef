from hypothesis import given
from hypothesis import strategies as st

from drafter.domain.model import FailureReason
from drafter.models.breaker import COUNTED, Breaker


class Clock:
    """A clock that tests turn."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def test_it_opens_after_failures_in_a_row() -> None:
    """The last allowed failure shuts it; a success in between starts the count anew."""
    breaker = Breaker(3, 30, Clock())
    breaker.fail("timeout")
    breaker.fail("server")
    breaker.succeed()
    breaker.fail("connection")
    breaker.fail("credentials")
    assert breaker.allow()

    breaker.fail("rate_limited")

    assert not breaker.allow()
    assert breaker.is_open


def test_one_call_tries_after_the_rest() -> None:
    """After the rest one caller may try; the others are refused until it is back."""
    clock = Clock()
    breaker = Breaker(1, 30, clock)
    breaker.fail("timeout")
    clock.now = 29.9
    assert not breaker.allow()

    clock.now = 30.0

    assert [breaker.allow() for _ in range(3)] == [True, False, False]


def test_a_trial_decides() -> None:
    """A failed trial means another rest, a good one closes it."""
    clock = Clock()
    breaker = Breaker(2, 30, clock)
    breaker.fail("timeout")
    breaker.fail("timeout")
    clock.now = 31.0
    assert breaker.allow()
    breaker.fail("server")
    clock.now = 60.0
    assert not breaker.allow()
    clock.now = 61.0
    assert breaker.allow()

    breaker.succeed()

    assert breaker.allow()
    assert not breaker.is_open


def test_a_trial_nobody_finished_does_not_keep_it_shut() -> None:
    """When the trying caller vanished, the next one tries after another rest."""
    clock = Clock()
    breaker = Breaker(1, 30, clock)
    breaker.fail("timeout")
    clock.now = 30.0
    assert breaker.allow()

    clock.now = 60.0

    assert breaker.allow()


def test_a_call_not_made_says_nothing() -> None:
    """Refusals of our own neither open nor close it."""
    breaker = Breaker(1, 30, Clock())
    breaker.fail("cap_reached")
    assert not breaker.is_open
    breaker.fail("timeout")
    breaker.fail("breaker_open")
    breaker.fail("too_long")
    assert breaker.is_open


EVENTS = st.lists(
    st.sampled_from([*sorted(COUNTED), "refused", "empty", "unreadable", "truncated", "form", "blocked", None])
)


@given(events=EVENTS, failures=st.integers(1, 6))
def test_it_is_open_exactly_while_the_last_results_all_count(events: list[FailureReason | None], failures: int) -> None:
    """Without time passing, it is open if and only if the newest results are that many counted failures."""
    breaker = Breaker(failures, 30, Clock())
    row = 0
    for event in events:
        if event is None:
            breaker.succeed()
        else:
            breaker.fail(event)
        row = row + 1 if event in COUNTED else 0
        assert breaker.allow() == (row < failures)
