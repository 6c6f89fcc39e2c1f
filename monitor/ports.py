"""What the pipeline asks of the world: sources, receivers, a store."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta
from typing import Protocol

from monitor.errors import DeliveryError, Fault
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
    SourceStatus,
    Versions,
)


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

    def amend(self, watch: str, document: Document, mentions: Mapping[Mention, frozenset[str]]) -> None:
        """Keep more mentions of a document that is kept."""

    def versions(self, watch: str, document: Document) -> Versions:
        """Return what is kept of the place where *document* stands."""

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

    def series_ended(self, watch: str, series: str) -> bool:
        """Whether the commitment of the last due day among the mentions whose series begins with *series* is closed."""

    def series_last(self, watch: str, series: str) -> date | None:
        """Return the last due day among the stored mentions of this series, or None."""

    def configured(self, watch: str, fingerprint: str) -> bool:
        """Keep the fingerprint that a watch is derived by; return whether it differs from the one kept before."""

    def forget(self, watches: Collection[str]) -> None:
        """Forget the fingerprints of all watches but these."""

    def wake(self, watch: str, now: datetime) -> None:
        """Have all commitments of a watch reviewed at *now*."""

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

    def unheard(self, dead: Notification) -> list[Alert]:
        """Return what *dead* carries that no other notification has brought to anybody or still may."""

    # the watcher watched
    def read_ended(
        self, watch: str, source: str, now: datetime, documents: int, faults: Sequence[Fault]
    ) -> tuple[Fault, ...]:
        """Record how a read of a source went; faults replace those of the last read. Return those that are new."""

    def source(self, watch: str, source: str) -> SourceStatus:
        """Return how a source is that was read."""

    def tell_of_source(self, watch: str, source: str, alert: Alert) -> None:
        """Keep an alert about a source, and what people know of it since."""

    def tell(self, alerts: Sequence[Alert]) -> None:
        """Keep alerts that no review has called for; those that are kept already change nothing."""


class Store(Protocol):
    """Where everything is kept."""

    def transaction(self, watch: str | None = None) -> AbstractContextManager[Transaction]:
        """Open a write transaction; with *watch*, the only one in the world that ingests for it."""

    def marks(self, watch: str, source: str) -> Mapping[str, str]:
        """Return all marks of a source."""
