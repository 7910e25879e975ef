from pathlib import Path

import pytest
from typer.testing import CliRunner

from drafter.cli.main import app
from tests.support.service import run_cli

COMMANDS = ("demo", "serve", "init", "draft", "replay", "index", "search", "doctor", "bench", "orders", "keys")


def test_help_names_every_command() -> None:
    """`drafter --help` lists what there is, and ends with 0."""
    done = CliRunner().invoke(app, ["--help"])

    assert done.exit_code == 0
    assert all(f" {command} " in done.stdout for command in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["frobnicate"], "No such command", id="unknown-command"),
        pytest.param(["draft"], "Missing argument", id="missing-argument"),
        pytest.param(["doctor", "--loud"], "No such option", id="unknown-option"),
        pytest.param(["orders", "import", "x"], "Missing option", id="missing-option"),
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str], words: str) -> None:
    """Whoever mistypes is told what is wrong on standard error."""
    done = CliRunner().invoke(app, arguments)

    assert (done.exit_code, done.stdout) == (2, "")
    assert words in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["bench", "speed"], "NAME: 'speed' is not one of demo, ", id="unknown-benchmark"),
        pytest.param(
            ["keys", "list", "-w", "no/such/folder"], "`drafter init DIR` makes a workspace", id="no-workspace"
        ),
    ],
)
def test_an_error_is_one_sentence(arguments: list[str], words: str) -> None:
    """What cannot be done ends with 2 and one line on standard error, never a traceback."""
    done = run_cli(*arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", [("index",), ("serve",)])
def test_an_unknown_setting_is_named_by_every_command(tmp_path: Path, command: tuple[str, ...]) -> None:
    """A key of drafter.toml that we do not know ends the command with 2, and with file and key."""
    toml = tmp_path / "drafter.toml"
    toml.write_text('colour = "red"\n', encoding="utf-8")
    done = run_cli(*command, workspace=tmp_path)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("drafter: ")
    assert f"{toml}: " in done.stderr
    assert "colour: " in done.stderr
