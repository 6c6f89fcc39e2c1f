"""Tells what somebody only may do to a day: permits the buyer to extend it, has an option to prolong the lease."""

import re
from collections.abc import Sequence
from functools import lru_cache

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Sign, Statements, known
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading

_CLAUSE = re.compile(r"[,;:.!?]")
_BESIDE = 2.0


def permitted(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether a change told at *start* to *end* of a sentence is one that somebody may make; not if he has done so."""
    return any(first < end and start < last for first, last in _permits(reading, language.code))


def reserved(reading: Reading, start: int, language: Statements) -> bool:
    """Whether a verb in its plain form at *start* only tells what somebody has reserved the right to do."""
    words, group = language.unmade, group_at(reading, start, language)
    if words is None or group is None or group.past or group.be or group.first != group.main:
        return False
    opens = next(words_of(words.reserved).finditer(reading.words, 0, start), None)
    return opens is not None and not any(
        opens.end() <= reading.line[each.first].start < start and (each.past or each.be) for each in reading.groups
    )


def may_be(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date is only that to which somebody may move something: may be moved *to* 5 May.

    What may be done *until* a day may have to be done by then; not what may be extended *to* it.
    """
    permits = _permits(reading, language.code)
    until = reading.nearest(place, (Sign.UNTIL,), _BESIDE, left=True)
    if until is not None and not any(first <= until.start < last for first, last in permits):
        return False
    return any(
        first <= place.start < last or (last <= place.start and not _parted(reading, last, place.start))
        for first, last in permits
    )


@lru_cache(maxsize=8)
def _permits(reading: Reading, code: str) -> Sequence[tuple[int, int]]:
    """Return where a sentence tells what somebody may do, without what he has made use of."""
    words = known(code).unmade
    if words is None:
        return ()
    used = min(
        (each.end() for each in words_of(words.exercised).finditer(reading.words)), default=len(reading.words) + 1
    )
    spans = (each.span() for each in reading.told(words.allowed))
    return [(start, end) for start, end in spans if end < used and not _joins(reading, start, end)]


def is_apart(reading: Reading, start: int, end: int) -> bool:
    """Whether a mark or a word that joins another clause stands between: runs until 3 May and will not be renewed."""
    return _joins(reading, start, end) or _CLAUSE.search(reading.words[start:end]) is not None


def _parted(reading: Reading, start: int, end: int) -> bool:
    """Whether another clause, or another verb, stands between."""
    verb = any(start <= reading.line[each.first].start < end for each in reading.groups)
    return verb or is_apart(reading, start, end)


def _joins(reading: Reading, start: int, end: int) -> bool:
    return any(each.tag in (phrases.JOIN, phrases.LINK) and start <= each.start < end for each in reading.line)
