"""Five demo drafts and every sample of the demo data set: outcome, verdict, status, what is shown and what is not."""

from collections import Counter

from drafter.bootstrap import Drafter, load_demo_orders, open_drafter
from drafter.domain.dataset import Sample
from drafter.domain.draft import Draft
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.workspace import throwaway_settings
from drafter.library.datasets import load_dataset

DEMO_TAG = "demo"
DEMO_DRAFTS = 5


async def run(context: BenchContext) -> BenchReport:
    """Return how many samples came out as their target says; the line is all of them."""
    with throwaway_settings(context) as settings:
        async with open_drafter(settings, progress=context.progress) as drafter:
            await load_demo_orders(drafter, context.progress)
            return await _measure(drafter, context)


async def _measure(drafter: Drafter, context: BenchContext) -> BenchReport:
    samples = load_dataset(context.root / "evals/datasets/demo.jsonl").samples
    wrong: Counter[str] = Counter()
    misses: list[str] = []
    demo_ready = 0
    for sample in samples:
        draft = await drafter.draft(sample.request)
        problems = compare(sample, draft)
        wrong.update(problem.split(":")[0] for problem in problems)
        misses += [f"{sample.id}: {problem}" for problem in problems]
        demo_ready += DEMO_TAG in sample.tags and draft.status == "ready" and not _open(draft)
    return BenchReport(
        name="demo",
        passed=demo_ready == DEMO_DRAFTS and not misses,
        figures={
            "demo_ready": demo_ready,
            "samples": len(samples),
            "right": len(samples) - len({miss.split(":")[0] for miss in misses}),
            "wrong_by_kind": dict(wrong),
            "misses": list(misses),
        },
    )


def _open(draft: Draft) -> list[str]:
    return [finding.check for finding in draft.findings if not finding.resolved]


def compare(sample: Sample, draft: Draft) -> list[str]:
    """Return what differs between a draft and its target, each as `kind: words`; empty when nothing does."""
    target = sample.target
    problems = [
        f"{name}: {got} instead of {wanted}"
        for name, wanted, got in (
            ("outcome", target.outcome, draft.outcome),
            ("verdict", target.verdict, draft.verdict),
            ("status", target.status, draft.status),
            ("language", target.language, draft.language),
        )
        if wanted not in {None, got}
    ]
    outcomes = {tag.removeprefix("outcome:") for tag in draft.tags if tag.startswith("outcome:")}
    problems += [f"part: {part} is missing" for part in target.parts if part not in outcomes]
    lowered = draft.text.lower()
    names = {evidence.id: evidence.name for evidence in draft.evidence}
    shown = {names.get(citation.evidence, "passage.text") for citation in draft.citations}
    problems += [f"must_show: {slot}" for slot in target.missing(shown)]
    problems += [f"must_not_contain: {words!r}" for words in target.must_not_contain if words.lower() in lowered]
    problems += [f"finding: {check}" for check in _open(draft)]
    return problems
