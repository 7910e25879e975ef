import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from drafter.bootstrap import Drafter, open_drafter
from drafter.domain.order import Order
from drafter.domain.ticket import DraftRequest
from drafter.settings import Settings
from tests.support.bodies import draft_body, order_body
from tests.support.indexed import make_state
from tests.support.service import ROOT, make_workspace

pytestmark = pytest.mark.anyio

REQUEST = DraftRequest.model_validate(draft_body("Where is order 1001?"))


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index and the intent model of the test workspace, made once."""
    return make_state(tmp_path_factory)


@asynccontextmanager
async def opened(folder: Path, state: Path, model: str) -> AsyncIterator[Drafter]:
    """Yield a workspace with these lines under `[model]`, and Ada's order in it."""
    workspace = make_workspace(folder / "workspace", state)
    shutil.copytree(ROOT / "prompts/model", workspace / "prompts/model")
    with (workspace / "drafter.toml").open("a", encoding="utf-8") as toml:
        toml.write(f"\n[model]\n{model}\n")
    async with open_drafter(Settings(workspace=workspace)) as drafter:
        await drafter.mirror.put_orders("harbor-us", [Order.model_validate(order_body("1001"))])
        yield drafter


async def test_a_model_words_the_draft_and_the_draft_replays(tmp_path: Path, state: Path) -> None:
    """With a model the draft says so, is checked, counts its tokens, and replays byte for byte without a call."""
    async with opened(tmp_path, state, 'model = "scripted:good"') as drafter:
        draft = await drafter.draft(REQUEST)
        trace = await drafter.drafts.load_trace(draft.id)
        assert trace is not None
        replay = drafter.replay(draft, trace)

    assert (draft.versions.writer, draft.versions.model) == ("model", "scripted:good")
    assert draft.usage.input_tokens > 0
    assert (draft.status, draft.findings) == ("ready", ())
    assert (replay.identical, replay.text) == (True, draft.text)


async def test_a_lying_models_draft_is_not_returned_and_replays(tmp_path: Path, state: Path) -> None:
    """The composer's draft is returned with the findings kept as resolved, and replays with them."""
    async with opened(tmp_path, state, 'model = "scripted:unknown_slots"') as drafter:
        draft = await drafter.draft(REQUEST)
        plain = await drafter.draft(REQUEST.model_copy(update={"writer": "composer"}))
        trace = await drafter.drafts.load_trace(draft.id)
        assert trace is not None
        replay = drafter.replay(draft, trace)

    assert (draft.versions.writer, draft.text) == ("composer", plain.text)
    assert draft.findings
    assert all(finding.resolved for finding in draft.findings)
    assert draft.status == plain.status
    assert replay.identical


@pytest.mark.parametrize(
    ("model", "problem"),
    [
        pytest.param('model = "openai:x"\napi_key_env = "NOT_SET_HERE"', "NOT_SET_HERE", id="no-key"),
        pytest.param('model = "nobody:x"', "nobody", id="unknown-provider"),
        pytest.param('model = "scripted:nothing"', "nothing", id="unknown-script"),
    ],
)
async def test_an_unusable_model_costs_no_draft(tmp_path: Path, state: Path, model: str, problem: str) -> None:
    """What is wrong is reported where the lead looks; the composer writes."""
    async with opened(tmp_path, state, model) as drafter:
        draft = await drafter.draft(REQUEST)
        reported = drafter.stale_files

    assert draft.versions.writer == "composer"
    assert any(problem in one for one in reported)
