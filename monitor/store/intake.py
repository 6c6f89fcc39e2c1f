"""What was read: documents, mentions under their names, marks, the outcome of each read."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, delete, func, select, update

from monitor.errors import Fault
from monitor.model import (
    OPEN,
    Alert,
    Component,
    Document,
    Mention,
    Origin,
    Reason,
    SourceStatus,
    Version,
    Versions,
    digest,
)
from monitor.store import schema
from monitor.store.codec import clean
from monitor.store.index import BOND, Index, form_of
from monitor.store.work import rows_in, source_of


class Intake(Index):
    """The ingest side of a transaction, up to the mentions."""

    def add(self, watch: str, document: Document, mentions: Mapping[Mention, frozenset[str]]) -> bool:
        """Keep a document and its mentions with their names; False if this watch has read the document before."""
        row = {
            "key": digest(watch, document.origin.document),
            "watch": watch,
            "place": digest(watch, document.origin.place),
            "seen_at": document.origin.fetched_at,
            "body": document,
        }
        if not self._keep_new(schema.documents, row):
            return False
        self.amend(watch, document, mentions)
        return True

    def amend(self, watch: str, document: Document, mentions: Mapping[Mention, frozenset[str]]) -> None:
        """Keep more mentions of a document that is kept."""
        key = digest(watch, document.origin.document)
        named = {clean(mention): given for mention, given in mentions.items()}
        self._keep(schema.mentions, [_mention_row(watch, key, mention, given) for mention, given in named.items()])
        self._name(watch, {mention.key: given for mention, given in named.items()})

    def versions(self, watch: str, document: Document) -> Versions:
        """Return what is kept of the place where *document* stands."""
        table, origin = schema.documents, document.origin
        keys = (digest(watch, origin.document), digest(watch, origin.again(None).document))
        kept = list(self._connection.execute(select(table.c.key, table.c.seen_at).where(table.c.key.in_(keys))))
        before, after = self._reading_before(watch, origin), self._reading_after(watch, origin)
        return Versions(
            known=any(row.key == keys[1] or row.seen_at == origin.fetched_at for row in kept),
            taken=any(row.key == keys[0] for row in kept),
            before=Version(document=before, mentions=self._said_by_then(watch, before)) if before is not None else None,
            after=Version(document=after, mentions=self._said_in(watch, after)) if after is not None else None,
        )

    def _said_by_then(self, watch: str, reading: Document) -> tuple[Mention, ...]:
        """What a reading says; one that only repeats the text before is kept without a mention, and says the same."""
        said, earlier = self._said_in(watch, reading), self._reading_before(watch, reading.origin)
        while not said and earlier is not None and earlier.text == reading.text:
            said, earlier = self._said_in(watch, earlier), self._reading_before(watch, earlier.origin)
        return said

    def _said_in(self, watch: str, reading: Document) -> tuple[Mention, ...]:
        table = schema.mentions
        query = select(table.c.body).where(table.c.document == digest(watch, reading.origin.document))
        return tuple(self._connection.scalars(query.order_by(table.c.key)))

    def _reading_before(self, watch: str, origin: Origin) -> Document | None:
        table = schema.documents
        place, earlier = table.c.place == digest(watch, origin.place), table.c.seen_at < origin.fetched_at
        latest = select(table.c.body).where(place, earlier).order_by(table.c.seen_at.desc(), table.c.key)
        found: Document | None = self._connection.scalar(latest.limit(1))
        return found

    def _reading_after(self, watch: str, origin: Origin) -> Document | None:
        table = schema.documents
        place, later = table.c.place == digest(watch, origin.place), table.c.seen_at > origin.fetched_at
        first = select(table.c.body).where(place, later).order_by(table.c.seen_at, table.c.key)
        found: Document | None = self._connection.scalar(first.limit(1))
        return found

    def reindex(self, watch: str, named: Mapping[Mention, frozenset[str]]) -> None:
        """Replace the names of these mentions; the bonds that people made stay."""
        new = {digest(watch, mention.key): given for mention, given in named.items()}
        old = self._names_of(new)
        bonds = {key: {name for name in names if name.startswith(BOND)} for key, names in old.items()}
        self._rename(watch, {key: given | bonds.get(key, set()) for key, given in new.items()})
        self._forget({form_of(watch, names) for names in old.values()})

    def names_of(self, watch: str, mention: str) -> frozenset[str]:
        """Return the names under which the mention with this key was kept."""
        return self._names_of([digest(watch, mention)]).get(digest(watch, mention), frozenset())

    def component(self, watch: str, names: Iterable[str] | None) -> Component:
        """Return everything connected to *names*; None stands for everything that the watch has.

        The closure is walked in waves, from names to forms and back, so that its cost follows what it meets.
        """
        table = schema.mentions
        query = select(table.c.key, table.c.commitment, table.c.body)
        if names is None:
            rows = list(self._connection.execute(query.where(table.c.watch == watch)))
        else:
            rows = list(rows_in(self._connection, query, table.c.form, self._reach(watch, names)))
        decided = select(schema.decisions.c.body)
        return Component(
            mentions=tuple(row.body for row in rows),
            decisions=tuple(
                row.body
                for row in rows_in(self._connection, decided, schema.decisions.c.target, [row.key for row in rows])
            ),
            ids={row.body.key: row.commitment for row in rows if row.commitment is not None},
        )

    def series_last(self, watch: str, series: str) -> date | None:
        """Return the last due day (the first of its days) among the mentions whose series begins with *series*."""
        last: date | None = self._connection.scalar(_of_series(select(schema.mentions.c.due), watch, series))
        return last

    def series_ended(self, watch: str, series: str) -> bool:
        """Whether the commitment of the last due day among the mentions whose series begins with *series* is closed."""
        state = select(schema.commitments.c.state).join_from(schema.mentions, schema.commitments)
        found = self._connection.scalar(_of_series(state, watch, series))
        return found is not None and found not in OPEN

    def configured(self, watch: str, fingerprint: str) -> bool:
        """Keep the fingerprint a watch is derived by; return whether it differs from the one kept before, if any."""
        key = digest(watch)
        table = schema.watches
        before = self._connection.scalar(select(table.c.fingerprint).where(table.c.key == key))
        self._replace(table, [{"key": key, "fingerprint": fingerprint}])
        return before != fingerprint

    def forget(self, watches: Collection[str]) -> None:
        """Forget the fingerprints of all watches but these."""
        table = schema.watches
        self._connection.execute(delete(table).where(table.c.key.not_in([digest(watch) for watch in watches])))

    def mark(self, watch: str, source: str, key: str, value: str) -> None:
        """Remember how far a source was read."""
        row = {"key": digest(watch, source, key), "source_key": digest(watch, source), "mark": key, "value": value}
        self._replace(schema.marks, [row])

    def read_ended(
        self, watch: str, source: str, now: datetime, documents: int, faults: Sequence[Fault]
    ) -> tuple[Fault, ...]:
        """Record how a read of a source went; faults replace those of the last read. Return those that are new.

        A read went well unless a fault names the source itself: a broken document is not a broken source.
        """
        table = schema.reads
        key = digest(watch, source)
        before = self._connection.execute(select(table).where(table.c.source_key == key)).one_or_none()
        well = all(fault.where != source for fault in faults)
        row: dict[str, Any] = {
            "source_key": key,
            "watch": watch,
            "source": source,
            "last_read": now,
            "last_ok": now if well else before and before.last_ok,
            "failures": 0 if well else ((before and before.failures) or 0) + 1,
            "quiet_since": now if documents or before is None else before.quiet_since,
            "documents": documents + (before.documents if before else 0),
            "faults": tuple(faults),
        }
        self._replace(table, [row])
        known = set(before.faults) if before else set()
        return tuple(fault for fault in map(clean, faults) if fault not in known)

    def source(self, watch: str, source: str) -> SourceStatus:
        """Return how a source is that was read."""
        table = schema.reads
        return source_of(
            self._connection.execute(select(table).where(table.c.source_key == digest(watch, source))).one()
        )

    def tell_of_source(self, watch: str, source: str, alert: Alert) -> None:
        """Keep an alert about a source, and what people know of it since; from a recovery on it may be quiet anew."""
        self.tell([alert])
        table = schema.reads
        values: dict[str, Any] = {"trouble": alert.reason}
        if alert.reason is Reason.RECOVERED:
            values = {"trouble": None, "quiet_since": alert.at}
        known = update(table).where(table.c.source_key == digest(watch, source)).values(**values)
        self._connection.execute(known)


def _of_series(query: Select[Any], watch: str, series: str) -> Select[Any]:
    """The last due day first, of the mentions whose series begins with *series*."""
    table = schema.mentions
    return (
        query.where(
            table.c.series.is_not(None),
            table.c.due.is_not(None),
            table.c.watch == watch,
            func.substr(table.c.series, 1, len(series)) == series,
        )
        .order_by(table.c.due.desc())
        .limit(1)
    )


def _mention_row(watch: str, document: str, mention: Mention, names: frozenset[str]) -> dict[str, Any]:
    return {
        "key": digest(watch, mention.key),
        "watch": watch,
        "document": document,
        "series": mention.series,
        "due": mention.due.start if mention.due else None,
        "body": mention,
        "form": form_of(watch, names),
    }
