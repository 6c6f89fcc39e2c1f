"""The statements that several parts of the store share."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite

from monitor.model import SERIES, Alert, Commitment, SourceStatus, Transition
from monitor.store import schema

Rows = Sequence[Mapping[str, Any]]

CHUNK = 1000
"""How many values one IN takes; SQLite allows 32,766 parameters, PostgreSQL 65,535."""


class Work:
    """A part of a transaction, on the transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def tell(self, alerts: Sequence[Alert]) -> None:
        """Keep alerts, to be dispatched; those that are kept already change nothing."""
        self._keep(schema.alerts, [_alert_row(each) for each in alerts])

    def _keep(self, table: Table, rows: Rows) -> None:
        """Insert *rows*; those whose natural key is taken change nothing."""
        if rows:
            self._connection.execute(self._insert(table).on_conflict_do_nothing(), rows)

    def _keep_new(self, table: Table, row: Mapping[str, Any]) -> bool:
        """Insert *row* unless its natural key is taken; return whether it is new."""
        insert = self._insert(table).on_conflict_do_nothing().returning(*table.primary_key)
        return self._connection.execute(insert, row).first() is not None

    def _replace(self, table: Table, rows: Rows) -> None:
        """Insert *rows*; those whose primary key is taken are replaced."""
        if rows:
            insert = self._insert(table)
            keys = list(table.primary_key)
            rest = {name: insert.excluded[name] for name in rows[0] if table.c[name] not in keys}
            self._connection.execute(insert.on_conflict_do_update(index_elements=keys, set_=rest), rows)

    def _insert(self, table: Table) -> postgresql.Insert | sqlite.Insert:
        if self._connection.dialect.name == "sqlite":
            return sqlite.insert(table)
        return postgresql.insert(table)


def _alert_row(alert: Alert) -> dict[str, Any]:
    return {
        "fingerprint": alert.fingerprint,
        "about": alert.about,
        "series": alert.reason in SERIES,
        "body": alert,
    }


def source_of(row: Row[*tuple[Any, ...]]) -> SourceStatus:
    """Return how a source is by its row."""
    return SourceStatus(
        watch=row.watch,
        source=row.source,
        last_read=row.last_read,
        last_ok=row.last_ok,
        failures=row.failures or 0,
        quiet_since=row.quiet_since,
        trouble=row.trouble,
        documents=row.documents,
        faults=row.faults,
    )


def chunks(values: Iterable[str]) -> Iterator[list[str]]:
    """Cut *values* into lists that one statement can take."""
    rest = iter(values)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def rows_in(
    connection: Connection, query: Select[*tuple[Any, ...]], column: ColumnElement[str], values: Iterable[str]
) -> Iterator[Row[*tuple[Any, ...]]]:
    """Yield the rows of *query* whose *column* is among *values*."""
    for chunk in chunks(values):
        yield from connection.execute(query.where(column.in_(chunk)))


def commitments_of(connection: Connection, query: Select[Commitment]) -> list[Commitment]:
    """Return the commitments that *query* (of bodies) finds, in its order, with their transitions."""
    found = list(connection.scalars(query))
    table = schema.transitions
    steps = select(table.c.commitment, table.c.body).order_by(table.c.commitment, table.c.position)
    history = defaultdict[str, list[Transition]](list)
    for row in rows_in(connection, steps, table.c.commitment, (commitment.id for commitment in found)):
        history[row.commitment].append(row.body)
    return [replace(commitment, transitions=tuple(history[commitment.id])) for commitment in found]


def alerts_of(connection: Connection, query: Select[str, Alert]) -> list[Alert]:
    """Return the alerts that *query* (of what they are about, and bodies) finds, in its order.

    What an alert is about follows its commitment when that is merged into another.
    """
    return [replace(body, about=about) for about, body in connection.execute(query)]


def begins(column: ColumnElement[str], beginning: str) -> ColumnElement[bool]:
    """Whether *column* begins with exactly this (LIKE would know wildcards, and no case on SQLite)."""
    return func.substr(column, 1, len(beginning)) == beginning
