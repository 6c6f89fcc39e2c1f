"""Gives a change that moves nothing its dates: the old due of what is over, was kept or was missed."""

from collections.abc import Sequence
from datetime import date

from monitor.extract.assertion.decisions import group_at, part_of
from monitor.extract.changes.clause_before import goes_ahead
from monitor.extract.changes.happenings import Told
from monitor.extract.changes.nouns import head
from monitor.extract.changes.replacing import Dates
from monitor.extract.changes.set_for import is_called_off
from monitor.extract.changes.subordinate import hangs_on
from monitor.extract.changes.toward import of_another
from monitor.extract.commitments.judging import Found
from monitor.extract.dates.candidates import coming
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.eves import BY_DISTANCE
from monitor.extract.text.inner_thing import inner_of, token_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import roles
from monitor.extract.text.sorts import APPOINTMENT
from monitor.extract.text.verb_groups import Group
from monitor.model import Change, Due, Grain, Kind, TimexType

_BEFORE = 2
"""Words between a verb and a day before it: the noun, and what joins the day to it."""


def closed(reading: Reading, told: Told, found: Sequence[Found], published: date, language: Statements) -> Dates:
    """Return the old due of what is over.

    What was missed may have got the one new day that the sentence names, and what was agreed has the one day to come.
    """
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    found = [each for each in found if not hangs_on(reading, each.place, start, end, language)]
    if told.words is not None:
        found = [each for each in found if not goes_ahead(reading, each.place, start, language)]
    if told.change is Change.AGREED:
        return _agreed(reading, start, found, published)
    if told.change is Change.TERMINATED:
        found = [each for each in found if not _of_inner_thing(reading, each.place, each.kind, start, language)]
    off = told.words if told.change is Change.TERMINATED else None
    past = [each for each in found if each.past or (off and is_called_off(reading, each, off.start, off.end, language))]
    apart = [each for each in found if each.place.timex.rule == BY_DISTANCE]
    past = [*(each for each in apart if each.past or told.change is Change.FULFILLED), *past]
    old = past[0] if past else None
    if old is None:
        at = told.words.old if told.words is not None else None
        since = next((each.due for each in reading.places if each.start == at), None) or _named_by(
            reading, told, start, published, language
        )
        ahead = since is not None and since.start > published
        return Dates(old=None if ahead and told.change is Change.MISSED else since)
    if told.change is not Change.MISSED:
        return Dates(None, old.due, old.kind)
    found = [each for each in found if not _of_next_thing(reading, each.place, start, end, language)]
    later = [each.due for each in found if not each.past and each.due.start >= published]
    return Dates(later[0] if len(later) == 1 else None, old.due, old.kind)


def _agreed(reading: Reading, start: int, found: Sequence[Found], published: date) -> Dates:
    """Return the one day to come of what is told as agreed from *start* on: signed a lease to 31 May 2030."""
    mine = part_of(reading, start)
    ahead = [
        each
        for each in found
        if not each.past and each.due.last >= published and each.place.timex.rule != BY_DISTANCE
        if each.place.start >= start and part_of(reading, each.place.start) == mine
    ]
    one = len({each.due for each in ahead}) == 1
    return Dates(ahead[0].due, None, ahead[0].kind) if one else Dates()


def _of_next_thing(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a clause behind what is told as missed at *start* to *end* has a date, and no word for that."""
    line, group, mine = reading.line, reading.governing(place.start, place.end), group_at(reading, start, language)
    if group is None or place.timex.type is TimexType.DURATION or (mine and _in_relative(line, mine, language)):
        return False
    opened, stops = phrases.before(line, group)[0], (phrases.COMMA, phrases.STOP)
    ends = next((at for at in range(token_of(reading, place), len(line)) if line[at].tag in stops), len(line))
    told = any(token.tag == phrases.PRONOUN for token in line[max(opened, mine.last + 1 if mine else 0) : ends])
    return not told and of_another(reading, place, start, end, language)


def _in_relative(line: phrases.Line, group: Group, language: Statements) -> bool:
    """Whether a verb, or its subject, stands behind a relative pronoun: which the lessee did not pay."""
    opened = phrases.before(line, group)[0]
    return any(token.lower in language.names.relatives for token in line[max(0, opened - 1) : group.first])


def _named_by(reading: Reading, told: Told, start: int, published: date, language: Statements) -> Due | None:
    """Return the day or month beside the noun of what is called off: the December meeting, the meeting of 3 October."""
    verb = reading.governing(start, start) if told.change is Change.TERMINATED else None
    if verb is None:
        return None
    first = reading.line[verb.first].start
    for place in reading.places:
        if place.due is None or place.due.grain not in (Grain.DAY, Grain.MONTH) or place.end > first:
            continue
        if _of_inner_thing(reading, place, Kind.EVENT, start, language):
            continue
        named = [token for token in reading.line if place.end <= token.start < first]
        before = [token for token in reading.line if token.end <= place.start][-_BEFORE:]
        own = bool(named) and (named[0].tag != phrases.LEAD or not named[0].text[:1].isalpha())
        if own and all(token.tag in (phrases.NOUN, phrases.ADVERB, phrases.LEAD) for token in named):
            noun = head(named)
        else:
            noun = before[0].lower if not named and len(before) == _BEFORE and before[1].tag == phrases.PREP else ""
        if language.nouns.get(noun) == APPOINTMENT:
            return coming(place, place.due, None, published, lately=True)
    return None


def _of_inner_thing(reading: Reading, place: Place, kind: Kind, start: int, language: Statements) -> bool:
    """Whether a day is that of the last noun of a phrase, and a change at *start* is told of the first."""
    mine = group_at(reading, start, language) or reading.governing(start, start)
    if mine is None:
        return False
    date = token_of(reading, place)
    subject = roles(reading, language.code).subjects.get(mine.first)
    before = subject[0] if subject is not None and subject[0] < date < mine.first else None
    led = reading.line[mine.last + 1 : mine.last + 2]
    behind = mine.last + 1 if led and led[0].tag in (phrases.NOUN, phrases.LEAD) else None
    first = behind if date > mine.last else before
    return first is not None and inner_of(reading, first, place, kind, mine, language) is not None
