"""The stages in order: ticket -> understanding -> context -> decision -> retrieval -> composing -> verification."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from secrets import token_hex

import structlog

from drafter.composing.agent_view import agent_view, summarise
from drafter.composing.composer import Composer
from drafter.composing.html import render_html
from drafter.context.gatherer import ContextGatherer
from drafter.decision.decider import Decider
from drafter.decision.handing_over import hold
from drafter.decision.routing import Router
from drafter.domain.composition import Composition
from drafter.domain.decision import Verdict
from drafter.domain.draft import Draft, DraftPassage, Status, Trace, Versions
from drafter.domain.finding import Finding
from drafter.domain.store import Store
from drafter.domain.ticket import DraftRequest
from drafter.errors import TicketError
from drafter.ports import DraftStore
from drafter.retrieval.retriever import Retriever
from drafter.settings import Workspace
from drafter.understanding.understander import Understander
from drafter.verification.verifier import Verifier

log = structlog.get_logger()

_STATUS: Mapping[Verdict, Status] = {
    "inform": "ready",
    "allow": "ready",
    "deny": "ready",
    "ask": "needs_info",
    "handoff": "handoff",
}


@dataclass(frozen=True, slots=True)
class Stages:
    """One consistent set of stages, built from one version of the workspace's files."""

    understander: Understander
    gatherer: ContextGatherer
    decider: Decider
    retriever: Retriever
    composer: Composer
    verifier: Verifier
    router: Router
    versions: Mapping[str, Versions]
    """By brand."""


@dataclass(frozen=True, slots=True)
class Written:
    """A trace, what was written from it, and what verification found."""

    trace: Trace
    composition: Composition
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class _Clock:
    """Milliseconds a stage took."""

    started: float = field(default_factory=time.perf_counter)
    last: float = field(default_factory=time.perf_counter)
    timings_ms: dict[str, float] = field(default_factory=dict)

    def lap(self, stage: str) -> None:
        now = time.perf_counter()
        self.timings_ms[stage] = round((now - self.last) * 1000, 3)
        self.last = now

    def finish(self) -> dict[str, float]:
        self.timings_ms["total"] = round((time.perf_counter() - self.started) * 1000, 3)
        return self.timings_ms


class Pipeline:
    """Drafts tickets of one workspace with one set of stages."""

    def __init__(self, workspace: Workspace, stages: Stages, drafts: DraftStore) -> None:
        self._workspace = workspace
        self._stages = stages
        self._drafts = drafts

    async def draft(
        self, request: DraftRequest, *, idempotency: tuple[str, str, str] | None = None, store: bool = True
    ) -> Draft:
        """Return a draft, stored unless `store` is false; a failed check is a `Finding` on it, not an exception.

        Raises:
            TicketError: unknown store, or no customer wrote anything.
            StorageError: the draft could not be stored, so it must not be shown as if it were.
        """
        clock = _Clock()
        trace = await self._know(request, clock)
        written = write_and_verify(self._stages, trace)
        clock.lap("composing_and_verification")
        draft = self._assemble(written, clock)
        if store:
            await self._drafts.save_draft(draft, written.trace, idempotency=idempotency)
        log.info(
            "draft.done",
            draft_id=draft.id,
            store=request.ticket.store,
            outcome=draft.outcome,
            status=draft.status,
            findings=len(draft.findings),
            gaps=len(draft.gaps),
            total_ms=clock.timings_ms.get("total"),
        )
        return draft

    async def _know(self, request: DraftRequest, clock: _Clock) -> Trace:
        store = self._store(request)
        brand = self._workspace.brand(store.brand)
        as_of = request.as_of or datetime.now(UTC)
        understanding, vector = await self._stages.understander.understand(request, store)
        clock.lap("understanding")
        context = await self._stages.gatherer.gather(request, understanding, as_of, store, brand)
        clock.lap("context")
        decision = self._stages.decider.decide(request, understanding, context)
        clock.lap("decision")
        passages = await self._stages.retriever.retrieve(understanding, decision, store, as_of, vector)
        decision = self._stages.decider.settle(decision, passages)
        clock.lap("retrieval")
        return Trace(
            request=request,
            understanding=understanding,
            context=context,
            decision=decision,
            passages=passages,
            versions=self._stages.versions[brand.id],
        )

    def _store(self, request: DraftRequest) -> Store:
        ticket = request.ticket
        store = self._workspace.store(ticket.store)
        if store is None:
            message = f"no store {ticket.store!r} in drafter.toml; check the id, or add the store there"
            raise TicketError(message, field="ticket.store")
        wrote = any(message.body.strip() for message in ticket.messages if message.author == "customer")
        if not wrote and not ticket.subject.strip():
            message = "no customer message has any text, so there is nothing to answer"
            raise TicketError(message, field="ticket.messages")
        return store

    def _assemble(self, written: Written, clock: _Clock) -> Draft:
        trace, composition = written.trace, written.composition
        main, request = trace.decision.main, trace.request
        open_findings = [finding for finding in written.findings if not finding.resolved]
        status = _STATUS[main.verdict]
        if status != "handoff" and open_findings:
            status = "needs_review"
        routing, tags = self._stages.router.route(trace)
        agent_language = self._agent_language(request)
        return Draft(
            id=f"drf_{token_hex(12)}",
            ticket_id=request.ticket.id,
            status=status,
            language=composition.language,
            subject=composition.subject,
            text=composition.text,
            html=render_html(composition, trace),
            outcome=main.outcome,
            verdict=main.verdict,
            reasons=main.reasons,
            intents=trace.understanding.intents,
            personal_touch=composition.personal_touch,
            citations=composition.citations,
            evidence=trace.evidence,
            passages=tuple(
                DraftPassage(**p.model_dump(include=set(DraftPassage.model_fields))) for p in trace.passages
            ),
            findings=written.findings,
            gaps=trace.context.gaps,
            tags=tags,
            routing=routing,
            related_tickets=trace.context.related_tickets,
            summary=summarise(trace, agent_language),
            agent_view=agent_view(self._stages.composer, trace, agent_language),
            agent_notes=trace.decision.agent_notes,
            versions=trace.versions,
            timings_ms=clock.finish(),
            created_at=trace.context.as_of,
        )

    def _agent_language(self, request: DraftRequest) -> str:
        return request.agent_language or self._workspace.agent_language


def write_and_verify(stages: Stages, trace: Trace) -> Written:
    """Return the reply to a trace, verified; pure, so that a stored trace replays to the same bytes.

    A blocking finding turns the reply into a safe holding reply for a person, with the findings kept.
    """
    composition = stages.composer.compose(trace)
    findings = stages.verifier.verify(composition, trace)
    blocking = [finding for finding in findings if finding.severity == "block"]
    if not blocking:
        return Written(trace, composition, findings)
    reasons = tuple(f"verification blocked the reply: {finding.check}: {finding.message}" for finding in blocking)
    held = trace.model_copy(update={"decision": hold(trace.decision, reasons)})
    composition = stages.composer.compose(held)
    replaced = tuple(finding.model_copy(update={"resolved": True}) for finding in findings)
    return Written(held, composition, replaced + stages.verifier.verify(composition, held))
