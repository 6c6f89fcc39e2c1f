"""Tells that a day for which a thing is only called planned is still to come where nothing takes its place."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.changes.in_a_row import row
from monitor.extract.changes.words import words_of_change
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading

_STANDS = (Sign.EVENT, Sign.PLAN, Sign.DUE, Sign.EXPECT)
"""What tells of a plan whose day is to come."""


def still_planned(reading: Reading, found: Sequence[Found], language: Statements, published: date) -> list[Found]:
    """Return the dates of a sentence; one ahead is open where only a participle leads to it (prévue le, prevista para).

    So is one that is called the next where only an end told as past does (qui expirait le 31 prochain), and one that
    is so at first where the verb is no past (durará en principio hasta). Unless another day of its kind stands beside
    it, in no row with it, or the sentence tells a change.
    """
    rest = [each for each in found if each.past and each.due.last >= published]
    if not rest or rest != row(rest, reading):
        return list(found)
    backshifted = _only_ended(reading) and _are_next(rest, language)
    if not (_only_called_planned(reading) or backshifted or _are_for_now(rest, reading, language)):
        return list(found)
    beside = any(each not in rest and each.kind is rest[0].kind and each.due.last >= published for each in found)
    if beside or any(each.done and not each.words.weak for each in words_of_change(reading, language, published)):
        return list(found)
    return [replace(each, past=False) if each in rest else each for each in found]


def _only_called_planned(reading: Reading) -> bool:
    """Whether what tells a plan of the past may tell one that stands as well: prévue, but not devait."""
    return _was_to_only(reading, _STANDS)


def _only_ended(reading: Reading) -> bool:
    """Whether what tells a plan of the past is but an end: expirait, vencía."""
    return _was_to_only(reading, (Sign.OVER,))


def _are_next(found: Sequence[Found], language: Statements) -> bool:
    """Whether all of these days are told as the next such ones, and so as those to come."""
    return all(words_of(language.next_one).search(each.place.timex.text.lower()) is not None for each in found)


def _are_for_now(found: Sequence[Found], reading: Reading, language: Statements) -> bool:
    """Whether no past tells these days, and nothing but how it is at first calls them a plan of the past."""
    told = [reading.words[mark.start : mark.end] for mark in reading.marks if mark.sign is Sign.WAS_TO]
    groups = [reading.governing(each.place.start, each.place.end) for each in found]
    stands = all(group is not None and not group.past for group in groups)
    return stands and bool(told) and all(words_of(language.for_now).fullmatch(each) for each in told)


def _was_to_only(reading: Reading, signs: Sequence[Sign]) -> bool:
    """Whether there are words of a plan of the past, and all of them carry one of *signs* as well."""
    begun = {mark.start for mark in reading.marks if mark.sign in signs}
    was_to = {mark.start for mark in reading.marks if mark.sign is Sign.WAS_TO}
    return bool(was_to) and was_to <= begun
