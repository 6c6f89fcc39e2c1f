"""Tells which dates a clause before that of a change has: the march on 3 May goes ahead, but *the strike is off*."""

from monitor.extract.assertion.decisions import group_at
from monitor.extract.changes.nouns import alike, head
from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.classes import ADVERB, AUX, COMMA, DATE, JOIN, LEAD, LINK, NOUN, PARTICIPLE, PAST, PREP, VERB
from monitor.extract.text.inner_thing import token_of
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.verb_groups import Group

_FINITE = (AUX, VERB, PAST)
_PHRASE = (LEAD, NOUN, DATE, PREP, ADVERB)
_JOINS = (COMMA, JOIN, ADVERB)


def goes_ahead(reading: Reading, place: Place, start: int, language: Statements) -> bool:
    """Return whether a date is that of another thing in a clause before the one that tells at *start* what is over.

    A comma and "but" or "and" part the two, or both are deeds in a row.
    """
    mine = group_at(reading, start, language) or reading.governing(start, start)
    if mine is None or place.end > reading.line[mine.first].start:
        return False
    return _is_contrasted(reading, place, mine, language) or of_deed_before(reading, place, start, language)


def of_deed_before(reading: Reading, place: Place, start: int, language: Statements) -> bool:
    """Return whether a date is that of a verb right before the one at *start*, which has an object of its own.

    Only a comma or "and" parts them: kept the museums shut until 3 May, extended the curfew. The word that ends the
    first may stand between: hält die Museen bis zum 3. Mai geschlossen, verlängert …
    """
    mine = group_at(reading, start, language) or reading.governing(start, start)
    if mine is None or place.end > reading.line[mine.first].start:
        return False
    line, date = reading.line, token_of(reading, place)
    between = line[date + 1 : mine.first]
    between = between[1:] if between and between[0].tag not in _JOINS else between
    finite = _is_finite(reading, mine) or line[mine.first].tag == PARTICIPLE
    if not between or any(token.tag not in _JOINS for token in between) or not finite or mine.be:
        return False
    before = next((each for each in reversed(reading.groups) if each.last < date and _is_finite(reading, each)), None)
    if before is None:
        return False
    own, its = (head(line[slice(*phrases.after(line, each))]) for each in (mine, before))
    return bool(own) and own not in (its, *language.things.endings, *language.things.references)


def _is_finite(reading: Reading, group: Group) -> bool:
    return reading.line[group.first].tag in _FINITE


def _is_contrasted(reading: Reading, place: Place, mine: Group, language: Statements) -> bool:
    """Whether a verb is told of another thing than the clause before, that a comma and a conjunction part from it."""
    line = reading.line
    for at in range(mine.first - 1, token_of(reading, place), -1):
        if line[at].tag not in (JOIN, LINK) or line[at - 1].tag != COMMA:
            continue
        between = line[at + 1 : mine.first]
        before = any(each.last < at and _is_finite(reading, each) for each in reading.groups)
        if not before or not between or any(token.tag not in _PHRASE for token in between):
            return False
        known = {token.lower for token in line[:at] if token.tag == NOUN}
        own = [token.lower for token in between if token.tag == NOUN]
        things = language.things
        passing = things.references | things.endings | things.bare
        same = bool(own) and (own[-1] in passing or alike(own[-1], known, language.names))
        return not same and any(token.tag in (LEAD, NOUN) for token in between)
    return False
