"""Handlers of expressions that name one day."""

from collections.abc import Iterable
from datetime import date, timedelta

from monitor.extract.timex.grammar import Form
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.walk import Reading
from monitor.extract.timex.years import valid, year_of_day, year_told_on
from monitor.model import ONE_DAY, DateOrder, Due, TimexType

_DASHED = 3
"""Characters that a dash between two days takes at most; words that put one in the place of the other take more."""


def on(day: date, *, relative: bool = False, inferred: bool = False, readings: tuple[Due, ...] = ()) -> Reading:
    """Return the reading of one day."""
    return Reading(TimexType.DATE, day.isoformat(), Due.day(day), relative, inferred, readings)


def century_of(two: int, today: date) -> int:
    """Return the year that two digits mean: the one nearest to today, at most 20 years ahead."""
    year = today.year - today.year % 100 + two
    return year - 100 if year > today.year + 20 else year


def number(form: Form, *names: str) -> int | None:
    """Return the first of these slots that holds a number."""
    for name in names:
        found = form.fields.get(name)
        if isinstance(found, int):
            return found
    return None


def stated_year(form: Form, moment: Moment) -> int | None:
    """Return the year that the form prints, in four digits, two digits or words."""
    year = number(form, "year", "year2", "year3", "year4", "yearwords", "spokenyear", "modern", "roundyear")
    if year is not None:
        return year
    two = number(form, "two", "two2", "two3")
    return None if two is None else century_of(two, moment.today)


def month_day(form: Form, moment: Moment) -> Reading | None:
    """Read a day of a month, with or without its year."""
    month = number(form, "month", "monthname", "monthcap", "mm")
    day = number(form, "day", "dd", "nth", "daywords", "dotday")
    if month is None or day is None:
        return None
    year = stated_year(form, moment)
    if year is None:
        rel = form.fields.get("rel")
        year = _relative_year(rel, moment) if isinstance(rel, tuple) else None
        if year is not None:
            return on(date(year, month, day), relative=True) if valid(year, month, day) else None
        side = number(form, "side")
        if side is not None:
            return _beside_today(month, day, side, moment.today)
        year = _year_by_weekday(form, month, day, moment)
        told = year_told_on(month, day, moment) if year is None else None
        if told is not None:
            return on(date(told, month, day), relative=True)
        year = year or year_of_day(month, day, moment)
        if year is None or not valid(year, month, day):
            return None
        return on(date(year, month, day), relative=True, inferred=year != moment.year_of_sentence)
    return on(date(year, month, day)) if valid(year, month, day) else None


def _relative_year(rel: tuple[int, str], moment: Moment) -> int:
    offset, anchor = rel
    return (moment.then if anchor == "then" else moment.today).year + offset


def _beside_today(month: int, day: int, side: int, today: date) -> Reading | None:
    """Read "last May 3", "next May 3": the nearest such day on that *side* of today."""
    years = [today.year + step for step in (0, side)]
    days = [date(year, month, day) for year in years if valid(year, month, day)]
    return next((on(each, relative=True) for each in days if (each > today) - (each < today) == side), None)


def _year_by_weekday(form: Form, month: int, day: int, moment: Moment) -> int | None:
    """Return the year near the creation time in which that day falls on the weekday that the text prints."""
    wanted = number(form, "weekday", "weekday2")
    if wanted is None or moment.story:
        return None
    tense = moment.tense
    order = (0, 1, -1) if tense >= 0 else (0, -1, 1)
    years = [moment.today.year + step for step in order]
    fits = [year for year in years if valid(year, month, day) and date(year, month, day).weekday() == wanted]
    return fits[0] if fits else None


def iso(form: Form, moment: Moment) -> Reading | None:
    """Read year, month and day in that order."""
    year = number(form, "year", "year2", "year3")
    month = number(form, "mm", "mm2", "mm4", "month", "month2", "month3")
    day = number(form, "dd", "dd2", "dd3", "dd4")
    if year is None or month is None or day is None or not valid(year, month, day):
        return None
    return on(date(year, month, day))


def compact(form: Form, moment: Moment) -> Reading | None:
    """Read 20161016."""
    digits = number(form, "compact") or 0
    year, month, day = digits // 10000, digits // 100 % 100, digits % 100
    return on(date(year, month, day)) if valid(year, month, day) else None


