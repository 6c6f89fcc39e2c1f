"""Tells that a day for which a thing is only called planned is still to come where nothing takes its place."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.changes.in_a_row import row
from monitor.extract.changes.words import words_of_change
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.text.reading import Reading

_STANDS = (Sign.EVENT, Sign.PLAN, Sign.DUE, Sign.EXPECT)
"""What tells of a plan whose day is to come."""


def still_planned(reading: Reading, found: Sequence[Found], language: Statements, published: date) -> list[Found]:
    """Return the dates of a sentence; one ahead is open where only a participle leads to it (prévue le, prevista para).

    Unless another day of its kind stands beside it, in no row with it, or the sentence tells a change.
    """
    rest = [each for each in found if each.past and each.due.last >= published]
    if not rest or rest != row(rest, reading) or not _only_called_planned(reading):
        return list(found)
    beside = any(each not in rest and each.kind is rest[0].kind and each.due.last >= published for each in found)
    if beside or any(each.done and not each.words.weak for each in words_of_change(reading, language, published)):
        return list(found)
    return [replace(each, past=False) if each in rest else each for each in found]


def _only_called_planned(reading: Reading) -> bool:
    """Whether what tells a plan of the past may tell one that stands as well: prévue, but not devait."""
    spans = {(mark.start, mark.end) for mark in reading.marks if mark.sign in _STANDS}
    was_to = {(mark.start, mark.end) for mark in reading.marks if mark.sign is Sign.WAS_TO}
    return bool(was_to) and was_to <= spans
