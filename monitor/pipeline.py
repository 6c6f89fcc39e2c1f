"""The service on one page: ingest, review, dispatch, deliver.

Each step is a short transaction whose rows are the next one's input, each with a natural key: any step may be repeated
without trace, and a crash between two loses nothing. This file calls, loops and opens transactions; it holds no rule.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

import structlog

from monitor.alerting import compose, evaluate
from monitor.errors import DeliveryError, Fault, SourceError
from monitor.extract import extract, occurrences, series, state
from monitor.model import (
    Alert,
    Attention,
    Commitment,
    Component,
    Decision,
    Delivery,
    Document,
    Fetched,
    Mention,
    Notification,
)
from monitor.policy import Known, Settings, Watch
from monitor.track import advance, derive, names, withdrawn

log = structlog.get_logger()

REVIEW_BATCH = 200
DISPATCH_BATCH = 500
SENDERS = 8
LEASE = timedelta(minutes=2)
"""Longer than the total deadline of one send (see notify); a batch is sent side by side, so it bounds the batch too."""


class Source(Protocol):
    """Something that yields documents."""

    @property
    def name(self) -> str:
        """The identity of the source: its kind and location."""

    def read(self, marks: Mapping[str, str], now: datetime) -> Iterator[Fetched]:
        """Yield what is new since *marks*; broken documents are faults.

        Raises SourceError where nothing can be read.
        """


class Receiver(Protocol):
    """Something that takes notifications; *name* is shown, its address is not."""

    @property
    def name(self) -> str:
        """The configured name."""

    def send(self, notification: Notification) -> None:
        """Send. Raises DeliveryError (its subclasses say whether to try again)."""


class Transaction(Protocol):
    """One short write transaction. All instants are UTC."""

    # ingest
    def add(self, watch: str, document: Document, mentions: Mapping[Mention, frozenset[str]]) -> bool:
        """Keep a document and its mentions with their names; False if this watch has read the document before."""

    def version_before(self, watch: str, document: Document) -> tuple[Mention, ...]:
        """Return the mentions of the version of this text that the watch read last before *document*."""

    def mark(self, watch: str, source: str, key: str, value: str) -> None:
        """Remember how far a source was read."""

    def component(self, watch: str, names: Iterable[str] | None) -> Component:
        """Return everything connected to *names*: mentions that have one, those that share a name with these, …

        None stands for everything that the watch has.
        """

    def save(self, watch: str, commitments: Sequence[Commitment], component: Component, now: datetime) -> None:
        """Replace the commitments of *component* by these, and have them reviewed at *now*."""

    def decide(self, watch: str, decision: Decision) -> None:
        """Keep a person's word."""

    def names_of(self, watch: str, mention: str) -> frozenset[str]:
        """Return the names under which the mention with this key was kept."""

    def series_last(self, watch: str, series: str) -> date | None:
        """Return the last due day among the stored mentions of this series, or None."""

    def configured(self, watch: str, fingerprint: str) -> bool:
        """Keep the fingerprint of a watch's wishes; return whether it differs from the one kept before."""

    def reindex(self, watch: str, named: Mapping[Mention, frozenset[str]]) -> None:
        """Replace the names of these mentions."""

    # review
    def for_review(self, now: datetime, limit: int) -> list[Commitment]:
        """Return (and lock) commitments whose next review is due, longest overdue first."""

    def attention(self, commitment: str) -> Attention:
        """Return what was told about a commitment and what people answered."""

    def reviewed(self, commitment: Commitment, alerts: Sequence[Alert], next_review_at: datetime | None) -> None:
        """Keep the outcome of a review: the commitment with new transitions, the new alerts, when to look again."""

    # dispatch
    def undispatched(self, limit: int) -> list[Alert]:
        """Return alerts that no notification carries yet, oldest first."""

    def enqueue(self, alerts: Sequence[Alert], notifications: Sequence[Notification]) -> None:
        """Put the notifications in the outbox and mark the alerts as dispatched."""

    # deliver
    def claim(self, receivers: Sequence[str], now: datetime, limit: int, lease: timedelta) -> list[Notification]:
        """Take notifications for these receivers that wait or whose lease ran out; they are ours for the *lease*."""

    def settle(self, notification: Notification, now: datetime, failure: DeliveryError | None) -> Delivery | None:
        """Record that a claimed notification was sent, will be tried again later, or is dead, and return which.

        None where the lease had run out and somebody else has it now.
        """

    # the watcher watched
    def read_ended(
        self, watch: str, source: str, now: datetime, documents: int, faults: Sequence[Fault]
    ) -> tuple[Fault, ...]:
        """Record how a read of a source went; faults replace those of the last read. Return those that are new."""


