import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.bodies import draft_body
from tests.support.service import Service, make_workspace, run_cli

VOICE = "prompts/voices/harbor.yaml"
ARTICLE = "knowledge/harbor/care-down.md"


@contextmanager
def _edited(service: Service, name: str, text: str, event: str) -> Iterator[dict[str, Any]]:
    """Save a file's text as a lead would, wait until the service took notice, and save the old text afterwards."""
    path = service.workspace / name
    old = path.read_text(encoding="utf-8") if path.exists() else None
    seen = len(service.log())
    path.write_text(text, encoding="utf-8")
    try:
        yield service.wait_for_log(event, after=seen)
    finally:
        seen = len(service.log())
        if old is None:
            path.unlink()
        else:
            path.write_text(old, encoding="utf-8")
        service.wait_for_log("library.reloaded", after=seen)


def _read(service: Service, name: str) -> str:
    return (service.workspace / name).read_text(encoding="utf-8")


def _text(client: httpx.Client) -> str:
    answer = client.post("/v1/drafts", json=draft_body("Thank you, the jacket fits!"))
    assert answer.status_code == 200, answer.text
    return str(answer.json()["text"])


def test_a_saved_edit_shows_in_the_next_draft(service: Service, client: httpx.Client) -> None:
    """A changed sign-off is used within seconds, without a restart, and changed back."""
    voice = _read(service, VOICE)
    assert "Happy trails" in _text(client)
    with _edited(service, VOICE, voice.replace("Happy trails,", "See you out there,"), "library.reloaded"):
        assert "See you out there," in _text(client)

    assert "Happy trails" in _text(client)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        pytest.param("prompts/outcomes/thanks.yaml", "outcome:", "outcome: [", id="prompt-not-yaml"),
        pytest.param("prompts/outcomes/thanks.yaml", "en:", "xx:", id="prompt-without-a-language"),
        pytest.param(VOICE, "persona:", "personna:", id="voice-with-an-unknown-key"),
        pytest.param("knowledge/harbor/policies/returns.yaml", "60 days, ", "sixty, ", id="policy-of-a-wrong-kind"),
        pytest.param("knowledge/harbor/care-down.md", "title:", "tittle:", id="article-with-an-unknown-key"),
        pytest.param("knowledge/harbor/products.jsonl", '"sku"', '"skew"', id="product-card-with-an-unknown-key"),
        pytest.param("prompts/intents/thanks.yaml", "intent: thanks", "intent: gratitude", id="unknown-intent"),
        pytest.param("drafter.toml", "harbor-us", "Harbor US", id="store-with-an-impossible-id"),
        pytest.param("drafter.toml", "[[stores]]", "[[stores]", id="not-toml"),
    ],
)
def test_a_broken_edit_keeps_the_last_good_version_serving(
    service: Service, client: httpx.Client, name: str, old: str, new: str
) -> None:
    """It is named by /readyz, doctor and the log, with file and line, and forgotten once mended."""
    text = _read(service, name)
    broken = text.replace(old, new, 1)
    assert broken != text
    with _edited(service, name, broken, "library.edit_refused") as event:
        ready = client.get("/readyz").json()

        assert "Happy trails" in _text(client)
        assert ready["status"] == "ready"
        assert ready["stale_files"] == [event["error"]]
        assert event["error"].startswith(name)

    assert client.get("/readyz").json()["stale_files"] == []


@pytest.mark.parametrize("name", ["prompts/outcomes/thanks.yaml", "knowledge/harbor/care-down.md", "drafter.toml"])
def test_doctor_names_a_broken_file(tmp_path: Path, state: Path, name: str) -> None:
    """Doctor ends with 1 and says which file and line to mend."""
    workspace = make_workspace(tmp_path / "workspace", state)
    with (workspace / name).open("a", encoding="utf-8") as file:
        file.write("\n[broken: {\n" if name != "knowledge/harbor/care-down.md" else "")
    if name == "knowledge/harbor/care-down.md":
        (workspace / name).write_text("---\nx: 1\n---\n", encoding="utf-8")
    done = run_cli("doctor", workspace=workspace)

    assert done.returncode == 1
    assert f"{name}:" in done.stderr


def test_a_new_store_needs_no_restart(service: Service, client: httpx.Client) -> None:
    """A store added to drafter.toml takes tickets within seconds."""
    toml = _read(service, "drafter.toml")
    store = toml[toml.rindex("[[stores]]") :].replace("harbor-uk", "harbor-ie").replace("Harbor UK", "Harbor IE")
    with _edited(service, "drafter.toml", f"{toml}\n{store}", "library.reloaded"):
        answer = client.post("/v1/drafts", json=draft_body("Thank you!", store="harbor-ie"))

        assert answer.status_code == 200

    assert client.post("/v1/drafts", json=draft_body(store="harbor-ie")).status_code == 422


