import json
from pathlib import Path

import pytest

from drafter.domain.store import LANGUAGES
from drafter.errors import ConfigurationError
from drafter.library.tickets import FOLDER, load_tickets

ROOT = Path(__file__).parents[2]
GOOD = {"text": "It came, it is lovely, it is the wrong green.", "intents": ["exchange"]}


def _write(root: Path, *lines: object, name: str = "en.jsonl") -> Path:
    path = root / FOLDER / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return root


def test_the_demo_has_hundreds_of_tickets_in_every_language() -> None:
    """Fewer would teach the habits of one writer."""
    tickets = load_tickets(ROOT).tickets

    for language in LANGUAGES:
        assert sum(ticket.language == language for ticket in tickets) >= 500


def test_a_workspace_without_tickets_has_none(tmp_path: Path) -> None:
    """Tickets are an offer: what is there without them goes on."""
    assert load_tickets(tmp_path).tickets == ()


def test_an_edit_changes_the_hash(tmp_path: Path) -> None:
    """A ticket more is another version of what reads tickets."""
    before = load_tickets(_write(tmp_path, GOOD)).content_hash

    assert load_tickets(_write(tmp_path, GOOD, {**GOOD, "text": "Too tight."})).content_hash != before


def test_a_ticket_counts_once_unless_it_says_more(tmp_path: Path) -> None:
    """A lead makes the ones that matter heavy; the others need no thought."""
    heavy = {**GOOD, "text": "Too tight.", "weight": 10}

    assert [ticket.weight for ticket in load_tickets(_write(tmp_path, GOOD, heavy)).tickets] == [1, 10]


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        pytest.param([GOOD, GOOD], r"en\.jsonl:2: text: the same as on line 1", id="twice"),
        pytest.param([{**GOOD, "intents": ["swap"]}], r"en\.jsonl:1: intents\.0: ", id="unknown-topic"),
        pytest.param([{**GOOD, "intents": []}], r"en\.jsonl:1: intents: ", id="no-topic"),
        pytest.param([{**GOOD, "intents": ["refund", "refund"]}], r"en\.jsonl:1: intents: .* twice", id="topic-twice"),
        pytest.param([{**GOOD, "text": "  "}], r"en\.jsonl:1: text: ", id="no-words"),
        pytest.param([{**GOOD, "topic": "exchange"}], r"en\.jsonl:1: topic: ", id="unknown-key"),
        pytest.param([{**GOOD, "weight": 0}], r"en\.jsonl:1: weight: ", id="no-weight"),
        pytest.param([{**GOOD, "weight": 1000}], r"en\.jsonl:1: weight: ", id="too-heavy"),
        pytest.param(["words"], r"en\.jsonl:1: ", id="no-object"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, lines: list[object], error: str) -> None:
    """The lead sees file, line and field."""
    with pytest.raises(ConfigurationError, match=error):
        load_tickets(_write(tmp_path, *lines))


def test_a_file_of_no_known_language_is_named(tmp_path: Path) -> None:
    """A ticket that nothing learns from would be a riddle."""
    with pytest.raises(ConfigurationError, match=r"nl\.jsonl: no such file of tickets"):
        load_tickets(_write(tmp_path, GOOD, name="nl.jsonl"))
