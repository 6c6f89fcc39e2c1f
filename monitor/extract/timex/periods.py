"""Handlers of expressions that name a week, a month, a season or a longer time."""

from datetime import date, timedelta

from monitor.extract.timex import value
from monitor.extract.timex.days import century_of, number, stated_year
from monitor.extract.timex.grammar import Form
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.walk import Reading
from monitor.extract.timex.years import year_of_month
from monitor.model import Due, Grain, TimexType, add_months

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_FIRST, _LAST = 1, 9998
_REPORTED = 4
"""Months after which at most the figures of one are published."""
_MIDDLE = 6
"""The month after which "the new year" is the next one."""
_TUESDAY = 1
"""Of a feast up to this weekday the weekend lies before it: Labor Day weekend."""


def period(text: str, due: Due | None, *, relative: bool = False, inferred: bool = False) -> Reading:
    """Return the reading of a time longer than a day."""
    return Reading(TimexType.DATE, text, due, relative, inferred)


def in_calendar(year: int) -> bool:
    """Whether the calendar has that year and the ones beside it."""
    return _FIRST <= year <= _LAST


def of_month(year: int, month: int, *, relative: bool = False, inferred: bool = False) -> Reading | None:
    """Return the reading of a month."""
    if not in_calendar(year):
        return None
    return period(value.month(year, month), Due.months(year, month), relative=relative, inferred=inferred)


def of_year(year: int, *, relative: bool = False) -> Reading | None:
    """Return the reading of a year."""
    if not in_calendar(year):
        return None
    return period(f"{year:04d}", Due.months(year, 1, 12), relative=relative)


def offset(form: Form) -> tuple[int, str] | None:
    """Return (steps, from now or from the day named last) of "this", "next", "the previous"."""
    rel = next((form.fields[slot] for slot in ("rel", "this", "before") if slot in form.fields), None)
    return rel if isinstance(rel, tuple) else None


def anchor(rel: tuple[int, str], moment: Moment) -> date:
    """Return the day from which "next" or "the following" counts."""
    if rel[1] == "base":
        stated = None if moment.story else moment.stated_year
        return moment.base if stated is None else date(stated, moment.then.month, 1)
    return moment.then if rel[1] == "then" else moment.today


def month(form: Form, moment: Moment) -> Reading | None:
    """Read a month with its year, with "next" or alone."""
    found = number(form, "month", "month2", "monthname", "casedmonth", "plainmonth", "mm", "mm2")
    if found is None:
        return None
    year, rel = stated_year(form, moment), offset(form)
    if year is not None:
        return of_month(year, found)
    if rel is None:
        told = form.rule.fixed.get("reported") and moment.stated_year is None and not moment.story
        over = (moment.today.month - found) % 12 <= _REPORTED
        own = moment.today.year - (found > moment.today.month) if told and over else year_of_month(found, moment)
        return of_month(own, found, relative=True, inferred=True)
    base = anchor(rel, moment)
    if "monthname" not in form.fields:
        return of_month(base.year + rel[0], found, relative=True)
    if rel[0] > 0:
        return of_month(base.year + (found <= base.month), found, relative=True)
    if rel[0] < 0:
        return of_month(base.year - (found >= base.month), found, relative=True)
    return of_month(base.year, found, relative=True)


def relative_period(form: Form, moment: Moment) -> Reading | None:
    """Read "next week", "the following month", "this quarter", "last year"."""
    rel, unit = offset(form), form.fields.get("period")
    if rel is None:
        return None
    base = moment.day_beside if unit == "month" and rel[1] == "base" else None
    return period_at(base or anchor(rel, moment), rel[0], unit if isinstance(unit, str) else "year")


def month_reported(form: Form, moment: Moment) -> Reading | None:
    """Read "in the month": the month that was named right before, if any was."""
    named = moment.month_named
    return None if named is None else of_month(named.year, named.month, relative=True)


def same_time(form: Form, moment: Moment) -> Reading | None:
    """Read "the same month last year", "the same period a year ago": as much earlier as is said."""
    rel, unit = offset(form) or (-1, "now"), form.fields.get("sametime")
    base = anchor(rel, moment)
    if unit == "quarter":
        return period_at(base, 4 * rel[0] - 1, "quarter")
    if unit == "month":
        named = moment.month_named or base
        return of_month(named.year + rel[0], named.month, relative=True)
    return (
        week_at(base + timedelta(weeks=52 * rel[0]), "week")
        if unit == "week"
        else of_year(base.year + rel[0], relative=True)
    )


