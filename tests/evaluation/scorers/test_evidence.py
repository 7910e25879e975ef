import pytest

from drafter.domain.composition import Citation
from drafter.domain.dataset import Target
from drafter.evaluation.scorers.evidence import score
from tests.support.scored import RIGHT, make_case, make_draft, make_evidence, told, values


@pytest.mark.parametrize(
    ("text", "required", "value"),
    [
        ("Es sind 12,50\u00a0€.", ("12,50 €",), 1),
        ("Es sind 13,50 €.", ("12,50 €",), 0),
        ("Rückgabe bis zum 6. Dezember 2026", ("6. Dezember|6.12.",), 1),
        ("Rückgabe bis zum 16. Dezember 2026", ("6. Dezember",), 0),
        ("退货期为 7 天", ("7天",), 1),
        ("Sono 30 giorni", ("30 giorni", "BRT"), 0),
    ],
)
def test_required_words_must_stand_in_the_text(text: str, required: tuple[str, ...], value: float) -> None:
    """Each of them, or one of its alternatives, whatever the spaces."""
    assert values(score(make_case(make_draft(text), Target(must_contain=required))))["evidence.required"] == value


def test_slots_count_as_shown_when_they_are_cited() -> None:
    """Evidence that nothing cites is not shown; a passage is known as its slot."""
    evidence = (make_evidence(1, "order.number", "#10421", "order_number"), make_evidence(2, "order.total", "5.00 USD"))
    draft = make_draft(RIGHT, evidence=evidence, citations=(Citation(start=0, end=2, evidence="e1"),))
    scores = list(score(make_case(draft, Target(must_show=("order.number|order.reference", "order.total")))))
    assert told(scores, "evidence.cited") == "not cited: 'order.total'"


def test_forbidden_words_are_a_guard() -> None:
    """They may never stand there, in whatever case; within a longer word they do not."""
    target = Target(must_not_contain=("Goodwill", "12 %", "Lowe"))
    scores = {one.name: one for one in score(make_case(make_draft("As GOODWILL, lower by 112 %."), target))}
    assert scores["evidence.forbidden"].kind == "guard"
    assert scores["evidence.forbidden"].why == "in the text: 'Goodwill'"


def test_a_longer_figure_must_stand_on_something() -> None:
    """An amount in nobody's record is told; days, times and what the ticket itself says are not."""
    evidence = (make_evidence(1, "refund.amount", "1536.00 GBP", "money"),)
    right = make_draft("1\u202f536,00 £ for 10421 on November 16 at 14:32", evidence=evidence)
    wrong = make_draft("1\u202f537,00 £", evidence=evidence)
    assert values(score(make_case(right, body="Order 10421")))["evidence.figures"] == 1
    assert told(score(make_case(wrong)), "evidence.figures") == "stands on nothing: '1537,00'"


def test_a_target_without_words_scores_nothing() -> None:
    """What is not asked for is unscored, not passed."""
    found = values(score(make_case(make_draft("Hi"))))
    assert [found[f"evidence.{name}"] for name in ("required", "cited", "forbidden")] == [None, None, None]
