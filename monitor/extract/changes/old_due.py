"""Tells which of the dates beside the words of a change is the old one."""

from collections.abc import Sequence

from monitor.extract.changes.toward import is_attribute, is_over
from monitor.extract.changes.words import Words, only_was
from monitor.extract.commitments.judging import SURE, Found
from monitor.extract.language import Sign, Statements
from monitor.extract.text import phrases
from monitor.extract.text.reading import Reading
from monitor.model import Change, Kind, TimexType

_FROM = 1.5
_EVENTS = (Kind.PROMISE, Kind.EVENT, Kind.FORECAST)


def is_of_event(reading: Reading, new: Found, old: Found) -> bool:
    """Return whether a day by which something is due takes the place of one on which it was to happen: now due."""
    until = reading.nearest(new.place, (Sign.UNTIL,), _FROM, left=True) is not None
    return old.kind in _EVENTS and new.kind is Kind.DEADLINE and not until


def was_so(reading: Reading, found: Found, start: int) -> bool:
    """Return whether a date before a change at *start* tells only how things were: which was valid until 5 May."""
    return "," in reading.words[found.place.end : start] and only_was(reading, found.place)


def old_due(
    reading: Reading, found: Sequence[Found], new: Found | None, words: Words | None, language: Statements
) -> Found | None:
    """Return the due before a change: the last told as past, else the one before the *words* and the new one.

    What is brought forward has its old day directly before: the dinner on 30 April has been brought forward to the 7th.
    """
    start = words.start if words is not None else 0
    others = [each for each in found if each is not new and each.place.timex.type is not TimexType.DURATION]
    told = [each for each in others if is_over(reading, each, language, new is not None)]
    before = [each for each in told if new is not None and each.due.last < new.due.start]
    if told:
        return max(before, key=lambda each: each.due.last) if before else told[0]
    others = [each for each in others if each.confidence >= SURE and not _joined_behind(reading, each, new)]
    ends = [each for each in others if each.kind in (Kind.EXPIRY, Kind.DEADLINE) or each.place.end <= start]
    sooner = words is not None and words.words.change is Change.ADVANCED and not words.words.told
    return next(
        (
            each
            for each in ends
            if new is None
            or each.due.last < new.due.start
            or (sooner and each.due.start > new.due.last and _is_of_it(reading, each, start))
        ),
        None,
    )


def _is_of_it(reading: Reading, found: Found, start: int) -> bool:
    """Whether only helping verbs part a date from the verb at *start*, or its noun is behind it: the 12 May meeting."""
    if found.place.end <= start and is_attribute(reading, found.place):
        return True
    between = [token.tag for token in reading.line if found.place.end <= token.start < start]
    return found.place.end <= start and all(tag in (phrases.AUX, phrases.ADVERB) for tag in between)


def _joined_behind(reading: Reading, found: Found, new: Found | None) -> bool:
    """Whether a date is joined on behind the new one, with a thing of its own: until 3 May, and fixes until 1 April."""
    if new is None or found.place.start < new.place.end:
        return False
    return any(t.tag == phrases.JOIN and new.place.end <= t.start < found.place.start for t in reading.line)
