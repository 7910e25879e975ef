import shutil
from pathlib import Path

import pytest

from drafter.errors import ConfigurationError
from drafter.library.prompts import FOLDER, load_prompts
from drafter.library.workspace import load_library
from drafter.settings import load_workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A workspace with the demo's prompts to spoil."""
    shutil.copytree(ROOT / FOLDER, tmp_path / FOLDER)
    return tmp_path


def edit(root: Path, name: str, old: str, new: str) -> None:
    """Replace text in a prompt."""
    path = root / FOLDER / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def line_of(root: Path, name: str, text: str) -> int:
    """Return the line a text stands on."""
    lines = (root / FOLDER / name).read_text(encoding="utf-8").split("\n")
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def test_the_demos_prompts_are_filled() -> None:
    """Variables take their values; braces of slots stay."""
    prompts = load_prompts(ROOT)
    assert prompts is not None
    text = prompts.repair.fill({"problems": ["there is no slot {x}"], "language": "de"})

    assert "- there is no slot {x}" in text
    assert "language de" in text
    assert "{{" not in text


def test_a_workspace_without_prompts_has_none(tmp_path: Path) -> None:
    """It works without a model."""
    assert load_prompts(tmp_path) is None


def test_what_fills_a_prompt_is_never_a_template() -> None:
    """Template syntax of a customer's stays text."""
    prompts = load_prompts(ROOT)
    assert prompts is not None

    assert "{{ 7 * 7 }}" in prompts.repair.fill({"problems": ["{{ 7 * 7 }}"], "language": "de"})


@pytest.mark.parametrize("name", ["rules.md", "context.md", "repair.md"])
def test_an_edit_of_any_prompt_is_a_new_version(copy: Path, name: str) -> None:
    """The version goes by the text of all files."""
    before = load_prompts(copy)
    edit(copy, name, "title:", "title: New")
    after = load_prompts(copy)

    assert before is not None
    assert after is not None
    assert before.version != after.version


def test_the_prompt_version_of_drafts_changes_with_the_prompts(tmp_path: Path) -> None:
    """A stored draft tells which prompts it was written with."""
    for name in ("prompts", "knowledge"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "drafter.toml", tmp_path)
    workspace = load_workspace(tmp_path)
    before = load_library(workspace)
    edit(tmp_path, "rules.md", "Say the same, better.", "Say the same, well.")
    after = load_library(workspace)
    for path in (tmp_path / FOLDER).glob("*.md"):
        path.unlink()
    without = load_library(workspace)

    assert without.prompts is None
    assert len({library.versions["harbor"].prompt for library in (before, after, without)}) == 3


SLIPS = {
    "unknown-key": ("repair.md", "title:", "colour: red\ntitle:", "colour: unknown key", "colour:"),
    "missing-key": ("repair.md", "title: Repair\n", "", "title: Field required", "purpose:"),
    "unknown-variable": ("repair.md", "{{ problem }}", "{{ problm }}", "no variable 'problm'", "problm"),
    "never-filled": ("repair.md", "problems, language]", "problems, language, mood]", "'mood' will not be", "mood"),
    "not-declared": ("repair.md", "[problems, language]", "[problems]", "'language' is filled and must", "variables:"),
    "unused": ("repair.md", "{{ language }}", "it", "'language' is not used below", "variables:"),
    "syntax": ("repair.md", "{% endfor %}", "{% endfr %}", "not a template", "endfr"),
    "wrong-attribute": ("rules.md", "one.formality", "one.formalty", "cannot be filled", "formalty"),
    "out-of-the-sandbox": ("rules.md", "{{ persona }}", "{{ persona.__class__.mro() }}", "cannot be filled", "mro"),
    "no-front-matter": ("context.md", "---\ntitle", "title", "starts with front matter", "title"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_named_with_file_and_line(copy: Path, slip: str) -> None:
    """Front matter, variables and syntax are proved before the first ticket."""
    name, old, new, message, spot = SLIPS[slip]
    edit(copy, name, old, new)
    with pytest.raises(ConfigurationError) as caught:
        load_prompts(copy)

    assert message in str(caught.value)
    assert caught.value.path == str(FOLDER / name)
    assert caught.value.line == line_of(copy, name, spot)


def test_a_file_that_is_missing_or_a_stranger_is_named(copy: Path) -> None:
    """All three prompts, and no other."""
    (copy / FOLDER / "context.md").rename(copy / FOLDER / "contxt.md")
    with pytest.raises(ConfigurationError, match=r"contxt\.md: no such prompt"):
        load_prompts(copy)
    (copy / FOLDER / "contxt.md").unlink()
    with pytest.raises(ConfigurationError, match=r"context\.md: cannot be read"):
        load_prompts(copy)
    (copy / FOLDER / "context.md").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigurationError, match=r"context\.md: not UTF-8"):
        load_prompts(copy)
