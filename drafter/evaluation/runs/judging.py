"""Scores what was drafted."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from drafter.domain.dataset import Sample
from drafter.domain.evaluation import Judged, Observation, Score
from drafter.domain.voice import Voice
from drafter.errors import ConfigurationError, places_of
from drafter.evaluation.calibration import confidence_of
from drafter.evaluation.scorers import SCORERS
from drafter.evaluation.scorers.base import Case, Scorer
from drafter.settings import Workspace

UNSTATED = "unstated"


@dataclass(frozen=True, slots=True)
class Judge:
    """Scores samples by the scorers that a suite names."""

    workspace: Workspace
    voices: Mapping[str, Voice]
    scorers: tuple[str, ...]

    def __post_init__(self) -> None:
        unknown = [name for name in self.scorers if name not in SCORERS]
        if unknown:
            raise ConfigurationError(f"scorers: {unknown[0]!r} is not one of {', '.join(sorted(SCORERS))}")

    def judge(self, sample: Sample, seen: Sequence[Observation], twins: Sequence[Observation] = ()) -> Judged:
        """Return a sample's scores, averaged over its repeats; a scorer that raises scores nothing and is named."""
        rounds = [
            self._score(sample, one, twins[number] if number < len(twins) else None) for number, one in enumerate(seen)
        ]
        first = seen[0]
        draft = first.draft
        passes = [passed for one in rounds if (passed := _passed(one)) is not None]
        failed = any(one.error for one in seen)
        return Judged(
            sample=sample.id,
            family=sample.family,
            asked=hashlib.sha256(sample.model_dump_json(exclude={"tags"}).encode()).hexdigest()[:16],
            twin="" if sample.change is None else sample.change.twin,
            slices=self._slices(sample),
            scores=_averaged(rounds),
            passed=sum(passes) / len(rounds) if passes or failed else None,
            error=next((one.error for one in seen if one.error), None),
            ticket=told(sample),
            text=draft.text if draft is not None else "\n".join(first.found or ()),
            outcome=draft and draft.outcome,
            verdict=draft and draft.verdict,
            status=draft and draft.status,
            confidence=None if draft is None else round(confidence_of(draft), 4),
        )

    def case(self, sample: Sample, seen: Observation, twin: Observation | None = None) -> Case | None:
        """Return what scorers are given; None for a store that is not in the workspace."""
        store = self.workspace.store(sample.request.ticket.store)
        if store is None:
            return None
        return Case(
            sample=sample,
            observation=seen,
            store=store,
            brand=self.workspace.brand(store.brand),
            brands=self.workspace.brands,
            voice=self.voices.get(store.brand),
            twin=twin,
        )

    def _score(self, sample: Sample, seen: Observation, twin: Observation | None) -> list[Score]:
        if seen.error is not None:
            return [Score(name="drafted", value=0.0, why=seen.error)]
        case = self.case(sample, seen, twin)
        if case is None:
            return [Score(name="drafted", value=0.0, why=f"no store {sample.request.ticket.store!r} in drafter.toml")]
        return [score for name in self.scorers for score in _scores(name, SCORERS[name], case)]

    def _slices(self, sample: Sample) -> dict[str, tuple[str, ...]]:
        ticket, target = sample.request.ticket, sample.target
        store = self.workspace.store(ticket.store)
        return {
            "language": (target.language or UNSTATED,),
            "brand": (UNSTATED if store is None else store.brand,),
            "store": (ticket.store,),
            "channel": (ticket.channel,),
            "outcome": (target.outcome or UNSTATED,),
            "tag": sample.tags,
        }


def told(sample: Sample) -> str:
    """Return what a reader of a report sees of a ticket: subject and messages, staff notes marked."""
    lines = [sample.request.ticket.subject]
    lines += [f"[{message.author}] {message.body}" for message in sample.request.ticket.messages]
    return "\n".join(filter(None, lines))[:_MOST_TOLD]


_MOST_TOLD = 4_000


def _scores(name: str, scorer: Scorer, case: Case) -> list[Score]:
    try:
        return list(scorer(case))
    except Exception as exc:  # noqa: BLE001 - one scorer's bug must neither end the run nor count as a failed draft
        return [Score(name=name, value=None, why=f"the scorer raised {type(exc).__name__} at {places_of(exc)}")]


def _passed(scores: Sequence[Score]) -> float | None:
    judged = [score.value for score in scores if score.kind != "measure" and score.value is not None]
    return float(all(value == 1 for value in judged)) if judged else None


def _averaged(rounds: Sequence[Sequence[Score]]) -> tuple[Score, ...]:
    if len(rounds) == 1:
        return tuple(rounds[0])
    by_name: dict[str, list[Score]] = defaultdict(list)
    for scores in rounds:
        for score in scores:
            by_name[score.name].append(score)
    return tuple(map(_mean, by_name.values()))


def _mean(scores: Sequence[Score]) -> Score:
    values = [score.value for score in scores if score.value is not None]
    worst = min(scores, key=lambda score: 2.0 if score.value is None else score.value)
    if not values:
        return worst
    mean = min(values) if worst.kind == "guard" else sum(values) / len(values)
    return worst.model_copy(update={"value": mean})
