"""How sure we are of a draft, and whether drafts of which we are sure are right.

Confidence is a chance in [0, 1] that nothing in the draft is wrong, as far as the draft itself shows: a product of
factors, one for each thing that makes drafts go wrong. Each is at most 1, so that one more doubt never makes a draft
surer, and a reader can say in a sentence why a confidence is low. Targets and scorers play no part in it.
"""

from collections.abc import Iterator, Sequence

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Bin, Calibration, Judged

BINS = 10
DIGITS = 6

SUREST = 0.995
"""Nothing is certain."""
BLOCKED = 0.1
WARNED = 0.93
REPAIRED = 0.97
MISSING = 0.96
AMBIGUOUS = 0.9
REVIEW = 0.6
FALLBACK = 0.7
LEAST_INTENT = 0.8
"""The factor of a topic that is no surer than the next; one without a rival that is read for sure costs nothing."""
LEAST_PASSAGE = 0.6
"""The factor of an answer from an article that hardly matches."""
FROM_ARTICLES = frozenset({"knowledge_answer", "presale_product", "presale_size", "presale_compatibility"})


def confidence_of(draft: Draft) -> float:
    """Return how sure we are that nothing in a draft is wrong, in [0, 1]."""
    confidence = SUREST
    for factor, _ in doubts(draft):
        confidence *= factor
    return confidence


def doubts(draft: Draft) -> Iterator[tuple[float, str]]:
    """Yield what makes us less sure of a draft: the factor, and the reason in words."""
    for finding in draft.findings:
        if finding.resolved:
            yield REPAIRED, f"{finding.check} was found and mended"
        elif finding.severity == "block":
            yield BLOCKED, f"{finding.check} blocks"
        else:
            yield WARNED, f"{finding.check} warns"
    for gap in draft.gaps:
        yield (AMBIGUOUS if gap.reason == "ambiguous" else MISSING), f"{gap.source} is {gap.reason.replace('_', ' ')}"
    if draft.status == "needs_review":
        yield REVIEW, "the draft asks for a review"
    if draft.outcome == "fallback":
        yield FALLBACK, "no answer was found"
    if draft.intents:
        best, second = [*sorted((intent.score for intent in draft.intents), reverse=True), 0.0][:2]
        yield _between(LEAST_INTENT, best - second), f"the topic is read {best - second:.2f} surer than the next"
    if draft.outcome in FROM_ARTICLES and draft.passages:
        score = max(passage.score for passage in draft.passages)
        yield _between(LEAST_PASSAGE, score), f"the best article matches with a score of {score:.2f}"


def _between(least: float, score: float) -> float:
    return least + (1 - least) * min(max(score, 0.0), 1.0)


def calibrate(results: Sequence[Judged], bins: int = BINS) -> Calibration | None:
    """Return the reliability curve over bins of equally many drafts; None without a scored draft.

    Drafts of one confidence stay in one bin, so that the order of samples plays no part; bins may then differ in
    size. ECE is the mean distance of confidence and share of right drafts, weighted by the bins' sizes.
    """
    pairs = sorted(
        (one.confidence, one.passed) for one in results if one.confidence is not None and one.passed is not None
    )
    if not pairs:
        return None
    cut = [_bin(part) for part in _parts(pairs, bins)]
    ece = sum(one.n * abs(one.confidence - one.right) for one in cut) / len(pairs)
    return Calibration(bins=tuple(cut), ece=round(min(1.0, ece), DIGITS))


def _parts(pairs: list[tuple[float, float]], bins: int) -> Iterator[list[tuple[float, float]]]:
    start = 0
    for number in range(1, bins + 1):
        end = max(start, round(number * len(pairs) / bins))
        while start < end < len(pairs) and pairs[end][0] == pairs[end - 1][0]:
            end += 1
        if end > start:
            yield pairs[start:end]
        start = end


def _bin(part: list[tuple[float, float]]) -> Bin:
    return Bin(
        low=part[0][0],
        high=part[-1][0],
        n=len(part),
        confidence=round(min(1.0, sum(confidence for confidence, _ in part) / len(part)), DIGITS),
        right=round(min(1.0, sum(right for _, right in part) / len(part)), DIGITS),
    )
