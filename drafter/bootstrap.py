"""The only place that builds adapters, and the one owner that closes them."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import structlog

from drafter.composing.composer import Composer
from drafter.composing.model.slots import SlotSheet, slot_sheet
from drafter.composing.model.wording import compose_reply
from drafter.connectors import CONNECTORS
from drafter.context.gatherer import ContextGatherer
from drafter.decision.decider import Decider
from drafter.decision.routing import Router
from drafter.domain.base import Noun
from drafter.domain.draft import Draft, Trace
from drafter.domain.finding import Finding
from drafter.domain.knowledge import Passage
from drafter.domain.model import ModelReply
from drafter.domain.order import Order
from drafter.domain.store import Language, Store
from drafter.domain.ticket import DraftRequest
from drafter.errors import ConfigurationError, StorageError, TerminalError, TicketError, places_of
from drafter.library.json_lines import load_lines, parse_line
from drafter.library.wordings import wordings
from drafter.library.workspace import Library, fingerprint, load_library, overlay, reload_workspace
from drafter.model_holder import ModelHolder
from drafter.models.closable import ClosableModel
from drafter.pipeline import Drafted, Pipeline, Stages, Written, write_and_verify
from drafter.ports import CommerceConnector, DraftListener
from drafter.retrieval.indexing import Indexer
from drafter.retrieval.retriever import Retriever
from drafter.settings import CONFIG_FILE, Settings, Workspace, load_workspace
from drafter.storage.database import Database
from drafter.storage.drafts import SqlDraftStore
from drafter.storage.keys import SqlApiKeys
from drafter.storage.mirror import SqlOrderMirror
from drafter.understanding.kept import read_kept, write_kept
from drafter.understanding.language import LanguageDetector, load_identifier
from drafter.understanding.model_cache import LEARNT, load_or_train
from drafter.understanding.topics import Topics
from drafter.understanding.understander import Understander, clause_reader
from drafter.vectors.chroma import ChromaVectors
from drafter.vectors.embedders import UseEmbedder
from drafter.vectors.memory import MemoryVectors, load_into_memory
from drafter.vectors.snapshot import PATTERN, from_bytes, snapshot_path, to_bytes
from drafter.verification.verifier import Verifier

log = structlog.get_logger()

LOOK_AGAIN_S = 1.0
"""How often edited files are looked for; a look costs a `stat` a file."""
DEMO_ORDERS = Path("evals") / "demo" / "orders"
Progress = Callable[[str], None]
Connect = Callable[[CommerceConnector], CommerceConnector]
"""What stands between the stages and a store's connector."""


def _directly(connector: CommerceConnector) -> CommerceConnector:
    return connector


class Replay(Noun):
    """What a stored trace gives today; `versions_changed` says why it may differ."""

    draft_id: str
    identical: bool
    text: str
    findings: tuple[Finding, ...]
    versions_changed: tuple[str, ...] = ()


