"""Tells whether what a sentence calls off is tried again, as the sentence behind it says: another attempt on Friday."""

from dataclasses import replace

from monitor.extract.changes.dues import Happening
from monitor.extract.changes.previous import Before, tells_new
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Names, Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.model import Change, Kind

_HELD = 8.0
"""How near a date the word stands that tells that something takes place."""
_TRIED = 14.0
"""The same of the word that tells that something will be done."""


def goes_on(this: Before, then: Before, language: Statements) -> bool:
    """Whether the next sentence speaks of what was called off: it names it, moves it on, or somebody will try again."""
    return this.goes_on(then.reading, language.names) or _moves_on(then.reading, language) or _tries(then, language)


def tried_again(happening: Happening, then: Before, named: bool, language: Statements) -> Happening:
    """Return what was called off as put off to the one day of the next sentence, if not something lasts until then.

    It is put off, too, where that only tells that there will be a new day.
    Of what is *named* the new day, it may: tickets stay valid for the new date, 5 May.
    """
    ahead = [each for each in then.found if not each.past]
    to_come = words_of(language.day_to_come).search(then.reading.words) is not None
    open_day = replace(happening, change=Change.POSTPONED, due=None) if to_come else happening
    if len(ahead) != 1 or (ahead[0].kind is Kind.EXPIRY and not named):
        return open_day
    if not (named or _is_held(then.reading, ahead[0], language.names) or _again(then.reading, language)):
        return open_day
    kind = happening.kind if ahead[0].kind is Kind.EXPIRY else ahead[0].kind
    due, old = ahead[0].due, happening.old_due
    old = old if old is None or old.start < due.start else None
    return replace(happening, change=Change.POSTPONED, due=due, old_due=old, kind=kind)


def _again(then: Reading, language: Statements) -> bool:
    """Whether a sentence tells another attempt, another day, or a move to one."""
    again = any(words_of(each).search(then.words) for each in (language.anew, language.moving))
    return again or tells_new(then, language)


def _tries(then: Before, language: Statements) -> bool:
    """Whether somebody will try again on the day of a sentence, and not to get something else by that."""
    reading = then.reading
    for each in then.found:
        group = reading.governing(each.place.start, each.place.end) if not each.past else None
        if group is None or group.be or reading.near(each.place, Sign.WILL, _TRIED) is None:
            continue
        aimed = any(
            other.first > group.last and reading.line[other.first].lower in language.names.infinitive
            for other in reading.groups
        )
        if not aimed and words_of(language.anew).search(reading.words, reading.line[group.main].start):
            return True
    return False


def _moves_on(then: Reading, language: Statements) -> bool:
    """Whether a sentence without a subject opens with a verb that moves a date (Pasa al 5 de mayo)."""
    opens = bool(then.groups) and then.groups[0].first == 0
    return opens and words_of(language.moving).match(then.words) is not None


def _is_held(then: Reading, found: Found, names: Names) -> bool:
    """Whether a sentence tells that the appointment named before it takes place: it will be held on 5 May."""
    opens = then.line[0] if then.line else None
    held = then.near(found.place, Sign.EVENT, _HELD)
    points = opens is not None and opens.tag == phrases.PRONOUN and opens.lower not in names.people
    return points and held is not None and found.kind is Kind.EVENT