class Store(Protocol):
    """Where everything is kept."""

    def transaction(self, watch: str | None = None) -> AbstractContextManager[Transaction]:
        """Open a write transaction; with *watch*, the only one in the world that ingests for it."""

    def marks(self, watch: str, source: str) -> Mapping[str, str]:
        """Return all marks of a source."""


# ------------------------------------------------------------------ ingest


@dataclass(frozen=True, kw_only=True, slots=True)
class Ingested:
    """How one read of one source went."""

    documents: int = 0
    mentions: int = 0
    faults: tuple[Fault, ...] = ()


def ingest(
    store: Store, watch: Watch, source: Source, now: datetime, progress: Callable[[], None] = lambda: None
) -> Ingested:
    """Read what is new in *source*; each document is one transaction. A broken source is a fault of the result."""
    documents = mentions = 0
    faults: list[Fault] = []
    try:
        for item in source.read(store.marks(watch.watch, source.name), now):
            found, fault = _take(store, watch, source.name, item, now)
            documents += item.document is not None
            mentions += found
            faults += [fault] if fault is not None else []
            progress()
    except SourceError as error:
        faults.append(Fault(where=source.name, what=str(error)))
    with store.transaction(watch.watch) as tx:
        fresh = tx.read_ended(watch.watch, source.name, now, documents, faults)
    for fault in fresh:
        log.warning("source.fault", watch=watch.watch, source=source.name, fault=str(fault))
    return Ingested(documents=documents, mentions=mentions, faults=tuple(faults))


def _take(store: Store, watch: Watch, source: str, item: Fetched, now: datetime) -> tuple[int, Fault | None]:
    """Keep one fetched item with all that follows from it; return the number of mentions, and what went wrong.

    A document whose reading fails is neither kept nor marked as done, so that it is not lost.
    """
    found: list[Mention] = []
    if item.document is not None:
        try:
            found = extract(item.document, watch.names)
        except Exception as error:
            address = item.document.origin.address
            log.exception("document.failed", address=address)
            return 0, Fault(
                where=address, what=f"extracting from it failed: {error!r}", remedy="please report this text"
            )
    with store.transaction(watch.watch) as tx:
        if item.document is not None:
            read(tx, watch, item.document, found, now)
        if item.mark is not None:
            tx.mark(watch.watch, source, *item.mark)
    return len(found), item.fault


def read(tx: Transaction, watch: Watch, document: Document, found: Sequence[Mention], now: datetime) -> None:
    """Keep what a document says, and what it no longer says where it is a newer version of a text."""
    lost = withdrawn(tx.version_before(watch.watch, document), document, found)
    keep(tx, watch, document, [*found, *lost], now)


def keep(tx: Transaction, watch: Watch, document: Document, mentions: Sequence[Mention], now: datetime) -> None:
    """Keep a document's mentions, and derive again the commitments that they touch."""
    if touched := _add(tx, watch, document, mentions):
        rederive(tx, watch, touched, now)


def _add(tx: Transaction, watch: Watch, document: Document, mentions: Sequence[Mention]) -> frozenset[str]:
    """Keep a document's mentions; return the names that they touch, none where the document was read before."""
    named = {mention: names(mention, watch) for mention in mentions}
    return frozenset().union(*named.values()) if tx.add(watch.watch, document, named) else frozenset()


def rederive(tx: Transaction, watch: Watch, touched: Iterable[str] | None, now: datetime) -> list[Commitment]:
    """Derive again everything that is connected to the names in *touched* (None: all that the watch has)."""
    component = tx.component(watch.watch, touched)
    derived = derive(component.mentions, watch, component.decisions, component.ids)
    commitments = [advance(commitment, now) for commitment in derived]
    tx.save(watch.watch, commitments, component, now)
    return commitments


def restate(store: Store, watch: Watch, now: datetime) -> None:
    """Put down what the watch list itself states, recurring items up to the next one ahead."""
    touched = set[str]()
    with store.transaction(watch.watch) as tx:
        for known in watch.known:
            since = tx.series_last(watch.watch, series(watch, known))
            for day in occurrences(known, since, now.date()):
                document, mention = state(known, watch, day, now)
                touched |= _add(tx, watch, document, [mention])
        if touched:
            rederive(tx, watch, touched, now)