class Drafter:
    """A workspace at work: drafts tickets with the last good version of its files."""

    def __init__(
        self,
        workspace: Workspace,
        database: Database,
        embedder: UseEmbedder,
        model: ClosableModel | None = None,
        connect: Connect = _directly,
    ) -> None:
        self.workspace = workspace
        self._connect = connect
        self.drafts = SqlDraftStore(database)
        self.mirror = SqlOrderMirror(database)
        self.keys = SqlApiKeys(database)
        self.stale_files: tuple[str, ...] = ()
        self.passage_count = 0
        self._embedder = embedder
        self._index_folder = workspace.root / workspace.storage.index
        self._index = ChromaVectors(self._index_folder)
        self._state_folder = self._index_folder.parent
        self._detector = LanguageDetector(load_identifier(self._state_folder))
        self._reader = clause_reader()
        self._previewing = asyncio.Lock()
        self._fingerprint = ""
        self._model = ModelHolder(workspace.root, database, self._state_folder, model)
        self._vectors: MemoryVectors
        self._stages: Stages
        self._pipeline: Pipeline

    @property
    def model_breaker_open(self) -> bool:
        """Whether calls to the model rest after failures in a row."""
        return self._model.breaker_open

    async def close(self) -> None:
        """Close the model's connections."""
        await self._model.close()

    async def warm(self) -> None:
        """Load what the first draft would otherwise wait for: the embedder's model, a second and 100 MB."""
        await self._embedder.embed(["warm"])

    async def draft(
        self,
        request: DraftRequest,
        *,
        idempotency: tuple[str, str, str] | None = None,
        store: bool = True,
        listener: DraftListener | None = None,
    ) -> Draft:
        """Return a draft, stored unless `store` is false; raises as `Pipeline.draft`."""
        return await self._pipeline.draft(request, idempotency=idempotency, store=store, listener=listener)

    async def draft_with_json(
        self,
        request: DraftRequest,
        *,
        idempotency: tuple[str, str, str] | None = None,
        listener: DraftListener | None = None,
    ) -> Drafted:
        """Return a stored draft with its JSON; raises as `Pipeline.draft`."""
        return await self._pipeline.draft_with_json(request, idempotency=idempotency, listener=listener)

    async def trace(self, request: DraftRequest) -> Trace:
        """Return everything a writer may know of a ticket; nothing is stored; raises as `Pipeline.draft`."""
        return await self._pipeline.trace(request)

    def slots(self, trace: Trace) -> SlotSheet:
        """Return the slots that a model would be given for a trace."""
        return slot_sheet(trace, self._stages.composer.outline(trace))

    def word(self, trace: Trace, reply: ModelReply) -> Written:
        """Return a model's reply to a trace as text, verified; raises `KeyError` for a slot the trace does not have."""
        composer = self._stages.composer
        composition = compose_reply(composer, trace, reply)
        return Written(
            trace, composition, self._stages.verifier.verify(composition, trace, known=composer.compose(trace))
        )

    def stray(self, trace: Trace, reply: ModelReply) -> list[str]:
        """Return what of a model's reply is copied or about something else; nothing where no model is named."""
        writer = self._stages.writer
        if writer is None:
            return []
        outline, sheet = writer.prepare(trace)
        return writer.stray(writer.prompts.build(trace, outline, sheet), outline, sheet, reply.segments)

    async def preview(self, request: DraftRequest, files: Mapping[str, str]) -> Draft:
        """Return a draft as it would be with these files' text; nothing is stored.

        Raises:
            ConfigurationError: an edited file cannot be used; names file and line.
            TicketError: as `Pipeline.draft`.
        """
        if not files:
            return await self._pipeline.draft(request, store=False)
        async with self._previewing:  # reading everything anew takes a second: one at a time
            with overlay(self.workspace.root, files) as root:
                workspace = self.workspace.model_copy(update={"root": root})
                library = await asyncio.to_thread(load_library, workspace)
                for learnt in (path for pattern in LEARNT for path in self._state_folder.glob(pattern)):
                    shutil.copy(learnt, root)
                stages = await self._build(library, await load_into_memory(self._vectors), workspace, root)
        return await Pipeline(workspace, stages, self.drafts).draft(request, store=False)

    def replay(self, draft: Draft, trace: Trace) -> Replay:
        """Return what decision, composing and verification make of a stored trace now.

        Raises:
            TicketError: the draft's brand is no longer in the workspace.
        """
        now = self._stages.versions.get(trace.context.brand.id)
        if now is None:
            raise TicketError(f"its brand {trace.context.brand.id!r} is no longer in drafter.toml", field="draft_id")
        decision = self._stages.decider.decide(trace.request, trace.understanding, trace.context)
        decision = self._stages.decider.settle(decision, trace.passages)
        written = write_and_verify(self._stages, trace.model_copy(update={"decision": decision}))
        changed = [name for name in type(now).model_fields if getattr(now, name) != getattr(trace.versions, name)]
        same = (
            written.composition.text == draft.text
            and written.composition.citations == draft.citations
            and written.findings == draft.findings
        )
        return Replay(
            draft_id=draft.id,
            identical=same,
            text=written.composition.text,
            findings=written.findings,
            versions_changed=tuple(changed),
        )

    async def search(
        self, store: Store, text: str, language: Language, as_of: datetime | None = None
    ) -> tuple[Passage, ...]:
        """Return the passages a draft for this store would be given, today or at another time."""
        return await self._stages.retriever.search(text, language, store, as_of or datetime.now(UTC))

    async def probe(self) -> list[str]:
        """Return what keeps drafts from being made; empty when nothing does."""
        try:
            await self.keys.load_all()
        except StorageError as exc:
            return [str(exc)]
        return []

    async def load(self, progress: Progress) -> None:
        """Read the files, bring index and product cards in line, and put them to work.

        Raises:
            ConfigurationError: a file cannot be used; what served before goes on serving.
            StorageError: the product cards could not be stored; the same.
        """
        found = await asyncio.to_thread(fingerprint, self.workspace.root)
        workspace = await asyncio.to_thread(reload_workspace, self.workspace.root)
        library = await asyncio.to_thread(load_library, workspace)
        vectors = await self._sync(library, workspace, progress)
        stages = await self._build(library, vectors, workspace, self._state_folder)
        for store_id, cards in library.products.by_store.items():
            await self.mirror.file_products(store_id, cards)
        self.stale_files = (*_needs_restart(self.workspace, workspace), *self._model.problems)
        self.workspace = workspace
        self._vectors, self._stages = vectors, stages
        self._pipeline = Pipeline(workspace, stages, self.drafts)
        self._fingerprint = found

    async def watch(self) -> None:
        """Pick up edits for ever; a broken edit is reported and the last good version goes on serving."""
        tried = self._fingerprint
        while True:
            await asyncio.sleep(LOOK_AGAIN_S)
            found = await asyncio.to_thread(fingerprint, self.workspace.root)
            if found != tried:
                tried = found if await self._reload() else ""

    async def _reload(self) -> bool:
        """Return whether these files are done with; false asks for another try."""
        try:
            await self.load(lambda _: None)
        except ConfigurationError as exc:
            self.stale_files = (str(exc),)
            log.warning("library.edit_refused", error=str(exc))
        except StorageError as exc:
            log.warning("library.reload_delayed", error=str(exc))
            return False
        except Exception as exc:  # noqa: BLE001 - the edge of the watching task, which must outlive a bug
            self.stale_files = (f"an edit could not be read because of a bug in Drafter: {type(exc).__name__}",)
            log.error("library.bug", error=type(exc).__name__, at=places_of(exc))  # noqa: TRY400 - its places say enough
        else:
            log.info("library.reloaded", passages=self.passage_count)
        return True

    async def _sync(self, library: Library, workspace: Workspace, progress: Progress) -> MemoryVectors:
        """Return the passages' vectors: a snapshot of the index, where it is still right, else the index's own."""
        brands = [brand.id for brand in workspace.brands]
        vectors = await self._snapshot()
        if vectors is None or not await Indexer(library.knowledge, vectors, self._embedder, brands).is_in_line():
            try:
                await Indexer(library.knowledge, self._index, self._embedder, brands).sync(progress)
                vectors = await load_into_memory(self._index)
                await self._index.close()
            except TerminalError as exc:
                message = f"the index at {workspace.storage.index} can neither be read nor rebuilt: {exc}"
                raise ConfigurationError(message) from exc
            path = await asyncio.to_thread(snapshot_path, self._index_folder)
            await asyncio.to_thread(write_kept, path, await to_bytes(vectors), PATTERN)
        self.passage_count = sum([len(await vectors.load_ids(name)) for name in await vectors.load_collections()])
        return vectors

    async def _snapshot(self) -> MemoryVectors | None:
        """Return the vectors kept when the index was last read, or None where it was touched since."""
        path = await asyncio.to_thread(snapshot_path, self._index_folder)
        content = await asyncio.to_thread(read_kept, path, bytes)
        try:
            return None if content is None else await from_bytes(content)
        except ValueError:
            return None

    async def _build(self, library: Library, vectors: MemoryVectors, workspace: Workspace, folder: Path) -> Stages:
        """Return stages for these files; `folder` keeps what was learnt from the exemplars."""
        await self._model.open(workspace.model)
        brands = [brand.id for brand in workspace.brands]
        await Indexer(library.knowledge, vectors, self._embedder, brands).sync()
        exemplars, tickets = library.exemplars.exemplars, library.tickets.tickets
        topics = await load_or_train(exemplars, tickets, self._embedder, self._reader, folder)
        return await asyncio.to_thread(self._assemble, library, vectors, workspace, topics)

    def _assemble(self, library: Library, vectors: MemoryVectors, workspace: Workspace, topics: Topics) -> Stages:
        brands = [brand.id for brand in workspace.brands]
        composer = Composer(
            library.playbook,
            library.voices,
            agent_language=workspace.agent_language,
            wordings=wordings(library.policies, library.knowledge, brands),
        )
        requires = {name: plan.requires for name, plan in library.playbook.outcomes.items()}
        verifier = Verifier(library.voices, workspace.brands, requires)
        return Stages(
            understander=Understander(topics, self._embedder, self._detector, self._reader),
            gatherer=ContextGatherer(
                self._connectors(workspace), self.drafts, workspace.deadlines, language_of=self._detector.told
            ),
            decider=Decider(library.policies),
            retriever=Retriever(library.knowledge, vectors, self._embedder, brands, workspace.retrieval),
            composer=composer,
            verifier=verifier,
            router=Router(library.playbook.outcomes, workspace.routing),
            versions=library.versions,
            writer=self._model.writer(library, workspace, composer, verifier),
        )

    def _connectors(self, workspace: Workspace) -> Mapping[str, CommerceConnector]:
        connectors: dict[str, CommerceConnector] = {}
        for number, store in enumerate(workspace.stores):
            if store.connector not in CONNECTORS:
                message = f"stores.{number}.connector: {store.connector!r} is not one of {', '.join(CONNECTORS)}"
                raise ConfigurationError(message, path=CONFIG_FILE)
            connectors[store.id] = self._connect(CONNECTORS[store.connector](store, self.mirror))
        return connectors


