"""Tells which dates of a sentence still stand beside the changes that it reports."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.changes.dues import Happening
from monitor.extract.changes.replacing import CYCLES
from monitor.extract.commitments.judging import Found
from monitor.model import Change, Due, Grain, TimexType

_WEEK = 7


def printed(found: Sequence[Found], told: Sequence[Happening], followed: Sequence[Happening]) -> list[Found]:
    """Return *found* without the ends of lengths of time that a change named before its due was printed behind it.

    A bare weekday to which something is moved is the one that the change counts from its old day.
    """
    beaten = {one.due for one, other in zip(told, followed, strict=True) if one.due != other.due}
    stand = [each for each in found if each.due not in beaten or each.place.timex.type is not TimexType.DURATION]
    return [_counted(each, followed) for each in stand]


def _counted(found: Found, happenings: Sequence[Happening]) -> Found:
    due = next((each.due for each in happenings if _is_weekday_of(found, each)), None)
    return replace(found, due=due, past=False) if due is not None else found


def superseded(found: Found, happenings: Sequence[Happening], published: date) -> Found:
    """Return a commitment as the changes of its sentence show it: over, in the year of its successor; or ambiguous.

    The old day of a change is over, and the new one is not as long as it lies ahead; so is the day of the text itself
    of what has run out on it.
    """
    what = found.signs.predicate
    ended = [
        each for each in happenings if each.change is Change.EXPIRED and what and each.start <= what.start < each.end
    ]
    if ended and found.due == Due.day(published):
        return replace(found, past=True)
    cycle = found.place.timex.cycle
    months = CYCLES.get(cycle) if cycle else None
    if months is not None:
        told = [found.due.moved(step) for step in (-months, months)]
        for old in (each.old_due for each in happenings):
            if old in told:
                return replace(found, due=old, past=True)
    for each in happenings:
        if found.due in each.readings:
            timex = replace(found.place.timex, readings=each.readings)
            past = found.past and (found.due != each.due or found.due.last < published)
            return replace(found, place=replace(found.place, timex=timex), past=past)
        if found.due in (each.due, each.old_due) and each.due != each.old_due:
            return replace(found, past=found.due == each.old_due or (found.past and found.due.last < published))
    return found


def _is_weekday_of(found: Found, told: Happening) -> bool:
    """Whether a bare weekday is that of the new day of a change, counted from its old one: from 14 May to Friday."""
    if found.place.timex.cycle is not Grain.WEEK or told.due is None or told.old_due is None:
        return False
    apart = (told.due.start - found.due.start).days
    others = found.due not in (told.due, told.old_due)
    return others and apart % _WEEK == 0 and found.place.start > told.start and told.due.grain is Grain.DAY
