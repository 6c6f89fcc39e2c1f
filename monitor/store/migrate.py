"""Brings a database to the schema of this version."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, func, select

from monitor.errors import StoreError
from monitor.store.engine import name_of, open_engine
from monitor.store.schema import metadata

SCRIPTS = Path(__file__).with_name("migrations")
LOCK = 0x6D6F6E69746F72
"""The advisory lock of all migrations on PostgreSQL: "monitor" in ASCII."""


def bring_to_head(url: URL, engine: Engine) -> None:
    """Migrate, one process at a time; raise StoreError for a database that a newer version has written.

    A database in memory has no past: its tables are made at once.
    """
    if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
        metadata.create_all(engine, checkfirst=False)
        return
    with engine.connect() as connection:
        if _at_head(url, connection):
            return
    migrating = open_engine(url, foreign_keys=False)
    try:
        with migrating.execution_options(writes=True).begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
            if not _at_head(url, connection):
                upgrade(connection)
    finally:
        migrating.dispose()


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run the migrations up to *revision* in the transaction of *connection*."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config


def _at_head(url: URL, connection: Connection) -> bool:
    scripts = ScriptDirectory.from_config(_config())
    present = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in scripts.walk_revisions()}
    if present is not None and present not in known:
        raise StoreError(
            f"the database {name_of(url)} was written by a newer version of the monitor (its schema is {present}): "
            "run that version, or restore a backup that was made before it"
        )
    return present == scripts.get_current_head()
