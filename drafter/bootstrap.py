"""The only place that builds adapters, and the one owner that closes them."""

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import structlog

from drafter.composing.composer import Composer
from drafter.connectors import CONNECTORS
from drafter.context.gatherer import ContextGatherer
from drafter.decision.decider import Decider
from drafter.decision.routing import Router
from drafter.domain.base import Noun
from drafter.domain.draft import Draft, Trace
from drafter.domain.finding import Finding
from drafter.domain.knowledge import Passage
from drafter.domain.order import Order
from drafter.domain.store import Language, Store
from drafter.domain.ticket import DraftRequest
from drafter.errors import ConfigurationError, DrafterError, StorageError, TerminalError
from drafter.library.json_lines import load_lines, parse_line
from drafter.library.workspace import EDITED_FOLDERS, Library, fingerprint, load_library
from drafter.pipeline import Pipeline, Stages, write_and_verify
from drafter.ports import VectorStore
from drafter.retrieval.indexing import Indexer
from drafter.retrieval.retriever import Retriever
from drafter.settings import CONFIG_FILE, Settings, Workspace, load_workspace
from drafter.storage.database import Database
from drafter.storage.drafts import SqlDraftStore
from drafter.storage.keys import SqlApiKeys
from drafter.storage.mirror import SqlOrderMirror
from drafter.understanding.language import LanguageDetector, load_identifier
from drafter.understanding.model_cache import load_or_train
from drafter.understanding.understander import Understander, clause_reader
from drafter.vectors.chroma import ChromaVectors
from drafter.vectors.embedders import UseEmbedder
from drafter.vectors.memory import MemoryVectors, load_into_memory
from drafter.verification.verifier import Verifier

log = structlog.get_logger()

LOOK_AGAIN_S = 1.0
"""How often edited files are looked for; a look costs a `stat` a file."""
DEMO_ORDERS = Path("evals") / "demo" / "orders"
Progress = Callable[[str], None]


class Replay(Noun):
    """What a stored trace gives today; `versions_changed` says why it may differ."""

    draft_id: str
    identical: bool
    text: str
    findings: tuple[Finding, ...]
    versions_changed: tuple[str, ...] = ()


