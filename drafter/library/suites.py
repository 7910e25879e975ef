"""Evaluation suites: `evals/suites/<name>.yaml`."""

from pathlib import Path

from drafter.domain.evaluation import Suite
from drafter.errors import ConfigurationError
from drafter.library.datasets import DATASETS_FOLDER
from drafter.library.yaml_lines import load_yaml

SUITES_FOLDER = Path("evals") / "suites"


def load_suite(root: Path, name: str) -> Suite:
    """Return the suite of this name in the workspace at `root`.

    Raises:
        ConfigurationError: no such suite, a wrong or unknown key, a data set that is not there, or nothing to draft;
            names file and line.
    """
    path = root / SUITES_FOLDER / f"{name}.yaml"
    if not path.is_file():
        there = ", ".join(suite_names(root)) or "none"
        raise ConfigurationError(f"there is no suite {name!r}; there are: {there}", path=str(SUITES_FOLDER))
    file = load_yaml(path, shown=str(path.relative_to(root)))
    suite = file.parse(Suite)
    if suite.name != name:
        raise file.error(f"must be {name!r}, as the file is called", ("name",))
    if not suite.datasets and not suite.generators:
        raise file.error("names no data set and no generator, so there is nothing to draft")
    for number, dataset in enumerate(suite.datasets):
        if not (root / DATASETS_FOLDER / f"{dataset}.jsonl").is_file():
            raise file.error(f"there is no {DATASETS_FOLDER}/{dataset}.jsonl", ("datasets", number))
    return suite


def suite_names(root: Path) -> list[str]:
    """Return the names of the workspace's suites."""
    return sorted(path.stem for path in (root / SUITES_FOLDER).glob("*.yaml"))
