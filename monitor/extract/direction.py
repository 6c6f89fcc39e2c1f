"""Turns a date whose year or week is not printed to the side of the document that its verb asks for."""

from dataclasses import replace
from datetime import date, timedelta

from monitor.extract.language import Sign
from monitor.extract.reading import Place, Reading
from monitor.model import ONE_DAY, Due, add_months

_WEEK = timedelta(days=7)
_YEAR = 12
_FAR = 200
_BARE_WEEKDAY = "weekday alone"


def direct(reading: Reading, place: Place, published: date) -> Place:
    """Return *place*, moved by a week or a year where its clause speaks of the future and the date is past.

    A date that was due in the past (was to, had been due) is moved back from the far future instead.
    """
    due, timex = place.due, place.timex
    weekday = timex.rule == _BARE_WEEKDAY
    if due is None or not (timex.year_inferred or weekday):
        return place
    told_past = reading.near(place, Sign.WAS_TO, 12.0) is not None
    if due.last < published and not told_past and _looks_ahead(reading, place):
        return _moved(place, due, weekday=weekday, back=False)
    if not weekday and (due.start - published).days > _FAR and (told_past or _looks_back(reading, place)):
        return _moved(place, due, weekday=weekday, back=True)
    return place


def _looks_ahead(reading: Reading, place: Place) -> bool:
    group = reading.governing(place.start, place.end)
    if group is None or group.past:
        return False
    if group.ahead:
        return True
    what = reading.nearest(place, (Sign.EXPIRE, Sign.EVENT, Sign.EFFECT), 6.0, left=True)
    words = range(reading.line[group.first].start, reading.line[group.last].end + 1)
    return what is not None and what.start in words and not reading.line[group.first].lower.startswith("ha")


def _looks_back(reading: Reading, place: Place) -> bool:
    group = reading.governing(place.start, place.end)
    return group is not None and group.past


def _moved(place: Place, due: Due, *, weekday: bool, back: bool) -> Place:
    sign = -1 if back else 1
    if weekday:
        return replace(place, due=replace(due, start=due.start + _WEEK, stop=due.stop + _WEEK))
    start = add_months(due.start, sign * _YEAR)
    stop = add_months(due.stop - ONE_DAY, sign * _YEAR) + ONE_DAY
    last = place.last and replace(place.last, start=stop - ONE_DAY, stop=stop)
    return replace(place, due=replace(due, start=start, stop=stop), last=last)
