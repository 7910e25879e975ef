"""Variants: other files or another model in place of the workspace's."""

from pathlib import Path

import pytest

from drafter.errors import ConfigurationError
from drafter.evaluation.runs.variants import content_of, parse_variant, variant_workspace
from drafter.settings import load_workspace
from tests.support.builders import demo_workspace

ROOT = demo_workspace().root


def _voice(tmp_path: Path) -> Path:
    path = tmp_path / "harbor.yaml"
    path.write_text((ROOT / "prompts/voices/harbor.yaml").read_text(encoding="utf-8") + "# edited\n", encoding="utf-8")
    return path


def test_a_voice_file_takes_the_place_of_the_brands(tmp_path: Path) -> None:
    """Laid over a throwaway copy; the workspace itself stays as it is."""
    before = (ROOT / "prompts/voices/harbor.yaml").read_bytes()
    variant = parse_variant(f"voice={_voice(tmp_path)}", ROOT)

    with variant_workspace(ROOT, variant) as copy:
        assert (copy / "prompts/voices/harbor.yaml").read_text(encoding="utf-8").endswith("# edited\n")
        assert content_of(copy, variant) != content_of(ROOT, parse_variant("", ROOT))
    assert (ROOT / "prompts/voices/harbor.yaml").read_bytes() == before


def test_a_folder_that_is_the_same_changes_nothing() -> None:
    """So a run with a copy of today's prompts is today's run, found in the journal."""
    same = parse_variant(f"prompts={ROOT / 'prompts'}", ROOT)

    assert not same.files
    with variant_workspace(ROOT, same) as copy, variant_workspace(ROOT, parse_variant("", ROOT)) as plain:
        assert content_of(copy, same) == content_of(plain, parse_variant("", ROOT))


@pytest.mark.parametrize(
    ("text", "model"), [("", None), ("model=scripted:good", "scripted:good"), ("model=workspace", None)]
)
def test_replies_are_the_composers_unless_a_model_is_named(text: str, model: str | None) -> None:
    """A paid model is never asked by accident."""
    with variant_workspace(ROOT, parse_variant(text, ROOT)) as copy:
        assert load_workspace(copy).model.model == model


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour=red", "'colour' is not known"),
        ("voice", "is not KEY=VALUE"),
        ("voice=/no/such.yaml", "such.yaml cannot be read"),
        ("prompts=/no/such", "there is no folder"),
        ("base_url=http://127.0.0.1:1", "base_url needs model"),
    ],
)
def test_a_wrong_variant_is_explained(text: str, words: str) -> None:
    """An unknown key or a path that leads nowhere is named."""
    with pytest.raises(ConfigurationError, match=words):
        parse_variant(text, ROOT)
