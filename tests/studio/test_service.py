import re
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest

from drafter.domain.dataset import Sample, Target
from drafter.domain.draft import Draft
from drafter.domain.ticket import DraftRequest
from tests.support.bodies import draft_body
from tests.support.service import Service

PAGES = ("/studio", "/docs")
OWN = {"/studio/samples", "/openapi.json"}
"""What pages read that is no part of the API."""
VOICE = Path("prompts/voices/harbor.yaml")
SAMPLES = Path("evals/datasets/demo.jsonl")
DEADLINE_S = 30.0
LOADS = re.compile(r"""(?:https?:)?//[\w.-]+\.\w|@import|url\(|<(?:link|img|iframe|script)\s[^>]*(?:src|href)""")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_loads_nothing_from_elsewhere(client: httpx.Client, path: str) -> None:
    """Script and style stand in the page, no address of another host is in it, and its policy forbids any."""
    page = client.get(path)

    assert page.headers["content-type"].startswith("text/html")
    assert LOADS.findall(page.text) == []
    assert {"default-src 'none'", "connect-src 'self'"} <= {
        rule.strip() for rule in page.headers["content-security-policy"].split(";")
    }


@pytest.mark.parametrize("path", PAGES)
def test_every_call_a_page_makes_is_answered(client: httpx.Client, path: str) -> None:
    """What a page asks this service for is an operation of the API with that method, or the page's own."""
    calls = re.findall(r"""fetch\("([^"]+)"(?:, \{method: "(\w+)")?""", client.get(path).text)
    operations = client.get("/openapi.json").json()["paths"]

    assert calls
    assert len(calls) == client.get(path).text.count("fetch(")
    for target, method in calls:
        if target in OWN:
            assert client.get(target).status_code == 200
        else:
            assert (method or "GET").lower() in operations[target]


def test_the_studio_reads_fields_that_drafts_have(client: httpx.Client) -> None:
    """No field the page shows has another name in the contract."""
    page = client.get("/studio").text
    shown = page[page.index("function showDraft(") : page.index("async function draft(")]

    assert set(re.findall(r"\bdraft\.([a-z_]+)", shown)) <= Draft.model_fields.keys()


def _sample() -> Sample:
    target = Target(outcome="thanks", verdict="inform", status="ready", language="en", parts=("thanks",))
    return Sample(id="one", family="one", request=DraftRequest.model_validate(draft_body("Thank you!")), target=target)


def test_samples_are_those_of_the_workspace(service: Service, client: httpx.Client) -> None:
    """None without a file; with one, its tickets can be drafted as they are; a broken line is named, not hidden."""
    path = service.workspace / SAMPLES
    assert client.get("/studio/samples").json() == []
    path.parent.mkdir(parents=True)
    path.write_text(_sample().model_dump_json() + "\n", encoding="utf-8")
    samples = client.get("/studio/samples").json()
    path.write_text('{"id": 1}\n', encoding="utf-8")
    broken = client.get("/studio/samples")
    path.unlink()

    assert [sample["id"] for sample in samples] == ["one"]
    assert client.post("/v1/drafts", json=samples[0]["request"]).status_code == 200
    assert broken.status_code == 422
    assert broken.json()["detail"].startswith(f"{SAMPLES}:1: ")


def _closing(client: httpx.Client) -> str:
    answer = client.post("/v1/drafts", json=draft_body("Thank you!"))
    assert answer.status_code == 200, answer.text
    return str(answer.json()["text"]).splitlines()[-2]


def _wait_for_closing(client: httpx.Client, words: str) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while (found := _closing(client)) != words:
        assert time.monotonic() < deadline, found
        time.sleep(0.1)


@contextmanager
def _voice(service: Service, client: httpx.Client) -> Iterator[tuple[Path, str]]:
    """Yield the voice's file and text; what was saved is undone afterwards."""
    path = service.workspace / VOICE
    text = path.read_text(encoding="utf-8")
    yield path, text
    path.write_text(text, encoding="utf-8")
    _wait_for_closing(client, "Happy trails,")


def test_edits_under_load_never_fail_a_draft(service: Service, client: httpx.Client) -> None:
    """While a voice is edited, broken, mended and edited again, every draft is made by one whole version of it."""
    seen: list[str] = []
    stop = threading.Event()

    def draft_on() -> None:
        with service.client() as other:
            while not stop.is_set():
                seen.append(_closing(other))

    with _voice(service, client) as (path, text):
        caller = threading.Thread(target=draft_on)
        caller.start()
        try:
            for words in ("See you,", "Warmly,"):
                path.write_text(text.replace("persona:", "personna:"), encoding="utf-8")
                path.write_text(text.replace("Happy trails,", words), encoding="utf-8")
                _wait_for_closing(client, words)
        finally:
            stop.set()
            caller.join()

    assert {"Happy trails,", "Warmly,"} <= set(seen) <= {"Happy trails,", "See you,", "Warmly,"}


def test_a_deleted_voice_goes_on_serving_and_is_reported(service: Service, client: httpx.Client) -> None:
    """A file taken away by mistake costs no draft; readiness and the log name it until it is back."""
    with _voice(service, client) as (path, _):
        before = len(service.log())
        path.unlink()
        refused = service.wait_for_log("library.edit_refused", after=before)

        assert _closing(client) == "Happy trails,"
        assert str(VOICE) in refused["error"] or "harbor" in refused["error"]
        assert client.get("/readyz").json()["stale_files"] == [refused["error"]]
        before = len(service.log())
    service.wait_for_log("library.reloaded", after=before)

    assert client.get("/readyz").json()["stale_files"] == []


def _preview(client: httpx.Client, text: str) -> httpx.Response:
    body = {"request": draft_body("Thank you!"), "files": {str(VOICE): text}}
    return client.post("/v1/preview", json=body)


def _rows(service: Service) -> dict[str, int]:
    with closing(sqlite3.connect(service.workspace / ".drafter/drafter.db")) as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 - names from the schema


def test_previews_side_by_side_do_not_meet(service: Service, client: httpx.Client) -> None:
    """Each of several previews at once shows its own text, none is stored, and drafts stay as they were."""
    text = (service.workspace / VOICE).read_text(encoding="utf-8")
    found: dict[str, str] = {}

    def preview(words: str) -> None:
        with service.client() as other:
            found[words] = _preview(other, text.replace("Happy trails,", words)).json()["text"]

    before = _rows(service)
    wanted = ["One,", "Two,", "Three,"]
    callers = [threading.Thread(target=preview, args=(words,)) for words in wanted]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()

    assert [found[words].splitlines()[-2] for words in wanted] == wanted
    assert _rows(service) == before
    assert _closing(client) == "Happy trails,"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        pytest.param("persona:", "personna:", "persona", id="unknown-key"),
        pytest.param("brand: harbor", "brand: [", "not YAML", id="not-yaml"),
        pytest.param("formality: informal", "formality: chummy", "languages.en.formality", id="unknown-value"),
    ],
)
def test_a_broken_preview_names_file_line_and_field(
    service: Service, client: httpx.Client, old: str, new: str, words: str
) -> None:
    """The problem document says where in the unsaved text to look."""
    text = (service.workspace / VOICE).read_text(encoding="utf-8")
    assert old in text
    answer = _preview(client, text.replace(old, new, 1))

    assert answer.status_code == 422, answer.text
    problem = answer.json()
    assert problem["errors"][0]["field"] == str(VOICE)
    assert re.match(rf"{VOICE}:\d+: ", problem["detail"])
    assert words in problem["detail"]
