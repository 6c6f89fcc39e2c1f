"""Structured log lines on standard error, ours and those of the libraries."""

import logging
import sys

import structlog

QUIET = ("apscheduler", "httpx2", "httpcore2", "trafilatura", "htmldate", "urllib3", "asyncio")
"""Libraries whose talk below a warning helps no operator; some of it would show addresses that hold secrets.

Apprise is not among them: what it says stays with :mod:`monitor.notify`, which learns from it what a service answered.
"""


def configure(level: str) -> None:
    """Send everything from *level* (debug, info, warning) on to standard error, one line for each event."""
    number = logging.getLevelNamesMapping()[level.upper()]
    shared: list[structlog.typing.Processor] = [
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.add_log_level,
    ]
    structlog.configure(
        processors=[
            *shared,
            structlog.processors.format_exc_info,
            structlog.dev.ConsoleRenderer(colors=False, pad_event_to=20),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(
        level=logging.WARNING, stream=sys.stderr, format="%(asctime)s [%(levelname)s] %(name)s: %(message)s"
    )
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)
