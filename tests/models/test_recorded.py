import asyncio
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.errors import ConfigurationError
from drafter.models.recorded import RecordedModel, RecordingModel, scrub
from drafter.models.scripted import ScriptedModel
from drafter.models.scripted_scripts import Performance
from tests.support.models import ask, request

asynchronous = pytest.mark.anyio


@asynchronous
async def test_a_recorded_answer_is_replayed(tmp_path: Path) -> None:
    """Text, end and usage come back for the same request, without the model."""
    path = tmp_path / "answers" / "one.jsonl"
    recorded = await ask(RecordingModel(ScriptedModel("good"), path))

    replayed = await ask(RecordedModel(path))

    assert replayed.error is None
    assert replayed.text == recorded.text
    assert replayed.chunks[-1] == recorded.chunks[-1]


@asynchronous
async def test_a_recorded_failure_is_replayed(tmp_path: Path) -> None:
    """A failure comes back with its reason, after as much of the answer as there was."""
    path = tmp_path / "one.jsonl"
    model = RecordingModel(ScriptedModel("disconnect"), path)
    recorded = await ask(model)

    replayed = await ask(RecordedModel(path))

    assert replayed.error is not None
    assert (replayed.error.reason, replayed.error.started) == ("connection", True)
    assert replayed.text == recorded.text


@asynchronous
async def test_what_was_never_recorded_is_said_clearly(tmp_path: Path) -> None:
    """Another form or another prompt is another request."""
    path = tmp_path / "one.jsonl"
    await ask(RecordingModel(ScriptedModel("good"), path))

    answer = await ask(RecordedModel(path), request(form="text"))

    assert answer.reason == "empty"
    assert "no answer was recorded" in str(answer.error)
    assert "record_to" in str(answer.error)


@asynchronous
async def test_the_latest_recording_counts(tmp_path: Path) -> None:
    """Recording again replaces."""
    path = tmp_path / "one.jsonl"
    for script in ("good", "wrong_language"):
        last = await ask(RecordingModel(ScriptedModel(script), path))

    assert (await ask(RecordedModel(path))).text == last.text


@asynchronous
async def test_recordings_hold_nobody_s_details(tmp_path: Path) -> None:
    """Addresses, phone numbers and long numbers are masked, wherever the pieces were cut; the prompt is not kept."""
    path = tmp_path / "one.jsonl"
    said = json.dumps({"text": "write to ada.miller@example.com or +44 20 7946 0018, order 1234567"})
    await ask(RecordingModel(ScriptedModel(lambda _: Performance(said)), path))

    kept = path.read_text(encoding="utf-8")

    assert json.loads((await ask(RecordedModel(path))).text) == {"text": "write to [email] or [phone], order [number]"}
    assert "7946" not in kept
    assert "heliotrope" not in kept


@asynchronous
async def test_an_answer_nobody_waited_for_is_not_kept(tmp_path: Path) -> None:
    """A caller who hangs up leaves no half recording."""
    path = tmp_path / "one.jsonl"
    parts = RecordingModel(ScriptedModel("good"), path).stream(request(), asyncio.get_running_loop().time() + 60)
    await anext(parts)
    await parts.aclose()

    assert not path.exists()


@asynchronous
async def test_an_answer_that_cannot_be_kept_is_still_given(tmp_path: Path) -> None:
    """A disk that refuses costs the recording, not the answer."""
    answer = await ask(RecordingModel(ScriptedModel("good"), tmp_path))

    assert answer.error is None
    assert answer.text


@asynchronous
async def test_learnt_forms_show_through(tmp_path: Path) -> None:
    """What the inner model learns about forms is seen from outside."""
    model = RecordingModel(ScriptedModel("no_json_schema"), tmp_path / "one.jsonl")
    await ask(model)

    assert tuple(model.forms) == ("json_object", "text")
    await model.aclose()


@pytest.mark.parametrize("content", ["{}\n", "nothing\n", '{"request": 7}\n'])
def test_a_broken_file_is_named_with_its_line(tmp_path: Path, content: str) -> None:
    """A line that is no recording stops the start."""
    path = tmp_path / "one.jsonl"
    path.write_text("\n" + content, encoding="utf-8")

    with pytest.raises(ConfigurationError, match=r"one\.jsonl:2: not a recorded answer"):
        RecordedModel(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A file that is not there stops the start."""
    with pytest.raises(ConfigurationError, match=r"none\.jsonl: model\.model: cannot read"):
        RecordedModel(tmp_path / "none.jsonl")


@given(text=st.text() | st.from_regex(r"[a-zu\\\"0-9@. +{}-]{0,40}", fullmatch=True))
def test_scrubbed_json_is_json(text: str) -> None:
    """Masking breaks neither strings nor escapes, and leaves no run of five digits."""
    for ascii_only in (True, False):
        scrubbed = json.loads(scrub(json.dumps({"text": text}, ensure_ascii=ascii_only)))["text"]

        assert not re.search(r"[0-9]{5}", scrubbed)
