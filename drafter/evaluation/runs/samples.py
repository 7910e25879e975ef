"""The samples of a suite: from its files and from its makers, with what could not be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from drafter.bootstrap import DEMO_ORDERS
from drafter.domain.dataset import Sample
from drafter.domain.evaluation import Generator, Suite
from drafter.domain.order import Order
from drafter.evaluation.generators.base import Maker, MakerContext
from drafter.library.datasets import DATASETS_FOLDER, read_dataset
from drafter.library.json_lines import load_lines, parse_line
from drafter.settings import Workspace


@dataclass(frozen=True, slots=True)
class Collected:
    """The samples of a suite, and in words what could not be used."""

    samples: tuple[Sample, ...]
    problems: tuple[str, ...] = ()


def collect_samples(suite: Suite, workspace: Workspace, shared: Path) -> Collected:
    """Return a suite's samples in the order of its files and makers; of two with one id the first counts.

    Raises:
        ConfigurationError: a file cannot be read at all, or the demo orders cannot; names file and line.
    """
    samples: dict[str, Sample] = {}
    problems: list[str] = []
    for name in suite.datasets:
        dataset, unread = read_dataset(workspace.root / DATASETS_FOLDER / f"{name}.jsonl")
        problems += [str(problem) for problem in unread]
        _add(dataset.samples, samples, problems, name)
    if suite.generators:
        context = MakerContext(workspace.root, workspace, demo_orders(workspace.root), shared)
        for generator in suite.generators:
            made = list(_maker(generator)(context, generator.size, generator.seed))
            _add(made, samples, problems, generator.name)
    for sample in samples.values():
        if sample.change is not None and sample.change.twin not in samples:
            problems.append(f"{sample.id}: its twin {sample.change.twin!r} is not among the samples")
        if sample.request.as_of is None:
            problems.append(f"{sample.id}: has no as_of, so its draft depends on the day of the run")
    return Collected(tuple(samples.values()), tuple(problems))


def demo_orders(root: Path) -> Mapping[str, tuple[Order, ...]]:
    """Return the demo orders by store id; raises as `collect_samples`."""
    return {
        path.stem: tuple(parse_line(Order, fields, path, number) for number, fields in load_lines(path)[1])
        for path in sorted((root / DEMO_ORDERS).glob("*.jsonl"))
    }


def _add(found: Sequence[Sample], samples: dict[str, Sample], problems: list[str], where: str) -> None:
    for sample in found:
        if sample.id in samples:
            problems.append(f"{where}: sample {sample.id!r} is there already; this one is left out")
        else:
            samples[sample.id] = sample


def _maker(generator: Generator) -> Maker:
    maker: Maker = import_module(f"drafter.evaluation.generators.{generator.name}").make
    return maker
