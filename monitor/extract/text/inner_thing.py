"""Tells the day of what another thing is only about: the ban on protests at *the summit on 12 March* was lifted."""

from monitor.extract.language import Statements
from monitor.extract.text import phrases
from monitor.extract.text.places import Place
from monitor.extract.text.reading import Reading
from monitor.extract.text.roles import roles
from monitor.extract.text.sorts import APPOINTMENT, noun_sort
from monitor.extract.text.verb_groups import Group
from monitor.model import Kind

_TERM = "term"


def inner_noun(reading: Reading, place: Place, kind: Kind, language: Statements) -> int:
    """Return where, in characters, the noun stands that a day belongs to, behind the one that heads its phrase; -1.

    It stands directly behind it, or a relative clause tells it: the talks on *the truce*, which ends on 9 May.
    """
    group, told = reading.governing(place.start, place.end), roles(reading, language.code)
    if group is None:
        return -1
    subject = told.subjects.get(group.first) if place.end <= reading.line[group.first].start else None
    span = told.heads.get(group.first) or subject
    at = inner_of(reading, span[0], place, kind, group, language) if span is not None else None
    return reading.line[at].start if at is not None else -1


def inner_of(
    reading: Reading, first: int, place: Place, kind: Kind, mine: Group | None, language: Statements
) -> int | None:
    """Return the last noun of a phrase from *first* on to which a day belongs, and not to the first.

    "On 12 March" is the day of the last appointment before it, "which ends on 12 March" that of what can end. The start
    or the day of a thing is not apart from that.
    """
    line, date = reading.line, token_of(reading, place)
    aside = next((at for at in range(first, date) if _hangs(reading, at, mine, language)), None)
    heads = _heads(line, first, date if aside is None else aside)
    closed = aside is not None and any(token.tag == phrases.COMMA for token in line[aside + 1 : date])
    if len(heads) < 2 or closed or line[heads[0]].lower in language.things.bare | language.things.endings:
        return None
    outer, inner = (noun_sort(line[at].lower, language.code) for at in (heads[0], heads[-1]))
    if aside is None:
        apart = inner == APPOINTMENT != outer
    elif kind is Kind.EXPIRY:
        apart = inner == _TERM != outer
    else:
        apart = outer not in (APPOINTMENT, _TERM)
    return heads[-1] if apart else None


def token_of(reading: Reading, place: Place) -> int:
    """Return the index of the first token of a date."""
    return next((at for at, token in enumerate(reading.line) if token.start >= place.start), len(reading.line))


def _hangs(reading: Reading, at: int, mine: Group | None, language: Statements) -> bool:
    """Whether a word opens what is said of a phrase: a comma, a relative, or a verb other than that of the change."""
    token = reading.line[at]
    verb = any(each.first == at and each is not mine for each in reading.groups)
    return token.tag == phrases.COMMA or token.lower in language.names.relatives or verb


def _heads(line: phrases.Line, first: int, last: int) -> list[int]:
    """Return where the last noun stands before each preposition of a phrase, and at its end."""
    found, noun = [], -1
    for at in range(first, last):
        if line[at].tag in (phrases.PREP, phrases.LINK):
            found.append(noun)
            noun = -1
        elif line[at].tag == phrases.NOUN:
            noun = at
    return [at for at in (*found, noun) if at >= 0]
