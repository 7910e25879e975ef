"""What was decided: outcome, verdict, status and the parts of the reply."""

from collections.abc import Iterator

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.evaluation.scorers.base import Case, check, of_draft, unscored

OUTCOME_TAG = "outcome:"


@of_draft("decision")
def score(case: Case, draft: Draft) -> Iterator[Score]:
    """Yield whether each is what the target says; what the target leaves open is unscored."""
    target = case.sample.target
    for name, wanted, got in (
        ("outcome", target.outcome, draft.outcome),
        ("verdict", target.verdict, draft.verdict),
        ("status", target.status, draft.status),
    ):
        if wanted is None:
            yield unscored(f"decision.{name}", f"the target names no {name}")
        else:
            yield check(f"decision.{name}", None if got == wanted else f"{got} instead of {wanted}")
    yield _parts(case, draft)


def _parts(case: Case, draft: Draft) -> Score:
    wanted = set(case.sample.target.parts)
    if not wanted:
        return unscored("decision.parts", "the target names no parts")
    got = {draft.outcome} | {tag.removeprefix(OUTCOME_TAG) for tag in draft.tags if tag.startswith(OUTCOME_TAG)}
    problems = [f"{part} is missing" for part in sorted(wanted - got)]
    problems += [f"{part} is not wanted" for part in sorted(got - wanted)]
    return check("decision.parts", "; ".join(problems) or None)
