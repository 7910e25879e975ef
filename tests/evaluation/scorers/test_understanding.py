import pytest

from drafter.domain.dataset import Target
from drafter.domain.draft import Usage
from drafter.domain.understanding import Intent
from drafter.evaluation.scorers import cost, understanding
from tests.support.scored import make_case, make_draft, values


def test_the_main_intent_must_be_right_and_the_set_is_measured() -> None:
    """One intent too many costs precision, not the check."""
    draft = make_draft("Hi", intents=(Intent(name="wismo", score=1), Intent(name="refund", score=0.6)))
    found = values(understanding.score(make_case(draft, Target(intents=("wismo",)))))
    assert found["understanding.intents"] == found["understanding.recall"] == 1
    assert found["understanding.precision"] == 0.5
    assert found["understanding.f1"] == pytest.approx(2 / 3)
    wrong = values(understanding.score(make_case(draft, Target(intents=("refund", "wismo")))))
    assert wrong["understanding.intents"] == 0
    assert values(understanding.score(make_case(draft))) == {"understanding.intents": None}


def test_cost_is_measured() -> None:
    """Dollars and tokens are numbers that fail nothing."""
    usage = Usage(input_tokens=1200, output_tokens=90, cost_usd="0.0031")
    scores = list(cost.score(make_case(make_draft("Hi", usage=usage))))
    assert values(scores) == {"cost.usd": 0.0031, "cost.input_tokens": 1200, "cost.output_tokens": 90}
    assert {one.kind for one in scores} == {"measure"}
