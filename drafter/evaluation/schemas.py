"""The JSON Schemas of what leads write: for editors, and for programs that make samples."""

import json
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel

from drafter.domain.dataset import Sample
from drafter.domain.evaluation import Suite

SCHEMAS_FOLDER = Path("evals") / "schemas"
SHAPES: Mapping[str, type[BaseModel]] = {"sample": Sample, "suite": Suite}


def schema_of(model: type[BaseModel]) -> str:
    """Return a model's JSON Schema as the text of a file."""
    return json.dumps(model.model_json_schema(mode="validation"), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
