"""The store itself: views, write transactions, the daemon's lock."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime

from sqlalchemy import URL, Engine, delete, func, select

from monitor.errors import StoreError
from monitor.model import Alert, Notification, digest
from monitor.store import schema
from monitor.store.engine import name_of, open_engine, parse_url, path_of, translated
from monitor.store.intake import Intake
from monitor.store.lock import held
from monitor.store.migrate import bring_to_head
from monitor.store.outbox import Outbox
from monitor.store.people import People
from monitor.store.queries import Queries
from monitor.store.repository import Repository


class Transaction(Intake, Repository, People, Outbox):
    """One short write transaction. All instants are UTC."""

    def beat(self, name: str, now: datetime) -> None:
        """Record that the tick *name* has finished."""
        self._replace(schema.beats, [{"name": name, "at": now}])

    def rest(self) -> None:
        """Record that nothing ticks any more."""
        self._connection.execute(delete(schema.beats))


class Store(Queries):
    """A database that is at the schema of this version; every method may raise StoreError or StoreUnavailable."""

    def __init__(self, url: URL, engine: Engine) -> None:
        super().__init__(name_of(url), engine)
        self._path = path_of(url)
        self._writing = engine.execution_options(writes=True)

    @contextmanager
    def transaction(self, watch: str | None = None) -> Iterator[Transaction]:
        """Open a write transaction; with *watch*, the only one in the world that ingests for it."""
        with translated(self.name), self._writing.begin() as connection:
            if watch is not None and connection.dialect.name == "postgresql":
                lock = int.from_bytes(bytes.fromhex(digest("watch", watch))[:8], signed=True)
                connection.execute(select(func.pg_advisory_xact_lock(lock)))
            yield Transaction(connection)

    def hold(self) -> AbstractContextManager[None]:
        """Be the only daemon on this database while inside; raises StoreLocked where there is another.

        Only an SQLite file needs it: several replicas may work on one PostgreSQL. Commands need no lock.
        """
        return held(self._path) if self._path else nullcontext()

    def beat(self, name: str, now: datetime) -> None:
        """Record that the tick *name* has finished."""
        with self.transaction() as tx:
            tx.beat(name, now)

    def rest(self) -> None:
        """Record that nothing ticks any more; of another service on the same database the next tick is heard."""
        with self.transaction() as tx:
            tx.rest()

    def acknowledge(self, alert: str, by: str, now: datetime) -> list[Alert]:
        """Acknowledge by the beginning of the id that a message shows; see :meth:`People.acknowledge_alert`."""
        with self.transaction() as tx:
            return tx.acknowledge_alert(alert, by, now)

    def snooze(self, commitment: str, until: datetime, *, past_due: bool, by: str, now: datetime) -> None:
        """Silence a commitment until a moment; see :meth:`People.snooze`."""
        with self.transaction() as tx:
            tx.snooze(commitment, until, past_due=past_due, by=by, now=now)

    def arrived(self, trial: Notification, now: datetime) -> None:
        """Record that a test message was sent; see :meth:`Outbox.arrived`."""
        with self.transaction() as tx:
            tx.arrived(trial, now)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


def open_store(url: str) -> Store:
    """Open the database at *url* (``sqlite:///path``, ``sqlite://`` in memory, ``postgresql://…``), migrated.

    The folder of an SQLite file is made. Raises StoreError for an address that cannot be read and for a database that a
    newer version has written, StoreUnavailable where the database cannot be reached.
    """
    parsed = parse_url(url)
    path = path_of(parsed)
    if path is not None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"cannot make the folder of the database {path}") from error
    engine = open_engine(parsed)
    try:
        with translated(name_of(parsed)):
            bring_to_head(parsed, engine)
    except StoreError:
        engine.dispose()
        raise
    return Store(parsed, engine)
