"""A real small model behind an OpenAI-compatible server: slow, so only where one is named.

`DRAFTER_SMALL_MODEL_URL=http://127.0.0.1:8080/v1 make test ARGS="tests/models/test_small_model.py -n 0 -s"`
"""

import os
import shutil
from collections import Counter
from pathlib import Path

import pytest

from drafter.bootstrap import load_demo_orders, open_drafter
from drafter.library.datasets import load_dataset
from drafter.settings import Settings
from tests.support.service import ROOT

URL = os.environ.get("DRAFTER_SMALL_MODEL_URL")
SAMPLES = 12
EDITED = ("prompts", "knowledge", "evals")

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(URL is None, reason="DRAFTER_SMALL_MODEL_URL names no OpenAI-compatible server"),
]


async def test_every_ticket_gets_a_sound_draft_whatever_a_small_model_says(tmp_path: Path) -> None:
    """A model that ignores half of what it is told costs no draft, and nothing of it that is unproved is returned."""
    for name in EDITED:
        (tmp_path / name).symlink_to(ROOT / name)
    shutil.copy(ROOT / "drafter.toml", tmp_path / "drafter.toml")
    with (tmp_path / "drafter.toml").open("a", encoding="utf-8") as toml:
        toml.write(
            f'\n[model]\nmodel = "openai:small"\nbase_url = "{URL}"\nfirst_token_s = 120\n[deadlines]\nmodel_s = 240\n'
        )
    writers: Counter[str] = Counter()
    checks: Counter[str] = Counter()
    async with open_drafter(Settings(workspace=tmp_path)) as drafter:
        await load_demo_orders(drafter, lambda _: None)
        for sample in load_dataset(ROOT / "evals/datasets/demo.jsonl").samples[:SAMPLES]:
            draft = await drafter.draft(sample.request)
            writers[draft.versions.writer] += 1
            checks.update(finding.check for finding in draft.findings)
            checks.update(gap.message for gap in draft.gaps if gap.source == "openai:small")

            assert draft.text
            assert all(finding.resolved for finding in draft.findings if finding.severity == "block")
    print(dict(writers), dict(checks))  # noqa: T201 - what it showed is the point of a slow test
