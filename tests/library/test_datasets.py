import json
from pathlib import Path

import pytest

from drafter.errors import ConfigurationError
from drafter.library.datasets import load_dataset

TICKET = {
    "id": "1",
    "store": "oak-uk",
    "messages": [{"id": "m1", "author": "customer", "body": "Where is it?", "sent_at": "2026-11-20T09:00:00Z"}],
}
TARGET = {
    "outcome": "wismo_in_transit",
    "verdict": "inform",
    "status": "ready",
    "language": "en",
    "parts": ["wismo_in_transit"],
    "must_show": ["shipment.carrier"],
    "must_not_contain": ["margin"],
}


def _line(sample_id: str = "s1", target: dict[str, object] | None = None, **changes: object) -> str:
    sample = {"id": sample_id, "request": {"ticket": TICKET}, "target": TARGET | (target or {}), "family": "transit"}
    return json.dumps(sample | changes)


def _file(folder: Path, *lines: str) -> Path:
    path = folder / "tiny.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_samples_keep_their_order(tmp_path: Path) -> None:
    """A data set is named after its file and holds its samples in the file's order."""
    dataset = load_dataset(_file(tmp_path, _line("b"), "", _line("a", tags=["demo"])))

    assert dataset.name == "tiny"
    assert [sample.id for sample in dataset.samples] == ["b", "a"]
    assert dataset.samples[1].tags == ("demo",)


def test_the_hash_follows_the_content(tmp_path: Path) -> None:
    """An edit of a data set changes its hash."""
    first = load_dataset(_file(tmp_path, _line())).content_hash

    assert load_dataset(_file(tmp_path, _line())).content_hash == first
    assert load_dataset(_file(tmp_path, _line("s2"))).content_hash != first


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        pytest.param("no", "not JSON", id="not-json"),
        pytest.param('"no"', "one JSON object", id="not-an-object"),
        pytest.param(_line("s1"), "'s1' is already the sample of line 1", id="repeated-id"),
        pytest.param(_line("s2", grade=3), "grade: Extra inputs", id="unknown-key"),
        pytest.param(_line("s2", request={"ticket": {}}), "request.ticket.id: Field required", id="no-ticket"),
        pytest.param(_line("s2", {"outcome": "wismo_gone"}), "target.outcome: Input should be", id="unknown-outcome"),
        pytest.param(_line("s2", {"parts": ["thanks"]}), "parts must begin with", id="another-main-part"),
        pytest.param(_line("s2", {"status": "handoff"}), "goes with status 'ready'", id="status-against-verdict"),
        pytest.param(_line("s2", {"must_show": ["order.secret"]}), "'order.secret' is not a slot", id="unknown-slot"),
        pytest.param(_line("s2", {"must_not_contain": [""]}), "target.must_not_contain.0: ", id="forbids-nothing"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str, problem: str) -> None:
    """A line that is no sample stops the load with file, line and field."""
    path = _file(tmp_path, _line("s1"), line)

    with pytest.raises(ConfigurationError, match=problem) as caught:
        load_dataset(path)

    assert (caught.value.path, caught.value.line) == (str(path), 2)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A data set that is not there is an error that names it."""
    with pytest.raises(ConfigurationError, match=r"none\.jsonl: cannot be read"):
        load_dataset(tmp_path / "none.jsonl")


def test_any_of_several_slots_will_do(tmp_path: Path) -> None:
    """A target that names two slots for one fact is met by either, and a slot that is not cited is missing."""
    either = "shipment.delivered_on|shipment.delivered_at"
    target = load_dataset(_file(tmp_path, _line("s1", {"must_show": [either, "order.number"]}))).samples[0].target

    assert target.missing({"shipment.delivered_at"}) == ("order.number",)
    assert target.missing({"shipment.delivered_on", "order.number"}) == ()
    assert target.missing(()) == (either, "order.number")