def _needs_restart(before: Workspace, now: Workspace) -> tuple[str, ...]:
    """Return, in words, which settings take effect at the next start only."""
    changed = [name for name in ("service", "storage") if getattr(before, name) != getattr(now, name)]
    return tuple(f"drafter.toml: the change of [{name}] takes effect when the service is restarted" for name in changed)


@asynccontextmanager
async def open_drafter(
    settings: Settings,
    *,
    progress: Progress = lambda _: None,
    model: ClosableModel | None = None,
    connect: Connect = _directly,
) -> AsyncIterator[Drafter]:
    """Yield a workspace at work; everything it opened is closed afterwards.

    Args:
        settings: which workspace, and where its state is kept.
        progress: told in words what is being done.
        model: words the replies in place of the one that drafter.toml names; closed as well.
        connect: stands between the stages and every store's connector, e.g. to show a snapshot of its orders.

    Raises:
        ConfigurationError: a setting or file cannot be used; names it and says how to mend it.
    """
    async with AsyncExitStack() as stack:
        workspace = load_workspace(settings.workspace)
        database = Database.open(settings.storage_url or workspace.storage.url, workspace.root)
        stack.callback(database.close)
        embedder = UseEmbedder()
        stack.callback(embedder.close)
        drafter = Drafter(workspace, database, embedder, model, connect)
        stack.push_async_callback(drafter.close)
        await drafter.load(progress)
        stack.push_async_callback(_end, asyncio.create_task(drafter.watch()))
        yield drafter


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


