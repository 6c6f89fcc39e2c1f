"""Handlers of expressions that name a day by its weekday."""

from datetime import date, timedelta

from monitor import calendars
from monitor.extract.timex.days import deictic, number, on, then
from monitor.extract.timex.grammar import Form
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.walk import Reading
from monitor.extract.timex.years import relative_weekday, valid, weekday
from monitor.model import Grain, add_months


def weekday_of_day(form: Form, moment: Moment) -> Reading | None:
    """Read "Friday the 15th": the nearest such day."""
    wanted, day = number(form, "weekday", "dayname"), number(form, "nth", "nthdigits", "dd", "day", "daywords")
    if wanted is None or day is None:
        return None
    base = moment.base.replace(day=1)
    ahead, behind = range(7), range(-1, -7, -1)
    for step in (*ahead, *behind) if moment.tense >= 0 else (0, *behind, *ahead):
        month = add_months(base, step)
        if valid(month.year, month.month, day) and month.replace(day=day).weekday() == wanted:
            return on(month.replace(day=day), relative=True, inferred=True)
    return None


def nth_weekday(form: Form, moment: Moment) -> Reading | None:
    """Read "the first Friday of next month", "the last day of May", "the fifth last day of May"."""
    inner = form.fields.get("amonth")
    count, last = number(form, "nth", "dotday"), number(form, "last")
    wanted = number(form, "weekday", "dayname")
    month = moment.read(inner, moment) if isinstance(inner, Form) else None
    if month is None or month.due is None or month.due.grain not in (Grain.MONTH, Grain.YEAR):
        return None
    first, stop = month.due.start, month.due.stop
    days = [first + timedelta(days=step) for step in range((stop - first).days)]
    if wanted is not None:
        days = [day for day in days if day.weekday() == wanted]
    if "working" in form.fields:
        days = [day for day in days if calendars.is_working(day)]
    index = -(count or 1) if last is not None else (count or 1) - 1
    if not -len(days) <= index < len(days):
        return None
    return on(days[index], relative=month.relative, inferred=month.year_inferred)


def named_weekday(form: Form, moment: Moment) -> Reading | None:
    """Read a weekday, bare or with "this", "next", "last" or a week."""
    wanted = number(form, "weekday", "dayname", "dayabbr", "shortday", "sunmon", "owned", "weekday2", "weekday3")
    if wanted is None:
        return None
    rel = form.fields.get("rel") or form.fields.get("this") or form.fields.get("before")
    if "week" in form.fields:
        offset = rel[0] if isinstance(rel, tuple) else 1
        base = moment.base
        return on(base + timedelta(days=wanted - base.weekday(), weeks=offset), relative=True)
    if isinstance(rel, tuple):
        if rel[1] == "near":
            return on(_beside(moment.base, wanted, rel[0]), relative=True)
        return on(_from_told(wanted, rel, moment), relative=True)
    return on(weekday(wanted, moment), relative=True)


def _from_told(wanted: int, rel: tuple[int, str], moment: Moment) -> date:
    """Return such a day beside the one told last ("the following Monday", "that Friday"), else beside today."""
    told = moment.day_told if rel[1] == "told" or rel in ((0, "then"), (1, "then")) else None
    if told is not None:
        return _beside(told, wanted, rel[0]) if rel[0] else told + timedelta(days=(wanted - told.weekday()) % 7)
    bare = rel[1] == "told" or rel == (0, "then")
    return weekday(wanted, moment) if bare else relative_weekday(wanted, rel[0], moment)


def weekdays(form: Form, moment: Moment) -> Reading | None:
    """Read "three Fridays from now", "two Thursdays ago"."""
    wanted, count, sign = number(form, "daynames", "dayname"), number(form, "n"), number(form, "sign") or 1
    if wanted is None or count is None:
        return None
    return on(_beside(moment.base, wanted, sign) + sign * timedelta(weeks=count - 1), relative=True)


def weekdays_in(form: Form, moment: Moment) -> Reading | None:
    """Read "mardi en huit": a week, or two, after the next such weekday, today included."""
    wanted, weeks = number(form, "dayname"), number(form, "en")
    if wanted is None or weeks is None:
        return None
    base = moment.base
    return on(base + timedelta(days=(wanted - base.weekday()) % 7, weeks=weeks), relative=True)


def _beside(base: date, wanted: int, sign: int) -> date:
    """Return the first such weekday after *base*, or the last before it."""
    if sign > 0:
        return base + timedelta(days=(wanted - base.weekday() - 1) % 7 + 1)
    return base - timedelta(days=(base.weekday() - wanted - 1) % 7 + 1)


def on_a_day(form: Form, moment: Moment) -> Reading | None:
    """Read "end of business Friday", "later today": the day that stands in it."""
    inner = next((form.fields[name] for name in ("aday", "aday2") if name in form.fields), None)
    if isinstance(inner, Form):
        return moment.read(inner, moment)
    if "deictic" in form.fields:
        return deictic(form, moment)
    return then(form, moment) if "sameday" in form.fields else named_weekday(form, moment)
