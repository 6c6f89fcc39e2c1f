"""A database that is away, busy or full, and what is said of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from monitor.errors import StoreError, StoreUnavailable
from monitor.store import Store, open_store
from monitor.store.engine import open_engine, parse_url, translated
from tests.store.conftest import start_postgres
from tests.store.facts import NOW, claim, notification, post

FULL = 2


@pytest.fixture
def server() -> Iterator[Any]:
    """A PostgreSQL server that the test may stop."""
    started = start_postgres()
    yield started
    started.ensure_postgres_running()
    started.cleanup()


def test_a_server_that_comes_back_is_used_again_without_a_restart(server: Any) -> None:
    store = open_store(server.get_uri())
    post(store, notification("n1"))
    server.stop()
    for _ in range(2):
        with pytest.raises(StoreUnavailable, match="cannot be reached just now"):
            claim(store)
    with pytest.raises(StoreUnavailable):
        store.status(NOW)
    with pytest.raises(StoreUnavailable):
        open_store(server.get_uri())
    server.ensure_postgres_running()
    assert [each.id for each in claim(store)] == ["n1"]
    store.close()


def test_a_server_that_goes_away_in_a_transaction_keeps_nothing_of_it(server: Any) -> None:
    store = open_store(server.get_uri())

    def beat_while_it_goes() -> None:
        with store.transaction() as tx:
            tx.beat("review", NOW)
            server.stop()
            tx.beat("deliver", NOW)

    with pytest.raises(StoreUnavailable):
        beat_while_it_goes()
    server.ensure_postgres_running()
    assert store.status(NOW).beats == {}
    store.close()


def test_nothing_secret_of_an_address_is_told() -> None:
    url = "postgresql://ada:hunter2@127.0.0.1:9/monitor?sslpassword=hunter3"
    with pytest.raises(StoreUnavailable) as told:
        open_store(url)
    assert "postgresql://127.0.0.1/monitor" in str(told.value)
    assert "hunter" not in str(told.value)


def test_a_statement_that_fails_does_not_tell_its_values(store: Store) -> None:
    with pytest.raises(StoreError) as told, store.transaction() as tx:
        tx._connection.execute(text("INSERT INTO nowhere VALUES (:secret)"), {"secret": "hunter2"})
    assert "nowhere" in str(told.value)
    assert "hunter2" not in str(told.value)
    assert not isinstance(told.value, StoreUnavailable)


def test_an_sqlite_file_that_another_writer_blocks_is_passing(sqlite_url: str) -> None:
    engine = open_engine(parse_url(sqlite_url))
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout = 50"))
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with engine.connect() as waiting, pytest.raises(StoreUnavailable, match="locked"), translated("it"):
            waiting.execution_options(writes=True).begin()
    engine.dispose()


def test_readers_do_not_wait_for_an_sqlite_writer(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    store.beat("review", NOW)
    with store.transaction() as tx:
        tx.beat("deliver", NOW)
        assert store.status(NOW).beats == {"review": NOW}
    store.close()


def test_a_full_disk_is_passing_and_keeps_what_was_there(sqlite_url: str) -> None:
    store = open_store(sqlite_url)

    def fill() -> None:
        with store.transaction() as tx:
            tx._connection.exec_driver_sql("PRAGMA max_page_count = 60")
            tx.enqueue((), [notification(f"n{i}", body="x" * 4000) for i in range(100)])

    with pytest.raises(StoreUnavailable, match="full"):
        fill()
    assert store.status(NOW).waiting == {}
    store.close()


def test_a_commit_is_on_the_disk_before_it_is_reported(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    with store.transaction() as tx:
        pragmas = [
            tx._connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")
        ]
    assert pragmas == ["wal", FULL]
    store.close()


def test_a_file_in_a_place_that_cannot_be_written_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "monitor.db").mkdir()
    with pytest.raises(StoreUnavailable, match="unable to open"):
        open_store(f"sqlite:///{tmp_path}/monitor.db")
