"""Tells which names of a sentence belong to another of its dates: the lease runs to June, and *the licence* to May."""

from monitor.extract.language import Statements
from monitor.extract.subject.features import Anchor
from monitor.extract.text import phrases
from monitor.extract.text.phrases import Line
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import Span, roles
from monitor.model import Kind

_APART = ";"


def own_clause(reading: Reading, anchor: Anchor, language: Statements) -> tuple[range, list[range]]:
    """Return where the thing of a date is named, in characters, and where are named those of other dates.

    It is named before its verb where another date has a verb with a subject of its own, and a joint (and, a semicolon)
    opens the later of the two clauses; else what stands behind a semicolon is no thing of a date before it. Nothing
    stands apart where a date shares its verb, or where the subject only refers to another ("the current one").
    """
    if len(reading.places) < 2 or not isinstance(anchor.kind, Kind):
        return range(0), []
    line = reading.line
    subjects = roles(line, reading.groups, language).subjects
    groups = (reading.governing(place.start, place.end) for place in reading.places)
    told = {group.first: subjects[group.first] for group in groups if group is not None and group.first in subjects}
    told = {verb: span for verb, span in told.items() if _names(line, span, language)}
    mine = reading.governing(anchor.start, anchor.end)
    own = told.get(mine.first) if mine is not None else None
    if mine is not None and own is not None:
        others = {verb: span for verb, span in told.items() if span != own and _opens(line, max(span, own))}
        if others:
            return _until(line, own, mine.first), [_until(line, span, verb) for verb, span in others.items()]
    end = reading.words.find(_APART, anchor.end)
    return (range(end), [range(end, len(reading.words))]) if end >= 0 else (range(0), [])


def _names(line: Line, subject: Span, language: Statements) -> bool:
    """Whether a subject is a noun; not where it goes on as no noun does: the current *one*."""
    first, last = subject
    behind = line[last] if last < len(line) else None
    goes_on = behind is not None and behind.tag == phrases.LEAD and behind.lower not in language.names.relatives
    return not goes_on and any(token.tag == phrases.NOUN for token in line[first:last])


def _opens(line: Line, subject: Span) -> bool:
    """Whether a joint stands before a subject."""
    before = line[subject[0] - 1] if subject[0] else None
    return before is not None and (before.tag == phrases.JOIN or before.text == _APART)


def _until(line: Line, subject: Span, verb: int) -> range:
    """Return the characters from a subject to its verb, or to its own end where that stands in front of it."""
    last = max(subject[1], verb)
    return range(line[subject[0]].start, line[last - 1].end)