class Drafter:
    """A workspace at work: drafts tickets with the last good version of its files."""

    def __init__(self, workspace: Workspace, database: Database, embedder: UseEmbedder, index: VectorStore) -> None:
        self.workspace = workspace
        self.drafts = SqlDraftStore(database)
        self.mirror = SqlOrderMirror(database)
        self.keys = SqlApiKeys(database)
        self.stale_files: tuple[str, ...] = ()
        self.passage_count = 0
        self._embedder = embedder
        self._index = index
        self._state_folder = (workspace.root / workspace.storage.index).parent
        self._detector = LanguageDetector(load_identifier())
        self._reader = clause_reader()
        self._fingerprint = ""
        self._stages: Stages
        self._pipeline: Pipeline

    async def draft(self, request: DraftRequest, *, idempotency: tuple[str, str, str] | None = None) -> Draft:
        """Return a stored draft; raises as `Pipeline.draft`."""
        return await self._pipeline.draft(request, idempotency=idempotency)

    async def preview(self, request: DraftRequest, files: Mapping[str, str]) -> Draft:
        """Return a draft as it would be with these files' text; nothing is stored.

        Raises:
            ConfigurationError: an edited file cannot be used; names file and line.
        """
        with tempfile.TemporaryDirectory(prefix="drafter-preview-") as folder:
            root = Path(folder)
            await asyncio.to_thread(_overlay, self.workspace.root, root, files)
            try:
                workspace = self.workspace.model_copy(update={"root": root})
                library = await asyncio.to_thread(load_library, workspace)
                stages = await self._build(library, await load_into_memory(self._index), workspace)
            except ConfigurationError as exc:
                raise ConfigurationError(str(exc).replace(f"{root}/", "")) from exc
        return await Pipeline(self.workspace, stages, self.drafts).draft(request, store=False)

    def replay(self, draft: Draft, trace: Trace) -> Replay:
        """Return what decision, composing and verification make of a stored trace now."""
        decision = self._stages.decider.decide(trace.request, trace.understanding, trace.context)
        decision = self._stages.decider.settle(decision, trace.passages)
        written = write_and_verify(self._stages, trace.model_copy(update={"decision": decision}))
        now = self._stages.versions[trace.context.brand.id]
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

    async def search(self, store: Store, text: str, language: Language) -> tuple[Passage, ...]:
        """Return the passages a draft for this store would be given."""
        return await self._stages.retriever.search(text, language, store, datetime.now(UTC))

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
        """
        found = await asyncio.to_thread(fingerprint, self.workspace.root)
        library = await asyncio.to_thread(load_library, self.workspace)
        for store_id, cards in library.products.by_store.items():
            await self.mirror.put_products(store_id, cards)
        memory = await self._sync(library, progress)
        self._stages = await self._build(library, memory, self.workspace)
        self._pipeline = Pipeline(self.workspace, self._stages, self.drafts)
        self._fingerprint = found
        self.stale_files = ()

    async def watch(self) -> None:
        """Pick up edits for ever; a broken edit is reported and the last good version goes on serving."""
        tried = self._fingerprint
        while True:
            await asyncio.sleep(LOOK_AGAIN_S)
            with suppress(OSError):  # a file that goes while it is looked at is looked at again
                found = await asyncio.to_thread(fingerprint, self.workspace.root)
                if found != tried:
                    tried = found
                    await self._reload()

    async def _reload(self) -> None:
        try:
            await self.load(lambda _: None)
        except DrafterError as exc:
            self.stale_files = (str(exc),)
            log.warning("library.edit_refused", error=str(exc))
        else:
            log.info("library.reloaded", passages=self.passage_count)

    async def _sync(self, library: Library, progress: Progress) -> MemoryVectors:
        brands = [brand.id for brand in self.workspace.brands]
        indexer = Indexer(library.knowledge, self._index, self._embedder, brands)
        try:
            report = await indexer.sync(progress)
        except TerminalError as exc:
            message = f"the index at {self.workspace.storage.index} can neither be read nor rebuilt: {exc}"
            raise ConfigurationError(message) from exc
        self.passage_count = report.chunks
        return await load_into_memory(self._index)

    async def _build(self, library: Library, vectors: MemoryVectors, workspace: Workspace) -> Stages:
        brands = [brand.id for brand in workspace.brands]
        await Indexer(library.knowledge, vectors, self._embedder, brands).sync()
        exemplars = library.exemplars.exemplars
        model = await load_or_train(exemplars, self._embedder, self._reader, self._state_folder)
        requires = {name: plan.requires for name, plan in library.playbook.outcomes.items()}
        connectors = {store.id: CONNECTORS[store.connector](store, self.mirror) for store in workspace.stores}
        return Stages(
            understander=Understander(model, self._embedder, self._detector, self._reader),
            gatherer=ContextGatherer(connectors, self.drafts, workspace.deadlines),
            decider=Decider(library.policies),
            retriever=Retriever(library.knowledge, vectors, self._embedder, brands, workspace.retrieval),
            composer=Composer(library.playbook, library.voices, agent_language=workspace.agent_language),
            verifier=Verifier(library.voices, workspace.brands, requires),
            router=Router(library.playbook.outcomes, workspace.routing),
            versions=library.versions,
        )


def _overlay(root: Path, target: Path, files: Mapping[str, str]) -> None:
    """Copy what leads edit to `target`, with unsaved text in place of the files'."""
    shutil.copy(root / CONFIG_FILE, target)
    for folder in EDITED_FOLDERS:
        shutil.copytree(root / folder, target / folder)
    for name, text in files.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@asynccontextmanager
async def open_drafter(settings: Settings, *, progress: Progress = lambda _: None) -> AsyncIterator[Drafter]:
    """Yield a workspace at work; everything it opened is closed afterwards.

    Raises:
        ConfigurationError: a setting or file cannot be used; names it and says how to mend it.
    """
    async with AsyncExitStack() as stack:
        workspace = load_workspace(settings.workspace)
        database = Database.open(settings.storage_url or workspace.storage.url, workspace.root)
        stack.callback(database.close)
        embedder = UseEmbedder()
        stack.callback(embedder.close)
        drafter = Drafter(workspace, database, embedder, ChromaVectors(workspace.root / workspace.storage.index))
        await drafter.load(progress)
        watching = asyncio.create_task(drafter.watch())
        stack.callback(watching.cancel)
        yield drafter


@asynccontextmanager
async def open_keys(settings: Settings) -> AsyncIterator[SqlApiKeys]:
    """Yield the API keys alone, without loading anything else."""
    workspace = load_workspace(settings.workspace)
    database = Database.open(settings.storage_url or workspace.storage.url, workspace.root)
    try:
        yield SqlApiKeys(database)
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
