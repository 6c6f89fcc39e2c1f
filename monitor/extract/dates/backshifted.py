"""Tells a day ahead that is told in the past only because somebody said so: she said the fee *was due* on 14 March."""

from datetime import date

from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.classes import PAST
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.model import MOVES, Change

_APART = (phrases.COMMA, phrases.STOP)
_ENDS = MOVES | {Change.TERMINATED}


def backshifted(reading: Reading, place: Place, published: date, language: Statements) -> bool:
    """Return whether a day that is yet to come is told of in the past only behind a past verb of saying.

    Not where it had been so (had been due, was to have opened), or where anything is moved or ended in the sentence.
    """
    due = place.due
    if (
        due is None
        or due.last < published
        or any(each.change in _ENDS and not each.weak for each, _ in reading.worded())
    ):
        return False
    group = reading.governing(place.start, place.end)
    if group is None or not is_reported(reading, group, language):
        return False
    helping = {token.lower for token in reading.line[group.first : group.last + 1]}
    return helping.isdisjoint(language.names.have) and not _is_former(reading, group, place, language)


def is_reported(reading: Reading, group: Group, language: Statements) -> bool:
    """Return whether a verb stands in the clause that a past verb of saying opens, behind nothing but its subject."""
    line = reading.line
    before = next((each for each in reversed(reading.groups) if each.last < group.first), None)
    said = f"{language.saying}|{language.recalling}"
    if before is None or words_of(said).fullmatch(line[before.main].lower) is None:
        return False
    past = before.past or line[before.first].tag == PAST
    between = line[before.last + 1 : group.first]
    return past and bool(between) and not any(token.tag in _APART for token in between)


def _is_former(reading: Reading, group: Group, place: Place, language: Statements) -> bool:
    """Whether words other than the verb tell the day as one of before: originally due, instead of."""
    start, end = reading.line[group.first].start, reading.line[group.last].end
    helping = {token.start for token in reading.line if token.lower in language.names.be}
    if language.earlier and words_of(language.earlier).search(reading.words, start, place.start):
        return True
    told = (mark for mark in reading.marks if mark.sign is Sign.WAS_TO)
    return any(mark.start not in helping or not start <= mark.start < max(end, place.start) for mark in told)
