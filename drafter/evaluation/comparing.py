"""The gate: whether a candidate may replace a baseline, from two runs over the same samples.

A candidate fails when a draft is newly unsafe, when samples of the baseline are missing or could not be scored, when
its pass rate is significantly worse over all samples or over a pre-named slice, or when it misses a threshold of its
suite that the baseline reached. It passes when none of that holds
and a drop beyond the margin is ruled out. In between the comparison is underpowered, which is not a pass.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from drafter.domain.evaluation import Changed, Comparison, Difference, GateRules, Judged, Run, Score
from drafter.evaluation import gate_words as words
from drafter.evaluation.aggregating import ALL
from drafter.evaluation.pairing import Pairs, pair
from drafter.evaluation.reports.verdict import thresholds_missed
from drafter.evaluation.trials import differences_of

_ORDER = ("unsafe", "loss", "win", "text")


@dataclass(frozen=True, slots=True)
class Harm:
    """Guards of one sample that fail in the candidate; `new` are those that fail more than in the baseline."""

    sample: str
    new: tuple[Score, ...]
    old: tuple[Score, ...]


def compare(base: Run, candidate: Run, rules: GateRules | None = None) -> Comparison:
    """Return whether the candidate may replace the baseline, and why.

    Args:
        base: what is in use.
        candidate: what would replace it.
        rules: None takes the candidate's, which are its suite's.

    Raises:
        ConfigurationError: they are runs of different suites.
    """
    rules = rules or candidate.gate
    pairs = pair(base, candidate)
    harms = tuple(_harms(pairs))
    deciding, told = differences_of(pairs, rules, f"{base.content} {candidate.content}")
    unscored = tuple(one.sample for one, other in pairs.both if one.passed is not None and other.passed is None)
    blocks = [
        *words.unsafe([harm.sample for harm in harms if harm.new], _named_guards(harms)),
        *words.missing(pairs.only_in_base),
        *words.unscored(unscored, _gone(base, candidate)),
        *(words.worse(one) for one in deciding if one.verdict == "worse"),
        *_newly_missed(base, candidate),
    ]
    same = _same(pairs)
    verdict = _verdict(blocks, deciding, same=same)
    old, new = words.titles(base, candidate)
    return Comparison(
        suite=base.suite,
        base=old,
        candidate=new,
        passed=verdict == "pass",
        verdict=verdict,
        reasons=(
            *blocks,
            *words.whole(deciding, rules, same=same, failed=bool(blocks)),
            *words.told(told),
            *words.still_unsafe([harm.sample for harm in harms if harm.old and not harm.new]),
            *words.different_samples(pairs, base.samples_hash != candidate.samples_hash),
            *words.different_scores(pairs, base, candidate),
        ),
        differences=deciding + told,
        changed=tuple(sorted(_changes(pairs, harms), key=lambda one: (_ORDER.index(one.kind), one.sample))),
        only_in_base=pairs.only_in_base,
        only_in_candidate=pairs.only_in_candidate,
        unscored=unscored,
    )


def _verdict(
    blocks: list[str], deciding: tuple[Difference, ...], *, same: bool
) -> Literal["pass", "fail", "underpowered"]:
    if blocks:
        return "fail"
    whole = [one for one in deciding if one.slice == ALL]
    if same or (whole and all(one.verdict in {"better", "no worse"} for one in whole)):
        return "pass"
    return "underpowered"


def _same(pairs: Pairs) -> bool:
    """Return whether both runs have the same samples and each came out the same, to the byte of its text."""
    if pairs.only_in_base or pairs.only_in_candidate or pairs.rewritten or not pairs.both:
        return False
    return all(_seen(one) == _seen(other) for one, other in pairs.both)


def _seen(one: Judged) -> tuple[object, ...]:
    scores = tuple((score.name, score.value) for score in one.scores if score.value is not None)
    return one.passed, scores, one.error, one.text, one.outcome, one.verdict, one.status


def _harms(pairs: Pairs) -> Iterator[Harm]:
    """Yield the samples whose guards fail in the candidate."""
    for one, other in pairs.both:
        failing = [score for score in other.scores if score.kind == "guard" and score.value not in {None, 1}]
        if failing:
            before = _guards(one)
            new = tuple(score for score in failing if (score.value or 0.0) < before.get(score.name, 1.0))
            yield Harm(other.sample, new, tuple(score for score in failing if score not in new))


def _guards(one: Judged) -> Mapping[str, float]:
    return {score.name: score.value for score in one.scores if score.kind == "guard" and score.value is not None}


def _named_guards(harms: tuple[Harm, ...]) -> list[str]:
    return sorted({score.name for harm in harms for score in harm.new})


def _gone(base: Run, candidate: Run) -> list[str]:
    """Return the guards that were judged in the baseline and in no sample of the candidate."""
    old, new = ({name for one in run.results for name in _guards(one)} for run in (base, candidate))
    return sorted(old - new)


def _newly_missed(base: Run, candidate: Run) -> Iterator[str]:
    """Yield the thresholds of the candidate's suite that the baseline reached and the candidate misses."""
    before = thresholds_missed(base.model_copy(update={"thresholds": candidate.thresholds}))
    for name, sentence in thresholds_missed(candidate).items():
        if name not in before:
            yield f"The baseline reached what the suite asks for, this does not: {sentence}"


def _changes(pairs: Pairs, harms: tuple[Harm, ...]) -> Iterator[Changed]:
    new_harms = {harm.sample: harm.new for harm in harms if harm.new}
    for one, other in pairs.both:
        kind = "unsafe" if one.sample in new_harms else _kind(one, other)
        if kind is not None:
            yield Changed(
                sample=one.sample,
                slices=one.slices,
                kind=kind,
                why=tuple(_why(one, other)),
                base=one.text,
                candidate=other.text,
            )


def _kind(one: Judged, other: Judged) -> Literal["win", "loss", "text"] | None:
    if one.passed is not None and other.passed is not None and one.passed != other.passed:
        return "win" if other.passed > one.passed else "loss"
    return "text" if one.text != other.text else None


def _why(one: Judged, other: Judged) -> Iterator[str]:
    """Yield which checks and guards came out otherwise, and what the failing run was told."""
    before = {score.name: score for score in one.scores}
    for score in other.scores:
        old = before.get(score.name)
        if score.kind == "measure" or (old is not None and old.value == score.value):
            continue
        if score.value is not None and score.value < 1:
            yield f"{score.name} fails: {score.why}" if score.why else f"{score.name} fails"
        elif old is not None and old.value is not None and old.value < 1:
            yield f"{score.name} failed before: {old.why}" if old.why else f"{score.name} failed before"
    if other.error is not None and other.error != one.error:
        yield f"not drafted: {other.error}"
