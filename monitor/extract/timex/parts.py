"""Handlers of expressions that name a part of a year or another period: quarters, halves, seasons, beginnings, ends."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from monitor.extract.timex import context
from monitor.extract.timex.days import number, stated_year
from monitor.extract.timex.grammar import Form
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.periods import (
    anchor,
    in_calendar,
    inner_year,
    of_quarter,
    of_year,
    offset,
    period,
    period_at,
    week_at,
)
from monitor.extract.timex.value import week as week_value
from monitor.extract.timex.walk import Reading
from monitor.extract.timex.years import year_of_month
from monitor.model import ONE_DAY, Due, Grain, add_months

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SOLSTICE = {"SP": 20, "SU": 21, "FA": 23, "WI": 21}
"""The day of its first month with which a season begins by the sun; by the month it is the first."""
_SOON = 14
"""Days before the end of a season in which one that is told as coming is the next."""
_MIDDLE = 6
"""The month at whose end a year is half over."""
_WEEKS = 52
_THURSDAY, _SATURDAY = 3, 5
_SHORT: Final = 2
_OF_YEAR: Final[Mapping[object, tuple[int, int]]] = {"EARLY": (1, 3), "MID": (6, 1), "LATE": (10, 3)}
"""The first month, and the number of months, of a part of a year."""
_OF_SEASON: Final[Mapping[object, int]] = {"EARLY": 0, "MID": 1, "LATE": 2}
"""Which month of a season is its early part, its middle, its late part."""
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_FARTHEST = 3
"""Quarters from the first to the fourth of a year; behind the fourth the first is the next year's."""
_REPORTED = 4
"""Months for which a quarter that is over is still the one that reports are about."""


def quarter(form: Form, moment: Moment) -> Reading | None:
    """Read "third quarter of 2024", "Q3": without a year the one that fits the tense."""
    count = number(form, "sized", "digit", "romandigit")
    if count is None:
        return None
    year, rel = inner_year(form, moment), offset(form)
    if year is None and rel is not None:
        year = anchor(rel, moment).year + rel[0]
    if year is not None:
        return of_quarter(year, count)
    return of_quarter(_year_of_part(3 * count - 2, 3 * count, moment), count, relative=True)


def _year_of_part(first: int, last: int, moment: Moment) -> int:
    """Return the year of a quarter or half without one: past ones are reported, coming ones announced."""
    base, tense = moment.base, moment.tense
    if moment.story:
        return base.year
    if tense > 0:
        led = context.word_before(moment.text, moment.article_or_start) in moment.times.openers
        return base.year + (last < base.month - (0 if led else _REPORTED))
    return base.year - (first > base.month and (tense < 0 or first - base.month > 6))


def quarter_told(form: Form, moment: Moment) -> Reading | None:
    """Read "the third" behind "the second quarter" in one sentence: the one that is nearest to that."""
    count, named = number(form, "sized"), moment.named
    told = _QUARTER.fullmatch(named.value) if named is not None and moment.same_sentence else None
    if count is None or told is None or count == int(told[2]):
        return None
    apart = count - int(told[2])
    near = int(told[1]) + (apart == -_FARTHEST) - (apart == _FARTHEST)
    year = inner_year(form, moment)
    return of_quarter(near if year is None else year, count, relative=year is None)


def half(form: Form, moment: Moment) -> Reading | None:
    """Read "first half of 2024", "H1", "the second half"."""
    count = number(form, "halved", "sized", "digit", "romandigit")
    if count not in (1, 2):
        return None
    first = 6 * count - 5
    year = inner_year(form, moment)
    known = year if year is not None else _year_of_part(first, first + 5, moment)
    if not in_calendar(known):
        return None
    return period(f"{known:04d}-H{count}", Due.months(known, first, 6), relative=year is None)


