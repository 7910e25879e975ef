from drafter.domain.dataset import Target
from drafter.evaluation.scorers import SCORERS
from drafter.evaluation.scorers.decision import score
from tests.support.scored import make_case, make_draft, told, values


def test_what_the_target_names_is_compared_and_the_rest_is_unscored() -> None:
    """A wrong verdict is told with the right one; a target without a status leaves it open."""
    target = Target(outcome="wismo_in_transit", verdict="allow")
    scores = list(score(make_case(make_draft("Hi"), target)))
    assert values(scores) == {
        "decision.outcome": 1, "decision.verdict": 0, "decision.status": None, "decision.parts": None
    }  # fmt: skip
    assert told(scores, "decision.verdict") == "inform instead of allow"


def test_parts_are_compared_as_a_set() -> None:
    """A part that is missing and one that nobody asked for are both told, whatever their order."""
    target = Target(outcome="wismo_in_transit", parts=("wismo_in_transit", "return_steps"))
    right = make_draft("Hi", tags=("outcome:return_steps", "outcome:wismo_in_transit"))
    wrong = make_draft("Hi", tags=("outcome:wismo_in_transit", "outcome:thanks"))
    assert values(score(make_case(right, target)))["decision.parts"] == 1
    assert told(score(make_case(wrong, target)), "decision.parts") == "return_steps is missing; thanks is not wanted"


def test_without_a_draft_nothing_is_judged() -> None:
    """Every scorer of drafts says that there was none, and none raises."""
    case = make_case(None, Target(outcome="thanks"))
    assert values(score(case)) == {"decision": None}
    assert all(one.value is None for scorer in SCORERS.values() for one in scorer(case))
