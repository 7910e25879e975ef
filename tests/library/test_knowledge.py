import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.domain.store import LANGUAGES, Language
from drafter.errors import ConfigurationError
from drafter.library.knowledge import load_knowledge, parse_article
from tests.support.builders import ROOT

ARTICLE = """---
title: Sending something back
language: en
topics: [return]
url: https://acme.example.com/help/returns
valid_from: 2026-01-01
---
## How long do I have?
You have **30 days**.
Unused, please.

See [the form](https://acme.example.com/form).
"""


def write(folder: Path, name: str, text: str) -> None:
    """Write an article below `folder`."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def translation(language: str, body: str = "Text.", extra: str = "") -> str:
    """Return a translation of `returns`."""
    return f"---\ntitle: T\nlanguage: {language}\ntranslation_of: returns\n{extra}---\n{body}\n"


def test_a_paragraph_becomes_a_chunk_of_plain_text_under_its_heading() -> None:
    """Emphasis and link syntax are gone, lines are joined, and the heading is known."""
    document, chunks = parse_article(ARTICLE, brand="acme", path="knowledge/acme/returns.md")

    assert document.id == "acme/returns"
    assert [chunk.text for chunk in chunks] == [
        "You have 30 days. Unused, please.",
        "See the form (https://acme.example.com/form).",
    ]
    assert {chunk.heading for chunk in chunks} == {"How long do I have?"}


def test_a_chunk_s_id_changes_only_with_what_is_embedded() -> None:
    """An unchanged paragraph keeps its id when another one changes."""
    _, before = parse_article(ARTICLE, brand="acme", path="returns.md")
    _, after = parse_article(ARTICLE.replace("30 days", "40 days"), brand="acme", path="returns.md")

    assert before[0].id != after[0].id
    assert before[1].id == after[1].id


@given(st.lists(st.text(alphabet="ab .!?。你好\n*_#-`[]()", max_size=60), min_size=1, max_size=6))
def test_spans_point_at_their_text(paragraphs: list[str]) -> None:
    """Whatever the body, `text == document.text[start:end]`."""
    body = "\n\n".join(["Start.", *paragraphs])
    document, chunks = parse_article(f"---\ntitle: T\nlanguage: en\n---\n{body}", brand="acme", path="t.md")

    assert all(document.text[chunk.start : chunk.end] == chunk.text for chunk in chunks)


def test_a_long_paragraph_is_cut_at_sentence_ends() -> None:
    """No piece of a long paragraph breaks a sentence, and nothing is lost."""
    body = " ".join(f"This is sentence number {number} of a long paragraph." for number in range(60))
    _, chunks = parse_article(f"---\ntitle: T\nlanguage: en\n---\n{body}", brand="acme", path="t.md")

    assert len(chunks) > 1
    assert all(chunk.text.endswith(".") and len(chunk.text) <= 900 for chunk in chunks)
    assert " ".join(chunk.text for chunk in chunks) == body


def test_a_list_keeps_its_lines_and_chinese_lines_join_without_space() -> None:
    """Lists stay lists; Chinese has no spaces to put between lines."""
    text = "---\ntitle: T\nlanguage: zh\n---\n- eins\n- zwei\n\n您可以\n退货。\n"
    _, chunks = parse_article(text, brand="acme", path="t.md")

    assert [chunk.text for chunk in chunks] == ["- eins\n- zwei", "您可以退货。"]


def test_a_translation_takes_over_what_it_leaves_out(tmp_path: Path) -> None:
    """Topics, audience, validity and link come from the original, so that a translation cannot widen its audience."""
    write(tmp_path, "acme/returns.md", ARTICLE.replace("topics: [return]", "topics: [return]\naudience: staff"))
    write(tmp_path, "acme/returns.de.md", translation("de"))

    document = load_knowledge(tmp_path, ["acme"]).documents("acme")["acme/returns.de"]

    assert (document.translation_of, document.topics, document.audience) == ("acme/returns", ("return",), "staff")
    assert document.valid_from is not None
    assert document.url == "https://acme.example.com/help/returns"


def test_a_brand_sees_its_own_and_shared_articles_only(tmp_path: Path) -> None:
    """Another brand's documents and chunks are not there."""
    for folder in ("acme", "other", "shared"):
        write(tmp_path, f"{folder}/returns.md", ARTICLE)

    knowledge = load_knowledge(tmp_path, ["acme", "other"])

    assert set(knowledge.documents("acme")) == {"acme/returns", "shared/returns"}
    assert {chunk.document_id for chunk in knowledge.chunks("acme", "en")} == {"acme/returns", "shared/returns"}
    assert not knowledge.chunks("acme", "de")


