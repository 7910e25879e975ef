from pathlib import Path

import pytest

from drafter.composing.composer import Composer
from drafter.domain.decision import OutcomeName
from drafter.domain.store import Language
from drafter.evaluation.showcase import Showcase, separate
from drafter.library.playbook import load_playbook
from drafter.library.voices import load_voices
from drafter.settings import load_workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def showcase() -> Showcase:
    """Return the demo workspace's showcase in English."""
    workspace = load_workspace(ROOT)
    playbook = load_playbook(ROOT / "prompts" / "outcomes", ["en"])
    brands: dict[str, list[Language]] = {brand.id: ["en"] for brand in workspace.brands}
    return Showcase(workspace, playbook, Composer(playbook, load_voices(ROOT / "prompts" / "voices", brands, playbook)))


@pytest.mark.parametrize("outcome", ["wismo_delayed", "return_denied", "knowledge_answer", "thanks"])
def test_the_showcase_cites_what_the_playbook_requires(showcase: Showcase, outcome: OutcomeName) -> None:
    """No placeholder, no empty draft, and each citation lies within the text."""
    for shown in showcase.drafts("harbor", "en", outcome):
        text = shown.composition.text
        assert not set("{}[]|") & set(text)
        assert all(0 <= one.start < one.end <= len(text) for one in shown.composition.citations)


def test_the_showcase_is_the_same_every_time(showcase: Showcase) -> None:
    """Golden files can be compared letter for letter."""
    first, second = ([separate(one) for one in showcase.drafts("lumen", "en", "refund_status")] for _ in range(2))

    assert first == second


def test_a_brand_shows_its_shops_before_its_marketplaces(showcase: Showcase) -> None:
    """Links can be shown where some store of the brand allows them."""
    assert showcase.store("lumen", "en").links_allowed
    assert not showcase.store("lumen", "zh").links_allowed
