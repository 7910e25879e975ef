"""What a killed run keeps."""

from pathlib import Path

from drafter.domain.evaluation import Observation
from drafter.evaluation.runs.journal import MOST_KEPT, Entry, Journal


def _entry(name: str) -> Entry:
    return Entry(key=name, ms=1.5, observation=Observation(sample=name, error="none"))


def test_finished_samples_are_found_again(tmp_path: Path) -> None:
    """Also by another process, and without closing the journal first, as after a kill."""
    with Journal(tmp_path, "v1") as journal:
        journal.add(_entry("a"))
        with Journal(tmp_path, "v1") as other:
            assert other.find("a") == _entry("a")
            assert other.find("b") is None


def test_a_line_that_was_cut_is_drafted_anew(tmp_path: Path) -> None:
    """Half a line at the end is taken off, and what is added then can be read."""
    with Journal(tmp_path, "v1") as journal:
        journal.add(_entry("a"))
        journal.add(_entry("b"))
    path = tmp_path / "v1.jsonl"
    path.write_bytes(path.read_bytes()[:-7])

    with Journal(tmp_path, "v1") as journal:
        assert journal.find("a") is not None
        assert journal.find("b") is None
        journal.add(_entry("c"))
    with Journal(tmp_path, "v1") as journal:
        assert [journal.find(key) is not None for key in "abc"] == [True, False, True]


def test_fresh_forgets_and_other_versions_do_not_disturb(tmp_path: Path) -> None:
    """Each version of code and files has a journal of its own."""
    with Journal(tmp_path, "v1") as journal:
        journal.add(_entry("a"))
    with Journal(tmp_path, "v2") as journal:
        assert journal.find("a") is None
    with Journal(tmp_path, "v1", fresh=True) as journal:
        assert journal.find("a") is None


def test_old_journals_do_not_pile_up(tmp_path: Path) -> None:
    """The latest few are kept."""
    for number in range(MOST_KEPT + 5):
        with Journal(tmp_path, f"v{number}") as journal:
            journal.add(_entry("a"))

    assert len(list(tmp_path.glob("*.jsonl"))) == MOST_KEPT + 1
