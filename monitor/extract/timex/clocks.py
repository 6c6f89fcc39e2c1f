"""Handlers of times of day, sets and vague references."""

from datetime import date, time, timedelta

from monitor.extract.timex import value
from monitor.extract.timex.days import number
from monitor.extract.timex.grammar import Form
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.walk import Reading
from monitor.extract.timex.years import weekday
from monitor.model import Due, Grain, TimexType


def _day(form: Form, moment: Moment) -> tuple[date | None, bool]:
    """Return the day that stands in the form, if it names one, and whether it needed the creation time."""
    for name in ("aday", "aday2", "aday3"):
        inner = form.fields.get(name)
        if isinstance(inner, Form):
            found = moment.read(inner, moment)
            if found is not None and found.due is not None and found.due.grain is Grain.DAY:
                return found.due.start, found.relative
    return None, True


def clock(form: Form, moment: Moment) -> Reading | None:
    """Read a time of day, with its day where it stands beside it."""
    at = _time(form)
    if at is None:
        return None
    hour, minute = at
    day, relative = _day(form, moment)
    zone = form.fields.get("zone") or form.fields.get("zone2")
    known = day or moment.clock_day
    text = f"{known.isoformat()}T{hour:02d}:{minute:02d}"
    stated = time(hour % 24, minute)
    due = Due.day(known, None if hour == 24 else stated, zone if isinstance(zone, str) else None)
    return Reading(TimexType.TIME, text, due if day else None, relative)


def _time(form: Form) -> tuple[int, int] | None:
    moment = form.fields.get("moment") or form.fields.get("moment2")
    if isinstance(moment, tuple):
        return moment[0], moment[1]
    four = number(form, "fourdigits")
    if four is not None:
        return four // 100, four % 100
    hour, minute = number(form, "hour", "n"), number(form, "minute") or 0
    if hour is None:
        return None
    half = number(form, "ampm")
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + half
    return (hour, minute) if hour <= 24 and minute < 60 else None


def daypart(form: Form, moment: Moment) -> Reading | None:
    """Read "Friday night", "this morning", "the night of 8 February"."""
    if "moment" in form.fields:
        return clock(form, moment)
    part = form.fields.get("part") or form.fields.get("partend") or form.fields.get("nightword")
    day, relative = _day(form, moment)
    if day is not None:
        day += timedelta(days=number(form, "days") or 0)
    wanted, step = number(form, "dayname"), number(form, "deictic", "tomorrow")
    if wanted is not None:
        day = weekday(wanted, moment)
    elif step is not None:
        day = moment.today + timedelta(days=step)
    rel = form.fields.get("rel") or form.fields.get("this")
    if day is None:
        day = moment.today if not isinstance(rel, tuple) or rel[1] == "now" else moment.then
        day += timedelta(days=rel[0] if isinstance(rel, tuple) else number(form, "days") or 0)
    text = f"{day.isoformat()}T{part}" if isinstance(part, str) else day.isoformat()
    return Reading(TimexType.TIME if isinstance(part, str) else TimexType.DATE, text, Due.day(day), relative)


def part_alone(form: Form, moment: Moment) -> Reading | None:
    """Read "in the morning": a time of the day named last."""
    part = form.fields.get("part")
    return Reading(TimexType.TIME, f"{moment.then.isoformat()}T{part}", None, relative=True)


def every(form: Form, moment: Moment) -> Reading | None:
    """Read "every day", "each Monday", "per month": a set."""
    unit = next((form.fields[name] for name in ("unit", "unit2", "single") if name in form.fields), None)
    if isinstance(unit, str):
        return Reading(TimexType.SET, value.duration((form.fields.get("n", form.fields.get("other", 1)), unit)))
    wanted = number(form, "weekday", "daynames", "daynames2", "dayname", "everyday")
    if wanted is not None:
        return Reading(TimexType.SET, f"XXXX-WXX-{wanted + 1}")
    named, season, part = number(form, "monthname"), form.fields.get("season"), form.fields.get("part")
    if isinstance(part, str) and named is None and season is None:
        return Reading(TimexType.SET, f"XXXX-XX-XXT{part}")
    if isinstance(season, str):
        return Reading(TimexType.SET, f"XXXX-{season}")
    return Reading(TimexType.SET, f"XXXX-{named:02d}" if named else "P1D")


def often(form: Form, moment: Moment) -> Reading | None:
    """Read "daily", "quarterly"."""
    found = form.fields.get("often")
    return Reading(TimexType.SET, found) if isinstance(found, str) else None


def vague(form: Form, moment: Moment) -> Reading | None:
    """Read "now", "recently", "the future"."""
    found = form.fields.get("vaguely")
    return Reading(TimexType.DATE, found, None, relative=True) if isinstance(found, str) else None
