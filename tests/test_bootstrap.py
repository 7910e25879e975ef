import asyncio
import json
import shutil
import sqlite3
from collections.abc import AsyncIterator, MutableMapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from drafter.bootstrap import DEMO_ORDERS, Drafter, load_demo_orders, open_drafter, open_keys
from drafter.domain.ticket import DraftRequest
from drafter.errors import ConfigurationError, TicketError
from drafter.settings import Settings
from drafter.vectors.memory import MemoryVectors
from drafter.vectors.snapshot import from_bytes, to_bytes
from tests.support.bodies import draft_body, order_body
from tests.support.indexed import make_state
from tests.support.service import make_workspace

pytestmark = pytest.mark.anyio

VOICE = "prompts/voices/harbor.yaml"
DATABASE = ".drafter/drafter.db"
DEADLINE_S = 30.0
LOOK_AGAIN_S = 0.2


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index and the intent model of the test workspace, made once."""
    return make_state(tmp_path_factory)


@pytest.fixture
def workspace(tmp_path: Path, state: Path) -> Path:
    """A workspace of the test's own."""
    return make_workspace(tmp_path / "workspace", state)


@pytest.fixture(scope="module")
async def drafter(tmp_path_factory: pytest.TempPathFactory, state: Path) -> AsyncIterator[Drafter]:
    """A workspace at work, for tests that leave its files alone."""
    folder = make_workspace(tmp_path_factory.mktemp("bootstrap") / "workspace", state)
    async with open_drafter(Settings(workspace=folder)) as opened:
        yield opened


def _request(text: str = "Where is my order 1001?") -> DraftRequest:
    return DraftRequest.model_validate(draft_body(text))


def _edit(workspace: Path, name: str, old: str, new: str) -> None:
    path = workspace / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


async def test_what_was_opened_is_closed(workspace: Path) -> None:
    """Afterwards no task watches the files and the database has no file open beside it."""
    before = asyncio.all_tasks()
    async with open_drafter(Settings(workspace=workspace)) as drafter:
        assert (await drafter.draft(_request())).text
        assert await drafter.probe() == []
        assert asyncio.all_tasks() > before

    assert asyncio.all_tasks() == before
    assert not (workspace / f"{DATABASE}-wal").exists()


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        pytest.param(
            "drafter.toml", 'id = "harbor-us"', 'id = "harbor-us"\nconnector = "fax"', "'fax'", id="connector"
        ),
        pytest.param("drafter.toml", "[[brands]]", "[storage]\nurl = 3\n[[brands]]", "storage.url", id="storage"),
        pytest.param(VOICE, "persona:", "personna:", f"{VOICE}:", id="voice"),
    ],
)
async def test_files_that_cannot_be_used_are_named_at_the_start(
    workspace: Path, name: str, old: str, new: str, words: str
) -> None:
    """Nothing is yielded, nothing stays open, and the error says which file or field to mend."""
    _edit(workspace, name, old, new)
    before = asyncio.all_tasks()
    with pytest.raises(ConfigurationError, match=words) as raised:
        async with open_drafter(Settings(workspace=workspace)):
            raise AssertionError

    assert name in str(raised.value)
    assert asyncio.all_tasks() == before


async def test_the_database_can_stand_elsewhere(workspace: Path, tmp_path: Path) -> None:
    """A storage URL in the settings goes before the one in drafter.toml, for drafts and keys alike."""
    settings = Settings(workspace=workspace, storage_url=f"sqlite:///{tmp_path}/other.db")
    async with open_keys(settings) as keys:
        key, _ = await keys.add("shop", frozenset({"draft"}), frozenset({"*"}))
    async with open_drafter(settings) as drafter:
        known = await drafter.keys.load_all()

    assert [one.id for one in known.values()] == [key.id]
    assert (tmp_path / "other.db").exists()
    assert not (workspace / DATABASE).exists()


