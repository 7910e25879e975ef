import shutil
from pathlib import Path

import pytest

from drafter.domain.store import LANGUAGES
from drafter.errors import ConfigurationError
from drafter.library.intents import FOLDER, INTENTS, load_exemplars

ROOT = Path(__file__).parents[2]
MIN_EXEMPLARS = 12


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A workspace with the demo's exemplars to spoil."""
    shutil.copytree(ROOT / FOLDER, tmp_path / FOLDER)
    return tmp_path


def test_every_intent_has_enough_exemplars_in_every_language() -> None:
    """The demo workspace gives each intent at least twelve sentences in each language."""
    exemplars = load_exemplars(ROOT).exemplars

    for intent in INTENTS:
        for language in LANGUAGES:
            count = sum(each.intent == intent and each.language == language for each in exemplars)
            assert count >= MIN_EXEMPLARS, (intent, language)


def test_an_edit_changes_the_hash(copy: Path) -> None:
    """A new sentence is a new version."""
    before = load_exemplars(copy).content_hash
    path = copy / FOLDER / "thanks.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "    - 辛苦你们了真好\n", encoding="utf-8")

    assert load_exemplars(copy).content_hash != before
    assert load_exemplars(copy).exemplars[-1].intent == "out_of_scope"


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        pytest.param(("intent: thanks", "intent: wismo"), r"thanks.yaml:1: intent: the file's name says", id="name"),
        pytest.param(("intent: thanks", "intent: joy"), r"thanks.yaml:1: intent: ", id="unknown-intent"),
        pytest.param(("about:", "abuot:"), r"thanks.yaml:\d: ", id="unknown-key"),
        pytest.param(("  de:", "  nl:"), r"thanks.yaml:\d+: exemplars\.nl", id="unknown-language"),
        pytest.param(
            ("    - thx\n", "    - Where is my order?\n"), r"already stands in prompts/intents/wismo", id="twice"
        ),
        pytest.param(("    - thx\n", "    - ''\n"), r"thanks.yaml:10: exemplars\.en\.\d+", id="empty"),
        pytest.param(("    - thx\n", "    - [a]\n"), r"thanks.yaml:10: exemplars\.en\.\d+", id="list"),
        pytest.param(("  en:", "  en: []\n  xx:"), r"thanks.yaml:\d", id="no-sentences"),
    ],
)
def test_a_slip_is_named_with_file_and_line(copy: Path, spoil: tuple[str, str], error: str) -> None:
    """Whatever a lead gets wrong, the error says where."""
    path = copy / FOLDER / "thanks.yaml"
    text = path.read_text(encoding="utf-8")
    assert spoil[0] in text
    path.write_text(text.replace(*spoil, 1), encoding="utf-8")

    with pytest.raises(ConfigurationError, match=error):
        load_exemplars(copy)


def test_a_missing_language_is_an_error(copy: Path) -> None:
    """Each intent must be learnt in each language."""
    path = copy / FOLDER / "thanks.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("  zh:")], encoding="utf-8")

    with pytest.raises(ConfigurationError, match=r"thanks.yaml:3: exemplars: no exemplars in 'zh'"):
        load_exemplars(copy)


def test_a_missing_file_and_a_stranger_are_errors(copy: Path) -> None:
    """Files and intents match one to one."""
    stranger = copy / FOLDER / "joy.yaml"
    stranger.write_text("intent: joy\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"joy.yaml: no such intent"):
        load_exemplars(copy)

    stranger.unlink()
    (copy / FOLDER / "thanks.yaml").unlink()
    with pytest.raises(ConfigurationError, match=r"thanks.yaml: cannot be read"):
        load_exemplars(copy)
