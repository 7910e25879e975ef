"""How near the text is to a reply that a good agent would send; reported, never a reason to fail."""

from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import Indel

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.evaluation.scorers.base import Case, measure, of_draft, unscored
from drafter.evaluation.scorers.texts import fold, words_of


@of_draft("similarity")
def score(case: Case, draft: Draft) -> Iterator[Score]:
    """Yield the F1 of shared words and the share of characters kept, both 0 to 1."""
    reference = case.sample.target.reference
    if not reference.strip():
        yield unscored("similarity.words", "the target has no reference")
        yield unscored("similarity.characters", "the target has no reference")
        return
    ours, theirs = fold(draft.text), fold(reference)
    yield measure("similarity.words", _f1(Counter(words_of(ours)), Counter(words_of(theirs))))
    yield measure("similarity.characters", Indel.normalized_similarity(ours, theirs))


def _f1(ours: Counter[str], theirs: Counter[str]) -> float:
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0
