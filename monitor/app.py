"""The parts, joined as the configuration asks."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from monitor import following, pipeline, stating
from monitor.base import Base
from monitor.config import fingerprint, load
from monitor.model import digest
from monitor.notify import open_receivers, url_fault
from monitor.policy import SourceSpec, Watch
from monitor.ports import Receiver, Source
from monitor.sources import open_source
from monitor.store import Store, open_store


@cache
def tracking_rules() -> str:
    """Return a digest of the code that names and derives commitments: another one names and derives them otherwise."""
    package = Path(__file__).parent
    files = [package / "calendars.py", *(package / "model").rglob("*.py"), *(package / "track").rglob("*.py")]
    return digest(*(file.read_text(encoding="utf-8") for file in sorted(files)))


@dataclass(frozen=True, kw_only=True, slots=True)
class App(Base):
    """A checked configuration, the open store, the sources and the receivers."""

    version: str
    receivers: dict[str, Receiver]

    def sources(self) -> Iterator[tuple[Watch, SourceSpec, Source]]:
        """Yield every configured source with its watch, in the order of the files."""
        for watch in self.settings.watches:
            for spec in watch.sources:
                yield watch, spec, open_source(spec, zone=watch.zone)

    def settle_in(self, now: datetime) -> None:
        """Put down what the watch lists state, and follow wishes, and rules of this program, that have changed."""
        following.forget(self.store, [watch.watch for watch in self.settings.watches])
        for watch in self.settings.watches:
            following.reconfigure(self.store, watch, digest(watch, tracking_rules()), now)
            stating.restate(self.store, watch, now)

    def rethink(self, now: datetime) -> None:
        """Derive everything again: what the calendar did by a clock that was ahead is taken back."""
        for watch in self.settings.watches:
            with self.store.transaction(watch.watch) as tx:
                following.rederive(tx, watch, None, now)

    def read(
        self, now: datetime, only: str | None = None, progress: Callable[[], None] = lambda: None
    ) -> pipeline.Ingested:
        """Read every source once (of one watch, where *only* names it), and return the sum."""
        results = [
            pipeline.ingest(self.store, watch, spec, source, now, progress)
            for watch, spec, source in self.sources()
            if only in (None, watch.watch)
        ]
        return total(results)

    def tell(self, now: datetime) -> None:
        """Let the calendar act, put what follows in the outbox, and send what waits there."""
        pipeline.review(self.store, self.settings, now)
        pipeline.dispatch(self.store, self.settings, now)
        pipeline.deliver(self.store, self.receivers, lambda: now)


def total(results: Iterable[pipeline.Ingested]) -> pipeline.Ingested:
    """Add up the results of several reads."""
    results = list(results)
    return pipeline.Ingested(
        documents=sum(each.documents for each in results),
        mentions=sum(each.mentions for each in results),
        faults=tuple(fault for each in results for fault in each.faults),
    )


def open_app(folder: Path, store: Store | None = None) -> App:
    """Read the configuration and open what it names (or keep using *store*).

    Raises ConfigError with every fault, StoreError where the database refuses.
    """
    version = fingerprint(folder)
    settings = load(folder, os.environ, url_fault)
    return App(
        folder=folder,
        settings=settings,
        version=version,
        store=store or open_store(settings.database),
        receivers=dict(open_receivers(settings.receivers)),
    )
