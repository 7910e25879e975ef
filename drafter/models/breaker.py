"""A circuit breaker: after failures in a row no call is made for a while, then one tries."""

from collections.abc import Callable

from drafter.domain.model import FailureReason

COUNTED: frozenset[FailureReason] = frozenset(
    {"connection", "certificate", "timeout", "rate_limited", "server", "credentials", "unknown_model"}
)
"""Reasons that tell of the endpoint; the others tell of one answer."""

_NO_CALL: frozenset[FailureReason] = frozenset({"breaker_open", "cap_reached", "too_long"})


class Breaker:
    """Says whether a call may be made, by what became of the ones before.

    Args:
        failures: in a row, after which it opens.
        rest_s: how long it stays open before one call may try; an abandoned trial is given up after as long.
        clock: monotonic seconds.
    """

    def __init__(self, failures: int, rest_s: float, clock: Callable[[], float]) -> None:
        self._most = failures
        self._rest_s = rest_s
        self._clock = clock
        self._in_a_row = 0
        self._next_trial: float | None = None

    @property
    def is_open(self) -> bool:
        """Return whether calls are refused, but for a trial now and then."""
        return self._next_trial is not None

    def allow(self) -> bool:
        """Return whether to make a call now; after the rest, one caller is told yes and the others wait on it."""
        if self._next_trial is None:
            return True
        now = self._clock()
        if now < self._next_trial:
            return False
        self._next_trial = now + self._rest_s
        return True

    def succeed(self) -> None:
        """Note a call that brought an answer, whatever it is worth."""
        self._in_a_row = 0
        self._next_trial = None

    def fail(self, reason: FailureReason) -> None:
        """Note a call that failed; a reason that is not the endpoint's fault shows that the endpoint answers."""
        if reason in _NO_CALL:
            return
        if reason not in COUNTED:
            self.succeed()
            return
        self._in_a_row += 1
        if self._in_a_row >= self._most or self.is_open:
            self._next_trial = self._clock() + self._rest_s
