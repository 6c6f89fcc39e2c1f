"""Tells what comes about only if nobody acts, or if something else is done: pay by 5 May or it is cancelled."""

import re

from monitor.extract.assertion.decisions import group_at
from monitor.extract.language import Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_ASIDE = re.compile(r",[^,;:]*,")
_PARTED = re.compile(r"[,;:.!?–—]")


def only_follows(reading: Reading, start: int, end: int, language: Statements) -> bool:
    """Whether what is told at *start* to *end* only follows on something that need not be."""
    words, line = language.unmade, reading.line
    inside = (group for group in reading.groups if start <= line[group.first].start < end)
    group = group_at(reading, start, language) or next(inside, None) or reading.governing(start, end)
    if words is None or group is None:
        return False
    first = min(start, line[group.first].start)
    if _is_perfect(reading, group, language):
        return _opened_by(reading, words.completing, first) and _rules(reading, group, language)
    if group.past:
        return False
    return _opened_by(reading, words.otherwise, first) or _waits(reading, group, words.completing, language)


def _waits(reading: Reading, group: Group, completing: str, language: Statements) -> bool:
    """Whether a verb of the present waits for what is told behind it: is released once they have been paid."""
    behind = next((each for each in reading.groups if each.first > group.last), None)
    if behind is None or group.ahead or not _is_perfect(reading, behind, language):
        return False
    end, first = reading.line[group.last].end, reading.line[behind.first].start
    opens = words_of(completing).search(reading.words, end, first)
    return (
        opens is not None
        and _opened_by(reading, completing, first)
        and not _PARTED.search(reading.words[end : opens.start()])
    )


def _is_perfect(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether a verb tells what has been done by now: have been paid, but not: had been paid."""
    first = reading.line[group.first].lower
    return first in language.names.have and first not in language.names.past_auxiliaries


def _opened_by(reading: Reading, pattern: str, first: int) -> bool:
    """Whether words of *pattern* open the clause of a verb at *first*; what stands between commas parts none."""
    for found in words_of(pattern).finditer(reading.words, 0, first):
        between = _ASIDE.sub(" ", reading.words[found.end() : first])
        verbs = any(
            found.end() <= reading.line[each.first].start < first for each in reading.groups if each.be or each.past
        )
        if not verbs and not _PARTED.search(between):
            return True
    return False


def _rules(reading: Reading, group: Group, language: Statements) -> bool:
    """Whether another verb of the sentence tells no past, so that this one may be part of a rule: is released once."""
    others = (each for each in reading.groups if each.first != group.first)
    return any(not each.past and not _is_perfect(reading, each, language) for each in others)
