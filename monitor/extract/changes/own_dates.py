"""Leaves a change the dates of its sentence that may be its own: none of another verb, clause or thing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.changes.besides import is_foreign
from monitor.extract.changes.clause_before import of_deed_before
from monitor.extract.changes.happenings import Told
from monitor.extract.changes.old_due import was_so
from monitor.extract.changes.parts import leads_to
from monitor.extract.changes.subordinate import joined_on, told_beside
from monitor.extract.changes.toward import of_another, of_new_one, said_exactly
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.subject.each_its_own import told_of_another
from monitor.extract.text.afterwards import led_to_it
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.tasks import parts_tasks


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