async def test_a_start_with_the_same_files_embeds_nothing(workspace: Path) -> None:
    """Index and intent model are kept, so that a second start has nothing to tell."""
    told: list[str] = []
    async with open_drafter(Settings(workspace=workspace), progress=told.append) as drafter:
        count = drafter.passage_count

    assert count > 0
    assert not any("embed" in line.lower() for line in told), told


async def test_a_start_reads_the_snapshot_until_the_index_is_touched(workspace: Path) -> None:
    """What is searched comes from the file beside an index that nobody touched; from the index itself else."""
    question, folder = "How do I wash a down jacket?", workspace / ".drafter"
    async with open_drafter(Settings(workspace=workspace)) as drafter:
        store = drafter.workspace.stores[0]
        found = await drafter.search(store, question, "en")
    (snapshot,) = folder.glob("vectors-*.npz")
    vectors = await from_bytes(snapshot.read_bytes())
    turned = MemoryVectors()
    for name in await vectors.load_collections():
        ids, matrix = await vectors.load_vectors(name)
        await turned.upsert(name, ids, -matrix)
    snapshot.write_bytes(await to_bytes(turned))

    async with open_drafter(Settings(workspace=workspace)) as drafter:
        turned_away = await drafter.search(store, question, "en")
    (folder / "index" / "chroma.sqlite3").touch()
    async with open_drafter(Settings(workspace=workspace)) as drafter:
        found_again = await drafter.search(store, question, "en")

    assert found
    assert turned_away != found
    assert found_again == found
    assert len(list(folder.glob("vectors-*.npz"))) == 1


async def test_a_broken_snapshot_costs_only_time(workspace: Path) -> None:
    """Half a snapshot is made again from the index."""
    async with open_drafter(Settings(workspace=workspace)) as drafter:
        count = drafter.passage_count
    (snapshot,) = (workspace / ".drafter").glob("vectors-*.npz")
    content = snapshot.read_bytes()
    snapshot.write_bytes(content[:1000])

    async with open_drafter(Settings(workspace=workspace)) as drafter:
        assert drafter.passage_count == count > 0

    (mended,) = (workspace / ".drafter").glob("vectors-*.npz")
    assert mended.read_bytes()[:4] == content[:4]
    assert len(mended.read_bytes()) == len(content)


async def test_what_keeps_drafts_from_being_made_is_said_in_words(workspace: Path) -> None:
    """A database without its tables is reported by the probe."""
    async with open_drafter(Settings(workspace=workspace)) as drafter:
        with closing(sqlite3.connect(workspace / DATABASE)) as other:
            other.execute("DROP TABLE api_keys")

        assert len(await drafter.probe()) == 1


async def test_a_preview_of_nothing_is_a_draft_that_is_not_stored(drafter: Drafter) -> None:
    """Without an edited file the preview is what a draft would be."""
    request = _request()
    shown = await drafter.preview(request, {})

    assert shown.text == (await drafter.draft(request)).text
    assert await drafter.drafts.load_draft(shown.id) is None


async def test_a_preview_of_a_broken_file_does_not_stop_later_ones(drafter: Drafter) -> None:
    """The error names the file; the next preview is made."""
    text = (drafter.workspace.root / VOICE).read_text(encoding="utf-8")
    with pytest.raises(ConfigurationError, match="prompts/voices/harbor"):
        await drafter.preview(_request(), {VOICE: text.replace("persona:", "personna:")})
    shown = await drafter.preview(_request("Thank you!"), {VOICE: text.replace("Happy trails,", "Warmly,")})

    assert "Warmly," in shown.text


