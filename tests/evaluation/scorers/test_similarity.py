from drafter.domain.dataset import Target
from drafter.evaluation.scorers.similarity import score
from tests.support.scored import RIGHT, make_case, make_draft, values


def test_the_nearer_the_reference_the_higher() -> None:
    """The same text is 1, one changed word a little less, another text far less; none fails for it."""
    near = RIGHT.replace("Monday", "Tuesday")
    scores = [list(score(make_case(make_draft(text), Target(reference=RIGHT)))) for text in (RIGHT, near, "您好")]
    same, almost, other = (values(one) for one in scores)
    assert set(same.values()) == {1.0}
    for name in same:
        assert 0.9 < (almost[name] or 0) < 1
        assert (other[name] or 0) < 0.1
    assert {one.kind for one in scores[0]} == {"measure"}


def test_without_a_reference_nothing_is_measured() -> None:
    """It is unscored, not zero."""
    assert set(values(score(make_case(make_draft(RIGHT)))).values()) == {None}
