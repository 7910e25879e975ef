"""The SQL database: many readers, one writer thread that commits what waits together.

A write that returned is on disk (SQLite: WAL with synchronous FULL). Writes that arrive while a commit is under way
share the next one; one refused write spoils no other.

A look-up in SQLite takes 5 microseconds (30 through SQLAlchemy) and a worker thread 300 more, so reads are done at
once where the caller stands, those that every draft needs as a `Query`. Only a read that finds the database busy waits,
and it waits in a thread.
"""

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar, cast

from sqlalchemy import (
    CompoundSelect,
    Connection,
    CursorResult,
    Engine,
    Select,
    UpdateBase,
    create_engine,
    event,
    inspect,
    text,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, SQLAlchemyError

from drafter.errors import ConfigurationError, StorageError
from drafter.storage.tables import REVISION

T = TypeVar("T")
Work = Callable[[Connection], T]

MOST_WRITES_A_COMMIT = 64
BUSY_TIMEOUT_MS = 5_000
_CROSSED = frozenset({"40001", "40P01"})
"""Postgres' codes for a commit that got in another process's way (serialization failure, deadlock)."""


class _Write(NamedTuple, Generic[T]):
    """A write that waits for its commit; `work` may run more than once, in a transaction that is undone before."""

    work: Work[T]
    future: asyncio.Future[T]


class _Outcome(NamedTuple, Generic[T]):
    """What became of a write: it is on disk and has a value, or there is a failure and it is not."""

    future: asyncio.Future[T]
    value: T | None = None
    failure: Exception | None = None

    def tell(self) -> None:
        """Wake who waits for the write, if anybody still does."""
        if self.future.done():
            return
        if self.failure is not None:
            self.future.set_exception(self.failure)
        else:
            self.future.set_result(cast("T", self.value))


class Query:
    """A look-up with named values, its SQL for SQLite written out once."""

    def __init__(self, statement: Select[Any] | CompoundSelect[Any]) -> None:
        compiled = statement.compile(dialect=sqlite.dialect(paramstyle="named"))
        self.statement = statement
        self.sql = str(compiled)
        self.preset = {name: value for name, value in compiled.params.items() if value is not None}


class Change:
    """What is done while writing, with named values; written out once, as a `Query` is."""

    def __init__(self, statement: UpdateBase | Select[Any]) -> None:
        self.statement = statement
        self.sql = str(statement.compile(dialect=sqlite.dialect(paramstyle="named")))

    def run(
        self, connection: Connection, values: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> CursorResult[*tuple[Any, ...]]:
        """Return what came of it with these values, or with each set of values."""
        if connection.dialect.name == "sqlite":
            return connection.exec_driver_sql(self.sql, values)
        return connection.execute(self.statement, values)

    def do(self, connection: Connection, values: Mapping[str, Any]) -> None:
        """Do it with these values; in SQLite a tenth of a millisecond sooner than with a result."""
        if connection.dialect.name == "sqlite":
            _by_driver(connection, self.sql, values)
        else:
            connection.execute(self.statement, values)


class Database:
    """Owns the engine and the writer thread; open with `Database.open`, close with `close`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._at_once = _AtOnce(engine) if engine.dialect.name == "sqlite" else None
        self._writes: queue.SimpleQueue[_Write[Any] | None] = queue.SimpleQueue()
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
        except (ArgumentError, ModuleNotFoundError) as exc:
            raise ConfigurationError(f"storage.url is not a database URL ({exc}); e.g. sqlite:///drafter.db") from exc
        except (DBAPIError, OSError, sqlite3.Error) as exc:
            cause = exc.orig if isinstance(exc, DBAPIError) else exc
            message = f"cannot open the database {make_url(url)}: {cause}; check that its folder can be written to"
            raise ConfigurationError(message) from exc
        return cls(engine)

    def close(self) -> None:
        """Finish waiting writes and close all connections."""
        self._writes.put(None)
        self._writer.join()
        if self._at_once is not None:
            self._at_once.close()
        self._engine.dispose()

    async def read(self, work: Work[T]) -> T:
        """Return what `work` reads; it fetches all rows itself and may run again.

        Raises:
            StorageError: the database refused.
        """
        if self._at_once is not None:
            try:
                return self._at_once.read(work)
            except DBAPIError:
                self._at_once.close()  # busy, or gone: the thread waits, and says what is wrong
        return await asyncio.to_thread(self._read, work)

    async def fetch(self, query: Query, values: Mapping[str, str]) -> list[tuple[Any, ...]]:
        """Return the rows of a look-up; raises as `read`."""
        if self._at_once is not None:
            try:
                return self._at_once.fetch(query, values)
            except (DBAPIError, sqlite3.Error):
                self._at_once.close()  # as in `read`
        return await asyncio.to_thread(self._read, lambda c: [tuple(row) for row in c.execute(query.statement, values)])

    async def write(self, work: Work[T]) -> T:
        """Return what `work` returns once its writes are on disk; it may run again after an attempt was undone.

        Raises:
            StorageError: the database refused; nothing of `work` was kept.
        """
        await asyncio.sleep(0)  # all tasks that are ready now come to their writes, and these share a commit
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._writes.put(_Write(work, future))
        return await future

    def _read(self, work: Work[T]) -> T:
        try:
            with self._engine.connect() as connection:
                return work(connection)
        except DBAPIError as exc:
            raise StorageError(f"the database could not be read: {exc.orig}") from exc

    def _write_for_ever(self) -> None:
        writer = _Writer(self._engine)
        open_for_more = True
        while open_for_more:
            batch = [self._writes.get()]
            while len(batch) < MOST_WRITES_A_COMMIT and not self._writes.empty():
                batch.append(self._writes.get())
            open_for_more = None not in batch
            _tell(writer.commit([write for write in batch if write is not None]))
        writer.close()


class _Writer:
    """The one connection that writes, kept from commit to commit (a fifth of a millisecond); a failed one is left."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(writes=True)
        self._connection: Connection | None = None

    def close(self) -> None:
        """Close the connection; the next commit opens another."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(SQLAlchemyError):  # it may be broken already, which is why it is left
                connection.close()

    def commit(self, batch: Sequence[_Write[Any]]) -> list[_Outcome[Any]]:
        """Commit all together; where one of them is at fault, each by itself."""
        if not batch:
            return []
        try:
            self._connection = self._connection or self._engine.connect()
            with self._connection.begin():
                values = [write.work(self._connection) for write in batch]
        except Exception as exc:  # noqa: BLE001 - handed to those who wait, never swallowed
            self.close()
            if len(batch) > 1 and not _is_so_for_all(exc):
                return [outcome for write in batch for outcome in self.commit([write])]
            failures = [_refusal(exc) if isinstance(exc, SQLAlchemyError) else exc for _ in batch]
            return [_Outcome(write.future, failure=failure) for write, failure in zip(batch, failures, strict=True)]
        return [_Outcome(write.future, value) for write, value in zip(batch, values, strict=True)]


def _tell(outcomes: Sequence[_Outcome[Any]]) -> None:
    """Wake all who wait, each loop once; from the writer's thread."""
    by_loop: dict[asyncio.AbstractEventLoop, list[_Outcome[Any]]] = {}
    for outcome in outcomes:
        by_loop.setdefault(outcome.future.get_loop(), []).append(outcome)
    for loop, told in by_loop.items():
        with contextlib.suppress(RuntimeError):  # the loop was closed: nobody waits any more
            loop.call_soon_threadsafe(_tell_in_loop, told)


def _tell_in_loop(outcomes: Sequence[_Outcome[Any]]) -> None:
    for outcome in outcomes:
        outcome.tell()


class _AtOnce:
    """One SQLite connection of its own that reads without waiting; used by one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(at_once=True)
        self._connection: Connection | None = None
        self._lock = threading.Lock()

    def read(self, work: Work[T]) -> T:
        """Return what `work` reads; raises `OperationalError` at once where it would have to wait."""
        with self._lock:
            return work(self._connection or self._connect())

    def fetch(self, query: Query, values: Mapping[str, str]) -> list[tuple[Any, ...]]:
        """Return the rows of a look-up; raises the driver's error at once where it would have to wait."""
        with self._lock:
            connection = self._connection or self._connect()
            return _driver(connection).execute(query.sql, {**query.preset, **values}).fetchall()

    def _connect(self) -> Connection:
        self._connection = self._engine.connect()
        self._connection.exec_driver_sql("PRAGMA busy_timeout=0").close()
        return self._connection

    def close(self) -> None:
        """Close the connection; the next read opens another."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.invalidate()
                connection.close()


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)


def _by_driver(connection: Connection, sql: str, values: Mapping[str, Any] | None = None) -> None:
    """Execute in SQLite without SQLAlchemy; raises what SQLAlchemy would."""
    try:
        _driver(connection).execute(sql, values or {})
    except sqlite3.Error as exc:
        raise DBAPIError.instance(sql, values, exc, sqlite3.Error) from exc


def _is_so_for_all(exc: Exception) -> bool:
    """Return whether what was refused would be refused one by one as well: locked, full, read-only; no deadlock."""
    state = getattr(exc.orig, "sqlstate", None) if isinstance(exc, OperationalError) else None
    return isinstance(exc, OperationalError) and state not in _CROSSED


def _refusal(exc: SQLAlchemyError) -> StorageError:
    """Return what the caller is told; when undoing failed as well, the first cause counts."""
    first: BaseException = exc
    earlier = exc.__context__
    while earlier is not None:
        first = earlier if isinstance(earlier, SQLAlchemyError) else first
        earlier = earlier.__context__
    return StorageError(f"the database refused the write: {first.orig if isinstance(first, DBAPIError) else first}")


def _absolute(url: str, root: Path) -> str:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in {None, "", ":memory:"}:
        return url
    path = root / str(parsed.database)
    path.parent.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{path}"


def _begin_sqlite(connection: Connection) -> None:
    """Begin by hand, as the driver does not: a writer takes its lock at once, single look-ups need no transaction."""
    options = connection.get_execution_options()
    if not options.get("at_once", False):
        _by_driver(connection, "BEGIN IMMEDIATE" if options.get("writes", False) else "BEGIN")


def _configure_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


def _migrate(engine: Engine) -> None:
    with engine.connect() as connection:
        if inspect(connection).has_table("alembic_version"):
            known = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            if known == REVISION:
                return
    from alembic import command  # noqa: PLC0415 - takes a tenth of a second, for those who migrate
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", "drafter.storage:migrations")
    with engine.execution_options(writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
