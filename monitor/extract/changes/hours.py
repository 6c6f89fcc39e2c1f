"""Tells which moves only change the hour of a day, and so are none: put back by an hour, moved to 3 pm."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.assertion.relocated import by_the_hour
from monitor.extract.changes.dues import Happening
from monitor.extract.changes.words import words_of_change
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.text.leading import is_led
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Change, TimexType

_WORD = 9
"""Characters between a verb and the length of time behind it: half."""
_RIGHT_BEHIND = 5
"""Characters from a verb to its day: on."""
_FROM = 1.5
_NUMBER_TO = re.compile(r"(?<![\w.])\d{1,2}(?:[:.]\d\d)? [^\W\d]+ $")
"""The first of the hours that a thing lasts, and what leads to the last: 9 bis."""


def is_none(told: Happening, reading: Reading, published: date, language: Statements) -> bool:
    """Whether a change is none: a move of hours keeps the day, and no day is missed before it has come.

    What goes from one day to another keeps none, whatever hours its sentence names.
    """
    if told.change is Change.MISSED:
        return told.old_due is not None and told.old_due.last > published
    if told.change is Change.EXPIRED:
        return _is_to_come(told, reading, published)
    sooner = told.change is Change.ADVANCED and told.old_due is None
    kept = told.extension is None and (told.due is None or sooner)
    other = told.due is not None and told.old_due is not None and told.due != told.old_due
    if told.change in MOVES and not other and to_hour(reading, told.start, published, language):
        return True
    return kept and told.change in MOVES and by_the_hour(reading, told.start, told.end, language)


def still_that_day(reading: Reading, found: Sequence[Found], published: date, language: Statements) -> list[Found]:
    """Return the dates of a sentence; the only one is open if it is ahead and words only move it by hours."""
    if len(found) != 1 or not found[0].past or found[0].due.last < published:
        return list(found)
    words = words_of_change(reading, language, published)
    by_hours = [
        each for each in words if each.words.change in MOVES and by_the_hour(reading, each.start, each.end, language)
    ]
    moved_on = any(each.done and each not in by_hours for each in words)
    return [replace(found[0], past=moved_on or not by_hours)]


def _is_to_come(told: Happening, reading: Reading, published: date) -> bool:
    """Whether what is said to have run out does so on a day ahead, right behind the verb: said it ended on 5 May."""
    behind = next((each for each in reading.places if each.start >= told.end), None)
    beside = behind is not None and behind.start - told.end <= _RIGHT_BEHIND
    return beside and behind is not None and behind.due is not None and behind.due.start > published


def to_hour(reading: Reading, start: int, published: date, language: Statements) -> bool:
    """Whether a move at *start* leads but to another hour of a day that its sentence names: on 5 May, moved to 3 pm.

    So does one from an hour to another, whatever day they tell: from 10:00 to 15:00 on 5 May. Where verbs stand last
    the hours are before them.
    """
    clocks = [each for each in reading.places if each.timex.type is TimexType.TIME]
    if clocks and language.free_order is not None:
        start = min(start, clocks[0].start)
        clocks = [each for each in clocks if _NUMBER_TO.search(reading.words, 0, each.start) is None]
    behind = [each for each in reading.places if each.end > start]
    clocks = [each for each in clocks if each in behind]
    led = [each for each in clocks if is_led(reading, each, language)]
    if not led or clocks[0].due not in (None, led[-1].due):
        return False
    if not any(_is_named(each, published) for each in reading.places):
        return False
    if clocks[0] is not led[-1] and reading.nearest(clocks[0], (Sign.FROM,), _FROM, left=True) is not None:
        return True
    before = any(_is_named(each, published) for each in reading.places if each.end <= start)
    return before and all(each.due is None for each in behind)


def _is_named(place: Place, published: date) -> bool:
    """Whether an expression names a day to come, or one that may be: on Thursday."""
    return place.due is not None and (place.timex.cycle is not None or place.due.last > published)
