"""Leaves a new due open between two years where its sentence dates the change: "in January it was extended to 1 March".

Told in November, that January is over, and so may the day in March be to which the change led.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from monitor.extract.changes.dues import Happening
from monitor.extract.language import Sign
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Due, Grain

_BESIDE = 1.5
_YEAR = 12


def left_open(reading: Reading, happening: Happening, published: date) -> Happening:
    """Return a change with both days that its new due may mean, the earlier first, where the deed leaves the year open.

    It stays as it is where the text says the year, or the day is still to come either way.
    """
    due = happening.due
    if happening.change not in MOVES or due is None or not any(_may_mean(each, due) for each in reading.places):
        return happening
    for deed in _deeds(reading, happening, published):
        first = _first_behind(deed, due)
        if first.last < published and first != due:
            return replace(happening, readings=(first, due))
    return happening


def _may_mean(place: Place, due: Due) -> bool:
    """Whether a place without a year names the day of *due*, in whatever year."""
    if place.due is None or place.stretch or place.timex.cycle is not Grain.YEAR:
        return False
    years = due.start.year - place.due.start.year
    return place.due.moved(_YEAR * years) == due


def _deeds(reading: Reading, happening: Happening, published: date) -> Iterator[Due]:
    """Yield the days or months of the past on which the change itself was made, as its verb says."""
    for place in reading.places:
        verb = reading.governing(place.start, place.end)
        if place.due is None or place.due == happening.old_due or verb is None or not verb.past:
            continue
        own = happening.start <= reading.line[verb.main].start < happening.end
        if own and reading.nearest(place, (Sign.ON,), _BESIDE, left=True) is not None:
            yield _last_before(place.due, published) if place.timex.cycle is Grain.YEAR else place.due


def _last_before(due: Due, published: date) -> Due:
    return due.moved(-_YEAR) if due.start > published else due


def _first_behind(deed: Due, due: Due) -> Due:
    """Return the first day of the same name behind the deed, at most the year before *due*."""
    earlier = due.moved(-_YEAR)
    return earlier if earlier.start > deed.last else due
