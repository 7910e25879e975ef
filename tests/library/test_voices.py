from pathlib import Path

import pytest

from drafter.domain.store import LANGUAGES
from drafter.errors import ConfigurationError
from drafter.library.playbook import load_playbook
from drafter.library.voices import load_voices, read_voices

ROOT = Path(__file__).parents[2]
PLAYBOOK = load_playbook(ROOT / "prompts" / "outcomes", ["en"])
VOICE = """\
brand: acme
persona: "A clerk"
tone: ["calm"]
languages:
  en:
    formality: informal
    greeting:
      email: {named: ["Hi {name},"], unnamed: ["Hi,"]}
    sign_off: ["Bye,"]
    sober_sign_off: ["Regards,"]
    signature: "Acme"
wording:
  thanks.welcome:
    en: ["Our pleasure."]
"""


def problems(tmp_path: Path, text: str) -> list[str]:
    """Return the problems of one voice."""
    (tmp_path / "acme.yaml").write_text(text, encoding="utf-8")
    found: list[ConfigurationError] = []
    read_voices(tmp_path, {"acme": ["en"]}, PLAYBOOK, found.append)
    return [str(one).removeprefix(f"{tmp_path}/") for one in found]


def test_the_demo_voices_speak_all_six_languages() -> None:
    """Both brands have a voice, complete in every language, with the address each is known for."""
    voices = load_voices(ROOT / "prompts" / "voices", {"harbor": LANGUAGES, "lumen": LANGUAGES}, PLAYBOOK)

    assert voices["harbor"].languages["de"].formality == "informal"
    assert voices["lumen"].languages["de"].formality == "formal"
    assert voices["harbor"].languages["fr"].formality == "formal"


def test_a_good_voice_has_no_problems(tmp_path: Path) -> None:
    """A voice with a wording of its own is read without complaint."""
    assert problems(tmp_path, VOICE) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("tone:", "colour: red\ntone:", "acme.yaml:3: colour: unknown key"),
        ("formality: informal", "formality: casual", "acme.yaml:6: languages.en.formality"),
        ("Hi {name},", "Hi you,", "acme.yaml:8: languages.en.greeting.email.named: write {name} once"),
        ('unnamed: ["Hi,"]', 'unnamed: ["Hi {name},"]', "an unnamed greeting has no slot"),
        ("      email:", "      chat:", "needs a greeting for email"),
        ('signature: "Acme"', 'signature: "{brand.name}"', "acme.yaml:11: languages.en.signature: no slots here"),
        ("brand: acme", "brand: other", "the file of 'other' must be other.yaml"),
        ("thanks.welcome", "thanks.welcom", "acme.yaml:13: wording.thanks.welcom: no step"),
        ("thanks.welcome", "return_denied.reason", "return_denied.reason/1 for the first"),
        ("Our pleasure.", "Our pleasure, {customer.name}.", "customer.name may be missing here"),
        ("  en:\n    formality", "  de:\n    formality", "nothing in en, which a store of this brand serves"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, old: str, new: str, problem: str) -> None:
    """Each mistake is an error that names the file, the line and how to mend it."""
    found = problems(tmp_path, VOICE.replace(old, new, 1))

    assert any(problem in one for one in found), found


def test_a_brand_without_a_voice_cannot_be_served(tmp_path: Path) -> None:
    """Every brand needs its file."""
    with pytest.raises(ConfigurationError, match=r"no acme.yaml"):
        load_voices(tmp_path, {"acme": ["en"]}, PLAYBOOK)
