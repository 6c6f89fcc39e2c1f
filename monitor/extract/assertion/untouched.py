"""Tells where words of a change leave the thing as it was: it only reaches farther, a part ended, somebody left it."""

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import ChangeWords, Sign, Statements, Untouched
from monitor.extract.text import phrases
from monitor.extract.text.classes import PARTICIPLE, PAST
from monitor.extract.text.leading import is_led
from monitor.extract.text.patterns import words_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.model import MOVES, Change, TimexType

_LONGER = (Change.EXTENDED, Change.RENEWED)
_ENDS = (Sign.UNTIL, Sign.EXPIRE, Sign.OVER, Sign.DUE)
_NEAR, _DIRECTLY = 2.0, 0.7
_PARTED = ",;:–—"


def untouched(reading: Reading, words: ChangeWords, start: int, end: int, language: Statements) -> bool:
    """Whether words of a change at *start* to *end* leave the thing of their sentence as it was."""
    apart = language.untouched
    if apart is None:
        return False
    if not (words.noun or words.told) and words_of(apart.naught).match(reading.words[end:].lstrip()) is not None:
        return True
    if words.change not in (*MOVES, Change.TERMINATED):
        return False
    if _compared(reading, apart, start, language) or words_of(apart.rest).search(reading.words, end) is not None:
        return True
    if words.change is Change.TERMINATED:
        back = words_of(apart.back).search(reading.words, end) is not None
        return back or _leaves(reading, apart, start, end) or _ends_part(reading, apart, start, end)
    if words.told and any(
        start <= each.start() < end for each in words_of(apart.handled).finditer(reading.words, start)
    ):
        return True
    if words.change is Change.ADVANCED:
        return _only_shortens(reading, apart, start, end, language)
    return _of_some(reading, apart, start) or (words.change in _LONGER and _reaches_farther(reading, apart, start))


def _of_some(reading: Reading, apart: Untouched, start: int) -> bool:
    """Whether a verb at or before *start* moves a day for a few only: was extended for farmers in Kent."""
    found = words_of(apart.some).search(reading.words)
    return found is not None and found.start() <= start


def _reaches_farther(reading: Reading, apart: Untouched, start: int) -> bool:
    """Whether a verb at or before *start* tells that a thing reaches farther, not that something is done by it."""
    found = words_of(apart.wider).search(reading.words)
    if found is None or found.start() > start:
        return False
    if found.end() > found.end("to"):
        return True
    behind = next((token for token in reading.line if token.start >= found.end("to")), None)
    named = behind is not None and words_of(apart.nominal).fullmatch(behind.lower) is not None
    return named or (behind is not None and behind.tag != phrases.VERB)


def _leaves(reading: Reading, apart: Untouched, start: int, end: int) -> bool:
    """Whether words at *start* to *end* tell of somebody who leaves a thing that goes on without him."""
    found = words_of(apart.leaves).finditer(reading.words)
    return any(each.start() < end and start < each.end() for each in found)


def _ends_part(reading: Reading, apart: Untouched, start: int, end: int) -> bool:
    """Whether a part of a thing ends, named before the verb or behind it: part of the order was cancelled."""
    before = reading.words[:start]
    clause = before[max(before.rfind(mark) for mark in _PARTED) + 1 :].lstrip("\"“‘'( ")
    part = words_of(apart.part)
    return part.match(clause) is not None or part.match(reading.words[end:].lstrip()) is not None


def _compared(reading: Reading, apart: Untouched, start: int, language: Statements) -> bool:
    """Whether a change is told of what another thing is only compared to: unlike the lease, which was extended, …"""
    group = group_at(reading, start, language)
    if group is None:
        return False
    line = reading.line
    first = line[group.first].start
    opened = [found.end() for found in words_of(apart.compared).finditer(reading.words, 0, first)]
    if not opened or any(opened[-1] <= line[each.first].start < first for each in reading.groups):
        return False
    bare = group.first == group.main and line[group.first].tag in (PAST, PARTICIPLE)
    relative = line[group.first - 1].lower in language.names.relatives
    return relative or (bare and line[group.first - 1].tag in (phrases.COMMA, phrases.NOUN))


def _only_shortens(reading: Reading, apart: Untouched, start: int, end: int, language: Statements) -> bool:
    """Whether words only make a thing shorter, and no day or length of time tells by how much, or when it now ends."""
    if words_of(apart.shortens).fullmatch(reading.words[start:end]) is None:
        return False
    text, first, last = reading.words, 0, len(reading.words)
    if text[:start].rstrip().endswith(",") and (closes := text.find(",", end)) > 0:
        first, last = start, closes
    within = [each for each in reading.places if first <= each.start < last]
    lengths = (each.start >= end for each in within if each.timex.type is TimexType.DURATION)
    return not any(lengths) and not any(_is_end(reading, each, language) for each in within)


def _is_end(reading: Reading, place: Place, language: Statements) -> bool:
    """Whether a day is one until which something lasts now: is shortened to 5 May, and now ends on 5 May."""
    by = reading.nearest(place, (Sign.BY,), _DIRECTLY, left=True)
    return is_led(reading, place, language) or (by or reading.nearest(place, _ENDS, _NEAR, left=True)) is not None
