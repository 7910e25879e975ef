"""How the ticket was read: its intents, the main one first."""

from collections.abc import Iterator

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.evaluation.scorers.base import Case, check, measure, of_draft, unscored


@of_draft("understanding")
def score(case: Case, draft: Draft) -> Iterator[Score]:
    """Yield whether the main intent is right, and precision, recall and F1 over the set."""
    wanted = case.sample.target.intents
    if not wanted:
        yield unscored("understanding.intents", "the target names no intents")
        return
    got = [intent.name for intent in draft.intents]
    main = got[0] if got else "none"
    yield check("understanding.intents", None if main == wanted[0] else f"{main} instead of {wanted[0]}")
    right = len(set(got) & set(wanted))
    yield measure("understanding.precision", right / len(set(got)) if got else 0.0)
    yield measure("understanding.recall", right / len(set(wanted)))
    yield measure("understanding.f1", 2 * right / (len(set(got)) + len(set(wanted))))
