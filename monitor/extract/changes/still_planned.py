"""Tells that a day for which a thing is only called planned is still to come where nothing takes its place."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.changes.words import words_of_change
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.text.reading import Reading

_STANDS = (Sign.EVENT, Sign.PLAN, Sign.DUE, Sign.EXPECT)
"""What tells of a plan whose day is to come."""


def still_planned(reading: Reading, found: Sequence[Found], language: Statements, published: date) -> list[Found]:
    """Return the dates of a sentence; one ahead is open where only a participle leads to it (prévue le, prevista para).

    Unless another day of its kind stands beside it, or the sentence tells a change.
    """
    rest = [each for each in found if each.past and each.due.last >= published]
    if len(rest) != 1 or not _only_called_planned(reading):
        return list(found)
    one = rest[0]
    beside = any(each is not one and each.kind is one.kind and each.due.last >= published for each in found)
    if beside or any(each.done and not each.words.weak for each in words_of_change(reading, language, published)):
        return list(found)
    return [replace(each, past=False) if each is one else each for each in found]


def _only_called_planned(reading: Reading) -> bool:
    """Whether what tells a plan of the past may tell one that stands as well: prévue, but not devait."""
    spans = {(mark.start, mark.end) for mark in reading.marks if mark.sign in _STANDS}
    was_to = {(mark.start, mark.end) for mark in reading.marks if mark.sign is Sign.WAS_TO}
    return bool(was_to) and was_to <= spans
