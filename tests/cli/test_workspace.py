import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from drafter.cli.workspace import init
from drafter.domain.draft import Draft
from drafter.errors import ConfigurationError, TicketError
from drafter.library.workspace import load_library
from drafter.settings import load_workspace
from tests.support.bodies import draft_body
from tests.support.service import run_cli

DEFAULTS: dict[str, Any] = {
    "name": "Acme",
    "language": None,
    "region": "US",
    "currency": "USD",
    "time_zone": "America/New_York",
}


def test_a_new_workspace_drafts_at_once(tmp_path: Path, state: Path) -> None:
    """`init` makes a folder that `draft` can be pointed at, and says what to read first."""
    folder, ticket = tmp_path / "new", tmp_path / "ticket.json"
    made = run_cli("init", str(folder))
    assert made.returncode == 0, made.stderr
    assert "Read knowledge/acme/policies first" in made.stderr
    (folder / ".drafter").mkdir()
    for learnt in state.glob("*-*.npz"):  # exemplars and tickets are the same, and learning takes half a minute
        shutil.copy(learnt, folder / ".drafter")
    body = draft_body("Thank you, the jacket fits!", store="acme-us")
    body["ticket"]["subject"] = "Thank you"
    ticket.write_text(json.dumps(body), encoding="utf-8")
    done = run_cli("draft", str(ticket), "--json", "-w", str(folder))
    draft = Draft.model_validate_json(done.stdout)

    assert done.returncode == 0, done.stderr
    assert (draft.outcome, draft.status) == ("thanks", "ready")
    assert "Acme" in draft.text
    assert "Harbor" not in draft.text


def test_a_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    """Neither a folder that holds something nor a file is written to; the command ends with 2."""
    (tmp_path / "mine.txt").write_text("keep", encoding="utf-8")
    done = run_cli("init", str(tmp_path))
    for target, words in ((tmp_path / "mine.txt", "is a file"), (tmp_path / "mine.txt/new", "cannot be written")):
        with pytest.raises(ConfigurationError, match=words):
            init(target, **DEFAULTS)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"drafter: {tmp_path} is not empty; name a new folder\n"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("options", "field"),
    [
        pytest.param({"name": 'a"\nb'}, "--name", id="name"),
        pytest.param({"name": ""}, "--name", id="no-name"),
        pytest.param({"language": ["en", "tlh"]}, "--language", id="language"),
        pytest.param({"region": "Utopia"}, "--region", id="region"),
        pytest.param({"currency": 'EUR"'}, "--currency", id="currency"),
        pytest.param({"time_zone": "Mars/Olympus"}, "--time-zone", id="time-zone"),
    ],
)
def test_a_wrong_option_is_named_and_nothing_is_made(tmp_path: Path, options: dict[str, Any], field: str) -> None:
    """What cannot stand in drafter.toml is refused before anything is written."""
    with pytest.raises(TicketError) as raised:
        init(tmp_path / "new", **DEFAULTS | options)

    assert raised.value.field == field
    assert not (tmp_path / "new").exists()


def test_options_decide_brand_and_store(tmp_path: Path) -> None:
    """Name, languages, country, currency and time zone are those asked for, and the files load for them."""
    init(
        tmp_path / "new",
        name="L'Été & Co",
        language=["fr", "de"],
        region="FR",
        currency="EUR",
        time_zone="Europe/Paris",
    )
    workspace = load_workspace(tmp_path / "new")
    store = workspace.stores[0]

    assert workspace.brands[0].name == "L'Été & Co"
    assert (store.id, store.languages, store.region, store.currency) == ("ltco-fr", ("fr", "de"), "FR", "EUR")
    assert load_library(workspace).voices.keys() == {"ltco"}
