"""The draft's own findings: the one place where verification speaks."""

from collections.abc import Iterator

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.evaluation.scorers.base import Case, check, guard, of_draft


@of_draft("findings")
def score(_case: Case, draft: Draft) -> Iterator[Score]:
    """Yield whether a blocking finding, or a warning, was left open."""
    for name, severity, judge in (("findings.open", "block", guard), ("findings.warn", "warn", check)):
        found = [it for it in draft.findings if not it.resolved and it.severity == severity]
        yield judge(name, "; ".join(f"{it.check}: {it.message}" for it in found) or None)
