"""Judges two runs with a model, and the model with people's labels."""

import os
from collections.abc import Iterator
from pathlib import Path

from drafter.domain.evaluation import JudgeReport, Run
from drafter.evaluation.judge.asking import ModelJudge, Pair, load_rubric
from drafter.evaluation.judge.trusting import agreement, load_labels, report
from drafter.evaluation.runs.running import STATE
from drafter.models.factory import open_model
from drafter.ports import LanguageModel
from drafter.settings import ModelSettings

CACHE = STATE / "judge.jsonl"


async def judge_runs(root: Path, base: Run, candidate: Run, settings: ModelSettings) -> JudgeReport:
    """Return what a model makes of a candidate's replies beside a baseline's.

    Raises:
        ConfigurationError: the model, the rubric or a label cannot be used; names it.
    """
    model = open_model(settings, root, os.environ)
    try:
        return await judge_with(model, root, base, candidate)
    finally:
        await model.aclose()


async def judge_with(model: LanguageModel, root: Path, base: Run, candidate: Run) -> JudgeReport:
    """Return what this model makes of a candidate; raises as `judge_runs`."""
    judge = ModelJudge(model, load_rubric(root), root / CACHE)
    labels = load_labels(root)
    trust = agreement(labels, await judge.prefer([label.pair for label in labels]))
    pairs = list(_pairs(base, candidate))
    families = {one.sample: one.family for one in candidate.results}
    return report(model.name, await judge.prefer(pairs), families, trust)


def _pairs(base: Run, candidate: Run) -> Iterator[Pair]:
    before = {one.sample: one.text for one in base.results}
    for one in candidate.results:
        earlier = before.get(one.sample)
        if earlier and one.text and earlier != one.text:
            yield Pair(id=one.sample, ticket=one.ticket, first=earlier, second=one.text)
