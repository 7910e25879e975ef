"""Prometheus metrics: counts and times only, never text."""

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

from drafter.domain.draft import Draft

STAGE_BUCKETS_S = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 20.0)


class Metrics:
    """What `/metrics` shows, in a registry of its own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._drafts = Counter(
            "drafter_drafts_total",
            "Drafts returned.",
            ["store", "outcome", "status", "writer"],
            registry=self._registry,
        )
        self._findings = Counter(
            "drafter_findings_total", "Findings on drafts.", ["check", "resolved"], registry=self._registry
        )
        self._gaps = Counter("drafter_gaps_total", "Gaps on drafts.", ["source", "reason"], registry=self._registry)
        self._stages = Histogram(
            "drafter_stage_seconds", "Time a stage took.", ["stage"], buckets=STAGE_BUCKETS_S, registry=self._registry
        )
        self._feedback = Counter(
            "drafter_feedback_total", "Feedback received.", ["edit_class", "rating"], registry=self._registry
        )

    def count_draft(self, draft: Draft, store: str) -> None:
        """Count a draft that was returned."""
        self._drafts.labels(store, draft.outcome, draft.status, draft.versions.writer).inc()
        for finding in draft.findings:
            self._findings.labels(finding.check, str(finding.resolved).lower()).inc()
        for gap in draft.gaps:
            self._gaps.labels(gap.source, gap.reason).inc()
        for stage, milliseconds in draft.timings_ms.items():
            self._stages.labels(stage).observe(milliseconds / 1000)

    def count_feedback(self, edit_class: str, rating: str | None) -> None:
        """Count a feedback that was stored."""
        self._feedback.labels(edit_class, rating or "none").inc()

    def render(self) -> bytes:
        """Return the metrics in Prometheus' text format."""
        return generate_latest(self._registry)
