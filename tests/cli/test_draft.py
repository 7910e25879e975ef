import json
from pathlib import Path

import pytest

from drafter.domain.draft import Draft
from tests.support.bodies import draft_body, order_body
from tests.support.service import make_workspace, run_cli

UNKNOWN = "drf_" + "0" * 24


def _draft(workspace: Path, body: dict[str, object] | None = None) -> Draft:
    done = run_cli("draft", "-", "--json", workspace=workspace, text=json.dumps(body or draft_body("Thank you!")))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout).keys() == Draft.model_fields.keys()
    return Draft.model_validate_json(done.stdout)


def test_a_draft_is_shown_with_its_evidence_and_checks(workspace: Path, tmp_path: Path) -> None:
    """The terminal gets text, evidence, checks, and the same in the agent's language; nothing in it is markup."""
    ticket, orders = tmp_path / "ticket.json", tmp_path / "orders.ndjson"
    orders.write_text(json.dumps(order_body()), encoding="utf-8")
    assert run_cli("orders", "import", str(orders), "--store", "harbor-us", workspace=workspace).returncode == 0
    body = draft_body("Where is my order 1001? [/b] [red]now[/red] :smile:", agent_language="de")
    body["ticket"]["id"] = "[/t1]"
    ticket.write_text(json.dumps(body), encoding="utf-8")
    done = run_cli("draft", str(ticket), workspace=workspace)

    assert done.returncode == 0, done.stderr
    assert "[/t1] · wismo_in_transit · inform · en" in done.stdout
    assert "shipment.carrier" in done.stdout
    assert "for the agent · de" in done.stdout
    assert "checks: all pass" in done.stdout


def test_json_is_one_object_of_the_wire_contract_and_replays_to_the_same_bytes(workspace: Path) -> None:
    """Standard output is the draft and nothing else; it was stored, and its trace gives the same text again."""
    draft = _draft(workspace)
    done = run_cli("replay", draft.id, workspace=workspace)
    replay = json.loads(done.stdout)

    assert done.returncode == 0, done.stderr
    assert (replay["draft_id"], replay["identical"], replay["versions_changed"]) == (draft.id, True, [])
    assert replay["text"] == draft.text


def test_a_replay_after_an_edit_says_what_changed(tmp_path: Path, state: Path) -> None:
    """Where the text is another one now, the command ends with 1 and names the files' kind."""
    workspace = make_workspace(tmp_path / "workspace", state)
    draft = _draft(workspace)
    voice = workspace / "prompts/voices/harbor.yaml"
    voice.write_text(voice.read_text(encoding="utf-8").replace("Happy trails,", "See you,"), encoding="utf-8")
    done = run_cli("replay", draft.id, workspace=workspace)
    replay = json.loads(done.stdout)

    assert done.returncode == 1
    assert (replay["identical"], replay["versions_changed"]) == (False, ["voice"])
    assert "See you," in replay["text"]


def test_a_draft_that_is_not_there_cannot_be_replayed(workspace: Path) -> None:
    """An unknown id ends with 2."""
    done = run_cli("replay", UNKNOWN, workspace=workspace)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"drafter: DRAFT_ID: there is no draft {UNKNOWN}\n"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"\xff\xfe", "TICKET: cannot read", id="not-text"),
        pytest.param(json.dumps(draft_body(store="no")).encode(), "ticket.store: no store 'no'", id="unknown-store"),
        pytest.param(json.dumps(draft_body(colour=1)).encode(), "colour: ", id="unknown-field"),
    ],
)
def test_a_malformed_ticket_names_the_field(workspace: Path, tmp_path: Path, content: bytes, words: str) -> None:
    """What cannot be drafted ends with 2 and says what to mend."""
    ticket = tmp_path / "ticket.json"
    ticket.write_bytes(content)
    done = run_cli("draft", str(ticket), "--json", workspace=workspace)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"drafter: {words}")
