"""Tells what speaks against words of a due kept, that the verb is denied or only told to be done in time, or missed."""

import re
from collections.abc import Sequence
from datetime import date

from monitor.extract.language import ChangeWords, Sign, Statements
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group
from monitor.extract.text.words import Token
from monitor.model import Change

_DIRECTLY = 2.0
_BEHIND = 10
"""Characters from words of a due kept to the day behind them, with the word that leads to it."""


def is_denied(reading: Reading, told: re.Match[str], language: Statements) -> bool:
    """Whether the verb that words of a due kept belong to is denied: three days before the deadline, had not filed."""
    group = reading.governing(told.start(), told.end())
    if group is None or not language.negations:
        return False
    line = reading.line
    before = line[group.first - 1].start if group.first else 0
    behind = line[min(group.last + 2, len(line) - 1)].end
    words = reading.words[before:behind]
    return any(words_of(pattern).search(words) is not None for pattern in (language.negations, language.failing))


def is_only_said(reading: Reading, told: re.Match[str], language: Statements) -> bool:
    """Whether words of a due kept only tell when something was said: said before the deadline that it was ready."""
    group, line = reading.governing(told.start(), told.end()), reading.line
    if group is None or told.start() <= line[group.main].start < told.end():
        return False
    says = words_of(language.saying).fullmatch(line[group.main].lower) is not None
    return says and group is not reading.groups[-1]


def is_set(reading: Reading, told: re.Match[str], language: Statements, published: date) -> bool:
    """Whether words of a due kept are told in the present of a day ahead: are out on Monday as announced."""
    line = reading.line
    group = next((each for each in reversed(reading.groups) if line[each.first].start <= told.start()), None)
    if group is None or not group.be or words_of(language.present).fullmatch(line[group.first].lower) is None:
        return False
    first, last = sorted((line[group.first].end, told.start()))
    ahead = [each for each in reading.places if each.due is not None and each.due.start > published]
    behind = (each for each in ahead if reading.nearest(each, (Sign.ON,), _DIRECTLY, left=True))
    directly = any(0 <= each.start - told.end() <= _BEHIND for each in behind)
    return directly or any(first <= each.start < last for each in ahead)


def is_to_come(reading: Reading, told: re.Match[str], language: Statements) -> bool:
    """Whether what is kept in time is only told to be: wird fristgerecht vorgelegt, sera remis dans les délais.

    Verbs before a day within the words themselves only tell the plan: was due by 5 May, filed.
    """
    line, infinitive, end = reading.line, language.names.infinitive, told.end()
    plan = max((place.start for place in reading.places if told.start() <= place.start < end), default=told.start())
    finite = [each for each in reading.groups if each.be or each.past or each.ahead]
    finite = [each for each in finite if line[each.first].lower not in infinitive]
    finite = [each for each in finite if _opens(each, told, line) or not told.start() <= line[each.first].start < plan]
    own = next((each for each in reversed(finite) if line[each.first].start < end), None)
    behind = next((each for each in finite if 0 <= line[each.first].start - end <= 1), None)
    return any(each is not None and each.ahead for each in (own, behind))


def is_punctual(reading: Reading, words: ChangeWords, told: re.Match[str]) -> bool:
    """Whether words of a missed due hold its day and that of the deed, which is no later: was due then, and came."""
    inside = [each.due for each in reading.places if told.start() <= each.start < told.end() and each.due is not None]
    return words.change is Change.MISSED and len(inside) > 1 and inside[-1].last <= inside[0].last


def _opens(group: Group, told: re.Match[str], line: Sequence[Token]) -> bool:
    """Whether words of a due kept open with a verb that is told as past: opened on 5 May, as planned."""
    return line[group.first].start == told.start() and group.past and not group.ahead
