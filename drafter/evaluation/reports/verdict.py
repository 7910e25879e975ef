"""The one sentence that a report begins with, and its reasons."""

from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

from drafter.domain.evaluation import PASS, Comparison, Run
from drafter.evaluation.reports.facts import guards, overall
from drafter.evaluation.reports.words import LANGUAGES, count, listed, percent, shown

Kind = Literal["pass", "fail", "underpowered"]
LABELS: dict[Kind, str] = {"pass": "Passed", "fail": "Failed", "underpowered": "Underpowered"}
MARKS: dict[Kind, str] = {"pass": "✓", "fail": "✕", "underpowered": "?"}
_LANGUAGE = "language="


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a run is good enough, in a sentence and its reasons.

    `apart` is what a run misses of its own suite's demands, which a comparison does not ask about.
    """

    kind: Kind
    sentence: str
    reasons: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The verdict in a word."""
        return LABELS[self.kind]

    @property
    def mark(self) -> str:
        """The verdict in a sign."""
        return MARKS[self.kind]


def judge(run: Run, comparison: Comparison | None = None) -> Verdict:
    """Return the verdict on a run: the gate's where it was compared, else whether it does what its suite asks."""
    if comparison is None:
        return _alone(run)
    told = frozenset(change.sample for change in comparison.changed if change.kind == "unsafe")
    apart = tuple(problems_of(run, told))
    return Verdict(comparison.verdict, _beside(run, comparison), tuple(map(shown, comparison.reasons)), apart)


def problems_of(run: Run, told: AbstractSet[str] = frozenset()) -> list[str]:
    """Return what keeps a run by itself from passing, in words.

    Args:
        run: what was drafted and scored.
        told: samples of which the reader knows already that they break a guard.
    """
    found = overall(run)
    if found is None:
        return ["No sample could be scored.", *map(shown, run.notes)]
    problems = _guard_problems(run, told)
    return [*problems, *thresholds_missed(run).values(), *map(shown, run.notes)]


def thresholds_missed(run: Run) -> dict[str, str]:
    """Return which of its suite's thresholds a run misses, each with a sentence that says so."""
    missed: dict[str, str] = {}
    found, gap = overall(run), _language_problems(run)
    if found is not None and found.value < run.thresholds.passed:
        asked = percent(run.thresholds.passed)
        missed["passed"] = f"{percent(found.value)} of samples pass; the suite asks for {asked}."
    if gap:
        missed["language_gap"] = gap[0]
    return missed


def _guard_problems(run: Run, told: AbstractSet[str]) -> list[str]:
    return [
        f"{count(len(guard.broken), 'sample breaks', 'samples break')} the hard guard {shown(guard.name)}: "
        f"{listed(list(map(shown, guard.broken)))}."
        for guard in guards(run)
        if set(guard.broken) - told
    ]


def _language_problems(run: Run) -> list[str]:
    most = run.thresholds.language_gap
    rates = sorted(
        (metric.interval.value, metric.slice.removeprefix(_LANGUAGE))
        for metric in run.metrics
        if metric.name == PASS and metric.slice.startswith(_LANGUAGE) and metric.interval is not None
    )
    if most is None or not rates or rates[-1][0] - rates[0][0] <= most:
        return []
    (low, weak), (high, strong) = rates[0], rates[-1]
    between = f"{_language(weak)} {percent(low)}, {_language(strong)} {percent(high)}"
    return [f"Languages differ by {100 * (high - low):.1f} points ({between}); at most {100 * most:.1f} are allowed."]


def _language(code: str) -> str:
    return LANGUAGES.get(code, shown(code))


def _alone(run: Run) -> Verdict:
    problems, found = tuple(problems_of(run)), overall(run)
    if found is None:
        return Verdict("fail", "No sample could be scored.", problems)
    rate = f"{percent(found.value)} of {count(found.n, 'sample')} pass"
    if not problems:
        return Verdict("pass", f"{rate}, and {_guards_hold(run)}.", _all_reached(run))
    return Verdict("fail", f"{rate}, but {_why_not(run, found.value)}.", problems)


def _why_not(run: Run, passed: float) -> str:
    """Return the gravest problem in a few words."""
    breaks = len({sample for guard in guards(run) for sample in guard.broken})
    if breaks:
        return count(breaks, "sample breaks a hard guard", "samples break a hard guard")
    if passed < run.thresholds.passed:
        return f"the suite asks for {percent(run.thresholds.passed)}"
    return "languages differ too much" if _language_problems(run) else "not everything could be scored"


def _guards_hold(run: Run) -> str:
    total = len(guards(run))
    if not total:
        return "no hard guard was judged"
    return "the hard guard holds" if total == 1 else f"all {total} hard guards hold"


def _all_reached(run: Run) -> tuple[str, ...]:
    asked = [f"at least {percent(run.thresholds.passed)} must pass"] if run.thresholds.passed else []
    if run.thresholds.language_gap is not None:
        asked.append(f"languages may differ by {100 * run.thresholds.language_gap:.1f} points")
    return (f"That is what the suite asks for: {listed(asked)}.",) if asked else ()


def names_of(comparison: Comparison) -> tuple[str, str]:
    """Return what the two runs are called in a sentence: by their variants where these differ."""
    if comparison.candidate == comparison.base:
        return "This run", "the baseline"
    return shown(comparison.candidate), shown(comparison.base)


def _beside(run: Run, comparison: Comparison) -> str:
    kinds = Counter(change.kind for change in comparison.changed)
    candidate, base = names_of(comparison)
    if comparison.verdict == "underpowered":
        return f"Too few samples to tell whether {candidate} is worse than {base}. This is not a pass."
    if kinds["unsafe"] and comparison.verdict == "fail":
        unsafe = count(kinds["unsafe"], "draft is newly unsafe", "drafts are newly unsafe")
        return f"{candidate} may not replace {base}: {unsafe}."
    if comparison.verdict == "fail":
        return f"{candidate} may not replace {base}."
    found = overall(run)
    rate = f"{percent(found.value)} of {count(found.n, 'sample')} pass, and " if found else ""
    return f"{candidate} may replace {base}: {rate}no draft is newly unsafe."
