"""Samples from a table."""

from pathlib import Path

import pytest

from drafter.errors import ConfigurationError
from drafter.evaluation.importers.table import from_csv

HEADER = "id,store,message,language,outcome,must_contain,tags\n"


def _write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "tickets.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_row_is_a_sample(tmp_path: Path) -> None:
    """Cells become ticket and target; several values stand apart by semicolons; a message may have lines."""
    path = _write(tmp_path, HEADER + 's1,harbor-us,"Where is\n#10421?",en,wismo_in_transit,#10421;UPS,vip\n')
    (sample,) = from_csv(path)

    assert sample.request.ticket.messages[0].body == "Where is\n#10421?"
    assert sample.target.outcome == "wismo_in_transit"
    assert sample.target.must_contain == ("#10421", "UPS")
    assert sample.tags == ("vip",)
    assert sample.request.as_of is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("id,store,message,colour\n", "column 'colour' is not known", id="unknown column"),
        pytest.param("id,store\n", "column 'message' is missing", id="missing column"),
        pytest.param(HEADER + "s1,harbor-us,Hi,en,wismo_gone,,\n", "tickets.csv:2: target.outcome", id="wrong cell"),
        pytest.param(HEADER + "s1,harbor-us,Hi,en,,,,,\n", "more cells than the header", id="cells too many"),
        pytest.param(HEADER + "s1,harbor-us,Hi,,,,\ns1,harbor-us,Ho,,,,\n", "tickets.csv:3: id: 's1'", id="id again"),
        pytest.param("id;store;message\n", "by commas, not semicolons", id="semicolons"),
        pytest.param(HEADER + ",harbor-us,Hi,en,,,\n", "tickets.csv:2: id", id="no id"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, words: str) -> None:
    """An unknown column, a missing one, and a wrong cell each say where they stand."""
    with pytest.raises(ConfigurationError, match=words):
        list(from_csv(_write(tmp_path, text)))


def test_blanks_and_empty_values_around_semicolons_are_no_words(tmp_path: Path) -> None:
    """As people type lists: a target would otherwise ask for a blank that no draft has."""
    (sample,) = from_csv(_write(tmp_path, HEADER + "s1,harbor-us,Hi,en,,#10421; UPS;,a; b\n"))

    assert sample.target.must_contain == ("#10421", "UPS")
    assert sample.tags == ("a", "b")


def test_an_older_encoding_is_named(tmp_path: Path) -> None:
    """As spreadsheets save it where nobody asks for another."""
    path = tmp_path / "tickets.csv"
    path.write_bytes("id,store,message\ns1,harbor-us,Grüße\n".encode("cp1252"))

    with pytest.raises(ConfigurationError, match="save it as CSV UTF-8"):
        list(from_csv(path))


def test_no_file_is_said_so(tmp_path: Path) -> None:
    """A path that leads nowhere is named."""
    with pytest.raises(ConfigurationError, match=r"gone\.csv"):
        list(from_csv(tmp_path / "gone.csv"))
