"""The service with a clock that can be moved, all its modules read: what a child process starts from.

Nobody imports it but such a process, since it exchanges the clock.
"""

import sys
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import apscheduler.schedulers.base

import monitor.clock

real = monitor.clock.clock
by = Path()


def clock() -> datetime:
    """Return the real time, moved by the seconds that a file holds."""
    return real() + timedelta(seconds=float(by.read_text()))


class Moved(datetime):
    """The scheduler's idea of time."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # the scheduler takes any datetime
        return clock().astimezone(tz)


monitor.clock.clock = clock
apscheduler.schedulers.base.datetime = Moved

from monitor import daemon  # noqa: E402 - after the clock was exchanged
from monitor.cli import main  # noqa: E402

__all__ = ["daemon", "run"]


def run(moved: Path, words: list[str]) -> None:
    """Run a command; *moved* is the file that says by how many seconds the clock is moved."""
    global by  # noqa: PLW0603 - one process, one clock
    by = moved
    sys.argv[1:] = words
    main()