def season(form: Form, moment: Moment) -> Reading | None:
    """Read a season with or without its year: the days that belong to it by the sun as by the month."""
    code = next(
        (form.fields[slot] for slot in ("season", "plainseason", "fallseason", "seasonadverb") if slot in form.fields),
        None,
    )
    if not isinstance(code, str):
        return None
    found, rel = inner_year(form, moment), offset(form)
    known = found
    if known is None and rel is not None:
        known = _season_at(code, rel, moment)
    if known is None:
        known = year_of_month(_SEASONS[code], moment)
        known += _is_soon_over(known, code, moment)
        if code == "WI" and not moment.story and moment.tense <= 0 and moment.today.month <= 3:
            known = moment.today.year - 1
    if not in_calendar(known):
        return None
    start = date(known, _SEASONS[code], 1)
    due = Due.window(start.replace(day=_SOLSTICE[code]), add_months(start, 3) - ONE_DAY)
    return period(f"{known:04d}-{code}", due, relative=found is None, inferred=found is None and rel is None)


def _is_soon_over(year: int, code: str, moment: Moment) -> bool:
    """Whether a season is all but over, so that one to come is the next: on 30 November, in the autumn."""
    last = add_months(date(year, _SEASONS[code], 1), 3) - ONE_DAY
    return not moment.story and moment.tense > 0 and 0 <= (last - moment.today).days <= _SOON


def _season_at(code: str, rel: tuple[int, str], moment: Moment) -> int:
    base, first = anchor(rel, moment), _SEASONS[code]
    if rel[0] > 0:
        return base.year + (first <= base.month)
    if rel[0] < 0:
        return base.year - (first + 2 >= base.month)
    return base.year


def edge(form: Form, moment: Moment) -> Reading | None:
    """Read "the end of May", "early next year", "mid-March": the period's value; only an end names a day."""
    name = next((name for name in form.fields if name.startswith("aperiod")), None)
    inner = form.fields.get(name) if name else None
    found = moment.read(inner, moment) if isinstance(inner, Form) else None
    if found is None:
        return None
    code = form.fields.get("edge") or form.fields.get("mod") or form.fields.get("monthhalf")
    if code in ("H1", "H2") and found.due is not None and found.due.grain is Grain.YEAR:
        start = found.due.start
        halves = Due.months(start.year, 1 if code == "H1" else 7, 6)
        return found._replace(value=f"{found.value}-{code}", due=halves)
    if code in ("H1", "H2") and found.due is not None and found.due.grain is Grain.MONTH:
        middle = found.due.start + timedelta(days=14)
        ends = (found.due.start, middle) if code == "H1" else (middle + ONE_DAY, found.due.last)
        return found._replace(due=Due.window(*ends, Grain.WINDOW))
    if found.due is not None and found.due.grain is Grain.YEAR and code in _OF_YEAR:
        return found._replace(due=Due.months(found.due.start.year, *_OF_YEAR[code]))
    if found.due is not None and isinstance(inner, Form) and inner.rule.kind == "season" and code in _OF_SEASON:
        first = add_months(found.due.start.replace(day=1), _OF_SEASON[code])
        return found._replace(due=Due.window(max(first, found.due.start), add_months(first, 1) - ONE_DAY))
    if found.due is not None and (code == "END" or _is_end(form)):
        return found._replace(due=Due.day(found.due.last))
    return found


def _is_end(form: Form) -> bool:
    return form.fields.get("mod") == "END"


def middle_of_year(form: Form, moment: Moment) -> Reading | None:
    """Read "mid-year": the month in which half of the year is over."""
    stated = stated_year(form, moment)
    found = of_year(stated or moment.today.year, relative=stated is None)
    return found._replace(due=Due.months(found.due.start.year, _MIDDLE)) if found and found.due else None


def year_end(form: Form, moment: Moment) -> Reading | None:
    """Read "year-end", "month-end", "before the month is out": the last day."""
    stated = stated_year(form, moment)
    unit = next((form.fields[slot] for slot in ("ending", "endof", "period") if slot in form.fields), "year")
    found = of_year(stated) if stated else period_at(moment.base, 0, unit if isinstance(unit, str) else "year")
    return found._replace(due=Due.day(found.due.last)) if found and found.due else None