def put_down(store: Store, watch: Watch, known: Known, by: str, now: datetime) -> list[Commitment]:
    """Keep a deadline that a person states by hand; return what it has become."""
    document, mention = state(known, watch, known.due.start, now, by=by)
    with store.transaction(watch.watch) as tx:
        keep(tx, watch, document, [mention], now)
        return rederive(tx, watch, names(mention, watch), now)


def reconfigure(store: Store, watch: Watch, fingerprint: str, now: datetime) -> None:
    """Where a watch's wishes have changed, name and derive again all that it has."""
    with store.transaction(watch.watch) as tx:
        if tx.configured(watch.watch, fingerprint):
            everything = tx.component(watch.watch, None)
            tx.reindex(watch.watch, {mention: names(mention, watch) for mention in everything.mentions})
            rederive(tx, watch, None, now)


def decide(store: Store, watch: Watch, decision: Decision, now: datetime) -> list[Commitment]:
    """Keep a person's word, and derive again what it is about."""
    with store.transaction(watch.watch) as tx:
        tx.decide(watch.watch, decision)
        return rederive(tx, watch, tx.names_of(watch.watch, decision.target), now)


# ------------------------------------------------------------------ review


def review(store: Store, settings: Settings, now: datetime) -> int:
    """Let the calendar act on every commitment whose hour has come; return how many there were."""
    total = 0
    while True:
        with store.transaction() as tx:
            batch = tx.for_review(now, REVIEW_BATCH)
            for commitment in batch:
                _review_one(tx, settings, commitment, now)
        total += len(batch)
        if len(batch) < REVIEW_BATCH:
            return total


def _review_one(tx: Transaction, settings: Settings, commitment: Commitment, now: datetime) -> None:
    watch = settings.watch(commitment.watch)
    if watch is None:
        tx.reviewed(commitment, (), None)
        return
    current = advance(commitment, now)
    verdict = evaluate(current, watch, tx.attention(current.id), now)
    tx.reviewed(current, verdict.alerts, verdict.next_review_at)


# ------------------------------------------------------------------ dispatch


def dispatch(store: Store, settings: Settings, now: datetime) -> int:
    """Turn new alerts into notifications in the outbox; return how many alerts there were."""
    total = 0
    while True:
        with store.transaction() as tx:
            batch = tx.undispatched(DISPATCH_BATCH)
            tx.enqueue(batch, compose(batch, settings, now))
        total += len(batch)
        if len(batch) < DISPATCH_BATCH:
            return total


# ------------------------------------------------------------------ deliver


def deliver(
    store: Store,
    receivers: Mapping[str, Receiver],
    clock: Callable[[], datetime],
    stop: Callable[[], bool] = lambda: False,
) -> int:
    """Send what waits in the outbox until nothing is left or *stop* says so; return how many were sent.

    Batches are claimed in a transaction and sent outside of any. A process that dies here leaves claimed rows behind;
    their lease runs out, and somebody sends them again under the same id. A receiver that fails once is left alone for
    the rest of this call, so that it holds up nobody else.
    """
    sent = 0
    healthy = set(receivers)
    with ThreadPoolExecutor(SENDERS, thread_name_prefix="send") as pool:
        while healthy and not stop():
            with store.transaction() as tx:
                batch = tx.claim(sorted(healthy), clock(), SENDERS, LEASE)
            if not batch:
                break
            outcomes = list(pool.map(lambda each: _send(store, receivers[each.receiver], each, clock), batch))
            healthy -= {each.receiver for each, arrived in zip(batch, outcomes, strict=True) if not arrived}
            sent += sum(outcomes)
    return sent


def _send(store: Store, receiver: Receiver, notification: Notification, clock: Callable[[], datetime]) -> bool:
    failure: DeliveryError | None = None
    try:
        receiver.send(notification)
    except DeliveryError as error:
        failure = error
        log.warning("delivery.failed", receiver=receiver.name, id=notification.id, error=str(error))
    with store.transaction() as tx:
        outcome = tx.settle(notification, clock(), failure)
    if outcome is Delivery.DEAD:
        log.error("delivery.given_up", receiver=receiver.name, id=notification.id, title=notification.title)
    return failure is None
