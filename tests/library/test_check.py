from pathlib import Path

import pytest

from drafter.library.check import find_problems, main

ROOT = Path(__file__).parents[2]


def test_the_demo_files_have_no_problems_in_english() -> None:
    """What writers run on their language finds nothing to complain about in the finished one."""
    assert find_problems(ROOT, ["en"]) == []


def test_a_language_we_do_not_have_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A typing slip in the language is said, not taken for a language without problems."""
    assert main(["eng"]) == 2
    assert "no language 'eng'" in capsys.readouterr().err


def test_problems_are_printed_one_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty workspace lacks every outcome."""
    monkeypatch.chdir(tmp_path)

    assert main(["en"]) == 1
    assert capsys.readouterr().out.count("every outcome needs its file") == 44