def quarter_reported(form: Form, moment: Moment) -> Reading | None:
    """Read "the latest quarter", "in the quarter": the last that was over, in a clause that looks ahead the running one."""
    base = moment.base
    ahead = moment.tense > 0 and form.rule.name == "the quarter"
    return period_at(base, 0 if ahead else -1, "quarter")


def period_before(form: Form, moment: Moment) -> Reading | None:
    """Read "the year-ago period", "year-earlier quarter": one year, or one month, before what is reported."""
    unit = form.fields.get("period")
    if "quarterword" in form.fields:
        return period_at(moment.base, -5 if unit == "year" else -2, "quarter")
    return period_at(moment.base, -1, unit) if isinstance(unit, str) else None


def week_of(form: Form, moment: Moment) -> Reading | None:
    """Read "the week beginning 7 June", "the week after Easter": Monday to Friday; from a Saturday or Sunday seven days."""
    inner = form.fields.get("aday")
    found = moment.read(inner, moment) if isinstance(inner, Form) else None
    if found is None or found.due is None:
        return None
    first = found.due.start + timedelta(weeks=number(form, "beside") or 0)
    week = week_at(first, "week")
    if first.weekday() >= _SATURDAY and "beside" not in form.fields and isinstance(inner, Form) and _prints_day(inner):
        week = week._replace(due=Due.window(first, first + timedelta(days=6), Grain.WEEK))
    return week._replace(relative=found.relative, year_inferred=found.year_inferred)


def _prints_day(inner: Form) -> bool:
    """Whether a form names a day by its date, not by a feast."""
    return inner.rule.kind in ("date", "day of month", "numeric", "iso")


def week_by_number(form: Form, moment: Moment) -> Reading | None:
    """Read "KW 44", "the 44th calendar week of 2026": Monday to Sunday; without a year the next one with that number."""
    count = number(form, "minute", "dotday", "nth")
    if count is None or not 1 <= count <= _WEEKS:
        return None
    stated = stated_year(form, moment)
    year = stated or moment.today.year
    first = date.fromisocalendar(year, count, 1)
    if stated is None and first < moment.today - timedelta(days=180):
        first = date.fromisocalendar(year + 1, count, 1)
    due = Due.window(first, first + timedelta(days=6), Grain.WEEK)
    return period(week_value(first), due, relative=stated is None, inferred=stated is None)


def weeks_by_number(form: Form, moment: Moment) -> Reading | None:
    """Read "weeks 40 to 43": from the Monday of the first to the Sunday of the last."""
    first, last = number(form, "minute"), number(form, "minute2")
    if first is None or last is None or not 1 <= first < last <= _WEEKS:
        return None
    year = stated_year(form, moment) or moment.today.year
    begins, ends = date.fromisocalendar(year, first, 1), date.fromisocalendar(year, last, 7)
    if stated_year(form, moment) is None and ends < moment.today - timedelta(days=180):
        begins, ends = date.fromisocalendar(year + 1, first, 1), date.fromisocalendar(year + 1, last, 7)
    return period(week_value(begins), Due.window(begins, ends, Grain.WINDOW), relative=True, inferred=True)


def week_of_month(form: Form, moment: Moment) -> Reading | None:
    """Read "the second week of April": Monday to Friday, of the weeks that have most of their days in that month.

    What lies in another month is none of its days; a first week of two days goes on to the seventh.
    """
    inner, count = form.fields.get("amonth"), number(form, "nth", "dotday")
    month = moment.read(inner, moment) if isinstance(inner, Form) else None
    if month is None or month.due is None or month.due.grain is not Grain.MONTH:
        return None
    first, last = month.due.start, month.due.last
    middles = [
        day for step in range((last - first).days + 1) if (day := first + timedelta(days=step)).weekday() == _THURSDAY
    ]
    at = -1 if count is None else count - 1
    if not -1 <= at < len(middles):
        return None
    middle = middles[at]
    begins, ends = max(first, middle - timedelta(days=3)), min(last, middle + ONE_DAY)
    if at == 0 and (ends - begins).days < _SHORT:
        ends = first + timedelta(days=6)
    due = Due.window(begins, ends, Grain.WEEK)
    return period(week_value(middle), due, relative=month.relative, inferred=month.year_inferred)
