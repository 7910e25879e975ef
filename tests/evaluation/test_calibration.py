from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.domain.draft import Draft, DraftPassage, Routing, Versions
from drafter.domain.evaluation import Judged
from drafter.domain.evidence import Gap
from drafter.domain.finding import Finding
from drafter.domain.understanding import Intent
from drafter.evaluation.calibration import SUREST, calibrate, confidence_of, doubts

DRAFT = Draft(
    id="d1",
    ticket_id="t1",
    status="ready",
    language="en",
    subject="Your order",
    text="It is on its way.",
    html="<p>It is on its way.</p>",
    outcome="wismo_in_transit",
    verdict="inform",
    reasons=(),
    intents=(Intent(name="wismo", score=1.0),),
    personal_touch=None,
    citations=(),
    evidence=(),
    passages=(),
    findings=(),
    gaps=(),
    tags=(),
    routing=Routing(queue="q", sla_minutes=60, sla_risk=0),
    related_tickets=(),
    summary="",
    agent_view=None,
    agent_notes=(),
    versions=Versions(drafter="1", prompt="p", voice="v", playbook="b", knowledge="k", policies="o"),
    created_at=datetime(2026, 11, 20, tzinfo=UTC),
)
FINDINGS = st.lists(
    st.builds(
        Finding,
        check=st.just("c"),
        severity=st.sampled_from(["block", "warn"]),
        message=st.just("m"),
        resolved=st.booleans(),
    ),
    max_size=4,
).map(tuple)
GAPS = st.lists(
    st.builds(Gap, source=st.just("s"), reason=st.sampled_from(["down", "ambiguous"]), message=st.just("m")), max_size=3
).map(tuple)
DRAFTS = st.builds(
    lambda findings, gaps, score, status, outcome: DRAFT.model_copy(
        update={
            "findings": findings,
            "gaps": gaps,
            "intents": (Intent(name="wismo", score=score),),
            "status": status,
            "outcome": outcome,
        }
    ),
    FINDINGS,
    GAPS,
    st.floats(0, 1),
    st.sampled_from(["ready", "needs_review", "handoff"]),
    st.sampled_from(["wismo_in_transit", "fallback", "knowledge_answer"]),
)


def article(score: float) -> DraftPassage:
    """Return an article found with this score."""
    return DraftPassage(id="k1", title="Care", text="Wash cold.", score=score)


def judged(confidence: float | None, passed: float | None, name: str = "s") -> Judged:
    """Return a result of which only confidence and pass matter."""
    return Judged(sample=name, family=name, confidence=confidence, passed=passed)


def test_a_draft_without_a_doubt_is_nearly_sure() -> None:
    """Nothing is certain."""
    assert confidence_of(DRAFT) == pytest.approx(SUREST)


@given(DRAFTS, FINDINGS, GAPS)
def test_one_more_doubt_never_makes_a_draft_surer(
    draft: Draft, findings: tuple[Finding, ...], gaps: tuple[Gap, ...]
) -> None:
    """Confidence falls with findings and gaps, and is a chance."""
    more = draft.model_copy(update={"findings": draft.findings + findings, "gaps": draft.gaps + gaps})

    assert 0 <= confidence_of(more) <= confidence_of(draft) <= 1


@given(DRAFTS, st.floats(0, 1), st.floats(0, 1))
def test_a_topic_read_more_clearly_never_makes_a_draft_less_sure(draft: Draft, first: float, second: float) -> None:
    """What counts is how much surer a topic is than the next."""
    low, high = sorted((first, second))
    one, other = (
        draft.model_copy(update={"intents": (Intent(name="wismo", score=score), Intent(name="refund", score=0.0))})
        for score in (low, high)
    )
    rival = other.model_copy(update={"intents": (*other.intents, Intent(name="cancel", score=low))})

    assert confidence_of(rival) <= confidence_of(other)
    assert confidence_of(one) <= confidence_of(other)


def test_a_blocking_finding_weighs_more_than_anything_else() -> None:
    """A draft that may not go out is one of which we are not sure."""
    block = Finding(check="grounding.money", severity="block", message="m")
    blocked = DRAFT.model_copy(update={"findings": (block,)})
    doubtful = DRAFT.model_copy(update={"status": "needs_review", "outcome": "fallback", "intents": ()})

    assert confidence_of(blocked) < confidence_of(doubtful)
    assert "grounding.money blocks" in [why for _, why in doubts(blocked)]


def test_an_article_counts_only_where_the_answer_is_from_one() -> None:
    """An order's status is no less sure because an article beside it matches badly."""
    shown = DRAFT.model_copy(update={"passages": (article(0.1),)})
    answers = [
        confidence_of(DRAFT.model_copy(update={"passages": (article(score),), "outcome": "knowledge_answer"}))
        for score in (0.1, 0.9)
    ]

    assert confidence_of(shown) == confidence_of(DRAFT)
    assert answers[0] < answers[1] < confidence_of(DRAFT)


def test_bins_hold_equally_many_and_ece_is_the_mean_distance() -> None:
    """Sure drafts that are always right and doubtful ones of which half are right."""
    results = [judged(0.9, 1.0)] * 50 + [judged(0.6, float(at % 2)) for at in range(50)]
    found = calibrate(results, bins=2)

    assert found is not None
    assert [(one.n, one.confidence, one.right) for one in found.bins] == [(50, 0.6, 0.5), (50, 0.9, 1.0)]
    assert found.ece == pytest.approx(0.1)


def test_drafts_of_one_confidence_stay_together() -> None:
    """Else the order of samples would decide which bin is right."""
    results = [judged(0.5, float(at < 5)) for at in range(20)] + [judged(0.7, 1.0)]
    found = calibrate(results, bins=10)

    assert found is not None
    assert [(one.n, one.right) for one in found.bins] == [(20, 0.25), (1, 1.0)]


def test_without_a_scored_draft_there_is_no_curve() -> None:
    """Searches have no confidence, and unscored drafts say nothing."""
    assert calibrate([judged(None, 1.0), judged(0.9, None)]) is None


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=60), st.integers(1, 12))
def test_every_draft_is_in_one_bin(pairs: list[tuple[float, float]], bins: int) -> None:
    """Bins follow one another, hold everything, and do not depend on the order."""
    results = [judged(confidence, passed) for confidence, passed in pairs]
    found = calibrate(results, bins)

    assert found is not None
    assert found == calibrate(results[::-1], bins)
    assert sum(one.n for one in found.bins) == len(pairs)
    assert len(found.bins) <= bins
    assert all(one.high < other.low for one, other in zip(found.bins, found.bins[1:], strict=False))
