"""Has a model write the body of a reply, and takes it only if verification finds nothing that blocks.

The ladder: an answer in the strictest form the endpoint knows; one call again when the connection failed before a byte
of the answer; sentences without a value that nothing bears out are left out, where the rest reads on; one turn of
repair when slots or findings are wrong otherwise; else the composer's draft stands.
"""

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from drafter.composing.composer import Composer
from drafter.composing.model.answer import SLOT, SegmentReader, UnreadableAnswerError, parse_reply, problems_of
from drafter.composing.model.echo import echoes
from drafter.composing.model.pruning import prune
from drafter.composing.model.slots import SlotSheet, slot_sheet
from drafter.composing.model.stray import Vocabulary, strays
from drafter.composing.model.thread import quoted_history
from drafter.composing.model.wording import word
from drafter.composing.outline import Outline
from drafter.domain.composition import Composition
from drafter.domain.draft import Trace, Usage
from drafter.domain.evidence import Gap
from drafter.domain.finding import Finding
from drafter.domain.model import FailureReason, ModelMessage, ModelReply, ModelRequest, ModelUsage, ReplySegment
from drafter.domain.store import Language
from drafter.errors import ModelError
from drafter.ports import LanguageModel, Spending, TokenCounter

Verify = Callable[[Composition, Trace, Composition, bool], tuple[Finding, ...]]
"""Verification of a model's text, beside the composer's draft; whether it is whole."""
Tell = Callable[[str, int], None]
"""Told each verified stretch of the text and where it begins."""
UNREADABLE = "model.unreadable"
SLOTS = "model.slots"
STRAY = "model.stray"
LEFT_OUT = "left out of the reply"
"""How the finding begins about a sentence that was taken out."""
_GAPS = {"timeout": "timeout", "unreadable": "unreadable", "empty": "unreadable", "truncated": "unreadable"}


class Prompts(Protocol):
    """Builds what a model is asked."""

    def build(self, trace: Trace, outline: Outline, sheet: SlotSheet) -> ModelRequest:
        """Return the request for a ticket's reply; raises `ModelError` where it does not fit."""
        ...

    def repair(self, trace: Trace, sheet: SlotSheet, problems: Sequence[str]) -> str:
        """Return the turn that shows a model what is wrong with its answer, without any typed value."""
        ...


class Breaker(Protocol):
    """Says when calls are pointless for a while."""

    def allow(self) -> bool:
        """Return whether to make a call now."""
        ...

    def succeed(self) -> None:
        """Count a call that was answered."""
        ...

    def fail(self, reason: FailureReason) -> None:
        """Count a call that was not."""
        ...


@dataclass(slots=True)
class Attempt:
    """What came of asking a model.

    `reply` is None when the composer's draft stands; `rejected` are then, or from before a repair, the findings that
    blocked, and `gap` says what went wrong with the endpoint.
    """

    reply: ModelReply | None = None
    composition: Composition | None = None
    findings: tuple[Finding, ...] = ()
    rejected: tuple[Finding, ...] = ()
    gap: Gap | None = None
    used: ModelUsage = field(default_factory=ModelUsage)
    cost_usd: Decimal = Decimal(0)

    @property
    def usage(self) -> Usage:
        """What it cost, as the draft shows it."""
        used = self.used
        return Usage(
            input_tokens=used.input_tokens,
            cached_input_tokens=used.cached_input_tokens,
            cache_write_tokens=used.cache_write_tokens,
            output_tokens=used.output_tokens,
            cost_usd=format(self.cost_usd.normalize(), "f"),
        )


