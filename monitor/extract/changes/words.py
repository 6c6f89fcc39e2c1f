"""Finds the words of a change in a sentence, with what the words around them make of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from monitor.extract.assertion.asserted import completed, habitual, happened, historic, plainly, resolved
from monitor.extract.assertion.attributes import is_attribute
from monitor.extract.assertion.decisions import group_at, part_of
from monitor.extract.assertion.headlines import bare, reports
from monitor.extract.assertion.instruments import enacted
from monitor.extract.changes.already import beside_no_plan
from monitor.extract.changes.another_now import another_now
from monitor.extract.changes.history import (
    helped,
    is_history,
    is_of_last_year,
    is_past_year,
    leads_to_habit,
    of_another_year,
)
from monitor.extract.changes.keeping import is_denied, is_only_said, is_punctual, is_set, is_to_come
from monitor.extract.changes.lengths import is_added, is_inexact, only_lasts
from monitor.extract.changes.planned_end import ends_later
from monitor.extract.changes.toward import bears_its_day
from monitor.extract.language import ChangeWords, Sign, Statements, known
from monitor.extract.text import phrases
from monitor.extract.text.causes import within_cause
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import APPOINTMENT, noun_sort
from monitor.model import MOVES, Change, Grain, TimexType

_PLANNED = 12.0
_BESIDE = 4.0
_DIRECTLY = 8
"""Characters behind a day in which a condition holds for it: instead of 5 May only if."""
_LEADING = (Sign.FROM, Sign.ON, Sign.BY, Sign.UNTIL, Sign.WITHIN)
_LED = 1.5
_YEAR = re.compile(r"\d{4}")
_LED_TO = 24
"""Characters from words that put something off to its new day: until the end of."""
_LATELY = 14
"""Days within which a deed is news."""
_SET_ASIDE = (Change.POSTPONED, Change.TERMINATED)
"""What befalls an event that has its day."""
MOVED = (Change.EXTENDED, Change.POSTPONED)
"""The sorts of change between which words do not decide that only tell that a day moved."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a change at *start* to *end* of a sentence.

    *done*: the words around tell that it has happened, *plain*: in a simple clause of their own; *dated*: a day or a
    length of time stands behind them, or the late day of the deed itself, or their clause is nothing but a present
    perfect (the lease has been renewed), or it was decided of what is known (agreed to extend their truce). *old* is
    where they say themselves which day it was before.
    """

    words: ChangeWords
    start: int
    end: int
    done: bool
    plain: bool
    dated: bool
    old: int | None = None


def family(change: Change) -> Change:
    """Return the sort of a change."""
    return {Change.RENEWED: Change.EXTENDED, Change.ADVANCED: Change.POSTPONED}.get(change, change)


def words_of_change(reading: Reading, language: Statements, published: date) -> Sequence[Words]:
    """Return the words of a change in a sentence."""
    return _told(reading, language.code, published)


@lru_cache(maxsize=256)
def _told(reading: Reading, code: str, published: date) -> Sequence[Words]:
    """Return the words of a change in a sentence, for all who ask for those of the sentences read last."""
    return tuple(_each(reading, known(code), published))


def _each(reading: Reading, language: Statements, published: date) -> Iterator[Words]:
    for words, found in reading.worded():
        if words.bare and _comes(reading, published):
            continue
        for match in found:
            if _tells_none(reading, words, match.start(), match.end(), language) or is_punctual(reading, words, match):
                continue
            done = happened(reading, words, match.start(), match.end(), language)
            if done and words.change is Change.FULFILLED:
                denied = words.told and (is_denied(reading, match, language) or is_only_said(reading, match, language))
                denied = denied or is_set(reading, match, language, published)
                done = not (
                    denied or is_to_come(reading, match, language) or is_of_last_year(reading, match.start(), published)
                )
            done = done and not _of_habit(reading, words, match.start(), language, published)
            done = done and not _by_a_day_ahead(reading, words, match, language, published)
            done = done and not ends_later(reading, words, match, language, published)
            done = done and not (words.change is Change.EXPIRED and _ends_ahead(reading, match, published))
            decided = resolved(reading, match.start(), language)
            plain = plainly(reading, match.start(), language) or decided
            plain = plain or (done and enacted(reading, match.start(), language) is True)
            plain = plain or (
                done and (reports(reading, match.start(), language) or bare(reading, match.start(), language))
            )
            plain = plain or (done and _will_be(reading, words, match.start(), match.end(), language))
            plain = plain or (words.dateless and _ends_plainly(reading, match.end(), language))
            dated = any(_dates(place, match.start(), published) for place in reading.places)
            dated = dated or _just_done(reading, match.end(), published) or completed(reading, match.start(), language)
            dated = dated or (decided and _of_what_is_known(reading, match.end(), language))
            dated = dated or (words.change in _SET_ASIDE and bears_its_day(reading, match.start(), language, published))
            if words.by_kind and not dated and _befalls_appointment(reading, words, match, language):
                dated, plain = True, plain or _ends_plainly(reading, match.end(), language)
            several = words_of(language.repeated).match(reading.words[match.end() :].lstrip()) is not None
            dated = dated and not several and not is_history(reading, match.start(), published, language)
            done = done and not (
                (words.change is Change.TERMINATED or _moved_then(reading, words, match.start()))
                and of_another_year(reading, match.start(), published)
            )
            old = match.start("old") if words.names_old and match["old"] is not None else None
            if old is not None and (
                within_cause(reading.line, old, language)
                or not _takes_place(reading, words, match.start(), match.end(), old, published)
            ):
                continue
            if words.weak and _leads_to_old(reading, match.end(), published):
                continue
            if words.apart and words.change is Change.ADVANCED and not _comes(reading, published):
                continue
            yield Words(words, match.start(), match.end(), done, plain, dated, old)


def _tells_none(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether words at *start* to *end* add no time, tell the most of it, a habit, or how another thing stands."""
    if words.adds and not is_added(reading, end, language):
        return True
    if words.later and is_inexact(reading, start, end, language):
        return True
    if beside_no_plan(reading, words, start, end, language):
        return True
    if words.by_kind and words.told and not (words.apart or words.decided) and only_lasts(reading, start, end):
        return True
    if family(words.change) not in MOVED:
        return False
    if family(words.change) is Change.EXTENDED and is_attribute(reading, start, language):
        return True
    standing = words.told and not words.decided
    return leads_to_habit(reading, start, end, language) or (standing and another_now(reading, start, end, language))


