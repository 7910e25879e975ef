"""Where imported samples go."""

import json
from pathlib import Path

import pytest

from drafter.domain.dataset import Sample
from drafter.evaluation.importers.storing import add_samples
from drafter.library.datasets import load_dataset
from tests.support.bodies import draft_body


def _sample(name: str) -> Sample:
    request = draft_body("Where is my order?")
    return Sample.model_validate_json(json.dumps({"id": name, "request": request, "target": {}, "family": name}))


@pytest.mark.parametrize("ending", ["", "\n"])
def test_samples_begin_on_a_line_of_their_own(tmp_path: Path, ending: str) -> None:
    """Also in a file that was edited by hand and whose last line does not end."""
    path = tmp_path / "mine.jsonl"
    add_samples(path, [_sample("a")])
    path.write_text(path.read_text(encoding="utf-8").rstrip() + ending, encoding="utf-8")
    added = add_samples(path, [_sample("a"), _sample("b")])

    assert added == 1
    assert [one.id for one in load_dataset(path).samples] == ["a", "b"]
