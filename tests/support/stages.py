"""The stages of a throwaway workspace, for tests of how they are put together."""

from pathlib import Path

from drafter.composing.composer import Composer
from drafter.connectors import CONNECTORS
from drafter.context.gatherer import ContextGatherer
from drafter.decision.decider import Decider
from drafter.decision.routing import Router
from drafter.library.workspace import load_library
from drafter.pipeline import Stages
from drafter.ports import Embedder, OrderMirror
from drafter.retrieval.indexing import Indexer
from drafter.retrieval.retriever import Retriever
from drafter.settings import Workspace
from drafter.understanding.language import LanguageDetector, load_identifier
from drafter.understanding.model_cache import load_or_train
from drafter.understanding.understander import Understander, clause_reader
from drafter.vectors.memory import MemoryVectors
from drafter.verification.verifier import Verifier


async def make_stages(workspace: Workspace, mirror: OrderMirror, embedder: Embedder, state: Path) -> Stages:
    """Return stages over the workspace's files and this mirror; `state` holds the intent model."""
    library, reader, vectors = load_library(workspace), clause_reader(), MemoryVectors()
    brands = [brand.id for brand in workspace.brands]
    await Indexer(library.knowledge, vectors, embedder, brands).sync()
    model = await load_or_train(library.exemplars.exemplars, library.tickets.tickets, embedder, reader, state)
    connectors = {store.id: CONNECTORS["local"](store, mirror) for store in workspace.stores}
    requires = {name: plan.requires for name, plan in library.playbook.outcomes.items()}
    return Stages(
        understander=Understander(model, embedder, LanguageDetector(load_identifier(state)), reader),
        gatherer=ContextGatherer(connectors, None, workspace.deadlines),
        decider=Decider(library.policies),
        retriever=Retriever(library.knowledge, vectors, embedder, brands, workspace.retrieval),
        composer=Composer(library.playbook, library.voices, agent_language=workspace.agent_language),
        verifier=Verifier(library.voices, workspace.brands, requires),
        router=Router(library.playbook.outcomes, workspace.routing),
        versions=library.versions,
    )
