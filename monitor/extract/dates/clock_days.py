"""Gives a time of day that stands alone its day: that of the text, of a past deed, or of another day beside it."""

from dataclasses import replace
from datetime import date

from monitor.extract.dates.looking import told_past
from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Due, Grain, TimexType

_NEXT_YEAR = 366
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
    if _of_another_day(reading, place, str(published)) or _of_long_ago(reading, place, published):
        return place
    if words_of(language.another_day).match(reading.words[place.end :].lstrip(" ,")):
        return place
    told = (each.due for each in reversed(reading.places) if each.end <= place.start and each.timex.relative)
    day = next((due for due in told if due is not None and due.grain is Grain.DAY and due.last < published), None)
    return replace(place, due=day if day is not None and told_past(reading, place) else Due.day(published))


def _of_long_ago(reading: Reading, place: Place, published: date) -> bool:
    """Whether a sentence tells a day that is over for more than a year before a time of day: in 1943 …, at dawn."""
    told = (each.due for each in reading.places if each.end <= place.start and each.due is not None)
    return any((published - due.last).days > _NEXT_YEAR for due in told)


def _of_another_day(reading: Reading, place: Place, today: str) -> bool:
    """Whether a time of day is that of a day ahead that its sentence names, or ends its hours: 5 May, 9:00 to 17:00."""
    named = place.timex.value.partition("T")[0]
    days = {str(each.due) for each in reading.places if each.due is not None}
    hours = (each for each in reading.places if 0 < place.start - each.end <= _HOURS)
    ends = any(each.timex.type is TimexType.TIME and each.timex.value.startswith(named) for each in hours)
    return named in days and (named > today or (ends and named != today))
