import asyncio
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import OperationalError

from drafter.errors import ConfigurationError, StorageError
from drafter.storage.database import Database
from drafter.storage.tables import products

pytestmark = pytest.mark.anyio


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A fresh database."""
    opened = Database.open("sqlite:///state/test.db", tmp_path)
    yield opened
    opened.close()


async def _skus(database: Database) -> list[str]:
    return list(await database.read(lambda c: c.execute(select(products.c.sku).order_by(products.c.sku)).scalars()))


async def test_waits_until_the_write_is_on_disk(database: Database, tmp_path: Path) -> None:
    """A write that returned is seen by another process's connection."""
    await database.write(lambda c: c.execute(insert(products), {"store": "s", "sku": "a", "body": "{}"}) and None)

    with sqlite3.connect(tmp_path / "state/test.db") as other:
        assert other.execute("select sku from products").fetchall() == [("a",)]
    other.close()


async def test_uses_a_durable_journal(database: Database) -> None:
    """SQLite runs in WAL mode with synchronous FULL."""
    mode = await database.read(lambda c: c.exec_driver_sql("PRAGMA journal_mode").scalar())
    synchronous = await database.read(lambda c: c.exec_driver_sql("PRAGMA synchronous").scalar())

    assert (mode, synchronous) == ("wal", 2)


async def test_writes_that_come_together_share_a_commit(database: Database) -> None:
    """Tasks that work for a while before they write, all in one turn of the loop, do not each wait for the disk."""
    transactions = []

    async def work_and_write() -> None:
        time.sleep(0.001)  # noqa: ASYNC251 - stands for work, in which the writer could have taken the write before
        await database.write(lambda connection: transactions.append(connection.get_transaction()))

    await asyncio.gather(*(work_and_write() for _ in range(40)))

    assert len(transactions) == 40
    assert len(set(transactions)) < 10


async def test_one_refused_write_spoils_no_other(database: Database) -> None:
    """Of writes that share a commit, only the one that breaks a rule is refused."""

    async def write(sku: str) -> None:
        await database.write(lambda c: c.execute(insert(products), {"store": "s", "sku": sku, "body": "{}"}) and None)

    results = await asyncio.gather(*(write(sku) for sku in ("a", "b", "a", "c")), return_exceptions=True)

    assert [type(result) for result in results] == [type(None), type(None), StorageError, type(None)]
    assert await _skus(database) == ["a", "b", "c"]


async def test_a_deadlock_is_resolved_one_by_one(database: Database) -> None:
    """Writes that together got in another process's way are made again by themselves."""

    class Crossed(Exception):  # noqa: N818 - stands for what a driver raises
        sqlstate = "40P01"

    def cross_once(connection: Connection) -> None:
        attempts.append(connection)
        if len(attempts) == 1:
            raise OperationalError("UPDATE", {}, Crossed("deadlock detected"))

    async def write(sku: str) -> None:
        await database.write(lambda c: c.execute(insert(products), {"store": "s", "sku": sku, "body": "{}"}) and None)

    attempts: list[Connection] = []
    waiting = asyncio.create_task(database.write(lambda _: time.sleep(0.1)))
    await asyncio.sleep(0.05)  # so that the next three share a commit
    await asyncio.gather(write("a"), database.write(cross_once), write("b"))
    await waiting

    assert len(attempts) == 2
    assert await _skus(database) == ["a", "b"]


async def test_a_failed_work_keeps_nothing_of_itself(database: Database) -> None:
    """When the work raises half way, what it wrote before is gone."""

    def half(connection: Connection) -> None:
        connection.execute(insert(products), {"store": "s", "sku": "half", "body": "{}"})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.write(half)

    assert await _skus(database) == []


async def test_a_caller_that_gives_up_leaves_the_writer_at_work(database: Database) -> None:
    """Who no longer waits for a write harms no later one."""
    row = {"store": "s", "sku": "late", "body": "{}"}
    waiting = asyncio.create_task(database.write(lambda _: time.sleep(0.05)))
    await asyncio.sleep(0.02)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)

    await asyncio.wait_for(database.write(lambda c: c.execute(insert(products), row) and None), timeout=5)

    assert waiting.cancelled()
    assert await _skus(database) == ["late"]


