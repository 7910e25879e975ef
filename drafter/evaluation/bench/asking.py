"""What a model would be asked about the demo samples, for benchmarks that look at requests and call nobody."""

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from drafter.bootstrap import DEMO_ORDERS, Drafter, load_demo_orders, open_drafter
from drafter.composing.composer import Composer
from drafter.composing.model.prompt import PromptBuilder
from drafter.composing.model.slots import slot_sheet
from drafter.domain.dataset import Sample
from drafter.domain.draft import Trace
from drafter.domain.model import ModelRequest
from drafter.domain.order import Order
from drafter.domain.ticket import DraftRequest
from drafter.errors import ConfigurationError
from drafter.evaluation.bench.base import BenchContext
from drafter.evaluation.bench.workspace import throwaway_settings
from drafter.library.datasets import load_dataset
from drafter.library.json_lines import load_lines, parse_line
from drafter.library.wordings import wordings
from drafter.library.workspace import Library, load_library
from drafter.models.tokens import TiktokenCounter
from drafter.settings import Workspace


@dataclass(frozen=True, slots=True)
class Asking:
    """Builds requests as the service would, with the settings of the workspace."""

    drafter: Drafter
    library: Library
    composer: Composer
    builder: PromptBuilder
    counter: TiktokenCounter
    samples: tuple[Sample, ...]
    orders: dict[str, list[Order]]
    """By store."""

    @property
    def workspace(self) -> Workspace:
        """The workspace as it was loaded."""
        return self.drafter.workspace

    async def trace(self, request: DraftRequest) -> Trace:
        """Return what is known when a ticket is answered."""
        draft = await self.drafter.draft(request)
        trace = await self.drafter.drafts.load_trace(draft.id)
        if trace is None:
            raise LookupError(draft.id)
        return trace

    def ask(self, trace: Trace) -> ModelRequest:
        """Return the request that a model would get."""
        outline = self.composer.outline(trace)
        return self.builder.build(trace, outline, slot_sheet(trace, outline))


@asynccontextmanager
async def open_asking(context: BenchContext) -> AsyncIterator[Asking]:
    """Yield the demo workspace, its orders loaded, without a model.

    Raises:
        ConfigurationError: the workspace has no prompts.
    """
    with throwaway_settings(context) as settings, tempfile.TemporaryDirectory(prefix="drafter-bench-") as folder:
        async with open_drafter(settings, progress=context.progress) as drafter:
            await load_demo_orders(drafter, context.progress)
            library = load_library(drafter.workspace)
            if library.prompts is None:
                raise ConfigurationError("no prompts to measure", path="prompts/model")
            counter = TiktokenCounter(Path(folder))
            brands = drafter.workspace.brands
            spoken = wordings(library.policies, library.knowledge, [brand.id for brand in brands])
            yield Asking(
                drafter=drafter,
                library=library,
                composer=Composer(library.playbook, library.voices, wordings=spoken),
                builder=PromptBuilder(
                    library.prompts, brands, library.voices, library.policies, counter, drafter.workspace.model
                ),
                counter=counter,
                samples=load_dataset(context.root / "evals/datasets/demo.jsonl").samples,
                orders=_orders(context.root / DEMO_ORDERS),
            )


def _orders(folder: Path) -> dict[str, list[Order]]:
    return {
        path.stem: [parse_line(Order, fields, path, number) for number, fields in load_lines(path)[1]]
        for path in sorted(folder.glob("*.jsonl"))
    }
