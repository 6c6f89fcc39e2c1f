"""The schema, and how databases come to it."""

import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, text

from monitor.errors import StoreError
from monitor.model import Reason
from monitor.store import open_store
from monitor.store.codec import dump
from monitor.store.engine import open_engine, parse_url
from monitor.store.migrate import upgrade
from monitor.store.schema import metadata
from tests.make import document
from tests.store.facts import NOW, alert

SQLITE = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic%' AND sql IS NOT NULL"
ALERT = dump(alert("f1", reason=Reason.OVERDUE))
OLD = dump(document("The deal expires on March 18."))
POSTGRESQL = """
    SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND indexname NOT LIKE '%alembic%'
"""


def beat(url: str) -> int:
    """Open the store, and use it."""
    store = open_store(url)
    store.beat("review", NOW)
    store.close()
    return 1


def definitions(connection: Connection) -> dict[str, str]:
    """What the database itself says of its tables and indexes."""
    query = SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL
    return {row[0]: re.sub(r"\s+", " ", row[1]).replace("other.", "public.") for row in connection.execute(text(query))}


@pytest.fixture
def engine(url: str) -> Engine:
    return open_engine(parse_url(url))


def test_the_migrations_lead_to_the_schema(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_tables_that_are_made_at_once_are_those_of_the_migrations(engine: Engine, tmp_path: Path) -> None:
    with engine.begin() as connection:
        migrated = definitions(connection)
        if connection.dialect.name == "postgresql":
            connection.execute(text("CREATE SCHEMA other"))
            connection.execute(text("SET LOCAL search_path TO other"))
            metadata.create_all(connection)
            made = definitions(connection)
            connection.rollback()
        else:
            fresh = open_engine(parse_url(f"sqlite:///{tmp_path}/fresh.db"))
            with fresh.begin() as other:
                metadata.create_all(other)
                made = definitions(other)
            fresh.dispose()
    engine.dispose()
    assert len(migrated) > 20
    assert made == migrated


def test_a_database_of_a_newer_version_is_refused_with_its_name_and_a_remedy(url: str) -> None:
    engine = open_engine(parse_url(url))
    with engine.begin() as connection:
        present = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    try:
        with pytest.raises(StoreError, match=r"newer version .*9999.*run that version, or restore a backup"):
            open_store(url)
    finally:
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :present"), {"present": present})
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database that nobody has opened yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/a/new/folder/monitor.db"
        return
    server = request.getfixturevalue("postgres")
    server.psql("CREATE DATABASE fresh;")
    yield server.get_uri("fresh")
    server.psql("DROP DATABASE fresh;")


def test_a_database_of_the_first_version_is_brought_to_this_one_with_what_it_holds(new_url: str) -> None:
    if new_url.startswith("sqlite"):
        Path(new_url.removeprefix("sqlite:///")).parent.mkdir(parents=True)
    engine = open_engine(parse_url(new_url))
    with engine.begin() as connection:
        upgrade(connection, "0001")
        connection.execute(text("INSERT INTO documents (key, watch, body) VALUES ('k', 'w', :body)"), {"body": OLD})
        insert = "INSERT INTO alerts (fingerprint, about, dispatched, body) VALUES ('f1', 'c1', true, :body)"
        connection.execute(text(insert), {"body": ALERT})
    engine.dispose()
    store = open_store(new_url)
    assert [each.text for each in store.documents("w")] == ["The deal expires on March 18."]
    with store.transaction() as tx:
        assert list(tx.attention("c1").fired) == ["f1"]
    store.close()


def test_processes_that_open_a_new_database_together_all_succeed(new_url: str) -> None:
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as pool:
        assert sum(pool.map(beat, [new_url] * 4)) == 4


def test_opening_again_keeps_what_is_there(url: str) -> None:
    beat(url)
    store = open_store(url)
    assert store.status(NOW).beats == {"review": NOW}
    store.close()


def test_every_store_in_memory_is_its_own() -> None:
    one, two = open_store("sqlite://"), open_store("sqlite:///:memory:")
    one.beat("review", NOW)
    assert two.status(NOW).beats == {}
    assert one.name == "in memory"
    one.close()
    two.close()


@pytest.mark.parametrize(
    ("url", "answer"),
    [
        ("monitor.db", "cannot be read: write sqlite:///"),
        ("", "cannot be read"),
        ("mysql://host/db", "no store for 'mysql'"),
        ("sqlite:////proc/none/monitor.db", "cannot make the folder"),
    ],
)
def test_an_address_that_leads_nowhere_is_refused_with_a_remedy(url: str, answer: str) -> None:
    with pytest.raises(StoreError, match=answer):
        open_store(url)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "monitor.db").write_text("watch: Black Sea Grain Initiative\n" * 100)
    with pytest.raises(StoreError, match="not a database"):
        open_store(f"sqlite:///{tmp_path}/monitor.db")
