import shutil
from pathlib import Path

import pytest

from tests.support.service import ROOT, make_workspace, run_cli

SOUND = (
    "Python",
    "drafter.toml",
    "playbook and voices",
    "policies, article",
    "state folder",
    "database",
    "index, connectors",
)


def test_a_healthy_workspace_is_in_order(workspace: Path) -> None:
    """Every check is named and fine; the command ends with 0."""
    done = run_cli("doctor", workspace=workspace)

    assert done.returncode == 0, done.stderr
    assert all(f"ok  {name}" in done.stderr for name in SOUND)
    assert "no API key, so `drafter serve` binds to loopback only" in done.stderr
    assert done.stderr.endswith("Everything is in order.\n")


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        pytest.param("prompts/voices/harbor.yaml", "persona:", "personna:", ["persona"], id="voice"),
        pytest.param("prompts/outcomes/thanks.yaml", "outcome:", "outcome: [", ["not YAML"], id="outcome-not-yaml"),
        pytest.param(
            "knowledge/harbor/policies/returns.yaml", "60 days, ", "sixty, ", ["window", "30 days"], id="policy"
        ),
    ],
)
def test_a_broken_file_is_named_with_its_line(tmp_path: Path, name: str, old: str, new: str, words: list[str]) -> None:
    """Doctor ends with 1, and says file, line and what is wrong with it."""
    workspace = make_workspace(tmp_path / "workspace")
    text = (workspace / name).read_text(encoding="utf-8")
    assert old in text
    (workspace / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    done = run_cli("doctor", workspace=workspace)
    said = [line for line in done.stderr.splitlines() if line.startswith(f"    {name}:")]

    assert done.returncode == 1
    assert said
    assert said[0].split(":")[1].isdigit()
    assert all(word in said[0] for word in words)
    assert "Traceback" not in done.stderr


def test_an_unknown_setting_is_said_once(tmp_path: Path) -> None:
    """What rests on drafter.toml is not checked while that cannot be read, so there is one thing to mend."""
    workspace = make_workspace(tmp_path / "workspace")
    toml = workspace / "drafter.toml"
    toml.write_text(f"colour = 3\n{toml.read_text(encoding='utf-8')}", encoding="utf-8")
    done = run_cli("doctor", workspace=workspace)

    assert done.returncode == 1
    assert done.stderr.count("colour: ") == 1
    assert f"    {toml}: colour: " in done.stderr
    assert done.stderr.endswith("1 to mend.\n")


def test_what_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A state folder that is a file is named, with what to do about it."""
    workspace = make_workspace(tmp_path / "workspace")
    (workspace / ".drafter").write_text("", encoding="utf-8")
    done = run_cli("doctor", workspace=workspace)

    assert done.returncode == 1
    assert f"{workspace}/.drafter cannot be written to" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_cap_that_caps_nothing_is_named(tmp_path: Path) -> None:
    """A cap in dollars needs the model's price; doctor names the cap, the model and the file."""
    workspace = make_workspace(tmp_path / "workspace")
    with (workspace / "drafter.toml").open("a", encoding="utf-8") as toml:
        toml.write('\n[model]\nmodel = "openai:unheard-of"\ndaily_cost_usd = 5\n')
    done = run_cli("doctor", workspace=workspace)

    assert done.returncode == 1
    assert "model.daily_cost_usd caps nothing while openai:unheard-of has no price" in done.stderr
    assert "prompts/model/prices.yaml" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_model_that_cannot_be_reached_is_said_with_advice(tmp_path: Path) -> None:
    """Doctor asks the model once, names what is wrong, and says who writes meanwhile."""
    workspace = make_workspace(tmp_path / "workspace")
    shutil.copytree(ROOT / "prompts/model", workspace / "prompts/model")
    with (workspace / "drafter.toml").open("a", encoding="utf-8") as toml:
        toml.write('\n[model]\nmodel = "openai:some-model"\nbase_url = "http://127.0.0.1:9/v1"\n')
    done = run_cli("doctor", workspace=workspace)

    assert done.returncode == 1
    assert "BAD language model" in done.stderr
    assert "the endpoint cannot be reached" in done.stderr
    assert "the composer writes all drafts" in done.stderr
