import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from drafter.api import examples
from drafter.domain.decision import Decision
from drafter.domain.draft import Draft, Trace, Versions
from drafter.errors import StorageError
from drafter.storage.database import Database
from drafter.storage.drafts import MOST_PAST_TICKETS, SqlDraftStore
from drafter.storage.keys import SqlApiKeys, hash_key
from tests.support.builders import demo_store, make_context
from tests.support.nouns import NOW, make_order, make_request, make_understanding
from tests.support.playbooks import make_part

pytestmark = pytest.mark.anyio


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A fresh database."""
    opened = Database.open("sqlite:///test.db", tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def drafts(database: Database) -> SqlDraftStore:
    """The record of drafts in it."""
    return SqlDraftStore(database)


def _draft(number: int = 1, at: datetime = NOW) -> Draft:
    return Draft.model_validate(
        examples.DRAFT | {"id": f"drf_{number:024x}", "created_at": at, "ticket_id": f"t{number}"}
    )


def _trace(*orders: str, email: str | None = "ada@example.com") -> Trace:
    versions = Versions(drafter="0", prompt="0", voice="0", playbook="0", knowledge="0", policies="0")
    return Trace(
        request=make_request(email),
        understanding=make_understanding(),
        context=make_context(*(make_order(number) for number in orders), store=demo_store("harbor-us")),
        decision=Decision(parts=(make_part(),)),
        versions=versions,
    )


async def test_gives_back_what_was_saved(drafts: SqlDraftStore) -> None:
    """A draft, its trace and its store are read as they were written; nothing else is known."""
    draft, trace = _draft(), _trace("W1")

    assert Draft.model_validate_json(await drafts.save_draft(draft, trace)) == draft
    assert await drafts.load_draft(draft.id) == draft
    assert await drafts.load_trace(draft.id) == trace
    assert await drafts.load_store(draft.id) == "harbor-us"
    assert await drafts.load_draft("drf_none") is None
    assert await drafts.load_trace("drf_none") is None
    assert await drafts.load_store("drf_none") is None


async def test_an_idempotency_key_is_stored_with_its_draft(drafts: SqlDraftStore) -> None:
    """The key leads to the body hash and the draft, for its owner only."""
    await drafts.save_draft(_draft(), _trace(), idempotency=("key_1", "k", "hash"))

    assert await drafts.load_idempotent("key_1", "k") == ("hash", _draft())
    assert await drafts.load_idempotent("key_2", "k") is None


async def test_a_key_that_is_taken_keeps_nothing_of_the_second_draft(drafts: SqlDraftStore) -> None:
    """When two processes race for one key, the second draft is refused as a whole."""
    await drafts.save_draft(_draft(1), _trace(), idempotency=("key_1", "k", "hash"))
    with pytest.raises(StorageError):
        await drafts.save_draft(_draft(2), _trace(), idempotency=("key_1", "k", "hash"))

    assert await drafts.load_draft(_draft(2).id) is None


async def test_finds_earlier_tickets_by_order_and_by_address(drafts: SqlDraftStore) -> None:
    """Tickets of the brand about one of the orders or from the address, newest first, each once."""
    await drafts.save_draft(_draft(1, NOW - timedelta(days=2)), _trace("#W1", email="bo@example.com"))
    await drafts.save_draft(_draft(2, NOW - timedelta(days=1)), _trace("W1"))
    await drafts.save_draft(_draft(3, NOW), _trace("W2"))
    await drafts.save_draft(_draft(4, NOW), _trace("W3", email="cy@example.com"))

    found = await drafts.load_tickets_of("harbor", ["w1"], " ADA@example.com ")

    assert [ticket.ticket_id for ticket in found] == ["t3", "t2", "t1"]
    assert found[-1].order_numbers == ("W1",)
    assert await drafts.load_tickets_of("lumen", ["W1"], "ada@example.com") == []
    assert await drafts.load_tickets_of("harbor", [], None) == []


async def test_another_process_finds_the_same_earlier_tickets(drafts: SqlDraftStore, database: Database) -> None:
    """What is remembered of a ticket that was drafted here is what its row says to others."""
    await drafts.save_draft(_draft(1, NOW - timedelta(days=1)), _trace("#W1", email="bo@example.com"))
    await drafts.save_draft(_draft(2, NOW), _trace("W1", "W2"))

    found = await SqlDraftStore(database).load_tickets_of("harbor", ["w1", "w2"], "bo@example.com")

    assert found == await drafts.load_tickets_of("harbor", ["w1", "w2"], "bo@example.com")
    assert [ticket.ticket_id for ticket in found] == ["t2", "t1"]


async def test_remembers_no_more_than_fifty(drafts: SqlDraftStore) -> None:
    """Of many earlier tickets the newest are returned."""
    numbers = range(MOST_PAST_TICKETS + 10)
    trace = _trace("W1")
    await asyncio.gather(*(drafts.save_draft(_draft(n, NOW + timedelta(minutes=n)), trace) for n in numbers))
    found = await drafts.load_tickets_of("harbor", ["W1"], None)

    assert len(found) == MOST_PAST_TICKETS
    assert found[0].ticket_id == f"t{numbers[-1]}"


async def test_a_draft_in_a_shape_of_another_version_is_named(drafts: SqlDraftStore, database: Database) -> None:
    """A stored draft that cannot be read is an error in words, not a crash."""
    await drafts.save_draft(_draft(), _trace())
    await database.write(lambda c: c.exec_driver_sql("UPDATE drafts SET draft = '{}', trace = '{}'").close())

    with pytest.raises(StorageError, match="another version of Drafter"):
        await drafts.load_draft(_draft().id)
    with pytest.raises(StorageError, match="another version of Drafter"):
        await drafts.load_trace(_draft().id)


def _holds(folder: Path, text: str) -> bool:
    return any(text.encode() in path.read_bytes() for path in folder.iterdir())


async def test_only_hashes_of_keys_are_kept(database: Database, tmp_path: Path) -> None:
    """A key is found by its hash until it is revoked; its secret is nowhere on disk."""
    keys = SqlApiKeys(database)
    key, secret = await keys.add("helpdesk", frozenset({"draft"}), frozenset({"harbor-us"}))

    assert (await keys.load_all())[hash_key(secret)] == key
    assert await keys.revoke(key.id) is True
    assert await keys.revoke(key.id) is False
    assert await keys.load_all() == {}
    assert not _holds(tmp_path, secret)


async def test_feedback_is_kept(drafts: SqlDraftStore, database: Database) -> None:
    """What an agent sent instead is stored beside its draft."""
    await drafts.save_draft(_draft(), _trace())
    await drafts.save_feedback(_draft().id, "tone", {"rating": "up", "sent_text": "x"}, datetime.now(UTC))

    row = await database.read(lambda c: c.exec_driver_sql("SELECT edit_class, rating, body FROM feedback").first())
    assert row is not None
    assert tuple(row)[:2] == ("tone", "up")
