"""The gate tested on simulated runs: false alarms, a planted drop, and a single planted unsafe draft.

The runs are real `Run`s and go through the real `compare`. Their samples are shaped as the shipped suites are: some
hand-written in families of one to three, many generated in families of three to six, spread over slices. In every run
2 % of the samples fail, and which ones is drawn anew for each run, by families: two runs of one quality differ by
about 2 % lost and 2 % won, more than two deterministic variants do; with little noise, by a tenth of that.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import process_time

import numpy as np
from numpy.typing import NDArray
from pydantic import JsonValue

from drafter.domain.evaluation import Comparison, GateRules, Judged, Run, Score
from drafter.evaluation.comparing import compare
from drafter.evaluation.statistics.families import numbered
from drafter.evaluation.statistics.intervals import wilson

COMPARISONS = 200
PLANTED = 100
HAND_WRITTEN, GENERATED = 300, 1500
HAND_FAMILIES, GENERATED_FAMILIES = (1, 3), (3, 6)
SEED = 20261122

NOISE, QUIET = 0.02, 0.002
TOGETHER = 0.5
"""How alike the samples of a family fail (intra-family correlation): half as a whole, half each for itself."""
DROP = 0.05
MOST_ALARMS, LEAST_FOUND = 0.05, 0.8

LANGUAGES = ("en", "en", "de", "de", "it", "es", "fr", "zh")
BRANDS = ("one", "two")
CHANNELS = ("email", "email", "chat", "form")
OUTCOMES = 40
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class World:
    """Samples and, for each, what a run says of it when it passes, fails, or breaks a guard."""

    passing: tuple[Judged, ...]
    failing: tuple[Judged, ...]
    unsafe: tuple[Judged, ...]
    families: NDArray[np.int64]
    languages: NDArray[np.str_]

    @property
    def count(self) -> int:
        """How many families there are."""
        return int(self.families.max() + 1)

    def fails(self, rng: np.random.Generator, rate: float) -> Flags:
        """Return which samples fail when each does at this rate, those of a family often together."""
        whole = _drawn(rng, self.count, rate)[self.families]
        alone = _drawn(rng, len(self.families), rate)
        together = _drawn(rng, self.count, TOGETHER)[self.families]
        return np.where(together, whole, alone)

    def run(self, fails: Flags, content: str, unsafe: int | None = None) -> Run:
        """Return the run in which these samples fail and, where told, one breaks a guard."""
        results = [self.failing[place] if fails[place] else self.passing[place] for place in range(len(fails))]
        if unsafe is not None:
            results[unsafe] = self.unsafe[unsafe]
        return Run(
            suite="selftest",
            variant="simulated",
            content=content,
            samples_hash="simulated",
            gate=GateRules(),
            results=tuple(results),
        )


def make_world(rng: np.random.Generator, hand_written: int, generated: int) -> World:
    """Return simulated samples in families; a family has one language, brand and outcome."""
    names: list[tuple[str, Mapping[str, tuple[str, ...]]]] = []
    for prefix, size, (least, most) in (("hand", hand_written, HAND_FAMILIES), ("made", generated, GENERATED_FAMILIES)):
        made = 0
        while made < size:
            members = min(int(rng.integers(least, most + 1)), size - made)
            slices = {
                "language": (str(rng.choice(LANGUAGES)),),
                "brand": (str(rng.choice(BRANDS)),),
                "channel": (str(rng.choice(CHANNELS)),),
                "outcome": (f"outcome_{rng.integers(OUTCOMES)}",),
            }
            names += [(f"{prefix}-{made}", slices)] * members
            made += members
    return shaped(
        [
            Judged(sample=f"s{place}", family=name, slices=dict(slices), passed=1.0)
            for place, (name, slices) in enumerate(names)
        ]
    )


def shaped(like: list[Judged]) -> World:
    """Return a world with the samples, families and slices of these results."""
    safe, harm = Score(name="leaks", value=1.0, kind="guard"), Score(name="leaks", value=0.0, kind="guard")
    right, wrong = Score(name="decision", value=1.0), Score(name="decision", value=0.0)
    bare = [Judged(sample=one.sample, family=one.family, slices=one.slices, passed=1.0) for one in like]
    return World(
        passing=tuple(one.model_copy(update={"scores": (right, safe)}) for one in bare),
        failing=tuple(one.model_copy(update={"scores": (wrong, safe), "passed": 0.0}) for one in bare),
        unsafe=tuple(one.model_copy(update={"scores": (right, harm), "passed": 0.0}) for one in bare),
        families=numbered([one.family for one in bare]),
        languages=np.array([one.slices.get("language", ("",))[0] for one in bare]),
    )


def run(  # noqa: PLR0913 - what may be varied, all with defaults
    comparisons: int = COMPARISONS,
    planted: int = PLANTED,
    *,
    hand_written: int = HAND_WRITTEN,
    generated: int = GENERATED,
    like: list[Judged] | None = None,
    seed: int = SEED,
) -> dict[str, JsonValue]:
    """Return the gate's figures on simulated runs, and whether they meet their lines.

    Args:
        comparisons: of two runs of one quality, and with one unsafe draft.
        planted: comparisons with each kind of drop.
        hand_written: samples in families of 1 to 3.
        generated: samples in families of 3 to 6.
        like: take the samples, families and slices of these results instead.
        seed: of everything that is drawn.
    """
    started = process_time()
    rng = np.random.default_rng(seed)
    world = make_world(rng, hand_written, generated) if like is None else shaped(like)
    alike, quiet = _alarms(world, rng, comparisons, NOISE), _alarms(world, rng, planted, QUIET)
    drops = {name: _found(world, rng, planted, plant) for name, plant in _PLANTS.items()}
    unsafe = _unsafe(world, rng, comparisons)
    passed = all(one["pass"] is True for one in (alike, quiet, unsafe, *drops.values()))
    return {
        "samples": len(world.passing),
        "families": world.count,
        "same_quality": alike,
        "same_quality_little_noise": quiet,
        "planted_drop": dict(drops),
        "planted_unsafe": unsafe,
        "cpu_seconds": round(process_time() - started, 1),
        "pass": passed,
    }


def _alarms(world: World, rng: np.random.Generator, comparisons: int, noise: float) -> dict[str, JsonValue]:
    made = [
        _compared(world, world.fails(rng, noise), world.fails(rng, noise), f"same {noise} {number}")
        for number in range(comparisons)
    ]
    alarms = sum(one.verdict == "fail" for one in made)
    whole = [one.differences[0] for one in made]
    return {
        "comparisons": comparisons,
        "false_alarms": alarms,
        "share": alarms / comparisons,
        "interval": _interval(alarms, comparisons),
        "underpowered": sum(one.verdict == "underpowered" for one in made),
        "lost_in_the_mean": round(float(np.mean([one.losses for one in whole])), 1),
        "won_in_the_mean": round(float(np.mean([one.wins for one in whole])), 1),
        "line": f"at most {MOST_ALARMS:.0%}",
        "pass": alarms <= MOST_ALARMS * comparisons,
    }


def _found(
    world: World, rng: np.random.Generator, comparisons: int, plant: Callable[[World, np.random.Generator], Flags]
) -> dict[str, JsonValue]:
    made = []
    for number in range(comparisons):
        fails = world.fails(rng, NOISE) | plant(world, rng)
        made.append(_compared(world, world.fails(rng, NOISE), fails, f"drop {number}"))
    found = sum(one.verdict == "fail" for one in made)
    whole = [one.differences[0] for one in made]
    return {
        "comparisons": comparisons,
        "found": found,
        "share": found / comparisons,
        "interval": _interval(found, comparisons),
        "passed_by_mistake": sum(one.passed for one in made),
        "drop_in_the_mean": round(float(np.mean([one.base - one.candidate for one in whole])), 4),
        "power_told_in_the_mean": round(float(np.mean([one.power for one in whole])), 3),
        "line": f"at least {LEAST_FOUND:.0%}",
        "pass": found >= LEAST_FOUND * comparisons,
    }


def _scattered(world: World, rng: np.random.Generator) -> Flags:
    return _drawn(rng, len(world.families), _additional(DROP))


def _whole_families(world: World, rng: np.random.Generator) -> Flags:
    return _drawn(rng, world.count, _additional(DROP))[world.families]


def _one_language(world: World, rng: np.random.Generator) -> Flags:
    """Return samples of one language only, so many that all together drop by as much."""
    values, counts = np.unique(world.languages, return_counts=True)
    chosen = rng.integers(len(values))
    share = counts[chosen] / len(world.languages)
    rate = min(1.0, _additional(DROP) / float(share))
    hit: Flags = world.languages == values[chosen]
    return hit & _drawn(rng, world.count, rate)[world.families]


def _drawn(rng: np.random.Generator, count: int, rate: float) -> Flags:
    return np.less(rng.random(count), rate)


def _additional(drop: float) -> float:
    """Return how many samples must fail by plan for the pass rate to drop so far, since some fail anyway."""
    return drop / (1 - NOISE)


_PLANTS: Mapping[str, Callable[[World, np.random.Generator], Flags]] = {
    "scattered": _scattered,
    "whole_families": _whole_families,
    "one_language": _one_language,
}


def _unsafe(world: World, rng: np.random.Generator, comparisons: int) -> dict[str, JsonValue]:
    """Return how often one unsafe draft blocks a candidate that is otherwise perfect."""
    blocked = 0
    none = np.zeros(len(world.families), dtype=np.bool_)
    for number in range(comparisons):
        place = int(rng.integers(len(world.families)))
        base = world.run(world.fails(rng, NOISE), f"base {number}")
        made = compare(base, world.run(none, f"unsafe {number}", unsafe=place))
        named = [one.sample for one in made.changed if one.kind == "unsafe"]
        blocked += made.verdict == "fail" and named == [world.passing[place].sample]
    return {
        "comparisons": comparisons,
        "blocked": blocked,
        "line": "every one",
        "pass": blocked == comparisons,
    }


def _compared(world: World, base: Flags, candidate: Flags, content: str) -> Comparison:
    return compare(world.run(base, f"base {content}"), world.run(candidate, f"candidate {content}"))


def _interval(count: int, total: int) -> list[JsonValue]:
    return [round(bound, 4) for bound in wilson(count / total, total)]
