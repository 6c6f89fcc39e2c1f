"""Handler of holidays by name."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Final, cast

from monitor import calendars
from monitor.extract.language.times import Feast
from monitor.extract.timex.days import number, on, stated_year
from monitor.extract.timex.distances import amounts, move
from monitor.extract.timex.grammar import Form
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.periods import anchor, offset, week_at
from monitor.extract.timex.walk import Reading
from monitor.extract.timex.years import valid
from monitor.model import ONE_DAY, Due, Grain, add_months

_SUNDAY: Final = 6
_FIRST: Final = 1583
_LAST: Final = 4099
"""Years for which the Easter cycle of the Gregorian calendar is reckoned."""


@lru_cache(maxsize=4096)
def _day(key: Feast, year: int) -> date | None:
    """Return the day of a feast in a year, None where that year has none or its calendar does not reach it."""
    match key:
        case (str(cycle), int(after)):
            return _cycle(cycle, year) + timedelta(days=after)
        case (str(country), str(name), int(after)):
            found = calendars.feast(name, year, country)
            return found + timedelta(days=after) if found else None
        case (int(month), int(weekday), int(nth)):
            return _nth(year, month, weekday, nth)
        case (int(month), int(day)):
            return date(year, month, day) if valid(year, month, day) else None


def _cycle(cycle: str, year: int) -> date:
    """Return the day from which a cycle of feasts is counted."""
    if cycle == "thanksgiving":
        return _nth(year, 11, 3, 4)
    if cycle == "advent":
        christmas = date(year, 12, 25)
        return christmas - timedelta(days=christmas.weekday() + 22)
    easter = calendars.holiday("easter", year)
    if cycle == "orthodox" or easter is None:
        return calendars.orthodox_easter(year)
    return easter


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth such weekday of a month, with -1 the last."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7, weeks=nth - 1)
    last = add_months(date(year, month, 1), 1) - ONE_DAY
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def holiday(form: Form, moment: Moment) -> Reading | None:
    """Read a holiday, of the year that is said or else of the nearest one that fits the tense."""
    key = cast(Feast, form.fields.get("holiday", form.fields.get("namesake")))
    year = _year(form, moment)
    if year is not None:
        day = _day(key, year) if _FIRST <= year <= _LAST else None
        return on(day) if day else None
    near = _near(key, _target(form, moment), offset(form), moment)
    return on(near, relative=True, inferred=True)._replace(around=_around(key, near.year)) if near else None


def one_of_several(form: Form, moment: Moment) -> Reading | None:
    """Read "the bank holiday": the nearest of those days that fits the tense."""
    keys, base = cast(tuple[Feast, ...], form.fields["oneofthem"]), moment.base
    days = sorted(day for step in (-1, 0, 1) for key in keys if (day := _day(key, base.year + step)))
    wanted = number(form, "dayname")
    days = [day for day in days if wanted in (None, day.weekday())]
    ahead, behind = [day for day in days if day >= base], [day for day in days if day < base]
    if not ahead or not behind:
        return None
    near = ahead[0] if moment.tense >= 0 else behind[-1]
    at = days.index(near)
    if not 0 < at < len(days) - 1:
        return on(near, relative=True)
    around = Due.day(days[at - 1]), Due.day(days[at + 1])
    return on(near, relative=True, inferred=True)._replace(around=around)


def week_of_feast(form: Form, moment: Moment) -> Reading | None:
    """Read "Whit week", "Holy Week": seven days from a Sunday on, else the working days of the week of the feast."""
    key = cast(Feast, form.fields["feastweek"])
    near = _near(key, None, None, moment)
    if near is None:
        return None
    days = (near, _day(key, near.year - 1), _day(key, near.year + 1))
    due, before, then = (_week(day) if day else None for day in days)
    around = (before, then) if before and then else None
    return week_at(near, "week")._replace(due=due, year_inferred=True, around=around)


def _week(day: date) -> Due | None:
    """Return the seven days from a Sunday on, else the working days of the week in which a day lies."""
    if day.weekday() == _SUNDAY:
        return Due.window(day, day + timedelta(days=6), Grain.WEEK)
    return week_at(day, "week").due


def _around(key: Feast, year: int) -> tuple[Due, Due] | None:
    """Return the feast of the year before and of the next one, where it has one in both."""
    before, then = _day(key, year - 1), _day(key, year + 1)
    return (Due.day(before), Due.day(then)) if before and then else None


def _year(form: Form, moment: Moment) -> int | None:
    year, rel = stated_year(form, moment), offset(form)
    if year is not None:
        return year
    said = next((form.spans[slot] for slot in ("rel", "this", "before") if slot in form.spans), None)
    if rel is not None and said is not None and said > form.spans["holiday"]:
        return anchor(rel, moment).year + rel[0]
    return None


def _target(form: Form, moment: Moment) -> date | None:
    """Return the day from which on "Thanksgiving in nine months" is the next one."""
    parts = amounts(form) if "n" in form.fields else []
    if not parts:
        return None
    count, unit = parts[0]
    sign = -1 if "ago" in form.fields else 1
    return move(moment.base, count * sign, unit) if isinstance(count, int | float) else None


def _near(key: Feast, target: date | None, rel: tuple[int, str] | None, moment: Moment) -> date | None:
    base = target or moment.base
    days = [day for step in (-2, -1, 0, 1, 2) if (day := _day(key, base.year + step))]
    if target is not None:
        return next((day for day in days if day >= base), None)
    ahead, behind = [day for day in days if day >= base], [day for day in days if day < base]
    if rel is not None and rel[0] != 0:
        return next(iter(day for day in ahead if day > base), None) if rel[0] > 0 else next(iter(behind[-1:]), None)
    if moment.story:
        return next((day for day in days if day.year == base.year), None)
    wanted = ahead[:1] if moment.tense >= 0 or rel is not None else behind[-1:]
    return next(iter(wanted or ahead or behind), None)
