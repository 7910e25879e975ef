"""The tests of a comparison: each metric over all samples and over each slice, corrected together.

What decides is the pass rate over all and over each pre-named slice (measures only where a run has no checks). All
other metrics are told over all samples, corrected among themselves, and decide nothing.

Families are the units: the sum of their samples' differences is tested by an exact McNemar test for what is passed or
not, by 10,000 resamples of whole families for measures. Holm's correction is over
those tests that could have shown anything. See `statistics/` for each.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

import numpy as np

from drafter.domain.evaluation import PASS, Difference, GateRules, Interval
from drafter.evaluation.aggregating import ALL, DIGITS
from drafter.evaluation.pairing import Pairs
from drafter.evaluation.statistics import power
from drafter.evaluation.statistics.adjusting import able, holm
from drafter.evaluation.statistics.families import Families, by_family
from drafter.evaluation.statistics.intervals import standard_error
from drafter.evaluation.statistics.paired import around, bootstrap, least_p, mcnemar, with_imagined

LESS_IS_BETTER = ("cost.", "latency.")
NOTHING = 1e-9


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a test says of a difference; `least` is the smallest p that it could have given."""

    test: Literal["mcnemar", "bootstrap"]
    low: float
    high: float
    p: float
    least: float


@dataclass(frozen=True, slots=True)
class Trial:
    """One test before correction."""

    name: str
    slice: str
    families: Families
    base: float
    candidate: float
    wins: int
    losses: int
    estimate: Estimate


def differences_of(pairs: Pairs, rules: GateRules, seed: str) -> tuple[tuple[Difference, ...], tuple[Difference, ...]]:
    """Return the differences that decide, `all` first, and those that are only told."""
    labels = list(pairs.members)
    deciding = _trials(pairs, PASS, labels, rules, seed)
    others = [name for name in pairs.kinds if name != PASS]
    if not deciding:
        measures = [name for name in others if pairs.kinds[name] == "measure"]
        deciding = [trial for name in measures for trial in _trials(pairs, name, labels, rules, seed)]
        others = [name for name in others if name not in measures]
    told = [trial for name in others for trial in _trials(pairs, name, [ALL], rules, seed)]
    return _corrected(deciding, rules), _corrected(told, rules)


def _trials(pairs: Pairs, name: str, labels: Sequence[str], rules: GateRules, seed: str) -> list[Trial]:
    base, candidate = pairs.columns(name)
    deltas = candidate - base
    found = []
    for label in labels:
        places = pairs.members[label]
        places = places[~np.isnan(deltas[places])]
        if not len(places):
            continue
        families = by_family(deltas[places], pairs.families[places])
        drawn = int.from_bytes(sha256(f"{seed} {name} {label}".encode()).digest()[:8])
        if pairs.kinds[name] == "measure":
            estimate = _of_measure(families, rules, drawn)
        else:
            # resampled for the one interval that decides; the others are only read
            estimate = _of_check(families, rules, drawn if (name, label) == (PASS, ALL) else None)
        found.append(
            Trial(
                name=name,
                slice=label,
                families=families,
                base=float(base[places].mean()),
                candidate=float(candidate[places].mean()),
                wins=int((deltas[places] > NOTHING).sum()),
                losses=int((deltas[places] < -NOTHING).sum()),
                estimate=estimate,
            )
        )
    return found


def _of_check(families: Families, rules: GateRules, seed: int | None) -> Estimate:
    if seed is None:
        low, high = around(families, rules.alpha)
    else:
        drawn = bootstrap(with_imagined(families), resamples=rules.resamples, seed=seed, alpha=rules.alpha)
        low, high = min(drawn.low, families.mean), max(drawn.high, families.mean)
    return Estimate("mcnemar", low, high, mcnemar(families.sums), least_p(families.sums))


def _of_measure(families: Families, rules: GateRules, seed: int) -> Estimate:
    drawn = bootstrap(families, resamples=rules.resamples, seed=seed, alpha=rules.alpha)
    # two families that both differ alike vary in no resample; no more is shown than that both went one way
    least = max(1 / (rules.resamples + 1), min(1.0, 2.0 ** (1 - np.count_nonzero(np.abs(families.sums) > NOTHING))))
    low, high = min(drawn.low, families.mean), max(drawn.high, families.mean)
    return Estimate("bootstrap", low, high, max(drawn.p, least), least)


def _corrected(trials: Sequence[Trial], rules: GateRules) -> tuple[Difference, ...]:
    chosen = able([trial.estimate.least for trial in trials], rules.alpha)
    adjusted = dict(zip(chosen, holm([trials[index].estimate.p for index in chosen]), strict=True))
    level = rules.alpha / max(1, len(chosen))
    return tuple(_difference(trial, adjusted.get(index, 1.0), level, rules) for index, trial in enumerate(trials))


def _difference(trial: Trial, p_adjusted: float, level: float, rules: GateRules) -> Difference:
    families = trial.families
    chance, shown = _power(trial, level, rules)
    fields = {
        "name": trial.name,
        "slice": trial.slice,
        "base": round(trial.base, DIGITS),
        "candidate": round(trial.candidate, DIGITS),
        "delta": Interval(
            value=round(families.mean, DIGITS),
            low=round(trial.estimate.low, DIGITS),
            high=round(trial.estimate.high, DIGITS),
            n=families.n,
            clusters=len(families),
        ),
        "wins": trial.wins,
        "losses": trial.losses,
        "test": trial.estimate.test,
        "p": trial.estimate.p,
        "p_adjusted": p_adjusted,
        "effect_found": round(shown, DIGITS),
        "power": round(chance, DIGITS),
        "verdict": _verdict(trial, p_adjusted, chance, rules),
    }
    return Difference.model_validate(fields)


def _power(trial: Trial, level: float, rules: GateRules) -> tuple[float, float]:
    """Return the chance of seeing a drop of the wanted effect, and the drop seen with the wanted power.

    What goes the rarer way is taken to be chance, as much again the other way, and a drop to lose families whole.
    """
    count = len(trial.families)
    if trial.estimate.test == "bootstrap":
        error = standard_error(trial.families)
        return power.mean_power(error, rules.effect, level), power.mean_effect(error, rules.power, level)
    won, lost = (np.count_nonzero(sign * trial.families.sums > NOTHING) for sign in (1, -1))
    noise = round(min(won, lost) / count, DIGITS)
    chance = power.mcnemar_power(count, noise, rules.effect, level)
    return chance, power.mcnemar_effect(count, noise, rules.power, level)


def _verdict(trial: Trial, p_adjusted: float, chance: float, rules: GateRules) -> str:
    """Return what is shown: a significant change, or that a drop beyond the margin is ruled out, or neither.

    Where the interval rules out a drop of the wanted effect, what the power had been plays no part any more
    (Hoenig and Heisey 2001).
    """
    down = trial.name.startswith(LESS_IS_BETTER)
    delta, worst = (-trial.families.mean, -trial.estimate.high) if down else (trial.families.mean, trial.estimate.low)
    if p_adjusted < rules.alpha and abs(delta) > NOTHING:
        return "better" if delta > 0 else "worse"
    enough = worst > -rules.effect or chance >= rules.power
    return "no worse" if worst > -rules.margin and enough else "underpowered"
