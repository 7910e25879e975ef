from pathlib import Path

import pytest

from drafter.evaluation.bench.faults import (
    BROKEN,
    HARMFUL,
    LEARNING,
    SHORT,
    SOUND,
    Stage,
    scripted_workspace,
    sentences,
)
from drafter.models.scripted import ScriptedModel
from drafter.models.scripted_scripts import find_script
from drafter.settings import load_workspace
from tests.support.models import ask, request

ROOT = Path(__file__).parents[3]


def test_the_workspace_is_the_demo_s_with_the_endpoint_as_its_model() -> None:
    """Brands and stores stay; model, deadline and index are the benchmark's."""
    with scripted_workspace(ROOT, "http://127.0.0.1:1/v1") as copy:
        workspace = load_workspace(copy)

        assert (copy / "evals" / "datasets" / "demo.jsonl").exists()
    demo = load_workspace(ROOT)
    assert workspace.stores == demo.stores
    assert workspace.brands == demo.brands
    assert (workspace.model.model, workspace.model.base_url) == ("openai:scripted", "http://127.0.0.1:1/v1")
    assert Path(workspace.storage.index) == ROOT / ".drafter" / "index"


@pytest.mark.parametrize("script", [*SOUND, *HARMFUL, *SHORT, *BROKEN, *LEARNING])
def test_every_script_exists(script: str) -> None:
    """The benchmark names no script that is not there."""
    assert find_script(script) is not None


@pytest.mark.anyio
@pytest.mark.parametrize(("script", "sound"), [("good", True), ("malformed:prose", True), ("leaker", False)])
async def test_an_answer_is_sound_only_when_it_is_the_good_one(script: str, *, sound: bool) -> None:
    """Words around a good answer leave it sound; words in it do not."""
    stage = Stage(script)

    await ask(ScriptedModel(stage))

    assert stage.sound("wismo_in_transit") is sound
    assert stage.calls == 1


@pytest.mark.anyio
async def test_a_lie_that_happens_to_be_true_is_none() -> None:
    """That the order was cancelled is no harm where it was."""
    stage = Stage("hallucinator:status")
    for number in range(20):
        await ask(ScriptedModel(stage), request(turn=f"<reference_draft>\nHello.\n</reference_draft>\n{number}"))
        if "has been cancelled" in stage.text:
            break

    assert stage.sound("wismo_cancelled")
    assert not stage.sound("wismo_in_transit")


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Hi Nora,\n\nIt left us on Monday.", set()),
        ("Hi Nora,\n\nIt left us on Monday. You have 90 days.", {"You have 90 days."}),
        ("Hi Nora,\n\nIt left us on Tuesday. We expect it soon.", {"It left us on Tuesday."}),
    ],
)
def test_what_a_reply_says_anew_is_told_by_its_sentences(text: str, new: set[str]) -> None:
    """A sentence left out is nothing new; one put in or changed is."""
    assert sentences(text) - sentences("Hi Nora,\n\nIt left us on Monday. We expect it soon.") == new
