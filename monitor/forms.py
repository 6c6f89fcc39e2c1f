"""The text forms of wishes – 14d, 5bd, 09:00, 2024-Q3 – and how they become values."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Annotated, Any

from monitor.model import REPORTED, Change, Due, Period

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_CENTURY = timedelta(days=36525)


@dataclass(frozen=True)
class Read:
    """Tells pydantic how to read a text form, without importing it (a core schema is a plain mapping)."""

    parse: Callable[[Any], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> dict[str, Any]:
        """Parse before the ordinary check of the type."""
        return {
            "type": "function-before",
            "function": {"type": "no-info", "function": self.parse},
            "schema": {"type": "is-instance", "cls": getattr(source, "__origin__", source)},
        }


def parse_duration(value: object) -> timedelta:
    """Read ``14d``, ``4h``, ``90s``, ``2w``, a hundred years at most; raise ValueError for anything else."""
    found = re.fullmatch(r"(\d{1,5})\s*([smhdw])", str(value).strip())
    if found is None:
        raise ValueError(f"not a duration: {value!r} (write 30s, 15m, 4h, 14d or 2w)")
    duration = timedelta(**{_UNITS[found[2]]: int(found[1])})
    if duration > _CENTURY:
        raise ValueError(f"longer than a hundred years: {value!r} (write 36525d at most)")
    return duration


def parse_notice(value: object) -> Period:
    """Read a notice period: ``30d``, ``2w``, ``3mo``, ``1y``, ``5bd`` (working days) or its ISO form.

    Raises ValueError for anything else, and for more than a hundred years.
    """
    text = str(value).strip()
    found = re.fullmatch(r"(\d{1,4})\s*(bd|d|w|mo|y)", text)
    fault = ValueError(f"not a period: {value!r} (write 30d, 2w, 3mo, 1y or 5bd)")
    try:
        period = _period(int(found[1]), found[2]) if found else Period.parse(text)
    except ValueError as error:
        raise fault from error
    if max(period.days, 30 * period.months) > _CENTURY.days:
        raise fault
    return period


def _period(count: int, unit: str) -> Period:
    if unit in ("mo", "y"):
        return Period(months=count * (12 if unit == "y" else 1))
    return Period(days=count * (7 if unit == "w" else 1), working=unit == "bd")


def parse_clock(value: object) -> time:
    """Read ``09:00``; raise ValueError for anything else."""
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", str(value).strip())
    if found is None:
        raise ValueError(f"not a time of day: {value!r} (write 09:00)")
    return time(int(found[1]), int(found[2]))


def parse_due(value: object) -> Due:
    """Read the ISO form of a due; raise ValueError for anything else."""
    try:
        return Due.parse(str(value).strip())
    except (ValueError, OverflowError) as error:
        forms = "write 2023-03-18, 2023-03, 2024-Q3, 2023 or 2023-03-08/2023-03-15"
        raise ValueError(f"not a day or a period of days: {value!r} ({forms})") from error


def parse_reported(value: object) -> Change:
    """Read a change that a text can report; raise ValueError for anything else."""
    reported = {change.value: change for change in Change if change in REPORTED}
    change = reported.get(str(value).strip())
    if change is None:
        raise ValueError(f"not a change that a text reports: {value!r} (known are {', '.join(reported)})")
    return change


Duration = Annotated[timedelta, Read(parse_duration)]
Notice = Annotated[Period, Read(parse_notice)]
Clock = Annotated[time, Read(parse_clock)]
DueText = Annotated[Due, Read(parse_due)]
ReportedChange = Annotated[Change, Read(parse_reported)]
