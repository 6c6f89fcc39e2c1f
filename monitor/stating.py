"""What no document says: watch lists and people state it, and it is followed like what a document says."""

from datetime import datetime

from monitor import following
from monitor.extract import occurrences, series, state
from monitor.model import Commitment
from monitor.policy import Known, Watch
from monitor.ports import Store
from monitor.track import names


def restate(store: Store, watch: Watch, now: datetime) -> None:
    """Put down what the watch list itself states, recurring items up to the next one ahead that has not ended yet."""
    touched = set[str]()
    with store.transaction(watch.watch) as tx:
        for known in watch.known:
            since = tx.series_last(watch.watch, series(watch, known))
            until = (
                max(now.date(), since) if since and tx.series_ended(watch.watch, series(watch, known)) else now.date()
            )
            for day in occurrences(known, since, until):
                document, mention = state(known, watch, day, now)
                touched |= following.add(tx, watch, document, [mention])
        if touched:
            following.rederive(tx, watch, touched, now)


def put_down(store: Store, watch: Watch, known: Known, by: str, now: datetime) -> list[Commitment]:
    """Keep a deadline that a person states by hand; return what it has become."""
    document, mention = state(known, watch, known.due.start, now, by=by)
    with store.transaction(watch.watch) as tx:
        following.keep(tx, watch, document, [mention], now)
        return following.holding({mention.key}, following.rederive(tx, watch, names(mention, watch), now))
