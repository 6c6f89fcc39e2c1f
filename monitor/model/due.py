"""Days, and how exactly they are known: ranges with a grain, and periods that move them."""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Self
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)


class Grain(StrEnum):
    """How exactly a text names a time."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    WINDOW = "window"


FIRST, LAST = date(1, 1, 2), date(9999, 12, 30)
"""With these days all arithmetic ends: what a text prolongs by 9,999 years is as good as endless."""


def add_months(day: date, months: int) -> date:
    """Return *day* moved by *months*; 31 January + 1 month is the last day of February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not FIRST.year <= year <= LAST.year:
        return LAST if year > LAST.year else FIRST
    return min(max(date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1])), FIRST), LAST)


def add_days(day: date, days: int) -> date:
    """Return *day* moved by *days*."""
    return date.fromordinal(min(max(day.toordinal() + days, FIRST.toordinal()), LAST.toordinal()))


@dataclass(frozen=True, kw_only=True, slots=True)
class Due:
    """A half-open range of days [start, stop) with the grain that the text gave it.

    *clock* and *zone* (IANA) keep a stated time of day for the reader; a due day always ends at 24:00.
    """

    start: date
    stop: date
    grain: Grain = Grain.DAY
    clock: time | None = None
    zone: str | None = None

    def __post_init__(self) -> None:
        if self.start >= self.stop:
            raise ValueError(f"a due of no days: {self.start} to {self.stop}")

    @property
    def last(self) -> date:
        """The last day that belongs to the due."""
        return self.stop - ONE_DAY

    @classmethod
    def day(cls, day: date, clock: time | None = None, zone: str | None = None) -> Self:
        """One day."""
        return cls(start=day, stop=day + ONE_DAY, clock=clock, zone=zone)

    @classmethod
    def months(cls, year: int, month: int, count: int = 1) -> Self:
        """*count* whole months (1, 3, 6 or 12) from *month* on."""
        start = date(year, month, 1)
        grain = {1: Grain.MONTH, 3: Grain.QUARTER, 6: Grain.HALF, 12: Grain.YEAR}[count]
        return cls(start=start, stop=add_months(start, count), grain=grain)

    @classmethod
    def window(cls, first: date, last: date, grain: Grain = Grain.WINDOW) -> Self:
        """All days from *first* to *last*, both included."""
        return cls(start=first, stop=last + ONE_DAY, grain=grain)

    def moved(self, months: int) -> Self:
        """The same days so many *months* later (earlier, where negative); whole months stay whole ones."""
        whole = self.start.day == self.stop.day == 1
        start = add_months(self.start, months)
        last = add_months(self.stop, months) - ONE_DAY if whole else add_months(self.last, months)
        return replace(self, start=start, stop=max(start, last) + ONE_DAY)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2023-03-18``, ``2023-03``, ``2024-Q3``, ``2023`` or ``A/B``; raise ValueError for anything else."""
        if "/" in text:
            first, _, last = text.partition("/")
            return cls.window(cls.parse(first).start, cls.parse(last).last)
        found = re.fullmatch(r"(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?", text.strip())
        if found is None:
            raise ValueError(f"not a due: {text!r} (2023-03-18, 2023-03, 2024-Q3, 2023 or 2023-03-08/2023-03-15)")
        year, quarter, month, day = (int(part) if part else 0 for part in found.groups())
        if day:
            return cls.day(date(year, month, day))
        if quarter:
            return cls.months(year, 3 * quarter - 2, 3)
        return cls.months(year, month) if month else cls.months(year, 1, 12)

    def __str__(self) -> str:
        """The ISO form; ``parse(str(due))`` names the same days."""
        match self.grain:
            case Grain.DAY:
                return self.start.isoformat()
            case Grain.MONTH:
                return f"{self.start:%Y-%m}"
            case Grain.QUARTER:
                return f"{self.start:%Y}-Q{(self.start.month + 2) // 3}"
            case Grain.YEAR:
                return f"{self.start:%Y}"
            case _:
                return f"{self.start}/{self.last}"

    def same_days(self, other: "Due") -> bool:
        """Whether both name exactly the same days."""
        return (self.start, self.stop) == (other.start, other.stop)

    def compatible(self, other: "Due") -> bool:
        """Whether one is only a coarser or finer way to say the other."""
        inside = self.start <= other.start and other.stop <= self.stop
        around = other.start <= self.start and self.stop <= other.stop
        return self.stop == other.stop or inside or around

    def ends_at(self, zone: str) -> datetime:
        """Return the instant (UTC) at which the last day is over in the IANA *zone*."""
        return datetime.combine(self.stop, time(), ZoneInfo(zone)).astimezone(UTC)


_PERIOD = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(B)?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """A calendar duration; ISO form ``P1Y6M``, ``P8W``, ``P60D``; working days are written ``P5DB``."""

    months: int = 0
    days: int = 0
    working: bool = False

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the ISO form; raise ValueError for anything else."""
        found = _PERIOD.fullmatch(text)
        if found is None or text == "P":
            raise ValueError(f"not a period: {text!r} (P60D, P8W, P3M, P1Y, P5DB)")
        years, months, weeks, days = (int(part or 0) for part in found.groups()[:4])
        return cls(months=12 * years + months, days=7 * weeks + days, working=found[5] is not None)

    def __str__(self) -> str:
        years, months = divmod(self.months, 12)
        parts = [f"{years}Y" if years else "", f"{months}M" if months else ""]
        parts.append(f"{self.days}D" if self.days or not self.months else "")
        return "P" + "".join(parts) + ("B" if self.working else "")

    def after(self, day: date) -> date:
        """Return the day that lies this period after *day* (working days need :mod:`monitor.calendars`)."""
        return add_days(add_months(day, self.months), self.days)

    def before(self, day: date) -> date:
        """Return the day that lies this period before *day*."""
        return add_days(add_months(day, -self.months), -self.days)
