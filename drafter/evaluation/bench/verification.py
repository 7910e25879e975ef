"""Does the verifier catch what is wrong, and leave alone what is right?

Right drafts: every sample of the demo data in every language its brand speaks, with several choices of phrasings,
and replies written by hand. Wrong drafts: each of them made wrong in one place (`mutations.py`), or composed from
altered evidence (`lies.py`) and held against the truth. Caught means: a blocking finding at the wrong place, or one
that names no place.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import yaml
from pydantic import JsonValue

from drafter.bootstrap import DEMO_ORDERS, Drafter, load_demo_orders, open_drafter
from drafter.composing.composer import Composer
from drafter.domain.composition import Composition
from drafter.domain.draft import Trace
from drafter.domain.finding import Finding
from drafter.domain.order import Order
from drafter.domain.store import LANGUAGES, Language
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.lies import lie
from drafter.evaluation.bench.mutations import Material, Mutant, mutate
from drafter.evaluation.bench.situations import BRANDS, situations
from drafter.evaluation.bench.workspace import throwaway_settings
from drafter.library.datasets import load_dataset
from drafter.library.json_lines import load_lines, parse_line
from drafter.library.workspace import Library, load_library
from drafter.verification.verifier import Verifier

FOLDER = Path("evals") / "verification"
LEAST_CAUGHT = 0.995
MOST_FALSE_ALARMS = 0.005
LEAST_MUTANTS = 10_000
PHRASINGS = 2
"""How many choices of phrasings each sample is composed in."""
NEAR = 160
"""How far from the changed place a finding may begin, in characters: a sentence or so."""
MOST_EXAMPLES = 40
REPORT_EVERY = 20
SEED = 20_261_120


@dataclass(slots=True)
class _Tally:
    """What was counted so far."""

    right: int = 0
    alarms: Counter[str] = field(default_factory=Counter)
    alarmed: int = 0
    made: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    by_language: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    examples: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


async def run(context: BenchContext) -> BenchReport:
    """Return how many wrong drafts were caught and how many right ones were not left alone."""
    if not (context.root / FOLDER).is_dir():
        return BenchReport(name="verification", passed=True, figures={}, skipped=f"no {FOLDER} in this workspace")
    with throwaway_settings(context) as settings:
        async with open_drafter(settings, progress=context.progress) as drafter:
            await load_demo_orders(drafter, context.progress)
            traces = await _traces(drafter, context)
            orders = _orders(drafter.workspace.root)
            library = load_library(drafter.workspace)
    brands = drafter.workspace.brands
    requires = {name: plan.requires for name, plan in library.playbook.outcomes.items()}
    verifier = Verifier(library.voices, brands, requires)
    material = Material(_load_yaml(context.root / FOLDER / "false_sentences.yaml"), tuple(orders), brands)
    tally = _Tally()
    _by_hand(context, tally)
    _composed(context, library, verifier, traces, material, tally)
    return _report(tally)


async def _traces(drafter: Drafter, context: BenchContext) -> list[Trace]:
    traces = []
    for sample in load_dataset(context.root / "evals/datasets/demo.jsonl").samples:
        draft = await drafter.draft(sample.request)
        trace = await drafter.drafts.load_trace(draft.id)
        if trace is not None:
            traces.append(trace)
    return traces


def _orders(root: Path) -> list[Order]:
    paths = sorted((root / DEMO_ORDERS).glob("*.jsonl"))
    return [parse_line(Order, fields, path, number) for path in paths for number, fields in load_lines(path)[1]]


def _load_yaml(path: Path) -> Any:  # noqa: ANN401 - YAML holds anything
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _by_hand(context: BenchContext, tally: _Tally) -> None:
    """Count findings in the replies written by hand."""
    verifier = Verifier({}, BRANDS, {})
    for language in LANGUAGES:
        path = context.root / FOLDER / f"{language}.yaml"
        told = situations(language)
        for name, texts in _load_yaml(path).items():
            for text in texts:
                composition = Composition(language=language, subject="", text=text.strip())
                _count_right(tally, f"{language} {name} by hand", composition, verifier.verify(composition, told[name]))


def _composed(  # noqa: PLR0913, PLR0917 - the parts of one measurement
    context: BenchContext,
    library: Library,
    verifier: Verifier,
    traces: list[Trace],
    material: Material,
    tally: _Tally,
) -> None:
    composer = Composer(library.playbook, library.voices)
    random = Random(SEED)  # noqa: S311 - repeatable, not secret
    for number, trace in enumerate(traces, start=1):
        for told, language, composition in _right_drafts(composer, library, trace):
            findings = verifier.verify(composition, told)
            _count_right(tally, f"{language} {told.request.ticket.id}", composition, findings)
            mutants = (*mutate(composition, told, material, random), *lie(composer, told, language, random))
            for mutant in mutants:
                _count_mutant(tally, mutant, verifier.verify(mutant.composition, mutant.trace))
        if number % REPORT_EVERY == 0 or number == len(traces):
            context.progress(
                f"{number} of {len(traces)} samples: {sum(tally.caught.values())} of {sum(tally.made.values())} caught"
            )


def _right_drafts(composer: Composer, library: Library, trace: Trace) -> Iterator[tuple[Trace, Language, Composition]]:
    ticket = trace.request.ticket
    for turn in range(PHRASINGS):
        renamed = ticket.model_copy(update={"id": f"{ticket.id}-{turn}"})
        told = trace.model_copy(update={"request": trace.request.model_copy(update={"ticket": renamed})})
        for language in library.voices[trace.context.brand.id].languages:
            composition = composer.compose_in(told, language)
            if composition is not None:
                yield told, language, composition


def _count_right(tally: _Tally, name: str, composition: Composition, findings: tuple[Finding, ...]) -> None:
    tally.right += 1
    if findings:
        tally.alarmed += 1
        tally.alarms.update({finding.check for finding in findings})
        first = findings[0]
        if len(tally.examples) < MOST_EXAMPLES:
            words = composition.text[max(0, (first.start or 0) - 50) : (first.end or 0) + 30].replace("\n", " ")
            tally.examples.append(f"{name}: {first.check}: {first.message} | {words}")


def _count_mutant(tally: _Tally, mutant: Mutant, findings: tuple[Finding, ...]) -> None:
    language = mutant.composition.language
    tally.made[mutant.kind] += 1
    tally.by_language[language]["made"] += 1
    if any(_hits(finding, mutant) for finding in findings):
        tally.caught[mutant.kind] += 1
        tally.by_language[language]["caught"] += 1
    elif len(tally.missed) < MOST_EXAMPLES:
        text = mutant.composition.text
        around = text if mutant.start is None else text[max(0, mutant.start - 60) : (mutant.end or 0) + 30]
        tally.missed.append(f"{language} {mutant.kind} {mutant.trace.decision.main.outcome}: {around!r}")


def _hits(finding: Finding, mutant: Mutant) -> bool:
    if finding.severity != "block":
        return False
    if finding.start is None or mutant.start is None or mutant.end is None:
        return True
    return mutant.start - NEAR <= finding.start <= mutant.end + NEAR


def _report(tally: _Tally) -> BenchReport:
    made, caught = sum(tally.made.values()), sum(tally.caught.values())
    share = caught / made if made else 0.0
    false = tally.alarmed / tally.right if tally.right else 1.0
    kinds: dict[str, JsonValue] = {
        kind: {"made": count, "caught": tally.caught[kind], "share": round(tally.caught[kind] / count, 4)}
        for kind, count in sorted(tally.made.items())
    }
    languages: dict[str, JsonValue] = {
        language: {"made": count["made"], "caught": count["caught"], "share": round(count["caught"] / count["made"], 4)}
        for language, count in tally.by_language.items()
    }
    return BenchReport(
        name="verification",
        passed=made >= LEAST_MUTANTS and share >= LEAST_CAUGHT and false <= MOST_FALSE_ALARMS,
        figures={
            "wrong_drafts": made,
            "caught": caught,
            "caught_share": round(share, 5),
            "right_drafts": tally.right,
            "false_alarms": tally.alarmed,
            "false_alarm_share": round(false, 5),
            "false_alarms_by_check": dict(tally.alarms),
            "by_kind": kinds,
            "by_language": languages,
            "missed": list(tally.missed),
            "alarmed": list(tally.examples),
        },
    )
