"""Every outcome in every language and brand, as it was read and approved.

After a change of words: `pytest tests/composing/test_golden.py --update-golden`, then read the difference.
"""

from functools import cache
from pathlib import Path

import pytest

from drafter.composing.composer import Composer
from drafter.domain.decision import OUTCOMES
from drafter.domain.store import LANGUAGES, Language
from drafter.evaluation.showcase import Showcase, separate
from drafter.library.playbook import load_playbook
from drafter.library.voices import load_voices
from drafter.settings import load_workspace

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"


@cache
def showcase(language: Language) -> Showcase:
    """Return the showcase of the demo workspace with one language's words."""
    workspace = load_workspace(ROOT)
    playbook = load_playbook(ROOT / "prompts" / "outcomes", [language])
    brands = {brand.id: [language] for brand in workspace.brands}
    return Showcase(workspace, playbook, Composer(playbook, load_voices(ROOT / "prompts" / "voices", brands, playbook)))


@pytest.mark.parametrize("brand", ["harbor", "lumen"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_outcome_reads_as_approved(language: Language, brand: str, pytestconfig: pytest.Config) -> None:
    """Each draft of the showcase is, letter for letter, the one that was read and approved."""
    changed = []
    for outcome in OUTCOMES:
        text = "\n".join(map(separate, showcase(language).drafts(brand, language, outcome)))
        path = GOLDEN / language / brand / f"{outcome}.txt"
        if pytestconfig.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != text:
            changed.append(str(path.relative_to(ROOT)))

    assert not changed, f"read the difference, then --update-golden takes it over: {changed[:5]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_case_of_every_step_is_shown(language: Language) -> None:
    """No wording is out of reach: each case of each step is said in some draft of the showcase."""
    assert showcase(language).unreached("lumen", language) == []
