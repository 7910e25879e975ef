import dataclasses
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from drafter.domain.composition import Composition
from drafter.domain.draft import Trace
from drafter.domain.finding import Finding
from drafter.domain.order import Order
from drafter.domain.ticket import DraftRequest
from drafter.errors import StorageError, TicketError
from drafter.pipeline import Pipeline, Stages, write_and_verify
from drafter.settings import Workspace, load_workspace
from drafter.storage.database import Database
from drafter.storage.drafts import SqlDraftStore
from drafter.vectors.embedders import UseEmbedder
from drafter.verification.verifier import Verifier
from tests.support.bodies import draft_body, order_body
from tests.support.indexed import make_state
from tests.support.mirror import MemoryMirror
from tests.support.service import make_workspace
from tests.support.stages import make_stages

pytestmark = pytest.mark.anyio

STAGES = ("understanding", "context", "decision", "retrieval", "composing", "verification", "total")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The settings of a workspace of the module's own."""
    return load_workspace(make_workspace(tmp_path_factory.mktemp("pipeline") / "workspace"))


@pytest.fixture(scope="module")
async def stages(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stages]:
    """Its stages, with Ada's order in the mirror."""
    mirror, embedder = MemoryMirror(), UseEmbedder()
    await mirror.put_orders("harbor-us", [Order.model_validate(order_body())])
    yield await make_stages(workspace, mirror, embedder, make_state(tmp_path_factory))
    embedder.close()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty database."""
    opened = Database.open("sqlite:///drafter.db", tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def pipeline(workspace: Workspace, stages: Stages, database: Database) -> Pipeline:
    """A pipeline over the module's stages."""
    return Pipeline(workspace, stages, SqlDraftStore(database))


class Scripted(Verifier):
    """A verifier that finds what it is told, one answer a text, and nothing afterwards."""

    def __init__(self, *answers: tuple[Finding, ...]) -> None:
        self._answers = list(answers)
        self.seen: list[Composition] = []

    def verify(
        self, composition: Composition, trace: Trace, *, whole: bool = True, known: Composition | None = None
    ) -> tuple[Finding, ...]:
        """Return the next answer."""
        assert trace
        assert whole
        assert known is None
        self.seen.append(composition)
        return self._answers.pop(0) if self._answers else ()


def _request(text: str = "Where is my order 1001?", agent_language: str | None = None) -> DraftRequest:
    return DraftRequest.model_validate(draft_body(text, agent_language=agent_language))


def _finding(severity: str) -> Finding:
    return Finding.model_validate(
        {"check": "grounding.amount", "severity": severity, "message": "189.00 has no source"}
    )


async def test_a_draft_is_stored_with_its_trace_and_the_time_of_every_stage(
    pipeline: Pipeline, database: Database
) -> None:
    """What is returned is what was stored, and each stage's milliseconds are in it."""
    draft = await pipeline.draft(_request())
    store = SqlDraftStore(database)
    trace = await store.load_trace(draft.id)

    assert (draft.outcome, draft.status) == ("wismo_in_transit", "ready")
    assert await store.load_draft(draft.id) == draft
    assert trace is not None
    assert trace.versions == draft.versions
    assert tuple(draft.timings_ms) == STAGES
    assert all(took >= 0 for took in draft.timings_ms.values())


async def test_a_draft_can_be_made_without_storing_it(pipeline: Pipeline, database: Database) -> None:
    """A preview leaves nothing behind."""
    draft = await pipeline.draft(_request(), store=False)

    assert draft.text
    assert await SqlDraftStore(database).load_draft(draft.id) is None


async def test_a_draft_that_cannot_be_stored_is_not_shown(
    pipeline: Pipeline, database: Database, tmp_path: Path
) -> None:
    """The database's refusal is raised, so that no caller holds a draft that nobody can look up."""
    assert (await pipeline.draft(_request())).id
    with closing(sqlite3.connect(tmp_path / "drafter.db")) as other:
        other.execute("DROP TABLE drafts")

    with pytest.raises(StorageError):
        await pipeline.draft(_request())
    assert database


def _ticket(**changes: Any) -> DraftRequest:  # noqa: ANN401 - any field of the wire contract
    body = draft_body()
    body["ticket"] |= changes
    return DraftRequest.model_validate(body)


def _message(author: str, body: str) -> dict[str, str]:
    return {"id": "m1", "author": author, "body": body, "sent_at": "2026-11-20T14:00:00Z"}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"store": "nowhere"}, "ticket.store", id="unknown-store"),
        pytest.param({"subject": "", "messages": [_message("customer", " \n")]}, "ticket.messages", id="blank"),
        pytest.param({"subject": " ", "messages": [_message("agent", "Hello")]}, "ticket.messages", id="agent-only"),
        pytest.param({"subject": "", "messages": [_message("note", "1001")]}, "ticket.messages", id="note-only"),
    ],
)
async def test_what_cannot_be_answered_names_the_field(pipeline: Pipeline, changes: dict[str, Any], field: str) -> None:
    """A ticket of no store of ours, or in which no customer wrote anything, is the caller's mistake."""
    with pytest.raises(TicketError) as raised:
        await pipeline.draft(_ticket(**changes))

    assert raised.value.field == field


