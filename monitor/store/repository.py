"""What is tracked: commitments, their transitions, their reviews."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from monitor.errors import StoreError
from monitor.model import Alert, Commitment, Component, digest
from monitor.store import schema
from monitor.store.codec import dump
from monitor.store.work import Work, chunks, commitments_of, rows_in


class Repository(Work):
    """The ingest side of a transaction from the commitments on, and its review side."""

    def save(self, watch: str, commitments: Sequence[Commitment], component: Component, now: datetime) -> None:
        """Replace the commitments of *component* by these; new and changed ones are reviewed at *now*.

        What was told and answered about a commitment that is no longer derived goes over to the one that took its
        mentions, so that a merge sends nothing again. Raises StoreError for an id that a commitment outside of the
        component has: two are never taken for one.
        """
        before = set(component.ids.values())
        ids = {commitment.id for commitment in commitments}
        known = self._fingerprints(before | ids)
        if strangers := known.keys() - before:
            raise StoreError(f"these ids belong to other commitments already: {', '.join(sorted(strangers))}")
        self._write([each for each in commitments if known.get(each.id) != _fingerprint(each)], now)
        holders = {mention: commitment.id for commitment in commitments for mention in commitment.mentions}
        self._hold(watch, component, holders)
        for gone in before - ids:
            heirs = Counter(holders[key] for key, holder in component.ids.items() if holder == gone and key in holders)
            if heirs:
                self._inherit(gone, max(heirs, key=lambda heir: (heirs[heir], heir)))
        for chunk in chunks(before - ids):
            self._connection.execute(delete(schema.commitments).where(schema.commitments.c.id.in_(chunk)))

    def for_review(self, now: datetime, limit: int) -> list[Commitment]:
        """Return (and lock) commitments whose next review is due, longest overdue first."""
        table = schema.commitments
        query = (
            select(table.c.body)
            .where(table.c.next_review_at <= now)
            .order_by(table.c.next_review_at, table.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return commitments_of(self._connection, query)

    def wake(self, watch: str, now: datetime) -> None:
        """Have all commitments of a watch reviewed at *now*."""
        table = schema.commitments
        self._connection.execute(update(table).where(table.c.watch == watch).values(next_review_at=now))

    def reviewed(self, commitment: Commitment, alerts: Sequence[Alert], next_review_at: datetime | None) -> None:
        """Keep the outcome of a review: the commitment with new transitions, the new alerts, when to look again."""
        table = schema.commitments
        if self._fingerprints([commitment.id]).get(commitment.id) != _fingerprint(commitment):
            self._write([commitment], next_review_at)
        else:
            schedule = update(table).where(table.c.id == commitment.id).values(next_review_at=next_review_at)
            self._connection.execute(schedule)
        self.tell(alerts)

    def _fingerprints(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the fingerprints of the stored commitments among *ids*, which are locked."""
        table = schema.commitments
        query = select(table.c.id, table.c.fingerprint).with_for_update()
        return {row.id: row.fingerprint for row in rows_in(self._connection, query, table.c.id, sorted(ids))}

    def _write(self, commitments: Sequence[Commitment], next_review_at: datetime | None) -> None:
        """Put these in the place of what is stored under their ids."""
        self._replace(schema.commitments, [_row(each) | {"next_review_at": next_review_at} for each in commitments])
        table = schema.transitions
        for chunk in chunks(each.id for each in commitments):
            self._connection.execute(delete(table).where(table.c.commitment.in_(chunk)))
        self._keep(table, [row for each in commitments for row in _transition_rows(each)])

    def _hold(self, watch: str, component: Component, holders: Mapping[str, str]) -> None:
        """Note which commitment holds each mention, where that has changed."""
        table = schema.mentions
        moved = [
            {"moved": digest(watch, key), "holder": holders.get(key)}
            for key in (mention.key for mention in component.mentions)
            if component.ids.get(key) != holders.get(key)
        ]
        if moved:
            move = update(table).where(table.c.key == bindparam("moved")).values(commitment=bindparam("holder"))
            self._connection.execute(move, moved)

    def _inherit(self, gone: str, heir: str) -> None:
        """Let *heir* have the alerts of *gone* and what people answered; what it has of its own goes first."""
        told = update(schema.alerts).where(schema.alerts.c.about == gone).values(about=heir)
        self._connection.execute(told)
        for table in (schema.acknowledgements, schema.snoozes):
            mine = table.c.commitment == gone
            answers = self._connection.execute(select(table).where(mine)).mappings()
            self._keep(table, [{**answer, "commitment": heir} for answer in answers])
            self._connection.execute(delete(table).where(mine))


def _fingerprint(commitment: Commitment) -> str:
    return digest(dump(commitment))


def _row(commitment: Commitment) -> dict[str, Any]:
    return {
        "id": commitment.id,
        "watch": commitment.watch,
        "state": commitment.state,
        "due": commitment.due.start if commitment.due else None,
        "tentative": commitment.tentative,
        "watched": commitment.watched,
        "fingerprint": _fingerprint(commitment),
        "body": replace(commitment, transitions=()),
    }


def _transition_rows(commitment: Commitment) -> list[dict[str, Any]]:
    return [
        {"commitment": commitment.id, "key": transition.key, "position": position, "body": transition}
        for position, transition in enumerate(commitment.transitions)
    ]