class ModelWriter:
    """Writes with one model; shared by all requests."""

    def __init__(  # noqa: PLR0913 - its parts, each of another kind
        self,
        model: LanguageModel,
        prompts: Prompts,
        composer: Composer,
        verify: Verify,
        *,
        breaker: Breaker,
        spending: Spending,
        counter: TokenCounter,
        vocabularies: Mapping[Language, Vocabulary] | None = None,
    ) -> None:
        self._model = model
        self.prompts = prompts
        self._composer = composer
        self._verify = verify
        self._breaker = breaker
        self._spending = spending
        self._counter = counter
        self._vocabularies = vocabularies or {}

    @property
    def name(self) -> str:
        """The model's name, as in drafter.toml."""
        return self._model.name

    async def write(self, trace: Trace, draft: Composition, seconds: float, tell: Tell | None = None) -> Attempt:
        """Return what the model made of the composer's draft within so many seconds; never raises for what it does.

        Raises:
            StorageError: what was spent could not be read or written down.
        """
        attempt = Attempt()
        outline, sheet = self.prepare(trace)
        if not SLOT.search(sheet.reference_text):
            return attempt  # nothing in the reply could be proved, and the composer's few words are right
        try:
            request = self.prompts.build(trace, outline, sheet)
        except ModelError as exc:  # says nothing of the endpoint, which was not asked
            return self._given_up(attempt, exc.reason, str(exc))
        if not await self._spending.may_spend(trace.context.brand.id):
            return self._given_up(attempt, "cap_reached", "the brand's cap of today is reached")
        if not self._breaker.allow():  # last, since it may be the one call that tries again
            return self._given_up(attempt, "breaker_open", "no call is made while it rests after failures in a row")
        turn = _Turn(self, trace, draft, attempt, asyncio.get_running_loop().time() + seconds, tell)
        try:
            await turn.run(outline, sheet, request)
        except ModelError as exc:
            self._breaker.fail(exc.reason)
            return self._given_up(attempt, exc.reason, str(exc))
        return attempt

    def _given_up(self, attempt: Attempt, reason: str, message: str) -> Attempt:
        kind = _GAPS.get(reason, "down")
        attempt.gap = Gap.model_validate(
            {"source": self._model.name, "reason": kind, "message": f"{reason}: {message}"}
        )
        return attempt

    async def ask(
        self, request: ModelRequest, attempt: Attempt, trace: Trace, deadline: float, tell: "_Listener"
    ) -> str:
        """Return one whole answer, asked for in the strictest form the endpoint knows; raises `ModelError`."""
        again = True
        while True:
            form = self._model.forms[0]
            try:
                return await self._call(request.model_copy(update={"form": form}), attempt, trace, deadline, tell)
            except ModelError as exc:
                if exc.reason == "form" and self._model.forms[0] != form:
                    continue  # the model has learnt that its endpoint does not know this form
                if exc.reason == "connection" and not exc.started and again:
                    again = False
                    continue
                raise

    async def _call(
        self, request: ModelRequest, attempt: Attempt, trace: Trace, deadline: float, tell: "_Listener"
    ) -> str:
        texts: list[str] = []
        usage: ModelUsage | None = None
        finish = None
        try:
            async with contextlib.aclosing(self._model.stream(request, deadline)) as chunks:
                async for chunk in chunks:
                    if chunk.text:
                        texts.append(chunk.text)
                        if tell.hear(chunk.text):
                            await asyncio.sleep(0)  # it goes out before the rest is read, which may be there already
                    usage = chunk.usage or usage
                    finish = chunk.finish or finish
        finally:
            if texts or usage:
                await self._count(request, "".join(texts), usage, attempt, trace)
        self._breaker.succeed()
        answer = "".join(texts)
        if finish == "refusal":
            raise ModelError(self._model.name, "it refused to answer", reason="refused", started=True)
        if finish == "length":
            raise ModelError(self._model.name, "the answer was cut off", reason="truncated", started=True)
        if not answer.strip():
            raise ModelError(self._model.name, "the answer is empty", reason="empty", started=True)
        return answer

    async def _count(
        self, request: ModelRequest, answer: str, usage: ModelUsage | None, attempt: Attempt, trace: Trace
    ) -> None:
        if usage is None:
            asked = sum(self._counter.count(message.content) for message in request.messages)
            usage = ModelUsage(input_tokens=asked, output_tokens=self._counter.count(answer), estimated=True)
        store = trace.context.store
        attempt.used += usage
        attempt.cost_usd += Decimal(await self._spending.record(store.id, store.brand, self._model.name, usage))

    def prepare(self, trace: Trace) -> tuple[Outline, SlotSheet]:
        """Return what a ticket's reply is written from."""
        outline = self._composer.outline(trace)
        return outline, slot_sheet(trace, outline)

    def is_foreign(self, trace: Trace) -> bool:
        """Return whether a ticket speaks of something else than customers do; a model has no part in that."""
        known = self._vocabularies.get(trace.understanding.language, Vocabulary())
        return known.is_foreign(f"{trace.understanding.request}\n{quoted_history(trace.request.ticket)}")

    def stray(
        self, request: ModelRequest, outline: Outline, sheet: SlotSheet, segments: Sequence[ReplySegment]
    ) -> list[str]:
        """Return, in words for the model, what of these segments is copied, or about something else."""
        copied = (f"these words are copied, not yours: {run!r}" for run in echoes(request, segments))
        known = self._vocabularies.get(outline.language, Vocabulary())
        foreign = (f"this has nothing to do with the matter: {one!r}" for one in strays(segments, sheet, known))
        return [*copied, *foreign]

    def verify(self, composition: Composition, trace: Trace, draft: Composition, *, whole: bool) -> tuple[Finding, ...]:
        """Return what verification finds in a model's text."""
        return self._verify(composition, trace, draft, whole)

    def word(
        self, trace: Trace, outline: Outline, sheet: SlotSheet, segments: Sequence[ReplySegment], *, whole: bool
    ) -> Composition:
        """Return the text of these segments."""
        return word(self._composer, trace, outline, sheet, segments, whole=whole)


