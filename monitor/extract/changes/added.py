"""Counts from the old due the length of time that a change adds, or by which it comes sooner."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.changes.lengths import REACH
from monitor.extract.changes.previous import Before
from monitor.extract.changes.replacing import Dates
from monitor.extract.changes.words import words_of_change
from monitor.extract.dates import terms
from monitor.extract.language import Sign, Statements
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Due, Period, TimexType

_EARLIER = (Sign.EXPIRE, Sign.OVER, Sign.DUE, Sign.WAS_TO, Sign.HOLD)
"""What makes a date of the sentence before the one from which an extension counts."""


def counted(reading: Reading, due: Due | None) -> Period | None:
    """Return the length of time by which a day is told: for one more day."""
    lengths = (each for each in reading.places if each.timex.type is TimexType.DURATION and each.due == due)
    return next(filter(None, map(terms.length, lengths)), None) if due is not None else None


def taken_off(dates: Dates, extension: Period, around: Sequence[Before], published: date) -> Dates:
    """Let a length of time count back from the old due; nothing is brought forward to a day that is over."""
    from_old = _from_old(dates, around)
    if from_old.old is None:
        return dates
    new = Due.day(terms.before(from_old.old.last, extension))
    return replace(from_old, new=new) if new.last >= published else replace(dates, old=None)


def added(dates: Dates, extension: Period, around: Sequence[Before], *, any_day: bool) -> Dates:
    """Let a length of time count from the old due, where the text *around* states it; *any_day* that is told alone."""
    from_old = _from_old(dates, around, any_day=any_day)
    return dates if from_old.old is None else replace(from_old, new=terms.added(from_old.old.last, extension))


def told_again_by(extension: Period, around: Sequence[Before], language: Statements, published: date) -> Due | None:
    """Return the new day that a sentence *around* tells of a move by as long: by a day, until Friday."""
    for each in around:
        words = words_of_change(each.reading, language, published)
        moves = any(one.done and one.words.change in MOVES for one in words)
        same = any(terms.length(place) == extension for place in each.reading.places)
        days = [one for one in each.found if not one.past and one.place.timex.type is not TimexType.DURATION]
        if moves and same and len(days) == 1:
            return days[0].due
    return None


def _from_old(dates: Dates, around: Sequence[Before], *, any_day: bool = False) -> Dates:
    """Return the dates with the old due and its kind, where the text *around* states one."""
    old, kind = dates.old, dates.kind
    for each in around if old is None else ():
        ends = [one for one in each.found if each.reading.nearest(one.place, _EARLIER, REACH) is not None]
        ends = ends or ([one for one in each.found if not one.past] if any_day else [])
        if ends:
            old, kind = (ends[0].due, ends[0].kind) if len(ends) == 1 else (old, kind)
            break
    return dates if old is None else replace(dates, old=old, kind=kind)
