"""A checked configuration and its open store: what a command needs that only looks something up, or answers.

Nothing is read, derived or sent from here, so that nothing is loaded that does so.
"""

import os
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from monitor.config import load
from monitor.model import SourceStatus
from monitor.policy import Settings, Watch
from monitor.store import Status, Store, open_store


@dataclass(frozen=True, kw_only=True, slots=True)
class Base:
    """The configuration in *folder*, and the store that it names."""

    folder: Path
    settings: Settings
    store: Store

    def watch(self, name: str) -> Watch:
        """Return the watch of that name; for one that is no longer configured, one that only bears its name."""
        return self.settings.watch(name) or Watch(watch=name)

    def zone_of(self, watch: str) -> str:
        """Return the IANA zone in which the days of a watch end."""
        return self.watch(watch).zone

    def status(self, now: datetime) -> Status:
        """Return how the service is at *now*, with every source that is configured, read or not, and no other."""
        state = self.store.status(now)
        read = {(each.watch, each.source): each for each in state.sources}
        wanted = dict.fromkeys((watch.watch, spec.title) for watch in self.settings.watches for spec in watch.sources)
        listed = (read.get(each) or SourceStatus(watch=each[0], source=each[1]) for each in wanted)
        return replace(state, sources=tuple(listed))


def open_base(folder: Path) -> Base:
    """Read the configuration and open its store; whether the receivers' URLs can be used is not asked.

    Raises ConfigError with every fault, StoreError where the database refuses.
    """
    settings = load(folder, os.environ)
    return Base(folder=folder, settings=settings, store=open_store(settings.database))