@dataclass(slots=True)
class _Turn:
    """One ticket's conversation with the model."""

    writer: ModelWriter
    trace: Trace
    draft: Composition
    attempt: Attempt
    deadline: float
    tell: Tell | None

    async def run(self, outline: Outline, sheet: SlotSheet, request: ModelRequest) -> None:
        """Ask, and once more with the problems shown; leaves the attempt without a reply when both were wrong."""
        listener = _Listener(self, outline, sheet, request)
        answer = await self.writer.ask(request, self.attempt, self.trace, self.deadline, listener)
        problems = self._take(answer, outline, sheet, request)
        if not problems:
            listener.finish()
            return
        shown = (
            *request.messages,
            ModelMessage(role="assistant", content=answer),
            ModelMessage(role="user", content=self.writer.prompts.repair(self.trace, sheet, problems)),
        )
        again = request.model_copy(update={"messages": shown})
        listener.silent = True
        answer = await self.writer.ask(again, self.attempt, self.trace, self.deadline, listener)
        if not self._take(answer, outline, sheet, request):
            listener.finish()

    def compose(
        self, outline: Outline, sheet: SlotSheet, segments: Sequence[ReplySegment], *, whole: bool
    ) -> tuple[Composition, tuple[Finding, ...]]:
        """Return the text of these segments and what verification finds in it."""
        composition = self.writer.word(self.trace, outline, sheet, segments, whole=whole)
        return composition, self.writer.verify(composition, self.trace, self.draft, whole=whole)

    def _take(self, answer: str, outline: Outline, sheet: SlotSheet, request: ModelRequest) -> list[str]:
        """Keep the answer's reply if nothing blocks it, else return the problems in words for the model."""
        try:
            reply = parse_reply(answer)
        except UnreadableAnswerError as exc:
            self._reject([Finding(check=UNREADABLE, severity="block", message=str(exc), resolved=True)])
            return [str(exc)]
        problems = problems_of(reply, sheet)
        if problems:
            self._reject([Finding(check=SLOTS, severity="block", message=text, resolved=True) for text in problems])
            return problems
        stray = self.writer.stray(request, outline, sheet, reply.segments)
        composition, findings = self.compose(outline, sheet, reply.segments, whole=True)
        blocking = [finding for finding in findings if finding.severity == "block"]
        if stray or (blocking and not self._take_pruned(reply, composition.text, blocking, outline, sheet)):
            self._reject([finding.model_copy(update={"resolved": True}) for finding in blocking])
            self._reject([Finding(check=STRAY, severity="block", message=text, resolved=True) for text in stray])
            return [*(f"{finding.check}: {_shown(finding, composition.text)}" for finding in blocking), *stray]
        if not blocking:
            self._keep(reply, composition, findings)
        return []

    def _take_pruned(
        self, reply: ModelReply, text: str, blocking: Sequence[Finding], outline: Outline, sheet: SlotSheet
    ) -> bool:
        """Keep the reply without the sentences that nothing bears out, and return whether what is left can be used."""
        pruned = prune(reply, outline.language, text, blocking)
        if pruned is None:
            return False
        composition, findings = self.compose(outline, sheet, pruned.segments, whole=True)
        if any(finding.severity == "block" for finding in findings):
            return False
        self._keep(pruned, composition, findings)
        left_out = {"resolved": True, "start": None, "end": None}
        self._reject([one.model_copy(update={**left_out, "message": f"{LEFT_OUT}: {one.message}"}) for one in blocking])
        return True

    def _keep(self, reply: ModelReply, composition: Composition, findings: tuple[Finding, ...]) -> None:
        attempt = self.attempt
        attempt.reply, attempt.composition, attempt.findings = reply, composition, findings

    def _reject(self, findings: Sequence[Finding]) -> None:
        self.attempt.rejected += tuple(findings)


