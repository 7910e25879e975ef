from pathlib import Path

from drafter.library.spoken import load_spoken


def test_texts_are_found_by_the_language_they_are_in(tmp_path: Path) -> None:
    """In YAML the key above says the language, in an article its front matter; what has none is left out."""
    for name, text in {
        "prompts/voices/acme.yaml": "persona: Nobody\nlanguages: {de: {close: [Tschau]}, en: {close: [Bye]}}\n",
        "knowledge/acme/returns.md": "---\ntitle: Resi\nlanguage: it\n---\nRestituire.\n",
        "knowledge/acme/draft.md": "No front matter.\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    found = load_spoken(tmp_path)

    assert (found["de"], found["en"], found["fr"]) == (["Tschau"], ["Bye"], [])
    assert [text.splitlines()[-1] for text in found["it"]] == ["Restituire."]