def stamp(form: Form, moment: Moment) -> Reading | None:
    """Read 891102 at the head of a line: the text's own day or the one beside it, else it is only a number."""
    digits = number(form, "stamp") or 0
    year, month, day = century_of(digits // 10000, moment.today), digits // 100 % 100, digits % 100
    if not valid(year, month, day) or abs((date(year, month, day) - moment.today).days) > 1:
        return None
    return on(date(year, month, day))


def written_order(forms: Iterable[Form]) -> DateOrder | None:
    """Return the order of a text's numeric dates, where those that can be read in one order only agree on it."""
    pairs = [_numbers(form) for form in forms if form.rule.kind == "numeric"]
    told = {DateOrder.DMY if pair[0] > 12 else DateOrder.MDY for pair in pairs if len(pair) == 2 and max(pair) > 12}
    return told.pop() if len(told) == 1 else None


def _numbers(form: Form) -> list[int]:
    named = ((name, found) for name, found in form.fields.items() if name.startswith(("dd", "padded")))
    return [found for _, found in named if isinstance(found, int)]


def numeric(form: Form, moment: Moment) -> Reading | None:
    """Read 02/03/2023 in the source's order; without one, both readings are kept where both are possible."""
    numbers = _numbers(form)
    if len(numbers) != 2:
        return None
    year = stated_year(form, moment)
    pairs = [(numbers[0], numbers[1]), (numbers[1], numbers[0])]
    if (moment.order if moment.declared else form.fields.get("order", moment.order)) is not DateOrder.MDY:
        pairs.reverse()
    days = []
    for month, day in pairs:
        found = year if year is not None else year_of_day(month, day, moment) if month <= 12 else None
        if found is not None and valid(found, month, day):
            days.append(date(found, month, day))
    if not days:
        return None
    both = () if moment.declared or len(set(days)) < 2 else tuple(Due.day(day) for day in sorted(set(days)))
    return on(days[0], relative=year is None, inferred=year is None, readings=both)


def deictic(form: Form, moment: Moment) -> Reading | None:
    """Read "today", "tomorrow", "yesterday"."""
    offset = number(form, "deictic", "tomorrow")
    return None if offset is None else on(moment.today + timedelta(days=offset), relative=True)


def then(form: Form, moment: Moment) -> Reading | None:
    """Read "the same day", "the next day": counted from the day that the text named last."""
    return on(moment.day + ONE_DAY * (number(form, "days") or 0), relative=True)


def that_date(form: Form, moment: Moment) -> Reading | None:
    """Read "that date", "by then": whatever day, month or year the text named last."""
    named = moment.named
    return None if named is None else named._replace(relative=True, year_inferred=False, readings=(), span=None)


def several_days(form: Form, moment: Moment) -> list[Reading]:
    """Read "March 18-20", "18 and 19 June": every day that is named; a window stays the due of its first day.

    A later day before an earlier one (vom 21. auf den 7. Juni) opens none.
    """
    month = number(form, "month", "month2")
    spans = sorted(
        (span, name) for name, span in form.spans.items() if name.rstrip("23456789") in ("day", "dd", "dotday")
    )
    stated, found = stated_year(form, moment), []
    latest = number(form, spans[-1][1]) if spans else None
    for index, (span, name) in enumerate(spans):
        day = number(form, name)
        if month is None or day is None:
            return []
        year = stated if stated is not None else year_of_day(month, latest or day, moment)
        if year is None or not valid(year, month, day):
            return []
        whole = _outer(form, span, index, len(spans))
        reading = on(date(year, month, day), relative=stated is None, inferred=stated is None)
        found.append(reading._replace(span=whole))
    if "and" not in form.fields and len(found) == 2:
        first, last = found[0].due, found[1].due
        if first is None or last is None or first.start == last.start:
            return []
        if first.start > last.start:
            return found if spans[1][0][0] - spans[0][0][1] > _DASHED else []
        found[0] = found[0]._replace(due=Due.window(first.start, last.last))
    return found


def _outer(form: Form, span: tuple[int, int], index: int, count: int) -> tuple[int, int]:
    """Return the span of a day with the month and year that stand beside it."""
    others = [place for name, place in form.spans.items() if name.startswith(("month", "year", "weekday", "two"))]
    start, end = span
    if index == 0:
        start = min([start, *(place[0] for place in others if place[0] < span[0])])
    if index == count - 1:
        end = max([end, *(place[1] for place in others if place[1] > span[1])])
    return start, end


def ordinals(form: Form, moment: Moment) -> Reading | None:
    """Read "the seventh of the fourth": a day and its month, both by number."""
    places = sorted(
        (span, name) for name, span in form.spans.items() if name.rstrip("23456789") in ("nth", "dotday", "dd")
    )
    if len(places) != 2:
        return None
    day, month = (number(form, name) or 0 for _, name in places)
    stated = stated_year(form, moment)
    year = stated if stated is not None else year_of_day(month, day, moment) if 1 <= month <= 12 else None
    if year is None or not valid(year, month, day):
        return None
    return on(date(year, month, day), relative=stated is None, inferred=stated is None)
