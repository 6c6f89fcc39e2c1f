"""Tells to which of the days of a sentence a change leads."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.extract.changes.happenings import Told
from monitor.extract.changes.lengths import added_length, ahead_of_length, is_near
from monitor.extract.changes.own_dates import tells_old
from monitor.extract.changes.toward import (
    begins_length,
    describes,
    ends_thing,
    is_announced,
    is_attribute,
    is_old,
    is_planned,
    lasted,
    names_by_day,
    of_own_part,
    printed_first,
)
from monitor.extract.commitments.judging import Found
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.leading import is_led
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import Change, Kind

LED_FROM = 40.0
"""How far behind the words of a change a date may stand that a word leads to."""
_FROM = 1.5
_DIRECTLY = 1
"""Characters from such words to their day."""
_BESIDE = 4.0


def led_to(
    reading: Reading, told: Told, found: list[Found], published: date, language: Statements
) -> tuple[list[Found], Found | None]:
    """Return the dates of a change, as past where that is told, and the one to which it leads, if its words hold none.

    A day before the length of time by which something is moved is the old one.
    """
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    if told.change is Change.EXTENDED:
        found = [replace(each, past=True) if begins_length(reading, each.place, language) else each for each in found]
    new = _new_due(reading, told, found, published, language)
    old = new is not None and (
        (new.place.start >= end and ahead_of_length(reading, new.place, language))
        or tells_old(reading, new.place, told, language)
        or (told.change is Change.EXTENDED and begins_length(reading, new.place, language))
    )
    if old:
        return [replace(each, past=True) if each is new else each for each in found], None
    return found, None if new is not None and new.place.end <= start and _holds_day(reading, start, end) else new


def _new_due(
    reading: Reading, told: Told, found: Sequence[Found], published: date, language: Statements
) -> Found | None:
    """Return the due that a change leads to: behind its words, where one leads to it; else the only one there."""
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    ahead = [
        each
        for each in found
        if not each.past
        and not is_old(reading, each, language)
        and (each.due.last > published or is_led(reading, each.place, language) or _named_so(told, each, published))
    ]
    behind = _behind(reading, found, ahead, start, published, language)
    led = _led_to(reading, ahead, behind, end, published, language) or _before(reading, told, ahead, start, language)
    return led or _only(reading, told, ahead, behind, language)


def _named_so(told: Told, found: Found, published: date) -> bool:
    """Whether words of a change that tell their day themselves stand before that of the text: is now 6 p.m. today."""
    words = told.words
    if words is None or not words.words.told or found.due.last != published:
        return False
    return words.start <= found.place.start <= words.end + _DIRECTLY


def _behind(
    reading: Reading, found: Sequence[Found], ahead: Sequence[Found], start: int, published: date, language: Statements
) -> list[Found]:
    """Return the dates behind the words of a change that may be its new due."""
    told_before = max((each.due.start for each in ahead if each.place.end <= start), default=published)
    behind = [
        each
        for each in found
        if each.place.start >= start
        and not is_announced(reading, each.place, language)
        and not _tells_apart(reading, each.place, language)
        and not (each.kind is Kind.EVENT and names_by_day(reading, each.place, language))
        and not (each.past and (published < each.due.last < told_before or ends_thing(reading, each.place, language)))
    ]
    return of_own_part(reading, behind, ahead, start, language)


def _tells_apart(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a date only tells which thing is moved, before its noun: an extension of the 15 April maturity."""
    if not is_attribute(reading, place) or is_led(reading, place, language):
        return False
    ahead = (each for each in reversed(reading.line) if each.end <= place.start and each.tag != phrases.LEAD)
    before = next(ahead, None)
    leads = before is not None and before.tag in (phrases.PREP, phrases.LINK)
    return before is None or not leads or before.lower in language.names.within


def _led_to(
    reading: Reading, ahead: Sequence[Found], behind: Sequence[Found], end: int, published: date, language: Statements
) -> Found | None:
    """Return that of the dates *behind* words which end at *end* to which they lead, or which is near."""
    near = [each for each in behind if is_near(reading, end, each.place)]
    led = [
        each for each in behind if is_near(reading, end, each.place, LED_FROM) and is_led(reading, each.place, language)
    ]
    best = next((each for each in led if each in ahead), None)
    ordered = printed_first(reading, [each for each in ahead if each in near], language)
    later = [each for each in ordered if each.due.start > published]
    planned = [each for each in near if each.due.start > published and is_planned(reading, each, language)]
    likely = (best, *later[:1], *ordered[:1], *led[:1], *planned[-1:])
    return next((each for each in likely if each is not None), None)


def _before(reading: Reading, told: Told, ahead: Sequence[Found], start: int, language: Statements) -> Found | None:
    """Return the date right before the words of a change at *start* that is led to: until 5 May now."""
    before = [each for each in ahead if each.place.end <= start and is_led(reading, each.place, language)]
    beside = [each for each in before if reading.cost(each.place.end, start) <= _BESIDE]
    if told.words is not None and told.words.words.told and not told.words.words.decided and not beside:
        beside = [
            each for each in ahead if start - each.place.end >= 0 and reading.cost(each.place.end, start) <= _FROM
        ]
    return beside[-1] if beside else None


def _only(
    reading: Reading, told: Told, ahead: Sequence[Found], behind: Sequence[Found], language: Statements
) -> Found | None:
    """Return the only date *ahead*, unless it tells which thing is moved, or of another one."""
    start, end = (told.words.start, told.words.end) if told.words else (0, 0)
    only = ahead[0] if len(ahead) == 1 and not lasted(reading, ahead[0].place, start) else None
    apart = only is not None and only.place.start >= start and only not in behind
    if only is not None and (apart or _names_thing(reading, only.place, start, end, language)):
        return None
    if only is not None and told.words is not None and told.change is Change.POSTPONED:
        return only if is_led(reading, only.place, language) or is_planned(reading, only, language) else None
    return only


def _names_thing(reading: Reading, place: Place, start: int, end: int, language: Statements) -> bool:
    """Whether a date before a change only tells what is moved: a length is added to it, or a noun stands behind it."""
    if place.end > start or added_length(reading, start, end) is not None:
        return place.end <= start
    named = is_attribute(reading, place) or describes(reading, place, language)
    return named and not is_led(reading, place, language)


def _holds_day(reading: Reading, start: int, end: int) -> bool:
    """Whether words of a change themselves hold a day, which is none before them: will not take place before June."""
    return any(each.due is not None and start <= each.start < end for each in reading.places)