def test_a_changed_port_is_reported_as_needing_a_restart(service: Service, client: httpx.Client) -> None:
    """Settings that only a start reads are named until they are in force."""
    toml = _read(service, "drafter.toml")
    with _edited(service, "drafter.toml", f"{toml}\n[service]\nport = 9999\n", "library.reloaded"):
        assert "restarted" in client.get("/readyz").json()["stale_files"][0]


def test_a_card_taken_out_of_the_file_is_sold_no_more(service: Service, client: httpx.Client) -> None:
    """Product cards follow their file; pushed ones stay."""
    assert _cards(client) == ["FJELL-M"]
    with _edited(service, "knowledge/harbor/products.jsonl", "", "library.reloaded"):
        assert _cards(client) == []


def _cards(client: httpx.Client) -> list[str]:
    """Return the SKUs of the cards found for a question before buying."""
    question = draft_body("Is the Fjell Rain Jacket available in size M? I would like to buy one.")
    draft_id = client.post("/v1/drafts", json=question).json()["id"]
    return [card["sku"] for card in client.get(f"/v1/drafts/{draft_id}/trace").json()["context"]["products"]]


def _preview(client: httpx.Client, files: dict[str, str]) -> httpx.Response:
    request = draft_body("Thank you, the jacket fits!")
    return client.post("/v1/preview", json={"request": request, "files": files})


def test_a_preview_shows_an_unsaved_edit_and_stores_nothing(service: Service, client: httpx.Client) -> None:
    """The draft has the new sign-off; no draft is stored, no file is changed, and the service drafts as before."""
    voice = _read(service, VOICE)
    kept = {path.name for path in (service.workspace / ".drafter").iterdir()}
    draft = _preview(client, {VOICE: voice.replace("Happy trails,", "Warm wishes,")}).json()

    assert "Warm wishes," in draft["text"]
    assert client.get(f"/v1/drafts/{draft['id']}").status_code == 404
    assert _read(service, VOICE) == voice
    assert {path.name for path in (service.workspace / ".drafter").iterdir()} == kept
    assert "Happy trails" in _text(client)


def test_a_preview_reads_unsaved_articles(client: httpx.Client) -> None:
    """A new article is found at once."""
    article = "---\ntitle: Washing wool socks\nlanguage: en\ntopics: [care]\n---\n\nWash wool socks cold, inside out.\n"
    request = draft_body("How do I wash my wool socks?")
    answer = client.post("/v1/preview", json={"request": request, "files": {"knowledge/harbor/care-socks.md": article}})

    assert answer.status_code == 200, answer.text
    assert any("wool socks" in passage["text"] for passage in answer.json()["passages"])


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        pytest.param(VOICE, "brand: harbor\npersonna: x\n", f"{VOICE}:", id="voice"),
        pytest.param("prompts/outcomes/thanks.yaml", "a: [", "prompts/outcomes/thanks.yaml:2", id="prompt"),
        pytest.param(ARTICLE, "---\nx: 1\n---\n", f"{ARTICLE}:", id="article"),
        pytest.param("prompts/../drafter.toml", "", "prompts/../drafter.toml", id="outside"),
        pytest.param("prompts/outcomes", "x", "prompts/outcomes", id="a-folder"),
        pytest.param("knowledge/harbor/products.jsonl", "", "cannot be previewed", id="cards"),
        pytest.param("drafter.toml", "", "drafter.toml", id="settings"),
    ],
)
def test_a_broken_preview_names_file_and_line(client: httpx.Client, name: str, text: str, words: str) -> None:
    """An unsaved file that cannot be used is an error that says where."""
    answer = _preview(client, {name: text})

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert words in json.dumps(answer.json(), ensure_ascii=False)
    assert "/tmp" not in answer.text.replace(words, "")  # noqa: S108 - no path of this machine is shown
    assert _text(client)


def test_unreadable_bytes_in_an_article_are_named(service: Service, client: httpx.Client) -> None:
    """A file that is not UTF-8 is a broken edit like any other."""
    path, seen = Path(service.workspace / "knowledge/harbor/latin.md"), len(service.log())
    path.write_bytes(b"---\ntitle: Caf\xe9\n---\n")
    assert "latin.md" in service.wait_for_log("library.edit_refused", after=seen)["error"]
    seen = len(service.log())
    path.unlink()
    service.wait_for_log("library.reloaded", after=seen)

    assert client.get("/readyz").json()["stale_files"] == []
