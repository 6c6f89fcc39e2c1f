"""Reads days that are told by their number alone: the 18th, the 3rd to the 5th."""

import re
from datetime import date
from typing import Final

from monitor.extract.timex.days import number, on
from monitor.extract.timex.grammar import Form
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.walk import Reading
from monitor.extract.timex.years import valid
from monitor.model import Due, Grain, add_months

_NEAR: Final = 60
"""Characters between a day and the one that it was before."""
_PLAIN: Final = re.compile(r"[^\n\d]*")
_HALF_A_YEAR, _YEAR = 183, 12
"""Days that a day without a year may lie back before what is to come counts from that of the next one; its months."""


def day_of_month(form: Form, moment: Moment) -> Reading | None:
    """Read "the 18th", "20th of next month": of the month that it names, else of the nearest fitting one."""
    day = number(form, "nth", "nthdigits", "dd", "dotday", "day")
    if day is None:
        return None
    if "beside" in form.fields and not _stands_beside(moment):
        return None
    inner = next((form.fields[name] for name in ("amonth", "amonth2", "amonth3") if name in form.fields), None)
    rel = form.fields.get("rel")
    if isinstance(inner, Form):
        month = moment.read(inner, moment)
        if month is None or month.due is None or month.due.grain is not Grain.MONTH:
            return None
        start = month.due.start
    elif isinstance(rel, tuple):
        start = add_months(moment.base.replace(day=1), rel[0])
    else:
        return (
            _brought_forward(day, moment)
            if "forward" in form.fields
            else _nearest_day(day, moment, instead="instead" in form.fields, ahead="told" in form.fields)
        )
    return on(start.replace(day=day), relative=True) if valid(start.year, start.month, day) else None


def _nearest_day(day: int, moment: Moment, *, instead: bool = False, ahead: bool = False) -> Reading | None:
    """Read a day of the nearest fitting month; *instead* of the one beside it, of the same (by the 12th, not the 9th).

    One that is told *ahead*, or to which something is moved, follows the day named last: the draw is on 14 June; make
    that the 21st.
    """
    base, tense, beside, around = moment.base, moment.tense, moment.day_beside, moment.period_beside
    if around is not None and (within := _within(day, around)) is not None:
        return on(within, relative=True)
    if beside is not None and moment.points_ahead and not (moment.sooner or moment.put_off) and moment.month_of_thing:
        beside = None
    if beside is None and (ahead or moment.put_off):
        beside = _told_ahead(moment, ahead=ahead)
    if beside is not None:
        month = _month_beside(day, beside, moment, instead=instead)
        if valid(month.year, month.month, day):
            inferred = moment.named is not None and moment.named.year_inferred and "beside" in moment.place.form.fields
            return on(month.replace(day=day), relative=True, inferred=inferred)
    before = _before_told(day, moment)
    if before is not None:
        return on(before, relative=True)
    months = [add_months(base.replace(day=1), step) for step in (0, 1, -1, 2)]
    days = [month.replace(day=day) for month in months if valid(month.year, month.month, day)]
    if moment.story or not days:
        return on(days[0], relative=True, inferred=True) if days else None
    if moment.planned and moment.put_off:
        return on(min(days, key=lambda each: abs((each - base).days)), relative=True, inferred=True)
    if day < base.day and moment.planned:
        return on(days[0], relative=True, inferred=True)
    fits = [found for found in days if (found >= base if ahead or tense >= 0 else found <= base)] or days
    return on(fits[0], relative=True, inferred=not moment.unfulfilled or moment.points_ahead or moment.put_off)


def _told_ahead(moment: Moment, *, ahead: bool) -> date | None:
    """Return the day to come that was told last, from which one is told ahead or to which something is moved.

    What had been planned for a day and is put off may have been set for another month.
    """
    told = moment.day_told
    if told is None or told <= moment.base:
        return None
    return told if ahead or not moment.planned else None


def _stands_beside(moment: Moment) -> bool:
    """Whether a day stands so near before a bare number that it is another of its month: 20 Sept, Rome (was 13)."""
    between = moment.text[moment.ended : moment.place.start]
    return moment.day_beside is not None and len(between) <= _NEAR and _PLAIN.fullmatch(between) is not None


def _within(day: int, period: Due) -> date | None:
    """Return the day within a period that the text tells beside it, if it has one of that number."""
    months = [month for month in (period.start, period.last) if valid(month.year, month.month, day)]
    return next((found for month in months if period.start <= (found := month.replace(day=day)) < period.stop), None)


def _month_beside(day: int, beside: date, moment: Moment, *, instead: bool) -> date:
    """Return the first day of the month of a day told by its number beside another one."""
    first, over = beside.replace(day=1), moment.tense < 0 and beside <= moment.base
    inferred = moment.named is not None and moment.named.year_inferred
    late = inferred and moment.tense >= 0 and (moment.base - beside).days > _HALF_A_YEAR
    asked = moment.base <= first.replace(day=min(day, beside.day)) and moment.asked_before
    month = add_months(first, int(day < beside.day and not (instead or moment.sooner or over or asked)))
    return add_months(month, _YEAR) if late or _is_of_next_year(month, moment) else month


def _is_of_next_year(month: date, moment: Moment) -> bool:
    """Whether the month of a day told without its year is over, and the clause looks ahead: will be on the 11th."""
    named = moment.named
    told = named is not None and named.year_inferred and named.due is not None and named.due.grain is Grain.DAY
    return told and moment.tense > 0 and add_months(month, 1) <= moment.base


def days_of_month(form: Form, moment: Moment) -> list[Reading]:
    """Read "the 3rd, 10th and 17th", "the 3rd to the 5th": every day that is named; a window is the due of its first."""
    spans = sorted((span, name) for name, span in form.spans.items() if name.startswith("nthdigits"))
    first = _nearest_day(number(form, spans[0][1]) or 0, moment)
    if first is None or first.due is None:
        return []
    told, found = first.due.start, [first._replace(span=(0, spans[0][0][1]))]
    for span, name in spans[1:]:
        day = number(form, name) or 0
        month = add_months(told.replace(day=1), int(day <= told.day))
        if not valid(month.year, month.month, day):
            return []
        told = month.replace(day=day)
        found.append(on(told, relative=True, inferred=True)._replace(span=span))
    if "and" not in form.fields:
        found[0] = found[0]._replace(due=Due.window(first.due.start, told))
    return found


def _before_told(day: int, moment: Moment) -> date | None:
    """Return the last such day before one to come that was just told: the fair is on 10 May; entries by the 3rd."""
    told = moment.coming_told
    if told is None or not moment.points_ahead:
        return None
    months = [add_months(told.replace(day=1), -step) for step in (0, 1)]
    days = [month.replace(day=day) for month in months if valid(month.year, month.month, day)]
    return next((each for each in days if moment.base <= each < told), None)


def _brought_forward(day: int, moment: Moment) -> Reading | None:
    """Read the day to which that of the sentence is brought forward: the last such day before it."""
    beside = moment.day_beside
    if beside is None:
        return _nearest_day(day, moment, instead=False)
    month = add_months(beside.replace(day=1), -int(day > beside.day))
    return on(month.replace(day=day), relative=True) if valid(month.year, month.month, day) else None
