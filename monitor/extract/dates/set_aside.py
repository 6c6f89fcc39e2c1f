"""Finds the weekday for which something had been planned that a sentence moves or calls off: the one to come."""

from dataclasses import replace
from datetime import date

from monitor.extract.dates.looking import told_past
from monitor.extract.language import Sign
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Change, Due, Grain, add_days

_SET_ASIDE = MOVES | {Change.TERMINATED}
_BESIDE = 6.0
_WEEK, _NEAR = 7, 2
"""A weekday that is over for no longer may be the one for which something is told as planned."""


def set_aside(reading: Reading, place: Place, published: date) -> Due | None:
    """Return the coming day for a weekday that was read to be over, if something planned for it is moved or called off.

    The curfew, which had been due to end on Saturday, was extended to 30 November. Not where another day is over.
    """
    due = place.due
    if due is None or place.timex.cycle is not Grain.WEEK or due.last >= published:
        return None
    others = (each.due for each in reading.places if each is not place and each.due is not None)
    plan = reading.nearest(place, (Sign.WAS_TO, Sign.PLAN), _BESIDE, left=True)
    if plan is None or any(other.last < published for other in others):
        return None
    old = (published - due.last).days > _NEAR
    if not (old if plan.sign is Sign.PLAN else told_past(reading, place)):
        return None
    moves = [found for words, found in reading.worded() if words.change in _SET_ASIDE and not words.told]
    acts = any(each.start() < plan.end and plan.start < each.end() for found in moves for each in found)
    if not moves or acts:
        return None
    start = add_days(due.start, _WEEK)
    return replace(due, start=start, stop=start + (due.stop - due.start))
