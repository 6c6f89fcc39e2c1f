"""Everything that can be read outside of a write transaction."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Engine, Table, func, select

from monitor.errors import NotFound
from monitor.model import OPEN, Alert, Commitment, Delivery, Document, SourceStatus, State, digest
from monitor.store import schema
from monitor.store.engine import translated, unknown
from monitor.store.views import Answer, History, Outgoing, Snooze, Status
from monitor.store.work import alerts_of, begins, commitments_of, rows_in, source_of

T = TypeVar("T")


class Queries:
    """The read-only side of a store; *name* is the database's, for people."""

    def __init__(self, name: str, engine: Engine) -> None:
        self.name = name
        self._engine = engine
        self._snapshot = engine
        if engine.dialect.name == "postgresql":
            self._snapshot = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Read one state of the database, however many statements it takes."""
        with translated(self.name), self._snapshot.begin() as connection:
            yield connection

    def marks(self, watch: str, source: str) -> Mapping[str, str]:
        """Return all marks of a source."""
        table = schema.marks
        query = select(table.c.mark, table.c.value).where(table.c.source_key == digest(watch, source))
        with self._reading() as connection:
            return {row.mark: row.value for row in connection.execute(query)}

    def documents(self, watch: str) -> list[Document]:
        """Return the documents that a watch has read, in canonical order."""
        table = schema.documents
        with self._reading() as connection:
            found = connection.scalars(select(table.c.body).where(table.c.watch == watch)).all()
        return sorted(found, key=lambda document: document.origin.order)

    def commitments(
        self,
        watch: str | None = None,
        states: Iterable[State] | None = None,
        until: date | None = None,
        *,
        tentative: bool | None = None,
        watched: bool | None = None,
        limit: int | None = None,
    ) -> list[Commitment]:
        """Return commitments by due, undated ones last; None asks for no difference.

        *until* is the last day on which the due may begin; it leaves out what is undated.
        """
        table = schema.commitments
        query = select(table.c.body).order_by(table.c.due.is_(None), table.c.due, table.c.id).limit(limit)
        if watch is not None:
            query = query.where(table.c.watch == watch)
        if states is not None:
            query = query.where(table.c.state.in_(list(states)))
        if until is not None:
            query = query.where(table.c.due <= until)
        if tentative is not None:
            query = query.where(table.c.tentative == tentative)
        if watched is not None:
            query = query.where(table.c.watched == watched)
        with self._reading() as connection:
            return commitments_of(connection, query)

    def commitment(self, id: str) -> Commitment:  # noqa: A002 - the word of the model
        """Return the commitment whose id is or begins with *id*; raises NotFound where none or several do."""
        with self._reading() as connection:
            return _the_commitment(connection, id)

    def history(self, id: str) -> History:  # noqa: A002 - the word of the model
        """Return all that is known about that commitment; raises NotFound as :meth:`commitment` does."""
        with self._reading() as connection:
            commitment = _the_commitment(connection, id)
            table = schema.mentions
            query = select(table.c.key, table.c.body).where(table.c.commitment == commitment.id)
            said = {row.key: row.body for row in connection.execute(query)}
            decisions = schema.decisions
            decided = [row.body for row in rows_in(connection, select(decisions.c.body), decisions.c.target, said)]
            alerts = schema.alerts
            told = select(alerts.c.about, alerts.c.body).where(alerts.c.about == commitment.id)
            return History(
                commitment=commitment,
                mentions=tuple(sorted(said.values(), key=lambda mention: mention.order)),
                decisions=tuple(sorted(decided, key=lambda decision: decision.at)),
                alerts=tuple(alerts_of(connection, told.order_by(alerts.c.number))),
                outgoing=_outgoing(connection, commitment.id),
                acknowledged=_answers(connection, commitment.id),
                snooze=_snooze(connection, commitment.id),
            )

    def alerts(self, after: int = 0) -> list[Alert]:
        """Return all alerts in the order of their creation, without the first *after*."""
        table = schema.alerts
        query = select(table.c.about, table.c.body).order_by(table.c.number).offset(after)
        with self._reading() as connection:
            return alerts_of(connection, query)

    def next_review_at(self) -> datetime | None:
        """Return when (UTC) the next commitment wants to be reviewed."""
        table = schema.commitments
        query = (
            select(table.c.next_review_at).where(table.c.next_review_at.is_not(None)).order_by(table.c.next_review_at)
        )
        with self._reading() as connection:
            return connection.scalar(query.limit(1))

    def status(self, now: datetime) -> Status:
        """Return how the service is at *now*."""
        commitments, outbox = schema.commitments, schema.notifications.c
        waits_for_a_person = commitments.c.tentative.is_(True) & commitments.c.state.in_(list(OPEN))
        sure, followed = commitments.c.tentative.is_(False), commitments.c.watched.is_(True)
        with self._reading() as connection:
            beats = connection.execute(select(schema.beats.c.name, schema.beats.c.at))
            return Status(
                sources=_sources(connection),
                documents=_count(connection, schema.documents),
                states=_counts(connection, commitments.c.state, sure & followed),
                stray=_count(connection, commitments, sure, ~followed),
                tentative=_count(connection, commitments, waits_for_a_person),
                waiting=_counts(connection, outbox.receiver, outbox.settled_at.is_(None)),
                dead=_counts(connection, outbox.receiver, outbox.delivery == Delivery.DEAD),
                failing=_failing(connection),
                oldest_waiting=_oldest(connection, now),
                beats={row.name: row.at for row in beats},
            )


def _the_commitment(connection: Connection, beginning: str) -> Commitment:
    table = schema.commitments
    query = select(table.c.body)
    found = commitments_of(connection, query.where(table.c.id == beginning)) or commitments_of(
        connection, query.where(begins(table.c.id, beginning)).order_by(table.c.id).limit(9)
    )
    if not found:
        raise unknown(connection, f"no commitment's id begins with {beginning!r}", "monitor due --all lists them")
    if len(found) > 1:
        several = ", ".join(f"{each.id} ({each.subject})" for each in found)
        raise NotFound(f"several commitments' ids begin with {beginning!r}, give more of it: {several}")
    return found[0]


def _outgoing(connection: Connection, commitment: str) -> tuple[Outgoing, ...]:
    """Return the notifications that carry alerts about a commitment."""
    table = schema.notifications
    about = (
        select(schema.carried.c.notification)
        .join(schema.alerts, schema.alerts.c.fingerprint == schema.carried.c.alert)
        .where(schema.alerts.c.about == commitment)
    )
    query = select(table).where(table.c.id.in_(about)).order_by(table.c.not_before, table.c.id)
    return tuple(
        Outgoing(
            notification=replace(row.body, attempts=row.attempts),
            delivery=row.delivery,
            ready_at=row.ready_at,
            failures=row.failures,
            error=row.error,
            settled_at=row.settled_at,
        )
        for row in connection.execute(query)
    )


def _answers(connection: Connection, commitment: str) -> tuple[Answer, ...]:
    table = schema.acknowledgements
    query = select(table.c.reason, table.c.term, table.c.by, table.c.at).where(table.c.commitment == commitment)
    return tuple(Answer(**row) for row in connection.execute(query.order_by(table.c.at)).mappings())


def _snooze(connection: Connection, commitment: str) -> Snooze | None:
    table = schema.snoozes
    query = select(table.c.until, table.c.past_due, table.c.by, table.c.at).where(table.c.commitment == commitment)
    row = connection.execute(query).mappings().one_or_none()
    return Snooze(**row) if row else None


def _sources(connection: Connection) -> tuple[SourceStatus, ...]:
    """Return how each source is, by watch and name (sorted here: each database has an order of letters of its own)."""
    found = [source_of(row) for row in connection.execute(select(schema.reads))]
    return tuple(sorted(found, key=lambda each: (each.watch, each.source)))


def _count(connection: Connection, table: Table, *conditions: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.count()).select_from(table).where(*conditions)) or 0


def _counts(connection: Connection, column: Column[T], condition: ColumnElement[bool]) -> dict[T, int]:
    query = select(column, func.count()).where(condition).group_by(column).order_by(column)
    return {row[0]: row[1] for row in connection.execute(query)}


def _failing(connection: Connection) -> tuple[str, ...]:
    """Return the receivers for which the last notification that was settled is dead."""
    table = schema.notifications.c
    last = func.max(table.settled_at)
    settled = select(table.receiver, table.delivery, last).where(table.settled_at.is_not(None))
    outcomes = connection.execute(settled.group_by(table.receiver, table.delivery).order_by(last)).all()
    latest = {row.receiver: row.delivery for row in outcomes}
    return tuple(sorted(name for name, outcome in latest.items() if outcome is Delivery.DEAD))


def _oldest(connection: Connection, now: datetime) -> datetime | None:
    """Return since when the oldest notification that could go out is waiting."""
    table = schema.notifications
    query = select(table.c.not_before).where(table.c.settled_at.is_(None), table.c.not_before <= now)
    return connection.scalar(query.order_by(table.c.not_before).limit(1))