async def test_a_locked_database_is_a_clear_error(database: Database, tmp_path: Path) -> None:
    """While another process holds the lock for too long, the write is refused in words and nothing is kept."""
    await database.write(lambda c: c.exec_driver_sql("PRAGMA busy_timeout=50").close())
    other = sqlite3.connect(tmp_path / "state/test.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StorageError, match="locked"):
            await database.write(
                lambda c: c.execute(insert(products), {"store": "s", "sku": "x", "body": "{}"}) and None
            )
    finally:
        other.execute("ROLLBACK")
        other.close()

    assert await _skus(database) == []


async def test_a_full_disk_is_a_clear_error(database: Database) -> None:
    """When the file may not grow, the write is refused in words and earlier rows stay."""
    await database.write(lambda c: c.execute(insert(products), {"store": "s", "sku": "kept", "body": "{}"}) and None)

    def fill(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}").close()
        connection.execute(insert(products), {"store": "s", "sku": "big", "body": "x" * 1_000_000})

    with pytest.raises(StorageError, match="full"):
        await database.write(fill)

    assert await _skus(database) == ["kept"]


async def test_a_read_only_database_is_a_clear_error(database: Database) -> None:
    """Where nothing may be written, the write is refused in words, and reads go on."""

    def insert_read_only(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only=ON").close()
        connection.execute(insert(products), {"store": "s", "sku": "x", "body": "{}"})

    with pytest.raises(StorageError, match="readonly"):
        await database.write(insert_read_only)

    assert await _skus(database) == []


async def test_a_lock_refuses_all_that_wait(tmp_path: Path) -> None:
    """Many writes that meet a locked database are all refused, and nothing of them is kept."""
    database = Database.open("sqlite:///test.db", tmp_path)
    await database.write(lambda c: c.exec_driver_sql("PRAGMA busy_timeout=300").close())
    other = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    row = {"store": "s", "sku": "x", "body": "{}"}
    writes = (database.write(lambda c: c.execute(insert(products), row) and None) for _ in range(20))
    results = await asyncio.gather(*writes, return_exceptions=True)
    other.close()
    database.close()

    assert {type(result) for result in results} == {StorageError}


async def test_reads_go_on_while_another_process_writes(database: Database, tmp_path: Path) -> None:
    """A writer in another process does not keep us from reading what was there before."""
    other = sqlite3.connect(tmp_path / "state/test.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert await _skus(database) == []
    finally:
        other.close()


async def test_a_read_that_finds_the_database_shut_is_done_again(database: Database) -> None:
    """What cannot be read at once is read in a thread, which waits."""

    def refuse_once(connection: Connection) -> int:
        attempts.append(connection)
        if len(attempts) == 1:
            raise OperationalError("SELECT 1", {}, sqlite3.OperationalError("database is locked"))
        return 1

    attempts: list[Connection] = []
    assert await database.read(refuse_once) == 1
    assert attempts[0] is not attempts[1]


@pytest.mark.parametrize("url", ["nonsense", "sqlite:/", "oracle+nothing://x"])
def test_an_unusable_url_is_named(tmp_path: Path, url: str) -> None:
    """A storage URL that is none stops the start with an example of one."""
    with pytest.raises(ConfigurationError, match="sqlite:///"):
        Database.open(url, tmp_path)


def test_an_unusable_file_is_named(tmp_path: Path) -> None:
    """A database that is no database stops the start with the path and the cause."""
    (tmp_path / "broken.db").write_bytes(b"this is not a database, it is a text" * 100)

    with pytest.raises(ConfigurationError, match=r"broken\.db.*not a database"):
        Database.open("sqlite:///broken.db", tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    """A folder that cannot be written to stops the start in words."""
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)

    with pytest.raises(ConfigurationError, match="can be written"):
        Database.open("sqlite:///closed/x/test.db", tmp_path)
