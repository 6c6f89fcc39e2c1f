"""Leaves a change the dates of its sentence that may be its own: none of another verb, clause or thing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.assertion.decisions import group_at
from monitor.extract.changes.besides import is_foreign
from monitor.extract.changes.clause_before import of_deed_before
from monitor.extract.changes.happenings import Told
from monitor.extract.changes.old_due import was_so
from monitor.extract.changes.parts import leads_to
from monitor.extract.changes.subordinate import joined_on, told_beside
from monitor.extract.changes.toward import of_another, of_new_one, said_exactly
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Sign, Statements
from monitor.extract.subject.each_its_own import told_of_another
from monitor.extract.text import phrases
from monitor.extract.text.afterwards import led_to_it
from monitor.extract.text.classes import PARTICIPLE
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import roles
from monitor.extract.text.tasks import parts_tasks

_MOST = 4
"""Words from a noun to the day for which it was planned: due to start on."""


def own_dates(
    reading: Reading, told: Told, found: Sequence[Found], published: date, language: Statements
) -> list[Found]:
    """Return those of the dates *found* from which, or to which, a change may lead, as past where that is told."""
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    found = [each for each in found if not _of_others(reading, told, each.place, language)]
    found = [each for each in found if not any(said_exactly(reading, each, other) for other in found)]
    found = [each for each in found if each.past or not _of_another_before(reading, each.place, start, end, language)]
    found = [replace(each, past=_is_past(reading, each, told, published)) for each in found]
    found = [each for each in found if not joined_on(reading, each.place, start, end, language)]
    return [each for each in found if each.past or not told_beside(reading, each.place, start, end, language)]


def _of_others(reading: Reading, told: Told, place: Place, language: Statements) -> bool:
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    return (
        of_another(reading, place, start, end, language)
        or parts_tasks(reading, place.start, end, language)
        or of_new_one(reading, place, start, end, language)
        or is_foreign(reading, place, start, end, language)
        or (told.words is not None and of_deed_before(reading, place, start, language))
        or (told.words is not None and led_to_it(reading, place, end, language))
    )


def _of_another_before(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    return place.end <= start and told_of_another(reading, (place.start, place.end), start, end, language)


def _is_past(reading: Reading, found: Found, told: Told, published: date) -> bool:
    """Whether a date is told as past, or as how things were: not one to come to which the words lead directly."""
    words = told.words
    if words is not None and leads_to(words, found.place) and found.due.last >= published:
        return False
    return found.past or was_so(reading, found, words.start if words is not None else 0)


def tells_old(reading: Reading, place: Place, told: Told, language: Statements) -> bool:
    """Return whether a date only tells until, or for, when what is moved was: put off the strike *due on 14 May*.

    A relative clause or a participle behind its object has it; not where that tells the new one: which now runs to.
    """
    words = told.words
    mine = group_at(reading, words.start, language) if words is not None else None
    if words is None or mine is None or place.start < words.end:
        return False
    line = reading.line
    span = roles(reading, language.code).objects.get(mine.first)
    date = next((at for at, token in enumerate(line) if token.start >= place.start), len(line))
    if span is None or not span[1] <= date or not any(token.tag == phrases.NOUN for token in line[slice(*span)]):
        return False
    noun = max(at for at in range(*span) if line[at].tag == phrases.NOUN)
    behind = line[noun + 1 : date]
    return bool(behind) and (_is_relative(reading, behind, place, language) or _is_planned(reading, behind))


def _is_relative(reading: Reading, behind: phrases.Line, place: Place, language: Statements) -> bool:
    """Whether words open with a relative, behind a comma or not, and their verb tells what holds so far."""
    opens = behind[1:] if behind[0].tag == phrases.COMMA else behind
    group = reading.governing(place.start, place.end)
    closed = any(token.tag == phrases.COMMA for token in opens)
    if not opens or closed or opens[0].lower not in language.names.relatives or group is None or group.ahead:
        return False
    new = words_of(language.new_date).search(reading.words, opens[0].start) if language.new_date else None
    inside = reading.line[group.first].start > opens[0].start
    return inside and (new is None or new.start() > place.start)


def _is_planned(reading: Reading, behind: phrases.Line) -> bool:
    """Whether words are a participle, or "due", and a preposition: the auction *planned for* 5 May."""
    first = behind[0]
    planned = any(m.sign in (Sign.PLAN, Sign.DUE, Sign.WAS_TO) and m.start == first.start for m in reading.marks)
    light = (phrases.PREP, phrases.LINK, phrases.ADVERB, *phrases.VERBS)
    return (
        (planned or first.tag == PARTICIPLE)
        and all(token.tag in light for token in behind[1:])
        and len(behind) <= _MOST
    )
