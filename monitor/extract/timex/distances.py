"""Handlers of durations and of days that are named by their distance from another."""

from datetime import date, timedelta

from monitor import calendars
from monitor.extract.timex import value
from monitor.extract.timex.days import number, on
from monitor.extract.timex.grammar import Form
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.periods import of_month, of_year
from monitor.extract.timex.walk import Reading
from monitor.extract.timex.years import weekday
from monitor.model import Due, Grain, TimexType, add_months

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_YEAR = 12
"""Months: "a year earlier" counts from the text's own day unless an old year was named or its sentence names a day."""
_OLD = 2
"""Years that an old year lies back at least."""
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "weekend": 7}
_CLOCK = {"hour": 3600, "minute": 60, "second": 1}
_FURTHEST = 9000
"""Years that a distance may reach; what goes further names no day."""


def amounts(form: Form) -> list[tuple[object, str]]:
    """Return the counts of a form with their units; a count that is not known is ``X``."""
    found = []
    for mark in ("", "2", "3"):
        unit = next(
            (form.fields[slot + mark] for slot in ("unit", "units", "single") if slot + mark in form.fields), None
        )
        count = form.fields.get("n" + mark, form.fields.get("vague" + mark))
        if count is not None and isinstance(unit, str):
            found.append((count, unit))
    extra = form.fields.get("half")
    if isinstance(extra, float) and len(found) == 1 and isinstance(found[0][0], int | float):
        return [(found[0][0] + extra, found[0][1])]
    if not found:
        unit = next((unit for unit in form.fields.values() if isinstance(unit, str) and unit in value.UNIT), None)
        counts = [form.fields[name] for name in ("n", "n2", "n3", "vague", "vague2") if name in form.fields]
        found = [(counts[0] if counts else "X", unit)] if unit else []
    return found


def move(day: date, count: float, unit: str) -> date | None:
    """Return *day* moved by so many units; None outside of the calendar or for parts of a day that stay in it."""
    if unit in _MONTHS:
        months = round(count * _MONTHS[unit])
        if not 1 <= day.year + months // 12 - 1 <= _FURTHEST or day.year + months // 12 < 2:
            return None
        return add_months(day, months)
    if abs(count) > 366 * 1000:
        return None
    seconds = count * _CLOCK[unit] if unit in _CLOCK else count * _DAYS[unit] * 86400
    try:
        return day + timedelta(days=int(seconds / 86400) if unit in _CLOCK else round(seconds / 86400))
    except OverflowError:
        return None


def shift(form: Form, moment: Moment) -> Reading | None:
    """Read "two weeks ago", "30 days after March 1", "three months later"."""
    parts, sign = amounts(form), number(form, "sign", "towards") or 1
    if not parts:
        return None
    if form.fields.get("through") == 0 and moment.tense < 0:
        return Reading(TimexType.DURATION, value.duration(*parts))
    again = moment.said_again if form.fields.get("from") == "then" else None
    if again is not None:
        return again._replace(span=None, relative=True, year_inferred=False, readings=())
    base = _base(form, moment)
    if base is not None and any(not isinstance(count, int | float) for count, _ in parts):
        return Reading(TimexType.DATE, "PAST_REF" if sign < 0 else "FUTURE_REF", None, relative=True)
    day = base
    for count, unit in parts:
        if day is not None and isinstance(count, int | float):
            day = move(day, sign * count, unit)
    return None if day is None or base is None else _at_distance(form, moment, base, day)


def _at_distance(form: Form, moment: Moment, base: date, day: date) -> Reading | None:
    """Return what stands at a distance: a day, a part of the same day, or the month or year where it counts from one."""
    parts, month = amounts(form), number(form, "monthname")
    if month is not None:
        return of_month(day.year, month, relative=True)
    if parts[0][1] in _CLOCK and day == base:
        return Reading(TimexType.TIME, day.isoformat(), Due.day(day), relative=True)
    counted = "from" in form.fields and base == moment.then
    return _in_grain(day, parts, moment) if counted else on(day, relative=True)._replace(since=base)


def _in_grain(day: date, parts: list[tuple[object, str]], moment: Moment) -> Reading | None:
    """Return the day at a distance, or the month or year where it counts from one: in 1975, three years later."""
    grain = moment.named.due.grain if moment.named is not None and moment.named.due is not None else Grain.DAY
    months = [_MONTHS.get(unit, 0) for _, unit in parts]
    if grain is Grain.MONTH and min(months) > 0:
        return of_month(day.year, day.month, relative=True)
    if grain in (Grain.YEAR, Grain.QUARTER) and min(months) >= _YEAR:
        return of_year(day.year, relative=True)
    return on(day, relative=True)