def _will_be(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether a verb that puts something off is told for what is to come, with its new day: will be put off to May."""
    group = group_at(reading, start, language) if words.change is Change.POSTPONED and not words.by_kind else None
    if group is None or not (group.be and group.ahead):
        return False
    ahead_of = reading.words[reading.line[group.first].start : start]
    future = words_of(language.will_be).fullmatch(ahead_of) is not None
    return future and any(0 <= place.start - end <= _LED_TO and place.due is not None for place in reading.places)


def _moved_then(reading: Reading, words: ChangeWords, start: int) -> bool:
    """Whether a move is told as past, and to no day of which the year is printed: last year it was put off to May."""
    group = reading.governing(start, start)
    printed = any(_YEAR.search(each.timex.text) for each in reading.places if each.start >= start)
    return words.change in MOVES and group is not None and group.past and not printed


def _takes_place(reading: Reading, words: ChangeWords, start: int, end: int, old: int, published: date) -> bool:
    """Whether the day that begins at *old* has lost its place to another, and under no condition.

    None does that is told again (due to end on 31 May, will last until then), is only compared (a week earlier than
    last year), or that begins something where the other ends it: from 20 May, and not on 31 May.
    """
    place = next((each for each in reading.places if each.due and each.start == old), None)
    if place is None or (place.timex.relative and is_past_year(place, published)):
        return False
    if any(mark.sign is Sign.IF and 0 <= mark.start - place.end <= _DIRECTLY for mark in reading.marks):
        return False
    behind = [each.due for each in reading.places if start <= each.start < end and each is not place]
    if behind and all(due == place.due for due in behind):
        return False
    before = [each for each in reading.places if each.end <= start]
    if not words.told or not before or reading.nearest(place, (Sign.WAS_TO,), _LED, left=True) is not None:
        return True
    one, other = (reading.nearest(each, _LEADING, _LED, left=True) for each in (before[-1], place))
    return one is None or other is None or (one.sign is Sign.FROM) == (other.sign is Sign.FROM)


def _of_habit(reading: Reading, words: ChangeWords, start: int, language: Statements, published: date) -> bool:
    """Whether a verb that tells of a moved day at *start* tells a habit or history, and leads to no day ahead."""
    moved = words.by_kind or family(words.change) in MOVED
    if words.noun or (words.told and not words.decided) or not moved:
        return False
    if habitual(reading, start, language) or not historic(reading, start, language):
        return habitual(reading, start, language)
    mine = (each for each in reading.places if part_of(reading, each.start) == part_of(reading, start))
    own = [each for each in mine if each.timex.type is not TimexType.DURATION]
    return not any(_dates(each, start, published) or _once_ahead(each, published) for each in own)


def _by_a_day_ahead(
    reading: Reading, words: ChangeWords, told: re.Match[str], language: Statements, published: date
) -> bool:
    """Whether a bare participle tells what must be done by a day to come: licences renewed before 1 May stay valid."""
    beside = {each.sign: each for each in reading.marks if 0 <= each.start - told.end() <= 1}
    mark = beside.get(Sign.BY) if Sign.UNTIL not in beside else None
    if mark is None or words.told or family(words.change) not in (*MOVED, Change.TERMINATED):
        return False
    place = next((each for each in reading.places if 0 <= each.start - mark.end <= _DIRECTLY), None)
    group = group_at(reading, told.start(), language)
    helped = group is not None and reading.line[group.first].start < told.start()
    return not helped and place is not None and place.due is not None and place.due.last > published


def _ends_ahead(reading: Reading, told: re.Match[str], published: date) -> bool:
    """Whether the words of an end themselves hold a day that is yet to come: originally ran to 31 January."""
    inside = (each.due for each in reading.places if told.start() <= each.start < told.end())
    return any(due is not None and due.last >= published for due in inside)


def _once_ahead(place: Place, published: date) -> bool:
    """Whether a place names one day to come, printed with its year."""
    return (
        place.due is not None and place.due.grain is Grain.DAY and not place.timex.cycle and place.due.last > published
    )


def _comes(reading: Reading, published: date) -> bool:
    """Whether a sentence names a day that is not over: what was done a week earlier than planned has come already."""
    return any(place.due is not None and place.due.last >= published for place in reading.places)


def _ends_plainly(reading: Reading, end: int, language: Statements) -> bool:
    """Whether words whose verb stands last, as it may where denials do not hang on it, end in one told as done."""
    group = group_at(reading, end - 1, language) if language.denials is not None else None
    return group is not None and (plainly(reading, end - 1, language) or helped(reading, group, language))


def _befalls_appointment(reading: Reading, words: ChangeWords, told: re.Match[str], language: Statements) -> bool:
    """Whether a verb of free order tells without a day that an appointment, named in its clause, is put off."""
    if words.change is not Change.POSTPONED or language.free_order is None:
        return False
    lasts = any(place.timex.type is TimexType.DURATION for place in reading.places)
    if lasts or any(mark.sign is Sign.EXPECT for mark in reading.marks):
        return False
    mine = part_of(reading, told.start())
    nouns = (token for token in reading.line if token.tag == phrases.NOUN and part_of(reading, token.start) == mine)
    return any(noun_sort(token.lower, language.code) == APPOINTMENT for token in nouns)


def _just_done(reading: Reading, end: int, published: date) -> bool:
    """Whether the day of the deed, one of the last weeks, stands directly behind words that end at *end*."""
    for place in reading.places:
        if place.start >= end and reading.cost(end, place.start) <= _BESIDE:
            if place.due is None:
                return place.timex.type is TimexType.TIME
            return 0 <= (published - place.due.last).days <= _LATELY
    return False


def _of_what_is_known(reading: Reading, end: int, language: Statements) -> bool:
    """Whether the words behind a verb point at a thing that the text has told of: extend *their* truce."""
    behind = next((token for token in reading.line if token.start >= end), None)
    return behind is not None and behind.lower in language.things.pointing


def _leads_to_old(reading: Reading, end: int, published: date) -> bool:
    """Whether words that end in a date lead to one that is past, or was only planned once: was to last until 5 May."""
    place = next((each for each in reading.places if each.start < end <= each.end), None)
    if place is None:
        return False
    was = reading.nearest(place, (Sign.WAS_TO,), _PLANNED, left=True)
    if only_was(reading, place):
        return True
    first = was is not None and not any(was.end <= each.start < place.start for each in reading.places)
    return first or (place.due is not None and place.due.last <= published)


def only_was(reading: Reading, place: Place) -> bool:
    """Whether all that is told of a date is how things were: a permit that was valid until 5 May."""
    group = reading.governing(place.start, place.end)
    if group is None or not group.be or not group.past or group.first != group.main:
        return False
    return reading.line[group.first].start < place.start


def _dates(place: Place, start: int, published: date) -> bool:
    lasts = place.timex.type is TimexType.DURATION
    return place.start >= start and (lasts or (place.due is not None and place.due.last >= published))