def test_the_version_follows_the_content(tmp_path: Path) -> None:
    """The same files give the same version, an edit another one, unsaved text as well."""
    write(tmp_path, "acme/returns.md", ARTICLE)
    first, again = load_knowledge(tmp_path, ["acme"]), load_knowledge(tmp_path, ["acme"])
    edited = load_knowledge(tmp_path, ["acme"], unsaved={"acme/returns.md": ARTICLE.replace("30", "31")})

    assert first.version == again.version != edited.version


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("Just text", r"a.md:1: an article starts with front matter", id="no-front-matter"),
        pytest.param("---\ntitle: T\nlanguage: xx\n---\nText", r"a.md:3: language: ", id="unknown-language"),
        pytest.param("---\ntitle: T\nlanguage: en\nauthor: me\n---\nText", r"a.md:4: author: unknown key", id="key"),
        pytest.param("---\ntitle: T\ntitle: U\nlanguage: en\n---\nText", r"a.md:3: duplicate key", id="twice"),
        pytest.param("---\ntitle: T\nlanguage: en\nvalid_from: soon\n---\nText", r"a.md:4: valid_from: ", id="date"),
        pytest.param("---\ntitle: T\nlanguage: en\nurl: javascript:x\n---\nText", r"a.md:4: url: ", id="url"),
        pytest.param("---\ntitle: [\nlanguage: en\n---\nText", r"a.md:\d: not YAML", id="not-yaml"),
        pytest.param("---\n- title\n---\nText", r"a.md:\d: front matter is", id="a-list"),
        pytest.param("---\ntitle: T\nlanguage: en\n---\n## Only a heading\n", r"a.md:4: .*no text", id="empty"),
        pytest.param(
            "---\ntitle: T\nlanguage: en\nvalid_from: 2026-02-01\nvalid_until: 2026-01-01\n---\nText",
            r"a.md:\d: .*is after valid_until",
            id="backwards",
        ),
        pytest.param(
            "---\ntitle: T\nlanguage: de\ntranslation_of: b\n---\nText",
            r"a.md:4: translation_of: no article",
            id="orphan",
        ),
    ],
)
def test_a_broken_article_is_named_with_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    """A slip is an error at load that says where it stands."""
    write(tmp_path, "acme/a.md", text)

    with pytest.raises(ConfigurationError, match=message):
        load_knowledge(tmp_path, ["acme"])


def test_two_versions_in_one_language_are_refused(tmp_path: Path) -> None:
    """An article speaks each language once."""
    write(tmp_path, "acme/returns.md", ARTICLE)
    write(tmp_path, "acme/returns.en.md", translation("en"))

    with pytest.raises(ConfigurationError, match=r"returns.md:3: language: acme/returns.en is already the en version"):
        load_knowledge(tmp_path, ["acme"])


def test_a_translation_of_a_translation_is_refused(tmp_path: Path) -> None:
    """Versions hang on one original."""
    write(tmp_path, "acme/returns.md", ARTICLE)
    write(tmp_path, "acme/returns.de.md", translation("de"))
    write(tmp_path, "acme/x.md", translation("fr").replace("returns", "returns.de"))

    with pytest.raises(ConfigurationError, match=r"x.md:4: translation_of: returns.de is a translation itself"):
        load_knowledge(tmp_path, ["acme"])


def test_a_folder_of_no_brand_is_refused(tmp_path: Path) -> None:
    """A misspelt folder would otherwise be silently ignored."""
    write(tmp_path, "acmee/returns.md", ARTICLE)

    with pytest.raises(ConfigurationError, match=r"no brand .acmee. in drafter\.toml; folders here are acme, shared"):
        load_knowledge(tmp_path, ["acme"])


def test_an_article_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    """Latin-1 text is refused with the place of the first bad byte."""
    write(tmp_path, "acme/returns.md", ARTICLE)
    (tmp_path / "acme/returns.md").write_bytes("für".encode("latin-1"))

    with pytest.raises(ConfigurationError, match=r"returns.md: not UTF-8 at byte 1"):
        load_knowledge(tmp_path, ["acme"])


# A paragraph is quoted without its heading, so these words would answer whatever else was asked.
_ANSWERS_ITS_HEADING = {
    "en": r"(?:Yes|No|Then|Not)\b",
    "de": r"(?:Ja|Nein|Doch|Dann)\b",
    "it": r"(?:Sì|No|Allora)\b",
    "es": r"(?:Sí|No|Entonces)\b",
    "fr": r"(?:Oui|Non|Alors)\b",
    "zh": r"(?:可以|不可以|不能|不会|不需要|不是|是的|那我们)",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_paragraph_of_the_demo_articles_stands_by_itself(language: Language) -> None:
    """None begins with a yes, a no or a `then` that only its heading explains."""
    knowledge = load_knowledge(ROOT / "knowledge", ["harbor", "lumen"])
    chunks = [chunk for brand in ("harbor", "lumen") for chunk in knowledge.chunks(brand, language)]

    assert [chunk.text for chunk in chunks if re.match(_ANSWERS_ITS_HEADING[language], chunk.text)] == []


@pytest.mark.parametrize("language", ["fr", "it"])
def test_french_and_italian_articles_are_set_as_the_playbook_is(language: Language) -> None:
    """Apostrophes are curved, and in French no line breaks before `; : ! ?`."""
    knowledge = load_knowledge(ROOT / "knowledge", ["harbor", "lumen"])
    texts = [chunk.text for brand in ("harbor", "lumen") for chunk in knowledge.chunks(brand, language)]

    assert [text for text in texts if re.search(r"\w'\w", text)] == []
    assert [text for text in texts if language == "fr" and re.search(r" [;:!?»]|« ", text)] == []
