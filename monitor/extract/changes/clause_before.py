"""Tells which dates a clause before that of a change has: the march on 3 May goes ahead, but *the strike is off*."""

from monitor.extract.assertion.decisions import group_at
from monitor.extract.changes.nouns import head
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.classes import ADVERB, AUX, COMMA, DATE, JOIN, LEAD, LINK, NOUN, PARTICIPLE, PAST, PREP, VERB
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_FINITE = (AUX, VERB, PAST)
_PHRASE = (LEAD, NOUN, DATE, PREP, ADVERB)
_JOINS = (COMMA, JOIN, ADVERB)


def in_clause_before(reading: Reading, place: Place, start: int, language: Statements) -> bool:
    """Return whether a date is that of a verb before the one that tells a change at *start*, which has its own thing.

    A comma and "but" or "and" part them, or they are in a row: kept the museums shut until 3 May, extended the curfew.
    """
    mine = group_at(reading, start, language) or reading.governing(start, start)
    if mine is None or place.end > reading.line[mine.first].start:
        return False
    date = next((at for at, token in enumerate(reading.line) if token.start >= place.start), 0)
    if not any(each.last < mine.first and _is_finite(reading, each) for each in reading.groups):
        return False
    return _is_contrasted(reading, date, mine) or _goes_on(reading, date, mine, language)


def _is_finite(reading: Reading, group: Group) -> bool:
    return reading.line[group.first].tag in _FINITE


def _is_contrasted(reading: Reading, date: int, mine: Group) -> bool:
    """Whether a verb behind a date is told of something that a comma and a conjunction open behind another verb."""
    line = reading.line
    for at in range(mine.first - 1, date, -1):
        if line[at].tag in (JOIN, LINK) and line[at - 1].tag == COMMA:
            between = line[at + 1 : mine.first]
            named = any(token.tag in (LEAD, NOUN) for token in between)
            before = any(each.last < at and _is_finite(reading, each) for each in reading.groups)
            return named and before and all(token.tag in _PHRASE for token in between)
    return False


def _goes_on(reading: Reading, date: int, mine: Group, language: Statements) -> bool:
    """Whether a comma or "and" parts a date of one verb from the next, which has an object of its own.

    The word that ends the first may stand between them: hält die Museen bis zum 3. Mai geschlossen, verlängert …
    """
    line = reading.line
    between = line[date + 1 : mine.first]
    between = between[1:] if between and between[0].tag not in _JOINS else between
    finite = _is_finite(reading, mine) or line[mine.first].tag == PARTICIPLE
    if not between or any(token.tag not in _JOINS for token in between) or not finite or mine.be:
        return False
    before = next((each for each in reversed(reading.groups) if each.last < date and _is_finite(reading, each)), None)
    if before is None:
        return False
    mine_of, its = (head(line[slice(*phrases.after(line, each))]) for each in (mine, before))
    return bool(mine_of) and mine_of not in (its, *language.things.endings, *language.things.references)