def period_at(base: date, steps: int, unit: str) -> Reading | None:
    """Return the reading of the week, month or year so many steps from that of *base*."""
    if unit in ("week", "weekend"):
        return week_at(base + timedelta(weeks=steps), unit)
    if not _FIRST + 200 < base.year + steps * _MONTHS[unit] / 12 < _LAST - 200:
        return None
    day = add_months(base.replace(day=1), steps * _MONTHS[unit])
    if unit == "month":
        return of_month(day.year, day.month, relative=True)
    if unit == "quarter":
        return of_quarter(day.year, (day.month + 2) // 3, relative=True)
    if unit == "year":
        return of_year(day.year, relative=True)
    return of_decade(day.year // 10 * 10) if unit == "decade" else of_century(day.year // 100)


def week_at(day: date, unit: str) -> Reading:
    """Return the reading of the week, or weekend, of a day."""
    monday = day - timedelta(days=day.weekday())
    if unit == "weekend":
        due = Due.window(monday + timedelta(days=5), monday + timedelta(days=6))
        return period(value.week(day) + "-WE", due, relative=True)
    return period(value.week(day), Due.window(monday, monday + timedelta(days=4), Grain.WEEK), relative=True)


def weekend(form: Form, moment: Moment) -> Reading | None:
    """Read "the weekend": the coming one, in a clause about the past the last."""
    inner = form.fields.get("aday")
    if isinstance(inner, Form):
        found = moment.read(inner, moment)
        if found is None or found.due is None:
            return None
        near = found.due.start.weekday() <= _TUESDAY
        return week_at(found.due.start - timedelta(days=3 if near else 0), "weekend")
    base = moment.base
    past = moment.tense < 0 and base.weekday() < 5
    return week_at(base - timedelta(weeks=1) if past else base, "weekend")


def of_quarter(year: int, count: int, *, relative: bool = False) -> Reading | None:
    """Return the reading of a calendar quarter."""
    if not in_calendar(year):
        return None
    return period(value.quarter(year, count), Due.months(year, 3 * count - 2, 3), relative=relative)


def inner_year(form: Form, moment: Moment) -> int | None:
    """Return the year of an inner expression or of printed digits."""
    for name in ("ayear", "ayear2", "ayear3"):
        inner = form.fields.get(name)
        if isinstance(inner, Form):
            found = moment.read(inner, moment)
            return found.due.start.year if found and found.due else None
    return stated_year(form, moment)


def year(form: Form, moment: Moment) -> Reading | None:
    """Read a year."""
    found, rel = stated_year(form, moment), offset(form)
    if found is None:
        return (
            of_year(anchor(rel, moment).year + rel[0], relative=True)
            if rel
            else of_year(moment.base.year, relative=True)
        )
    return of_year(found)


def new_year(form: Form, moment: Moment) -> Reading | None:
    """Read "im neuen Jahr": the next year in the second half of one, else the running one."""
    return of_year(moment.base.year + (moment.base.month > _MIDDLE), relative=True)


def year_by_adverb(form: Form, moment: Moment) -> Reading | None:
    """Read a word that means last, this or next year."""
    step = number(form, "yearadverb")
    return None if step is None else of_year(moment.today.year + step, relative=True)


def period_step(form: Form, moment: Moment) -> Reading | None:
    """Read one word for "last week", "next year"."""
    unit = form.fields["period"]
    step = number(form, f"{unit}step")
    return None if step is None or not isinstance(unit, str) else period_at(moment.today, step, unit)


def fiscal(form: Form, moment: Moment) -> Reading | None:
    """Read a fiscal year: which days it has, only its owner knows, so its due is the calendar year's window."""
    found = stated_year(form, moment)
    return of_year(found) if found is not None else None


def years(form: Form, moment: Moment) -> list[Reading]:
    """Read "1861–1865" and "2014-15" as two years."""
    first = number(form, "year")
    last = number(form, "year2")
    name = "year2"
    if first is None:
        return []
    if last is None:
        two, name = number(form, "two") or 0, "two"
        last = first - first % 100 + two + (100 if two <= first % 100 else 0)
        if last - first > 12:
            return []
    if last < first:
        return []
    pieces = []
    for found, group in ((first, "year"), (last, name)):
        reading = of_year(found)
        if reading is not None:
            pieces.append(reading._replace(span=form.spans[group]))
    return pieces


def of_decade(first: int) -> Reading | None:
    """Return the reading of ten years."""
    due = Due.window(date(first, 1, 1), date(first + 9, 12, 31)) if _FIRST <= first <= _LAST - 9 else None
    return period(f"{first // 10:03d}", due)


def of_century(hundreds: int) -> Reading | None:
    """Return the reading of a hundred years; *hundreds* is 19 for the twentieth century."""
    first = hundreds * 100
    due = Due.window(date(first, 1, 1), date(first + 99, 12, 31)) if _FIRST <= first <= _LAST - 99 else None
    return period(f"{hundreds:02d}", due)


def decade(form: Form, moment: Moment) -> Reading | None:
    """Read "the 1980s", "the eighties"."""
    found = number(form, "tens")
    if found is None:
        two = number(form, "decade", "two")
        found = None if two is None else century_of(two, moment.today)
        found = found - 100 if found is not None and found > moment.today.year else found
    return None if found is None or found % 10 else of_decade(found)


def century(form: Form, moment: Moment) -> Reading | None:
    """Read "the 21st century"."""
    count = number(form, "nth", "roman", "dotday")
    return of_century(count - 1) if count else None


def before_christ(form: Form, moment: Moment) -> Reading | None:
    """Read "490 BC"; no calendar day stands for it."""
    found, named = number(form, "bc"), number(form, "month")
    if found is None:
        return None
    if form.rule.fixed.get("decade"):
        return period(f"BC{found // 10:03d}", None)
    return period(f"BC{found:04d}" + (f"-{named:02d}" if named else ""), None)


def years_before_christ(form: Form, moment: Moment) -> list[Reading]:
    """Read "499–493 BC" as two years."""
    pieces = []
    for name in ("bc", "bc2"):
        found = number(form, name)
        if found is not None:
            start, end = form.spans[name]
            pieces.append(period(f"BC{found:04d}", None)._replace(span=(start, end)))
    if len(pieces) == 2:
        start, _ = form.spans["bc2"]
        pieces[1] = pieces[1]._replace(span=(start, form.length))
    return pieces
