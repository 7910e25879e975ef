from typing import Any

import numpy as np
import pytest

from drafter.domain.evaluation import Judged
from drafter.evaluation.selftest_gate import NOISE, SEED, make_world, run, shaped


@pytest.fixture(scope="module")
def figures() -> dict[str, Any]:
    """Return the figures of a few comparisons at the shipped sizes."""
    return run(comparisons=12, planted=8)


def test_few_comparisons_already_show_what_many_must(figures: dict[str, Any]) -> None:
    """No alarm without a reason, every kind of drop found, each unsafe draft blocked."""
    assert figures["pass"] is True
    assert figures["samples"] == 1800
    assert figures["same_quality"]["false_alarms"] <= 1
    assert set(figures["planted_drop"]) == {"scattered", "whole_families", "one_language"}
    assert figures["planted_unsafe"]["blocked"] == 12


def test_a_planted_drop_is_about_as_large_as_planned(figures: dict[str, Any]) -> None:
    """The simulation plants what it says."""
    for one in figures["planted_drop"].values():
        assert one["drop_in_the_mean"] == pytest.approx(0.05, abs=0.012)
        assert one["passed_by_mistake"] == 0


def test_the_same_seed_gives_the_same_figures() -> None:
    """Nothing but the seed decides."""
    first, second = (run(comparisons=2, planted=1, hand_written=30, generated=60, seed=3) for _ in range(2))

    assert {**first, "cpu_seconds": 0} == {**second, "cpu_seconds": 0}


def test_samples_of_a_family_fail_together_more_than_by_chance() -> None:
    """As many fail as the noise says, and half of the families fail whole."""
    rng = np.random.default_rng(SEED)
    world = make_world(rng, 300, 1500)
    drawn = np.stack([world.fails(rng, NOISE) for _ in range(400)])
    twins = np.flatnonzero(world.families[1:] == world.families[:-1])
    both = (drawn[:, twins] & drawn[:, twins + 1]).mean()

    assert drawn.mean() == pytest.approx(NOISE, abs=0.002)
    assert (both - NOISE**2) / (NOISE - NOISE**2) == pytest.approx(0.5, abs=0.05)


def test_real_results_can_lend_their_shape() -> None:
    """Samples, families and slices are theirs; what passed is simulated."""
    like = [
        Judged(sample=f"r{at}", family=f"g{at // 2}", slices={"language": ("de" if at % 4 else "en",)}, passed=0.0)
        for at in range(80)
    ]
    world = shaped(like)

    assert [one.sample for one in world.passing] == [one.sample for one in like]
    assert world.count == 40
    assert run(comparisons=1, planted=1, like=like)["samples"] == 80
