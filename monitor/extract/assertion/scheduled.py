"""Tells a line of a schedule: "31 December: the old site is closed" says what will be, whatever its tense."""

import re
from datetime import date

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Statements
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading

_OPENS = re.compile(r"[\W\d_]{0,6}")
_BEHIND = re.compile(r"\s*(?:[:|–—]|-\s)")


def scheduled(reading: Reading, published: date) -> bool:
    """Whether a sentence is such a line: it begins with a day yet to come, and a colon or a dash stands behind that."""
    first = reading.places[0] if reading.places else None
    if first is None or first.due is None or first.due.start <= published:
        return False
    return leads(reading, first)


def leads(reading: Reading, place: Place) -> bool:
    """Whether a date begins a sentence, and a colon, a bar or a dash stands behind it."""
    opens = _OPENS.fullmatch(reading.words, 0, place.start) is not None
    return opens and _BEHIND.match(reading.words, place.end) is not None


def is_still_to_come(reading: Reading, start: int, end: int, language: Statements, published: date) -> bool:
    """Whether words at *start* to *end* of such a line tell in the present tense, or by a noun, what its day brings.

    What such a line tells as past has been done: 14 April: the concert was cancelled.
    """
    if not scheduled(reading, published):
        return False
    group = group_at(reading, start, language) or reading.governing(start, end)
    if group is None or group.past:
        return group is None
    first = reading.line[group.first].lower
    made = group.first == group.last and re.fullmatch(language.names.participle, first) is not None
    return not made and first not in language.names.have
