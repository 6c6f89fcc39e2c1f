"""Tells that what a sentence breaks off goes on later, by what it says behind that: and will resume on 5 May."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.extract.changes.dues import Happening
from monitor.extract.changes.previous import Before
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.words import Token
from monitor.model import Change, Kind

_NEAR = 40
"""Characters from a day in which the verb stands that tells what goes on then."""
_LED = 3
"""Words before a noun in which a preposition may stand that leads to it."""
_JOINS = (phrases.JOIN, phrases.LINK, phrases.COMMA, phrases.STOP)


def taken_up(happening: Happening, this: Before, language: Statements) -> Happening | None:
    """Return what was broken off as put off to the one day behind on which it goes on; None where it does not."""
    ahead = [each for each in this.found if not each.past and each.place.start >= happening.end]
    if happening.change is not Change.TERMINATED or len(ahead) != 1:
        return None
    if not _goes_on(this.reading, happening, ahead[0], language):
        return None
    due, old = ahead[0].due, happening.old_due
    old = old if old is None or old.start < due.start else None
    return replace(happening, change=Change.POSTPONED, due=due, old_due=old, kind=Kind.EVENT)


def _goes_on(reading: Reading, happening: Happening, found: Found, language: Statements) -> bool:
    """Whether a verb beside a day tells that the thing goes on, in a clause with no subject of its own but "it"."""
    place, text = found.place, reading.words
    if is_led(reading, place, language):
        return False
    between = [token for token in reading.line if happening.end <= token.start < place.start]
    joint = next((token.end for token in reversed(between) if token.tag in _JOINS), None)
    if joint is None:
        return False
    ends = (token.start for token in reading.line if token.start >= place.end and token.tag in _JOINS)
    first, last = max(joint, place.start - _NEAR), min(next(ends, len(text)), place.end + _NEAR)
    verb = words_of(language.resumes).search(text, first, last)
    negations = language.denials.negations if language.denials is not None else language.negations
    denied = bool(negations) and words_of(negations).search(text, joint, last) is not None
    if verb is None or denied:
        return False
    clause = [token for token in reading.line if joint <= token.start < last]
    return not any(_is_subject(clause, at, verb.span()) for at in range(len(clause)))


def _is_subject(clause: Sequence[Token], at: int, verb: tuple[int, int]) -> bool:
    """Whether a noun of a clause is no part of its *verb* (aura lieu), and no preposition leads to it."""
    token = clause[at]
    if token.tag != phrases.NOUN or verb[0] <= token.start < verb[1]:
        return False
    return all(each.tag != phrases.PREP for each in clause[max(0, at - _LED) : at])
