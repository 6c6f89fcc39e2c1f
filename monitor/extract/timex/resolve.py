"""Reads a form at its place in the document: one handler for each kind of rule."""

from collections.abc import Callable, Mapping
from typing import Final

from monitor.extract.timex import bare_days, clocks, days, distances, feasts, parts, periods, weekdays
from monitor.extract.timex.grammar import Form
from monitor.extract.timex.moment import Moment
from monitor.extract.timex.walk import Reading

Handler = Callable[[Form, Moment], Reading | list[Reading] | None]

HANDLERS: Final[Mapping[str, Handler]] = {
    "date": days.month_day,
    "iso": days.iso,
    "compact": days.compact,
    "stamp": days.stamp,
    "numeric": days.numeric,
    "day of month": bare_days.day_of_month,
    "days of month": bare_days.days_of_month,
    "weekday of day": weekdays.weekday_of_day,
    "nth weekday": weekdays.nth_weekday,
    "weekday": weekdays.named_weekday,
    "weekday after": distances.weekday_after,
    "weekdays in": weekdays.weekdays_in,
    "weekdays": weekdays.weekdays,
    "deictic": days.deictic,
    "then": days.then,
    "that date": days.that_date,
    "days": days.several_days,
    "ordinals": days.ordinals,
    "shift": distances.shift,
    "duration": distances.duration,
    "window": distances.window,
    "business days": distances.business_days,
    "month": periods.month,
    "period": periods.relative_period,
    "month reported": periods.month_reported,
    "new year": periods.new_year,
    "same time": periods.same_time,
    "period step": periods.period_step,
    "month and day": days.month_day,
    "weekend": periods.weekend,
    "year": periods.year,
    "year by adverb": periods.year_by_adverb,
    "years": periods.years,
    "fiscal": periods.fiscal,
    "bc": periods.before_christ,
    "years before Christ": periods.years_before_christ,
    "decade": periods.decade,
    "century": periods.century,
    "quarter": parts.quarter,
    "quarter told": parts.quarter_told,
    "half": parts.half,
    "season": parts.season,
    "edge": parts.edge,
    "year end": parts.year_end,
    "middle of a year": parts.middle_of_year,
    "quarter reported": parts.quarter_reported,
    "period before": parts.period_before,
    "week of": parts.week_of,
    "week by number": parts.week_by_number,
    "weeks by number": parts.weeks_by_number,
    "feast week": feasts.week_of_feast,
    "week of a month": parts.week_of_month,
    "year in words": periods.year,
    "on a day": weekdays.on_a_day,
    "holiday": feasts.holiday,
    "one of several feasts": feasts.one_of_several,
    "clock": clocks.clock,
    "daypart": clocks.daypart,
    "part alone": clocks.part_alone,
    "set": clocks.every,
    "often": clocks.often,
    "vague": clocks.vague,
}


def read(form: Form, moment: Moment) -> list[Reading]:
    """Return what a form names at this place: nothing, one expression, or several with their spans.

    What lies outside of the calendar (the day before 1 January of the year 1) names nothing.
    """
    try:
        found = HANDLERS[form.rule.kind](form, moment)
    except (OverflowError, ValueError):
        return []
    if found is None:
        return []
    return found if isinstance(found, list) else [found]


def read_one(form: Form, moment: Moment) -> Reading | None:
    """Return the first expression that a form inside another one names."""
    return next(iter(read(form, moment)), None)
