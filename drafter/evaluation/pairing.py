"""Two runs over the same samples, side by side."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from drafter.domain.evaluation import PASS, Judged, Run, ScoreKind
from drafter.errors import ConfigurationError
from drafter.evaluation.aggregating import ALL, Numbers, kinds_of, members_of, values_of
from drafter.evaluation.statistics.families import Floats, numbered


@dataclass(frozen=True)
class Pairs:
    """The samples that both runs have, by id, and what only one of them has.

    `rewritten` are samples whose ticket or target is another in the candidate: they are in no pass rate, but a guard
    that newly fails there blocks like any other, so they are in `both`.
    """

    both: tuple[tuple[Judged, Judged], ...]
    alike: tuple[tuple[Judged, Judged], ...]
    rewritten: tuple[str, ...]
    only_in_base: tuple[str, ...]
    only_in_candidate: tuple[str, ...]
    slices: frozenset[str]

    @cached_property
    def families(self) -> Numbers:
        """A number for each pair's family."""
        return numbered([base.family for base, _ in self.alike])

    @cached_property
    def members(self) -> dict[str, Numbers]:
        """Which pairs belong to `all` and to each pre-named slice; one that holds all pairs is no slice."""
        found = members_of([base for base, _ in self.alike], self.slices)
        return {label: places for label, places in found.items() if label == ALL or len(places) < len(self.alike)}

    @cached_property
    def kinds(self) -> dict[str, ScoreKind]:
        """The kind of each score that both runs have, and of what passed."""
        base, candidate = (kinds_of(pair[side] for pair in self.alike) for side in (0, 1))
        return {PASS: "check", **{name: candidate[name] for name in sorted(base) if name in candidate}}

    @cached_property
    def _values(self) -> tuple[list[Mapping[str, float | None]], list[Mapping[str, float | None]]]:
        return [values_of(base) for base, _ in self.alike], [values_of(candidate) for _, candidate in self.alike]

    def columns(self, name: str) -> tuple[Floats, Floats]:
        """Return a metric's values in both runs, NaN where there is none."""
        base, candidate = (
            np.array([np.nan if (value := row.get(name)) is None else value for row in rows], dtype=np.float64)
            for rows in self._values
        )
        return base, candidate


def pair(base: Run, candidate: Run) -> Pairs:
    """Return two runs side by side.

    Raises:
        ConfigurationError: they are runs of different suites, or a run has two samples of one id.
    """
    if base.suite != candidate.suite:
        raise ConfigurationError(
            f"the baseline is a run of the suite {base.suite!r} and the candidate one of {candidate.suite!r}: "
            "two runs can be compared only over the same suite"
        )
    old, new = _by_id(base, "the baseline"), _by_id(candidate, "the candidate")
    both = tuple((old[name], new[name]) for name in sorted(old.keys() & new.keys()))
    rewritten = frozenset(one.sample for one, other in both if _rewritten(one, other))
    return Pairs(
        both=both,
        alike=tuple(one for one in both if one[0].sample not in rewritten),
        rewritten=tuple(sorted(rewritten)),
        only_in_base=tuple(sorted(old.keys() - new.keys())),
        only_in_candidate=tuple(sorted(new.keys() - old.keys())),
        slices=frozenset(_slices(candidate)),
    )


def _rewritten(one: Judged, other: Judged) -> bool:
    """Return whether a sample is another one, as far as both runs tell: baselines keep no tickets."""
    told = ((one.asked, other.asked), (one.ticket, other.ticket))
    return any(old != new for old, new in told if old and new)


def _by_id(run: Run, which: str) -> dict[str, Judged]:
    found = {one.sample: one for one in run.results}
    if len(found) < len(run.results):
        names = [one.sample for one in run.results]
        twice = next(name for name in found if names.count(name) > 1)
        raise ConfigurationError(f"{which} has more than one result for the sample {twice!r}; run the suite again")
    return found


def _slices(run: Run) -> Iterator[str]:
    """Return the names of the slices that the suite named beforehand: those its metrics are told over."""
    if run.metrics:
        return (name for metric in run.metrics if (name := metric.slice.partition("=")[0]) != ALL)
    return (name for one in run.results for name in one.slices)
