"""The stages in order: ticket -> understanding -> context -> decision -> retrieval -> composing -> verification."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from secrets import token_hex
from typing import NamedTuple

import structlog

from drafter.composing.agent_view import agent_view, summarise
from drafter.composing.composer import Composer
from drafter.composing.html import render_html
from drafter.composing.model.wording import compose_reply
from drafter.composing.model.writer import Attempt, ModelWriter
from drafter.context.gatherer import ContextGatherer
from drafter.decision.decider import Decider
from drafter.decision.handing_over import hold
from drafter.decision.routing import Router
from drafter.domain.composition import AgentView, Composition
from drafter.domain.decision import Verdict
from drafter.domain.draft import Draft, DraftPassage, Status, Trace, Usage, Versions
from drafter.domain.finding import Finding
from drafter.domain.knowledge import Passage
from drafter.domain.store import Language, Store
from drafter.domain.ticket import DraftRequest
from drafter.errors import StorageError, TicketError, places_of
from drafter.ports import DraftListener, DraftStore
from drafter.retrieval.retriever import Retriever
from drafter.settings import Workspace
from drafter.understanding.language import parse_language
from drafter.understanding.understander import Understander
from drafter.verification.verifier import Verifier

log = structlog.get_logger()

MOST_READ, LONGEST_READ = 2_048, 1_000
"""Texts of shops and carriers of which it is remembered whether they give orders, and their most characters: names
of articles and products and what carriers write are the same for many tickets.
"""
_STATUS: Mapping[Verdict, Status] = {
    "inform": "ready",
    "allow": "ready",
    "deny": "ready",
    "ask": "needs_info",
    "handoff": "handoff",
}

_UNUSED = Usage()
_FOREIGN = frozenset({"product", "option", "text"})
"""Evidence in words that sellers and carriers wrote."""


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
    writer: ModelWriter | None = None
    """Words replies with a language model, where one is configured."""


@dataclass(frozen=True, slots=True)
class Written:
    """A trace, what was written from it, what verification found, and what asking a model came to."""

    trace: Trace
    composition: Composition
    findings: tuple[Finding, ...]
    attempt: Attempt | None = None


class Drafted(NamedTuple):
    """A draft, and the JSON that was stored of it, if any was."""

    draft: Draft
    stored: str | None = None

    @property
    def json(self) -> str:
        """The draft as it goes over the wire."""
        return self.draft.model_dump_json() if self.stored is None else self.stored


@dataclass(slots=True)
class _Clock:
    """Milliseconds a stage took."""

    listener: DraftListener | None = None
    started: float = field(default_factory=time.perf_counter)
    last: float = field(default_factory=time.perf_counter)
    timings_ms: dict[str, float] = field(default_factory=dict)

    def lap(self, stage: str) -> None:
        """Count what passed since the last lap to a stage."""
        now = time.perf_counter()
        self.timings_ms[stage] = round(self.timings_ms.get(stage, 0.0) + (now - self.last) * 1000, 3)
        self.last = now
        if self.listener is not None:
            self.listener.stage(stage, self.timings_ms[stage])

    def finish(self) -> dict[str, float]:
        """Return the milliseconds by stage, and in total."""
        self.timings_ms["total"] = round((time.perf_counter() - self.started) * 1000, 3)
        return self.timings_ms


class Pipeline:
    """Drafts tickets of one workspace with one set of stages."""

    def __init__(self, workspace: Workspace, stages: Stages, drafts: DraftStore) -> None:
        self._workspace = workspace
        self._stages = stages
        self._drafts = drafts
        self._orders_in = lru_cache(maxsize=MOST_READ)(self._read_orders_in)

    async def draft(
        self,
        request: DraftRequest,
        *,
        idempotency: tuple[str, str, str] | None = None,
        store: bool = True,
        listener: DraftListener | None = None,
    ) -> Draft:
        """Return a draft alone; arguments and errors are those of `draft_with_json`."""
        made = await self.draft_with_json(request, idempotency=idempotency, store=store, listener=listener)
        return made.draft

    async def draft_with_json(
        self,
        request: DraftRequest,
        *,
        idempotency: tuple[str, str, str] | None = None,
        store: bool = True,
        listener: DraftListener | None = None,
    ) -> Drafted:
        """Return a draft, stored unless `store` is false; a failed check is a `Finding` on it, not an exception.

        Args:
            request: the ticket and how to answer it.
            idempotency: key owner, key and body hash under which the draft is stored.
            store: whether it is kept.
            listener: told each stage as it ends, and text that is verified while the rest is being written.

        Raises:
            TicketError: unknown store, or no customer wrote anything.
            StorageError: the draft could not be stored, so it must not be shown as if it were.
        """
        clock = _Clock(listener)
        agent_language = self._agent_language(request)
        trace = await self._know(request, clock)
        await _in_step()
        composed = self._stages.composer.compose(trace)
        view = agent_view(self._stages.composer, trace, agent_language)
        if self._stages.writer is None:  # a model's writer asks the composer next, who has it all at hand just now
            await _in_step()
        written = await self._word(write_and_verify(self._stages, trace, clock.lap, composed=composed), clock)
        await _in_step()
        if listener is not None and written.composition.writer == "composer":
            listener.text(written.composition.text, 0)
        if written.trace.decision is not trace.decision:  # held back: it says something else now
            view = agent_view(self._stages.composer, written.trace, agent_language)
        draft = self._assemble(written, view, agent_language, clock)
        stored = None
        if store:
            await _in_step()
            stored = await self._drafts.save_draft(draft, written.trace, idempotency=idempotency)
        _tell(draft, trace, stored=store)
        return Drafted(draft, stored)

    async def trace(self, request: DraftRequest) -> Trace:
        """Return everything a writer may know of a ticket; nothing is written or stored; raises as `draft`."""
        return await self._know(request, _Clock())

    async def _know(self, request: DraftRequest, clock: _Clock) -> Trace:
        store = self._store(request)
        brand = self._workspace.brand(store.brand)
        as_of = request.as_of or datetime.now(UTC)
        understanding, vector = await self._stages.understander.understand(request, store)
        clock.lap("understanding")
        context = await self._stages.gatherer.gather(request, understanding, as_of, store, brand)
        clock.lap("context")
        await _in_step()
        decision = self._stages.decider.decide(request, understanding, context)
        clock.lap("decision")
        await _in_step()
        passages = await self._stages.retriever.retrieve(understanding, decision, store, as_of, vector)
        decision = self._stages.decider.settle(decision, passages)
        clock.lap("retrieval")
        return Trace.made_of(
            request=request,
            understanding=understanding,
            context=context,
            decision=decision,
            passages=passages,
            reply=None,
            rejected=(),
            versions=self._stages.versions[brand.id],
        )

    async def _word(self, written: Written, clock: _Clock) -> Written:
        """Return what a model made of the reply; the composer's, as it is, where none is to be asked or to be had."""
        writer, trace = self._stages.writer, written.trace
        if writer is None or trace.request.writer == "composer" or trace.decision.main.verdict == "handoff":
            return written
        if self._gives_orders(trace) or writer.is_foreign(trace):
            return written
        store = trace.context.store
        tell = clock.listener.text if clock.listener is not None else None
        try:
            seconds = store.model_s or self._workspace.deadlines.model_s
            attempt = await writer.write(trace, written.composition, seconds, tell)
        except StorageError as exc:
            log.warning("model.skipped", error=str(exc))
            return written
        except Exception as exc:  # noqa: BLE001 - the composer's draft is there; a bug must not cost the agent that
            log.error("model.bug", error=type(exc).__name__, at=places_of(exc))  # noqa: TRY400 - places say enough
            return written
        clock.lap("model")
        trace = trace.model_copy(update={"rejected": attempt.rejected, "reply": attempt.reply})
        if attempt.reply is None or attempt.composition is None:
            return Written(trace, written.composition, (*attempt.rejected, *written.findings), attempt)
        versions = trace.versions.model_copy(update={"writer": "model", "model": writer.name})
        trace = trace.model_copy(update={"versions": versions})
        return Written(trace, attempt.composition, (*attempt.rejected, *attempt.findings), attempt)

    def _gives_orders(self, trace: Trace) -> bool:
        """Return whether anything a model would read looks like instructions to it; the composer cannot be told any."""
        if trace.understanding.injection:
            return True
        ticket, understander = trace.request.ticket, self._stages.understander
        told = [message.body for message in ticket.messages if message.author != "note"]
        shown = [passage.title for passage in trace.passages]  # a model is shown nothing else of them
        shown += [one.value for one in trace.evidence if one.kind in _FOREIGN]
        shown += [item.name for order in trace.context.orders for item in order.items]  # whole, as a slot is not
        language = trace.understanding.language
        if any(self._orders_in(text, language) for text in shown if len(text) <= LONGEST_READ):
            return True
        long = (text for text in shown if len(text) > LONGEST_READ)
        return bool(understander.read_orders([ticket.subject, *told, *long], language))

    def _read_orders_in(self, text: str, language: Language) -> bool:
        return bool(self._stages.understander.read_orders((text,), language))

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

    def _assemble(self, written: Written, view: AgentView | None, agent_language: Language, clock: _Clock) -> Draft:
        trace, composition, attempt = written.trace, written.composition, written.attempt
        gap = () if attempt is None or attempt.gap is None else (attempt.gap,)
        main = trace.decision.main
        routing, tags = self._stages.router.route(trace)
        return Draft.made_of(
            id=f"drf_{token_hex(12)}",
            ticket_id=trace.request.ticket.id,
            status=_status(written),
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
            passages=tuple(_shown(passage) for passage in trace.passages),
            findings=written.findings,
            gaps=(*trace.context.gaps, *gap),
            tags=tags,
            routing=routing,
            related_tickets=trace.context.related_tickets,
            summary=summarise(trace, agent_language),
            agent_view=view,
            agent_notes=trace.decision.agent_notes,
            versions=trace.versions,
            usage=_UNUSED if attempt is None else attempt.usage,
            timings_ms=clock.finish(),
            created_at=datetime.now(UTC),
        )

    def _agent_language(self, request: DraftRequest) -> Language:
        return parse_language(request.agent_language) or self._workspace.agent_language


