"""The SQL database: many readers, one writer thread that commits what waits together.

A write that returned is on disk (SQLite: WAL with synchronous FULL). Writes that arrive while a commit is under way
share the next one; each runs in a savepoint of its own, so that one refused write spoils no other.
"""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from drafter.errors import ConfigurationError, StorageError

T = TypeVar("T")
Work = Callable[[Connection], Any]

MOST_WRITES_A_COMMIT = 64
BUSY_TIMEOUT_MS = 5_000


class Database:
    """Owns the engine and the writer thread; open with `Database.open`, close with `close`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = engine.execution_options(writes=True)
        self._writes: queue.SimpleQueue[tuple[Work, Future[Any]] | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write_for_ever, name="drafter-writer", daemon=True)
        self._writer.start()

    @classmethod
    def open(cls, url: str, root: Path) -> "Database":
        """Return the database at `url` (SQLite paths are relative to `root`), brought to the newest shape.

        Raises:
            ConfigurationError: the URL is not one, or the file cannot be opened or migrated.
        """
        try:
            engine = create_engine(_absolute(url, root))
            if engine.dialect.name == "sqlite":
                event.listen(engine, "connect", _configure_sqlite)
                event.listen(engine, "begin", _begin_sqlite)
            _migrate(engine)
        except (DBAPIError, OSError, sqlite3.Error) as exc:
            cause = exc.orig if isinstance(exc, DBAPIError) else exc
            message = f"cannot open the database {url}: {cause}; check that its folder can be written to"
            raise ConfigurationError(message) from exc
        return cls(engine)

    def close(self) -> None:
        """Finish waiting writes and close all connections."""
        self._writes.put(None)
        self._writer.join()
        self._engine.dispose()

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Return what `work` reads, in a worker thread.

        Raises:
            StorageError: the database refused.
        """
        return await asyncio.to_thread(self._read, work)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Return what `work` returns once its writes are on disk.

        Raises:
            StorageError: the database refused; nothing of `work` was kept.
        """
        future: Future[T] = Future()
        self._writes.put((work, future))
        return await asyncio.wrap_future(future)

    def _read(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._engine.connect() as connection:
                return work(connection)
        except DBAPIError as exc:
            raise StorageError(f"the database could not be read: {exc.orig}") from exc

    def _write_for_ever(self) -> None:
        open_for_more = True
        while open_for_more:
            batch = [self._writes.get()]
            while len(batch) < MOST_WRITES_A_COMMIT and not self._writes.empty():
                batch.append(self._writes.get())
            open_for_more = None not in batch
            self._commit([item for item in batch if item is not None])

    def _commit(self, batch: list[tuple[Work, Future[Any]]]) -> None:
        done: list[tuple[Future[Any], Any]] = []
        try:
            with self._writing.begin() as connection:
                for work, future in batch:
                    _run_one(connection, work, future, done)
        except DBAPIError as exc:
            for _, future in batch:
                if not future.done():
                    future.set_exception(_refusal(exc))
            return
        for future, value in done:
            future.set_result(value)


def _run_one(connection: Connection, work: Work, future: Future[Any], done: list[tuple[Future[Any], Any]]) -> None:
    try:
        with connection.begin_nested():
            value = work(connection)
    except DBAPIError as exc:
        if not getattr(connection.connection.dbapi_connection, "in_transaction", True):
            raise  # a full disk rolls back the whole transaction, so the others of the batch are refused too
        future.set_exception(_refusal(exc))
    except Exception as exc:  # noqa: BLE001 - handed to the caller who waits, never swallowed
        future.set_exception(exc)
    else:
        done.append((future, value))


def _refusal(exc: DBAPIError) -> StorageError:
    """Return what the caller is told; when undoing failed as well, the first cause counts."""
    cause, earlier = exc, exc.__context__
    while earlier is not None:
        cause = earlier if isinstance(earlier, DBAPIError) else cause
        earlier = earlier.__context__
    return StorageError(f"the database refused the write: {cause.orig}")


def _absolute(url: str, root: Path) -> str:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in {None, "", ":memory:"}:
        return url
    path = root / str(parsed.database)
    path.parent.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{path}"


def _begin_sqlite(connection: Connection) -> None:
    """Begin by hand: the driver's own way breaks savepoints, and a writer must take its lock at once."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _configure_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")


def _migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", "drafter.storage:migrations")
    with engine.execution_options(writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
