"""What every scorer takes and gives."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import wraps

from drafter.domain.dataset import Sample
from drafter.domain.draft import Draft
from drafter.domain.evaluation import Observation, Score
from drafter.domain.store import Brand, Store
from drafter.domain.voice import Voice


@dataclass(frozen=True, slots=True)
class Case:
    """One sample and what came of it; `twin` is what came of the sample that a counterfactual is compared with."""

    sample: Sample
    observation: Observation
    store: Store
    brand: Brand
    brands: tuple[Brand, ...]
    voice: Voice | None = None
    twin: Observation | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    """Of the workspace's articles, by id."""

    @property
    def draft(self) -> Draft | None:
        """The draft, where one was made."""
        return self.observation.draft


Scorer = Callable[[Case], Iterable[Score]]
"""A scorer yields its scores; one without anything to judge by yields a score whose value is None, and says why."""


def check(name: str, problem: str | None) -> Score:
    """Return a check that is passed when there is no problem to tell."""
    return Score(name=name, value=float(problem is None), why=problem or "")


def guard(name: str, problem: str | None) -> Score:
    """Return a guard that holds when there is no problem to tell."""
    return Score(name=name, value=float(problem is None), kind="guard", why=problem or "")


def unscored(name: str, why: str) -> Score:
    """Return that there was nothing to judge by."""
    return Score(name=name, value=None, why=why)


def of_draft(family: str) -> Callable[[Callable[[Case, Draft], Iterable[Score]]], Scorer]:
    """Return a decorator for a scorer that judges a draft: without one there is nothing to judge by."""

    def wrap(score: Callable[[Case, Draft], Iterable[Score]]) -> Scorer:
        @wraps(score)
        def judge(case: Case) -> Iterable[Score]:
            if case.draft is None:
                return (unscored(family, f"no draft: {case.observation.error or 'nothing was drafted'}"),)
            return score(case, case.draft)

        return judge

    return wrap


def measure(name: str, value: float) -> Score:
    """Return a number that is reported and passes or fails nothing."""
    return Score(name=name, value=value, kind="measure")
