"""The schemas beside the data sets are those of the code."""

import json
from pathlib import Path

import jsonschema_rs
import pytest

from drafter.evaluation.schemas import SCHEMAS_FOLDER, SHAPES, schema_of
from drafter.library.suites import SUITES_FOLDER, load_suite, suite_names
from drafter.library.yaml_lines import load_yaml

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", SHAPES)
def test_the_file_is_what_the_command_prints(name: str) -> None:
    """`drafter eval schema NAME > evals/schemas/NAME.json` changes nothing."""
    assert (ROOT / SCHEMAS_FOLDER / f"{name}.json").read_text(encoding="utf-8") == schema_of(SHAPES[name])


def test_shipped_suites_and_samples_fit_their_schemas() -> None:
    """What an editor checks by the schema is what Drafter takes."""
    sample, suite = (
        jsonschema_rs.validator_for(json.loads((ROOT / SCHEMAS_FOLDER / f"{name}.json").read_text("utf-8")))
        for name in ("sample", "suite")
    )
    for name in suite_names(ROOT):
        suite.validate(load_yaml(ROOT / SUITES_FOLDER / f"{name}.yaml").data)
        assert load_suite(ROOT, name).name == name
    for path in sorted((ROOT / "evals" / "datasets").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines()[:20]:
            sample.validate(json.loads(line))
