"""Finds what is told to have been done at what is awaited, which so took place: elected captain at the AGM."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from monitor.extract.assertion.asserted import happened, plainly
from monitor.extract.assertion.decisions import part_of
from monitor.extract.changes.doers import phrase_end
from monitor.extract.language import ChangeWords, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.phrases import Token
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import APPOINTMENT, noun_sort
from monitor.extract.text.verb_groups import Group

_BEFORE_NAME = (phrases.LEAD, phrases.DATE, phrases.PRONOUN)


class Held(NamedTuple):
    """What was done at an appointment: where its verb stands, and the *name* of the appointment."""

    start: int
    end: int
    name: str


def held(reading: Reading, deed: ChangeWords, language: Statements) -> Iterator[Held]:
    """Yield what a sentence tells as done at an appointment that is known: not at a meeting, nor at last year's."""
    occasion = language.occasion
    if occasion is None:
        return
    for at, token in enumerate(reading.line):
        name = _appointment(reading, at + 1, language) if token.lower in occasion.at else ""
        if name and words_of(occasion.others).match(reading.words[token.end :].lstrip()) is None:
            yield from _done_there(reading, token, name, deed, words_of(occasion.done), language)


def _appointment(reading: Reading, first: int, language: Statements) -> str:
    """Return the name of the appointment that begins at *first*, without its day or article; none of another sort.

    A name behind it is that of somebody else: at the AGM Tom Ashby was elected.
    """
    line = reading.line
    if first < len(line) and words_of(language.indefinite).fullmatch(line[first].lower):
        return ""
    while first < len(line) and line[first].tag in _BEFORE_NAME:
        first += 1
    end = phrase_end(line, first)
    heads = [at for at in range(first, end) if noun_sort(line[at].lower, language.code) == APPOINTMENT]
    behind = line[heads[-1] + 1 : end] if heads else ()
    if not heads or any(each.text.islower() and each.lower not in language.names.within for each in behind):
        return ""
    last = phrase_end(line, first, language.belonging) if heads[-1] + 1 == end else heads[-1] + 1
    return reading.sentence.text[line[first].start : line[max(last, heads[-1] + 1) - 1].end]


def _done_there(
    reading: Reading, at: Token, name: str, deed: ChangeWords, done: re.Pattern[str], language: Statements
) -> Iterator[Held]:
    """Yield the first deed of those that are done at appointments whose verb has *at* in its part of the sentence.

    No other verb stands before it there: that officers will be elected, or asked whether prizes could be given.
    """
    for group in reading.groups:
        verb = reading.line[group.main]
        together = part_of(reading, verb.start) == part_of(reading, at.start)
        mine = together and done.fullmatch(verb.lower) and _has_for_itself(reading, group, at)
        if mine and plainly(reading, verb.start, language) and happened(reading, deed, verb.start, verb.end, language):
            yield Held(verb.start, verb.end, name)
            return


def _has_for_itself(reading: Reading, group: Group, at: Token) -> bool:
    """Whether a verb that is not to come has what stands *at* for itself: no other verb is between them."""
    first, last = sorted((reading.line[group.first].start, at.start))
    others = [each for each in reading.groups if each is not group]
    between = any(first < reading.line[each.main].start < last for each in others)
    return not between and not group.ahead
