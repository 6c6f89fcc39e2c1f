"""Works out the day on which a stated length of time ends, and the last day to give notice."""

from dataclasses import replace
from datetime import date

from monitor import calendars
from monitor.extract.language import Sign, Statements
from monitor.extract.patterns import words_of
from monitor.extract.reading import Place, Reading
from monitor.model import Due, Period, TimexType

_BESIDE = 1.5
_HELD = 14.0
_WORDS = 12
"""Characters before a date in which the word stands that makes it a beginning."""


def length(place: Place) -> Period | None:
    """Return the period that a duration names; None for hours and for what is no duration."""
    if place.timex.type is not TimexType.DURATION:
        return None
    try:
        return Period.parse(place.timex.value)
    except ValueError:
        return None


def ended(reading: Reading, at: int, published: date, language: Statements) -> Place:
    """Return the place at index *at*; a duration that counts from a known day gets its last day as due.

    It counts from the date that stands with it (of, from, after 3 June), from the date said before (thereafter; an
    extension counts from the old date), else from the document (within 14 days, for another three months).
    """
    place = reading.places[at]
    period = length(place)
    if period is None or place.due is not None:
        return place
    stated = _stated(reading, at, language)
    if stated is not None:
        return _ending(place, stated.last, period)
    behind = reading.words[place.end :]
    if words_of(language.from_document).match(behind.lstrip()):
        return _ending(place, published, period)
    if words_of(language.from_previous).match(behind.lstrip()):
        earlier = [each.due for each in reading.places[:at] if each.due is not None]
        return _ending(place, earlier[-1].last, period) if earlier else place
    within = reading.nearest(place, (Sign.WITHIN,), _BESIDE, left=True)
    if within is None or words_of(language.from_event).match(behind.lstrip()):
        return place
    group = reading.governing(place.start, place.end)
    looks_ahead = group is not None and (group.ahead or (language.present_ahead and not group.past))
    return _ending(place, published, period) if looks_ahead else place


def _stated(reading: Reading, at: int, language: Statements) -> Due | None:
    """Return the date from which a length of time counts by its words, or by the change that adds it."""
    place, others = reading.places[at], reading.places
    if at + 1 < len(others) and others[at + 1].due is not None:
        between = reading.words[place.end : others[at + 1].start]
        if words_of(language.counts_from).fullmatch(between.strip()):
            return others[at + 1].due
    earlier = [each for each in others[:at] if each.due is not None and each.timex.type is not TimexType.DURATION]
    if not earlier:
        return None
    if words_of(language.counts_from).search(reading.words[: earlier[-1].start][-_WORDS:]):
        between = reading.words[earlier[-1].end : place.start].strip()
        if words_of(language.lasts).fullmatch(between):
            return earlier[-1].due
    told = next((each for each in earlier if reading.near(each, Sign.WAS_TO, _HELD) is not None), None)
    added = words_of(language.moving).search(reading.words) and reading.nearest(
        place, (Sign.UNTIL, Sign.BY, Sign.ON), _BESIDE, left=True
    )
    return told.due if told is not None and added else None


def _ending(place: Place, start: date, period: Period) -> Place:
    try:
        return replace(place, due=Due.day(after(start, period)))
    except (ValueError, OverflowError):
        return place


def after(day: date, period: Period) -> date:
    """Return the day that lies *period* after *day*."""
    return calendars.add_working_days(day, period.days) if period.working else period.after(day)


def before(day: date, period: Period) -> date:
    """Return the day that lies *period* before *day*: the last one to give notice."""
    if not period.working:
        return period.before(day)
    return calendars.add_working_days(Period(months=period.months).before(day), -period.days)