async def _in_step() -> None:
    """Let the other tickets under way come to the same stage.

    A stage's code and tables are then in the processor's cache for all of them: where many tickets wait, a draft takes
    a tenth less time.
    """
    await asyncio.sleep(0)


def _status(written: Written) -> Status:
    """Return what the verdict means for the agent; an open finding asks for a second look."""
    status = _STATUS[written.trace.decision.main.verdict]
    unresolved = any(not finding.resolved for finding in written.findings)
    return "needs_review" if unresolved and status != "handoff" else status


def _shown(passage: Passage) -> DraftPassage:
    return DraftPassage.made_of(
        id=passage.id,
        title=passage.title,
        text=passage.text,
        score=passage.score,
        url=passage.url,
        kind=passage.kind,
    )


def _tell(draft: Draft, trace: Trace, *, stored: bool) -> None:
    """Log one line a stage and one for the draft: ids, counts and times, never a word of the customer's or ours."""
    about, took = log.bind(draft_id=draft.id), draft.timings_ms
    understanding, context, decision = trace.understanding, trace.context, trace.decision
    about.debug(
        "understanding.done",
        duration_ms=took["understanding"],
        language=understanding.language,
        intents=len(understanding.intents),
        references=len(understanding.references),
        risks=len(understanding.risks),
        injection=len(understanding.injection),
    )
    about.debug(
        "context.done",
        duration_ms=took["context"],
        match=context.match,
        orders=len(context.orders),
        evidence=len(context.evidence),
        gaps=len(context.gaps),
    )
    about.debug("decision.done", duration_ms=took["decision"], parts=len(decision.parts))
    about.debug("retrieval.done", duration_ms=took["retrieval"], passages=len(trace.passages))
    about.debug("composing.done", duration_ms=took["composing"], citations=len(draft.citations))
    about.debug("verification.done", duration_ms=took["verification"], findings=len(draft.findings))
    about.info(
        "draft.done",
        store=context.store.id,
        language=draft.language,
        outcome=draft.outcome,
        verdict=draft.verdict,
        status=draft.status,
        writer=draft.versions.writer,
        findings=len(draft.findings),
        gaps=len(draft.gaps),
        stored=stored,
        duration_ms=draft.timings_ms["total"],
    )


