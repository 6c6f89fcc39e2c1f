"""Connections to the two databases.

SQLite runs in WAL mode with ``synchronous=FULL``: a commit is on the disk before it is reported, so that neither
``kill -9`` nor a power cut loses a person's word or a settled delivery (with NORMAL a power cut drops the last commits:
https://www.sqlite.org/pragma.html#pragma_synchronous). Writers begin with ``BEGIN IMMEDIATE``, because a transaction
that reads before it writes is refused at once, whatever the busy timeout (https://www.sqlite.org/lang_transaction.html).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import StaticPool

from monitor.errors import NotFound, StoreError, StoreUnavailable

BUSY_SECONDS = 15
"""How long a writer waits for another one; a transaction takes milliseconds."""
_AGAIN = 0.05
CONNECT_SECONDS = 5
SESSION = "SET lock_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'"
"""A hanging replica must not hold up the others for ever."""
POOL = {"pool_size": 5, "max_overflow": 20}
"""More than the threads of a daemon."""

_PASSING = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
}


def parse_url(text: str) -> URL:
    """Read ``sqlite://`` (in memory), ``sqlite:///path`` or ``postgresql://…``; raise StoreError for anything else."""
    try:
        url = make_url(text)
    except ArgumentError as error:
        raise StoreError("the address of the database cannot be read: write sqlite:///data/monitor.db") from error
    backend = url.get_backend_name()
    if backend in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    if backend != "sqlite":
        raise StoreError(f"there is no store for {backend!r}: write sqlite:///data/monitor.db or postgresql://…")
    return url


def path_of(url: URL) -> Path | None:
    """Return the file of an SQLite database; None for one in memory or on a server."""
    in_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    return Path(url.database or "").absolute() if in_file else None


def name_of(url: URL) -> str:
    """Return the database's name for people: no user, no password."""
    if url.get_backend_name() == "sqlite":
        return str(path_of(url) or "in memory")
    host = url.host or url.query.get("host", "")
    return f"postgresql://{host}/{url.database or ''}"


def unknown(connection: Connection, what: str, remedy: str) -> NotFound:
    """Return the error for an id that a database does not have, which it names: messages of any service show ids."""
    elsewhere = "what another service knows is asked for where that runs, or with --config FOLDER"
    return NotFound(f"{what} in the database {name_of(connection.engine.url)}: {remedy}; {elsewhere}")


def open_engine(url: URL, *, foreign_keys: bool = True) -> Engine:
    """Return an engine for *url*; nothing is connected yet.

    *foreign_keys* is False only for migrations, which build tables anew on SQLite.
    """
    if url.get_backend_name() != "sqlite":
        engine = create_engine(
            url,
            hide_parameters=True,
            isolation_level="READ COMMITTED",
            pool_pre_ping=True,
            connect_args={"connect_timeout": CONNECT_SECONDS},
            **POOL,
        )
        event.listen(engine, "connect", _postgresql_session)
        return engine
    pool: dict[str, Any] = POOL if path_of(url) else {"poolclass": StaticPool}
    arguments = {"timeout": BUSY_SECONDS, "check_same_thread": False}
    engine = create_engine(url, hide_parameters=True, connect_args=arguments, **pool)
    event.listen(engine, "connect", _sqlite_session)
    if foreign_keys:
        event.listen(engine, "connect", _sqlite_foreign_keys)
    event.listen(engine, "begin", _sqlite_begin)
    return engine


def _postgresql_session(connection: Any, _: object) -> None:
    connection.execute(SESSION)
    connection.commit()


def _sqlite_session(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous=FULL")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on; of several that do so to a new file at once SQLite lets none wait for the others."""
    ends = monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > ends:
                raise
            sleep(_AGAIN)
        else:
            return


def _sqlite_foreign_keys(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA foreign_keys=ON")


def _sqlite_begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Raise StoreUnavailable or StoreError in the place of the library's errors; *name* is the database's."""
    try:
        yield
    except DBAPIError as error:
        if _passing(error):
            raise StoreUnavailable(f"the database {name} cannot be reached just now") from error.orig
        raise StoreError(f"the database {name} refused") from error.orig
    except PoolTimeout as error:
        raise StoreUnavailable(f"the database {name} is too busy") from error
    except SQLAlchemyError as error:
        raise StoreError(f"the database {name} refused") from error


def _passing(error: DBAPIError) -> bool:
    if isinstance(error.orig, sqlite3.Error):
        return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _PASSING
    return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)
