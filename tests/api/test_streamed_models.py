import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.bodies import order_body
from tests.support.events import show, stream_draft
from tests.support.service import ROOT, TOML, Service, make_workspace, serving

MODEL_TOML = '\n[model]\nmodel = "scripted:{script}"\n'
TOKENS_A_DRAFT = 200
"""Fewer than any model's draft needs."""


@pytest.fixture(scope="module")
def worded(tmp_path_factory: pytest.TempPathFactory, state: Path) -> Iterator[Service]:
    """A service whose replies a scripted model words."""
    folder = make_workspace(tmp_path_factory.mktemp("worded") / "workspace", state)
    shutil.copytree(ROOT / "prompts/model", folder / "prompts/model", dirs_exist_ok=True)
    _follow(folder, "good")
    with serving(folder) as running, running.client() as client:
        assert client.put("/v1/stores/harbor-us/orders/1001", json=order_body()).is_success
        yield running


def _follow(folder: Path, script: str, more: str = "") -> None:
    (folder / "drafter.toml").write_text(TOML + MODEL_TOML.format(script=script) + more, encoding="utf-8")


def _change(service: Service, script: str, more: str = "") -> None:
    """Have another script followed from now on."""
    before = len(service.log())
    _follow(service.workspace, script, more)
    service.wait_for_log("library.reloaded", before)


def _calls(client: httpx.Client, result: str) -> float:
    lines = [line for line in client.get("/metrics").text.splitlines() if line.startswith("drafter_model_calls_total{")]
    return sum(float(line.rpartition(" ")[2]) for line in lines if f'result="{result}"' in line)


def test_a_models_reply_is_streamed_sentence_by_sentence(worded: Service) -> None:
    """Each sentence comes once it is verified, and what was shown is the draft's text."""
    _change(worded, "paced:10")
    with worded.client() as client:
        events = stream_draft(client)
        used = _calls(client, "used")
        cost = client.get("/metrics").text
    draft = events[-1][1]

    assert draft["versions"]["writer"] == "model"
    assert len([kind for kind, _ in events if kind == "text"]) >= 3
    assert show(events) == draft["text"]
    assert used == 1
    assert 'drafter_model_tokens_total{kind="output",model="scripted:paced:10",store="harbor-us"}' in cost


def test_a_lie_is_never_streamed(worded: Service) -> None:
    """What verification blocks is not shown; the composer's reply takes the place of what was."""
    _change(worded, "hallucinator:promise")
    with worded.client() as client:
        events = stream_draft(client)
        fallbacks = _calls(client, "fallback")
    draft = events[-1][1]
    blocked = [finding for finding in draft["findings"] if finding["severity"] == "block"]

    assert draft["versions"]["writer"] == "composer"
    assert blocked
    assert show(events) == draft["text"]
    assert fallbacks == 1


def test_a_cap_leaves_the_reply_to_the_composer(worded: Service) -> None:
    """Once the day's tokens are spent, no call is made, the draft says so, and it is streamed all the same."""
    _change(worded, "good", f"daily_tokens = {TOKENS_A_DRAFT}\n")
    with worded.client() as client:
        stream_draft(client)  # whatever the day has seen so far, now the cap is reached
        events = stream_draft(client)
    draft = events[-1][1]

    assert (draft["versions"]["writer"], draft["usage"]["output_tokens"]) == ("composer", 0)
    assert ["cap_reached" in gap["message"] for gap in draft["gaps"]] == [True]
    assert show(events) == draft["text"]
