"""Tells where "already on" a day tells of none that was planned: after the strike on Friday, the next is on Monday."""

from monitor.extract.language import ChangeWords, Sign, Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Change, TimexType

_PLANS = (Sign.WAS_TO, Sign.PLAN, Sign.EXPECT)
_NEAR = 14.0
"""How near a day the word stands that tells that it was planned."""


def beside_no_plan(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether weak words at *start* to *end* tell an earlier day, and no other day of its sentence was planned."""
    if not (words.weak and words.told and words.change is Change.ADVANCED):
        return False
    if words_of(language.moving).search(reading.words) is not None:
        return False
    rest = [place for place in reading.places if not start <= place.start < end and _is_day(place)]
    return bool(rest) and not any(_is_planned(reading, each) for each in rest)


def _is_day(place: Place) -> bool:
    return place.due is not None and place.timex.type is not TimexType.DURATION


def _is_planned(reading: Reading, place: Place) -> bool:
    return reading.nearest(place, _PLANS, _NEAR) is not None
