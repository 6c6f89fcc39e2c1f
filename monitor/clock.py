"""Reads the clock; everything else is given the time."""

from datetime import UTC, datetime


def clock() -> datetime:
    """Return the present instant in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one place that reads the clock
