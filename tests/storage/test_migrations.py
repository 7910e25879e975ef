from pathlib import Path

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect

from drafter.storage.database import Database
from drafter.storage.tables import REVISION, metadata


def test_the_newest_migration_is_the_one_that_is_named() -> None:
    """A database that is at `REVISION` need not be migrated, so the name must keep up with the scripts."""
    config = Config()
    config.set_main_option("script_location", "drafter.storage:migrations")

    assert ScriptDirectory.from_config(config).get_current_head() == REVISION


def test_a_new_database_gets_the_newest_shape(tmp_path: Path) -> None:
    """Opening makes every table, and opening again finds them made."""
    for _ in range(2):
        Database.open("sqlite:///test.db", tmp_path).close()

    engine = create_engine(f"sqlite:///{tmp_path / 'test.db'}")
    with engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == REVISION
        assert set(inspect(connection).get_table_names()) == {"alembic_version", *metadata.tables}
    engine.dispose()
