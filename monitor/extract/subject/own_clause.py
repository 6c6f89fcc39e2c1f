"""Tells which names of a sentence belong to another of its dates: the lease runs to June, and *the licence* to May."""

from itertools import takewhile

from monitor.extract.language import Statements
from monitor.extract.subject.features import Anchor
from monitor.extract.text import phrases
from monitor.extract.text.classes import GERUND, PARTICIPLE
from monitor.extract.text.fronted import opens
from monitor.extract.text.phrases import Line
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import Span, roles
from monitor.extract.text.sorts import NAME, OTHER, PARTY, sort_of
from monitor.extract.text.verb_groups import Group
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
    line, size = reading.line, len(reading.words)
    subjects = roles(reading, language.code).subjects
    groups = [reading.governing(place.start, place.end) for place in reading.places]
    told = {
        subjects[each.first]
        for each in groups
        if each is not None and each.first in subjects and _is_finite(line, each)
    }
    mine = reading.governing(anchor.start, anchor.end)
    own = subjects.get(mine.first) if mine is not None else None
    if own not in told or own is None or not _names(line, own, language):
        return range(0), []
    starts = [line[span[0]].start for span in told if span != own and _names(line, span, language)]
    begin = line[own[0]].start
    before = [start for start in starts if start < begin and _opens(line, own)]
    behind = [
        line[span[0]].start for span in told if span > own and _names(line, span, language) and _opens(line, span)
    ]
    end = min(behind, default=size)
    if not before and not behind:
        end = reading.words.find(_APART, anchor.end) if anchor.start > begin else -1
        return (range(end), [range(end, size)]) if end >= 0 else (range(0), [])
    first = begin if before else 0
    apart = [span for span in told if span != own and line[span[0]].start in (*before, *behind)]
    return range(first, end), [range(line[start].start, line[stop - 1].end) for start, stop in apart]


def reporter(reading: Reading, anchor: Anchor, language: Statements) -> range:
    """Return where, in characters, stands who only tells what is said of a date: *the head of works* reported that …

    Nobody does where the clause behind names nothing itself ("that it would end").
    """
    line, group = reading.line, reading.governing(anchor.start, anchor.end)
    told = roles(reading, language.code)
    subject = told.subjects.get(group.first) if group is not None else None
    if group is None or subject is None or not _names(line, subject, language):
        return range(0)
    for verb in reading.groups:
        opens = phrases.skip_dates(line, verb.last + 1)
        says = told.subjects.get(verb.first)
        that = opens < subject[0] and line[opens].lower in language.names.relatives
        if says is not None and that and _acts(line, says, language):
            return range(line[says[0]].start, line[verb.first].start)
    return range(0)


def _acts(line: Line, subject: Span, language: Statements) -> bool:
    """Whether a phrase may be somebody: no contract states, and no order requires, by itself."""
    core = [*takewhile(lambda token: token.tag != phrases.PREP, line[slice(*subject)])]
    return bool(core) and sort_of(core[-1].text, core[-1].lower, language.code) in (PARTY, NAME, OTHER)


def _is_finite(line: Line, group: Group) -> bool:
    return group.first != group.last or line[group.first].tag not in (PARTICIPLE, GERUND)


def _names(line: Line, subject: Span, language: Statements) -> bool:
    """Whether a subject is a noun; not where it goes on as no noun does: the current *one*."""
    first, last = subject
    behind = line[last] if last < len(line) else None
    relatives = language.names.relatives
    goes_on = behind is not None and behind.tag == phrases.LEAD and behind.text and behind.lower not in relatives
    return not goes_on and any(token.tag == phrases.NOUN for token in line[first:last])


def _opens(line: Line, subject: Span) -> bool:
    """Whether a joint stands before a subject."""
    before = line[subject[0] - 1] if subject[0] else None
    return before is not None and (before.text == _APART or opens(line, subject[0]))
