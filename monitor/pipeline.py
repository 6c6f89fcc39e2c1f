"""The service on one page: ingest, review, dispatch, deliver.

Each step is a short transaction whose rows are the next one's input, each with a natural key: any step may be repeated
without trace, and a crash between two loses nothing. This file calls, loops and opens transactions; it holds no rule.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from monitor.alerting import compose, evaluate, of_delivery, of_source
from monitor.errors import DeliveryError, Fault, MonitorError, SourceError
from monitor.extract import extract
from monitor.following import hear, rederive
from monitor.model import Commitment, Delivery, Fetched, Mention, Notification
from monitor.policy import Settings, SourceSpec, Watch
from monitor.ports import Receiver, Source, Store, Transaction
from monitor.track import advance

log = structlog.get_logger()

INGEST_BATCH = 100
"""Documents of one transaction: what they touch is derived again once for all of them."""
REVIEW_BATCH = 200
DISPATCH_BATCH = 500
SENDERS = 8
LEASE = timedelta(minutes=2)
"""Longer than the total deadline of one send (see notify); a batch is sent side by side, so it bounds the batch too."""


# ------------------------------------------------------------------ ingest


@dataclass(frozen=True, kw_only=True, slots=True)
class Ingested:
    """How one read of one source went."""

    documents: int = 0
    mentions: int = 0
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class _Item:
    """One fetched item, with what was found in it."""

    fetched: Fetched
    found: tuple[Mention, ...] = ()


def ingest(
    store: Store,
    watch: Watch,
    spec: SourceSpec,
    source: Source,
    now: datetime,
    progress: Callable[[], None] = lambda: None,
) -> Ingested:
    """Read what is new in *source*, a batch in each transaction. A broken source is a fault of the result.

    What cannot be read is neither kept nor marked as done, so that it is not lost, and the rest goes on.
    """
    kept: list[_Item] = []
    faults: list[Fault] = []
    waiting: list[_Item] = []
    try:
        for fetched in source.read(store.marks(watch.watch, source.name), now):
            item = _look(watch, fetched)
            waiting += [item] if isinstance(item, _Item) else []
            faults += [item] if isinstance(item, Fault) else []
            progress()
            if len(waiting) == INGEST_BATCH:
                kept += _take(store, watch, source.name, waiting, now, faults)
                waiting = []
    except SourceError as error:
        faults.append(Fault(where=source.name, what=str(error)))
    except MonitorError:
        raise
    except Exception as error:
        log.exception("source.failed", watch=watch.watch, source=source.name)
        faults.append(Fault(where=source.name, what=f"reading it failed: {error!r}", remedy="please report this"))
    kept += _take(store, watch, source.name, waiting, now, faults)
    faults += [item.fetched.fault for item in kept if item.fetched.fault is not None]
    documents = sum(item.fetched.document is not None for item in kept)
    with store.transaction(watch.watch) as tx:
        fresh = tx.read_ended(watch.watch, source.name, now, documents, faults)
        if (alert := of_source(tx.source(watch.watch, source.name), spec, now)) is not None:
            tx.tell_of_source(watch.watch, source.name, alert)
    for fault in fresh:
        log.warning("source.fault", watch=watch.watch, source=source.name, fault=str(fault))
    return Ingested(documents=documents, mentions=sum(len(item.found) for item in kept), faults=tuple(faults))


def _look(watch: Watch, fetched: Fetched) -> _Item | Fault:
    """Extract what a fetched item says."""
    if fetched.document is None:
        return _Item(fetched=fetched)
    try:
        return _Item(
            fetched=fetched,
            found=tuple(extract(fetched.document, watch.followed, watch.phrases, anything=watch.follows_anything)),
        )
    except Exception as error:
        log.exception("document.failed", address=_address(fetched))
        return _failed(fetched, "extracting from it", error)


def _take(
    store: Store, watch: Watch, source: str, items: Sequence[_Item], now: datetime, faults: list[Fault]
) -> list[_Item]:
    """Keep *items* with all that follows from them, and return those that were kept.

    Where that fails, each is tried by itself, so that one harms no other; what went wrong is added to *faults*.
    """
    try:
        with store.transaction(watch.watch) as tx:
            touched = frozenset[str]().union(*(_keep_item(tx, watch, source, item) for item in items))
            if touched:
                rederive(tx, watch, touched, now)
    except MonitorError:
        raise
    except Exception as error:
        if len(items) == 1:
            log.exception("document.failed", address=_address(items[0].fetched))
            faults.append(_failed(items[0].fetched, "following what it says", error))
            return []
        return [kept for item in items for kept in _take(store, watch, source, [item], now, faults)]
    return list(items)


def _failed(fetched: Fetched, doing: str, error: Exception) -> Fault:
    return Fault(where=_address(fetched), what=f"{doing} failed: {error!r}", remedy="please report this text")


def _address(fetched: Fetched) -> str:
    return fetched.document.origin.address if fetched.document is not None else ""


def _keep_item(tx: Transaction, watch: Watch, source: str, item: _Item) -> frozenset[str]:
    """Keep one item and how far the source was read; return the names that it touches."""
    if item.fetched.mark is not None:
        tx.mark(watch.watch, source, *item.fetched.mark)
    if item.fetched.document is None:
        return frozenset()
    return hear(tx, watch, item.fetched.document, item.found)


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
            tx.tell([of_delivery(notification, str(failure), clock(), tx.unheard(notification))])
    if outcome is Delivery.DEAD:
        log.error("delivery.given_up", receiver=receiver.name, id=notification.id, title=notification.title)
    return failure is None
