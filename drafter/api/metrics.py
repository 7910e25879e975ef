"""Prometheus metrics: counts and times only, never text."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from drafter.domain.draft import Draft

ASKING = "model"
"""The stage in which a model is asked; drafts without it asked none."""
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
        self._model = _ModelMetrics(self._registry)

    def count_draft(self, draft: Draft, store: str, model: str | None) -> None:
        """Count a draft that was returned; `model` is the one configured, whether or not it was asked."""
        self._drafts.labels(store, draft.outcome, draft.status, draft.versions.writer).inc()
        for finding in draft.findings:
            self._findings.labels(finding.check, str(finding.resolved).lower()).inc()
        for gap in draft.gaps:
            self._gaps.labels(gap.source, gap.reason).inc()
        for stage, milliseconds in draft.timings_ms.items():
            self._stages.labels(stage).observe(milliseconds / 1000)
        if model is not None:
            self._model.count(draft, store, model)

    def count_feedback(self, edit_class: str, rating: str | None) -> None:
        """Count a feedback that was stored."""
        self._feedback.labels(edit_class, rating or "none").inc()

    def show_breaker(self, model: str, *, is_open: bool) -> None:
        """Show whether calls of a model are refused after failures in a row."""
        self._model.breaker.labels(model).set(int(is_open))

    def render(self) -> bytes:
        """Return the metrics in Prometheus' text format."""
        return generate_latest(self._registry)


class _ModelMetrics:
    """What is counted of language models."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._calls = Counter(
            "drafter_model_calls_total",
            "Drafts by whether the model's reply was used, was not (fallback), or was not asked for (none).",
            ["store", "model", "result"],
            registry=registry,
        )
        self._tokens = Counter(
            "drafter_model_tokens_total",
            "Tokens of models: input (read anew), cached_input, cache_write, output.",
            ["store", "model", "kind"],
            registry=registry,
        )
        self._cost = Counter(
            "drafter_model_cost_usd_total",
            "US dollars that models cost, by prompts/model/prices.yaml.",
            ["store", "model"],
            registry=registry,
        )
        self.breaker = Gauge(
            "drafter_model_breaker_open",
            "1 while calls of a model are refused after failures in a row.",
            ["model"],
            registry=registry,
        )

    def count(self, draft: Draft, store: str, model: str) -> None:
        """Count what a model did for a draft."""
        usage = draft.usage
        self._calls.labels(store, model, _result(draft)).inc()
        kinds = {
            "input": max(0, usage.input_tokens - usage.cached_input_tokens - usage.cache_write_tokens),
            "cached_input": usage.cached_input_tokens,
            "cache_write": usage.cache_write_tokens,
            "output": usage.output_tokens,
        }
        for kind, tokens in kinds.items():
            self._tokens.labels(store, model, kind).inc(tokens)
        self._cost.labels(store, model).inc(float(usage.cost_usd))


def _result(draft: Draft) -> str:
    if draft.versions.writer == "model":
        return "used"
    return "fallback" if ASKING in draft.timings_ms else "none"
