import pytest

from drafter.domain.dataset import Target
from drafter.evaluation.scorers.retrieval import score
from tests.support.scored import make_case, values

OTHERS = tuple(f"a{number}" for number in range(9))


@pytest.mark.parametrize(
    ("found", "first", "near", "mrr", "ndcg"),
    [
        (("returns", *OTHERS), 1, 1, 1, 1),
        (("a", "refunds", "returns"), 0, 1, 0.5, 0.6309),
        ((*OTHERS[:6], "returns"), 0, 0, 1 / 7, 1 / 3),
        (OTHERS, 0, 0, 0, 0),
    ],
)
def test_the_best_placed_right_article_counts(
    found: tuple[str, ...], first: float, near: float, mrr: float, ndcg: float
) -> None:
    """Any article of the target will do; the check is whether one is among the first five."""
    scores = values(score(make_case(None, Target(passages=("returns", "refunds")), found=found)))
    assert scores["retrieval.found@5"] == scores["retrieval.recall@5"] == near
    assert scores["retrieval.recall@1"] == first
    assert scores["retrieval.mrr"] == pytest.approx(mrr)
    assert scores["retrieval.ndcg@10"] == pytest.approx(ndcg, abs=1e-4)


def test_where_nothing_answers_nothing_may_be_found() -> None:
    """An empty list of articles is a question nobody here can answer."""
    assert values(score(make_case(None, Target(passages=()), found=()))) == {"retrieval.nothing": 1}
    assert values(score(make_case(None, Target(passages=()), found=("returns",)))) == {"retrieval.nothing": 0}


def test_without_a_search_nothing_is_scored() -> None:
    """Nor without articles in the target."""
    assert values(score(make_case(None, Target(passages=("returns",))))) == {"retrieval": None}
    assert values(score(make_case(None, found=("returns",)))) == {"retrieval": None}