async def test_a_subject_alone_is_answered(pipeline: Pipeline) -> None:
    """Some customers write everything into the subject line."""
    request = _ticket(subject="Where is my order 1001?", messages=[_message("customer", " ")])

    assert (await pipeline.draft(request)).outcome == "wismo_in_transit"


async def test_a_blocking_finding_becomes_a_reply_that_promises_nothing(
    workspace: Workspace, stages: Stages, database: Database
) -> None:
    """The blocked text is replaced by one for a person to take over; the finding stays on the draft, resolved."""
    blocked = _finding("block")
    verifier = Scripted((blocked,))
    strict = dataclasses.replace(stages, verifier=verifier)
    draft = await Pipeline(workspace, strict, SqlDraftStore(database)).draft(_request())
    trace = await SqlDraftStore(database).load_trace(draft.id)
    first, second = verifier.seen

    assert (draft.status, draft.verdict) == ("handoff", "handoff")
    assert draft.findings == (blocked.model_copy(update={"resolved": True}),)
    assert "UPS" in first.text
    assert draft.text == second.text
    assert "UPS" not in draft.text
    assert any("verification blocked the reply: grounding.amount" in reason for reason in draft.reasons)
    assert trace is not None
    assert trace.decision.main.verdict == "handoff"


async def test_agents_read_the_holding_reply_where_the_other_was_blocked(
    workspace: Workspace, stages: Stages, database: Database
) -> None:
    """What verification took out of the customer's text does not stand in the agent's either."""
    strict = dataclasses.replace(stages, verifier=Scripted((_finding("block"),)))
    draft = await Pipeline(workspace, strict, SqlDraftStore(database)).draft(_request(agent_language="it"))

    assert draft.agent_view is not None
    assert draft.agent_view.language == "it"
    assert "UPS" not in draft.agent_view.text


async def test_a_blocked_holding_reply_keeps_its_finding_open(
    workspace: Workspace, stages: Stages, database: Database
) -> None:
    """Where even the holding reply is blocked the person who takes over is told; nothing is tried for ever."""
    blocked = _finding("block")
    verifier = Scripted((blocked,), (blocked,), (blocked,))
    strict = dataclasses.replace(stages, verifier=verifier)
    draft = await Pipeline(workspace, strict, SqlDraftStore(database)).draft(_request())

    assert draft.status == "handoff"
    assert [finding.resolved for finding in draft.findings] == [True, False]
    assert len(verifier.seen) == 2


async def test_a_warning_asks_for_a_second_look_at_the_same_text(
    workspace: Workspace, stages: Stages, pipeline: Pipeline, database: Database
) -> None:
    """The reply stands as it was written; its status says that an agent must read it first."""
    warning, request = _finding("warn"), _request()
    careful = dataclasses.replace(stages, verifier=Scripted((warning,)))
    plain = await pipeline.draft(request)
    draft = await Pipeline(workspace, careful, SqlDraftStore(database)).draft(request)

    assert (draft.status, draft.findings) == ("needs_review", (warning,))
    assert draft.text == plain.text


async def test_writing_from_a_trace_is_pure(pipeline: Pipeline, stages: Stages, database: Database) -> None:
    """The same trace gives the same text, citations and findings, and the trace is not changed by it."""
    draft = await pipeline.draft(_request())
    trace = await SqlDraftStore(database).load_trace(draft.id)
    assert trace is not None
    before, laps = trace.model_dump_json(), list[str]()
    written = [write_and_verify(stages, trace, laps.append) for _ in range(3)]

    assert trace.model_dump_json() == before
    assert {one.composition.text for one in written} == {draft.text}
    assert {one.composition.citations for one in written} == {draft.citations}
    assert {one.findings for one in written} == {draft.findings}
    assert laps == ["composing", "verification"] * 3


@pytest.mark.parametrize(
    ("wanted", "language"), [pytest.param(None, None, id="own"), pytest.param("it-CH", "it", id="it")]
)
async def test_agents_read_the_reply_in_their_own_language(
    pipeline: Pipeline, wanted: str | None, language: str | None
) -> None:
    """Where the agent's language is the reply's there is no second version; otherwise it stands beside it."""
    draft = await pipeline.draft(_request(agent_language=wanted))

    assert (draft.agent_view and draft.agent_view.language) == language


async def test_what_came_from_outside_is_no_markup(pipeline: Pipeline) -> None:
    """A name that holds tags and template syntax reaches the HTML escaped, if at all."""
    request = _ticket(requester={"email": "ada@example.com", "name": "<b>{{ 7*7 }}</b> Example"})
    draft = await pipeline.draft(request)

    assert "<b>{{" not in draft.html
    assert "49" not in draft.text
