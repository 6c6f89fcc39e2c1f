"""The pipeline on a schedule: a handful of interval ticks, and an orderly end.

The scheduler only wakes us up. What is to be done stands in the database, so that a missed, doubled or late tick does
no harm. A tick that does not finish ends the process: the container restarts it, and the leases let go of its work.
"""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType

import structlog
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger

from monitor import logs, pipeline, stating
from monitor.app import App, open_app
from monitor.clock import clock
from monitor.config import fingerprint
from monitor.errors import ConfigError, MonitorError
from monitor.policy import SourceSpec, Watch
from monitor.ports import Source

log = structlog.get_logger()

TICK = timedelta(seconds=2)
HUNG = timedelta(minutes=10)
"""A tick that has not finished for this long never will: each of its parts has a total deadline of seconds."""
ROUND = timedelta(seconds=30)
"""How long one tick may go on sending before it lets the calendar have its turn."""
DRAIN = timedelta(seconds=8)
"""How long running work may take to end after SIGTERM; Docker kills after ten seconds."""
READERS = 4
JUMP = timedelta(seconds=30)
"""By how much the wall clock must depart from the steady one to count as set anew."""


class Ticks(BaseTrigger):  # type: ignore[misc]  # the library has no types
    """Comes again TICK after each run; what a clock that was set ahead has left out is not made up for.

    The library's own interval trigger counts every tick that was missed, one by one: for ten years, 160 million.
    """

    __slots__ = ()

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:  # noqa: ARG002 - the base class's signature
        """Return when the tick comes again."""
        return now + TICK


class Daemon:
    """The running service: ticks that read, review and deliver, and one that watches the configuration."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._stop = threading.Event()
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="read")
        self._reading: dict[tuple[str, str], Future[object]] = {}
        self._next_read: dict[tuple[str, str], datetime] = {}
        self._refused = ""
        self._finished: dict[str, float] = {}
        self._scheduler = BackgroundScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def run(self) -> int:
        """Work until SIGTERM, SIGINT or a hung tick; return the exit status."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._asked_to_stop)
        self._app.settle_in(clock())
        for name, tick in (
            ("reload", self.reload),
            ("read", self.read),
            ("review", self.review),
            ("deliver", self.deliver),
        ):
            self._finished[name] = time.monotonic()
            self._scheduler.add_job(
                self._guarded,
                Ticks(),
                args=(name, tick),
                id=name,
                next_run_time=clock(),
            )
        self._scheduler.start()
        log.info("daemon.started", watches=len(self._app.settings.watches), database=self._app.store.name)
        hung = self._watch_ticks()
        self._end()
        return 1 if hung else 0

    # ------------------------------------------------------------------ ticks

    def read(self) -> None:
        """Start a read of every source whose time has come and which is not being read."""
        now = clock()
        for watch, spec, source in self._app.sources():
            key = (watch.watch, source.name)
            running = self._reading.get(key)
            if (running is None or running.done()) and now >= self._next_read.get(key, now):
                self._next_read[key] = now + spec.every
                self._reading[key] = self._readers.submit(self._read_one, watch, spec, source)

    def _read_one(self, watch: Watch, spec: SourceSpec, source: Source) -> None:
        try:
            result = pipeline.ingest(self._app.store, watch, spec, source, clock())
        except MonitorError as error:
            log.error("source.failed", watch=watch.watch, source=spec.label, error=str(error))
        except Exception:
            log.exception("source.crashed", watch=watch.watch, source=spec.label)
        else:
            if result.documents:
                log.info(
                    "source.read",
                    watch=watch.watch,
                    source=spec.label,
                    documents=result.documents,
                    mentions=result.mentions,
                )

    def review(self) -> None:
        """Let the calendar act, and put what follows in the outbox."""
        now = clock()
        for watch in self._app.settings.watches:
            if any(known.repeat for known in watch.known):
                stating.restate(self._app.store, watch, now)
        pipeline.review(self._app.store, self._app.settings, now)
        pipeline.dispatch(self._app.store, self._app.settings, now)

    def deliver(self) -> None:
        """Send what waits."""
        ends = clock() + ROUND
        pipeline.deliver(self._app.store, self._app.receivers, clock, lambda: self._stop.is_set() or clock() > ends)

    def reload(self) -> None:
        """Follow a changed configuration; refuse a bad one and keep the old."""
        version = fingerprint(self._app.folder)
        if version == self._app.version and self._refused:
            self._refused = ""
            log.info("config.repaired", remedy="the configuration is again the one that is in force")
        if version in (self._app.version, self._refused):
            return
        try:
            changed = open_app(self._app.folder, self._app.store)
        except ConfigError as error:
            self._refused = version
            for fault in error.faults:
                log.error("config.refused", fault=str(fault))
            return
        if changed.settings.database != self._app.settings.database:
            log.warning("config.database", remedy="a changed database takes effect after a restart")
        changed.settle_in(clock())
        self._app = changed
        self._refused = ""
        self._next_read.clear()
        log.info("config.reloaded", watches=len(changed.settings.watches))

    # ------------------------------------------------------------------ life and end

    def _guarded(self, name: str, tick: Callable[[], None]) -> None:
        """Run one tick, and note that it has finished; whatever goes wrong, the next tick tries again."""
        with self._logged(name):
            tick()
            self._app.store.beat(name, clock())
        self._finished[name] = time.monotonic()

    @contextmanager
    def _logged(self, name: str) -> Iterator[None]:
        try:
            yield
        except MonitorError as error:
            log.error("tick.failed", tick=name, error=str(error))
        except Exception:
            log.exception("tick.crashed", tick=name)

    def _watch_ticks(self) -> bool:
        """Wait for the end, with an eye on the clock; True when a tick hangs."""
        steady = _steady()
        while not self._stop.wait(1):
            jump, steady = _steady() - steady, _steady()
            if abs(jump) > JUMP:
                self._clock_was_set(jump)
            oldest = min(self._finished, key=self._finished.__getitem__)
            if time.monotonic() - self._finished[oldest] > HUNG.total_seconds():
                log.critical("tick.hung", tick=oldest)
                return True
        return False

    def _clock_was_set(self, jump: timedelta) -> None:
        """Have everything that waits for an hour wake up and look at the new clock."""
        log.warning("clock.set", seconds=round(jump.total_seconds()))
        self._next_read.clear()
        if jump < timedelta():
            with self._logged("clock"):
                self._app.rethink(clock())
        for job in self._scheduler.get_jobs():
            job.modify(next_run_time=clock())

    def _asked_to_stop(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - a signal handler's signature
        self._stop.set()

    def _end(self) -> None:
        """Let running work finish for a while; a channel that hangs does not hold up the exit."""
        self._stop.set()
        ender = threading.Thread(target=self._drain, daemon=True)
        ender.start()
        ender.join(DRAIN.total_seconds())
        log.info("daemon.stopped", drained=not ender.is_alive())

    def _drain(self) -> None:
        self._scheduler.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        with self._logged("end"):
            self._app.store.rest()
        self._app.store.close()


def _steady() -> timedelta:
    """Return how far the wall clock is ahead of the steady one: the same at all times, unless somebody sets it."""
    return clock() - datetime.fromtimestamp(time.monotonic(), UTC)


def run(folder: Path) -> int:
    """Run the service in the foreground and return its exit status; a hanging thread cannot hold up the exit.

    Raises ConfigError for a bad configuration, StoreLocked where another daemon works on the same SQLite file.
    """
    app = open_app(folder)
    logs.configure(app.settings.log)
    with app.store.hold():
        status = Daemon(app).run()
        if threading.active_count() > 1:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    return status
