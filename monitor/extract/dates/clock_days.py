"""Gives a time of day that stands alone its day: that of the text, of a past deed, or of another day beside it."""

import re
from dataclasses import replace
from datetime import date

from monitor.extract.dates.looking import told_past
from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Due, Grain, TimexType

_NEXT_YEAR = 366
_IN_BRACKETS = re.compile(r"[^()]{0,8}\([^()]{0,30}")
"""What stands between a day and a time of day in brackets behind it."""
_HOURS = 8
"""Characters between the two ends of hours: from 9:00 to 17:00."""
_CLOCK = "T"
"""What stands before the time of day in the value of an expression."""


def dated(reading: Reading, place: Place, published: date, language: Statements) -> Place:
    """A time of day without a day is one of the document's own day: until midnight; not of another the sentence names.

    What was to be over at midnight when something past is told was so on the day of that: "Yesterday it extended the
    offer, which was to end at midnight."
    """
    if place.due is not None or place.timex.type is not TimexType.TIME or _CLOCK not in place.timex.value:
        return place
    if _of_another_day(reading, place, str(published)) or _of_day_before(reading, place, published):
        return place
    if words_of(language.another_day).match(reading.words[place.end :].lstrip(" ,")):
        return place
    told = (each.due for each in reversed(reading.places) if each.end <= place.start and each.timex.relative)
    day = next((due for due in told if due is not None and due.grain is Grain.DAY and due.last < published), None)
    return replace(place, due=day if day is not None and told_past(reading, place) else Due.day(published))


def _of_another_day(reading: Reading, place: Place, today: str) -> bool:
    """Whether a time of day is that of a day ahead that its sentence names, or ends its hours: 5 May, 9:00 to 17:00."""
    named = place.timex.value.partition(_CLOCK)[0]
    days = {str(each.due) for each in reading.places if each.due is not None}
    hours = (each for each in reading.places if 0 < place.start - each.end <= _HOURS)
    ends = any(each.timex.type is TimexType.TIME and each.timex.value.startswith(named) for each in hours)
    return named in days and (named > today or (ends and named != today))


def _of_day_before(reading: Reading, place: Place, published: date) -> bool:
    """Whether a sentence tells before a time of day the one to which it belongs.

    A day that is over for more than a year (in 1943 …, at dawn), or one behind which brackets open: from 5 to 9 May
    (until 23:30, Moscow time).
    """
    before = [each for each in reading.places if each.end <= place.start]
    if any(each.due is not None and (published - each.due.last).days > _NEXT_YEAR for each in before):
        return True
    last = before[-1] if before else None
    if last is None or last.due is None:
        return False
    return _IN_BRACKETS.fullmatch(reading.words[last.end : place.start]) is not None
