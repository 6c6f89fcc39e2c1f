"""Tells that a day which words of a plan of the past stand beside lies ahead where the text moves nothing."""

from collections.abc import Sequence
from datetime import date

from monitor.extract.changes.dues import Happening
from monitor.extract.changes.previous import Before
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading


def still_ahead(
    found: Found,
    read: Sequence[Before],
    at: int,
    told_by: Sequence[Sequence[Happening]],
    language: Statements,
    published: date,
) -> bool:
    """Return whether a day told as past is called the next by an end told as past (qui expirait le 31 prochain).

    Or whether no past tells it, and it only is so at first: durará en principio hasta. No sentence of its paragraph
    tells a change, nor does its own name another day of its kind.
    """
    this = read[at]
    if not found.past or found.due.last < published or any(_is_beside(found, each, published) for each in this.found):
        return False
    if not (_is_next(found, this.reading, language) or _is_for_now(found, this.reading, language)):
        return False
    block = this.reading.sentence.block
    return not any(told_by[i] for i, one in enumerate(read) if one.reading.sentence.block == block)


def _is_beside(found: Found, other: Found, published: date) -> bool:
    """Whether another day to come of the same kind stands in a sentence."""
    return other.kind is found.kind and other.due.last >= published and not other.due.same_days(found.due)


def _was_to(reading: Reading) -> list[tuple[int, int]]:
    """Return where the words of a plan of the past stand."""
    return [(mark.start, mark.end) for mark in reading.marks if mark.sign is Sign.WAS_TO]


def _is_next(found: Found, reading: Reading, language: Statements) -> bool:
    """Whether a day is told as the next such one, and all that tells it as past is the end on it: expirait, vencía."""
    ends = {mark.start for mark in reading.marks if mark.sign is Sign.OVER}
    called = words_of(language.next_one).search(found.place.timex.text.lower()) is not None
    told = [start for start, _ in _was_to(reading)]
    return called and bool(told) and ends.issuperset(told)


def _is_for_now(found: Found, reading: Reading, language: Statements) -> bool:
    """Whether the verb of a day is no past, and nothing but how it is at first calls it a plan of the past."""
    told = [reading.words[start:end] for start, end in _was_to(reading)]
    group = reading.governing(found.place.start, found.place.end)
    stands = group is not None and not group.past and bool(told)
    return stands and all(words_of(language.for_now).fullmatch(each) for each in told)
