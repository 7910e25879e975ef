"""Drafts samples, several at once, and keeps each the moment it is finished."""

import asyncio
import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from drafter.bootstrap import Drafter
from drafter.domain.dataset import Sample
from drafter.domain.draft import Draft
from drafter.domain.evaluation import Observation, Timing
from drafter.domain.knowledge import Document
from drafter.domain.ticket import DraftRequest, Writer
from drafter.errors import DrafterError, places_of
from drafter.evaluation.runs.journal import Entry, Journal
from drafter.evaluation.runs.snapshots import only_orders
from drafter.library.knowledge import Knowledge

AT_ONCE = 8
Tick = Callable[[int, int], None]
"""Told how many samples are done, and how many there are."""


@dataclass(slots=True)
class Observing:
    """How the samples of one run are drafted.

    Attributes:
        drafter: the variant at work, its connectors wrapped in `SnapshotConnector`.
        knowledge: its articles, whose names searches are judged by.
        journal: what is finished already.
        mode: whether samples are drafted, or only looked up.
        writer: who words the replies.
        repeats: how often each sample is drafted.
        budget_usd: after which no further sample is drafted.
        tick: told of progress.
    """

    drafter: Drafter
    knowledge: Knowledge
    journal: Journal
    mode: str = "drafts"
    writer: Writer = "composer"
    repeats: int = 1
    budget_usd: Decimal | None = None
    tick: Tick = lambda _done, _all: None
    spent_usd: Decimal = Decimal(0)
    timing: Timing = field(default_factory=Timing)

    async def observe(self, samples: Sequence[Sample]) -> dict[str, list[Observation]]:
        """Return what came of each sample, by its id, a list of its repeats; a finished one is not drafted again."""
        started = time.perf_counter()
        wanted = [(sample, repeat) for sample in samples for repeat in range(self.repeats)]
        found: dict[tuple[str, int], Observation] = {}
        ms: dict[str, float] = {}
        costs: dict[str, str] = {}
        counts = {"fresh": 0, "cached": 0}
        queue = iter(wanted)

        async def work() -> None:
            for sample, repeat in queue:
                key = self._key(sample, repeat)
                entry = self.journal.find(key)
                counts["cached" if entry else "fresh"] += 1
                entry = entry or await self._finish(sample, repeat, key)
                found[sample.id, repeat] = entry.observation
                ms[sample.id] = entry.ms
                if entry.observation.draft is not None:
                    costs[sample.id] = entry.observation.draft.usage.cost_usd
                self.tick(len(found), len(wanted))

        await asyncio.gather(*(work() for _ in range(AT_ONCE)))
        in_order = {sample.id: ms[sample.id] for sample in samples}
        self.timing = Timing(ms=in_order, cost_usd=costs, seconds=round(time.perf_counter() - started, 3), **counts)
        return {sample.id: [found[sample.id, repeat] for repeat in range(self.repeats)] for sample in samples}

    def _key(self, sample: Sample, repeat: int) -> str:
        shaping = sample.model_dump_json(include={"id", "request", "orders"})
        language = sample.target.language if self.mode == "search" else ""
        return hashlib.sha256(f"{self.mode}\0{self.writer}\0{repeat}\0{language}\0{shaping}".encode()).hexdigest()[:32]

    async def _finish(self, sample: Sample, repeat: int, key: str) -> Entry:
        if self.budget_usd is not None and self.spent_usd >= self.budget_usd:
            observation = Observation(
                sample=sample.id, repeat=repeat, error=f"not drafted: {self.budget_usd} USD spent"
            )
            return Entry(key=key, ms=0, observation=observation)  # not kept: a larger budget drafts it
        started = time.perf_counter()
        observation = await self._observe(sample, repeat)
        entry = Entry(key=key, ms=round((time.perf_counter() - started) * 1000, 2), observation=observation)
        if observation.draft is not None:
            self.spent_usd += Decimal(observation.draft.usage.cost_usd)
        self.journal.add(entry)
        return entry

    async def _observe(self, sample: Sample, repeat: int) -> Observation:
        try:
            with only_orders(sample.orders):
                if self.mode == "search":
                    return Observation(sample=sample.id, repeat=repeat, found=await self._search(sample))
                request = sample.request.model_copy(update={"writer": self.writer})
                draft = await self.drafter.draft(request, store=False)
                return Observation(sample=sample.id, repeat=repeat, draft=_settled(draft, request))
        except DrafterError as exc:
            error = f"{type(exc).__name__}: {exc}"
        except Exception as exc:  # noqa: BLE001 - one sample that cannot be drafted must not end the run
            error = f"{type(exc).__name__} at {places_of(exc)}"
        return Observation(sample=sample.id, repeat=repeat, error=error)

    async def _search(self, sample: Sample) -> tuple[str, ...]:
        request = sample.request
        store = self.drafter.workspace.store(request.ticket.store)
        if store is None:
            raise DrafterError(f"no store {request.ticket.store!r} in drafter.toml")
        asked = next(one.body for one in reversed(request.ticket.messages) if one.author == "customer")
        language = sample.target.language or store.languages[0]
        documents = self.knowledge.documents(store.brand)
        passages = await self.drafter.search(store, asked, language, request.as_of)
        return tuple(dict.fromkeys(article_name(documents[one.document_id]) for one in passages))


def article_name(document: Document) -> str:
    """Return the name an article has in all its languages: its file's, without folder."""
    return (document.translation_of or document.id).rpartition("/")[2]


def _settled(draft: Draft, request: DraftRequest) -> Draft:
    """Return a draft without what differs from run to run."""
    same = {"id": f"drf_{request.ticket.id}", "timings_ms": {}, "created_at": request.as_of or draft.created_at}
    return draft.model_copy(update=same)