@dataclass(slots=True)
class _Listener:
    """Passes on what is verified while the answer arrives; after the first sentence that fails, nothing more."""

    turn: _Turn
    outline: Outline
    sheet: SlotSheet
    request: ModelRequest
    silent: bool = False
    _reader: SegmentReader = field(default_factory=SegmentReader)
    _segments: list[ReplySegment] = field(default_factory=list)
    _told: str = ""

    def hear(self, text: str) -> bool:
        """Take a piece of the answer and return whether something of it was passed on."""
        told = self._told
        if self.silent or self.turn.tell is None:
            return False
        for segment in self._reader.feed(text):
            self._segments.append(segment)
            if SLOT.search(segment.text):  # what shows no value waits for a sentence that does, and passes
                self._pass_on(self.turn.tell)
            if self.silent:
                break
        return self._told != told

    def _pass_on(self, tell: Tell) -> None:
        reply = ModelReply(segments=tuple(self._segments))
        turn = self.turn
        if problems_of(reply, self.sheet, whole=False) or turn.writer.stray(
            self.request, self.outline, self.sheet, reply.segments
        ):
            self.silent = True
            return
        composition, findings = turn.compose(self.outline, self.sheet, reply.segments, whole=False)
        if any(finding.severity == "block" for finding in findings):
            self.silent = True
            return
        self._tell(tell, composition.text)

    def finish(self) -> None:
        """Pass on what is left of the reply that was taken; all of it where another beginning was passed on."""
        composition = self.turn.attempt.composition
        if self.turn.tell is not None and composition is not None:
            self._tell(self.turn.tell, composition.text)

    def _tell(self, tell: Tell, text: str) -> None:
        start = len(self._told) if text.startswith(self._told) else 0
        self._told = text
        if text[start:]:
            tell(text[start:], start)


def _shown(finding: Finding, text: str) -> str:
    """Return a finding without the value it is about: the model is shown none, not even a wrong one of its own."""
    if finding.start is None or finding.end is None:
        return finding.message
    return finding.message.replace(repr(text[finding.start : finding.end]), "a value")
