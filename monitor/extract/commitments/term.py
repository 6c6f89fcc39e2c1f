"""Tells which length of time is the term of something in force, and that nothing ends on the day on which it begins."""

from monitor.extract.dates.terms import DAY_BESIDE, FROM_A_DAY, begun
from monitor.extract.language import Base, Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import noun_sort

_TERM = "term"
"""The sort of nouns for what is in force for a time."""
_REACH = 40
"""Characters before a day in which the words stand that tell of a beginning."""
_BESIDE = 2.0
_ENDS = frozenset({Sign.EXPIRE, Sign.OVER})


def is_term(reading: Reading, place: Place, language: Statements, *, ahead: bool) -> bool:
    """Whether a length tells how long a thing is in force from a day: a lease for a year from 1 February.

    So does what starts on 1 July and runs for three years, but not a length within which something has to be done, nor,
    unless its end is *ahead*, one in the past.
    """
    if place.timex.rule.endswith(Base.START):
        return True
    if not _counts(place) or reading.nearest(place, (Sign.BY, Sign.WITHIN), _BESIDE, left=True) is not None:
        return False
    group = reading.governing(place.start, place.end)
    if group is None or (group.past and not ahead):
        return False
    verb = min(reading.line[group.first].start, place.start)
    nouns = [token.lower for token in reading.line if token.tag == phrases.NOUN and token.start < verb]
    return bool(nouns) and noun_sort(nouns[-1], language.code) == _TERM


def begins(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether something begins on a day, by the words before it: takes effect on 1 February; for a year from then."""
    if begun(reading, place, language):
        return _ENDS.isdisjoint(mark.sign for mark in reading.marks)
    before = reading.words[max(0, place.start - _REACH) : place.start].rstrip()
    lasts = any(_counts(each) or each.timex.rule.endswith(Base.START) for each in reading.places if each is not place)
    return lasts and words_of(rf"(?:{language.starts})$").search(before) is not None


def _counts(place: Place) -> bool:
    return place.due is not None and (place.counts_from == DAY_BESIDE or place.timex.rule == FROM_A_DAY)
