"""Samples from stored drafts."""

from pathlib import Path

import pytest

from drafter.api import examples
from drafter.domain.decision import Decision
from drafter.domain.draft import Draft, Trace, Versions
from drafter.evaluation.importers.records import from_feedback, from_traces, sample_of
from drafter.evaluation.importers.storing import add_samples, load_salt
from drafter.library.datasets import load_dataset
from drafter.storage.database import Database
from drafter.storage.drafts import SqlDraftStore
from tests.support.builders import demo_store, make_context
from tests.support.nouns import NOW, make_order, make_request, make_understanding
from tests.support.playbooks import make_part

EMAIL = "ada@example.com"


def _draft() -> Draft:
    return Draft.model_validate(examples.DRAFT | {"tags": ["outcome:wismo_in_transit"]})


def _trace() -> Trace:
    return Trace(
        request=make_request(EMAIL),
        understanding=make_understanding(),
        context=make_context(make_order("W1234"), store=demo_store("harbor-us")),
        decision=Decision(parts=(make_part(),)),
        versions=Versions(drafter="0", prompt="0", voice="0", playbook="0", knowledge="0", policies="0"),
    )


def test_a_trace_is_expected_to_come_out_as_it_did() -> None:
    """Outcome, verdict, status and language are the target; its orders are the only ones; nobody is named."""
    sample = sample_of(_draft(), _trace(), "salt")

    assert sample.target.outcome == _draft().outcome
    assert sample.target.status == _draft().status
    assert sample.request.as_of == _trace().context.as_of
    assert sample.orders is not None
    assert len(sample.orders) == 1
    assert EMAIL not in sample.model_dump_json()
    assert "W1234" not in sample.model_dump_json()


@pytest.mark.parametrize(("edit", "kept"), [("tone", True), ("none", True), ("fact", False), ("policy", False)])
def test_after_an_edit_of_facts_nothing_of_the_draft_is_expected(edit: str, kept: bool) -> None:  # noqa: FBT001 - a case
    """The draft was wrong; what the agent sent is the reference in any case."""
    sample = sample_of(_draft(), _trace(), "salt", edit=edit, sent=f"Hi Ada, write to {EMAIL}")

    assert (sample.target.outcome is not None) == kept
    assert sample.target.reference
    assert EMAIL not in sample.target.reference
    assert f"edit:{edit}" in sample.tags


@pytest.mark.anyio
async def test_stored_drafts_and_edits_are_read_from_the_database(tmp_path: Path) -> None:
    """What was saved comes back as samples; adding them twice adds them once."""
    database = Database.open("sqlite:///test.db", tmp_path)
    try:
        drafts = SqlDraftStore(database)
        await drafts.save_draft(_draft(), _trace())
        await drafts.save_feedback(_draft().id, "tone", {"sent_text": "Hello, on its way!"}, NOW)
        salt = load_salt(tmp_path / "state")
        traces = [sample async for sample in from_traces(drafts, 10, salt)]
        edits = [sample async for sample in from_feedback(drafts, 10, salt)]
    finally:
        database.close()
    path = tmp_path / "evals" / "mine.jsonl"

    assert edits[0].target.reference == "Hello, on its way!"
    assert load_salt(tmp_path / "state") == salt
    assert add_samples(path, [*traces, *edits]) == len([*traces, *edits]) == 2
    assert add_samples(path, traces) == 0
    assert load_dataset(path).samples == (*traces, *edits)
