"""Finds what is told to have been done at what is awaited, which so took place: elected captain at the AGM."""

from collections.abc import Iterator
from typing import NamedTuple

from monitor.extract.assertion.asserted import happened, plainly
from monitor.extract.assertion.decisions import part_of
from monitor.extract.changes.doers import phrase_end
from monitor.extract.language import ChangeWords, Statements
from monitor.extract.text import phrases
from monitor.extract.text.patterns import words_of
from monitor.extract.text.reading import Reading
from monitor.extract.text.sorts import noun_sort

APPOINTMENT = "appointment"
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
            yield from _done_there(reading, token.start, name, deed, language)


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


def _done_there(reading: Reading, at: int, name: str, deed: ChangeWords, language: Statements) -> Iterator[Held]:
    """Yield the first deed of those that are done at appointments, in the part of the sentence that has *at*."""
    done = words_of(language.occasion.done) if language.occasion else words_of("x^")
    for group in reading.groups:
        verb = reading.line[group.main]
        mine = part_of(reading, verb.start) == part_of(reading, at) and done.fullmatch(verb.lower)
        if mine and plainly(reading, verb.start, language) and happened(reading, deed, verb.start, verb.end, language):
            yield Held(verb.start, verb.end, name)
            return
