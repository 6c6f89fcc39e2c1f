"""What follows from what is said: mentions are kept, and the commitments that they touch are derived again.

Whoever says it, a document, the watch list itself (see :mod:`monitor.stating`) or a person: each call is one short
transaction, or a part of one.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from monitor.model import Commitment, Decision, Document, Mention
from monitor.policy import Watch
from monitor.ports import Store, Transaction
from monitor.track import advance, derive, names, revised


def read(tx: Transaction, watch: Watch, document: Document, found: Sequence[Mention], now: datetime) -> None:
    """Keep what a document says and no longer says, and derive again the commitments that this touches."""
    if touched := hear(tx, watch, document, found):
        rederive(tx, watch, touched, now)


def hear(tx: Transaction, watch: Watch, document: Document, found: Sequence[Mention]) -> frozenset[str]:
    """Keep what a document says, and what is no longer said where it is a version of a text."""
    touched = set[str]()
    for version in revised(document, found, tx.versions(watch.watch, document)):
        named = {mention: names(mention, watch) for mention in version.mentions}
        if not tx.add(watch.watch, version.document, named):
            tx.amend(watch.watch, version.document, named)
        touched.update(*named.values())
    return frozenset(touched)


def keep(tx: Transaction, watch: Watch, document: Document, mentions: Sequence[Mention], now: datetime) -> None:
    """Keep a document's mentions, and derive again the commitments that they touch."""
    if touched := add(tx, watch, document, mentions):
        rederive(tx, watch, touched, now)


def add(tx: Transaction, watch: Watch, document: Document, mentions: Sequence[Mention]) -> frozenset[str]:
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


def reconfigure(store: Store, watch: Watch, fingerprint: str, now: datetime) -> None:
    """Name, derive and review again all that a watch has, where *fingerprint* is not the one it was last derived by."""
    with store.transaction(watch.watch) as tx:
        if tx.configured(watch.watch, fingerprint):
            everything = tx.component(watch.watch, None)
            tx.reindex(watch.watch, {mention: names(mention, watch) for mention in everything.mentions})
            rederive(tx, watch, None, now)
            tx.wake(watch.watch, now)


def forget(store: Store, watches: Collection[str]) -> None:
    """Forget the wishes of all watches but these: one that comes back is looked at as if it had changed."""
    with store.transaction() as tx:
        tx.forget(watches)


def decide(store: Store, watch: Watch, decision: Decision, now: datetime) -> list[Commitment]:
    """Keep a person's word, and derive again what it is about; return every commitment that holds what it names."""
    with store.transaction(watch.watch) as tx:
        tx.decide(watch.watch, decision)
        derived = rederive(tx, watch, tx.names_of(watch.watch, decision.target), now)
    return holding({decision.target, *decision.others}, derived)


def holding(mentions: Collection[str], commitments: Iterable[Commitment]) -> list[Commitment]:
    """Those of *commitments* that hold one of the statements with these keys."""
    return [each for each in commitments if not set(mentions).isdisjoint(each.mentions)]
