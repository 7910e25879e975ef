import pytest

from drafter.domain.finding import Finding
from drafter.evaluation.scorers.findings import score
from tests.support.scored import make_case, make_draft, values


@pytest.mark.parametrize(
    ("severity", "resolved", "wanted"),
    [("block", False, (0, 1)), ("warn", False, (1, 0)), ("block", True, (1, 1))],
)
def test_open_findings_count_by_severity(severity: str, *, resolved: bool, wanted: tuple[float, float]) -> None:
    """A blocking one breaks the guard, a warning the check, a resolved one neither."""
    fields = {"check": "grounding.amount", "severity": severity, "message": "not in the evidence", "resolved": resolved}
    found = values(score(make_case(make_draft("Hi", findings=(Finding.model_validate(fields),)))))
    assert (found["findings.open"], found["findings.warn"]) == wanted