def _base(form: Form, moment: Moment) -> date | None:
    """Return the day from which a distance counts."""
    inner = next((form.fields[name] for name in ("aday", "aday2", "aday3") if name in form.fields), None)
    if isinstance(inner, Form):
        found = moment.read(inner, moment)
        return found.due.start if found and found.due else None
    step, wanted = number(form, "deictic"), number(form, "dayname")
    if step is not None:
        return moment.today + timedelta(days=step)
    if wanted is not None:
        return weekday(wanted, moment)
    told = form.fields.get("from")
    if told is None or (told == "told" and moment.tense >= 0):
        return moment.base
    unit = amounts(form)[0][1]
    if unit not in _MONTHS:
        return moment.day
    yearly = number(form, "sign") == -1 and _MONTHS[unit] >= _YEAR
    recent = moment.then.year > moment.today.year - _OLD and not moment.same_sentence
    return moment.base if yearly and recent else moment.then


def duration(form: Form, moment: Moment) -> Reading | None:
    """Read a duration; after "in" or "within" it is the day at that distance from the creation time."""
    parts = amounts(form)
    if not parts:
        return None
    if parts[0] == (1, "second"):
        return None
    text = value.duration(*parts)
    plain = Reading(TimexType.DURATION, text)
    counted = all(isinstance(count, int | float) for count, _ in parts)
    if not counted or not moment.at_distance:
        return plain
    day: date | None = moment.today
    for count, unit in parts:
        if day is not None and isinstance(count, int | float):
            day = None if unit in _CLOCK else move(day, count, unit)
    return on(day, relative=True) if day is not None else plain


def window(form: Form, moment: Moment) -> Reading | None:
    """Read "the past three months", "the coming weeks": a duration; its window where both ends are known."""
    parts, rel = (
        amounts(form),
        next((form.fields[slot] for slot in ("rel", "before", "relmany", "way") if slot in form.fields), None),
    )
    text = value.duration(*parts)
    step = rel[0] if isinstance(rel, tuple) else 0
    count, unit = parts[0]
    due = None
    if step and isinstance(count, int | float) and len(parts) == 1:
        far = move(moment.today, step * count, unit)
        if far is not None and far != moment.today:
            due = Due.window(min(far, moment.today), max(far, moment.today), Grain.WINDOW)
    return Reading(TimexType.DURATION, text, due, relative=due is not None)


def business_days(form: Form, moment: Moment) -> Reading | None:
    """Read "five business days"; after "in" or "within" the working day that many working days ahead."""
    count = number(form, "n")
    if count is None:
        return None
    if count < 1000 and any(slot in form.fields for slot in ("aday", "deictic")):
        base, sign = _base(form, moment), number(form, "towards") or 1
        return on(calendars.add_working_days(base, sign * count), relative=True)._replace(since=base) if base else None
    if count < 1000 and form.fields.get("from") == "told":
        told = moment.day_told if moment.same_sentence else None
        return on(calendars.add_working_days(told or moment.today, count), relative=True)
    if count < 1000 and "from" in form.fields:
        return on(calendars.add_working_days(moment.day, count), relative=True)
    if count < 1000 and moment.at_distance:
        return on(calendars.add_working_days(moment.today, count), relative=True)
    return Reading(TimexType.DURATION, f"P{count}DB")


def weekday_after(form: Form, moment: Moment) -> Reading | None:
    """Read "Monday two weeks from now": in the week at the distance, or so many weeks off the next one."""
    wanted, sign = number(form, "weekday", "dayname"), number(form, "sign") or 1
    parts, step = amounts(form), number(form, "deictic")
    if not parts or not isinstance(parts[0][0], int | float):
        return None
    base = moment.base
    if wanted is None:
        day = move(base + timedelta(days=step), sign * parts[0][0], parts[0][1]) if step is not None else None
        return on(day, relative=True) if day else None
    if "same" in form.fields:
        base += timedelta(days=(wanted - base.weekday()) % 7)
    day = move(base, sign * parts[0][0], parts[0][1])
    if day is None:
        return None
    found = day - timedelta(days=day.weekday() - wanted)
    return on(found if found >= moment.base or sign < 0 else found + timedelta(weeks=1), relative=True)