def write_and_verify(
    stages: Stages, trace: Trace, lap: Callable[[str], None] = lambda _: None, *, composed: Composition | None = None
) -> Written:
    """Return the reply to a trace, verified; pure, so that a stored trace replays to the same bytes.

    A blocking finding turns the reply into a safe holding reply for a person, with the findings kept. A trace that
    holds a model's reply gives that reply again.

    Args:
        stages: those that decided the trace.
        trace: everything the writer may know.
        lap: told the stage each time one is done.
        composed: what the composer makes of the trace, where that is known already.
    """
    composition, findings = _write(stages, trace, lap, composed or stages.composer.compose(trace))
    if trace.reply is not None or trace.rejected:
        return Written(trace, composition, (*trace.rejected, *findings))
    blocking = [finding for finding in findings if finding.severity == "block"]
    if not blocking:
        return Written(trace, composition, findings)
    reasons = tuple(f"verification blocked the reply: {finding.check}: {finding.message}" for finding in blocking)
    held = trace.model_copy(update={"decision": hold(trace.decision, reasons)})
    composition, remaining = _write(stages, held, lap, stages.composer.compose(held))
    replaced = tuple(finding.model_copy(update={"resolved": True}) for finding in findings)
    return Written(held, composition, replaced + remaining)


def _write(
    stages: Stages, trace: Trace, lap: Callable[[str], None], composed: Composition
) -> tuple[Composition, tuple[Finding, ...]]:
    composition = composed if trace.reply is None else compose_reply(stages.composer, trace, trace.reply)
    lap("composing")
    findings = stages.verifier.verify(composition, trace, known=None if composition is composed else composed)
    lap("verification")
    return composition, findings
