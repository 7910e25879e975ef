"""Search: whether one of the articles that answer was found, and how far up."""

from collections.abc import Iterator
from math import log2

from drafter.domain.evaluation import Score
from drafter.evaluation.scorers.base import Case, check, measure, unscored

NEAR = 5
FAR = 10


def score(case: Case) -> Iterator[Score]:
    """Yield whether an article that answers is among the first five, recall, MRR and nDCG.

    Any article of the target answers the question, so the best placed one counts and a perfect list has it first.
    Where the target lists none, nothing may be found.
    """
    wanted, found = case.sample.target.passages, case.observation.found
    if wanted is None or found is None:
        yield unscored("retrieval", "the target names no articles" if wanted is None else "nothing was searched")
        return
    if not wanted:
        yield check("retrieval.nothing", f"found {', '.join(found)}" if found else None)
        return
    rank = next((at for at, article in enumerate(found, start=1) if article in wanted), 0)
    near = 0 < rank <= NEAR
    yield check(
        f"retrieval.found@{NEAR}", None if near else f"none of {', '.join(wanted)} among {', '.join(found[:NEAR])}"
    )
    yield measure("retrieval.recall@1", float(rank == 1))
    yield measure(f"retrieval.recall@{NEAR}", float(near))
    yield measure("retrieval.mrr", 1 / rank if rank else 0.0)
    yield measure(f"retrieval.ndcg@{FAR}", 1 / log2(rank + 1) if 0 < rank <= FAR else 0.0)
