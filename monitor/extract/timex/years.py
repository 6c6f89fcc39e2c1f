"""Which year, month or week an expression means that does not say it."""

import calendar
from datetime import date, timedelta

from monitor.extract.timex.moment import Moment

_WEEK, _HALF_WEEK, _NEAR = 7, 3, 2
_SOON = 2
"""Months ahead that a clause about the past may still mean, unless its verb stands beside: a rise from January on."""
_LATE = 31
"""Days for which a day that has passed is still "this year's" in a clause about the future: a missed deadline stays."""
_GOES_ON = 122
"""Days for which a text goes on from a day ahead: opens on 23 July 2021; the smaller games follow on 24 August."""
_AHEAD = 550
"""Days ahead from which a text goes on at most: behind one still farther it may come back to this year."""
_WEEKS = 45
"""Days ahead for which a day without a year is this year's, whatever was printed before it."""
_LATELY = 45
"""Days for which it is so behind "by" or "until" where the tense leaves it open: was told to report by 30 November."""


def valid(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    return (
        1 <= month <= 12 and 1 <= year <= 9999 and (1 <= day <= 28 or 28 < day <= calendar.monthrange(year, month)[1])
    )


def year_of_day(month: int, day: int, moment: Moment) -> int | None:
    """Return the year of a day without one, None where no near year has that day."""
    year = moment.stated_year
    if year is None and moment.begun is not None:
        year = moment.begun.year + ((month, day) < (moment.begun.month, moment.begun.day))
    if year is None:
        year = _year_in_rows(month, day, moment)
    if year is None and moment.story:
        year = _story_year(month, moment)
    if year is not None and valid(year, month, day):
        return year
    years = [year for year in range(moment.today.year - 4, moment.today.year + 5) if valid(year, month, day)]
    days = [date(year, month, day) for year in years]
    first, last = _window(moment)
    inside = [found for found in days if first <= (found - moment.today).days <= last]
    if inside:
        return inside[-1 if first < -200 else 0].year
    near = min(days, key=lambda found: abs((found - moment.today).days), default=None)
    return near.year if near else None


def _year_in_rows(month: int, day: int, moment: Moment) -> int | None:
    """Return the next year for a day that opens a line below one late in the year: 15 December, then 28 February."""
    row = moment.row_before
    if row is None or (month, day) >= (row.month, row.day) or not valid(row.year + 1, month, day):
        return None
    return row.year + 1 if (date(row.year + 1, month, day) - row).days <= _GOES_ON else None


def year_told_on(month: int, day: int, moment: Moment) -> int | None:
    """Return the year of a day to which a text goes on from one far ahead that it has just printed with its year.

    What comes within weeks is no such day, but this year's.
    """
    base = moment.printed_ahead
    if base is None or not (valid(base.year, month, day) and valid(base.year - 1, month, day)):
        return None
    behind = (date(base.year, month, day) - base).days
    near = (date(base.year - 1, month, day) - moment.today).days
    goes_on = 0 <= behind <= _GOES_ON and not -_LATE <= near <= _WEEKS
    goes_on = goes_on and (base - moment.today).days <= _AHEAD
    return base.year if goes_on and moment.tense >= 0 and not moment.points_ahead else None


def _window(moment: Moment) -> tuple[int, int]:
    """Return the days around today within which the clause places a day without a year."""
    if moment.alone:
        return 0, 366
    tense = moment.tense
    if tense > 0:
        return -_LATE, 365 - _LATE
    if tense < 0:
        return (-364, 1) if tense == -2 else (-245, 120)
    return (-_LATELY, 365 - _LATELY) if moment.points_ahead else (-182, 183)


def _story_year(month: int, moment: Moment) -> int:
    """A story goes forward: after a month late in the year, an early one is the next year's."""
    day = moment.story_day
    if moment.story_month and day.month >= 11 and month <= 2:
        return day.year + 1
    return day.year


def year_of_month(month: int, moment: Moment) -> int:
    """Return the year of a month without one."""
    stated = moment.stated_year
    if stated is not None or moment.story:
        return stated if stated is not None else _story_year(month, moment)
    today, tense = moment.today, moment.tense
    if tense > 0:
        missed = moment.points_ahead and month == today.month - 1
        return today.year if month >= today.month or missed else today.year + 1
    if tense == -1 and 0 < (month - today.month) % 12 <= _SOON:
        return today.year + (month < today.month)
    if tense < 0:
        return today.year if month <= today.month else today.year - 1
    if moment.points_ahead:
        return today.year + (month < today.month - 1)
    gap = month - today.month
    return today.year + (1 if gap < -6 else -1 if gap > 5 else 0)


def weekday(number: int, moment: Moment) -> date:
    """Return the day that a bare weekday means: the last such day, today included, unless the clause looks ahead.

    That for which something had been set that was put off is the nearest such day. What was planned for one of the
    last two days was so then.
    """
    base = moment.base
    ahead = (number - base.weekday()) % 7
    if moment.alone:
        return base + timedelta(days=ahead or 7)
    tense = moment.tense
    if (tense == 0 or moment.planned) and moment.put_off:
        return base + timedelta(days=ahead if ahead <= _HALF_WEEK else ahead - _WEEK)
    lately = ahead >= _WEEK - _NEAR and moment.planned
    if not lately and (tense > 0 or (tense == 0 and moment.points_ahead)):
        return base + timedelta(days=ahead)
    return base - timedelta(days=(-ahead) % 7)


def relative_weekday(number: int, offset: int, moment: Moment) -> date:
    """Return "this", "next" or "last" such day: next is that of the coming week, last not yesterday's."""
    base = moment.base
    here = base + timedelta(days=number - base.weekday())
    if offset > 0:
        return here + timedelta(weeks=offset)
    if offset < 0:
        gap = (base - here).days
        return here if gap > 1 and offset == -1 else here + timedelta(weeks=offset)
    return here + timedelta(weeks=1) if here < base and moment.tense >= 0 else here
