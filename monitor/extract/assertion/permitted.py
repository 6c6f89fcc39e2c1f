"""Tells what somebody only may do to a day: permits the buyer to extend it, has an option to prolong the lease."""

import re

from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading

_CLAUSE = re.compile(r"[,;:.!?]")


def permitted(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether a change told at *start* to *end* of a sentence is one that somebody may make; not if he has done so."""
    return any(first < end and start < last for first, last in _permits(reading, language))


def may_be(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date is only that to which somebody may move something."""
    return any(
        (first <= place.start < last) or (last <= place.start and not _CLAUSE.search(reading.words[last : place.start]))
        for first, last in _permits(reading, language)
    )


def _permits(reading: Reading, language: Statements) -> list[tuple[int, int]]:
    """Return where a sentence tells what somebody may do, without what he has made use of."""
    words = language.taking_back.permits if language.taking_back is not None else None
    if words is None:
        return []
    used = words_of(words.exercised)
    return [each.span() for each in reading.told(words.allowed) if not used.search(reading.words, 0, each.end())]