async def test_a_replay_says_what_would_be_written_now(workspace: Path) -> None:
    """The same files give the same bytes; after an edit the kind of file that changed is named."""
    async with open_drafter(Settings(workspace=workspace)) as drafter:
        draft = await drafter.draft(_request("Thank you!"))
        trace = await drafter.drafts.load_trace(draft.id)
        assert trace is not None
        same = drafter.replay(draft, trace)
        _edit(workspace, VOICE, "The Harbor crew", "See you, the Harbor crew")
        await drafter.load(lambda _: None)
        other = drafter.replay(draft, trace)

    assert (same.identical, same.text, same.versions_changed) == (True, draft.text, ())
    assert (other.identical, other.versions_changed) == (False, ("voice",))
    assert "See you," in other.text


async def test_a_draft_of_a_brand_that_is_gone_cannot_be_replayed(drafter: Drafter) -> None:
    """The error names the brand, which is no longer in drafter.toml."""
    draft = await drafter.draft(_request())
    trace = await drafter.drafts.load_trace(draft.id)
    assert trace is not None
    brand = trace.context.brand.model_copy(update={"id": "gone"})
    elsewhere = trace.model_copy(update={"context": trace.context.model_copy(update={"brand": brand})})

    with pytest.raises(TicketError, match="'gone' is no longer in drafter"):
        drafter.replay(draft, elsewhere)


async def _wait_for(told: Sequence[MutableMapping[str, Any]], event: str) -> None:
    for _ in range(int(DEADLINE_S / LOOK_AGAIN_S)):
        if any(entry["event"] == event for entry in told):
            return
        await asyncio.sleep(LOOK_AGAIN_S)
    raise AssertionError(f"no {event} within {DEADLINE_S} s")


async def test_an_edit_that_the_database_refuses_is_tried_again(workspace: Path) -> None:
    """Product cards that cannot be stored now are stored as soon as the lock is gone; until then the old ones serve."""
    async with open_drafter(Settings(workspace=workspace)) as drafter:
        with capture_logs() as told, closing(sqlite3.connect(workspace / DATABASE, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            (workspace / "knowledge/harbor/products.jsonl").write_text("", encoding="utf-8")
            await _wait_for(told, "library.reload_delayed")
            held = await drafter.mirror.load_products("harbor-us")
            other.execute("ROLLBACK")
            await _wait_for(told, "library.reloaded")

        assert [card.sku for card in held] == ["FJELL-M"]
        assert await drafter.mirror.load_products("harbor-us") == []
        assert drafter.stale_files == ()


async def test_demo_orders_are_pushed_by_store(drafter: Drafter) -> None:
    """Each file is one store's; what was pushed can be looked up, and progress names the store."""
    folder, told = drafter.workspace.root / DEMO_ORDERS, list[str]()
    folder.mkdir(parents=True)
    (folder / "harbor-us.jsonl").write_text(json.dumps(order_body("7001")) + "\n", encoding="utf-8")
    count = await load_demo_orders(drafter, told.append)
    shutil.rmtree(folder)

    assert (count, told) == (1, ["harbor-us: 1 demo orders"])
    assert await drafter.mirror.load_order("harbor-us", "7001")


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        pytest.param("nowhere.jsonl", "", "no store 'nowhere' in drafter.toml", id="no-such-store"),
        pytest.param("harbor-us.jsonl", "\n{\n", "harbor-us.jsonl:2: not JSON", id="not-json"),
        pytest.param("harbor-us.jsonl", '{"number": "1"}\n', "harbor-us.jsonl:1: placed_at: ", id="no-order"),
    ],
)
async def test_a_demo_file_that_cannot_be_used_is_named(drafter: Drafter, name: str, text: str, words: str) -> None:
    """The error says which file and line to mend."""
    folder = drafter.workspace.root / DEMO_ORDERS
    folder.mkdir(parents=True)
    (folder / name).write_text(text, encoding="utf-8")
    try:
        with pytest.raises(ConfigurationError, match=words):
            await load_demo_orders(drafter, lambda _: None)
    finally:
        shutil.rmtree(folder)


async def test_a_workspace_without_demo_orders_pushes_none(drafter: Drafter) -> None:
    """There need not be any."""
    assert await load_demo_orders(drafter, lambda _: None) == 0
