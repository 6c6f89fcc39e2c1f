"""Finds the words nearest before a verb that take the truth from it, or the day to which it leads."""

from monitor.extract.assertion.decisions import group_at
from monitor.extract.assertion.denial import is_named
from monitor.extract.assertion.hanging import is_of_subject, tells_when
from monitor.extract.language import Sign, Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading

_NAMES_DAY = 16.0
"""How far behind the words of a change the day or length of time may stand to which they lead."""


def names_day(reading: Reading, end: int) -> bool:
    """Whether words that end at *end* lead to a date or a length of time, and nobody only expects it."""
    near = any(each.end > end and reading.cost(end, each.start) <= _NAMES_DAY for each in reading.places)
    return near and not any(mark.sign is Sign.EXPECT for mark in reading.marks)


def nearest(
    reading: Reading, pattern: str, start: int, reach: float, language: Statements | None = None
) -> float | None:
    """Return how far before *start* the nearest words of *pattern* stand; None beyond *reach*.

    With a *language*, not those that tell when what stands there was done, or of what its subject is for.
    """
    best: float | None = None
    group = group_at(reading, start, language) if language is not None else None
    for found in words_of(pattern).finditer(reading.words, 0, start) if pattern else ():
        if language and (tells_when(found.group(), group, language) or is_named(reading, found.start(), language)):
            continue
        if language and is_of_subject(reading, found.end(), start, language):
            continue
        cost = reading.cost(found.end(), start)
        if found.end() <= start and cost <= reach and (best is None or cost < best):
            best = cost
    return best


def before_day(reading: Reading, start: int) -> int:
    """Return where the words end that rule a verb, before a day of theirs: proposed *on Monday* extending."""
    place = next(
        (each for each in reading.places if each.end <= start and not reading.words[each.end : start].strip()), None
    )
    if place is None:
        return start
    mark = next((each for each in reading.marks if each.sign is Sign.ON and 0 <= place.start - each.end <= 1), None)
    return place.start if mark is None else mark.start
