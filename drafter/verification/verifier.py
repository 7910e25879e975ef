"""The verifier: reads a finished text again and proves it against the trace, knowing nothing of how it was written."""

from collections.abc import Mapping, Sequence

from drafter.domain.composition import Composition
from drafter.domain.decision import OutcomeName
from drafter.domain.draft import Trace
from drafter.domain.finding import Finding
from drafter.domain.store import Brand
from drafter.domain.voice import Voice
from drafter.verification import CHECKS
from drafter.verification.case import Case, Check
from drafter.verification.facts import Facts
from drafter.verification.focus import Focus
from drafter.verification.known import is_taken_over
from drafter.verification.reading import Reading

_RANK = {"block": 0, "warn": 1}


class Verifier:
    """Runs every check over one reading of the text."""

    def __init__(
        self,
        voices: Mapping[str, Voice],
        brands: Sequence[Brand],
        requires: Mapping[OutcomeName, tuple[str, ...]],
        checks: Sequence[Check] = CHECKS,
    ) -> None:
        self._voices = voices
        self._brands = tuple(brands)
        self._requires = requires
        self._checks = tuple(checks)
        self._latest: Facts | None = None

    def verify(
        self, composition: Composition, trace: Trace, *, whole: bool = True, known: Composition | None = None
    ) -> tuple[Finding, ...]:
        """Return what is wrong with the text, blocking findings first, then by place; empty when nothing is.

        Args:
            composition: the text and its citations.
            trace: everything the writer could have known.
            whole: false for the beginning of a text that is still being written: nothing is missed in it yet.
            known: the composer's draft; what a model took over from it whole is not held to the rules for models.
        """
        facts = self._facts_of(trace)
        reading = Reading(composition, facts)
        case = Case(
            composition=composition,
            trace=trace,
            facts=facts,
            reading=reading,
            focus=Focus(reading, facts),
            brands=self._brands,
            voice=self._voices.get(trace.context.brand.id),
            requires=self._requires,
            whole=whole,
        )
        found = [finding for check in self._checks for finding in check(case)]
        if known is not None:
            found = [finding for finding in found if not is_taken_over(finding, reading, known)]
        return tuple(sorted(dict.fromkeys(found), key=lambda one: (_RANK[one.severity], one.start or 0, one.check)))

    def _facts_of(self, trace: Trace) -> Facts:
        """Return the trace as checks ask about it; a model's reply is read beside the composer's, a stream by pieces."""
        latest = self._latest
        if latest is None or latest.trace is not trace:
            latest = self._latest = Facts(trace, self._brands)
        return latest