@asynccontextmanager
async def open_keys(settings: Settings) -> AsyncIterator[SqlApiKeys]:
    """Yield the API keys alone, without loading anything else."""
    with _open_database(settings) as database:
        yield SqlApiKeys(database)


@asynccontextmanager
async def open_mirror(settings: Settings) -> AsyncIterator[SqlOrderMirror]:
    """Yield the stores' orders alone, without loading anything else."""
    with _open_database(settings) as database:
        yield SqlOrderMirror(database)


@asynccontextmanager
async def open_drafts(settings: Settings) -> AsyncIterator[SqlDraftStore]:
    """Yield the stored drafts alone, without loading anything else."""
    with _open_database(settings) as database:
        yield SqlDraftStore(database)


@contextmanager
def _open_database(settings: Settings) -> Iterator[Database]:
    workspace = load_workspace(settings.workspace)
    database = Database.open(settings.storage_url or workspace.storage.url, workspace.root)
    try:
        yield database
    finally:
        database.close()


async def load_demo_orders(drafter: Drafter, progress: Progress) -> int:
    """Return how many demo orders were pushed into the mirror from `evals/demo/orders/<store>.jsonl`.

    Raises:
        ConfigurationError: a line is not an order, or a file is not a store's; names file and line.
    """
    count = 0
    for path in sorted((drafter.workspace.root / DEMO_ORDERS).glob("*.jsonl")):
        if drafter.workspace.store(path.stem) is None:
            raise ConfigurationError(f"no store {path.stem!r} in drafter.toml", path=str(path))
        _, lines = load_lines(path)
        orders = [parse_line(Order, fields, path, number) for number, fields in lines]
        await drafter.mirror.put_orders(path.stem, orders)
        progress(f"{path.stem}: {len(orders)} demo orders")
        count += len(orders)
    return count
