"""Runs on disk."""

from pathlib import Path

import pytest

from drafter.domain.evaluation import Score, Timing
from drafter.errors import ConfigurationError
from drafter.evaluation.runs.files import load_run, load_timing, write_baseline, write_run, write_timing
from tests.support.evaluated import make_judged, make_run


def test_a_run_comes_back_as_it_was_written(tmp_path: Path) -> None:
    """Also what has no score, and what raised; writing it again gives the same bytes."""
    silent = make_judged("silent", passed=None, scores=(Score(name="outcome", value=None, why="no target"),))
    run = make_run([make_judged("a"), silent, make_judged("b", error="StorageError: full")])
    path = tmp_path / "folder" / "run.json"
    write_run(run, path)
    written = path.read_bytes()
    write_run(load_run(path.parent), path)

    assert load_run(path) == run
    assert path.read_bytes() == written
    assert len(written.splitlines()) > len(run.results)


def test_a_baseline_holds_no_tickets(tmp_path: Path) -> None:
    """What customers wrote stands in the data sets; a baseline needs the drafts only."""
    run = make_run([make_judged("a", ticket="Where is my parcel?", text="With UPS.")])
    write_baseline(run, tmp_path / "core.json")
    (kept,) = load_run(tmp_path / "core.json").results

    assert (kept.ticket, kept.text) == ("", "With UPS.")


@pytest.mark.parametrize("content", [None, "", "{}", '{"suite": 1}'])
def test_what_is_no_run_is_said_so(tmp_path: Path, content: str | None) -> None:
    """A missing file and a wrong one are named, with what makes a right one."""
    path = tmp_path / "core.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"core\.json.*(drafter eval|run and accept it anew)"):
        load_run(path)


def test_times_are_kept_beside_a_run(tmp_path: Path) -> None:
    """They are no part of it, and may be missing."""
    timing = Timing(ms={"a": 1.5}, seconds=2)
    assert load_timing(tmp_path) is None
    write_timing(timing, tmp_path / "timing.json")
    assert load_timing(tmp_path) == timing
