"""TIMEX3 values: how days, periods and durations are written."""

from datetime import date
from typing import Final

UNIT: Final = {
    "day": "D", "night": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE",
    "century": "CE", "hour": "TH", "minute": "TM", "second": "TS", "fortnight": "W",
}  # fmt: skip


def month(year: int, number: int) -> str:
    """``2023-03``."""
    return f"{year:04d}-{number:02d}"


def week(day: date) -> str:
    """``2023-W10``: the ISO week of a day."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def quarter(year: int, number: int) -> str:
    """``2023-Q3``."""
    return f"{year:04d}-Q{number}"


def amount(number: object) -> str:
    """A count as it stands in a duration: ``3``, ``1.5``, ``X``."""
    return f"{number:g}" if isinstance(number, int | float) else "X"


def duration(*parts: tuple[object, str]) -> str:
    """``P60D``, ``PT2H``, ``P1Y6M``; *parts* are counts with their units, largest first or not."""
    days, hours = "", ""
    for count, unit in parts:
        number = 2 * count if unit == "fortnight" and isinstance(count, int | float) else count
        code = UNIT[unit]
        if code[0] == "T":
            hours += amount(number) + code[1]
        else:
            days += amount(number) + code
    return "P" + days + (f"T{hours}" if hours else "")
