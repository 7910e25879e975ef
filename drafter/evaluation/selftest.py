"""Evaluations tested on themselves: the gate on simulated runs, the scorers on planted bugs."""

from collections.abc import Sequence

from pydantic import JsonValue

from drafter.evaluation import selftest_gate, selftest_scorers
from drafter.evaluation.runs.running import Bench, RunOptions

PLANTED_IN = ("core", "counterfactual", "retrieval")
"""Suites whose drafts bugs are planted into: together they have something for every scorer."""


async def run(bench: Bench, options: RunOptions, suites: Sequence[str] = PLANTED_IN) -> list[dict[str, JsonValue]]:
    """Return the figures of both parts, each with `name` and `pass`.

    Args:
        bench: the workspace at work.
        options: how the suites are drafted.
        suites: into whose drafts bugs are planted.
    """
    options.progress("gate: simulated comparisons")
    gate = selftest_gate.run()
    finished = [await bench.run(name, options) for name in suites]
    cases = [case for one in finished for case in bench.cases(one)]
    options.progress(f"scorers: bugs planted into {len(cases)} drafts")
    return [{"name": "gate", **gate}, {"name": "scorers", **selftest_scorers.run(cases)}]
