import re
from pathlib import Path

import pytest

from drafter.cli.knowledge import search
from drafter.errors import TicketError
from tests.support.service import make_workspace, run_cli

ARTICLE = (
    "---\ntitle: Washing wool socks\nlanguage: en\ntopics: [care]\n---\n\nWash wool socks [/b] cold, inside out.\n"
)


def _indexed(workspace: Path) -> int:
    done = run_cli("index", workspace=workspace)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    found = re.search(r"The index holds (\d+) passages and answers\.", done.stderr)
    assert found
    return int(found[1])


def test_the_index_follows_the_articles(tmp_path: Path, state: Path) -> None:
    """A new article is indexed and found, its words shown as they stand; a deleted one is gone."""
    workspace = make_workspace(tmp_path / "workspace", state)
    before = _indexed(workspace)
    article = workspace / "knowledge/harbor/care-socks.md"
    article.write_text(ARTICLE, encoding="utf-8")
    with_article = _indexed(workspace)
    found = run_cli("search", "How do I wash my wool socks?", "--store", "harbor-us", workspace=workspace)
    article.unlink()

    assert with_article > before > 0
    assert (found.returncode, found.stderr) == (0, "")
    assert "Wash wool socks [/b] cold" in re.sub(r"\s+", " ", found.stdout.replace("│", ""))
    assert _indexed(workspace) == before


def test_nothing_relevant_is_a_finding(workspace: Path) -> None:
    """A question that no article answers ends with 1 and prints nothing."""
    done = run_cli("search", "zzz qqq", "--store", "harbor-us", workspace=workspace)

    assert (done.returncode, done.stdout, done.stderr) == (1, "", "Nothing relevant is known.\n")


def test_a_store_we_do_not_know_is_named(workspace: Path) -> None:
    """A mistake of the call: exit code 2."""
    done = run_cli("search", "returns", "--store", "no", workspace=workspace)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "drafter: --store: no store 'no' in drafter.toml\n"


def test_a_language_we_do_not_know_is_named() -> None:
    """Before anything is opened, the error says which there are."""
    with pytest.raises(TicketError, match=r"^--language: 'tlh' is not one of en, de, it, es, fr, zh$"):
        search("returns", store="harbor-us", language="tlh")
