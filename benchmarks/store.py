"""What the store costs: a review among many commitments, a document read, a notification delivered.

Run ``python benchmarks/store.py [URL]``; without an address it uses SQLite in a temporary folder and in memory.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from statistics import median
from time import perf_counter

from monitor.model import (
    Commitment,
    DatedBy,
    Document,
    Due,
    Kind,
    Mention,
    Notification,
    Origin,
    Severity,
    State,
    digest,
)
from monitor.store import Store, open_store

NOW = datetime(2023, 3, 8, 9, tzinfo=UTC)
LEASE = timedelta(minutes=2)
STORED = 100_000
WATCH = "benchmark"


def said(number: int) -> tuple[Document, list[Mention]]:
    """A document of two kilobytes with three mentions."""
    origin = Origin(
        document=digest(number),
        source="wire",
        via="feed",
        address=f"https://example.org/{number}",
        title=f"Report {number}",
        published=date(2023, 3, 8),
        fetched_at=NOW,
        dated_by=DatedBy.FIELD,
    )
    mentions = [
        Mention(
            origin=origin,
            start=place * 100,
            end=place * 100 + 60,
            quote=f"Licence {number} expires on 18 March 2023, its holder was told.",
            subject=f"Licence {number}",
            kind=Kind.EXPIRY,
            cue="expires",
            confidence=0.9,
            due=Due.parse("2023-03-18"),
        )
        for place in range(3)
    ]
    return Document(origin=origin, text="A sentence of forty characters or so. " * 50), mentions


def tracked(number: int, mentions: list[Mention]) -> Commitment:
    """The commitment that the mentions amount to."""
    due = Due.parse("2023-03-18")
    return Commitment(
        id=digest("commitment", number),
        watch=WATCH,
        subject=f"Licence {number}",
        kind=Kind.EXPIRY,
        state=State.PENDING,
        due=due,
        ends_at=datetime.combine(due.stop, time(), UTC),
        first_read=NOW,
        mentions=tuple(mention.key for mention in mentions),
    )


def read(store: Store, number: int, name: str, commitment: int) -> None:
    """One document as the pipeline reads it: add, component, save."""
    document, mentions = said(number)
    with store.transaction(WATCH) as tx:
        tx.add(WATCH, document, {mention: frozenset({name}) for mention in mentions})
        component = tx.component(WATCH, [name])
        tx.save(WATCH, [tracked(commitment, list(component.mentions))], component, NOW + timedelta(days=1))


def review_one(store: Store) -> None:
    """One commitment is due: review it, and put it off for ever."""
    with store.transaction() as tx:
        (commitment,) = tx.for_review(NOW, 200)
        tx.reviewed(commitment, (), NOW)


def fill(store: Store) -> None:
    """Store many commitments, only the first of which is due."""
    for start in range(0, STORED, 1000):
        batch = [tracked(STORED + number, []) for number in range(start, start + 1000)]
        with store.transaction(WATCH) as tx:
            later = NOW + timedelta(days=start // 1000 + 1)
            tx.save(WATCH, batch, tx.component(WATCH, ()), later)
    with store.transaction() as tx:
        tx.reviewed(tracked(STORED, []), (), NOW)


def deliver(store: Store, number: int) -> None:
    """Enqueue, claim and settle one notification."""
    notification = Notification(
        id=digest("notification", number),
        receiver="desk",
        watch=WATCH,
        title="Due in 7 days",
        body="x" * 500,
        html="x" * 1000,
        severity=Severity.WARNING,
        alerts=(),
        not_before=NOW,
    )
    with store.transaction() as tx:
        tx.enqueue((), [notification])
    with store.transaction() as tx:
        (claimed,) = tx.claim(["desk"], NOW, 50, LEASE)
    with store.transaction() as tx:
        tx.settle(replace(claimed), NOW, None)


def measure(name: str, times: int, work: Callable[[int], object]) -> None:
    """Print the median of *times* runs."""
    spent = []
    for number in range(times):
        begun = perf_counter()
        work(number)
        spent.append(perf_counter() - begun)
    print(f"  {name:<58} {median(spent) * 1000:8.2f} ms")


def run(url: str) -> None:
    """Measure one database."""
    store = open_store(url)
    print(store.name)
    measure(
        "a document with 3 mentions, names of its own", 200, lambda number: read(store, number, f"{number}", number)
    )
    measure(
        "a document that shares a name with 0 to 300 others", 300, lambda number: read(store, -1 - number, "shared", -1)
    )
    measure("one notification: enqueue, claim, settle", 200, lambda number: deliver(store, number))
    begun = perf_counter()
    fill(store)
    print(f"  storing {STORED:,} commitments: {STORED / (perf_counter() - begun):,.0f} a second")
    measure(f"a review: 1 due among {STORED:,}", 200, lambda _: review_one(store))
    measure("asking for the next review", 200, lambda _: store.next_review_at())
    store.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for url in sys.argv[1:] or [f"sqlite:///{folder}/monitor.db", "sqlite://"]:
            run(url)
    measure("opening a store in memory", 20, lambda _: open_store("sqlite://").close())
